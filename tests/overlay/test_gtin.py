"""The number under a bar code: any length becomes 14 digits, and a slip never passes."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from stdnum import ean

from coop_live.errors import InputError
from coop_live.overlay.gtin import gtin14, has_right_check, is_vietnamese


@pytest.mark.parametrize(
    ("typed", "whole"),
    [
        ("8930000000019", "08930000000019"),
        ("8 930000 000019", "08930000000019"),
        ("893-0000-00001-9", "08930000000019"),
        ("18930000000016", "18930000000016"),
        ("036000291452", "00036000291452"),
        ("96385074", "00000096385074"),
    ],
)
def test_every_length_becomes_14_digits(typed, whole):
    assert gtin14(typed) == whole
    assert gtin14(whole) == whole


@pytest.mark.parametrize(
    ("typed", "why"),
    [
        ("", "8, 12, 13"),
        ("893000000001", "số kiểm"),
        ("89300000000199", "số kiểm"),
        ("8930000000018", "số kiểm"),
        ("123456789", "8, 12, 13"),
        ("893000000001X", "8, 12, 13"),
        ("٨٩٣٠٠٠٠٠٠٠٠١٩", "8, 12, 13"),
        ("00000000", "số kiểm"),
    ],
)
def test_other_numbers_are_refused_with_a_remedy(typed, why):
    with pytest.raises(InputError, match=why) as refusal:
        gtin14(typed)
    assert refusal.value.remedy


@given(st.integers(1, 10**12 - 1), st.integers(0, 12), st.integers(1, 9))
def test_one_wrong_digit_is_always_noticed(number, at, step):
    body = str(number).zfill(12)
    right = body + ean.calc_check_digit(body)
    wrong = right[:at] + str((int(right[at]) + step) % 10) + right[at + 1 :]
    assert gtin14(right) == "0" + right
    assert not has_right_check(wrong)


def test_893_is_given_out_in_vietnam_whatever_the_length():
    assert is_vietnamese(gtin14("8930000000019"))
    assert is_vietnamese(gtin14("18930000000016"))
    assert is_vietnamese(gtin14("8930000" + ean.calc_check_digit("8930000")))
    assert not is_vietnamese(gtin14("036000291452"))
    assert not is_vietnamese("08850000000004")
