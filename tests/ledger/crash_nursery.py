"""Brings up processes in which to work with a book, and kills them when it suits us least."""

from __future__ import annotations

import os
import random
import re
import signal
import sqlite3
import sys
import time
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from typing import Any

from tests.ledger.crash_seller import Seller

HANGS_S = 30

Work = Callable[[Seller], None]


@dataclass(frozen=True)
class Aim:
    """When to kill: up to `within` ms after the process has said `nth` lines that begin with `word`."""

    word: str
    nth: int
    within: float

    def reached(self, said: bytes) -> bool:
        """Tell whether the time to kill runs."""
        return len(re.findall(rf"^{self.word}\b".encode(), said, re.MULTILINE)) >= self.nth


@dataclass(frozen=True)
class Process:
    """A process of ours, and what it says."""

    pid: int
    pipe: int

    @classmethod
    def born(cls, path: Path, name: str, work: Work, hasty: bool = False) -> Process:
        """Fork a process that does `work` as a seller of this name, and ends.

        This process must have no thread when it forks; the new one may start its own.
        """
        reading, writing = os.pipe()
        pid = os.fork()
        if pid == 0:
            os.close(reading)
            _live(lambda: work(Seller(path, name, writing, hasty)))
        os.close(writing)
        return cls(pid, reading)

    def killed(self, aim: Aim, dice: random.Random) -> tuple[list[str], int]:
        """Kill it as aimed; return all that it said and its exit code (-SIGKILL, if it was alive)."""
        said = b""
        while not aim.reached(said) and (more := os.read(self.pipe, 65536)):
            said += more
        time.sleep(dice.uniform(0, aim.within) / 1000)
        os.kill(self.pid, signal.SIGKILL)
        return self._ended(said)

    def ended(self) -> tuple[list[str], int]:
        """Wait for its end; return all that it said and its exit code, negative for a signal."""
        return self._ended(b"")

    def _ended(self, said: bytes) -> tuple[list[str], int]:
        while more := os.read(self.pipe, 65536):
            said += more
        os.close(self.pipe)
        _pid, status = os.waitpid(self.pid, 0)
        return said.decode().splitlines(), os.waitstatus_to_exitcode(status)


def _live(work: Callable[[], None]) -> None:
    """Do the work of a forked process; nothing of its parent's is cleaned up at its end."""
    signal.alarm(HANGS_S)
    code = 1
    try:
        work()
        code = 0
    except BaseException:  # noqa: BLE001 - whatever it is, this process must not run on as its parent
        traceback.print_exc()
    finally:
        os._exit(code)


def dying_at(step: int, work: Work) -> Work:
    """Return the same work, killed as it is about to take its nth step.

    A step is an SQL statement, or one of Python's calls to the system that it lets us watch.
    """
    steps = count(1)

    def take(*_: object) -> None:
        if next(steps) == step:
            # Whoever was told too early that all is safe has time to say so.
            time.sleep(0.003)
            os.kill(os.getpid(), signal.SIGKILL)

    def watch(event: str, _arguments: tuple[object, ...]) -> None:
        if event.startswith(("os.", "open", "sqlite3.")):
            take()

    def connect(*how: Any, _connect: Callable[..., sqlite3.Connection] = sqlite3.connect, **more: Any) -> Any:
        db = _connect(*how, **more)
        db.set_trace_callback(take)
        return db

    def watched(seller: Seller) -> None:
        sqlite3.connect = connect
        sys.addaudithook(watch)
        work(seller)

    return watched
