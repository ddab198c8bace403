"""The steps of a parcel that a scan or a carrier's list takes: packed, sent, delivered, came back; pure."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from coop_live.model import CLOSED, Order, OrderState


class Step(StrEnum):
    """What is done with parcels one after the other."""

    PACK = "pack"
    SEND = "send"
    DELIVER = "deliver"
    RETURN = "return"


class Outcome(StrEnum):
    """What a step would do to an order, or why it does nothing."""

    TAKEN = "taken"
    ALREADY = "already"
    BEYOND = "beyond"
    NOT_SENT = "not_sent"
    NOT_SOLD = "not_sold"
    WISH = "wish"


BECOMES = {
    Step.PACK: OrderState.PACKED,
    Step.SEND: OrderState.SHIPPED,
    Step.DELIVER: OrderState.DELIVERED,
    Step.RETURN: OrderState.RETURNED,
}
_WAY = (OrderState.CONFIRMED, OrderState.PACKED, OrderState.SHIPPED, OrderState.DELIVERED)


@dataclass(frozen=True, slots=True)
class Taken:
    """One order and what a step made of it, or found."""

    order: Order
    step: Step
    outcome: Outcome

    @property
    def changes(self) -> bool:
        """True where the order goes on."""
        return self.outcome is Outcome.TAKEN


def outcome_of(order: Order, step: Step) -> Outcome:
    """Return what a step does to an order: the same one twice is harmless, none goes backwards."""
    target = BECOMES[step]
    if order.state is target:
        return Outcome.ALREADY
    if order.state in CLOSED or order.state not in _WAY:
        return Outcome.NOT_SOLD
    if step is Step.RETURN:
        left = order.state in (OrderState.SHIPPED, OrderState.DELIVERED)
        return Outcome.TAKEN if left else Outcome.NOT_SENT
    if order.proposal is not None:
        return Outcome.WISH
    return Outcome.TAKEN if _WAY.index(order.state) < _WAY.index(target) else Outcome.BEYOND
