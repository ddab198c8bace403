"""Starts a fake platform in a process of its own, and listens to it with the real watcher."""

from __future__ import annotations

import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import requests

from coop_live.chat.base import Source
from coop_live.chat.points import Points
from coop_live.chat.watch import Watcher
from coop_live.events import Event, Events, LampChanged
from coop_live.model import Comment, Gap, Lamp

ROOT = Path(__file__).parents[3]


class Far:
    """The other side: its address, and what a test may ask of it."""

    def __init__(self, address: str) -> None:
        self.address = address
        self._session = requests.Session()

    def start(self, **how: object) -> None:
        """Begin an evening anew."""
        self._session.get(f"{self.address}/__start", params={k: str(v) for k, v in how.items()}, timeout=10)

    def report(self) -> dict[str, Any]:
        """Return what was said and written, and what we did wrong."""
        told: dict[str, Any] = self._session.get(f"{self.address}/__report", timeout=10).json()
        return told

    def close(self) -> None:
        """Let go of the connection."""
        self._session.close()


@contextmanager
def running(module: str) -> Iterator[Far]:
    """Run a fake until the tests are done with it."""
    process = subprocess.Popen(
        [sys.executable, "-m", f"tests.chat.fakes.{module}"], stdout=subprocess.PIPE, cwd=ROOT, text=True
    )
    with process:
        assert process.stdout is not None
        far = Far(f"http://127.0.0.1:{process.stdout.readline().strip()}")
        try:
            yield far
        finally:
            far.close()
            process.terminate()


class Heard:
    """Keeps what a source says, and how its lamp was."""

    def __init__(self) -> None:
        self.events = Events()
        self.events.subscribe(self._take)
        self.comments: list[Comment] = []
        self.lamps: list[Lamp] = []
        self.gaps: list[Gap] = []
        self._more = threading.Condition()

    def hear(self, comment: Comment) -> Future[object]:
        """Keep a comment."""
        self.comments.append(comment)
        done: Future[object] = Future()
        done.set_result(None)
        return done

    def watch(self, source: Source, hurry: float, points: Points | None = None) -> Watcher:
        """Begin to listen."""
        watcher = Watcher(
            source, self.hear, self.events, missing=self.gaps.append, points=points, hurry=hurry
        )
        watcher.start()
        return watcher

    def evening(self, source: Source, hurry: float, points: Points | None = None) -> None:
        """Listen to the end."""
        watcher = self.watch(source, hurry, points)
        assert watcher.wait(20), self.lamps[-3:]
        watcher.stop()

    @property
    def ids(self) -> list[str]:
        """Return the ids in the order in which they were heard."""
        return [comment.comment_id for comment in self.comments]

    def _take(self, event: Event) -> None:
        if isinstance(event, LampChanged):
            with self._more:
                self.lamps.append(event.lamp)
                self._more.notify_all()

    def wait_for(self, wanted: Callable[[Lamp], bool]) -> Lamp:
        """Return the first lamp like that, as soon as there is one."""
        with self._more:
            assert self._more.wait_for(lambda: any(map(wanted, self.lamps)), 20), self.lamps[-3:]
            return next(filter(wanted, self.lamps))
