"""What a viewer says about an order that they placed before."""

from __future__ import annotations

import pytest

from coop_live.model import Kind
from coop_live.orders.recognise import Reader
from tests.orders.invented import GARDEN, HIGHLAND

HIGHLAND_READER, GARDEN_READER = Reader(HIGHLAND), Reader(GARDEN)


def said(text, pinned=None, reader=HIGHLAND_READER):
    intent = reader.read(text, pinned)
    lines = [(line.code + (f"/{line.variant}" if line.variant else ""), line.qty) for line in intent.lines]
    return intent.kind, lines


@pytest.mark.parametrize(
    ("text", "pinned", "lines"),
    [
        ("nâng lên 4 gói cf500 giúp chị", None, [("CF500", 4)]),
        ("cho tui còn 1 hũ tiêu sọ thôi, nãy lỡ chốt 3", None, [("TC2", 1)]),
        ("bớt tiêu sọ lại còn 1 hũ", None, [("TC2", 1)]),
        ("bỏ cf500 ra, thế bằng tc2 nha", None, [("TC2", 1)]),
        ("không lấy cà phê nữa, cho chị 2 hũ tiêu sọ thế vào", None, [("TC2", 2)]),
        ("đổi bò khô cay thành không cay nha", None, [("BK7/không cay", 1)]),
        ("ghi lại cf500 5 gói, nãy ghi 2", None, [("CF500", 5)]),
    ],
)
def test_a_change_says_what_is_wanted_instead(text, pinned, lines):
    assert said(text, pinned) == (Kind.CHANGE, lines)


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("rút cf500 ra khỏi đơn nha", [("CF500", 0)]),
        ("bớt cf500 ra khỏi đơn giúp em", [("CF500", 0)]),
        ("hủy ml3 1kg", [("ML3/1kg", 0)]),
        ("lỡ bấm cf500, cho e bỏ nha", [("CF500", 0)]),
        ("không lấy tiêu sọ nữa mô", [("TC2", 0)]),
        ("đặt nhầm tiêu sọ, cháu bỏ cho bác nhé", [("TC2", 0)]),
        ("đừng lên đơn cho em nha", []),
    ],
)
def test_a_withdrawal_names_what_goes(text, lines):
    assert said(text) == (Kind.CANCEL, lines)


@pytest.mark.parametrize(
    "text",
    [
        "cho 2 bó sả nha",
        "sữa đá sáng nay ngon ghê",
        "nhà tui có 12 cây bơ khỏi mua",
        "đổi gió xíu, nay lấy 2 bó sả",
        "đợi hoài mới tới lượt",
    ],
)
def test_what_only_sounds_like_a_change_or_a_withdrawal_is_none(text):
    assert said(text, None, GARDEN_READER)[0] not in (Kind.CHANGE, Kind.CANCEL)


def test_a_change_tells_which_product_it_replaces_and_an_order_whether_it_adds():
    assert HIGHLAND_READER.read("đổi cf500 thành tc2", None).replaces == ("CF500",)
    assert HIGHLAND_READER.read("lấy thêm 1 tc2 nữa", None).adds
    assert not HIGHLAND_READER.read("lấy 1 tc2", None).adds


def test_a_number_for_something_else_is_not_for_what_is_on_air():
    assert said("nãy chị đặt 5 gói bánh mà bớt còn 3 nha em", "TC2") == (Kind.CHANGE, [])


def test_what_is_left_of_an_order_is_not_withdrawn():
    kind, lines = said("bỏ cf500 ra nha, còn tiêu sọ với măng thôi")
    assert (kind, lines) == (Kind.CANCEL, [("CF500", 0)])


def test_a_kind_remembered_late_belongs_to_what_was_ordered():
    assert said("ý quên, loại không cay nha", "BK7") == (Kind.CHANGE, [("BK7/không cay", 1)])
    assert said("ý quên, cho chị 2 gói loại cay", "BK7")[0] is Kind.ORDER


def test_the_reason_of_a_withdrawal_quotes_the_denial_with_its_verb():
    assert HIGHLAND_READER.read("thôi ko lấy nữa", "BK7").reason == "“ko lấy”"
    assert HIGHLAND_READER.read("hủy đơn giúp em", "BK7").reason == "“hủy đơn”"


def test_a_number_thought_better_of_is_the_one_meant():
    assert said("chốt 3 nhưng thôi lấy 2", "TC2") == (Kind.ORDER, [("TC2", 2)])
