"""All that is known of one parcel: the order, its lots, the commune of today, promises, the carrier's code."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta, tzinfo
from typing import Any

from coop_live.ledger import Questions, consigning
from coop_live.model import Consignment, ConsignmentState, Lot, Order, PricedLine
from coop_live.places import resolve
from coop_live.shipping.cells import local_time
from coop_live.shipping.promises import gifts, promises

# Product code, variant ("" for the product as a whole), name of the lot.
Key = tuple[str, str, str]


@dataclass(frozen=True, slots=True)
class FromLot:
    """How much of an order line comes from a lot: `qty` pieces or grams; `harvested` None where not known."""

    lot: str
    qty: int
    harvested: date | None = None
    member: str = ""


@dataclass(frozen=True, slots=True)
class Goods:
    """One order line and the lots it is served from; none where no lots are kept."""

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
    found = resolve(order.address or "")
    place = f"{found.ward}, {found.province}" if found.sure else ""
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
        served = questions.lots_of(order.number) if lots else []
        sent = consigning.of_orders(questions.connection, (order.number,)).get(order.number)
        yield Parcel(
            order,
            _served(order.lines, served, lots),
            bare.place,
            tuple(dict.fromkeys((*gifts(order, products), *bare.promises))),
            *_at_carrier(sent),
            ship_by=bare.ship_by,
        )


def _at_carrier(sent: Consignment | None) -> tuple[str, str]:
    there = sent is not None and sent.state is ConsignmentState.CREATED
    return (sent.carrier, sent.code) if sent is not None and there else ("", "")


def _served(
    lines: Sequence[PricedLine], served: Iterable[Sequence[Any]], lots: dict[Key, Lot]
) -> tuple[Goods, ...]:
    """Share the lots of an order out among its lines; a lot of the whole product serves all its variants."""
    left: dict[tuple[str, str], list[tuple[str, int]]] = defaultdict(list)
    for code, variant, lot, qty in served:
        left[code, variant].append((lot, qty))
    found = []
    for line in lines:
        key = (line.code, line.variant or "")
        where = key if left[key] else (line.code, "")
        found.append(Goods(line, tuple(_taken(left[where], line.qty, where, lots))))
    return tuple(found)


def _taken(
    left: list[tuple[str, int]], wanted: int, where: tuple[str, str], lots: dict[Key, Lot]
) -> Iterator[FromLot]:
    """Take so much off the front of what is left, and say from which lots it is."""
    while left and wanted > 0:
        name, there = left.pop(0)
        part = min(wanted, there)
        wanted -= part
        if part < there:
            left.insert(0, (name, there - part))
        lot = lots.get((*where, name), Lot(*where, name))
        yield FromLot(name, part, harvest_day(lot.harvested), lot.member)


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
