"""What Shopee's watcher cannot see, its source tells: holes behind slow, incomplete or empty answers."""

from __future__ import annotations

from coop_live.chat.sources.shopee.source import ShopeeLive
from tests.chat.sources.test_shopee_evening import keys


def holes(*answers: tuple[float, float, bool]) -> list[tuple[int, int] | None]:
    """Return what is told at each answer: when asked, when answered (seconds), and whether it was whole."""
    live = ShopeeLive(keys())
    return [live._hole(asked, answered, whole=whole) for asked, answered, whole in answers]


def test_answers_every_three_seconds_leave_no_hole() -> None:
    assert holes(*((at, at + 0.2, True) for at in (0.0, 3.0, 6.0, 15.7))) == [None] * 4


def test_a_long_break_is_the_watchers_to_tell() -> None:
    assert holes((0.0, 0.2, True), (30.0, 30.2, True)) == [None, None]


def test_what_was_said_while_a_slow_answer_was_under_way_is_told() -> None:
    # Asked at 0, on its way until 9, asked again at 12: nobody saw what was said from 0 to 2.
    assert holes((0.0, 9.0, True), (12.0, 12.0, True)) == [None, (0, 2000)]


def test_a_slow_answer_before_a_long_break_is_told_up_to_where_the_watcher_begins() -> None:
    assert holes((0.0, 5.0, True), (30.0, 30.0, True)) == [None, (0, 5000)]


def test_a_break_at_the_watchers_limit_is_rather_told_twice_than_never() -> None:
    assert holes((0.0, 0.1, True), (10.6, 10.6, True)) == [None, (0, 100)]


def test_pages_that_do_not_come_to_an_end_leave_a_hole() -> None:
    told = holes((0.0, 0.1, True), (3.0, 3.1, False), (6.0, 6.1, False), (12.0, 12.1, False))
    assert told == [None, None, None, (0, 2100)]


def test_at_the_very_first_only_the_window_counts() -> None:
    assert holes((100.0, 100.1, False), (101.0, 101.1, False)) == [None, (90000, 91100)]
