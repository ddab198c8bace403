"""Phones as people leave them in a chat: spaced, spelled, disguised, one digit short."""

from __future__ import annotations

import pytest

from coop_live.orders.contact.phone import find_phones, typed_phone
from coop_live.orders.words.text import Tokens


def first(text):
    return next((phone.number for phone in find_phones(Tokens(text)) if phone.number), None)


@pytest.mark.parametrize(
    "text",
    [
        "0912345678",
        "0912 345 678",
        "0912.345.678",
        "0912-345-678",
        "0912_345_678",
        "09 12 34 56 78",
        "0 9 1 2 3 4 5 6 7 8",
        "+84912345678",
        "+84 912 345 678",
        "+84(0)912345678",
        "84912345678",
        "0084912345678",
        "sđt:0912345678.",
        "dt0912345678",
        "0912345678/0987654321",
        "0912345678 0987654321",
        "0912345678,2 gói",
        "c1 2 - 0912345678",
        "c1 x2 0912345678 12 lê lợi",
        "O9I2345678",
        "o9l2 345 678",
        "không chín một hai ba bốn lăm sáu bẩy tám",
        "khong chin mot hai 345 678",
        "ko chín 12 345 678",
        "0️⃣9️⃣1️⃣2️⃣3️⃣4️⃣5️⃣6️⃣7️⃣8️⃣",
        "０９１２３４５６７８",
        "⓪⑨①②③④⑤⑥⑦⑧",
        "⓿❾❶❷❸❹❺❻❼❽",
        "0912 chấm 345 chấm 678",
        "ck rồi chuyển khoản xong 0912345678 nha",
        "0912345678e Hoa",
    ],
)
def test_every_way_to_write_it_is_the_same_number(text):
    assert first(text) == "+84912345678"


@pytest.mark.parametrize(
    "text",
    [
        "091234567",
        "09123456789",
        "0912 345 67",
        "0912 345 678 9",
        "912345678",
        "stk 0912345678",
        "số tài khoản 0912345678",
        "0912345678 vietcombank",
        "120.000.000đ",
        "1900 1234",
        "đáp án 0905",
        "một hai ba bốn",
        "o o o o o o o o o o",
        "",
    ],
)
def test_other_numbers_are_no_phones(text):
    assert first(text) is None


def test_a_landline_counts_and_an_old_mobile_of_eleven_digits_is_no_phone_of_today():
    assert first("máy bàn 0256 3822 145") == "+842563822145"
    assert first("0162 345 6789") is None
    assert first("01234567890") is None


def test_a_phone_with_a_digit_missing_is_kept_apart_from_quantities():
    (found,) = find_phones(Tokens("lấy 2, 091234567"))
    assert (found.number, found.first) == (None, 3)


@pytest.mark.parametrize(
    ("typed", "phone"),
    [
        ("0912345678", "+84912345678"),
        (" 0912.345.678 ", "+84912345678"),
        ("(0912) 345-678.", "+84912345678"),
        ("+84 912 345 678", "+84912345678"),
        ("0256 3822 145", "+842563822145"),
        ("01234567890", "+84834567890"),
    ],
)
def test_a_phone_typed_into_a_field_is_read_like_one_in_a_comment(typed, phone):
    assert typed_phone(typed) == phone


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "12",
        "0912 345 67",
        "0912 345 678 9",
        "912345678",
        "+1 202 555 0100",
        "0912345678 0987654321",
        "0912345678 c10",
        "Hoà",
    ],
)
def test_a_field_with_anything_but_one_whole_phone_holds_none(typed):
    assert typed_phone(typed) is None
