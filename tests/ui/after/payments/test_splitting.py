"""A transfer is split as people would do it with coins: first what the first owes, the rest to the last."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coop_live.memo import memo_code
from coop_live.model import Order, OrderState, PricedLine
from ui.after.payments.splitting import split, split_words, typed_numbers


def order(number: int, owed: int) -> Order:
    lines = (PricedLine("C3", None, 1, "Xịt họng", "chai", owed),)
    return Order(number, 1, OrderState.CONFIRMED, lines, "facebook", "1", "Cô Diệp")


@pytest.mark.parametrize(
    ("amount", "owed", "parts"),
    [
        (79_000, (79_000,), ((1, 79_000),)),
        (60_000, (79_000,), ((1, 60_000),)),
        (100_000, (79_000,), ((1, 100_000),)),
        (158_000, (79_000, 79_000), ((1, 79_000), (2, 79_000))),
        (100_000, (79_000, 79_000), ((1, 79_000), (2, 21_000))),
        (50_000, (79_000, 79_000), ((1, 50_000),)),
        (200_000, (79_000, 79_000), ((1, 79_000), (2, 121_000))),
        (79_000, (), ()),
    ],
)
def test_each_gets_what_it_owes(amount, owed, parts):
    assert split(amount, [order(number, each) for number, each in enumerate(owed, 1)]) == parts


@settings(deadline=None)  # the machine may be busy
@given(st.integers(1, 10**7), st.lists(st.integers(0, 10**6), min_size=1, max_size=5))
def test_nothing_is_lost_and_nothing_is_made(amount, owed):
    parts = split(amount, [order(number, each) for number, each in enumerate(owed, 1)])
    assert sum(share for _, share in parts) == amount
    assert all(share > 0 for _, share in parts)


def test_what_would_be_counted_is_said_before():
    assert split_words(100_000, [order(1, 79_000)]) == "#1 100.000\xa0₫ · dư 21.000\xa0₫"
    assert split_words(64_000, [order(1, 79_000)]) == "#1 64.000\xa0₫ · còn thiếu 15.000\xa0₫"
    assert split_words(79_000, [order(1, 79_000)]) == "#1 79.000\xa0₫ · vừa đủ"
    assert split_words(1, []) == "Chọn đơn mà khoản này trả."


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("132", (132,)),
        ("#132 + 140", (132, 140)),
        ("132,132", (132,)),
        (memo_code(132), (132,)),
        ("hoà trần", ()),
        ("9" * 40, ()),
        ("", ()),
    ],
)
def test_numbers_and_codes_are_read(text, numbers):
    assert typed_numbers(text) == numbers
