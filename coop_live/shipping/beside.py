"""What a sheet tells of orders beside what they hold themselves: parcels, notes of customers, communes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import tzinfo

from coop_live.ledger import Questions, consigning
from coop_live.ledger.remarks import notes_by_order
from coop_live.memo import PREFIX
from coop_live.model import PERHAPS_THERE, Consignment
from coop_live.settings import Settings
from coop_live.shipping.addresses import Addresses


@dataclass(frozen=True, slots=True)
class Beside:
    """The rest of what is told of orders.

    `zone` is this machine's where none is given, `memo_prefix` begins the codes for bank transfers, orders
    are to be sent within `ship_days` of their confirm, `title` heads printed pages. `parcels` are
    carriers' codes and `remarks` the notes of customers, both by the order's number.
    """

    zone: tzinfo | None = None
    memo_prefix: str = PREFIX
    ship_days: int = 2
    title: str = ""
    parcels: Mapping[int, str] = field(default_factory=dict)
    remarks: Mapping[int, str] = field(default_factory=dict)
    addresses: Addresses = field(default_factory=Addresses)


def parcels_of(questions: Questions, numbers: Iterable[int]) -> dict[int, Consignment]:
    """Return the last parcel at a carrier of each of these orders that has one; most have none."""
    rows = questions.connection.execute("SELECT DISTINCT number FROM consignment")
    given = {number for (number,) in rows}
    return consigning.of_orders(questions.connection, (one for one in numbers if one in given))


def beside_of(questions: Questions, numbers: Sequence[int], settings: Settings) -> Beside:
    """Return what the book and the settings tell beside these orders."""
    parcels = parcels_of(questions, numbers)
    return Beside(
        memo_prefix=settings.book.memo_prefix,
        ship_days=settings.shipping.ship_days,
        title=settings.general.cooperative,
        parcels={number: one.code for number, one in parcels.items() if one.state in PERHAPS_THERE},
        remarks=notes_by_order(questions.connection),
    )
