"""An evening that wants to break every file: formulas, emoji, tabs, endless text, phones from afar."""

from __future__ import annotations

from dataclasses import replace

from coop_live.model import Consignment, ConsignmentState, Kind, OrderState, PricedLine, Product, Proposal
from coop_live.shipping.templates.parcel import Terms
from tests.shipping.orders import BIG_TEA, EVERY_LETTER, PEPPER, TEA, VIETNAM, order

ROOT = PricedLine("C7", None, 1_500, "Đương quy", "kg", 320_000, weighed=True)
GOLD = PricedLine("Q1", None, 60, "Rượu ghè =cmd|' /C calc'!A0", "ché", 1_000_000)
HOME = "48 Trần Phú, phường Quy Nhơn, Gia Lai"
PHONE = "+84905111222"
FORMULA = '=HYPERLINK("http://x.example","bấm")'

GOOD = {"phone": PHONE, "address": HOME}
GOES = (
    order(20, TEA, PEPPER, note=EVERY_LETTER, text="chốt", **GOOD),
    order(21, TEA, author=FORMULA, note="=1+1", **(GOOD | {"address": f"\t=1+1\n{HOME}"})),
    order(22, ROOT, BIG_TEA, author="👩‍🌾 Bà\tMười 🍯", paid=100_000, note="+84\r\n-2+3 @SUM(1)", **GOOD),
    order(23, TEA, author="ấ" * 10_000, note="ừ😀" * 5_000, text="x" * 10_000, **GOOD),
    order(24, TEA, author="<r><t>x</t></r>", note='<b>&amp;</b> _x000D_ \'q "x"; y', **GOOD),
    order(25, PEPPER, phone="+842693824123", address="thôn 2 xã An Toàn huyện An Lão Bình Định"),
    order(26, TEA, phone=PHONE, address="12/3 p5 q10 hcm", commune="27169", paid=170_000),
    order(27, BIG_TEA, phone=PHONE, address="xã Ia Hrung, Gia Lai", state=OrderState.PACKED),
)
STAYS = (
    order(30, TEA, phone=None, address=HOME),
    order(31, TEA, phone="+12025550123", address=HOME),
    order(32, TEA, phone=PHONE, address=None),
    order(33, TEA, phone=PHONE, address="12/3 p5 q10 hcm"),
    order(34, TEA, proposal=Proposal(Kind.CANCEL, (), "hủy nha"), **GOOD),
    order(35, TEA, **GOOD),
)
TOO_DEAR = order(40, GOLD, **GOOD)
TOO_HEAVY = order(41, replace(ROOT, qty=60_000, price=1_000), **GOOD)
TOO_LONG = order(42, TEA, phone=PHONE, address=f"Nhà có cổng màu xanh sau chợ {'hẻm sâu ' * 12}, {HOME}")
GONE = order(43, TEA, state=OrderState.SHIPPED, **GOOD)
HOSTILE = (*GOES, *STAYS, TOO_DEAR, TOO_HEAVY, TOO_LONG, GONE)

TERMS = Terms(
    products={"OX": Product("OX", "Ớt xiêm rừng ngâm", "hũ", 50_000, grams=450)},
    given={35: Consignment("HTX000353", 35, "ghn", ConsignmentState.UNKNOWN, 170_000)},
    zone=VIETNAM,
)
