"""Where orders go: each address is read once, however many share it; what a person chose counts most."""

from __future__ import annotations

from dataclasses import dataclass, field

from coop_live.model import Order
from coop_live.places import Unit, resolve, unit_of


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

    _known: dict[bytes, Commune] = field(default_factory=dict)
    _read: dict[bytes, tuple[str, str]] = field(default_factory=dict)  # its commune's code, the line
    _same: dict[Commune, Commune] = field(default_factory=dict)  # so that many addresses cost little

    def commune(self, order: Order) -> Commune:
        """Return where an order goes, as far as that is certain; what a person chose is."""
        address = order.address
        if not address:
            return NOWHERE
        chosen = unit_of(order.commune) if order.commune else None
        if chosen is not None:
            return Commune(chosen.ward, chosen.province, sure=True)
        key = address.encode("utf-8", "surrogatepass")  # half as large as the text itself
        known = self._known.get(key)
        if known is None:
            found = resolve(address)
            read = Commune(found.ward or "", found.province or "", found.sure)
            known = self._known[key] = self._same.setdefault(read, read)
        return known

    def destination(self, order: Order) -> tuple[Unit | None, str]:
        """Return the commune that an order surely goes to (else None), and the line before it: house, street.

        Where a person chose the commune, or none is certain, the line is all the customer's own words: one
        too many is better than a house that is not found. It is "" where they name nothing but the commune.
        """
        address = order.address or ""
        if order.commune and address and (chosen := unit_of(order.commune)):
            return chosen, address
        key = address.encode("utf-8", "surrogatepass")
        if key not in self._read:
            found = resolve(address)
            sure = found.sure and found.ward_code is not None
            self._read[key] = (found.ward_code or "", found.street) if sure else ("", address)
        code, line = self._read[key]
        return unit_of(code), line
