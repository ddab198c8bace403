"""Whatever a source does, the show goes on, and people see how the source is doing."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from concurrent.futures import Future

import pytest

from coop_live.chat.base import Batch, Lost, NeedsPerson, Since
from coop_live.chat.watch import IN_FLIGHT, Watcher, back_off
from coop_live.errors import CoopLiveError, NotPossible
from coop_live.events import Events
from coop_live.model import Comment, Lamp, LampState
from tests.chat.scripted import Clock, Desk, Scripted, comment


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
    watcher = desk.watch(Scripted(ZeroDivisionError("of 0905123456"), [1]))
    assert watcher.wait(10)
    assert desk.heard == ["1"]
    trouble = next(lamp for lamp in desk.lamps if lamp.state is LampState.TROUBLE)
    assert trouble.cause
    assert trouble.remedy
    assert "ZeroDivisionError" in caplog.text
    assert "in listen" in caplog.text
    assert "0905123456" not in caplog.text, "the words of a mistake may hold what was said"


def test_the_wait_before_the_next_try_grows_to_a_minute_and_differs() -> None:
    assert [back_off(failures, lambda: 0.0) for failures in (1, 2, 3, 7, 50)] == [1, 2, 4, 60, 60]
    assert back_off(3, lambda: 1.0) == 2.0
    assert len({back_off(5) for _ in range(20)}) > 1


def test_failures_in_a_row_are_counted_and_a_comment_ends_the_row() -> None:
    desk = Desk()
    waits: list[int] = []
    trouble = CoopLiveError("Mất Facebook.", "")

    class Falling(Scripted):
        def listen(self, since: Since, stopped: threading.Event) -> Iterator[Batch]:
            act = self.runs.pop(0)
            if act == "end":
                return
            for number in act:
                yield Batch((comment(number),))
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
        def listen(self, since: Since, stopped: threading.Event) -> Iterator[Batch]:
            yield Batch((comment(1),))
            desk.refuse = None
            yield Batch((comment(1),))

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


# ------------------------------------------------------------- who has to do something


def test_what_needs_a_person_is_not_tried_again_until_the_person_says_so() -> None:
    desk = Desk()
    source = Scripted(NeedsPerson("Phiên Facebook đã hết.", "Đăng nhập lại."), [1])
    watcher = Watcher(source, desk.hear, desk.events, wait_after=lambda failures: 0.0)
    watcher.start()
    assert not watcher.wait(0.3)
    assert len(source.asked) == 1
    assert desk.lamps[-1].remedy == "Đăng nhập lại."
    watcher.again()
    assert watcher.wait(10)
    assert desk.heard == ["1"]


def test_the_platform_says_how_long_to_wait_and_a_person_may_cut_it_short() -> None:
    desk = Desk()
    source = Scripted(Lost("Facebook bảo chờ.", after=3600.0), [1])
    watcher = Watcher(source, desk.hear, desk.events, wait_after=lambda failures: 0.0)
    watcher.start()
    assert not watcher.wait(0.3)
    watcher.again()
    assert watcher.wait(10)
    assert desk.heard == ["1"]


def test_nobody_cuts_short_the_wait_between_two_polls() -> None:
    desk = Desk()
    source = Scripted([Batch((comment(1),), wait=3600.0), 2])
    watcher = Watcher(source, desk.hear, desk.events)
    watcher.start()
    assert source.running.wait(10)
    watcher.again()
    assert not watcher.wait(0.3)
    watcher.again()
    assert not watcher.wait(0.3)
    assert desk.heard == ["1"]
    watcher.stop()
    assert watcher.wait(10)


def test_again_that_was_pressed_while_all_was_well_hurries_no_later_try() -> None:
    desk = Desk()
    pressed, go_on = threading.Event(), threading.Event()

    class Failing(Scripted):
        def listen(self, since: Since, stopped: threading.Event) -> Iterator[Batch]:
            self.asked.append(since)
            yield Batch()
            pressed.set()
            go_on.wait(10)
            raise Lost("Mất Facebook.")

    source = Failing()
    watcher = Watcher(source, desk.hear, desk.events, wait_after=lambda failures: 3600.0)
    watcher.start()
    assert pressed.wait(10)
    watcher.again()
    go_on.set()
    assert not watcher.wait(0.3)
    assert len(source.asked) == 1
    watcher.stop()
    assert watcher.wait(10)


def test_what_runs_on_this_computer_is_not_waited_for_as_long() -> None:
    desk = Desk()
    source = Scripted(Lost("Chưa mở TikFinity."), [1])
    source.longest_wait = 0.05  # type: ignore[attr-defined]
    watcher = Watcher(source, desk.hear, desk.events, wait_after=lambda failures: 3600.0)
    watcher.start()
    assert watcher.wait(10)
    assert desk.heard == ["1"]


def test_waits_between_polls_are_the_watchers_and_tests_may_hurry() -> None:
    desk = Desk()
    source = Scripted([Batch((comment(number),), wait=60.0) for number in range(20)])
    watcher = Watcher(source, desk.hear, desk.events, hurry=60_000.0)
    started = time.monotonic()
    watcher.start()
    assert watcher.wait(20)
    assert len(desk.heard) == 20
    assert time.monotonic() - started >= 20 * 0.001


def test_the_lamp_tells_when_the_last_comment_came_now_and_then() -> None:
    desk, clock = Desk(), Clock()
    acts = [Batch((comment(number),)) for number in range(100)]
    watcher = Watcher(Scripted(acts), desk.hear, desk.events, clock=clock)
    watcher.start()
    assert watcher.wait(10)
    assert len(desk.lamps) < 6
    assert desk.lamps[-1].last_at == 1_795_000_000_099
