"""All that is known of one parcel: order, lots, commune of today, promises, the carrier's code."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta, tzinfo
from itertools import groupby

from coop_live.ledger import Questions, consigning
from coop_live.model import Consignment, ConsignmentState, Lot, Order, PricedLine
from coop_live.shipping.addresses import Addresses
from coop_live.shipping.cells import local_time
from coop_live.shipping.origin import OrderLot, Part, parts_of
from coop_live.shipping.promises import gifts, promises

# Product code, variant ("" for the product as a whole), name of the lot.
Key = tuple[str, str, str]


@dataclass(frozen=True, slots=True)
class FromLot:
    """How much of an order line comes from a lot ("" where none is known): pieces, or grams if `weighed`.

    `harvested` is None where it is not told, `member` "" likewise.
    """

    lot: str
    qty: int
    weighed: bool = False
    harvested: date | None = None
    member: str = ""


@dataclass(frozen=True, slots=True)
class Goods:
    """One order line and where its goods come from; nothing where the book was not asked."""

    line: PricedLine
    lots: tuple[FromLot, ...] = ()


@dataclass(frozen=True, slots=True)
class Parcel:
    """An order as it is packed and sent.

    `place` is the commune and province of today, "" where that is not certain; `code` is the
    carrier's own number of the parcel, `ship_by` the day on which it is to leave the house.
    """

    order: Order
    goods: tuple[Goods, ...]
    place: str = ""
    promises: tuple[str, ...] = ()
    carrier: str = ""
    code: str = ""
    ship_by: date | None = None


def bare_parcel(order: Order, days: int = 0, zone: tzinfo | None = None) -> Parcel:
    """Return what the order alone tells of its parcel; it is to leave `days` after it was confirmed."""
    where = Addresses().commune(order)
    place = f"{where.ward}, {where.province}" if where.sure else ""
    told = tuple(map(Goods, order.lines))
    return Parcel(order, told, place, promises(order), ship_by=_ship_by(order, days, zone))


def parcels_of(
    questions: Questions, orders: Iterable[Order], days: int = 0, zone: tzinfo | None = None
) -> Iterator[Parcel]:
    """Give the parcels of orders one by one, in their order, with all that the book knows of them.

    `days` is how many may pass from the confirm to the sending, `zone` this machine's where none is given.
    """
    products, lots = questions.products(), {_key(lot): lot for lot in questions.lots()}
    for order in orders:
        bare = bare_parcel(order, days, zone)
        served = [(code, variant, lot, qty) for code, variant, lot, qty in questions.lots_of(order.number)]
        sent = consigning.of_orders(questions.connection, (order.number,)).get(order.number)
        yield Parcel(
            order,
            _goods(order, served, lots),
            bare.place,
            tuple(dict.fromkeys((*gifts(order, products), *bare.promises))),
            *_at_carrier(sent),
            ship_by=bare.ship_by,
        )


def _at_carrier(sent: Consignment | None) -> tuple[str, str]:
    there = sent is not None and sent.state is ConsignmentState.CREATED
    return (sent.carrier, sent.code) if sent is not None and there else ("", "")


def _goods(
    order: Order, served: Iterable[tuple[str, str, str, int]], lots: dict[Key, Lot]
) -> tuple[Goods, ...]:
    """Divide the goods of an order among its lots, as the settlement does."""
    lots_of_order = []
    for code, variant, name, qty in served:
        lot = lots.get((code, variant, name), Lot(code, variant, name))
        lots_of_order.append(OrderLot(code, variant, name, qty, lot.member, lot.harvested, lot.weighed))
    # Each line a thing of its own: two that say the same are two.
    parts = parts_of(replace(order, lines=tuple(map(replace, order.lines))), lots_of_order)
    by_line = groupby(parts, key=lambda part: id(part.line))
    return tuple(
        Goods(line, tuple(_from_lot(part) for part in found))
        for line, (_id, found) in zip(order.lines, by_line, strict=True)
    )


def _from_lot(part: Part) -> FromLot:
    return FromLot(part.lot, part.qty, part.weighed, harvest_day(part.harvested), part.member)


def harvest_day(text: str) -> date | None:
    """Return the day that a lot was harvested, None where it is not told."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def _ship_by(order: Order, days: int, zone: tzinfo | None) -> date | None:
    confirmed = order.decided_at if order.sold else None
    return None if confirmed is None else local_time(confirmed, zone).date() + timedelta(days=days)


def _key(lot: Lot) -> Key:
    return lot.code, lot.variant, lot.lot
