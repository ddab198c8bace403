"""What is ordered, by whom, and where it stands."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from coop_live.model.chat import Kind, OrderLine
from coop_live.weights import amount, cost


class OrderState(StrEnum):
    """Where an order stands: draft → confirmed → packed → shipped → delivered or returned.

    A draft that a person finds to be no order is refused, one that waits for goods is waitlisted;
    what was confirmed and is not wanted any more is cancelled.
    """

    DRAFT = "draft"
    WAITLISTED = "waitlisted"
    CONFIRMED = "confirmed"
    PACKED = "packed"
    SHIPPED = "shipped"
    DELIVERED = "delivered"
    RETURNED = "returned"
    CANCELLED = "cancelled"
    REFUSED = "refused"


# States in which goods are taken from the stock and money is owed or paid.
SOLD = (OrderState.CONFIRMED, OrderState.PACKED, OrderState.SHIPPED, OrderState.DELIVERED)

# States in which nothing more comes of an order.
CLOSED = (OrderState.RETURNED, OrderState.CANCELLED, OrderState.REFUSED)


@dataclass(frozen=True, slots=True)
class PricedLine:
    """An order line with the name, unit, price (dong a unit, a kilo) and `member` it was written down at."""

    code: str
    variant: str | None
    qty: int
    name: str
    unit: str
    price: int
    member: str = ""
    weighed: bool = False

    @property
    def total(self) -> int:
        """Dong for the whole line."""
        return cost(self.price, self.qty, weighed=self.weighed)

    @property
    def amount(self) -> str:
        """How much: "2", or with its unit where it is weighed: "1,5 kg"."""
        return amount(self.qty, self.unit, weighed=self.weighed)

    @property
    def line(self) -> OrderLine:
        """The line without its price."""
        return OrderLine(self.code, self.variant, self.qty, self.weighed)


@dataclass(frozen=True, slots=True)
class Proposal:
    """What a viewer wants of an order that stands already; a person accepts or dismisses it.

    `kind` is change or cancel. `lines` are what the order would be: () where nothing is left of
    it, None where the comment does not say. `text` is the comment.
    """

    kind: Kind
    lines: tuple[PricedLine, ...] | None
    text: str


@dataclass(frozen=True, slots=True)
class Order:
    """One order as the ledger has it now; `number` is what people say: "#132".

    Times are milliseconds since 1970 UTC. `text` is the comment it came from, `note` what a person
    should know of it, `why` the reason of a refusal or cancellation. `proposal` is what the viewer
    asked for since then, `paid` dong that came in. `offered`: it waited for goods, and they are there.
    `commune` is the statistics office's code of the ward that a person chose for the address.
    """

    number: int
    live_id: int
    state: OrderState
    lines: tuple[PricedLine, ...]
    platform: str
    author_id: str
    author_name: str
    text: str = ""
    phone: str | None = None
    address: str | None = None
    reason: str = ""
    confidence: float = 0.0
    drafted_at: int = 0
    decided_at: int | None = None
    by: str = ""
    note: str = ""
    why: str = ""
    proposal: Proposal | None = None
    paid: int = 0
    offered: bool = False
    commune: str | None = None

    @property
    def sold(self) -> bool:
        """True while its goods are taken from the stock: confirmed, packed, shipped or delivered."""
        return self.state in SOLD

    @property
    def owed(self) -> int:
        """Dong still to be paid, 0 where too much came in or nothing is sold."""
        return max(0, self.total - self.paid) if self.sold else 0

    @property
    def refund(self) -> int:
        """Dong that came in and are to go back: nothing is sold any more."""
        return 0 if self.sold else self.paid

    @property
    def total(self) -> int:
        """Dong for all lines."""
        return sum(line.total for line in self.lines)

    @property
    def wanted(self) -> tuple[PricedLine, ...]:
        """What the order would be as proposed; its own lines where nothing else is known."""
        proposed = self.proposal.lines if self.proposal else None
        return self.lines if proposed is None else proposed

    @property
    def waits(self) -> bool:
        """True while a person is to decide: a draft, or a proposal at what was confirmed."""
        return self.state is OrderState.DRAFT or self.proposal is not None


@dataclass(frozen=True, slots=True)
class Customer:
    """Somebody who ordered, known by phone or else by who they are on a platform.

    `name` and `address` are the last ones told, `last_at` ms UTC of the last order.
    """

    id: int
    phone: str | None
    name: str
    address: str | None
    last_at: int
