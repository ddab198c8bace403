"""What a parcel's label says and where: pure.

Labels speak to carriers and customers in Vietnam: their words are Vietnamese in every language of the window.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import tzinfo

from coop_live.memo import PREFIX, memo_code
from coop_live.model import Order, PricedLine
from coop_live.money import dong
from coop_live.saving import storable
from coop_live.shipping.cells import local_phone, local_time
from coop_live.shipping.paper import Code, Mark, Page, Rule, Words
from coop_live.weights import times

# The size most label printers and carriers in Vietnam use, in mm. [?] as long as none was asked.
WIDTH, HEIGHT = 100.0, 150.0
MARGIN = 5.0
ITEMS = 7
"""Lines of goods that fit; what is more is counted in the last one."""
_ITEM_HEIGHT = 6.0


@dataclass(frozen=True, slots=True)
class Sender:
    """Who sends, and how its labels are: the start of the orders' codes, whether phones are hidden."""

    cooperative: str = ""
    memo_prefix: str = PREFIX
    hides_phone: bool = False
    zone: tzinfo | None = None


def parcel_label(order: Order, sender: Sender) -> Page:
    """Return the label of one order: 100 × 150 mm."""
    marks = (*_head(order, sender), *_to_whom(order, sender), *_goods(order), *_foot(order, sender))
    return Page(f"tem-{order.number}", WIDTH, HEIGHT, marks)


def hidden_phone(phone: str) -> str:
    """Return a phone whose middle is left out: '0905 xxx 267'."""
    return f"{phone[:4]} xxx {phone[-3:]}" if len(phone) >= 9 else "xxx"


def _head(order: Order, sender: Sender) -> Iterator[Mark]:
    inner = WIDTH - 2 * MARGIN
    yield Words(MARGIN, 5, 52, storable(sender.cooperative) or "coop_live", 6, 700, lines=2)
    yield Words(58, 4, WIDTH - MARGIN - 58, f"#{order.number}", 13, 700, side="right", figures=True)
    day = local_time(order.decided_at or order.drafted_at, sender.zone)
    yield Words(58, 17.5, WIDTH - MARGIN - 58, f"{day:%d/%m/%Y}", 4, side="right", figures=True)
    yield Rule(MARGIN, 23, inner)


def _to_whom(order: Order, sender: Sender) -> Iterator[Mark]:
    inner = WIDTH - 2 * MARGIN
    phone = local_phone(order.phone)
    shown = hidden_phone(phone) if sender.hides_phone and phone else _grouped(phone)
    yield Words(MARGIN, 24.5, inner, "Người nhận", 4)
    yield Words(MARGIN, 29, inner, storable(order.author_name), 7, 700)
    yield Words(MARGIN, 37, inner, shown or "chưa có SĐT", 7, 600, figures=True)
    yield Words(MARGIN, 46, inner, storable(order.address or "") or "chưa có địa chỉ", 5.5, 500, lines=3)
    yield Rule(MARGIN, 64, inner)


def _goods(order: Order) -> Iterator[Mark]:
    inner = WIDTH - 2 * MARGIN
    lines = order.lines
    shown = lines if len(lines) <= ITEMS else lines[: ITEMS - 1]
    for place, line in enumerate(shown):
        yield Words(MARGIN, 65.5 + place * _ITEM_HEIGHT, inner, _item(line), 5, 500)
    if len(shown) < len(lines):
        more = f"… và {len(lines) - len(shown)} món nữa"
        yield Words(MARGIN, 65.5 + len(shown) * _ITEM_HEIGHT, inner, more, 5, 500)
    yield Rule(MARGIN, 109, inner)


def _foot(order: Order, sender: Sender) -> Iterator[Mark]:
    code = memo_code(order.number, sender.memo_prefix)
    left, room = 46.0, WIDTH - MARGIN - 46.0
    yield Code(MARGIN - 2, 110, 34, code)
    yield Words(MARGIN, 144, 40, code, 4.5, 600, figures=True)
    yield Words(left, 112, room, "Thu của khách" if order.owed else "Đã trả đủ", 4.5, 500, side="right")
    yield Words(left, 117, room, dong(order.owed), 12, 700, side="right", figures=True)
    if order.paid:
        yield Words(left, 131, room, f"Tổng {dong(order.total)}, đã trả {dong(order.paid)}", 4, side="right")


def _item(line: PricedLine) -> str:
    much = times(line.qty, storable(line.unit), weighed=line.weighed)
    name = f"{line.name} {line.variant}" if line.variant else line.name
    return f"{much} {line.code} {storable(name)}"


def _grouped(phone: str) -> str:
    return f"{phone[:4]} {phone[4:7]} {phone[7:]}" if len(phone) == 10 else phone
