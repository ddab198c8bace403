"""Reading comments: tables of what people write, and what must hold for any text at all."""

from __future__ import annotations

import time

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from coop_live.model import Kind, OrderLine, Product, Role, Variant
from coop_live.orders.amounts.drafts import in_units
from coop_live.orders.recognise import Reader
from tests.orders.invented import (
    GARDEN,
    GARDEN_CASES,
    HIGHLAND,
    HIGHLAND_CASES,
    LAST_HIGHLAND_CASES,
    MORE_GARDEN_CASES,
    MORE_HIGHLAND_CASES,
    cases,
)

HIGHLAND_READER = Reader(HIGHLAND)
GARDEN_READER = Reader(GARDEN)


def _bag(lines):
    return sorted((line.code, line.variant or "", in_units(line)) for line in lines)


def _check(reader, case):
    intent = reader.read(case.text, case.pinned)
    assert (intent.kind, _bag(intent.lines), intent.phone, intent.address) == (
        case.kind,
        _bag(case.lines),
        case.phone,
        case.address,
    )


@pytest.mark.parametrize(
    "case", cases(HIGHLAND_CASES + MORE_HIGHLAND_CASES + LAST_HIGHLAND_CASES), ids=lambda case: case.text[:50]
)
def test_comments_to_a_highland_cooperative(case):
    _check(HIGHLAND_READER, case)


@pytest.mark.parametrize("case", cases(GARDEN_CASES + MORE_GARDEN_CASES), ids=lambda case: case.text[:50])
def test_comments_to_a_garden_whose_codes_are_numbers(case):
    _check(GARDEN_READER, case)


def test_the_desk_can_mark_what_was_understood():
    text = "cho e 2 gói cà phê sđt 0912 345 678"
    marked = {span.role: text[span.start : span.end] for span in HIGHLAND_READER.read(text, None).spans}
    assert marked == {Role.QUANTITY: "2 gói", Role.PRODUCT: "cà phê", Role.PHONE: "0912 345 678"}


def test_marks_stand_in_the_text_as_typed_however_it_was_encoded():
    text = "lấy\u200b 2 gói ca\u0300 phe\u0302 ạ"
    marked = [text[span.start : span.end] for span in HIGHLAND_READER.read(text, None).spans]
    assert marked == ["2 gói", "ca\u0300 phe\u0302"]


def test_the_reason_is_in_the_words_of_the_customer():
    assert HIGHLAND_READER.read("tc2 2 hũ chốt nha", None).reason == "mã TC2 + số 2 + “chốt”"
    assert HIGHLAND_READER.read("chốt 2", "TC2").reason == "đang lên hình TC2 + số 2 + “chốt”"
    assert HIGHLAND_READER.read("lấy 2 nha", None).reason.endswith("chưa rõ món")


def test_confidence_says_when_to_ask():
    sure = HIGHLAND_READER.read("chốt tc2 2 hũ", None).confidence
    fair = HIGHLAND_READER.read("2 hũ", "TC2").confidence
    unsure = HIGHLAND_READER.read("lấy 2", None).confidence
    assert sure >= 0.9 > fair >= 0.6 > unsure


def test_a_code_that_is_not_on_air_any_more_is_no_pin():
    assert HIGHLAND_READER.read("chốt 2", "GONE").lines == ()


def test_a_catalog_may_be_empty():
    intent = Reader(()).read("chốt c1 2 gói 0912345678", "C1")
    assert (intent.kind, intent.lines, intent.phone) == (Kind.ORDER, (), "+84912345678")


def test_the_same_comment_is_read_the_same_whatever_was_read_before():
    fresh = Reader(HIGHLAND)
    for case in reversed(cases(HIGHLAND_CASES)):
        assert fresh.read(case.text, case.pinned) == HIGHLAND_READER.read(case.text, case.pinned)


_VOCABULARY = st.sampled_from(
    sorted({word for case in cases(HIGHLAND_CASES + GARDEN_CASES) for word in case.text.split()})
)
_CHATTER = st.lists(_VOCABULARY, max_size=25).map(" ".join)
_NOISE = st.text(max_size=300)
_MARKS = st.text("ạ̣̀́ẵ\u0301\u0323\u202e\u200d\ufe0f\u20e3\x00٣³①ﷺ𝟘i̇İǅ🤝🏽‍ c1o0l.-/+×", max_size=80)


@settings(max_examples=300, deadline=None)
@given(
    text=st.one_of(_NOISE, _CHATTER, _MARKS),
    pinned=st.sampled_from([None, "TC2", "7", "x"]),
    garden=st.booleans(),
)
@example(text="\x00", pinned=None, garden=False)
@example(text="\u202elấy 2 gói", pinned="TC2", garden=False)
@example(text="0" * 300, pinned=None, garden=True)
@example(text="1.000.000.000.000.000", pinned="7", garden=True)
@example(text="c" + "\u0301" * 300, pinned="7", garden=True)
@example(text="½ ký ¾ ² ٣ ❿ ⓴ ⓿", pinned="7", garden=True)
def test_no_text_makes_it_fall_or_invent_anything(text, pinned, garden):
    reader, products = (GARDEN_READER, GARDEN) if garden else (HIGHLAND_READER, HIGHLAND)
    intent = reader.read(text, pinned)
    catalog = {product.code: product for product in products}
    for line in intent.lines:
        assert line.qty >= (0 if intent.kind is Kind.CANCEL else 1)
        keys = [variant.key for variant in catalog[line.code].variants]
        assert line.variant in keys if keys else line.variant is None
    assert intent.lines == () or intent.kind in (Kind.ORDER, Kind.CHANGE, Kind.CANCEL)
    assert 0 <= intent.confidence <= 1
    assert intent.address is None or intent.address in text
    _marks_are_in_order(intent.spans, text)


def _marks_are_in_order(spans, text):
    end = 0
    for span in spans:
        assert end <= span.start < span.end <= len(text)
        end = span.end


@pytest.mark.parametrize("reader", [HIGHLAND_READER, GARDEN_READER], ids=["letters", "numbers"])
@pytest.mark.parametrize(
    "piece",
    [
        *("c", "lấy 2 gói ", "0912345678 ", "mo1 x 2, ", "xã ", "\u0301", "1.000.", "o0l", "không ", "12/"),
        *("((", "🤝🏽\u200d", "1,", "1 2 ", "a1", "12-2 ", "hủy 3 ", "à lộn 3 ", "hoặc 3 ", "mỗi loại 1 "),
    ],
)
def test_a_very_long_text_keeps_nobody_waiting(reader, piece):
    start = time.process_time()
    reader.read((piece * 10_000)[:10_000], None)
    assert time.process_time() - start < 5  # such a text took minutes once, now a moment


@pytest.mark.parametrize(
    "text",
    [
        "0912345678",
        "09123 45",
        "chị Hoa 12 Lê Lợi Huế",
        "xã Ea Kao, Buôn Ma Thuột",
        "ck rồi nha Hoa",
        "stk 19031234",
    ],
)
def test_what_may_be_somebodys_is_read_anew_and_not_kept(text):
    reader = Reader(HIGHLAND)
    reader.read(text, "TC2")
    assert all(text not in kept for kept in reader._brief)
    assert not any(len(raw) >= 6 and raw.isdigit() for raw in reader._index._words)


def test_what_half_of_a_chat_says_is_read_once():
    reader = Reader(HIGHLAND)
    assert reader.read("cf500 2", None) is reader.read("cf500 2", None)


def test_more_than_anybody_buys_is_bounded_and_doubted():
    intent = Reader(HIGHLAND).read("lấy 9998kg gạo lứt", None)
    assert intent.lines[0].qty <= 1000
    assert intent.confidence < 0.6
    assert "quá lớn" in intent.reason


def test_weight_that_fills_no_pack_is_pointed_out():
    assert "không tròn gói" in Reader(HIGHLAND).read("GL10 3kg", None).reason
    assert "không tròn gói" not in Reader(HIGHLAND).read("GL10 4kg", None).reason


@pytest.mark.parametrize(
    ("text", "packs"),
    [("2,5kg", 5), ("2 ký rưỡi", 5), ("600g", 2), ("2kg", 4), ("2 tạ", 400)],
)
def test_what_is_sold_in_packs_is_never_too_little(text, packs):
    (line,) = Reader(HIGHLAND).read(f"chốt cf500 {text}", None).lines
    assert (line.code, line.qty, line.weighed) == ("CF500", packs, False)


def test_a_reason_leaves_out_numbers_that_counted_nothing():
    assert "27" not in Reader(HIGHLAND).read("em ở 27 Lê Duẩn lấy mo1", None).reason


def test_codes_inside_a_range_are_told_as_codes():
    reason = Reader(GARDEN).read("chốt 7-10", "9").reason
    assert "đang lên hình 9" in reason
    assert "đang lên hình 8" not in reason


def test_lines_add_up_when_a_product_is_named_twice():
    assert HIGHLAND_READER.read("cf500 2 gói, tc2 1 hũ, cf500 thêm 1 gói", None).lines == (
        OrderLine("CF500", None, 3),
        OrderLine("TC2", None, 1),
    )


@pytest.mark.parametrize("unseen", ["\ufe0f", "\u200d", "\u00ad", " ", ""])
def test_a_name_that_nobody_can_see_harms_nothing(unseen):
    product = Product("C1", "Trà dây", "gói", 85_000, ("trà", unseen), (Variant(unseen, (unseen, "lớn")),))
    assert Reader((product,)).read("chốt c1 2", None).lines[0].qty == 2
