"""The fields of a payment QR: put together, cut apart, and never read where they are broken."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coop_live.errors import InputError
from coop_live.overlay.emv import crc, field, fields, opened, sealed

BODY = "000201" + "5802VN"


def test_the_check_has_four_digits_also_where_it_begins_with_nought():
    assert crc("123456789") == "29B1", "the check value of CRC-16/CCITT-FALSE"
    assert crc("11") == "0DD9"
    assert crc("Nguyễn") == crc("Nguyễn"), "over the bytes of UTF-8"
    assert len(crc("\ud83d")) == 4, "half a character ends in a refusal, not in a crash"


def test_fields_come_apart_as_they_were_put_together():
    assert field("08", "C1") == "0802C1"
    assert field("08", "") == ""
    assert fields("0802C15802VN") == (("08", "C1"), ("58", "VN"))
    assert fields("") == ()


def test_what_is_too_long_for_a_field_is_refused_not_cut():
    assert field("62", "x" * 99).startswith("6299")
    with pytest.raises(InputError, match="100"):
        field("62", "x" * 100)


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("0803C1", "ghi dài hơn"),
        ("0802C1X", "chữ thừa"),
        ("0802C158", "chữ thừa"),
        ("08xxC1", "chữ thừa"),
        ("08٠٢C1", "chữ thừa"),
        ("0800", "để trống"),
        ("0802C10802C2", "hai lần"),
    ],
)
def test_broken_lengths_are_refused_with_their_place(text, why):
    with pytest.raises(InputError, match=why):
        fields(text)


def test_a_sealed_body_opens_again_and_small_letters_are_as_good():
    payload = sealed(BODY)
    assert opened(payload) == BODY
    assert opened(payload[:-4] + payload[-4:].lower()) == BODY


@pytest.mark.parametrize(
    ("payload", "why"),
    [
        ("", "000201"),
        ("https://zalo.me/htx", "000201"),
        ("000201", "Mã kiểm"),
        (BODY + "6304", "Mã kiểm"),
        (BODY + "63040000", "Mã kiểm"),
        (BODY + "6304" + "é" * 4, "Mã kiểm"),
        (sealed(BODY) + " ", "Mã kiểm"),
        (sealed(BODY).replace("VN", "US"), "Mã kiểm"),
    ],
)
def test_what_is_no_code_or_was_changed_is_refused(payload, why):
    with pytest.raises(InputError, match=why) as refusal:
        opened(payload)
    assert refusal.value.remedy


@given(st.text(max_size=60))
def test_any_text_is_cut_apart_whole_or_refused(text):
    try:
        found = fields(text)
    except InputError:
        return
    assert "".join(field(number, value) for number, value in found) == text
