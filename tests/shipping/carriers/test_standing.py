"""What a carrier says of parcels becomes steps of orders, seen before they are taken."""

from __future__ import annotations

import pytest

from coop_live.model import Order, OrderState
from coop_live.shipping.carriers.base import Stage, Status
from coop_live.shipping.carriers.standing import lines_of, stage_words
from coop_live.shipping.carriers.telling import Outcome as Ended
from coop_live.shipping.carriers.telling import Told
from coop_live.shipping.steps import Outcome, Step


def order(state: OrderState) -> Order:
    return Order(7, 1, state, (), "facebook", "u7", "Chị Lan")


def steps(state: OrderState, stage: Stage) -> list[tuple[Step | None, Outcome | None]]:
    lines = lines_of({7: Status(stage, "x")}, {7: order(state)})
    assert [line.row for line in lines] == list(range(1, len(lines) + 1))
    return [(line.step, line.outcome) for line in lines]


@pytest.mark.parametrize(
    ("state", "stage", "found"),
    [
        (OrderState.SHIPPED, Stage.DELIVERED, [(Step.DELIVER, Outcome.TAKEN)]),
        (OrderState.DELIVERED, Stage.DELIVERED, [(Step.DELIVER, Outcome.ALREADY)]),
        (OrderState.PACKED, Stage.MOVING, [(Step.SEND, Outcome.TAKEN)]),
        (OrderState.PACKED, Stage.RETURNING, [(Step.SEND, Outcome.TAKEN)]),
        (OrderState.SHIPPED, Stage.RETURNED, [(Step.RETURN, Outcome.TAKEN)]),
        (OrderState.PACKED, Stage.RETURNED, [(Step.SEND, Outcome.TAKEN), (Step.RETURN, Outcome.TAKEN)]),
        (OrderState.RETURNED, Stage.RETURNED, [(Step.RETURN, Outcome.ALREADY)]),
        (OrderState.PACKED, Stage.WAITING, [(None, None)]),
        (OrderState.PACKED, Stage.CANCELLED, [(None, None)]),
        (OrderState.PACKED, Stage.OTHER, [(None, None)]),
    ],
)
def test_what_a_stage_does_to_an_order(state, stage, found):
    assert steps(state, stage) == found


def test_what_a_carrier_does_not_tell_is_shown_and_does_nothing():
    silent = Told(7, Ended.REFUSED, "#7: không cho hỏi.", "Xem trên trang của hãng.")
    (line,) = lines_of({7: silent, 8: silent}, {7: order(OrderState.SHIPPED)})
    assert not line.changes
    assert line.words == "#7: không cho hỏi. Xem trên trang của hãng."


def test_the_carrier_s_own_word_stands_where_it_says_more():
    assert stage_words(Status(Stage.TROUBLE, "damage")).endswith(": damage")
    assert stage_words(Status(Stage.DELIVERED, "delivered")) == "đã giao cho khách"
