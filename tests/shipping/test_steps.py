"""A step of a parcel goes forward or does nothing: scanning twice is harmless, nothing goes back."""

from __future__ import annotations

from dataclasses import replace

import pytest

from coop_live.model import Kind, Order, OrderState, PricedLine, Proposal
from coop_live.shipping.steps import Outcome, Step, Taken, outcome_of

LINE = PricedLine("C1", None, 2, "Chè dây", "gói", 85_000)
ORDER = Order(7, 1, OrderState.CONFIRMED, (LINE,), "facebook", "1", "Chị Lụa")


@pytest.mark.parametrize(
    ("state", "step", "outcome"),
    [
        ("confirmed", "pack", "taken"),
        ("confirmed", "send", "taken"),
        ("confirmed", "return", "not_sent"),
        ("packed", "pack", "already"),
        ("packed", "send", "taken"),
        ("shipped", "pack", "beyond"),
        ("shipped", "deliver", "taken"),
        ("shipped", "return", "taken"),
        ("delivered", "deliver", "already"),
        ("delivered", "send", "beyond"),
        ("delivered", "return", "taken"),
        ("returned", "return", "already"),
        ("returned", "deliver", "not_sold"),
        ("draft", "pack", "not_sold"),
        ("cancelled", "send", "not_sold"),
    ],
)
def test_what_a_step_does(state, step, outcome):
    order = replace(ORDER, state=OrderState(state))
    assert outcome_of(order, Step(step)) is Outcome(outcome)
    assert Taken(order, Step(step), Outcome(outcome)).changes is (outcome == "taken")


def test_nothing_is_packed_while_the_customer_wants_something_else():
    asked = replace(ORDER, proposal=Proposal(Kind.CANCEL, (), "hủy giúp em"))
    assert outcome_of(asked, Step.PACK) is Outcome.WISH
    came_back = replace(asked, state=OrderState.SHIPPED)
    assert outcome_of(came_back, Step.RETURN) is Outcome.TAKEN
