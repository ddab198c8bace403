"""Where parcels are at their carrier -> what that would do to the orders, seen before it is done; pure."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from coop_live.i18n import tr
from coop_live.model import Order
from coop_live.shipping.carriers.base import Stage, Status
from coop_live.shipping.carriers.telling import Told
from coop_live.shipping.status_list import Line
from coop_live.shipping.steps import Outcome, Step, outcome_of

# A parcel that travels has left the house, also one on its way back or in trouble.
_STEPS = {
    Stage.MOVING: Step.SEND,
    Stage.TROUBLE: Step.SEND,
    Stage.RETURNING: Step.SEND,
    Stage.DELIVERED: Step.DELIVER,
    Stage.RETURNED: Step.RETURN,
}


def lines_of(stands: Mapping[int, Status | Told], orders: Mapping[int, Order]) -> tuple[Line, ...]:
    """Return a line for what is to be done with each order; a parcel that came back was sent before."""
    return tuple(
        Line(row, str(order.number), words, order, step, outcome)
        for row, (order, words, step, outcome) in enumerate(_all(stands, orders), start=1)
    )


def stage_words(status: Status) -> str:
    """Return where a parcel is; the carrier's own word is added where it says more than ours."""
    words = {
        Stage.WAITING: tr("hãng chưa lấy hàng"),
        Stage.MOVING: tr("đang trên đường"),
        Stage.DELIVERED: tr("đã giao cho khách"),
        Stage.TROUBLE: tr("hãng gặp trở ngại, nên hỏi hãng"),
        Stage.RETURNING: tr("đang quay về"),
        Stage.RETURNED: tr("đã về lại hợp tác xã"),
        Stage.CANCELLED: tr("đã hủy ở hãng"),
    }.get(status.stage, tr("hãng nói điều máy chưa hiểu"))
    more = status.told if status.stage in (Stage.TROUBLE, Stage.OTHER) else ""
    return f"{words}: {more}" if more else words


def _all(
    stands: Mapping[int, Status | Told], orders: Mapping[int, Order]
) -> Iterator[tuple[Order, str, Step | None, Outcome | None]]:
    for number, one in stands.items():
        order = orders.get(number)
        if order is None:
            continue
        if isinstance(one, Told):
            yield order, f"{one.words} {one.remedy}".strip(), None, None
            continue
        words, step = stage_words(one), _STEPS.get(one.stage)
        if step is None:
            yield order, words, None, None
            continue
        outcome = outcome_of(order, step)
        if step is Step.RETURN and outcome is Outcome.NOT_SENT:
            sent = outcome_of(order, Step.SEND)
            yield order, words, Step.SEND, sent
            outcome = Outcome.TAKEN if sent is Outcome.TAKEN else outcome
        yield order, words, step, outcome
