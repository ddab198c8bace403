"""Whose goods an order sold: its lines divided by the lots they came from; pure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from coop_live.model import Order, OrderState, PricedLine
from coop_live.weights import KILO


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

    This is the rule by which the ledger's own sums by member are kept (`ledger.tallies`), to the dong: a
    line has the lots of its variant, or where there are none those of the whole product, in the order of
    their names; what no lot is known for belongs to the member whom the line names.
    """
    left = {(one.code, one.variant, one.lot): one for one in sorted(lots, key=lambda one: one.lot)}
    for line in order.lines:
        yield from _priced(order, line, list(_served(line, left)))


def _served(line: PricedLine, lots: dict[tuple[str, str, str], OrderLot]) -> Iterator[OrderLot]:
    """Give what a line has of the lots, taken off them, and the rest of it as of no lot."""
    own = [one for one in lots.values() if (one.code, one.variant) == (line.code, line.variant or "")]
    mine = own or [one for one in lots.values() if (one.code, one.variant) == (line.code, "")]
    grams = line.weighed or any(one.weighed for one in mine)
    need = line.qty * KILO if grams and not line.weighed else line.qty
    for one in mine:
        part = min(need, one.qty)
        lots[one.code, one.variant, one.lot] = replace(one, qty=one.qty - part)
        need -= part
        if part:
            yield replace(one, qty=part)
    if need:
        yield OrderLot(line.code, line.variant or "", "", need, weighed=grams)


def _priced(order: Order, line: PricedLine, found: Sequence[OrderLot]) -> Iterator[Part]:
    """Give the parts with their money: what all up to here come to less what was given before."""
    whole = sum(one.qty for one in found)
    done = given = 0
    for one in found:
        done += one.qty
        so_far = (2 * line.total * done + whole) // (2 * whole)
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
            so_far - given,
        )
        given = so_far
