"""Hands orders to a carrier one by one, so that no parcel is made twice and none is forgotten."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from coop_live.connections import Keys
from coop_live.ledger import Ledger
from coop_live.settings import Settings
from coop_live.shipping.carriers.base import Label, Quote, Status


class Outcome(StrEnum):
    """How it stands with one order while it is sent."""

    ASKING = "asking"
    CREATED = "created"
    ALREADY = "already"
    REFUSED = "refused"
    NOT_SENT = "not_sent"
    UNKNOWN = "unknown"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class Told:
    """What to say of one order: `words` is a sentence, `remedy` what to do ("" for nothing)."""

    number: int
    outcome: Outcome
    words: str
    remedy: str = ""
    code: str = ""
    fee: int = 0


Listener = Callable[[Told], object]


class Dispatch:
    """Sends, asks and cancels at one carrier for one person. Every method blocks: never in the main thread.

    `carrier` is a name ("" the one of the settings); an order that is with another carrier already is asked for
    there. `told` hears every change of every order, in the calling thread.
    """

    def __init__(
        self,
        ledger: Ledger,
        settings: Settings,
        by: str,
        *,
        carrier: str = "",
        keys: Keys | None = None,
        address: str = "",
        hurry: float = 1.0,
    ) -> None:
        raise NotImplementedError

    def send(
        self,
        numbers: Sequence[int],
        told: Listener = lambda _told: None,
        stop: threading.Event | None = None,
    ) -> tuple[Told, ...]:
        """Hand these orders to the carrier; return how it ended for each, those not come to included."""
        raise NotImplementedError

    def ask_again(
        self, told: Listener = lambda _told: None, stop: threading.Event | None = None
    ) -> tuple[Told, ...]:
        """Ask what became of every parcel of which it is not known; nothing is made."""
        raise NotImplementedError

    def decided(self, number: int, code: str) -> Told:
        """Note what a person saw on the carrier's own page: the code of a parcel there, "" for none."""
        raise NotImplementedError

    def cancel(self, number: int) -> Told:
        """Cancel the parcel of an order at its carrier. Raises CoopLiveError with what to do."""
        raise NotImplementedError

    def status(self, numbers: Sequence[int]) -> dict[int, Status]:
        """Ask where these parcels are; those that no carrier has are left out. Raises CoopLiveError."""
        raise NotImplementedError

    def fee(self, numbers: Sequence[int]) -> dict[int, Quote | Told]:
        """Ask what each would cost; Told where it cannot be sent as it is. Raises CoopLiveError."""
        raise NotImplementedError

    def label(self, number: int) -> Label:
        """Return the carrier's own label of an order's parcel. Raises CoopLiveError."""
        raise NotImplementedError
