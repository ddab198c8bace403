"""After a break a source goes on where all is kept; what nobody can give again is told as a gap."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from concurrent.futures import Future
from pathlib import Path

from coop_live.chat.base import Batch, Lost, Resume, Since
from coop_live.chat.points import Points
from coop_live.chat.watch import IN_FLIGHT, Watcher, gap_words
from coop_live.errors import CoopLiveError
from coop_live.events import Events
from coop_live.model import Comment, Gap, LampState
from tests.chat.scripted import Clock, Desk, Scripted, comment

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


def test_a_stop_in_the_middle_of_a_burst_leaves_the_place_behind_what_was_not_taken() -> None:
    points, full = Points(), threading.Event()
    handed: list[Future[object]] = []

    def hear(comment: Comment) -> Future[object]:
        handed.append(Future())
        if len(handed) == IN_FLIGHT:
            full.set()
        return handed[-1]

    burst = Batch(tuple(map(comment, range(IN_FLIGHT + 5))), place="after the burst")
    watcher = Watcher(Scripted([burst]), hear, Events(), points=points)
    watcher.start()
    assert full.wait(20)
    watcher.stop()
    assert watcher.wait(10)
    assert len(handed) == IN_FLIGHT
    assert points.get("facebook").place == "", "the other five would never be asked for again"


def test_a_stopped_source_has_not_come_to_its_end() -> None:
    desk, points, clock = Desk(), Points(), Clock()

    class Obedient(Scripted):
        def listen(self, since: Since, stopped: threading.Event) -> Iterator[Batch]:
            yield Batch()
            self.running.set()
            stopped.wait()

    source = Obedient()
    watcher = Watcher(source, desk.hear, desk.events, points=points, clock=clock)
    watcher.start()
    assert source.running.wait(10)
    watcher.stop()
    assert watcher.wait(10)
    assert points.get("facebook") == Since("", clock.now), "what is said from now on is missed"


def test_the_last_comments_of_a_live_are_asked_for_again_where_they_were_not_kept() -> None:
    desk = Desk()
    desk.refuse = CoopLiveError("Đĩa đầy.", "Dọn bớt tệp.")

    class Ending(Scripted):
        def listen(self, since: Since, stopped: threading.Event) -> Iterator[Batch]:
            if self.asked:
                desk.refuse = None
            self.asked.append(since)
            yield Batch((comment(1),), ended=True)

    watcher = Watcher(Ending(), desk.hear, desk.events, wait_after=lambda failures: 0.0)
    watcher.start()
    assert watcher.wait(10)
    assert desk.heard == ["1"]
    assert desk.states()[-1] == "ended"


def test_who_tells_a_thing_once_is_heard_out_even_after_the_stop() -> None:
    desk = Desk()
    source = Scripted("hang")
    source.resume = Resume.NONE  # type: ignore[misc]
    watcher = desk.watch(source)
    assert source.running.wait(10)
    watcher.stop()
    source.release.set()
    assert watcher.wait(10)
    assert desk.heard == ["99"]
    assert desk.states()[-1] == "off"


def test_a_comment_at_which_hearing_itself_failed_is_heard_when_it_is_given_again() -> None:
    desk = Desk()
    mistakes = [ZeroDivisionError()]

    def hear(comment: Comment) -> Future[object]:
        if mistakes:
            raise mistakes.pop()
        return desk.hear(comment)

    again = [Batch((comment(1),), place="after 1")]
    watcher = Watcher(Scripted(again, again), hear, desk.events, wait_after=lambda failures: 0.0)
    watcher.start()
    assert watcher.wait(10)
    assert desk.heard == ["1"]


def test_a_comment_whose_keeping_was_called_off_is_not_kept() -> None:
    desk, points = Desk(), Points()
    called_off: Future[object] = Future()
    called_off.cancel()
    answers = [called_off]

    def hear(comment: Comment) -> Future[object]:
        return answers.pop() if answers else desk.hear(comment)

    again = [Batch((comment(1),), place="after 1")]
    watcher = Watcher(
        Scripted(again, again), hear, desk.events, points=points, wait_after=lambda failures: 0.0
    )
    watcher.start()
    assert watcher.wait(10)
    assert desk.heard == ["1"]


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


def test_a_gap_stays_on_the_lamp_until_somebody_has_seen_it() -> None:
    desk, clock = Desk(), Clock()
    held = threading.Event()

    class Held(Scripted):
        def listen(self, since: Since, stopped: threading.Event) -> Iterator[Batch]:
            yield Batch(missing=(1000, 2000))
            yield Batch((comment(1),))
            held.set()
            stopped.wait()

    watcher = Watcher(Held(), desk.hear, desk.events, clock=clock)
    watcher.start()
    assert held.wait(10)
    assert desk.lamps[-1].state is LampState.MISSING
    watcher.found()
    assert desk.lamps[-1].state is LampState.WORKING
    watcher.stop()


def test_what_was_missed_while_no_live_was_on_does_not_stay_on_the_lamp() -> None:
    clock, desk = Clock(), Desk()
    before_any_live: Future[bool] = Future()
    held = threading.Event()

    class Held(Scripted):
        def listen(self, since: Since, stopped: threading.Event) -> Iterator[Batch]:
            yield Batch(missing=(1000, 2000))
            yield Batch((comment(1),))
            held.set()
            stopped.wait()

    watcher = Watcher(Held(), desk.hear, desk.events, missing=lambda _gap: before_any_live, clock=clock)
    watcher.start()
    assert held.wait(10)
    assert desk.lamps[-1].state is LampState.MISSING
    before_any_live.set_result(False)
    assert desk.lamps[-1].state is LampState.WORKING
    watcher.stop()
