"""What the page of payments shows, read from the ledger in one go; no Qt in here."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from coop_live.ledger import Questions, transfers
from coop_live.memo import PREFIX
from coop_live.model import Order
from coop_live.shipping.payments.asking import open_transfers
from coop_live.shipping.payments.taking_in import LOOK_BACK_MS, matched, orders_of
from coop_live.shipping.payments.verdicts import Match
from ui.after.payments.groups import WAITING, Group, grouped
from ui.after.payments.splitting import typed_numbers

# Banks' files often tell the day alone: what came in the evening is then of its midnight.
DAY_MS = 24 * 3600 * 1000


@dataclass(frozen=True, slots=True)
class Came:
    """The transfers since an evening began, in their groups, and the orders that they name."""

    groups: tuple[Group, ...] = ()
    orders: Mapping[int, Order] = field(default_factory=dict)

    def group(self, kind: str) -> Group:
        """Return the transfers of one kind."""
        return next((one for one in self.groups if one.kind == kind), Group(kind, ()))

    def match(self, key: object) -> Match | None:
        """Return one transfer by its key."""
        return next((one for group in self.groups for one in group.matches if one.transfer.key == key), None)

    @property
    def waiting(self) -> int:
        """How many wait for a person."""
        return sum(len(self.group(kind).matches) for kind in WAITING)

    @property
    def empty(self) -> bool:
        """True while no transfer is known."""
        return not self.groups


def read_came(questions: Questions, began: int, prefix: str = PREFIX) -> Came:
    """Return what came in since the day on which an evening began (ms UTC), and what waits from before."""
    since = began - DAY_MS
    earlier = transfers.kept(questions.connection, began - LOOK_BACK_MS)
    kept = [one for one in earlier if one.open or one.transfer.at >= since]
    found = matched(questions, kept, prefix)
    orders = orders_of(questions, (number for one in found for number in one.orders))
    return Came(grouped(found), orders)


def read_candidates(questions: Questions, match: Match, prefix: str = PREFIX) -> tuple[Order, ...]:
    """Return the orders that a transfer may be for: those it names first."""
    asked = open_transfers(questions, prefix, match.transfer.at)
    one = next((one for one in asked if one.match.transfer.key == match.transfer.key), None)
    if one is None:
        return tuple(orders_of(questions, match.orders).values())
    named = tuple(order for order in one.named if order.sold)
    return (*named, *(candidate.order for candidate in one.candidates))


def read_found(questions: Questions, words: str, prefix: str = PREFIX) -> tuple[Order, ...]:
    """Return the sold orders that were typed: by number or code, else by name, who owes first."""
    numbers = typed_numbers(words, prefix)
    if numbers:
        found = orders_of(questions, numbers)
        return tuple(found[number] for number in numbers if number in found and found[number].sold)
    hits = [order for order in questions.find(words, prefix=prefix) if order.sold]
    return tuple(sorted(hits, key=lambda order: not order.owed))
