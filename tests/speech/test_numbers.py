"""Numbers are said as at a market in Vietnam."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coop_live.speech.numbers import LARGEST, amount, said, words


@pytest.mark.parametrize(
    ("number", "spoken"),
    [
        (0, "không"),
        (5, "năm"),
        (10, "mười"),
        (11, "mười một"),
        (14, "mười bốn"),
        (15, "mười lăm"),
        (20, "hai mươi"),
        (21, "hai mươi mốt"),
        (24, "hai mươi tư"),
        (55, "năm mươi lăm"),
        (100, "một trăm"),
        (105, "một trăm lẻ năm"),
        (110, "một trăm mười"),
        (121, "một trăm hai mươi mốt"),
        (1000, "một nghìn"),
        (1005, "một nghìn không trăm lẻ năm"),
        (85_000, "tám mươi lăm nghìn"),
        (1_250_000, "một triệu hai trăm năm mươi nghìn"),
        (1_000_001, "một triệu không trăm lẻ một"),
        (2_000_000_000, "hai tỷ"),
    ],
)
def test_whole_numbers(number: int, spoken: str) -> None:
    assert words(number) == spoken


@pytest.mark.parametrize("number", [-1, LARGEST + 1])
def test_numbers_that_nobody_sells_are_not_said(number: int) -> None:
    with pytest.raises(ValueError, match="999,999,999,999"):
        words(number)


@given(st.integers(0, LARGEST), st.integers(0, LARGEST))
def test_different_numbers_sound_different(one: int, other: int) -> None:
    assert (words(one) == words(other)) == (one == other)


@pytest.mark.parametrize(
    ("written", "spoken"),
    [
        ("1.200", "một nghìn hai trăm"),
        ("1,5", "một phẩy năm"),
        ("2.25", "hai phẩy hai năm"),
        ("3.0", "ba"),
        ("007", "bảy"),
    ],
)
def test_points_and_commas(written: str, spoken: str) -> None:
    assert amount(written) == spoken


@pytest.mark.parametrize(
    ("written", "spoken"),
    [
        ("2 kg", "hai ký"),
        ("2KG nếp", "hai ký nếp"),
        ("0,5kg", "nửa ký"),
        ("1.5 lít", "một lít rưỡi"),
        ("1,5 kg", "một ký rưỡi"),
        ("1,25 kg", "một phẩy hai năm ký"),
        ("1,5 ml", "một phẩy năm mi li lít"),
        ("500g", "năm trăm gam"),
        ("chai 300ml", "chai ba trăm mi li lít"),
        ("85.000đ", "tám mươi lăm nghìn đồng"),
        ("85.000\u00a0₫", "tám mươi lăm nghìn đồng"),
        ("85k", "tám mươi lăm nghìn đồng"),
        ("170.000đ", "một trăm bảy mươi nghìn đồng"),
        ("150000đ", "một trăm năm mươi nghìn đồng"),
        ("85.500 đồng", "tám mươi lăm nghìn năm trăm đồng"),
        ("1.200.000đ", "một triệu hai trăm nghìn đồng"),
        ("OCOP 4 sao", "OCOP bốn sao"),
        ("giảm 10%", "giảm mười phần trăm"),
        ("3 gà", "ba gà"),
        ("bán theo kg", "bán theo ký"),
    ],
)
def test_what_is_written_in_a_catalog(written: str, spoken: str) -> None:
    assert said(written) == spoken


@pytest.mark.parametrize(
    "phone",
    ["0905123456", "0905 123 456", "0905.123.456", "+84905123456", "84 905-123-456", "123456", "0905123456đ"],
)
def test_phones_are_not_said(phone: str) -> None:
    assert said(f"gọi {phone} nha") in ("gọi nha", "gọi đ nha")


@given(st.text(max_size=100))
def test_no_digit_is_left_for_the_voice_to_guess_at(text: str) -> None:
    assert not re.search(r"\d", said(text))
