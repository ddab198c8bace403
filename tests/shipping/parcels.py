"""Made-up parcels for labels and lists: an everyday one, a long one and a hostile one."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date
from typing import Any

from coop_live.model import Order, OrderState, PricedLine
from coop_live.shipping.label import Sender
from coop_live.shipping.parcel import FromLot, Goods, Parcel, bare_parcel
from tests.shipping.orders import EVERY_LETTER

TEA = PricedLine("C1", "100g", 2, "Chè dây dạ cẩm An Toàn", "gói", 85_000)
ROOT = PricedLine("C7", None, 1_500, "Đương quy tươi", "kg", 160_000, "Bà Năm", weighed=True)
ORDER = Order(
    number=132, live_id=1, state=OrderState.CONFIRMED, lines=(TEA,), platform="facebook", author_id="1",
    author_name="Hoà Trần", phone="+84905123267", address="Trạm y tế xã Ia Hrung, huyện Ia Grai, Gia Lai",
    decided_at=1_763_822_400_000, note="tặng 1 gói dứa · khách hay bom", text="c1 100g 2 0905123267",
)  # fmt: skip
SENDER = Sender("HTX An Toàn", zone=UTC, phone="0269 382 34 56", address="Thôn 2, Ia Hrung", may_look=True)
HARVEST = date(2025, 11, 2)

HOSTILE = (
    "Nguyễn Thị Bích Phượng Hoàng Gia Bảo Ngọc Diệp " * 6,
    "😍🌿👨‍👩‍👧‍👦 Bé Heo 🇻🇳",
    "‮lanigiro eht\n\r\t\x00 Lan",
    "W" * 300,
    "Z̸̙̈a̷͓͝l̶̪̒g̵͚̈ờ ẶẪỄỘỠ",
    '=HYPERLINK("http://x.example";"bấm")',
    EVERY_LETTER + "x" * 10_000,
    "",
)


def parcel(order: Order = ORDER, *, lot: str = "", code: str = "", **fields: Any) -> Parcel:
    """Return a parcel; with a `lot` all of it comes from there, with a `code` GHN has it."""
    found = tuple((FromLot(lot, line.qty, line.weighed, HARVEST, "Y Blin"),) for line in order.lines)
    goods = tuple(Goods(line, lots if lot else ()) for line, lots in zip(order.lines, found, strict=True))
    bare = bare_parcel(order, 2, UTC)
    return replace(bare, goods=goods, carrier="ghn" if code else "", code=code, **fields)


def long_parcel(count: int, **more: Any) -> Parcel:
    """Return a parcel of so many different goods."""
    lines = tuple(replace(TEA, code=f"C{at}") for at in range(count))
    return parcel(replace(ORDER, lines=lines), **more)


def hostile_parcel(name: str) -> Parcel:
    """Return a parcel whose every text is this one."""
    lines = (replace(TEA, name=name or "x", variant=name), replace(TEA, unit=name)) * 3
    return parcel(
        replace(ORDER, author_name=name, address=f"{name} số 12", note=f"tặng {name}", lines=lines, paid=1),
        lot=f"{name}L1",
        code="".join(one for one in name if one.isascii()) or "GHN5ABC123",
    )
