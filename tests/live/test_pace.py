"""The plan of the evening: early, in time or late by the minutes of the products told so far."""

from __future__ import annotations

from dataclasses import replace

import pytest

from coop_live.live.pace import MINUTE_MS, Pace, pace
from tests.evening import CHILI, HONEY, TEA

PLANNED = (replace(TEA, minutes=10), replace(HONEY, minutes=5), replace(CHILI, minutes=15))


@pytest.mark.parametrize(
    ("told", "on_air", "minutes", "ahead"),
    [
        ((), None, 0, 0),
        (("C1",), "C1", 9, 0),  # its own ten minutes run
        (("C1",), "C1", 12, -2),
        (("C1", "C10"), "C10", 8, 2),  # the tea was told in eight minutes instead of ten
        (("C1", "C10"), "C10", 14, 0),
        (("C1", "C10"), "C10", 18, -3),
        (("C1", "C10", "OX"), "C1", 21, 0),  # back to the tea: the others are told
        (("C1",), None, 14, -4),
    ],
)
def test_the_minutes_of_what_was_told_are_held_against_the_clock(told, on_air, minutes, ahead):
    assert pace(PLANNED, told, on_air, minutes * MINUTE_MS) == Pace(30, ahead)


def test_a_part_of_a_minute_is_none():
    assert pace(PLANNED, ("C1",), "C1", 10 * MINUTE_MS + 59_000) == Pace(30, 0)


def test_without_planned_minutes_there_is_nothing_to_say():
    assert pace((TEA, HONEY), ("C1",), "C1", MINUTE_MS) is None


def test_a_product_that_left_the_list_counts_nothing():
    assert pace(PLANNED, ("C1", "gone"), "gone", 10 * MINUTE_MS) == Pace(30, 0)
