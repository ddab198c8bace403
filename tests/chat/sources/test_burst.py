"""Thousands of comments at once, through a source into a real book: each is stored, and few are in memory."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from concurrent.futures import Future
from pathlib import Path
from typing import Any

import pytest

from coop_live.chat.base import Source
from coop_live.chat.sources.tikfinity import TikFinity
from coop_live.chat.sources.youtube.source import YouTube
from coop_live.chat.watch import IN_FLIGHT, Watcher
from coop_live.events import Events
from coop_live.ledger import Ledger, verify
from coop_live.live import LiveSession
from coop_live.model import Comment
from tests.chat.fakes.local_manners import Said
from tests.chat.fakes.local_manners import TikFinity as Manners
from tests.chat.peers import Peer, program
from tests.chat.sources import clerk, evenings
from tests.chat.sources.in_the_book import kept_in
from tests.chat.sources.youtube.listening import Clock, Fake, signed_in

MANY = 10_000
PATIENCE = 60.0


class Book:
    """A real book with a live; counts how many comments are on their way into it."""

    def __init__(self, folder: Path) -> None:
        self.path = folder / "season.db"
        self.events = Events()
        self.ledger = Ledger.open(self.path, self.events)
        self.session: LiveSession = clerk.opened(self.ledger, self.events)
        self.under_way = self.most = self.kept = 0
        self._lock = threading.Lock()

    def hear(self, comment: Comment) -> Future[Any]:
        with self._lock:
            self.under_way += 1
            self.most = max(self.most, self.under_way)
        future = self.session.hear(comment)
        future.add_done_callback(self._done)
        return future

    def _done(self, _done: Future[Any]) -> None:
        with self._lock:
            self.under_way -= 1
            self.kept += 1

    def listen(self, source: Source, hurry: float, clock: Clock | None = None, many: int = 0) -> None:
        """Listen until it ends, or so many comments are kept; tell how much memory that took."""
        told = {"clock": clock.ms} if clock else {}
        watcher = Watcher(source, self.hear, self.events, hurry=hurry, **told)  # type: ignore[arg-type]
        before, begun = resident(), time.monotonic()
        watcher.start()
        while not watcher.wait(0.02) and not (many and self.kept >= many):
            assert time.monotonic() - begun < PATIENCE
        watcher.stop()
        print(f"{self.kept} comments, {time.monotonic() - begun:.1f} s, {resident() - before:.0f} MB more")

    def close(self) -> None:
        self.session.close()
        self.ledger.close()


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    book = Book(tmp_path)
    yield book
    book.close()


def resident() -> float:
    """Return how much memory this process has, in MB; 0 where that cannot be told."""
    status = Path("/proc/self/status")
    lines = status.read_text().splitlines() if status.exists() else []
    return sum(int(line.split()[1]) for line in lines if line.startswith("VmRSS")) / 1024


def test_thousands_come_in_one_answer(book: Book) -> None:
    fake = Fake()
    try:
        clock = fake.begin(Clock(hurry=1000.0), seed=4, turns=3, rush=4000)
        book.listen(YouTube(signed_in(), fake.address, clock), 1000.0, clock)
        told = fake.book()
    finally:
        fake.close()
    said = sorted((one["kind"], one["id"]) for one in told["messages"] if not one["dropped"])
    assert len(said) > 2 * IN_FLIGHT
    assert sorted(kept_in(book.path)[0]) == said
    assert book.most <= IN_FLIGHT
    assert told["breaches"] == []


def test_ten_thousand_are_told_unasked(book: Book) -> None:
    manners, at = Manners(), time.time_ns() // 1_000_000
    # The same people say the same again and again: every one of it counts.
    said = [
        Said(number, f"khách {number % 700}", "đẹp quá" if number % 10 else "chốt 1 hũ ớt xiêm", at)
        for number in range(1, MANY + 1)
    ]

    def play(peer: Peer) -> None:
        for one in said:
            for frame in manners.frames(one):
                peer.say(frame)
        peer.wait_until_gone()

    with program(play) as address:
        book.listen(TikFinity(evenings.keys(), address), 1.0, many=MANY)
    assert sorted(kept_in(book.path)[0]) == sorted(("text", one.number_text) for one in said)
    assert book.most <= IN_FLIGHT
    book.close()
    assert verify(book.path).whole
