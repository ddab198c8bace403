"""Nobody there at the start, and a server that stalls in mid-evening: it comes back, all is in the book."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from coop_live.events import CommentHeard, Event, Events, LampChanged
from coop_live.ledger import Ledger, verify
from coop_live.model import Lamp, LampState
from tests.chat.fakes.gate import Gate
from tests.chat.sources import clerk
from tests.chat.sources.in_the_book import is_of_the_kill, kept_in, secrets_in, wrong_with
from tests.chat.sources.stages import LOCAL, OPENED, PLANTED, Stage

PATIENCE = 40.0


@pytest.fixture(params=[name for name in OPENED if name not in LOCAL])
def stage(request: pytest.FixtureRequest) -> Iterator[Stage]:
    with ExitStack() as stack:
        yield OPENED[request.param](stack)


class Desk:
    """A real book with a live, and what is told of the source."""

    def __init__(self, job: clerk.Job) -> None:
        self.events = Events()
        self.job, self.kept = job, 0
        self.lamps: list[Lamp] = []
        self.changed = threading.Condition()
        self.events.subscribe(self._take)
        self.ledger = Ledger.open(job.book, self.events)
        self.session = clerk.opened(self.ledger, self.events)
        self.watcher = job.watcher(self.session, self.events, self.session.hear)

    def again(self) -> None:
        """Start anew on what is on disk."""
        self.lamps.clear()
        self.watcher = self.job.watcher(self.session, self.events, self.session.hear)
        self.watcher.start()

    def until(self, there: Callable[[], bool]) -> None:
        with self.changed:
            assert self.changed.wait_for(there, PATIENCE), self.lamps[-3:]

    def is_in(self, state: LampState) -> bool:
        return any(lamp.state is state for lamp in self.lamps)

    def close(self) -> None:
        self.watcher.stop()
        self.session.close()
        self.ledger.close()

    def _take(self, event: Event) -> None:
        with self.changed:
            if isinstance(event, LampChanged):
                self.lamps.append(event.lamp)
            self.kept += isinstance(event, CommentHeard)
            self.changed.notify_all()


def test_it_connects_by_itself_and_goes_on_after_a_stall(
    stage: Stage, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    gate = Gate(stage.address)
    stage.begin(seed=11)
    job = stage.job(tmp_path / "season", gate.address)
    desk = Desk(job)
    desk.watcher.start()
    desk.until(lambda: desk.is_in(LampState.TROUBLE))
    assert desk.kept == 0
    gate.open()
    desk.until(lambda: desk.kept > 3 or desk.is_in(LampState.ENDED))
    gate.stall()
    desk.watcher.stop()  # returns, although nobody answers
    assert desk.lamps[-1].state is LampState.OFF
    gate.go_on()
    desk.again()
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until and not (
        desk.watcher.wait(0.05) if stage.ends else stage.is_over() and not wrong_with(stage.said(), job.book)
    ):
        time.sleep(0.02)
    desk.close()
    gate.close()
    assert wrong_with(stage.said(), job.book) == []
    assert stage.name == "shopee" or len(kept_in(job.book)[0]) > 20  # Shopee waits for nobody
    assert verify(job.book).whole
    assert [one for one in stage.breaches() if not is_of_the_kill(one)] == []
    assert secrets_in(tmp_path / "season") == []
    assert not any(word in caplog.text + repr(desk.lamps) for word in PLANTED)
