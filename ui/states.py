"""Where an order stands, as every place of the window says and marks it."""

from __future__ import annotations

from coop_live.i18n import tr
from coop_live.model import Kind, Order, OrderState
from coop_live.shipping.columns import state_words


def order_words(order: Order) -> str:
    """Return where an order stands, and first that its viewer wants something else."""
    if order.proposal is not None:
        return tr("muốn đổi") if order.proposal.kind is Kind.CHANGE else tr("muốn hủy")
    return tr("có hàng lại") if order.offered else state_words(order.state)


def state_icon(state: OrderState) -> str:
    """Return the sign of a state."""
    return {
        OrderState.DRAFT: "hourglass",
        OrderState.WAITLISTED: "history",
        OrderState.PACKED: "package-check",
        OrderState.SHIPPED: "truck",
        OrderState.CONFIRMED: "circle-check",
        OrderState.DELIVERED: "circle-check",
    }.get(state, "ban")


def state_tone(order: Order) -> str:
    """Return the colour of an order's state: honey where somebody waits, tea where it is sold."""
    if order.waits or order.state is OrderState.WAITLISTED:
        return "honey"
    return "tea" if order.sold else "plain"
