"""Whatever a source does, the show goes on, and people see how the source is doing."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from concurrent.futures import Future
from pathlib import Path

import pytest

from coop_live.chat.base import Batch, Lost, NeedsPerson, Resume, Since
from coop_live.chat.points import Points
from coop_live.chat.watch import IN_FLIGHT, Watcher, back_off, gap_words
from coop_live.errors import CoopLiveError, NotPossible
from coop_live.events import Event, Events, LampChanged
from coop_live.model import Comment, Gap, Lamp, LampState


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


# ---------------------------------------------------------------- where it goes on


def test_the_place_is_remembered_when_its_comments_are_kept_and_given_back(tmp_path: Path) -> None:
    desk = Desk()
    points = Points(tmp_path / "points.json")
    source = Scripted([Batch((comment(1),), place="after 1")], "wait")
    watcher = Watcher(source, desk.hear, desk.events, points=points, clock=lambda: 5000)
    watcher.start()
    assert watcher.wait(10)
    assert points.get("facebook") == Since("after 1"), "after its end nothing is missed"
    again = Scripted([2])
    other = Watcher(again, desk.hear, desk.events, points=Points(tmp_path / "points.json"))
    other.start()
    assert other.wait(10)
    assert again.asked == [Since("after 1")]


def test_a_place_is_never_ahead_of_what_is_kept() -> None:
    desk = Desk()
    points = Points()
    desk.refuse = CoopLiveError("Đĩa đầy.", "Dọn bớt tệp.")

    class Refilling(Scripted):
        def listen(self, since: Since, stopped: threading.Event) -> Iterator[Batch]:
            if self.asked:
                desk.refuse = None
            self.asked.append(since)
            yield Batch((comment(1), comment(2)), place="after 2")

    watcher = Watcher(Refilling(), desk.hear, desk.events, points=points, wait_after=lambda failures: 0.0)
    watcher.start()
    assert watcher.wait(10)
    assert desk.heard == ["1", "2"]
    assert points.get("facebook").place == "after 2"
    assert ("Đĩa đầy.", "Dọn bớt tệp.") in [(lamp.cause, lamp.remedy) for lamp in desk.lamps]


def test_a_point_that_cannot_be_read_is_no_trouble(tmp_path: Path) -> None:
    path = tmp_path / "points.json"
    for written in ("{", "[]", '{"facebook": 3}', '{"facebook": {"place": 7, "at": "x"}}', "[" * 50_000):
        path.write_text(written, encoding="utf-8")
        assert Points(path).get("facebook") == Since()


def test_points_that_cannot_be_written_stop_nothing(tmp_path: Path) -> None:
    points = Points(tmp_path / "nowhere" / "deep" / "points.json")
    (tmp_path / "nowhere").write_text("a file", encoding="utf-8")
    points.put("facebook", Since("x", 1))
    assert points.get("facebook") == Since("x", 1)


# -------------------------------------------------------------------------- gaps


class Clock:
    def __init__(self) -> None:
        self.now = 1_795_000_000_000

    def __call__(self) -> int:
        return self.now

    def passes(self, seconds: float) -> Batch:
        self.now += round(seconds * 1000)
        return Batch()


class Timed(Scripted):
    """A source whose acts let time pass on the clock."""

    def __init__(self, clock: Clock, resume: Resume, window: float, *acts: object) -> None:
        super().__init__()
        self.clock, self.resume, self.window, self.acts = clock, resume, window, list(acts)

    def listen(self, since: Since, stopped: threading.Event) -> Iterator[Batch]:
        self.asked.append(since)
        while self.acts:
            act = self.acts.pop(0)
            if isinstance(act, BaseException):
                raise act
            if isinstance(act, Batch):
                yield act
            else:
                yield self.clock.passes(act)


def gaps_of(clock: Clock, source: Timed, points: Points | None = None) -> tuple[list[Gap], Desk]:
    desk, gaps = Desk(), []
    watcher = Watcher(
        source, desk.hear, desk.events,
        missing=gaps.append, points=points, clock=clock, wait_after=lambda failures: 0.0,
    )  # fmt: skip
    watcher.start()
    assert watcher.wait(10)
    return gaps, desk


def test_a_pause_longer_than_the_platform_looks_back_is_a_gap() -> None:
    clock = Clock()
    start = clock.now
    gaps, desk = gaps_of(clock, Timed(clock, Resume.WINDOW, 10.0, 0, 3, 9.9, 20, 3))
    assert gaps == [Gap("facebook", "facebook", start + 12_900, start + 22_900)]
    missing = next(lamp for lamp in desk.lamps if lamp.state is LampState.MISSING)
    assert missing.cause == gap_words(gaps[0])
    assert missing.remedy


def test_what_is_pushed_is_missed_only_while_not_connected() -> None:
    clock = Clock()
    start = clock.now
    source = Timed(clock, Resume.NONE, 0.0, 0, 600, Lost("Mất TikFinity."), 30, 5)
    gaps, _desk = gaps_of(clock, source)
    assert gaps == [Gap("facebook", "facebook", start + 600_000, start + 630_000)]


def test_who_can_go_on_exactly_misses_nothing_unless_it_says_so() -> None:
    clock = Clock()
    told = Batch(missing=(1000, 2000))
    gaps, _desk = gaps_of(clock, Timed(clock, Resume.TOKEN, 0.0, 0, 600, Lost("đứt"), 600, told))
    assert gaps == [Gap("facebook", "facebook", 1000, 2000)]


def test_a_program_that_was_killed_states_the_gap_when_it_is_back_but_not_of_another_evening() -> None:
    clock = Clock()
    points = Points()
    points.put("facebook", Since("", clock.now - 60_000))
    gaps, _desk = gaps_of(clock, Timed(clock, Resume.WINDOW, 10.0, 0), points)
    assert gaps == [Gap("facebook", "facebook", clock.now - 60_000, clock.now - 10_000)]
    points.put("facebook", Since("", clock.now - 20 * 3600 * 1000))
    assert gaps_of(clock, Timed(clock, Resume.WINDOW, 10.0, 0), points)[0] == []


@pytest.mark.parametrize("no_live", [False, True])
def test_a_gap_stays_on_the_lamp_until_somebody_has_seen_it_but_not_where_no_live_was_on(no_live) -> None:
    desk, noted = Desk(), Future()
    held = threading.Event()

    class Held(Scripted):
        def listen(self, since: Since, stopped: threading.Event) -> Iterator[Batch]:
            yield Batch(missing=(1000, 2000))
            yield Batch((comment(1),))
            held.set()
            stopped.wait()

    watcher = Watcher(Held(), desk.hear, desk.events, missing=lambda _gap: noted, clock=Clock())
    watcher.start()
    assert held.wait(10)
    assert desk.lamps[-1].state is LampState.MISSING
    noted.set_result(False) if no_live else watcher.found()
    assert desk.lamps[-1].state is LampState.WORKING
    watcher.stop()


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
