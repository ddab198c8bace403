"""What becomes of orders after the live: a carrier's parcel, a bank's transfer, what a member is owed."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class ConsignmentState(StrEnum):
    """Where a parcel stands with its carrier.

    It is `sending` before the carrier is asked; where no answer came it is `unknown` until the carrier
    was asked again under the same reference.
    """

    SENDING = "sending"
    UNKNOWN = "unknown"
    CREATED = "created"
    FAILED = "failed"
    CANCELLED = "cancelled"


# States in which the carrier has the parcel, or may have it: no second one may be made.
PERHAPS_THERE = (ConsignmentState.SENDING, ConsignmentState.UNKNOWN, ConsignmentState.CREATED)


@dataclass(frozen=True, slots=True)
class Consignment:
    """One parcel as it was handed to a carrier over the network.

    `reference` is ours and the same in every attempt, `code` the carrier's own once there is one. `cod`
    and `fee` are dong. `why` is what the carrier said when it refused, without anything personal.
    `at` is ms UTC of the last change.
    """

    reference: str
    number: int
    carrier: str
    state: ConsignmentState
    cod: int
    code: str = ""
    fee: int = 0
    why: str = ""
    at: int = 0
    by: str = ""


@dataclass(frozen=True, slots=True)
class Transfer:
    """One line of the cooperative's account: money that came in.

    `key` is the same whenever the same transfer is told again ("sepay:…", "casso:…", "file:…");
    `at` is ms UTC, `amount` dong, `content` what the payer or the bank wrote. It may hold names and
    accounts: it is personal.
    """

    key: str
    at: int
    amount: int
    content: str
    account: str = ""


@dataclass(frozen=True, slots=True)
class KeptTransfer:
    """A transfer as the book has it: `parts` are what was counted of it, (order, dong) each.

    `aside`: a person said that it is for no order.
    """

    transfer: Transfer
    parts: tuple[tuple[int, int], ...] = ()
    aside: bool = False

    @property
    def left(self) -> int:
        """Dong of it that are counted for no order."""
        return self.transfer.amount - sum(amount for _number, amount in self.parts)

    @property
    def open(self) -> bool:
        """True while nobody has said what it is for, or what the rest is for once a part was taken back."""
        return not self.aside and (not self.parts or self.left > 0)


@dataclass(frozen=True, slots=True)
class Terms:
    """What is agreed with a member ("" for all who have none of their own).

    `commission` is what the cooperative keeps, in hundredths of a percent (1250 is 12.5 %); `cost` is
    dong for packing a piece, or a kilo of what is weighed.
    """

    member: str
    commission: int = 0
    cost: int = 0


@dataclass(frozen=True, slots=True)
class Charge:
    """Dong that a member's settlement is lessened by (below 0: raised by), and why; `seq` is its entry."""

    seq: int
    at: int
    member: str
    amount: int
    why: str


@dataclass(frozen=True, slots=True)
class Payout:
    """Dong that were paid out to a member; `seq` is its entry, `at` ms UTC."""

    seq: int
    at: int
    member: str
    amount: int
    way: str
