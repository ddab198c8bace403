"""The code in a bank transfer finds its order, or nothing: never another one."""

from __future__ import annotations

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from coop_live.memo import MOST_DIGITS, memo_code, memo_numbers

NUMBERS = st.integers(0, 99_999_999)
SPACE_OF_BANKS = st.text(" .-_/\t\n", max_size=2)


@pytest.mark.parametrize(
    ("number", "code"),
    [(132, "HTX001321"), (1, "HTX000013"), (99_999, "HTX999999"), (100_000, "HTX1000002")],
)
def test_a_code_is_the_number_with_noughts_before_and_a_check_digit_behind(number: int, code: str):
    assert memo_code(number) == code
    assert memo_numbers(code) == (number,)


@given(NUMBERS)
def test_every_code_is_read_back(number: int):
    assert memo_numbers(memo_code(number)) == (number,)


@given(NUMBERS, st.data())
def test_one_wrong_digit_is_never_another_order(number: int, data: st.DataObject):
    code = memo_code(number)
    place = data.draw(st.integers(3, len(code) - 1))
    wrong = data.draw(st.sampled_from("0123456789"))
    assume(wrong != code[place])
    assert memo_numbers(code[:place] + wrong + code[place + 1 :]) == ()


@given(NUMBERS, st.data())
def test_two_neighbours_that_changed_places_are_never_another_order(number: int, data: st.DataObject):
    code = memo_code(number)
    place = data.draw(st.integers(3, len(code) - 2))
    assume(code[place] != code[place + 1])
    swapped = code[:place] + code[place + 1] + code[place] + code[place + 2 :]
    assert memo_numbers(swapped) == ()


@given(NUMBERS, st.data())
def test_a_digit_left_out_or_typed_twice_is_not_this_order(number: int, data: st.DataObject):
    code = memo_code(number)
    place = data.draw(st.integers(3, len(code) - 1))
    assert number not in memo_numbers(code[:place] + code[place + 1 :])
    assert number not in memo_numbers(code[:place] + code[place] + code[place:])


@given(NUMBERS, st.data())
def test_what_banks_put_between_the_signs_is_read_over(number: int, data: st.DataObject):
    broken = "".join(sign + data.draw(SPACE_OF_BANKS) for sign in memo_code(number).lower())
    assert memo_numbers(f"MBVCB.99.{broken}CT tu") == (number,)


@pytest.mark.parametrize(
    "memo",
    [
        "MBVCB.123.HTX 001321.CT tu 0123456789 NGUYEN VAN A toi 987654 HTX AN TOAN",
        "MBVCB.6912345678.htx001321.CT tu 0123 NGUYỄN VĂN A",
        "HTX 0013 21",
        "H TX0013-21 chuyen tien mat ong",
        "123456-HTX001321-CHUYEN TIEN",
        "QR HTX001321 . Ma giao dich Trace 99",
        "NGUYEN THI LAN ck htx_001321",
        "IBFT HTX/001321/LAN",
        "HTX001321HTX001321",
    ],
)
def test_damaged_memos_of_banks_still_find_their_order(memo: str):
    assert memo_numbers(memo) == (132,)


@pytest.mark.parametrize(
    "memo",
    [
        "",
        "HTX",
        "001321",
        "HTX001322",
        "HTX00132",
        "HTX0013210",
        "HTX 001321 0905123267",  # where the code ends is not certain any more
        "HTX0001321",
        "HTC001321",
        "HTXOO1321",
        "HTX٠٠١٣٢١",
        "chuyen tien mat ong cho HTX An Toan 0905123267",
    ],
)
def test_what_is_not_certain_is_no_code(memo: str):
    assert memo_numbers(memo) == ()


def test_two_codes_are_both_named_in_their_order_and_each_once():
    memo = f"{memo_code(7)} va {memo_code(132)} {memo_code(7).lower()}"
    assert memo_numbers(memo) == (7, 132)


def test_a_wrong_code_does_not_hide_the_right_one():
    assert memo_numbers("HTX001322, a nham HTX001321") == (132,)


def test_the_prefix_is_the_cooperatives_own():
    code = memo_code(132, "ATOAN")
    assert code == "ATOAN001321"
    assert memo_numbers(f"MB.1.{code.lower()}.x", "ATOAN") == (132,)
    assert memo_numbers(code, "atoan") == (132,)
    assert memo_numbers(code) == ()
    assert memo_numbers(memo_code(132), "ATOAN") == ()


@pytest.mark.parametrize("length", [MOST_DIGITS, 25, 5_000])
def test_endless_digits_are_no_order(length: int):
    """SQLite knows no such numbers, and Python does not read 5,000 digits."""
    for check in "0123456789":
        assert memo_numbers(f"HTX{'1' * length}{check}") == ()


@given(st.text(max_size=200))
def test_no_text_is_too_strange(text: str):
    for number in memo_numbers(f"HTX{text}"):
        assert 0 <= number < 10**MOST_DIGITS
