"""Shopee's livestream methods as its documents tell them: `python -m tests.chat.fakes.shopee`.

It checks every request against the published descriptions of the methods (where those stand beside the
project), the signature, the time in it by its own clock, and how often it is asked. It gives nothing that
is older than ten seconds. What the documents leave open is drawn by seed: page size, what an old offset does.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import re
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from tests.chat.fakes.polled import Evening, Reply, Request, broken, serve, told

FOLDER = Path(__file__).resolve().parents[4] / "shared" / "vectors" / "chat" / "shopee" / "shopee-sdk-schemas"
WINDOW, EVERY, SLACK = 10.0, 3.0, 300
OWNER = 4_100_000_001
TEXTS = (
    "chốt 1",
    "chốt 1",
    "lấy 2 hũ mật ong <b>rừng</b> nha",
    "0987 654 321 'Lan' \"Mường Và\"; DROP TABLE",
    "đảo \u202engược\u202c chiều 👩🏽‍🌾❤️‍🔥",
    "cho\u0302\u0301t 3 tu\u0301i",
    "dài " * 2500,
    "không\x00thấy\x07gì",
    "   ",
)


def descriptions() -> dict[str, dict[str, Any]]:
    """Return the published descriptions by path, none where they are not beside the project."""
    found = {}
    for file in FOLDER.glob("v2.livestream.*.json"):
        one = json.loads(file.read_text(encoding="utf-8"))
        found["/api/v2/livestream/" + one["api_name"].rpartition(".")[2]] = one
    for name, path in (("get_access_token", "token/get"), ("refresh_access_token", "access_token/get")):
        file = FOLDER / f"v2.public.{name}.json"
        if file.is_file():
            found["/api/v2/auth/" + path] = json.loads(file.read_text(encoding="utf-8"))
    return found


class Shopee(Evening):
    """One evening of one account. The script may hold anything that `_wanted` knows."""

    described = descriptions()

    def __init__(self, script: dict[str, Any]) -> None:
        super().__init__(script)
        self.wanted = _wanted() | script
        self.access: dict[str, float] = {self.first_access: self.begun + self.access_life}
        self.refresh, self.spent = {self.first_refresh}, set[str]()
        self.codes = {"code1"}
        self.refreshing = False
        self.lose_tokens = self.wanted["lose_tokens"]
        self.written = self._write()
        self.numbered_from = 321_000
        self.forgets = sorted(self.chance.uniform(0, self.lasts) for _ in range(self.forget_offsets))
        self.refuses_old = self.chance.random() < 0.5
        self.given: list[str] = []
        self.good: list[float] = []
        self.posted: list[str] = []
        self.shown: list[dict[str, Any]] = []
        self.not_before: dict[str, float] = {}
        self.status_told_at: float | None = None

    def __getattr__(self, name: str) -> Any:
        """Return what the script wants."""
        if name in self.__dict__.get("wanted", ()):
            return self.wanted[name]
        raise AttributeError(name)

    # ------------------------------------------------------------- what is said

    def _write(self) -> list[dict[str, Any]]:
        chance, rows = self.chance, []
        moments = sorted(chance.uniform(-3, self.lasts) for _ in range(self.comments))
        if self.comments > 20:  # one moment in which all shout
            moments[-15:] = [moments[-15]] * 15
            moments.sort()
        for number, moment in enumerate(moments):
            user = OWNER if chance.random() < 0.1 else chance.choice((11, 12, 2**53 + 1, 14))
            at = self.begun + moment
            rows.append(
                {
                    "at": at,
                    "comment_id": 9_007_199_254_740_993 + number,
                    "content": chance.choice(TEXTS),
                    "timestamp": int(at) + (3600 if chance.random() < 0.02 else 0),
                    "user_id": user,
                    "username": f"khách <i>{user}</i> đ",
                }
            )
        return rows

    def notes(self) -> dict[str, Any]:
        rows = [{**row, "comment_id": str(row["comment_id"])} for row in self.written]
        return super().notes() | {
            "written": rows,
            "given": self.given,
            "good": self.good,
            "posted": self.posted,
            "shown": self.shown,
        }

    # ----------------------------------------------------------------- answering

    def answer(self, request: Request) -> Reply:
        with self.lock:
            now = self.clock()
            self.calls.append(request.path.rpartition("/")[2])
            if any(since <= self.at < until for since, until in self.outages):
                return Reply(b"{}", cut="reset")
            refused = self._check(request, now)
            if refused is not None:
                return refused
            name = request.path.rpartition("/")[2]
            self._check_interval(name, now)
            if self.refuse_all is not None:
                return self._no(*self.refuse_all)
            if self.good and self.chance.random() < self.faults and "auth" not in request.path:
                return self._fault(name, request)
        return self._method(name, request)

    def _method(self, name: str, request: Request) -> Reply:
        if request.path.startswith("/api/v2/auth/"):
            return self._tokens(request)
        with self.lock:
            asked = dict(request.query) | (request.body or {})
            if str(asked["session_id"]) != str(self.session_id):
                return self._no("error_data", f"The session(session_id:{asked['session_id']}) is not exist")
            method: Callable[[dict[str, Any]], Reply] = getattr(self, f"_{name}")
            return method(asked if request.method == "GET" else request.body)

    def _get_latest_comment_list(self, asked: dict[str, Any]) -> Reply:
        now = self.clock()
        if self.at < self.opens or (self.at >= self.ends and not self.tells_after_end):
            return self._no("error_data", f"The session(session_id:{self.session_id}) is not ongoing")
        if self.forgets and self.at >= self.forgets[0]:
            del self.forgets[0]
            self.numbered_from = self.chance.randrange(1000, 900_000)
        offset = int(asked.get("offset", 0))
        known = offset == 0 or self.numbered_from <= offset <= self.numbered_from + len(self.written)
        if not known and self.refuses_old:
            return self._no("error_param", "Wrong parameters, detail: offset.")
        end = min(now, self.begun + self.ends)
        seen = [
            (self.numbered_from + number, row)
            for number, row in enumerate(self.written)
            if now - WINDOW < row["at"] <= end
        ]
        page = [one for one in seen if known and one[0] >= offset][: self.page]
        if known and offset and self.chance.random() < self.overlaps:
            page = [one for one in seen if one[0] >= offset - 3][: self.page]
        further = page[-1][0] + 1 if page else offset
        rows: list[Any] = [{name: value for name, value in row.items() if name != "at"} for _, row in page]
        self.given += [str(row["comment_id"]) for row in rows]
        self.good.append(now)
        if self.junk:
            rows += [None, 7, {"comment_id": None, "content": None, "new_field": {"a": [1]}}]
        # Another page may be asked for at once; how long a page is, the documents do not say.
        self.not_before["get_latest_comment_list"] = now + (EVERY if len(rows) < 10 else 0)
        return self._yes({"next_offset": further, "list": rows})

    def _get_session_detail(self, asked: dict[str, Any]) -> Reply:
        status = 0 if self.at < self.opens else 1 if self.at < self.ends else 2
        if status == 2:
            self.status_told_at = self.at
        at = int(self.begun * 1000)
        return self._yes({"session_id": self.session_id, "status": status, "start_time": at, "title": "Tối"})

    def _post_comment(self, asked: dict[str, Any]) -> Reply:
        if len(asked["content"]) > 150:
            return self._no("error_data", "The content cannot exceed 150 characters")
        self.posted.append(asked["content"])
        if self.lose_posts:
            return Reply(b"{}", cut="reset")
        return self._yes({})

    def _update_show_item(self, asked: dict[str, Any]) -> Reply:
        self.shown.append(asked)
        return self._yes({})

    # -------------------------------------------------------------------- tokens

    def _tokens(self, request: Request) -> Reply:
        with self.lock:
            if self.refreshing:
                self.breach("two at once ask for tokens")
            self.refreshing = True
            body = request.body
            code, used = body.get("code"), body.get("refresh_token")
            good = code in self.codes if code else used in self.refresh
            if used in self.spent:
                self.breach("a refresh token is used twice")
            self.codes.discard(code)
            self.refresh.discard(used)
            if used:
                self.spent.add(used)
        time.sleep(0.02)  # room for a second one to come in between
        with self.lock:
            self.refreshing = False
            if not good:
                if code:
                    return self._no("invalid_code", "The\xa0code is expired or used or invalid.")
                return self._no("refresh_token_expired", "Your refresh_token expired.")
            if self.lose_tokens:
                self.lose_tokens -= 1
                return Reply(b"{}", cut="reset")
            return self._pair(bool(code))

    def _pair(self, by_code: bool) -> Reply:
        number = len(self.spent) + 100 * by_code
        access, refresh = f"SECRETaccess{number}", f"SECRETrefresh{number}"
        life = self.chance.choice((14400, 7200))
        self.access[access] = self.clock() + life
        self.refresh.add(refresh)
        date = self.chance.random() < 0.5
        told_life = int(self.clock() + life) if date else life
        body = {
            "error": "",
            "message": "",
            "access_token": access,
            "refresh_token": refresh,
            "expire_in": told_life,
        }
        return told(body | ({"user_id_list": [OWNER]} if by_code else {"partner_id": self.partner_id}))

    # ------------------------------------------------------------------ checking

    def _check(self, request: Request, now: float) -> Reply | None:
        query = dict(request.query)
        if len(query) != len(request.query):
            self.breach("a parameter comes twice")
        public = request.path.startswith("/api/v2/auth/")
        token, user = query.get("access_token", ""), query.get("user_id", "")
        base = f"{self.partner_id}{request.path}{query.get('timestamp')}" + ("" if public else token + user)
        right = hmac.new(self.partner_key.encode(), base.encode(), hashlib.sha256).hexdigest()
        if query.get("sign") != right:
            self.breach("wrong signature")
            return self._no("error_sign", "Wrong sign.")
        self._check_description(request, query)
        if abs(int(query["timestamp"]) - now) > SLACK:
            return self._no("error_param", "Timestamp is expired.", 403)
        if not public and not self.access.get(token, 0) > now:
            code = self.chance.choice(
                (("invalid_acceess_token", ""), ("error_auth", "Invalid access_token."))
            )
            return self._no(*code, 403)
        if not public and user != str(OWNER):
            return self._no("user_no_linked", "Partner and user has no linked.")
        return None

    def _check_description(self, request: Request, query: dict[str, str]) -> None:
        described = self.described.get(request.path)
        if described is None:
            if self.described:
                self.breach(f"no such method: {request.path}")
            return
        if request.method != {1: "POST", 2: "GET"}[described["method"]]:
            self.breach(f"{request.method} {request.path}")
        common = {one["name"] for one in described["common_params"]}
        own = {one["name"]: one for one in described["params"]["request_params"]}
        asked = query if request.method == "GET" else request.body
        sent = {
            name: value for name, value in asked.items() if request.method == "POST" or name not in common
        }
        if (request.method == "POST" and set(query) != common) or not common <= set(query):
            self.breach(f"the common parameters of {request.path}: {sorted(query)}")
        for name in set(sent) ^ set(own):
            if name in sent or own[name]["required"] == "True":
                self.breach(f"{request.path}: {name} is {'unknown' if name in sent else 'missing'}")
        for name in set(sent) & set(own):
            if not _fits(own[name]["type"], sent[name], text=request.method == "GET"):
                self.breach(f"{request.path}: {name} is no {own[name]['type']}")

    def _check_interval(self, name: str, now: float) -> None:
        if now < self.not_before.get(name, 0) - 0.001 or now < self.not_before.get("all", 0) - 0.001:
            self.breach(f"{name} is asked too soon")
        self.not_before.pop("all", None)

    def _fault(self, name: str, request: Request) -> Reply:
        kind = self.chance.randrange(6)
        if kind == 0:
            code = self.chance.choice(
                (
                    ("error_server", "Too many requests, please try again later"),
                    ("error_rate_limit", "Too many requests. You have reached the rate limit."),
                    ("error_server", "Server internal error: tạm"),
                    ("error_network", "Inner http call failed"),
                )
            )
            self._wait(0.45)
            return self._no(*code, self.chance.choice((200, 403, 429, 500)))
        if kind == 1 and self.calls[-2:-1] != ["get"]:  # a fresh token lives a while
            self.access = {}  # from one moment to the next
            return self._method_refused(request)
        # At its beginning, a list that is missing is taken for an empty one: nobody knows better [?].
        if kind == 2 and name == "get_latest_comment_list" and dict(request.query)["offset"] != "0":
            odd = self.chance.choice(({"list": None, "next_offset": 999_999_999}, {"next_offset": 5}, None))
            self._wait(0.45)
            if odd is not None:  # it looks like an answer, so it counts as one
                self.not_before = {name: self.clock() + EVERY}
            return self._yes(odd)
        reply = broken(self)
        after = reply.headers.get("Retry-After", "")
        self._wait(0.45 if not after or after == "soon" else 1.9)
        return reply

    def _method_refused(self, request: Request) -> Reply:
        return self._no("invalid_acceess_token", "Invalid access_token, please have a check.", 403)

    def _wait(self, seconds: float) -> None:
        self.not_before["all"] = self.clock() + seconds

    def _no(self, code: str, message: str, status: int = 200) -> Reply:
        return told({"error": code, "message": message, "request_id": "r"}, status)

    def _yes(self, response: object) -> Reply:
        return told({"error": "", "message": "", "request_id": "r", "response": response})


def _wanted() -> dict[str, Any]:
    """Return what may be scripted, and what it is when it is not."""
    return {
        "partner_id": 1000001,
        "partner_key": "SECRETkey",
        "session_id": 6236215,
        "first_access": "SECRETaccess",
        "first_refresh": "SECRETrefresh",
        "access_life": 1e6,
        "lasts": 60.0,  # how long people write; the live ends at `ends`
        "comments": 60,
        "opens": -60.0,
        "ends": 70.0,
        "tells_after_end": True,
        "page": 50,
        "faults": 0.0,
        "overlaps": 0.0,
        "forget_offsets": 0,
        "outages": [],
        "junk": False,
        "refuse_all": None,
        "lose_posts": False,
        "lose_tokens": 0,
    }


def _fits(kind: str, value: object, *, text: bool) -> bool:
    if kind in ("int", "int32", "int64", "timestamp"):
        if text:
            return isinstance(value, str) and re.fullmatch(r"\d{1,19}", value) is not None
        return isinstance(value, int) and not isinstance(value, bool)
    return isinstance(value, str) if kind == "string" else True


if __name__ == "__main__":
    serve(Shopee)
