"""Whose goods an order sold: its lines divided by the lots they came from; pure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

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
    mine = sorted(lots, key=lambda one: one.lot)
    left = [one.qty for one in mine]
    for line in order.lines:
        yield from _priced(order, line, list(_served(line, mine, left)))


def _served(line: PricedLine, lots: Sequence[OrderLot], left: list[int]) -> Iterator[tuple[OrderLot, int]]:
    """Give how much a line has of which lot, taken off what is `left` of each, and the rest as of no lot."""
    variant = line.variant or ""
    places = [at for at, one in enumerate(lots) if one.code == line.code and one.variant == variant]
    if not places:
        places = [at for at, one in enumerate(lots) if one.code == line.code and not one.variant]
    grams = line.weighed or any(lots[at].weighed for at in places)
    need = line.qty * KILO if grams and not line.weighed else line.qty
    for at in places:
        part = min(need, left[at])
        left[at] -= part
        need -= part
        if part:
            yield lots[at], part
    if need:
        yield OrderLot(line.code, variant, "", need, weighed=grams), need


def _priced(order: Order, line: PricedLine, found: Sequence[tuple[OrderLot, int]]) -> Iterator[Part]:
    """Give the parts with their money: what all up to here come to less what was given before."""
    whole, total = sum(qty for _one, qty in found), line.total
    done = given = 0
    for one, qty in found:
        done += qty
        so_far = (2 * total * done + whole) // (2 * whole)
        # Packs that were weighed later: whole kilos are packs still.
        packs = one.weighed and not line.weighed and qty % KILO == 0
        yield Part(
            order.number,
            order.live_id,
            order.state is OrderState.DELIVERED,
            one.member or line.member,
            line,
            one.lot,
            one.harvested,
            qty // KILO if packs else qty,
            one.weighed and not packs,
            so_far - given,
        )
        given = so_far
