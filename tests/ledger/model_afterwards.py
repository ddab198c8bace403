"""What comes after the live, the naive way: attempts to send an order, and what is counted of transfers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from coop_live.model import OrderState
from tests.ledger.model_people import SayingBook
from tests.ledger.model_shelf import THERE, KeptOrder, Parcel, allowed

_BECOMES = {
    "sending": ("sending", "unknown", "created", "failed", "cancelled"),
    "unknown": ("unknown", "created", "failed", "cancelled"),
    "created": ("created", "cancelled"),
    "failed": ("failed", "created", "cancelled"),
    "cancelled": ("cancelled", "created"),
}


@dataclass
class Money:
    """A transfer, and whether a person said that it is for no order."""

    amount: int
    aside: bool = False


class SendingBook(SayingBook):
    """A transfer's parts are kept by the act that counted them: (key, order, dong)."""

    def __init__(self) -> None:
        super().__init__()
        self.money: dict[str, Money] = {}
        self.parts: dict[int, tuple[str, int, int]] = {}

    def consign(self, number: int, by: str) -> int:
        order = self.orders[number]
        if order.there:
            allowed(order.there.state != "created")
            return number
        allowed(order.state in (OrderState.CONFIRMED, OrderState.PACKED))
        allowed(order.proposal is None and bool(order.contact[1]))
        total = sum(line.total for line in order.lines)
        order.parcels.append(Parcel(max(0, total - sum(order.paid.values()))))
        self.hands.append(by)
        return number

    def hear_of(self, number: int, which: int, state: str, by: str) -> int:
        """The carrier tells what became of the first attempt, or of the last."""
        order = self.orders[number]
        allowed(bool(order.parcels))
        parcel = order.parcels[which]
        code = "K1" if state == "created" else parcel.code
        if (parcel.state, parcel.code) != (state, code):
            allowed(state in _BECOMES[parcel.state])
            allowed(state not in THERE or order.there in (None, parcel))
            parcel.state, parcel.code = state, code
            self.hands.append(by)
        return number

    def come(self, key: str, amount: int, by: str) -> bool:
        new = key not in self.money
        if new:
            self.money[key] = Money(amount)
            self.hands.append(by)
        return new

    def counted(self, key: str) -> int:
        return sum(amount for one, _, amount in self.parts.values() if one == key)

    def count(self, key: str, parts: Sequence[tuple[int, int]], by: str) -> None:
        allowed(key in self.money)
        left, numbers = self.money[key].amount - self.counted(key), {number for number, _ in parts}
        allowed(left > 0 and not any(one == key and at in numbers for one, at, _ in self.parts.values()))
        allowed(len(numbers) == len(parts) > 0 and sum(amount for _, amount in parts) <= left)
        allowed(all(amount > 0 for _, amount in parts))
        allowed(all(self.orders[number].sold for number in numbers))
        for number, amount in parts:
            order: KeptOrder = self.orders[number]
            done = self.note("pay", by, order)
            order.paid[done.id], self.parts[done.id] = amount, (key, number, amount)
        self.money[key].aside = False

    def lay_aside(self, key: str, aside: bool, by: str) -> None:
        allowed(key in self.money and self.counted(key) < self.money[key].amount)
        if self.money[key].aside is not aside:
            self.money[key].aside = aside
            self.hands.append(by)
