"""What the watcher has on disk when the program is killed: never ahead of the book."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from concurrent.futures import Future
from typing import Any

from coop_live.chat.base import Batch, Resume, Since
from coop_live.chat.points import Points
from coop_live.chat.watch import POINT_MS, Watcher
from coop_live.events import Events
from coop_live.model import Comment
from tests.evening import comment

BEGUN = 1_795_000_000_000


class Push:
    """Says something, twice, and a word later; then nothing more, but it stays connected."""

    name, platform, resume = "push", "tiktok", Resume.NONE

    def __init__(self, batches: list[Batch], window: float = 0.0) -> None:
        self.batches, self.window = batches, window
        self.said = threading.Event()

    def listen(self, since: Since, stopped: threading.Event) -> Iterator[Batch]:
        yield from self.batches
        self.said.set()
        stopped.wait(20)


def killed(source: Push, points: Points, noted: Any = None) -> list[Comment]:
    """Listen with a disk that takes nothing, a point's time between two batches; return what it was given."""
    given: list[Comment] = []
    times = iter(range(BEGUN, BEGUN + 1000 * POINT_MS, POINT_MS))

    def hear(one: Comment) -> Future[object]:
        given.append(one)
        return Future()

    watcher = Watcher(
        source, hear, Events(), missing=lambda _gap: noted, points=points, clock=lambda: next(times)
    )
    watcher.start()
    source.said.wait(1)
    watcher.stop()
    return given


def test_a_point_is_not_later_than_what_is_on_disk() -> None:
    points = Points()
    points.put("push", Since("", BEGUN - 60_000))
    source = Push([Batch(), Batch((comment("1"),)), Batch((comment("2"),)), Batch()])
    assert len(killed(source, points)) == 2
    kept = points.get("push").at
    # As much as was answered before the first word that never got to the disk.
    assert kept is not None
    assert BEGUN <= kept <= BEGUN + 2 * POINT_MS


def test_killed_before_anything_was_kept_it_is_known_that_somebody_listened() -> None:
    points = Points()
    killed(Push([Batch((comment("1"),), place="7")], window=10.0), points)
    assert points.get("push").place == ""  # what it leads to is not on disk
    at = points.get("push").at
    assert at is not None
    assert BEGUN - 10_000 <= at <= BEGUN + POINT_MS


def test_the_place_waits_for_the_gap_to_be_told() -> None:
    points = Points()
    noted: Future[None] = Future()
    source = Push([Batch(missing=(1, 2), place="7")])
    killed(source, points, noted)
    assert points.get("push").place == ""
    noted.set_result(None)
    killed(Push([Batch(missing=(1, 2), place="7")]), points, noted)
    assert points.get("push").place == "7"


def test_a_gap_is_no_longer_than_it_has_to_be() -> None:
    """Whatever is on disk moves the point on, as before."""
    points = Points()
    source = Push([Batch(), Batch(), Batch()])
    killed(source, points)
    kept = points.get("push").at
    assert kept is not None
    assert kept > BEGUN + POINT_MS
