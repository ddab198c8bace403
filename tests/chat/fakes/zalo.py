"""Zalo's Official Account API as its documents tell it: `python -m tests.chat.fakes.zalo`.

It checks path, parameters, token and how often it is asked, and plays talks: newest first, ten a page, equal
times, times in the future, messages that come late, rows that push each other down while somebody pages.
"""

from __future__ import annotations

import base64
import hashlib
import json
import time
from typing import Any

from tests.chat.fakes.polled import Evening, Reply, Request, broken, serve, told
from tests.chat.fakes.shopee import TEXTS

OA, APP, SECRET = "360846524940903967", "123456", "SECRETkey"
EVERY = 5.0
HOUR = 3600.0
TYPES = ("text",) * 8 + ("photo", "sticker", "location", "nosupport")


class Zalo(Evening):
    """One evening of one account. The script may hold anything that `_wanted` knows."""

    def __init__(self, script: dict[str, Any]) -> None:
        super().__init__(script)
        self.wanted = _wanted() | script
        self.access = {self.first_access: self.begun + self.access_life}
        self.refresh, self.spent = {self.first_refresh}, set[str]()
        self.challenge = ""
        self.refreshing = False
        self.lose_tokens = self.wanted["lose_tokens"]
        self.rows = self._write()
        self.sent: list[dict[str, Any]] = []
        self.not_before = 0.0
        self.looked = 0
        self.next_look = 0.0
        self.given: set[str] = set()

    def __getattr__(self, name: str) -> Any:
        """Return what the script wants."""
        if name in self.__dict__.get("wanted", ()):
            return self.wanted[name]
        raise AttributeError(name)

    def _write(self) -> list[dict[str, Any]]:
        chance = self.chance
        moments = [chance.uniform(0, self.lasts) for _ in range(self.messages)]
        moments += [-chance.uniform(10, 5 * HOUR) for _ in range(self.before)]
        moments += [-chance.uniform(7 * HOUR, 90 * HOUR) for _ in range(self.long_ago)]
        if self.messages > 20:
            moments[:15] = [moments[0]] * 15  # all at once
        return [self._row(number, moment) for number, moment in enumerate(sorted(moments))]

    def _row(self, number: int, moment: float) -> dict[str, Any]:
        chance, at = self.chance, self.begun + moment
        own, user = chance.random() < 0.15, str(246845883529197920 + chance.randrange(4))
        late, ahead = chance.random() < self.odd_times, chance.random() < self.odd_times / 2
        ends = (OA, user) if own else (user, OA)
        kind = chance.choice(TYPES)
        return {
            "visible": at + (chance.choice((1.0, 4.0, 9.0)) if late and moment > 5 else 0.0),
            "src": 0 if own else 1,
            "time": int(at * 1000) + (3_600_000 if ahead and moment > 0 else 0),
            "from_id": ends[0],
            "to_id": ends[1],
            "from_display_name": "Lan <b>",
            "to_display_name": "HTX",
            "message_id": f"m{self.script.get('seed', 0)}x{number:04}",
            "type": kind,
            "message": chance.choice(TEXTS) if kind == "text" else "https://x.vn/a.jpg",
            "description": "lấy cái này" if kind == "photo" else None,
        }

    def notes(self) -> dict[str, Any]:
        rows = [row for row in self.rows if row["visible"] <= self.clock()]
        return super().notes() | {"rows": rows, "all": self.rows, "sent": self.sent, "looked": self.looked}

    # ----------------------------------------------------------------- answering

    def answer(self, request: Request) -> Reply:
        if request.path == "/v4/oa/access_token":
            return self._tokens(request)
        with self.lock:
            now = self.clock()
            self.calls.append(request.path)
            if any(since <= self.at < until for since, until in self.outages):
                return Reply(b"{}", cut="reset")
            if not self.access.get(request.headers.get("access_token", ""), 0) > now:
                return self._no(-216, "Access token is invalid")
            if now < self.not_before - 0.001:
                self.breach("asked too soon")
            self.not_before = 0.0
            if self.refuse_all is not None:
                return self._no(*self.refuse_all)
            if self.looked and self.chance.random() < self.faults:
                return self._fault()
            if (request.method, request.path) == ("GET", "/v2.0/oa/listrecentchat"):
                return self._recent(request)
            if (request.method, request.path) == ("POST", "/v3.0/oa/message/cs"):
                return self._send(request)
            self.breach(f"no such call: {request.method} {request.path}")
            return told({}, 404)

    def _recent(self, request: Request) -> Reply:
        asked = json.loads(dict(request.query)["data"])
        if [name for name, _ in request.query] != ["data"] or set(asked) != {"offset", "count"}:
            self.breach(f"parameters: {request.query}")
        if not (0 < asked["count"] <= 10 and asked["offset"] >= 0):
            return self._no(-14003, "parameters")
        now = self.clock()
        newest_first = sorted(
            (row for row in self.rows if row["visible"] <= now), key=lambda row: -row["time"]
        )
        page = newest_first[asked["offset"] : asked["offset"] + asked["count"]]
        rows: list[Any] = [{name: one for name, one in row.items() if name != "visible"} for row in page]
        if self.junk:
            rows[1:1] = [None, 7, {"src": 1}, {"src": 9, "from_id": 5, "message": "x", "message_id": "odd"}]
        self.looked += 1
        if asked["offset"] == 0:
            if now < self.next_look - 0.001:
                self.breach("looked again too soon")
            self.next_look = now + (EVERY if self._is_known(rows) else 0)
        return told({"data": rows, "error": 0, "message": "Success"})

    def _is_known(self, rows: list[Any]) -> bool:
        """Whether a page ends with what it has given before: then there is no reason to ask on at once."""
        ids = [str(row.get("message_id")) for row in rows if isinstance(row, dict)]
        known = not ids or ids[-1] in self.given
        self.given.update(ids)
        return known

    def _send(self, request: Request) -> Reply:
        body = request.body
        if set(body) != {"recipient", "message"} or len(body["message"]["text"]) > 2000:
            self.breach("a message in a wrong shape")
        last = max(
            (row["time"] for row in self.rows if row["from_id"] == body["recipient"]["user_id"]), default=0
        )
        if self.clock() * 1000 - last > 48 * HOUR * 1000:
            self.breach("this message costs money")
        self.sent.append(body)
        return (
            Reply(b"{}", cut="reset") if self.lose_sent else told({"data": {"message_id": "x"}, "error": 0})
        )

    def _fault(self) -> Reply:
        kind = self.chance.randrange(5)
        if kind == 0 and self.calls[-2:-1] != ["refresh_token"]:  # a fresh token lives a while
            self.access = {}
            return self._no(-216, "Access token has expired")
        if kind == 1:
            self.not_before = self.clock() + 0.45
            return self._no(self.chance.choice((-32, -201, -99)), "ứng dụng bận")
        if kind in (0, 2):
            self.not_before = self.clock() + 0.45
            return told(self.chance.choice(({"data": None, "error": 0}, {"error": 0}, {"error": None})))
        reply = broken(self)
        after = reply.headers.get("Retry-After", "")
        self.not_before = self.clock() + (0.45 if not after or after == "soon" else 1.9)
        return reply

    # -------------------------------------------------------------------- tokens

    def _tokens(self, request: Request) -> Reply:
        with self.lock:
            form, kind = request.form, request.headers.get("content-type", "")
            self.calls.append(form.get("grant_type", ""))
            if request.headers.get("secret_key") != SECRET or form.get("app_id") != APP or "form" not in kind:
                self.breach(f"a token asked for in a wrong way: {form}")
            if self.refreshing:
                self.breach("two at once ask for tokens")
            self.refreshing = True
            used = form.get("refresh_token", "")
            if used in self.spent:
                self.breach("a refresh token is used twice")
            good = used in self.refresh or (form.get("code") == "code1" and self._proved(form))
            self.refresh.discard(used)
            self.spent.add(used)
        time.sleep(0.02)  # room for a second one to come in between
        with self.lock:
            self.refreshing = False
            if not good:
                return self._no(-14014, "Invalid refresh token")
            if self.lose_tokens:
                self.lose_tokens -= 1
                return Reply(b"{}", cut="reset")
            number = len(self.spent)
            access, refresh = f"SECRETaccess{number}", f"SECRETrefresh{number}"
            self.access[access] = self.clock() + 90000
            self.refresh.add(refresh)
            return told({"access_token": access, "refresh_token": refresh, "expires_in": "90000"})

    def _proved(self, form: dict[str, str]) -> bool:
        if not self.wanted_challenge:
            return True
        digest = hashlib.sha256(form.get("code_verifier", "").encode()).digest()
        proof: str = base64.urlsafe_b64encode(digest).decode().rstrip("=")
        return bool(proof == self.wanted_challenge)

    def _no(self, code: int, message: str) -> Reply:
        return told({"error": code, "message": message})


def _wanted() -> dict[str, Any]:
    """Return what may be scripted, and what it is when it is not."""
    return {
        "first_access": "SECRETaccess",
        "first_refresh": "SECRETrefresh",
        "access_life": 1e6,
        "lasts": 60.0,
        "messages": 60,
        "before": 25,
        "long_ago": 12,
        "odd_times": 0.0,
        "faults": 0.0,
        "outages": [],
        "junk": False,
        "refuse_all": None,
        "lose_sent": False,
        "lose_tokens": 0,
        "wanted_challenge": "",
    }


if __name__ == "__main__":
    serve(Zalo)
