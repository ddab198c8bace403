"""Money in words: whole dong, and what platforms say was given."""

from __future__ import annotations

import pytest

from coop_live.money import NO_BREAK_SPACE, dong, given, grouped


def test_thousands_are_apart():
    assert grouped(1_250_000) == "1.250.000"
    assert dong(85_000) == f"85.000{NO_BREAK_SPACE}₫"


@pytest.mark.parametrize(
    ("micros", "currency", "words"),
    [
        ("50000000000", "VND", "50.000 ₫"),
        ("4990000", "USD", "4,99 USD"),
        ("5000000", "usd", "5 USD"),
        ("1200000000", "JPY", "1.200 JPY"),
        ("5000000", None, "5"),
        ("5000000", "<script>", "5 <SC"),
    ],
)
def test_what_was_given_is_said_in_its_currency(micros, currency, words):
    assert given(micros, currency).replace(NO_BREAK_SPACE, " ") == words


@pytest.mark.parametrize("micros", [None, "", "-5", "5.0", "nhiều", "٥", "9" * 19])
def test_a_sum_that_is_none_is_not_said(micros):
    assert given(micros, "VND") == ""
