"""The place on disk brings us back into the chat, and tells what the history leaves open."""

from __future__ import annotations

import pytest

from coop_live.chat.sources.youtube.place import REMEMBERED, Place, read
from coop_live.chat.sources.youtube.quota import Quota
from coop_live.model import Comment


def said(*numbers: int) -> tuple[Comment, ...]:
    """Return comments, one a second."""
    return tuple(
        Comment("youtube", "LC", f"LCC.{n}", "Lan", "1", 0, ts=1_000_000 + n * 1000) for n in numbers
    )


def test_a_place_comes_back_from_the_disk_as_it_was() -> None:
    place = Place("LC", "https://youtu.be/abcdefghijk", "T2", 1.7e9, 5.0, (), "2026-11-22", 455, 40)
    place = place.having_heard(said(1, 2))
    assert read(place.text()) == place
    assert len(place.heard) == 2


@pytest.mark.parametrize(
    "told",
    [
        "",
        "{",
        "[1]",
        "null",
        "7",
        "[" * 100_000,
        '{"chat":7,"spent":"x","began":-1,"every":true,"heard":[1]}',
    ],
)
def test_a_place_that_cannot_be_read_is_a_fresh_one(told: str) -> None:
    assert read(told) == Place()


def test_only_the_newest_are_remembered_each_once() -> None:
    place = Place().having_heard(said(*range(100))).having_heard(said(99, 100))
    assert len(place.heard) == REMEMBERED
    assert len(place.text()) < 700
    assert place.unreached(said(100), 5) is None
    assert place.unreached(said(50), 5) is not None


def test_after_the_live_only_the_figures_stay() -> None:
    place = Place("LC", "v", "T", 1.0, 5.0).with_figures(Quota("2026-11-22", 455, 40))
    assert place.without_chat() == Place(day="2026-11-22", spent=455, replies=40)


def test_a_history_that_holds_what_was_heard_leaves_nothing_open() -> None:
    place = Place().having_heard(said(1, 2, 3))
    assert place.unreached(said(3, 4, 5), 1_003_500) is None
    assert place.unreached(said(2, 9), 1_003_500) is None


def test_a_history_that_begins_later_leaves_the_time_before_it_open() -> None:
    place = Place().having_heard(said(1, 2, 3))
    assert place.unreached(said(60, 61), 1_003_500) == (1_003_500, 1_060_000)
    # Times in the wrong order change nothing of that, and never turn the gap round.
    assert place.unreached(said(61, 0), 1_003_500) == (1_000_000, 1_000_000)


def test_an_empty_history_leaves_open_whether_something_is_missing() -> None:
    assert Place().having_heard(said(1)).unreached((), 1_003_500) == (1_003_500, 1_003_500)
    assert Place().unreached((), 1_003_500) is None


def test_where_nobody_was_heard_the_time_of_the_last_answer_tells() -> None:
    assert Place().unreached(said(1, 60), 1_003_500) is None
    assert Place().unreached(said(60), 1_003_500) == (1_003_500, 1_060_000)


def test_at_the_very_first_nothing_is_missing() -> None:
    assert Place().having_heard(said(1)).unreached(said(60), None) is None
