"""Runs evenings of a fake program in its own process, with real watchers that listen to it."""

from __future__ import annotations

import json
import subprocess
import sys
import threading
from collections import Counter
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from coop_live.chat.kind import Keys, KeysInMemory
from coop_live.chat.local import LocalSource
from coop_live.chat.watch import Watcher
from coop_live.chat.web_socket import Pace
from coop_live.events import Events
from coop_live.model import Comment, Gap
from tests.chat.fakes.local_manners import CREDENTIALS, PASSWORD, SESSION

HOUSE = Path(__file__).resolve().parents[3]
# Minutes of silence pass in a second. A pong has more time than that, as the cores may be busy elsewhere.
PACE = Pace(reach=5.0, answer=10.0, step=0.05, ping=0.4, pong=2.5)
Opened = Callable[[Keys, str, Pace], LocalSource]


def keys() -> KeysInMemory:
    return KeysInMemory(session=SESSION, password=PASSWORD, own="", **CREDENTIALS)


@dataclass
class Desk:
    """What a watcher brought of one evening."""

    heard: list[Comment] = field(default_factory=list)
    gaps: list[Gap] = field(default_factory=list)

    def hear(self, comment: Comment) -> Future[object]:
        self.heard.append(comment)
        done: Future[object] = Future()
        done.set_result(None)
        return done

    def watch(self, source: LocalSource) -> Watcher:
        return Watcher(
            source,
            self.hear,
            Events(),
            missing=self.gaps.append,
            wait_after=lambda failures: min(0.02 * failures, 0.2),
            hurry=50,
        )

    @property
    def keys(self) -> Counter[tuple[str, ...]]:
        return Counter((one.platform, one.live_id, one.kind, one.comment_id) for one in self.heard)


class Program:
    """A fake program with so many evenings; `reports` are what it tells when they are over."""

    def __init__(self, name: str, evenings: int, first_seed: int = 0) -> None:
        words = [sys.executable, "-m", "tests.chat.fakes.local_program", name]
        words += [str(first_seed), str(evenings), str(PACE.ping)]
        self._process = subprocess.Popen(
            words, cwd=HOUSE, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        assert self._process.stdout is not None
        self.ports: list[int] = json.loads(self._process.stdout.readline())
        self._lines = self._process.stdout

    def reports(self) -> dict[int, dict[str, Any]]:
        told = [json.loads(self._lines.readline()) for _ in self.ports]
        return {one["seed"]: one for one in told}

    def __enter__(self) -> Program:
        return self

    def __exit__(self, *_error: object) -> None:
        self._process.kill()
        self._process.communicate()


Evenings = dict[int, tuple[dict[str, Any], Desk]]  # by seed: what the fake tells, what was heard


def play(name: str, opened: Opened, evenings: int) -> Evenings:
    """Let watchers listen to so many evenings at once; return each one's truth and what was heard."""
    with Program(name, evenings) as program:
        desks = [Desk() for _ in program.ports]
        watchers = [
            desk.watch(opened(keys(), f"http://127.0.0.1:{port}", PACE))
            for desk, port in zip(desks, program.ports, strict=True)
        ]
        for watcher in watchers:
            watcher.start()
        reports = program.reports()
        stopping = [threading.Thread(target=watcher.stop) for watcher in watchers]
        for one in stopping:
            one.start()
        for one in stopping:
            one.join()
    return {seed: (reports[seed], desks[seed]) for seed in reports}
