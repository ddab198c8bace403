"""Talk that only uses the words of buying."""

from __future__ import annotations

import pytest

from coop_live.model import Kind
from coop_live.orders.recognise import Reader
from tests.orders.invented import GARDEN, HIGHLAND

GARDEN_READER, HIGHLAND_READER = Reader(GARDEN), Reader(HIGHLAND)


@pytest.mark.parametrize(
    "text",
    [
        "múc nước tưới rau hoài mỏi tay ghê",
        "chốt kèo tối nay nha Tuấn, thua chầu bia đừng lặn",
        "tiền mua được giường chứ mua không được giấc ngủ",
        "nấu nồi canh mà ông chồng múc một mình hết nửa nồi",
        "my husband would kill me if I buy another motorbike",
        "quên chốt cửa chuồng sáng ra gà đi chơi hết",
        "lấy vợ xa xứ khổ trăm bề ai ơi",
    ],
)
def test_sayings_jokes_and_foreign_talk_are_no_orders(text):
    assert GARDEN_READER.read(text, None).kind is not Kind.ORDER
    assert HIGHLAND_READER.read(text, None).kind is not Kind.ORDER


@pytest.mark.parametrize(
    "text", ["chốt", "lấy 2 nha shop", "để em 1 cái", "cho 2 gói đi shop", "mua 1 kg hạt điều"]
)
def test_a_brief_wish_without_a_name_is_an_order_that_must_be_asked_about(text):
    intent = HIGHLAND_READER.read(text, None)
    assert (intent.kind, intent.lines) == (Kind.ORDER, ())
