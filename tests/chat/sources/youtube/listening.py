"""Plays an evening of the made-up YouTube in its own process, with the real watcher and the real source."""

from __future__ import annotations

import json
import subprocess
import sys
import threading
import time
import urllib.request
from collections.abc import Iterator
from concurrent.futures import Future
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from coop_live.chat.kind import KeysInMemory
from coop_live.chat.points import Points
from coop_live.chat.sources.youtube.source import YouTube
from coop_live.chat.watch import Watcher
from coop_live.events import Event, Events, LampChanged
from coop_live.model import Comment, Gap, Lamp

HOUSE = Path(__file__).resolve().parents[4]
HURRY = 1000.0


class Clock:
    """Seconds UTC that pass faster than ours; the fake's clock shows the same."""

    def __init__(self, base: float = 1_795_316_400.0, hurry: float = HURRY) -> None:
        self.base, self.zero, self.hurry = base, time.monotonic(), hurry

    def __call__(self) -> float:
        return self.base + (time.monotonic() - self.zero) * self.hurry

    def ms(self) -> int:
        return round(self() * 1000)


class Fake:
    """The other process."""

    def __init__(self, port: int = 0) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-m", "tests.chat.fakes.youtube", str(port)],
            cwd=HOUSE,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        assert self.process.stdout is not None
        self.address = f"http://127.0.0.1:{int(self.process.stdout.readline())}"
        self.clock = Clock()

    def close(self) -> None:
        self.process.communicate("")

    def begin(self, clock: Clock | None = None, **script: object) -> Clock:
        """Begin an evening; return its clock."""
        self.clock = clock or Clock()
        told = {"base": self.clock.base, "zero": self.clock.zero, "hurry": self.clock.hurry, **script}
        self._call("/_fake/evening", told)
        return self.clock

    def change(self, **script: object) -> None:
        self._call("/_fake/set", script)

    def book(self) -> dict[str, Any]:
        return self._call("/_fake/book", None)

    def _call(self, path: str, told: object) -> dict[str, Any]:
        data = None if told is None else json.dumps(told).encode()
        with urllib.request.urlopen(self.address + path, data, timeout=20) as answer:
            found: dict[str, Any] = json.load(answer)
        return found


def signed_in(**more: str) -> KeysInMemory:
    """Return what a person has given, and Google."""
    given = {
        "client_id": "planted.apps.googleusercontent.com",
        "client_secret": "GOCSPX-planted",
        "refresh_token": "1//refresh-planted",
    }
    return KeysInMemory(**{**given, **more})


class Listening:
    """One watcher on one source, and everything that came of it."""

    def __init__(self, fake: Fake, keys: KeysInMemory | None = None, points: Points | None = None) -> None:
        self.source = YouTube(keys or signed_in(), fake.address, fake.clock)
        self.heard: list[Comment] = []
        self.gaps: list[Gap] = []
        self.lamps: list[Lamp] = []
        self.changed = threading.Condition()
        self.events = Events()
        self.events.subscribe(self._lamp)
        self.watcher = Watcher(
            self.source,
            self.hear,
            self.events,
            missing=self.gaps.append,
            points=points,
            clock=fake.clock.ms,
            hurry=fake.clock.hurry,
        )

    def _lamp(self, event: Event) -> None:
        if isinstance(event, LampChanged):
            with self.changed:
                self.lamps.append(event.lamp)
                self.changed.notify_all()

    def hear(self, comment: Comment) -> Future[Any]:
        done: Future[Any] = Future()
        with self.changed:
            self.heard.append(comment)
            self.changed.notify_all()
        done.set_result(True)
        return done

    def until(self, told: str, seconds: float = 20.0) -> Lamp:
        """Wait for a lamp whose cause holds these words, or whose state is called so."""

        def found() -> Lamp | None:
            return next((one for one in self.lamps if told in one.cause or told == one.state), None)

        with self.changed:
            assert self.changed.wait_for(lambda: found() is not None, seconds), (told, self.lamps)
        lamp = found()
        assert lamp is not None
        return lamp

    def until_heard(self, many: int, seconds: float = 20.0) -> None:
        with self.changed:
            assert self.changed.wait_for(lambda: len(self.heard) >= many, seconds), len(self.heard)

    def to_the_end(self, seconds: float = 30.0) -> None:
        """Let it come to its end, and stop."""
        self.watcher.start()
        ended = self.watcher.wait(seconds)
        self.watcher.stop()
        assert ended, self.lamps[-3:]


@contextmanager
def listening(
    fake: Fake, keys: KeysInMemory | None = None, points: Points | None = None
) -> Iterator[Listening]:
    """Listen until the block is left."""
    one = Listening(fake, keys, points)
    one.watcher.start()
    try:
        yield one
    finally:
        one.watcher.stop()
