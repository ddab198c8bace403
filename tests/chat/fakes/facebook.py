"""A Graph API of its own process, written from Meta's documents: scripted by seed, notes every breach.

`GET /__start?seed=1&hurry=1000&plan=faults` begins an evening, `GET /__report` tells what was said in it,
what was written, and what the client did wrong. Its clock goes 3 seconds on with every turn that is read.
"""

from __future__ import annotations

import random
import re
import threading
import time
from email.utils import formatdate
from typing import Any
from urllib.parse import urlencode

from tests.chat.fakes.facebook_evening import BEGIN, LIVE, PAGE, TURNS, Row, rows
from tests.chat.fakes.web_faults import BREAKS, Asked, Told, serve

TOKEN = "EAAplanted-page-token"
FIELDS = {"id", "from{name,id}", "message", "created_time", "permalink_url", "parent", "attachment"}
FIELDS |= {"is_hidden", "can_hide", "from{name", "id}"}
COMMENT_PARAMS = {"filter", "live_filter", "order", "since", "limit", "fields", "after", "pretty"}
PAGE_SIZE = 20
RATES = (4, 17, 32, 613, 80001)


def error(
    code: int, sub: int = 0, message: str = "Message with EAAplanted-page-token", **more: Any
) -> dict[str, Any]:
    told = {"message": message, "type": "OAuthException", "code": code, "fbtrace_id": "x"}
    return {"error": {**told, **({"error_subcode": sub} if sub else {}), **more}}


class Evening:
    """One evening of one Page."""

    def __init__(self, seed: int, hurry: float, plan: str) -> None:
        self.chance = random.Random(seed)
        self.hurry, self.plan, self.seed = hurry, plan, seed
        self.rows = rows(random.Random(seed), nameless=seed % 5 == 4)
        self.breaches: list[str] = []
        self.posts: list[list[str]] = []
        self.turn = self.looks = self.requests = 0
        self.quiet = "faults" not in plan
        self.nobody_before = 0.0  # no request may come sooner (our clock)
        self.no_turn_before = 0.0
        self.done: set[str] = set()
        self.stranger, self.slower = 0, 1

    @property
    def now(self) -> int:
        return BEGIN + 3 * self.turn

    @property
    def over(self) -> bool:
        return self.turn >= TURNS

    def breach(self, words: str) -> None:
        self.breaches.append(words)

    # ------------------------------------------------------------- answering

    def answer(self, asked: Asked) -> Told:
        arrived, self.requests = time.monotonic(), self.requests + 1
        self._check(asked, arrived)
        told = self._route(asked, arrived)
        told.headers.setdefault("Date", formatdate(self.now, usegmt=True))
        return told

    def _check(self, asked: Asked, arrived: float) -> None:
        if asked.headers.get("authorization") != f"Bearer {TOKEN}":
            self.breach(f"no token in the header: {asked.path}")
        if "access_token" in asked.query or TOKEN in asked.path:
            self.breach("the token stands in the address")
        if not asked.path.startswith("/v26.0/"):
            self.breach(f"no version: {asked.path}")
        if asked.method == "GET" and arrived < self.nobody_before:
            self.breach(f"asked {self.nobody_before - arrived:.4f} s before the rest was over")

    def _route(self, asked: Asked, arrived: float) -> Told:
        path = asked.path.removeprefix("/v26.0/")
        if asked.method == "POST":
            return self._post(path, asked)
        fault = self._fault(arrived)
        if fault is not None:
            return fault
        if path in ("me", PAGE):
            if "category" in asked.query.get("fields", ""):
                user = error(
                    100, message="(#100) Tried accessing nonexisting field (category) on node type (User)"
                )
                return Told(400, user) if "user" in self.plan else Told(200, {"id": PAGE, "category": "Shop"})
            return Told(200, {"id": PAGE, "name": "HTX Đông Giang"})
        if path == "me/permissions":
            return self._permissions()
        if path == f"{PAGE}/live_videos":
            return self._lives(asked)
        if path == LIVE:
            status = "VOD" if self.over else "LIVE"
            return Told(200, {"id": LIVE, "status": status, "title": "Tối nay"})
        if path == f"{LIVE}/comments":
            return self._comments(asked, arrived)
        self.breach(f"no such path: {path}")
        return Told(400, error(100))

    def _permissions(self) -> Told:
        if "permissions" not in self.plan:
            return Told(400, error(100))
        return Told(200, {"data": [{"permission": "pages_read_engagement", "status": "granted"}]})

    def _lives(self, asked: Asked) -> Told:
        self.looks += 1
        if asked.query.get("broadcast_status") != '["LIVE"]':
            self.breach('broadcast_status is not ["LIVE"]')
        if set(asked.query) - {"broadcast_status", "fields", "limit"}:
            self.breach(f"unknown parameters: {sorted(asked.query)}")
        on = [{"id": LIVE, "status": "LIVE", "title": "Tối nay", "creation_time": "2026-11-22T13:00:00+0000"}]
        on[0]["permalink_url"] = "/htx/videos/4163439280375494/"
        if self.seed % 3 == 1 or "two" in self.plan:
            on.insert(
                0,
                {"id": "44", "status": "LIVE", "title": "Sáng", "creation_time": "2026-11-22T01:00:00+0000"},
            )
        nobody = self.over or "nobody" in self.plan or (self.seed % 4 == 2 and self.looks < 3)
        return Told(200, {"data": [] if nobody else on, "paging": {}})

    def _comments(self, asked: Asked, arrived: float) -> Told:
        query = asked.query
        self._check_comments(query)
        if "denied" in self.plan:
            return Told(400, error(100))
        if "after" not in query:
            if arrived < self.no_turn_before:
                self.breach(f"the next turn came {self.no_turn_before - arrived:.4f} s too soon")
            self.turn += 1
        seen = [
            row for row in self.rows if row.turn <= self.turn and row.created >= int(query.get("since", 0))
        ]
        seen.sort(key=lambda row: (row.created, row.number))
        start = int(query.get("after", "0"))
        page, last = seen[start : start + PAGE_SIZE], start + PAGE_SIZE >= len(seen)
        told: dict[str, Any] = {
            "data": [row.told(self.seed) for row in page],
            "paging": {"cursors": {"after": str(start + PAGE_SIZE)}},
        }
        empty_end = last and page and self.chance.random() < 0.2
        if not last or empty_end:
            again = self.chance.random() < 0.1 and "twice" not in self.done
            self.done |= {"twice"} if again else set()
            after = start if again else start + PAGE_SIZE
            told["paging"]["next"] = self._next(asked, query, after)
        headers = self._usage()
        if "next" not in told["paging"]:
            self.no_turn_before = time.monotonic() + 1.5 * self.slower / self.hurry
        return Told(200, told, headers)

    def _next(self, asked: Asked, query: dict[str, str], after: int) -> str:
        host = asked.headers["host"]
        if self.chance.random() < 0.05 and not self.quiet:
            host = f"127.0.0.1:{self.stranger}"
        params = {**query, "access_token": TOKEN, "pretty": "0", "after": str(after)}
        return f"http://{host}{asked.path}?{urlencode(params)}"

    def _check_comments(self, query: dict[str, str]) -> None:
        if query.get("filter") != "stream" or query.get("limit") is None:
            self.breach(f"filter or limit: {query}")
        if "live_filter" not in query or query["live_filter"] != "no_filter":
            self.breach("the default filter drops comments")
        if "order" in query and query["order"] != "chronological":
            self.breach(f"order: {query['order']}")
        if set(query) - COMMENT_PARAMS or set(query.get("fields", "").split(",")) - FIELDS:
            self.breach(f"unknown parameters or fields: {query}")
        if not re.fullmatch(r"\d{1,3}", query.get("limit", "")) or int(query["limit"]) > 100:
            self.breach("limit")

    # ---------------------------------------------------------------- faults

    def _usage(self) -> dict[str, str]:
        """Tell how much was used, now and then so much that the client has to slow down or to rest."""
        lot, self.slower = self.chance.random(), 1
        if "slow" in self.plan and self.turn % 2:
            self.slower = 2
            return {"X-App-Usage": '{"call_count":80}'}
        if self.quiet or lot > 0.08:
            return {"X-App-Usage": '{"call_count":28,"total_time":25,"total_cputime":25}'}
        if lot > 0.03:
            self.slower = 2
            return {"X-App-Usage": '{"call_count":80}'}
        self.nobody_before = time.monotonic() + 120 / self.hurry
        uses = '{"1":[{"type":"pages","call_count":97,"total_time":1,"estimated_time_to_regain_access":2}]}'
        return {"X-Business-Use-Case-Usage": uses}

    def _fault(self, arrived: float) -> Told | None:
        if "expired" in self.plan and self.turn == 3:
            return Told(400, error(190, 460))
        if "permission" in self.plan.split() and self.turn == 3:
            return Told(403, error(200, message="(#200) Requires pages_read_user_content permission"))
        if self.quiet or self.chance.random() > 0.15:
            return None
        kind = self.chance.choice(
            ("break", "break", "break", "code", "rate", "429", "5xx", "null", "stranger")
        )
        self.no_turn_before, self.nobody_before = 0.0, time.monotonic() + 0.5 / self.hurry
        if kind == "break":
            return Told(
                200, {"data": [{"id": "cắt"}], "filler": "ếễ" * 40}, broken=self.chance.choice(BREAKS)
            )
        if kind == "code":
            return Told(
                500, self.chance.choice((error(1), error(2), error(9999, is_transient=True), error(77)))
            )
        if kind == "rate":
            return self._rate()
        if kind == "429":
            told, seconds = self.chance.choice((("30", 30), ("soon", 60), ("", 60)))
            self.nobody_before = time.monotonic() + seconds / self.hurry
            return Told(429, {}, {"Retry-After": told} if told else {})
        if kind == "5xx":
            return Told(self.chance.choice((500, 503)), b"oops")
        if kind == "stranger":
            return Told(302, b"", {"Location": f"http://127.0.0.1:{self.stranger}/v26.0/me"})
        return Told(200, self.chance.choice(({"data": None}, {"unknown": 1}, {"paging": {}})))

    def _rate(self) -> Told:
        stated = self.chance.random() < 0.5
        self.nobody_before = time.monotonic() + 60 / self.hurry
        regain = '{"1":[{"type":"pages","call_count":100,"estimated_time_to_regain_access":1}]}'
        code = self.chance.choice(RATES)
        return Told(400, error(code), {"X-Business-Use-Case-Usage": regain} if stated else {})

    # --------------------------------------------------------------- writing

    def _post(self, path: str, asked: Asked) -> Told:
        if not re.fullmatch(r"\d+_\d+(/comments)?", path):
            self.breach(f"no such path to write to: {path}")
        self.posts.append([path, asked.body.decode()])
        wanted = {"message"} if path.endswith("/comments") else {"is_hidden"}
        if set(asked.form) != wanted:
            self.breach(f"written: {sorted(asked.form)}")
        if "blocked" in self.plan:
            return Told(400, error(368))
        if "limited" in self.plan:
            return Told(400, error(32))
        if "lost" in self.plan:
            return Told(200, {"id": "1"}, broken="reset_after_headers")
        if "unknown" in self.plan:
            return Told(500, error(1))
        return Told(200, {"id": f"{LIVE}_5"} if path.endswith("/comments") else {"success": True})

    def report(self) -> dict[str, Any]:
        return {
            "breaches": self.breaches,
            "posts": self.posts,
            "requests": self.requests,
            "turns": self.turn,
            "said": [Row.kept(row, self.seed) for row in self.rows if row.turn <= self.turn],
        }


class Fake:
    """Holds the evening that is on; one request at a time."""

    def __init__(self) -> None:
        self.evening = Evening(0, 1.0, "")
        self.lock = threading.Lock()
        self.stranger = serve(self.ask_stranger, wait=False)

    def ask_stranger(self, asked: Asked) -> Told:
        self.evening.breach(
            "a stranger was asked" + (", with the token" if "authorization" in asked.headers else "")
        )
        return Told(200, {"data": []})

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
