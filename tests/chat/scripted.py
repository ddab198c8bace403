"""A source that does what a test wrote down, a desk that hears it, and a clock that is set by hand."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from concurrent.futures import Future

from coop_live.chat.base import Batch, Resume, Since
from coop_live.chat.watch import Watcher
from coop_live.errors import CoopLiveError
from coop_live.events import Event, Events, LampChanged
from coop_live.model import Comment, Lamp


def comment(number: int) -> Comment:
    return Comment("facebook", "L", str(number), "Lan", "chốt 1", 1_795_000_000_000 + number)


class Scripted:
    """A source that does one thing after the other, one a run."""

    name = "facebook"
    platform = "facebook"
    resume = Resume.TOKEN
    window = 0.0

    def __init__(self, *runs: object) -> None:
        self.runs = list(runs)
        self.asked: list[Since] = []
        self.release = threading.Event()
        self.running = threading.Event()

    def listen(self, since: Since, stopped: threading.Event) -> Iterator[Batch]:
        self.asked.append(since)
        self.running.set()
        yield Batch()
        act = self.runs.pop(0) if self.runs else ()
        if isinstance(act, BaseException):
            raise act
        if act == "wait":
            stopped.wait()
        elif act == "hang":
            self.release.wait()
            yield Batch((comment(99),), trouble=CoopLiveError("trễ"))
        else:
            for one in act:
                yield one if isinstance(one, Batch) else Batch((comment(one),))


class Desk:
    """Hears comments and reads lamps."""

    def __init__(self) -> None:
        self.events = Events()
        self.events.subscribe(self._take)
        self.heard: list[str] = []
        self.lamps: list[Lamp] = []
        self.refuse: BaseException | None = None

    def _take(self, event: Event) -> None:
        if isinstance(event, LampChanged):
            self.lamps.append(event.lamp)

    def hear(self, comment: Comment) -> Future[object]:
        done: Future[object] = Future()
        if self.refuse is not None:
            done.set_exception(self.refuse)
        else:
            self.heard.append(comment.comment_id)
            done.set_result(None)
        return done

    def watch(self, source: Scripted) -> Watcher:
        watcher = Watcher(source, self.hear, self.events, wait_after=lambda failures: 0.0)
        watcher.start()
        return watcher

    def states(self) -> list[str]:
        return [lamp.state.value for lamp in self.lamps]


class Clock:
    def __init__(self) -> None:
        self.now = 1_795_000_000_000

    def __call__(self) -> int:
        return self.now

    def passes(self, seconds: float) -> Batch:
        self.now += round(seconds * 1000)
        return Batch()
