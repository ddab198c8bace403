"""What the desk tells: how an edit line reads, whose draft is selected, what was done last."""

from __future__ import annotations

from dataclasses import dataclass

from coop_live.model import Order, PricedLine


@dataclass(frozen=True, slots=True)
class Reading:
    """What an edit line says so far; `problem` tells why it cannot be taken, empty when it can."""

    lines: tuple[PricedLine, ...] = ()
    problem: str = ""
    remedy: str = ""

    @property
    def total(self) -> int:
        """Dong for all lines."""
        return sum(line.total for line in self.lines)


@dataclass(frozen=True, slots=True)
class Viewer:
    """The viewer of the order in hand and what they ordered tonight, that order included."""

    platform: str
    name: str
    phone: str | None
    address: str | None
    tonight: tuple[Order, ...]


@dataclass(frozen=True, slots=True)
class Done:
    """The last act, for the undo bar.

    `act` is confirmed, refused, accepted, dismissed, waitlisted, cancelled, merged or reopened; of its
    customer noted, blocked, unblocked, or unsaid where that was taken back. Of a merge `order` is the
    draft that is gone, `into` the one it became a part of.
    """

    act: str
    order: Order
    into: Order | None = None
