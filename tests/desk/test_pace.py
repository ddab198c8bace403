"""How many orders a minute: of the last three minutes, and only where that can be told."""

from __future__ import annotations

import pytest

from coop_live.desk.pace import LEAST, Pace
from tests.evening import LONG_AGO

MINUTE = 60_000


@pytest.fixture
def pace() -> Pace:
    return Pace()


def test_from_two_orders_no_pace_is_told(pace: Pace) -> None:
    for _ in range(LEAST - 1):
        pace.note(LONG_AGO)
    assert pace.per_minute(LONG_AGO + 1) is None


def test_one_every_six_seconds_is_ten_a_minute(pace: Pace) -> None:
    for at in range(30):
        pace.note(LONG_AGO + at * 6_000)
    assert pace.per_minute(LONG_AGO + 29 * 6_000) == pytest.approx(10.3, abs=0.1)


def test_three_in_a_second_are_three_in_a_minute_not_hundreds(pace: Pace) -> None:
    for at in range(3):
        pace.note(LONG_AGO + at)
    assert pace.per_minute(LONG_AGO + 3) == 3


def test_what_is_long_ago_does_not_count_and_a_new_evening_begins_anew(pace: Pace) -> None:
    for _ in range(9):
        pace.note(LONG_AGO)
    assert pace.per_minute(LONG_AGO + MINUTE) == 9
    assert pace.per_minute(LONG_AGO + 4 * MINUTE) is None
    pace.forget()
    assert pace.per_minute(LONG_AGO + MINUTE) is None
