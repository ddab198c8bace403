"""Which orders can be sent and what the others lack: addresses against the communes of today; pure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from coop_live.model import PERHAPS_THERE, Consignment, ConsignmentState, Order, OrderState
from coop_live.places import Resolved, Unit, resolve, unit_of

# What has not left the house: only here an address can still be mended.
HERE = (OrderState.CONFIRMED, OrderState.PACKED)


class Lack(StrEnum):
    """What keeps an order from being sent, in the order in which it is mended."""

    WISH = "wish"
    PHONE = "phone"
    ADDRESS = "address"
    COMMUNE = "commune"


@dataclass(frozen=True, slots=True)
class Standing:
    """How one sold order stands on its way out.

    `unit` is the commune of today, chosen by a person or certain from the words; otherwise `candidates` may
    be meant, in `province` where that much is certain. `consignment` is the last parcel at a carrier.
    """

    order: Order
    lacks: tuple[Lack, ...] = ()
    unit: Unit | None = None
    candidates: tuple[Unit, ...] = ()
    province: str = ""
    consignment: Consignment | None = None

    @property
    def ready(self) -> bool:
        """True when the parcel can be handed to a carrier now."""
        return not self.lacks and self.order.state in HERE and not self.held

    @property
    def held(self) -> bool:
        """True while a carrier has the parcel, or may have it."""
        return self.consignment is not None and self.consignment.state in PERHAPS_THERE

    @property
    def other_sum(self) -> bool:
        """True while its carrier is to collect another sum than is owed: money came in since."""
        parcel = self.consignment
        if parcel is None or parcel.state is not ConsignmentState.CREATED:
            return False
        return self.order.state in (*HERE, OrderState.SHIPPED) and parcel.cod != self.order.owed

    @property
    def to_mend(self) -> bool:
        """True while a person has to say where or to whom it goes."""
        return any(lack is not Lack.WISH for lack in self.lacks)


def standings(
    orders: Iterable[Order],
    consignments: Mapping[int, Consignment],
    known: dict[str, Resolved] | None = None,
) -> tuple[Standing, ...]:
    """Return how orders stand; `known` remembers what addresses mean from one time to the next.

    Hundreds of addresses take a second or two: not for the window's own thread.
    """
    remembered: dict[str, Resolved] = {} if known is None else known
    return tuple(_standing(order, consignments.get(order.number), remembered) for order in orders)


def _standing(order: Order, consignment: Consignment | None, known: dict[str, Resolved]) -> Standing:
    address = (order.address or "").strip()
    chosen = unit_of(order.commune) if order.commune else None
    if address and chosen is None:
        meant = known.get(address)
        if meant is None:
            meant = known[address] = resolve(address)
    else:
        meant = Resolved()
    unit = chosen or (unit_of(meant.ward_code) if meant.sure and meant.ward_code else None)
    lacks = () if order.state not in HERE else tuple(_lacks(order, address, unit))
    province = (unit.province if unit else meant.province) or ""
    return Standing(order, lacks, unit, meant.candidates, province, consignment)


def _lacks(order: Order, address: str, unit: Unit | None) -> Iterable[Lack]:
    if order.proposal is not None:
        yield Lack.WISH
    if not order.phone:
        yield Lack.PHONE
    if not address:
        yield Lack.ADDRESS
    elif unit is None:
        yield Lack.COMMUNE
