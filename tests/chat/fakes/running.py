"""Runs a fake platform in its own process, and an evening of our watcher against it, faster than life."""

from __future__ import annotations

import json
import subprocess
import sys
import threading
import time
import urllib.request
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from coop_live.chat.base import Source
from coop_live.chat.points import Points
from coop_live.chat.watch import Watcher, back_off
from coop_live.events import Event, Events, LampChanged
from coop_live.model import Comment, Gap, Lamp, LampState

ROOT = Path(__file__).resolve().parents[3]
HURRY = 120.0
PATIENCE = 30.0


class Fake:
    """A platform that runs: `begin` an evening, then ask for its `notes`."""

    def __init__(self, port: int) -> None:
        self.address = f"http://127.0.0.1:{port}"
        self.epoch = self.begun = 0.0

    def begin(self, **script: object) -> None:
        """Begin an evening at the time of now; its clock and ours run on from there, equally fast."""
        self.epoch, self.begun = time.time(), time.monotonic()
        told = {"epoch": self.epoch, "begun": self.begun, "hurry": HURRY, **script}
        self._ask("/_fake/begin", json.dumps(told).encode())

    def clock(self, off: float = 0.0) -> Callable[[], float]:
        """Return our own clock (seconds), `off` seconds away from the platform's."""
        return lambda: self.epoch + off + (time.monotonic() - self.begun) * HURRY

    def notes(self) -> dict[str, Any]:
        """Return what the platform saw."""
        answer: dict[str, Any] = json.loads(self._ask("/_fake/notes", b""))
        return answer

    def _ask(self, path: str, body: bytes) -> bytes:
        with urllib.request.urlopen(self.address + path, data=body, timeout=PATIENCE) as answer:
            told: bytes = answer.read()
        return told


@contextmanager
def running(name: str) -> Iterator[Fake]:
    """Run the fake of that name; it ends with its standard input."""
    process = subprocess.Popen(
        [sys.executable, "-m", f"tests.chat.fakes.{name}"],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdin is not None
    assert process.stdout is not None
    try:
        yield Fake(int(process.stdout.readline()))
    finally:
        process.stdin.close()
        process.wait(PATIENCE)
        process.stdout.close()


class Listener:
    """Watches one source as the program does, and keeps what came."""

    def __init__(
        self,
        source: Source,
        clock: Callable[[], float],
        points: Points | None = None,
        refuses: Callable[[Comment], Exception | None] = lambda _comment: None,
    ) -> None:
        self.heard: list[Comment] = []
        self.gaps: list[Gap] = []
        self.lamps: list[Lamp] = []
        self._refuses = refuses
        self._changed = threading.Condition()
        events = Events()
        events.subscribe(self._take)
        self.watcher = Watcher(
            source,
            self._hear,
            events,
            missing=self.gaps.append,
            points=points,
            clock=lambda: round(clock() * 1000),
            wait_after=lambda failures: min(8.0, back_off(failures)),
            hurry=HURRY,
        )

    def run(self) -> Listener:
        """Listen until the source ends."""
        self.watcher.start()
        ended = self.watcher.wait(PATIENCE)
        self.watcher.stop()
        assert ended, self.lamps[-3:]
        return self

    def until(self, state: LampState) -> Lamp:
        """Wait for a lamp in that state."""
        with self._changed:
            self._changed.wait_for(lambda: any(lamp.state is state for lamp in self.lamps), PATIENCE)
            return next(lamp for lamp in self.lamps if lamp.state is state)

    def until_heard(self, count: int) -> None:
        """Wait until so many comments have come."""
        with self._changed:
            self._changed.wait_for(lambda: len(self.heard) >= count, PATIENCE)

    @property
    def ids(self) -> list[str]:
        return [comment.comment_id for comment in self.heard]

    def _take(self, event: Event) -> None:
        if isinstance(event, LampChanged):
            with self._changed:
                self.lamps.append(event.lamp)
                self._changed.notify_all()

    def _hear(self, comment: Comment) -> Future[object]:
        done: Future[object] = Future()
        failure = self._refuses(comment)
        if failure is not None:
            done.set_exception(failure)
        else:
            with self._changed:
                self.heard.append(comment)
                self._changed.notify_all()
            done.set_result(None)
        return done
