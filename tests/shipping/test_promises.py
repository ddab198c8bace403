"""What of a note goes onto the parcel: gifts, promises, wishes for the courier, nothing else."""

from __future__ import annotations

from dataclasses import replace

import pytest

from coop_live.shipping.promises import gifts, promises
from tests.evening import HONEY, TEA
from tests.shipping.parcels import ORDER


@pytest.mark.parametrize(
    "part",
    [
        "tặng 1 gói dứa sấy",
        "Tặng kèm thiệp",
        "nhớ tặng 1 túi",
        "đã hứa giao trước thứ 6",
        "giao giờ hành chính",
        "gọi trước khi giao",
        "QUÀ: khăn thổ cẩm",
        "freeship",
        "dễ vỡ, nhẹ tay",
    ],
)
def test_a_promise_is_told(part):
    assert promises(replace(ORDER, note=f"khách quen · {part}")) == (part,)


@pytest.mark.parametrize(
    "part",
    [
        "",
        "khách hay bom hàng",
        "hẹn rồi bom",
        "gọi 3 lần không bắt máy",
        "Gộp đơn #7: “tặng em với”",
        "Giống hệt đơn #8 của khách này.",
        "quàng khăn đỏ",
        "nợ 20k, giao thì đòi",
    ],
)
def test_what_else_is_noted_stays_in_the_house(part):
    assert promises(replace(ORDER, note=part)) == ()


def test_gifts_of_the_product_list_are_told_once():
    given = replace(HONEY, code="C1", extra=(("Quà tặng", " 1 muỗng gỗ "), ("Ghi chú", "hết date")))
    nothing = replace(TEA, code="C1", extra=(("Quà", "không"),))
    other = replace(HONEY, extra=(("Tặng kèm", "túi vải"),))
    assert gifts(ORDER, (given, nothing, other, given)) == ("1 muỗng gỗ",)
