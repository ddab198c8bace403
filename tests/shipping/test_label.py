"""What a parcel's label says and where: number, person, goods, money, code; nothing out of its paper."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC

import pytest

from coop_live.memo import memo_code, memo_numbers
from coop_live.model import Order, OrderState, PricedLine
from coop_live.shipping.label import HEIGHT, ITEMS, MARGIN, WIDTH, Sender, hidden_phone, parcel_label
from coop_live.shipping.paper import Code, Rule, Words

TEA = PricedLine("C1", "100g", 2, "Chè dây dạ cẩm An Toàn", "gói", 85_000)
ORDER = Order(
    number=132, live_id=1, state=OrderState.CONFIRMED, lines=(TEA,), platform="facebook", author_id="1",
    author_name="Hoà Trần", phone="+84905123267", address="Trạm y tế xã Ia Hrung, Gia Lai",
    decided_at=1_763_822_400_000, note="gọi trước", text="c1 100g 2 0905123267",
)  # fmt: skip
SENDER = Sender("HTX An Toàn", zone=UTC)


def texts(order: Order, sender: Sender = SENDER) -> list[str]:
    return [mark.text for mark in parcel_label(order, sender).marks if isinstance(mark, Words)]


def test_it_says_who_sends_what_to_whom_and_what_is_to_be_paid():
    said = texts(ORDER)
    assert "#132" in said
    assert "HTX An Toàn" in said
    assert "Hoà Trần" in said
    assert "0905 123 267" in said
    assert "Trạm y tế xã Ia Hrung, Gia Lai" in said
    assert "2 × C1 Chè dây dạ cẩm An Toàn 100g" in said
    assert {"Thu của khách", "170.000\u00a0₫"} <= set(said)
    assert "22/11/2025" in said


def test_what_the_desk_noted_and_the_chat_said_is_nobody_elses_business():
    assert not any("gọi trước" in text or "c1 100g" in text for text in texts(ORDER))
    assert parcel_label(ORDER, SENDER).name == "tem-132"


def test_its_code_leads_back_to_the_order():
    (code,) = (
        mark
        for mark in parcel_label(ORDER, replace(SENDER, memo_prefix="ANTOAN")).marks
        if isinstance(mark, Code)
    )
    assert code.payload == memo_code(132, "ANTOAN")
    assert memo_numbers(code.payload, "ANTOAN") == (132,)


def test_the_phone_is_hidden_where_that_is_wanted():
    said = texts(ORDER, replace(SENDER, hides_phone=True))
    assert "0905 xxx 267" in said
    assert not any("123" in text for text in said)
    assert hidden_phone("12") == "xxx"


def test_what_is_paid_is_not_asked_for_again():
    said = texts(replace(ORDER, paid=170_000))
    assert {"Đã trả đủ", "0\u00a0₫"} <= set(said)
    part = texts(replace(ORDER, paid=70_000))
    assert "100.000\u00a0₫" in part
    assert any("đã trả 70.000" in text for text in part)


def test_what_is_missing_is_said():
    said = texts(replace(ORDER, phone=None, address=None))
    assert {"chưa có SĐT", "chưa có địa chỉ"} <= set(said)


@pytest.mark.parametrize("count", [1, ITEMS, ITEMS + 1, 40])
def test_all_goods_are_there_or_counted(count):
    lines = tuple(replace(TEA, code=f"C{at}") for at in range(count))
    goods = [text for text in texts(replace(ORDER, lines=lines)) if " C" in text]
    left = [text for text in texts(replace(ORDER, lines=lines)) if text.startswith("…")]
    assert len(goods) + sum(int(text.split()[2]) for text in left) == count
    assert len(goods) + len(left) <= ITEMS


@pytest.mark.parametrize("lines", [1, 40])
def test_nothing_stands_beyond_the_paper_or_on_something_else(lines):
    order = replace(ORDER, lines=(TEA,) * lines, author_name="x" * 900, address="y " * 900, paid=1)
    boxes = []
    for mark in parcel_label(order, SENDER).marks:
        match mark:
            case Words(x=x, y=y, width=width):
                boxes.append((x, y, x + width, y + mark.lines * mark.size))
            case Code(x=x, y=y, side=side):
                boxes.append((x, y, x + side, y + side))
            case Rule(x=x, y=y, width=width):
                assert (x >= MARGIN, x + width <= WIDTH - MARGIN) == (True, True)
    for left, top, right, bottom in boxes:
        assert left >= 0
        assert top >= 0
        assert right <= WIDTH
        assert bottom <= HEIGHT
    for at, one in enumerate(boxes):
        for other in boxes[at + 1 :]:
            apart = one[2] <= other[0] or other[2] <= one[0] or one[3] <= other[1] or other[3] <= one[1]
            assert apart, (one, other)
