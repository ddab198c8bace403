"""Until when a paper is valid."""

from __future__ import annotations

from datetime import date

import pytest

from coop_live.model import Certificate
from coop_live.validity import day_of, days_left, last_day, months_after

TODAY = date(2026, 11, 22)


def ocop(issued: str, expires: str = "") -> Certificate:
    return Certificate("ocop", stars=4, issued=issued, expires=expires)


@pytest.mark.parametrize(
    ("issued", "last"),
    [
        ("2024-03-15", date(2027, 3, 15)),
        ("2023-08-31", date(2026, 8, 31)),
        ("2024-02-29", date(2027, 2, 28)),
        ("2023-12-31", date(2026, 12, 31)),
    ],
)
def test_ocop_is_valid_for_36_months(issued: str, last: date) -> None:
    assert last_day(ocop(issued)) == last


def test_a_printed_day_makes_ocop_shorter_but_never_longer() -> None:
    assert last_day(ocop("2024-03-15", "2026-12-31")) == date(2026, 12, 31)
    assert last_day(ocop("2024-03-15", "2030-12-31")) == date(2027, 3, 15)
    assert last_day(ocop("", "2030-12-31")) == date(2030, 12, 31)
    assert last_day(ocop("")) is None, "nothing says so"


def test_other_papers_say_it_themselves() -> None:
    assert last_day(Certificate("vietgap", "7", issued="2020-01-01", expires="2026-12-31")) == date(
        2026, 12, 31
    )
    assert last_day(Certificate("vietgap", "7", issued="2020-01-01")) is None
    assert last_day(Certificate("vietgap", "7", expires="31/12/2026")) is None


def test_days_are_counted_to_the_last_valid_one() -> None:
    assert days_left(ocop("2023-11-22"), TODAY) == 0
    assert days_left(ocop("2023-11-21"), TODAY) == -1
    assert days_left(Certificate("vietgap", expires="2026-12-22"), TODAY) == 30
    assert days_left(Certificate("vietgap"), TODAY) is None


@pytest.mark.parametrize(
    ("day", "months", "later"),
    [
        (date(2026, 1, 31), 1, date(2026, 2, 28)),
        (date(2026, 12, 1), 1, date(2027, 1, 1)),
        (date(2026, 11, 30), 3, date(2027, 2, 28)),
        (date(2026, 5, 31), 0, date(2026, 5, 31)),
    ],
)
def test_months_end_where_the_calendar_says(day: date, months: int, later: date) -> None:
    assert months_after(day, months) == later


def test_nonsense_for_a_day_is_no_day() -> None:
    assert (day_of(""), day_of("hôm qua"), day_of("2024-02-30")) == (None, None, None)
    assert day_of("2024-02-29") == date(2024, 2, 29)
