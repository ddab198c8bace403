"""Until when a certificate holds, counted as the law counts months."""

from __future__ import annotations

from datetime import date

import pytest

from coop_live.model import Certificate
from coop_live.policy import certified
from coop_live.validity import days_left, last_day, months_after, needs_end

TODAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("day", "months", "expected"),
    [
        ("2023-08-31", 36, "2026-08-31"),
        ("2024-08-31", 6, "2025-02-28"),
        ("2023-08-31", 6, "2024-02-29"),
        ("2024-02-29", 36, "2027-02-28"),
        ("2024-02-29", 12, "2025-02-28"),
        ("2023-12-31", 1, "2024-01-31"),
        ("2023-11-30", 36, "2026-11-30"),
        ("9999-06-01", 36, "9999-12-31"),
    ],
)
def test_months_end_on_the_same_day_or_the_last_of_the_month(day, months, expected):
    assert months_after(date.fromisoformat(day), months) == date.fromisoformat(expected)


@pytest.mark.parametrize(
    ("paper", "expected"),
    [
        (Certificate("ocop", issued="2023-08-31"), "2026-08-31"),
        (Certificate("ocop", issued="2023-08-31", expires="2026-01-01"), "2026-01-01"),
        (Certificate("ocop", issued="2023-08-31", expires="2030-01-01"), "2026-08-31"),
        (Certificate("award", issued="2026-02-28"), "2027-02-28"),
        (Certificate("vietgap", issued="2026-02-28", expires="2028-02-28"), "2028-02-28"),
        (Certificate("vietgap", issued="2026-02-28"), None),
        (Certificate("advert", issued="2020-01-01"), None),
        (Certificate("ocop", issued="hôm qua"), None),
    ],
)
def test_the_last_day_is_the_printed_one_or_the_counted_one(paper, expected):
    assert last_day(paper) == (date.fromisoformat(expected) if expected else None)


def test_days_left_are_counted_to_the_last_day():
    paper = Certificate("ocop", issued="2023-11-22")
    assert days_left(paper, TODAY) == 0
    assert days_left(paper, date(2026, 11, 23)) == -1
    assert days_left(Certificate("origin"), TODAY) is None


def test_the_last_day_counts_and_the_next_does_not():
    paper = Certificate("ocop", stars=3, issued="2023-11-22")
    assert certified((paper,), "ocop", TODAY) is paper
    assert certified((paper,), "ocop", date(2026, 11, 23)) is None
    assert certified((paper,), "ocop", date(2023, 11, 21)) is None


def test_of_several_the_one_with_most_stars_then_the_longest_counts():
    three = Certificate("ocop", stars=3, issued="2026-01-01")
    four = Certificate("ocop", stars=4, issued="2025-01-01")
    five = Certificate("ocop", stars=5, issued="2020-01-01")
    assert certified((three, four, five), "ocop", TODAY) is four
    assert certified((three, four, five), "vietgap", TODAY) is None


def test_a_paper_without_an_end_proves_nothing_unless_it_has_none_by_nature():
    assert certified((Certificate("vietgap", issued="2026-01-01"),), "vietgap", TODAY) is None
    assert certified((Certificate("origin"),), "origin", TODAY) is not None
    assert needs_end(Certificate("organic"))
    assert not needs_end(Certificate("advert"))
