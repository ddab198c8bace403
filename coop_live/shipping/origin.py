"""Whose goods an order sold: its lines divided by the lots they came from; pure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from coop_live.model import Order, OrderState, PricedLine
from coop_live.weights import KILO, cost


@dataclass(frozen=True, slots=True)
class OrderLot:
    """What an order has of one lot; `qty` is pieces, or grams where `weighed`.

    `variant` is "" where the product is counted as a whole, `harvested` a day as ISO text or "".
    """

    code: str
    variant: str
    lot: str
    qty: int
    member: str = ""
    harvested: str = ""
    weighed: bool = False


@dataclass(frozen=True, slots=True)
class Part:
    """A part of an order line that came from one lot (`lot` "" from none that is known); `money` is dong."""

    order: int
    live_id: int
    delivered: bool
    member: str
    line: PricedLine
    lot: str
    harvested: str
    qty: int
    weighed: bool
    money: int


def parts_of(order: Order, lots: Iterable[OrderLot] = ()) -> Iterator[Part]:
    """Give the parts of all lines of an order; their money adds up to the order's total.

    A line has the lots of its own variant first, then those of the whole product, the oldest harvest
    in front; what no lot is known for belongs to the member whom the line names.
    """
    left = sorted(lots, key=lambda one: (one.harvested == "", one.harvested, one.lot))
    for line in order.lines:
        found, left = _served(line, left)
        yield from _priced(order, line, found)


def _served(line: PricedLine, lots: Sequence[OrderLot]) -> tuple[list[OrderLot], list[OrderLot]]:
    """Return what a line has of the lots, the rest of it as of no lot, and what is left of the lots."""
    grams = line.weighed or any(one.weighed for one in lots if one.code == line.code)
    need = line.qty * KILO if grams and not line.weighed else line.qty
    found: list[OrderLot] = []
    left = list(lots)
    for variant in dict.fromkeys((line.variant or "", "")):
        for place, one in enumerate(left):
            if (one.code, one.variant) != (line.code, variant):
                continue
            had = one if one.weighed or not grams else replace(one, qty=one.qty * KILO, weighed=True)
            part = min(need, had.qty)
            left[place] = replace(had, qty=had.qty - part)
            need -= part
            if part:
                found.append(replace(had, qty=part))
    if need:
        found.append(OrderLot(line.code, line.variant or "", "", need, weighed=grams))
    return found, [one for one in left if one.qty]


def _priced(order: Order, line: PricedLine, found: Iterable[OrderLot]) -> Iterator[Part]:
    """Give the parts with their money: each is what the line costs with it less what it cost without."""
    before = 0
    for one in found:
        after = before + one.qty
        money = cost(line.price, after, weighed=one.weighed) - cost(line.price, before, weighed=one.weighed)
        before = after
        # Packs that were weighed later: whole kilos are packs still.
        packs = one.weighed and not line.weighed and one.qty % KILO == 0
        yield Part(
            order.number,
            order.live_id,
            order.state is OrderState.DELIVERED,
            one.member or line.member,
            line,
            one.lot,
            one.harvested,
            one.qty // KILO if packs else one.qty,
            one.weighed and not packs,
            money,
        )
