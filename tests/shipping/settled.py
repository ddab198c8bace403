"""Made-up settlements for pages and sheets: a usual one, one that fills its page, and a hostile one."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from coop_live.model import Charge, OrderState, Payout, PricedLine, Terms
from coop_live.shipping.origin import OrderLot
from coop_live.shipping.settlement import Account, Agreement, Book, settle
from coop_live.shipping.settlement_paper import Heading
from tests.shipping.orders import EVERY_LETTER, VIETNAM, order

NOVEMBER = 1_763_800_000_000
DELIVERED, SHIPPED = OrderState.DELIVERED, OrderState.SHIPPED

HONEY = PricedLine("C10", None, 2, "Mật ong rừng", "chai", 280_000, "Bà Năm")
TEA = PricedLine("C1", "100g", 3, "Chè dây dạ cẩm An Toàn", "gói", 85_000, "Bà Năm")
ROOT = PricedLine("C7", None, 1_500, "Đương quy", "kg", 320_000, "Ông Bảy", weighed=True)

HEADING = Heading("Hợp tác xã An Toàn", "Buổi live: Tối nay · 22/11/2025", date(2025, 11, 29), VIETNAM)
TERMS = (Terms("", 1_000), Terms("Bà Năm", 1_250, 2_000))

BOOK = Book(
    orders=[
        order(1, HONEY, TEA, state=DELIVERED),
        order(2, replace(TEA, price=69_000), state=DELIVERED),
        order(3, ROOT, HONEY, state=SHIPPED),
        order(4, TEA, state=DELIVERED, live_id=2),
        order(5, replace(HONEY, member=""), state=DELIVERED),
    ],
    lots={
        1: [
            OrderLot("C1", "", "L1", 2, "Bà Năm", "2025-10-02"),
            OrderLot("C1", "", "L2", 1, "Bà Năm", "đầu tháng"),
        ],
        3: [OrderLot("C7", "", "N-07", 1_000, "Bà Năm", "2025-11-11", weighed=True)],
    },
    agreements=[Agreement(1, one) for one in TERMS],
    charges=[
        Charge(1, NOVEMBER, "Bà Năm", 150_000, "tạm ứng mua phân"),
        Charge(2, NOVEMBER, "Bà Năm", -35_000, "xe chở hàng"),
    ],
    payouts=[Payout(3, NOVEMBER, "Bà Năm", 200_000, "cash")],
)
ACCOUNTS = settle(BOOK, {1})

EVIL = "=1+1 Ng\u202euyễn\x07\t" + "Ẵ" * 200
_EVIL_LINE = replace(
    TEA, code="X" * 40, variant="=1+1" * 20, name=EVERY_LETTER * 2, member=EVIL, price=999_999
)
HOSTILE = settle(
    Book(
        [order(1, _EVIL_LINE, state=DELIVERED), order(2, _EVIL_LINE, state=SHIPPED)],
        {1: [OrderLot("X" * 40, "", "L" * 200, 1, EVIL, "@hôm qua " * 20)]},
        charges=[Charge(1, NOVEMBER, EVIL, 10**9, "+lý do " * 99)] * 9,
        payouts=[Payout(1, NOVEMBER, EVIL, 10**9, "-w" * 300)] * 9,
    )
)


def many(products: int, lots: int = 1) -> Account:
    """Return the account of somebody with so many products of so many lots, a half still on its way."""
    orders, served = [], {}
    for number in range(1, 2 * lots + 1):
        lines = [replace(TEA, code=f"M{at:02}", variant=None, qty=1 + at) for at in range(products)]
        orders.append(order(number, *lines, state=DELIVERED if number % 2 else SHIPPED))
        served[number] = [OrderLot(one.code, "", f"L{number}", one.qty, "Bà Năm") for one in lines]
    (account,) = settle(Book(orders, served))
    return account
