"""The answer that R copies: friendly, right, and without phone or address."""

from __future__ import annotations

from dataclasses import replace

from coop_live.model import Order, OrderState, PricedLine
from ui.live.reply import reply_for

TEA = PricedLine("C1", "100g", 2, "Chè dây", "gói", 85_000)
ORDER = Order(7, 1, OrderState.DRAFT, (TEA,), "facebook", "u1", "Hoà Trần", "c1", "+84905123267", "Ia Hrung")


def test_a_complete_order_is_thanked_for():
    text = reply_for(ORDER)
    assert "Hoà Trần" in text
    assert "2 gói Chè dây 100g" in text
    assert "170.000" in text


def test_a_reply_never_holds_phone_or_address():
    for order in (ORDER, replace(ORDER, phone=None), replace(ORDER, address=None), replace(ORDER, lines=())):
        text = reply_for(order)
        assert "905" not in text
        assert "Ia Hrung" not in text


def test_a_phone_in_the_viewers_name_is_not_sent_on():
    assert "Lan 0905 xxx 267 ơi" in reply_for(replace(ORDER, author_name="Lan 0905123267"))


def test_what_is_missing_is_asked_for():
    assert "SĐT và địa chỉ" in reply_for(replace(ORDER, phone=None, address=None))
    assert "địa chỉ" in reply_for(replace(ORDER, address=None))


def test_an_order_without_product_is_asked_which():
    assert "món nào" in reply_for(replace(ORDER, lines=()))


def test_a_short_order_is_offered_what_there_is():
    assert "chỉ còn 1" in reply_for(ORDER, left=replace(TEA, qty=1))
    assert "vừa hết" in reply_for(ORDER, left=replace(TEA, qty=0))


def test_a_name_cannot_break_the_line():
    assert "\n" not in reply_for(replace(ORDER, author_name="Hoà\nTrần"))


def test_a_weight_is_told_in_kilos_and_what_is_left_too():
    root = PricedLine("C7", None, 1_500, "Đương quy", "kg", 320_000, weighed=True)
    order = replace(ORDER, lines=(root, TEA))
    assert "1,5 kg Đương quy, 2 gói Chè dây 100g, tổng 650.000" in reply_for(order)
    assert "chỉ còn 300 g, mình lấy 300 g" in reply_for(order, left=replace(root, qty=300))
