"""A Lazada open platform of its own process, written from its documents; it notes every breach.

`GET /__start?seed=1&hurry=1000&plan=faults` begins an evening, `GET /__report` tells what was written in it
and what the client did wrong. Its clock goes 10 seconds on with every turn in which conversations are listed.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import random
import threading
import time
from email.utils import formatdate
from typing import Any

from tests.chat.fakes.lazada_evening import COMMON, METHODS, TURN_MS, TURNS, Message, messages
from tests.chat.fakes.web_faults import BREAKS, Asked, Told, serve

KEY, SECRET, CODE = "123456", "laz-planted-secret", "0_100132_code"
ACCESS, REFRESH = "laz-planted-access-", "laz-planted-refresh-"
PAGE_SIZE = 7


def error(code: str, kind: str = "ISV", message: str = "laz-planted-secret") -> dict[str, Any]:
    return {"code": code, "type": kind, "message": message, "request_id": "0ba2887315178178017221014"}


class Evening:
    """One evening of one shop."""

    def __init__(self, seed: int, hurry: float, plan: str) -> None:
        self.chance, self.hurry, self.plan = random.Random(seed), hurry, plan
        # Some shops' computers go three hours wrong.
        off = (0, 0, 0, 10_800_000, -10_800_000)[seed % 5]
        self.begin = (time.time_ns() // 1_000_000_000) * 1000 + off
        self.messages = messages(random.Random(seed))
        self.breaches: list[str] = []
        self.posts: list[dict[str, str]] = []
        self.turn = self.step = self.requests = self.refreshes = 0
        self.refreshing = 0
        self.generation = 1
        self.nobody_before = self.no_turn_before = 0.0
        self.following: dict[str, tuple[str, str]] = {}
        self.stranger = 0
        self.code_used = False

    @property
    def now(self) -> int:
        return self.begin + self.turn * TURN_MS + min(self.step, 9) * 1000

    def breach(self, words: str) -> None:
        self.breaches.append(words)

    def answer(self, asked: Asked) -> Told:
        arrived, self.requests = time.monotonic(), self.requests + 1
        path = asked.path.removeprefix("/rest")
        params = asked.query if asked.method == "GET" else asked.form
        told = (
            self._refusal(asked, path, params, arrived)
            or self._fault(path)
            or self._route(path, params, arrived)
        )
        told.headers.setdefault("Date", formatdate(self.now / 1000, usegmt=True))
        return told

    # -------------------------------------------------------------- checking

    def _refusal(self, asked: Asked, path: str, params: dict[str, str], arrived: float) -> Told | None:
        if path not in METHODS or not asked.path.startswith("/rest/"):
            self.breach(f"no such path: {asked.path}")
            return Told(404, {})
        verbs, own = METHODS[path]
        if asked.method not in verbs:
            self.breach(f"{asked.method} {path}")
        if asked.method == "POST" and asked.query:
            self.breach("what is secret stands in the address")
        needed = {name for name, must in own.items() if must} | COMMON - {"access_token"}
        if needed - set(params) or set(params) - set(own) - COMMON:
            self.breach(f"{path}: {sorted(params)}")
        if arrived < self.nobody_before:
            self.breach(f"asked {self.nobody_before - arrived:.4f} s before the ban was over")
        told = path + "".join(name + params[name] for name in sorted(params) if name != "sign")
        sign = hmac.new(SECRET.encode(), told.encode(), hashlib.sha256).hexdigest().upper()
        if (
            params.get("sign_method") != "sha256"
            or params.get("sign") != sign
            or params.get("app_key") != KEY
        ):
            if "wrong key" not in self.plan:
                self.breach(f"signature of {path}")
            return Told(200, error("IncompleteSignature"))
        if abs(int(params["timestamp"]) - self.now) > 7_200_000:
            return Told(200, error("IllegalTimestamp"))
        if not path.startswith("/auth") and params.get("access_token") != f"{ACCESS}{self.generation}":
            return Told(200, error("IllegalAccessToken"))
        return None

    def _fault(self, path: str) -> Told | None:
        if "denied" in self.plan and path == "/im/session/list":
            return Told(200, error("InsufficientPermission"))
        # At last the line is good: what was not had by then is lost.
        if "faults" not in self.plan or self.turn > TURNS or self.chance.random() > 0.12:
            return None
        self.no_turn_before, self.nobody_before = 0.0, time.monotonic() + 0.5 / self.hurry
        kind = self.chance.choice(("break", "break", "break", "own", "rate", "429", "null", "stranger"))
        if kind == "break":
            return Told(200, {"code": "0", "filler": "ếễ" * 40}, broken=self.chance.choice(BREAKS))
        if kind == "own":
            return Told(
                200, self.chance.choice((error("SYSTEM_ERROR"), error("E500", "ISP"), error("901", "SYSTEM")))
            )
        if kind == "rate":
            self.nobody_before = time.monotonic() + 7 / self.hurry
            return Told(
                200,
                error("ApiCallLimit", message="Api access frequency exceeds: This ban will last 7 seconds"),
            )
        if kind == "429":
            self.nobody_before = time.monotonic() + 30 / self.hurry
            return Told(429, {}, {"Retry-After": "30"})
        if kind == "stranger":
            return Told(302, b"", {"Location": f"http://127.0.0.1:{self.stranger}/rest{path}"})
        return Told(
            200, self.chance.choice(({"code": "0", "data": None}, {"code": "0"}, {"code": "0", "data": {}}))
        )

    # ------------------------------------------------------------- answering

    def _route(self, path: str, params: dict[str, str], arrived: float) -> Told:
        if path == "/im/session/list":
            return self._sessions(path, params, arrived)
        if path == "/im/message/list":
            return self._messages(path, params)
        if path == "/auth/token/refresh":
            return self._refresh(params)
        if path == "/auth/token/create":
            good = params["code"] == CODE and not self.code_used
            self.code_used = True
            return Told(200, self._tokens() if good else error("InvalidCode"))
        return self._write(path, params)

    def _there(self) -> list[Message]:
        return [one for one in self.messages if (one.turn, one.step) <= (self.turn, self.step)]

    def _sessions(self, path: str, params: dict[str, str], arrived: float) -> Told:
        if "last_session_id" not in params:
            if arrived < self.no_turn_before:
                self.breach(f"the next turn came {self.no_turn_before - arrived:.4f} s too soon")
            self.no_turn_before = time.monotonic() + 10 / self.hurry
            self.turn, self.step = self.turn + (self.requests > 1), 0
            if "expires" in self.plan and self.turn == 4:
                self.generation, self.no_turn_before = self.generation + 1, 0.0
                return Told(200, error("IllegalAccessToken"))
        self.step += 1
        newest: dict[str, Message] = {}
        for one in sorted(self._there(), key=lambda one: (one.at, one.number)):
            newest[one.session] = one
        rows = [
            {
                "session_id": name,
                "buyer_id": int(name[1:]),
                "title": f"Khách {name}",
                "last_message_time": str(self.begin + one.at),
                "last_message_id": f"m{one.number}",
                "unread_count": 1,
                "summary": "…",
            }
            for name, one in newest.items()
        ]
        return self._page(path, params, rows, "last_message_time", "session_id", "session")

    def _messages(self, path: str, params: dict[str, str]) -> Told:
        self.step += 1
        rows = [one.told(self.begin) for one in self._there() if one.session == params["session_id"]]
        return self._page(path, params, rows, "send_time", "message_id", "message")

    def _page(
        self,
        path: str,
        params: dict[str, str],
        rows: list[dict[str, Any]],
        time_of: str,
        id_of: str,
        what: str,
    ) -> Told:
        """Return the rows before the asked place, the newest first, and where the next page begins."""
        rows.sort(key=lambda row: (int(row[time_of]), row[id_of]), reverse=True)
        last = params.get(f"last_{what}_id")
        place = path + params.get("session_id", "")
        if last is not None:
            if self.following.get(place) != (params["start_time"], last):
                self.breach(f"{path}: not the next page as it was told")
            numbers = [row[id_of] for row in rows]
            rows = rows[numbers.index(last) + 1 :]
        page, more = rows[:PAGE_SIZE], len(rows) > PAGE_SIZE
        told: dict[str, Any] = {f"{what}_list": page, "has_more": more}
        if page:
            told |= {"next_start_time": int(page[-1][time_of]), f"last_{what}_id": page[-1][id_of]}
            self.following[place] = (str(page[-1][time_of]), page[-1][id_of])
        return Told(200, {"code": "0", "err_code": "0", "success": True, "err_message": None, "data": told})

    def _tokens(self) -> dict[str, Any]:
        lasts = {"expires_in": 604800, "refresh_expires_in": "2592000"}
        tokens = {
            "access_token": f"{ACCESS}{self.generation}",
            "refresh_token": f"{REFRESH}{self.generation}",
        }
        return {"code": "0", **lasts, **tokens, "account_platform": "seller_center"}

    def _refresh(self, params: dict[str, str]) -> Told:
        self.refreshes += 1
        if not params["refresh_token"].startswith(REFRESH) or "signed out" in self.plan:
            return Told(200, error("IllegalRefreshToken"))
        return Told(200, self._tokens())

    def _write(self, path: str, params: dict[str, str]) -> Told:
        self.posts.append({"path": path, **{name: params[name] for name in params if name not in COMMON}})
        if "lost" in self.plan:
            return Told(200, {"code": "0"}, broken="reset_after_headers")
        if "unknown" in self.plan:
            return Told(200, error("SYSTEM_ERROR", "ISP"))
        if "refused" in self.plan:
            return Told(200, error("IllegalSession"))
        if path == "/lazlive/product/highlight":
            asked = json.loads(params["highLightRequest"])
            if set(asked) != {"itemId", "presenterId", "action"} or asked["action"] != "HIGHLIGHT_START":
                self.breach(f"highlight: {asked}")
            on = "no live" not in self.plan
            return Told(200, {"code": "0", "data": {"success": True}} if on else error("BIZ_LIVE_NOT_FOUND"))
        return Told(
            200, {"code": "0", "data": {"message_id": "m1", "template_id": 1, "current_time": self.now}}
        )

    def report(self) -> dict[str, Any]:
        return {
            "breaches": self.breaches,
            "posts": self.posts,
            "requests": self.requests,
            "refreshes": self.refreshes,
            "turns": self.turn,
            "over": self.turn > TURNS + 3,
            "said": [one.kept(self.begin) for one in self.messages],
        }


class Fake:
    """Holds the evening that is on; one request at a time, except that two refreshes at once are noticed."""

    def __init__(self) -> None:
        self.evening = Evening(0, 1.0, "")
        self.lock = threading.Lock()
        self.stranger = serve(self.ask_stranger, wait=False)

    def ask_stranger(self, asked: Asked) -> Told:
        self.evening.breach("a stranger was asked")
        return Told(200, {})

    def answer(self, asked: Asked) -> Told:
        with self.lock:
            if asked.path == "/__start":
                query = asked.query
                self.evening = Evening(int(query["seed"]), float(query["hurry"]), query.get("plan", ""))
                self.evening.stranger = self.stranger
                return Told(200, {"ok": True})
            if asked.path == "/__report":
                return Told(200, self.evening.report())
            return self.evening.answer(asked)


if __name__ == "__main__":
    serve(Fake().answer)
