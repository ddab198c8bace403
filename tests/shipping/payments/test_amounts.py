"""Sums and moments as banks write them: exact, or refused."""

from __future__ import annotations

import math
from datetime import datetime, time

import pytest

from coop_live.shipping.payments.amounts import VIETNAM, Sum, is_month_first, read_moment, read_sum


@pytest.mark.parametrize(
    ("cell", "dong", "sign"),
    [
        ("1.250.000", 1_250_000, 0),
        ("1,250,000.00", 1_250_000, 0),
        ("1.250.000,00", 1_250_000, 0),
        ("+85,000 VND", 85_000, 1),
        ("-85.000đ", 85_000, -1),
        ("(85,000)", 85_000, -1),
        ("85000-", 85_000, -1),
        ("VND 85 000", 85_000, 0),
        ("1\u00a0250\u00a0000 ₫", 1_250_000, 0),
        ("85000", 85_000, 0),
        ("850", 850, 0),
        (85_000.0, 85_000, 0),
        (-85_000, 85_000, -1),
    ],
)
def test_a_sum_is_whole_dong(cell: str | float, dong: int, sign: int):
    assert read_sum(cell) == Sum(dong, sign)


@pytest.mark.parametrize("cell", ["", " ", "-", "—", "VND"])
def test_an_empty_cell_is_no_sum(cell: str):
    assert read_sum(cell) is None


@pytest.mark.parametrize(
    "cell",
    [
        *("85,50", "1.25", "1.2500", "12.50.000", "1,250.000", "8.5E+04", "85k", "#####", "(85"),
        *(85_000.5, float("inf"), float("nan"), 10**13),
    ],
)
def test_what_could_be_read_two_ways_is_refused(cell: str | float):
    with pytest.raises(ValueError, match=r"sum|much"):
        read_sum(cell)


def vietnam(*parts: int) -> int:
    return round(datetime(*parts, tzinfo=VIETNAM).timestamp() * 1000)


@pytest.mark.parametrize(
    ("day", "clock", "parts"),
    [
        ("22/11/2026", "", (2026, 11, 22)),
        ("22-11-2026 20:15:33", "", (2026, 11, 22, 20, 15, 33)),
        ("20:15:33 22/11/2026", "", (2026, 11, 22, 20, 15, 33)),
        ("22/11/26", "20:15", (2026, 11, 22, 20, 15)),
        ("2026-11-22 20:15", "", (2026, 11, 22, 20, 15)),
        ("22.11.2026 8:15 PM", "", (2026, 11, 22, 20, 15)),
        ("22/11/2026 12:05 SA", "", (2026, 11, 22, 0, 5)),
        (datetime(2026, 11, 22, 20, 15), "", (2026, 11, 22, 20, 15)),
        (46_348, time(20, 15), (2026, 11, 22, 20, 15)),
    ],
)
def test_a_moment_is_vietnams(day: object, clock: object, parts: tuple[int, ...]):
    assert read_moment(day, clock) == vietnam(*parts)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "day", [math.inf, math.nan, "", "hôm qua", "31/02/2026", "22/11/1926", "22/11", 85_000, "0071000000000"]
)
def test_what_is_no_day_is_none(day: object):
    assert read_moment(day) is None  # type: ignore[arg-type]


def test_the_month_in_front_is_seen():
    assert is_month_first("11/22/2026")
    assert not is_month_first("22/11/2026")
    assert not is_month_first("11/05/2026")
