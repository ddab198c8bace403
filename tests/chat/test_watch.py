"""Whatever a source does, the show goes on, and people see how the source is doing."""

from __future__ import annotations

import threading
import time
from concurrent.futures import Future

import pytest

from coop_live.chat.base import Deliver, Status
from coop_live.chat.watch import IN_FLIGHT, Watcher, back_off
from coop_live.errors import CoopLiveError, NotPossible
from coop_live.events import Event, Events, LampChanged
from coop_live.model import Comment, Lamp, LampState


def comment(number: int) -> Comment:
    return Comment("facebook", "L", str(number), "Lan", "chốt 1", 1_795_000_000_000 + number)


class Scripted:
    """A source that does one thing after the other, one a run."""

    name = "facebook"

    def __init__(self, *runs: object) -> None:
        self.runs = list(runs)
        self.release = threading.Event()
        self.running = threading.Event()

    def run(self, deliver: Deliver, status: Status, stopped: threading.Event) -> None:
        self.running.set()
        status(Lamp(self.name, LampState.WORKING))
        act = self.runs.pop(0) if self.runs else ()
        if isinstance(act, BaseException):
            raise act
        if act == "wait":
            stopped.wait()
        elif act == "hang":
            self.release.wait()
            deliver(comment(99))
            status(Lamp(self.name, LampState.TROUBLE, "trễ"))
        else:
            for number in act:
                deliver(comment(number))


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


def test_comments_are_heard_in_order_and_the_lamp_tells_the_story() -> None:
    desk = Desk()
    watcher = desk.watch(Scripted([1, 2, 3]))
    assert watcher.wait(10)
    assert desk.heard == ["1", "2", "3"]
    assert desk.states() == ["connecting", "working", "ended"]
    watcher.stop()
    assert desk.states()[-1] == "off"


def test_a_comment_that_comes_twice_is_heard_once() -> None:
    desk = Desk()
    watcher = desk.watch(Scripted([1, 2, 1, 2, 3]))
    assert watcher.wait(10)
    assert desk.heard == ["1", "2", "3"]


def test_a_source_that_fails_is_told_and_started_again() -> None:
    desk = Desk()
    trouble = CoopLiveError("Mất Facebook.", "Kiểm tra mạng.")
    watcher = desk.watch(Scripted(trouble, [1, 2]))
    assert watcher.wait(10)
    assert desk.heard == ["1", "2"]
    assert desk.states() == ["connecting", "working", "trouble", "working", "ended"]
    assert Lamp("facebook", LampState.TROUBLE, "Mất Facebook.", "Kiểm tra mạng.") in desk.lamps


def test_a_bug_in_a_source_reaches_the_log_and_the_lamp_not_the_show(
    caplog: pytest.LogCaptureFixture,
) -> None:
    desk = Desk()
    watcher = desk.watch(Scripted(ZeroDivisionError("planted"), [1]))
    assert watcher.wait(10)
    assert desk.heard == ["1"]
    trouble = next(lamp for lamp in desk.lamps if lamp.state is LampState.TROUBLE)
    assert trouble.cause
    assert trouble.remedy
    assert "planted" in caplog.text


def test_the_wait_before_the_next_try_grows_to_a_minute_and_differs() -> None:
    assert [back_off(failures, lambda: 0.0) for failures in (1, 2, 3, 7, 50)] == [1, 2, 4, 60, 60]
    assert back_off(3, lambda: 1.0) == 2.0
    assert len({back_off(5) for _ in range(20)}) > 1


def test_failures_in_a_row_are_counted_and_a_comment_ends_the_row() -> None:
    desk = Desk()
    waits: list[int] = []
    trouble = CoopLiveError("Mất Facebook.", "")

    class Falling(Scripted):
        def run(self, deliver: Deliver, status: Status, stopped: threading.Event) -> None:
            act = self.runs.pop(0)
            if act == "end":
                return
            for number in act:
                deliver(comment(number))
            raise trouble

    def wait_after(failures: int) -> float:
        waits.append(failures)
        return 0.0

    watcher = Watcher(Falling([], [], [1], [], "end"), desk.hear, desk.events, wait_after=wait_after)
    watcher.start()
    assert watcher.wait(10)
    assert waits == [1, 2, 1, 2]


def test_stop_is_quick_while_waiting_for_the_next_try() -> None:
    desk = Desk()
    source = Scripted(*[CoopLiveError("Mất Facebook.", "")] * 50)
    watcher = Watcher(source, desk.hear, desk.events, wait_after=lambda failures: 3600.0)
    watcher.start()
    assert source.running.wait(10)
    started = time.monotonic()
    watcher.stop()
    assert time.monotonic() - started < 1.5
    assert watcher.wait(10)


def test_a_source_that_hangs_is_left_alone_and_has_no_say_any_more() -> None:
    desk = Desk()
    source = Scripted("hang")
    watcher = desk.watch(source)
    assert source.running.wait(10)
    started = time.monotonic()
    watcher.stop()
    assert time.monotonic() - started < 1.5
    source.release.set()
    assert watcher.wait(10)
    assert desk.heard == []
    assert desk.states()[-1] == "off"


def test_stopping_one_that_was_never_started_is_no_trouble() -> None:
    desk = Desk()
    Watcher(Scripted(), desk.hear, desk.events).stop()
    assert desk.states() == ["off"]


def test_a_comment_that_was_not_kept_is_told_and_may_come_again() -> None:
    desk = Desk()
    desk.refuse = NotPossible("Chưa vào live.", "Bấm Vào live trước.")

    class Twice(Scripted):
        def run(self, deliver: Deliver, status: Status, stopped: threading.Event) -> None:
            deliver(comment(1))
            desk.refuse = None
            deliver(comment(1))

    watcher = desk.watch(Twice())
    assert watcher.wait(10)
    assert desk.heard == ["1"]
    assert desk.states() == ["connecting", "trouble", "working", "ended"]
    assert desk.lamps[1].remedy == "Bấm Vào live trước."


def test_a_burst_waits_in_its_source_not_in_memory() -> None:
    events = Events()
    under_way: list[Future[object]] = []
    most = 0
    enough = threading.Event()

    def hear(comment: Comment) -> Future[object]:
        nonlocal most
        under_way.append(Future())
        most = max(most, sum(not one.done() for one in under_way[-IN_FLIGHT - 10 :]))
        if len(under_way) == IN_FLIGHT:
            enough.set()
        return under_way[-1]

    watcher = Watcher(Scripted(range(IN_FLIGHT + 500)), hear, events)
    watcher.start()
    assert enough.wait(20)
    assert not watcher.wait(0.2)
    assert len(under_way) == IN_FLIGHT
    done = 0
    while not watcher.wait(0.01):
        for future in under_way[done:]:
            future.set_result(None)
            done += 1
    assert len(under_way) == IN_FLIGHT + 500
    assert most == IN_FLIGHT


def test_stopping_ends_a_burst_that_nobody_takes() -> None:
    watcher = Watcher(Scripted(range(IN_FLIGHT + 5)), lambda comment: Future(), Events())
    watcher.start()
    watcher.stop()
    assert watcher.wait(10)
