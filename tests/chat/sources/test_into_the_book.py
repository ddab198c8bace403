"""From each platform into a real book, by a program that is killed twice: nothing lost, nothing twice."""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import ExitStack
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from coop_live.chat.points import beside
from coop_live.ledger import verify
from tests.chat.sources.clerk import Job
from tests.chat.sources.in_the_book import is_of_the_kill, kept_in, secrets_in, wrong_with
from tests.chat.sources.stages import OPENED, Stage

HOUSE = Path(__file__).resolve().parents[3]
PATIENCE = 40.0
pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork, which Windows does not have")


class Nursery:
    """Brings up the processes that keep a book, one at a time."""

    def __init__(self) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.chat.sources.clerk"],
            cwd=HOUSE,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        self._told("ready")

    def born(self, job: Job) -> int:
        assert self._process.stdin is not None
        self._process.stdin.write(job.line())
        self._process.stdin.flush()
        return self._told("born")

    def ended(self) -> int:
        """Wait for the end of the process; return its exit code, negative for a signal."""
        return self._told("ended")

    def close(self) -> None:
        self._process.communicate("")

    def _told(self, what: str) -> int:
        assert self._process.stdout is not None
        word, number = self._process.stdout.readline().split()
        assert word == what
        return int(number)


@dataclass(frozen=True)
class Night:
    """What came of one evening."""

    stage: Stage
    book: Path
    ends: list[int]


def night(name: str, folder: Path, stack: ExitStack) -> Night:
    """Play an evening in which the program is killed twice, and goes on to the end the third time."""
    nursery, chance = Nursery(), random.Random(name)
    stack.callback(nursery.close)
    stage = OPENED[name](stack)
    stage.begin(seed=chance.randrange(1000))
    job, ends = stage.job(folder / name / "season"), []
    for many in (chance.randint(1, 15), chance.randint(1, 15)):
        nursery.born(replace(job, killed_after=many))
        ends.append(nursery.ended())
    last = nursery.born(job)
    if not stage.ends:
        until = time.monotonic() + PATIENCE
        while time.monotonic() < until and not (stage.is_over() and not wrong_with(stage.said(), job.book)):
            time.sleep(0.05)
        os.kill(last, signal.SIGTERM)
    return Night(stage, job.book, [*ends, nursery.ended()])


@pytest.fixture(scope="module")
def nights(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, Future[Night]]]:
    """All evenings at once: most of the time nobody speaks."""
    folder = tmp_path_factory.mktemp("nights")
    with ExitStack() as stack, ThreadPoolExecutor(len(OPENED)) as several:
        yield {name: several.submit(night, name, folder, stack) for name in OPENED}


@pytest.mark.parametrize("name", OPENED)
def test_killed_twice_and_started_again_the_book_has_what_was_said(
    nights: dict[str, Future[Night]], name: str
) -> None:
    played = nights[name].result(120)
    assert played.ends[-1] == 0
    assert set(played.ends) <= {-signal.SIGKILL, 0}  # on a slow computer it may all be over before a kill
    assert wrong_with(played.stage.said(), played.book) == []
    # Shopee waits for nobody: on a slow computer its evening may be over before we are there.
    assert name == "shopee" or len(kept_in(played.book)[0]) > 20
    assert verify(played.book).whole
    breaches = played.stage.breaches()
    assert [one for one in breaches if not is_of_the_kill(one)] == []
    assert len(breaches) <= 2
    assert set(json.loads(beside(played.book).read_text())) == {name}
    files = {file.name for file in played.book.parent.iterdir()}
    assert files >= {"season.db", "season-chats.json", "coop_live.log", "crash.log"}
    assert secrets_in(played.book.parent) == []
