"""The answer that R copies: friendly, right, and without phone or address."""

from __future__ import annotations

from dataclasses import replace

import pytest

from coop_live.memo import memo_code
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


# ----------------------------------------------------------- a confirmed order

SOLD = replace(ORDER, state=OrderState.CONFIRMED)
CODE = memo_code(7)
OURS = "Em đã chốt {goods} cho {name}, tổng {total}, mã {code}"


def test_a_confirmed_order_is_answered_in_the_cooperatives_own_words():
    text = reply_for(SOLD, template=OURS)
    assert text == f"Em đã chốt 2 gói Chè dây 100g cho Hoà Trần, tổng 170.000\u00a0₫, mã {CODE}"
    assert CODE not in reply_for(ORDER, template=OURS)


def test_own_words_still_ask_for_what_is_missing():
    assert reply_for(replace(SOLD, phone=None), template=OURS).endswith("Mình nhắn riêng SĐT giúp nha.")


def test_an_empty_setting_means_our_words():
    assert reply_for(SOLD, template="") == reply_for(SOLD)


def test_a_viewer_who_is_called_like_a_brace_stays_called_so():
    text = reply_for(replace(SOLD, author_name="{code} {0.__class__}"), template=OURS)
    assert "cho {code} {0.__class__}, tổng" in text


@pytest.mark.parametrize("longest", range(60, 320, 7))
@pytest.mark.parametrize("name", ["Út", "Nguyễn Thị Hoài Thương " * 8])
def test_an_answer_gets_shorter_by_parts_and_never_loses_its_code(longest, name):
    long = PricedLine("CB1", "hộp quà", 12, "Combo quà An Toàn bốn mùa cho cả nhà", "set", 390_000)
    order = replace(SOLD, author_name=name, phone=None, lines=(TEA, long, replace(long, code="CB2")))
    text = reply_for(order, template=OURS * 2, longest=longest)
    assert len(text) <= longest
    assert CODE in text
    assert "tổng" in text
    assert not text.endswith(("…", ","))


def test_codes_stand_for_names_before_anything_is_left_out():
    order = replace(SOLD, lines=(TEA, replace(TEA, code="C5", variant=None, name="Viên ngậm thảo dược gừng")))
    whole = reply_for(order, template=OURS)
    text = reply_for(order, template=OURS, longest=len(whole) - 1)
    assert text.startswith("Em đã chốt C1 100g x2, C5 x2 cho Hoà Trần, tổng")


@pytest.mark.parametrize("left", [None, replace(TEA, qty=1), replace(TEA, qty=0)])
def test_the_other_answers_fit_too(left):
    order = replace(ORDER, author_name="Trần " * 40, lines=(TEA,) * 9, phone=None)
    for one in (order, replace(order, lines=())):
        assert len(reply_for(one, left, longest=150)) <= 150
