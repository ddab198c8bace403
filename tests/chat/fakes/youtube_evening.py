"""One evening of the made-up YouTube: what it said, what it was asked, and every breach of its rules."""

from __future__ import annotations

import random
import threading
import time
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from tests.chat.fakes.youtube_talk import Talk

# Each is done once, in the place of a good answer or to it (section 12 of the documents).
FAULTS = (
    "401",
    "rateLimitExceeded",
    "userRateLimitExceeded",
    "429",
    "429 seconds",
    "429 date",
    "429 nonsense",
    "500",
    "502 html",
    "503",
    "liveChatNotFound",
    "pageTokenInvalid",
    "closed",
    "reset",
    "cut in a letter",
    "truncated json",
    "no json",
    "an array",
    "items null",
    "items missing",
    "token missing",
    "page twice",
    "pages overlap",
    "nothing new",
    "shuffled",
    "in the future",
    "all at once",
    "interval 0",
    "interval -1",
    "interval missing",
    "interval 10^9",
    "redirect",
    "refresh 500",
)
PACIFIC = ZoneInfo("America/Los_Angeles")


@dataclass
class Script:
    """What is to happen. At the monotonic time `zero` the evening's clock shows `base` (seconds UTC)."""

    seed: int = 1
    base: float = 1_795_000_000.0
    zero: float = 0.0
    hurry: float = 1000.0
    turns: int = 40
    rush: int = 6
    faults: tuple[str, ...] = ()
    units: int = 10_000
    recent: int = 60
    before: int = 15
    interval: int | None = 5000
    end: str = "chatEndedEvent"
    live: bool = True
    refresh_token: str = "1//refresh-planted"
    client_id: str = "planted.apps.googleusercontent.com"
    client_secret: str = "GOCSPX-planted"
    lasts: float = 3600.0
    scope: str = "https://www.googleapis.com/auth/youtube.force-ssl"
    owner: bool = True  # whose account is signed in
    always: str = ""  # this reason instead of every answer


class Evening:
    """The state of one evening; whoever uses it holds `lock`."""

    def __init__(self, script: Script) -> None:
        self.script = script
        self.lock = threading.Lock()
        self.rng = random.Random(script.seed)
        self.chat = f"LC-{script.seed}"
        self.talk = Talk(self.rng, self.chat)
        self.breaches: list[str] = []
        self.turn = 0
        self.over = False
        self.last_words = False
        self.units: dict[str, int] = {}
        self.asked: list[str] = []
        self.done: list[str] = []
        self.given: set[int] = set()
        self.dropped: list[int] = []
        self.lost: list[int] = []
        self.epoch = 0
        self.not_before = 0.0
        self.quota_gone_on = ""
        # Sign-in and tokens.
        self.access: dict[str, float] = {}
        self.refreshes = 0
        self.refreshing = 0
        self.codes: dict[str, dict[str, str]] = {}
        self.plan = self._planned()
        for _ in range(script.before):
            self.talk.say(self.now() - self.rng.randrange(1, 600))

    def _planned(self) -> dict[int, list[str]]:
        """Lay the faults on the turns, some of them two in a row."""
        turns = max(1, self.script.turns - 3)
        plan: dict[int, list[str]] = {}
        for fault in self.script.faults:
            plan.setdefault(self.rng.randrange(1, turns + 1), []).append(fault)
        return plan

    def now(self) -> float:
        """Return the evening's time, seconds UTC."""
        return self.script.base + (time.monotonic() - self.script.zero) * self.script.hurry

    def day(self) -> str:
        """Return the day by which quota is counted, by the real time zone."""
        return datetime.fromtimestamp(self.now(), PACIFIC).date().isoformat()

    def breach(self, what: str) -> None:
        """Note what the client should not have done."""
        self.breaches.append(what)

    def spend(self, units: int) -> bool:
        """Count units; return whether they were there."""
        day = self.day()
        self.units[day] = self.units.get(day, 0) + units
        if self.quota_gone_on == day:
            self.breach("asked again on a day whose quota was said to be gone")
        if self.units[day] > self.script.units:
            self.quota_gone_on = day
        return self.quota_gone_on != day

    def next_fault(self) -> str:
        """Return what goes wrong now, "" for nothing. Only good answers bring the evening forward."""
        for turn in sorted(self.plan):
            if turn <= self.turn and self.plan[turn]:
                return self.plan[turn].pop(0)
        return ""

    def go_on(self) -> None:
        """Let people talk until the next call; after the last turn the live is over, but for last words."""
        self.turn += 1
        at = self.now()
        if self.over:
            if not self.last_words:
                self.last_words = True
                self.talk.text("tạm biệt", at)
            return
        # Nobody asks again before five seconds are over.
        for later in sorted(
            self.rng.uniform(0.5, 4) for _ in range(self.rng.randrange(self.script.rush + 1))
        ):
            self.talk.say(at + later)
        if self.turn >= self.script.turns:
            self.over = True
            if self.script.end == "chatEndedEvent":
                self.talk.end(at)

    def page(self, token: str) -> tuple[int, int] | None:
        """Return from where to where a call gives (indexes), None for a token that is none (any more)."""
        last = len(self.talk.items)
        if not token:
            first = max(0, last - self.script.recent)
            gone = [one for one in range(first) if one not in self.given and one not in self.dropped]
            self.dropped += gone
            # What was said before the first call was never ours to lose.
            self.lost += gone if self.given else []
            return first, last
        told, _, number = token.partition("-")
        if told != f"T{self.epoch}" or not number.isdigit():
            return None
        return int(number), last

    def token(self, position: int) -> str:
        """Return the token of a position."""
        return f"T{self.epoch}-{position}"

    def book(self) -> dict[str, Any]:
        """Return everything that a test may ask about."""
        at = [datetime.fromisoformat(one["snippet"]["publishedAt"]).timestamp() for one in self.talk.items]
        return {
            "messages": [
                {
                    **kind,
                    "given": number in self.given,
                    "dropped": number in self.dropped,
                    "lost": number in self.lost,
                    "at": at[number],
                }
                for number, kind in enumerate(self.talk.kinds)
            ],
            "chat": self.chat,
            "breaches": self.breaches,
            "units": self.units.get(self.day(), 0),
            "asked": self.asked,
            "done": self.done,
            "refreshes": self.refreshes,
            "over": self.over,
            "now": self.now(),
        }
