"""Where orders go: each address is resolved once, however many orders share it; a person's choice counts most."""

from __future__ import annotations

from dataclasses import dataclass, field

from coop_live.model import Order
from coop_live.places import resolve


@dataclass(frozen=True, slots=True)
class Commune:
    """The commune and the province of today, "" where they are not known; only if `sure` a parcel may go."""

    ward: str = ""
    province: str = ""
    sure: bool = False


NOWHERE = Commune()


@dataclass(slots=True)
class Addresses:
    """What addresses mean; it remembers the ones it was asked for."""

    _known: dict[str, Commune] = field(default_factory=dict)
    _same: dict[Commune, Commune] = field(default_factory=dict)  # so that many addresses cost little

    def commune(self, order: Order) -> Commune:
        """Return where an order goes, as far as that is certain."""
        address = order.address
        if not address:
            return NOWHERE
        known = self._known.get(address)
        if known is None:
            found = resolve(address)
            read = Commune(found.ward or "", found.province or "", found.sure)
            known = self._known[address] = self._same.setdefault(read, read)
        return known


def street(order: Order) -> str:
    """Return the line of an address before the commune: house, street, hamlet.

    It is the customer's own words where nothing of them is surely the commune.
    """
    address = order.address or ""
    found = resolve(address)
    return found.street if found.sure else address
