"""What others may see: no phone, no sign that turns or breaks the line."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coop_live.model import Role, Span
from coop_live.orders.contact.masking import masked, masked_phone, plain, shown_name, spoken_phone


@pytest.mark.parametrize(
    ("phone", "seen"),
    [
        ("+84905123267", "0905 xxx 267"),
        ("0905123267", "0905 xxx 267"),
        ("o374 555 667", "o374 xxx 667"),
        ("0905.123.267", "0905 xxx 267"),
        ("+84 (0)905123267", "0905 xxx 267"),
        ("12345", "xxx"),
        ("không chín không năm một hai ba hai sáu bảy", "xxx"),
    ],
)
def test_a_phone_keeps_its_ends_only(phone, seen):
    assert masked_phone(phone) == seen


def test_a_held_key_shows_the_whole_phone_in_groups():
    assert spoken_phone("+84905123267") == "0905 123 267"
    assert spoken_phone("+842563888888") == "02563888888"


def test_a_phone_that_was_read_is_hidden_and_the_other_marks_move_along():
    text = "c1 2 gói 0905123267 nha"
    spans = (Span(0, 2, Role.PRODUCT), Span(3, 8, Role.QUANTITY), Span(9, 19, Role.PHONE))
    seen, moved = masked(text, spans)
    assert seen == "c1 2 gói 0905 xxx 267 nha"
    assert [seen[one.start : one.end] for one in moved] == ["c1", "2 gói", "0905 xxx 267"]


def test_marks_behind_a_longer_phone_stay_on_their_words():
    text = "0905-123-267 lấy c1"
    seen, moved = masked(text, (Span(0, 12, Role.PHONE), Span(17, 19, Role.PRODUCT)))
    assert [seen[one.start : one.end] for one in moved] == ["0905 xxx 267", "c1"]


@pytest.mark.parametrize("text", ["gọi 0905123267", "sđt: 0905 123 267.", "+84905123267", "84 905 123 267"])
def test_a_phone_that_nobody_read_is_hidden_too(text):
    seen, moved = masked(text)
    assert "123" not in seen
    assert moved[0].role is Role.PHONE


SPELLINGS = (
    "0905,123,267",
    "0905/123/267",
    "(0905)123267",
    "0905_123_267",
    "O9O5l23267",
    "0905123267nha",
    "zalo0905123267",
    "０９０５１２３２６７",
    "+84 (0)905 123 267",
    "0905❤123❤267",
    "không chín không năm một hai ba hai sáu bảy",
    "stk 1905123267 vcb",
    "0000 9051 2326 7000",
)


@pytest.mark.parametrize("phone", SPELLINGS)
@pytest.mark.parametrize("around", ["{}", "gọi {} nha", "{}, c1 2"])
def test_however_a_phone_is_spelled_nobody_can_dial_it(phone, around):
    seen, moved = masked(around.format(phone))
    assert "xxx" in seen
    assert "１２３" not in seen
    assert not any(part in seen for part in ("123", "l23", "một hai ba", "2326"))
    assert [one.role for one in moved] == [Role.PHONE]


def test_two_phones_side_by_side_are_both_hidden():
    seen, _moved = masked("0905123267 hoặc 0912345678 / 20251234")
    assert seen == "0905 xxx 267 hoặc 0912 xxx 678 / xxx"


def test_another_mark_over_a_phone_gives_way_to_it():
    seen, moved = masked("c1 0905123267", (Span(0, 7, Role.QUANTITY),))
    assert seen == "c1 0905 xxx 267"
    assert [one.role for one in moved] == [Role.PHONE]


def test_a_phone_in_a_name_is_hidden_and_other_names_stay():
    assert shown_name(" Lan 0905123267 ") == "Lan 0905 xxx 267"
    assert shown_name("hanhpham88") == "hanhpham88"
    assert shown_name("H’Nga\nNiê") == "H’Nga Niê"
    assert shown_name("Út Chín") == "Út Chín"


@pytest.mark.parametrize("text", ["1.250.000", "đơn 132", "2 chai 280000đ", "C10 250g"])
def test_prices_and_codes_are_no_phones(text):
    assert masked(text) == (text, ())


def test_signs_that_break_or_turn_a_line_become_spaces():
    assert plain("a\nb\u202ec\u2066d\x07e") == "a b c d e"


@given(st.text(max_size=80), st.lists(st.tuples(st.integers(-3, 90), st.integers(-3, 90)), max_size=4))
def test_whatever_the_text_and_the_spans_masking_keeps_its_feet(text, places):
    spans = tuple(Span(start, end, Role.QUANTITY) for start, end in places)
    seen, moved = masked(text, spans)
    assert "\n" not in seen
    assert all(0 <= one.start < one.end <= len(seen) for one in moved)
