"""Which steps an order can take after the live, what they are called, and which one Enter takes."""

from __future__ import annotations

from coop_live.i18n import tr
from coop_live.model import Order, OrderState

# Steps that give goods away again.
ASKED_TWICE = ("cancel", "return")


def steps(order: Order | None, *, came_back: bool = False) -> tuple[str, str]:
    """Return the step forward and the step aside that an order can take now, "" for none.

    `came_back`: its parcel came back, and nobody has said what became of the goods.
    """
    if order is not None and order.proposal is not None:
        return "accept", "dismiss"
    if came_back:
        return "sell", "aside"
    state = OrderState.DRAFT if order is None else order.state
    return {
        OrderState.DRAFT: ("confirm", "refuse"),
        OrderState.WAITLISTED: ("confirm", "refuse"),
        OrderState.CONFIRMED: ("packed", "cancel"),
        OrderState.PACKED: ("shipped", "cancel"),
        OrderState.SHIPPED: ("delivered", "return"),
        OrderState.DELIVERED: ("", "return"),
    }.get(state, ("", ""))


def step_words(step: str) -> str:
    """Return what the button of a step says."""
    return {
        "accept": tr("Làm theo"),
        "dismiss": tr("Giữ nguyên"),
        "confirm": tr("Chốt"),
        "refuse": tr("Bỏ"),
        "packed": tr("Đã gói"),
        "shipped": tr("Đã gửi"),
        "delivered": tr("Đã giao"),
        "cancel": tr("Hủy đơn"),
        "return": tr("Hoàn về"),
        "sell": tr("Bán lại"),
        "aside": tr("Không bán nữa"),
    }.get(step, "")


def step_in_work(kind: str) -> str:
    """Return what Enter does with the orders of a kind of work; "" where it opens a field to type in."""
    return {"refunds": "paid", "no_phone": "", "no_address": ""}.get(kind, "confirm")


def keys_in_work(kind: str) -> tuple[tuple[str, str], ...]:
    """Return the keys of a kind of work and what they do: (key, words)."""
    if kind == "refunds":
        return (("Enter", tr("Đã trả lại")),)
    if kind in ("no_phone", "no_address"):
        return (("Enter", tr("gõ vào, Enter lần nữa là xong")),)
    forward, aside = {"wishes": ("accept", "dismiss"), "returned": ("sell", "aside")}.get(
        kind, ("confirm", "refuse")
    )
    return (("Enter", step_words(forward)), ("X", step_words(aside)))
