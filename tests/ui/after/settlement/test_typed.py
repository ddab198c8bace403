"""Money and percents are read as people in a cooperative type them."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from coop_live.errors import InputError
from coop_live.model import Terms
from ui.after.settlement.typed import percent_words, terms_words, typed_dong, typed_end, typed_percent


@pytest.mark.parametrize(
    ("text", "dong"),
    [
        ("1.250.000", 1_250_000),
        ("1,250,000 ₫", 1_250_000),
        ("1 250 000đ", 1_250_000),
        ("50k", 50_000),
        ("500", 500),
        ("85.000\xa0₫", 85_000),
    ],
)
def test_money_is_read(text, dong):
    assert typed_dong(text) == dong


@pytest.mark.parametrize("text", ["", "0", "1.25", "-5000", "mười", "1.2.3", "9" * 12, "1.250.00"])
def test_what_is_no_sum_is_refused(text):
    with pytest.raises(InputError):
        typed_dong(text)


def test_a_cost_may_be_nothing():
    assert typed_dong("", may_be_nothing=True) == 0
    assert typed_dong("0", may_be_nothing=True) == 0


@pytest.mark.parametrize(
    ("text", "hundredths"), [("12,5 %", 1250), ("10", 1000), ("7.25", 725), ("", 0), ("100", 10_000)]
)
def test_percents_are_read_and_written(text, hundredths):
    assert typed_percent(text) == hundredths
    assert typed_percent(percent_words(hundredths)) == hundredths


@pytest.mark.parametrize("text", ["101", "-1", "a", "12,555"])
def test_what_is_no_percent_is_refused(text):
    with pytest.raises(InputError):
        typed_percent(text)


def test_a_day_ends_with_its_last_moment():
    day, following = date(2025, 11, 22), date(2025, 11, 23)
    assert typed_end("") is None
    assert typed_end(f"{following:%d/%m/%Y}") - typed_end(f"{day:%d/%m/%Y}") == timedelta(
        days=1
    ) // timedelta(milliseconds=1)
    with pytest.raises(InputError):
        typed_end("30/02/2025")


def test_terms_are_said_in_one_line():
    assert terms_words(Terms("", 1250, 2000)) == "hợp tác xã giữ 12,5 %, 2.000\xa0₫ mỗi món, mỗi ký"
    assert terms_words(Terms("")) == "hợp tác xã giữ 0 %, không trừ chi phí"
