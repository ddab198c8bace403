"""Days, times and durations as they are said at the screen."""

from __future__ import annotations

from datetime import datetime

import pytest

from ui.dates import clock, evening_of, lasting, local, weekday


def test_a_day_is_said_with_its_name():
    assert evening_of(datetime(2026, 11, 22, 20, 0)) == "Chủ nhật 22/11"
    assert weekday(datetime(2026, 11, 23)) == "Thứ hai"


@pytest.mark.parametrize(
    ("ms", "said"),
    [(0, "00:00"), (59_999, "00:59"), (42 * 60_000 + 17_000, "42:17"), (3_729_000, "1:02:09"), (-5, "00:00")],
)
def test_a_duration_runs_like_a_clock(ms, said):
    assert lasting(ms) == said


def test_times_are_those_of_this_place():
    moment = 1_763_816_400_000
    assert local(moment).timestamp() * 1000 == moment
    assert clock(moment) == local(moment).strftime("%H:%M")
    assert clock(moment, seconds=True) == local(moment).strftime("%H:%M:%S")
