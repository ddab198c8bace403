"""Every platform's fake behind one face: begin an evening, and ask afterwards what was said in it."""

from __future__ import annotations

import json
import random
import time
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from coop_live.chat.kind import KeysInMemory
from coop_live.chat.sources.zalo.source import FIRST_LOOK_MS
from tests.chat.fakes import hearing, running
from tests.chat.fakes.facebook import TOKEN as FACEBOOK_TOKEN
from tests.chat.fakes.shopee import WINDOW
from tests.chat.fakes.youtube_evening import FAULTS
from tests.chat.fakes.zalo_bot import TOKEN as BOT_TOKEN
from tests.chat.sources import evenings, test_lazada, test_shopee_evening, test_zalo_evening
from tests.chat.sources.clerk import Job
from tests.chat.sources.youtube import listening

# What stands in every key and token that the tests and the fakes give out.
PLANTED = ("planted", "SECRET", "ya29")
# These faults spoil the times by which a gap is told; they have evenings of their own.
SPOILING = {"in the future", "all at once"}
LOCAL = ("tikfinity", "onecomme", "streamerbot", "social_stream", "tiktok_studio")
TELL_AGAIN = ("tikfinity", "onecomme")


@dataclass(frozen=True)
class Said:
    """What the platform has of one comment. `excused`: it may be missing where a gap (ms) tells of it."""

    kind: str
    comment_id: str
    at: float = 0.0
    excused: bool = False


class Stage:
    """One platform. `ends`: the source comes to its end by itself; `address` is where its fake is."""

    name = ""
    ends = False
    hurry = 1.0
    keys: dict[str, str]

    def __init__(self) -> None:
        self.address = ""
        self.base, self.zero = time.time(), time.monotonic()

    def begin(self, seed: int) -> None:
        """Begin an evening with faults."""
        raise NotImplementedError

    def said(self) -> list[Said]:
        """Return what was said so far."""
        raise NotImplementedError

    def breaches(self) -> list[str]:
        """Return what the client did that the documents do not allow."""
        raise NotImplementedError

    def is_over(self) -> bool:
        """Whether nothing more will be said."""
        return True

    def job(self, folder: Path, address: str = "") -> Job:
        """Return the work of listening to it, with a book in `folder` and the keys beside that."""
        folder.mkdir(parents=True, exist_ok=True)
        vault = folder.with_name("vault.json")
        vault.write_text(json.dumps(self.keys), encoding="utf-8")
        where = address or self.address
        return Job(self.name, where, str(folder), str(vault), self.base, self.zero, self.hurry)


class YouTube(Stage):
    name, ends, hurry = "youtube", True, 200.0
    keys = listening.signed_in().kept

    def __init__(self, stack: ExitStack) -> None:
        super().__init__()
        self.fake = listening.Fake()
        stack.callback(self.fake.close)
        self.address = self.fake.address

    def begin(self, seed: int) -> None:
        clock = self.fake.clock = listening.Clock(time.time(), self.hurry)
        self.base, self.zero = clock.base, clock.zero
        faults = [one for one in FAULTS if one not in SPOILING]
        chosen = random.Random(seed).sample(faults, 12)
        self.fake.begin(clock, seed=seed, turns=25, faults=chosen, recent=5 if seed % 2 else 60)

    def said(self) -> list[Said]:
        rows = self.fake.book()["messages"]
        return [
            Said(one["kind"], one["id"], one["at"] * 1000, excused=one["lost"])
            for one in rows
            if one["lost"] or not one["dropped"]
        ]

    def breaches(self) -> list[str]:
        return list(self.fake.book()["breaches"])


class Turns(Stage):
    """Facebook and Lazada, whose fakes go on with every turn that is read."""

    def __init__(self, stack: ExitStack) -> None:
        super().__init__()
        self.far = stack.enter_context(hearing.running(self.name))
        self.address = self.far.address

    def begin(self, seed: int) -> None:
        self.base, self.zero = time.time(), time.monotonic()
        self.far.start(seed=seed, hurry=self.hurry, plan="faults")

    def breaches(self) -> list[str]:
        return list(self.far.report()["breaches"])


class Facebook(Turns):
    name, ends, hurry = "facebook", True, 2000.0
    keys = KeysInMemory(token=FACEBOOK_TOKEN).kept

    def said(self) -> list[Said]:
        return [Said("text", one["id"]) for one in self.far.report()["said"]]


class Lazada(Turns):
    name, hurry = "lazada", 5000.0
    keys = test_lazada.keys().kept

    def said(self) -> list[Said]:
        return [Said(one["kind"], one["id"]) for one in self.far.report()["said"]]

    def is_over(self) -> bool:
        return bool(self.far.report()["over"])


class Polled(Stage):
    """Shopee, Zalo and its bot, whose fakes have a clock of their own."""

    def __init__(self, stack: ExitStack) -> None:
        super().__init__()
        self.fake = stack.enter_context(running.running(self.name))
        self.address = self.fake.address

    def begin(self, seed: int) -> None:
        self.fake.begin(seed=seed, hurry=self.hurry, **self.script(seed))
        self.base, self.zero = self.fake.epoch, self.fake.begun

    def script(self, seed: int) -> dict[str, Any]:
        raise NotImplementedError

    def breaches(self) -> list[str]:
        return list(self.fake.notes()["breaches"])


class Shopee(Polled):
    name, ends, hurry = "shopee", True, 10.0
    keys = test_shopee_evening.keys().kept

    def script(self, seed: int) -> dict[str, Any]:
        script = {"faults": 0.1, "overlaps": 0.2, "access_life": 25.0, "page": 20, "comments": 80}
        return script | {"lasts": 40.0, "ends": 45.0}

    def said(self) -> list[Said]:
        notes = self.fake.notes()
        since = notes["good"][0] - WINDOW if notes["good"] else float("inf")
        return [
            Said("text", row["comment_id"], row["at"] * 1000, excused=True)
            for row in notes["written"]
            if row["at"] > since
        ]


class Zalo(Polled):
    name, hurry = "zalo", 60.0
    keys = test_zalo_evening.keys().kept

    def script(self, seed: int) -> dict[str, Any]:
        return {"faults": 0.1, "odd_times": 0.1, "lasts": 40.0, "access_life": 30.0}

    def said(self) -> list[Said]:
        floor = self.base * 1000 - FIRST_LOOK_MS
        rows = [row for row in self.fake.notes()["all"] if row["time"] >= floor]
        return [
            Said("dm" if row["type"] in ("text", "photo") else "system", row["message_id"]) for row in rows
        ]


class ZaloBot(Polled):
    name, hurry = "zalo_bot", 60.0
    keys = KeysInMemory(bot_token=BOT_TOKEN).kept

    def script(self, seed: int) -> dict[str, Any]:
        return {"messages": 60, "faults": 0.1}

    def said(self) -> list[Said]:
        given = self.fake.notes()["given"]
        return [Said("dm", number, at * 1000, excused=True) for number, at in given.items()]

    def is_over(self) -> bool:
        return len(self.fake.notes()["given"]) == 60


class Local(Stage):
    """A program on this computer: one evening a process."""

    keys = evenings.keys().kept

    def __init__(self, name: str, stack: ExitStack) -> None:
        super().__init__()
        self.name = name
        self._stack = stack
        self._report: dict[str, Any] = {}

    def begin(self, seed: int) -> None:
        self.base, self.zero = time.time(), time.monotonic()
        self._program = self._stack.enter_context(evenings.Program(self.name, 1, seed))
        self._report, self._seed = {}, seed
        self.address = f"http://127.0.0.1:{self._program.ports[0]}"

    def _told(self) -> dict[str, Any]:
        self._report = self._report or self._program.reports()[self._seed]
        return self._report

    def said(self) -> list[Said]:
        again = self.name in TELL_AGAIN
        return [
            Said(one["key"][2], one["key"][3], one["at"], excused=not again) for one in self._told()["said"]
        ]

    def breaches(self) -> list[str]:
        return list(self._told()["breaches"])


OPENED: dict[str, Callable[[ExitStack], Stage]] = {
    "youtube": YouTube,
    "facebook": Facebook,
    "lazada": Lazada,
    "shopee": Shopee,
    "zalo": Zalo,
    "zalo_bot": ZaloBot,
    **{name: partial(Local, name) for name in LOCAL},
}
