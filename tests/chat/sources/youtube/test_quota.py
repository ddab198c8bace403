"""Ten thousand units a day, counted by California's midnight, last the evening."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from coop_live.chat.sources.youtube.quota import (
    A_DAY,
    FIND,
    KEPT_FOR_REPLIES,
    LIST,
    SLOW,
    WRITE,
    Quota,
    pacific_day,
    until_midnight,
    until_new_day,
)

EVENING = datetime(2026, 11, 22, 13, 0, tzinfo=UTC).timestamp()
"""Eight in the evening in Vietnam, five in the morning in California."""


def test_the_pacific_day_is_that_of_the_time_zone_table() -> None:
    zone = ZoneInfo("America/Los_Angeles")
    at = datetime(2025, 1, 1, 0, 30, tzinfo=UTC)
    while at.year < 2029:
        there = at.astimezone(zone)
        midnight = datetime.combine(there.date() + timedelta(days=1), datetime.min.time(), zone)
        assert pacific_day(at.timestamp()) == there.date().isoformat()
        assert until_midnight(at.timestamp()) == midnight.timestamp() - at.timestamp()
        at += timedelta(hours=1)


def test_midnight_is_at_two_or_three_in_the_afternoon_in_vietnam() -> None:
    for month, hour in ((1, 15), (7, 14)):
        noon = datetime(2026, month, 15, 5, 0, tzinfo=UTC).timestamp()
        there = datetime.fromtimestamp(noon + until_midnight(noon), ZoneInfo("Asia/Ho_Chi_Minh"))
        assert (there.hour, there.minute) == (hour, 0)


def test_a_new_day_begins_with_nothing_spent() -> None:
    quota = Quota()
    quota.spend(LIST, EVENING)
    assert (quota.spent, quota.calls_left(EVENING)) == (5, 1899)
    midnight = EVENING + until_midnight(EVENING)
    assert quota.at(midnight - 1).spent == 5
    assert quota.at(midnight + 1).spent == 0


def test_five_hundred_units_are_kept_for_replies_and_replies_use_them() -> None:
    quota = Quota(pacific_day(EVENING), A_DAY - KEPT_FOR_REPLIES - LIST)
    assert quota.calls_left(EVENING) == 1
    for _ in range(25):
        quota.spend(WRITE, EVENING)
    assert quota.calls_left(EVENING) == 1
    quota.spend(WRITE, EVENING)
    assert quota.calls_left(EVENING) == 0


def test_what_surely_was_not_sent_is_taken_back() -> None:
    quota = Quota()
    for units in (LIST, WRITE, FIND):
        quota.spend(units, EVENING)
        quota.spend(-units, EVENING)
    assert (quota.spent, quota.replies) == (0, 0)


@pytest.mark.parametrize("least", [1.0, 5.0, 7.3])
def test_an_evening_is_read_as_fast_as_allowed_and_one_that_lasts_longer_ever_more_slowly(
    least: float,
) -> None:
    quota, now = Quota(), EVENING
    waits: list[tuple[float, float]] = []
    while now < EVENING + 3.7 * 3600:
        assert quota.calls_left(now) > 0
        quota.spend(LIST, now)
        waits.append((now - EVENING, quota.interval(least, EVENING, now)))
        now += waits[-1][1]
    assert all(wait >= least for _, wait in waits)
    assert max(wait for at, wait in waits if at < 2.5 * 3600) < max(least + 0.1, 6.0)
    assert max(wait for at, wait in waits if at < 3 * 3600) < SLOW + 1
    assert quota.spent <= A_DAY - KEPT_FOR_REPLIES


def test_little_that_is_left_is_spread_over_what_is_left_of_the_evening() -> None:
    quota = Quota(pacific_day(EVENING), A_DAY - KEPT_FOR_REPLIES - 100 * LIST)
    assert quota.interval(5.0, EVENING - 2 * 3600, EVENING) == pytest.approx(36.0)
    # Half an hour is left at least, however long the evening has been already.
    assert quota.interval(5.0, EVENING - 9 * 3600, EVENING) == pytest.approx(18.0)
    # An answer an hour is of no use: rather it runs out, and says when.
    assert quota.interval(5.0, EVENING, EVENING) == 60
    until = quota.until(60.0, EVENING)
    assert until is not None
    assert until / 1000 == pytest.approx(EVENING + 6000, abs=31)


def test_units_come_back_at_midnight_so_nobody_saves_beyond_it() -> None:
    late = EVENING + until_midnight(EVENING) - 600
    quota = Quota(pacific_day(late), A_DAY - KEPT_FOR_REPLIES - 100 * LIST)
    assert quota.interval(5.0, late, late) == pytest.approx(6.0)


def test_it_says_when_it_will_run_out_to_the_minute() -> None:
    quota = Quota(pacific_day(EVENING), 0)
    until = quota.until(5.68, EVENING)
    assert until is not None
    assert until % 60_000 == 0
    assert until / 1000 == pytest.approx(EVENING + 1900 * 5.68, abs=31)
    assert quota.until(60.0, EVENING) is None


def test_after_the_last_unit_it_is_worth_asking_again_at_midnight() -> None:
    assert until_new_day(EVENING) == until_midnight(EVENING) + 1
    just_after = EVENING + until_midnight(EVENING) + 60
    assert until_new_day(just_after) == 300
