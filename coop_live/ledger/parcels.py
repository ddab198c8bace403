"""What becomes of a confirmed order: packed, shipped, delivered, sent back or cancelled, and paid."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from coop_live.errors import NotPossible, OutOfStock
from coop_live.events import OrderCancelled, OrderChanged
from coop_live.i18n import tr
from coop_live.ledger import waitlist
from coop_live.ledger.consigning import check_not_there
from coop_live.ledger.entries import Entry
from coop_live.ledger.goods import announce_stock, check_stock, held_by, last_held
from coop_live.ledger.lots import serve
from coop_live.ledger.transaction import Transaction
from coop_live.model import CLOSED, SOLD, Order, OrderState

# The way of a parcel, in its order.
WAY = (OrderState.CONFIRMED, OrderState.PACKED, OrderState.SHIPPED, OrderState.DELIVERED)
LEFT_HOUSE = (OrderState.SHIPPED, OrderState.DELIVERED)
MOST_DONG = 1_000_000_000


def advance(tx: Transaction, number: int, state: OrderState, by: str) -> Order:
    """Bring an order forward on its way (packed, shipped, delivered). Raises NotPossible."""
    order = tx.order(number)
    if order.state is state:
        return order
    if order.state not in SOLD or WAY.index(state) < WAY.index(order.state):
        raise NotPossible(
            tr("Đơn #{number} không đi bước đó được.", number=number), tr("Xem lại tình trạng của đơn.")
        )
    if order.proposal is not None:
        raise NotPossible(
            tr("Khách của đơn #{number} đang muốn đổi hoặc hủy.", number=number),
            tr("Làm theo hoặc giữ nguyên trước đã."),
        )
    body = {"order": number, "state": state.value, "before": order.state.value}
    tx.write("advance", body, by=by, live_id=order.live_id)
    return _changed(tx, number)


def cancel(tx: Transaction, number: int, why: str, by: str) -> Order:
    """Give up a confirmed order that has not left yet; its goods go to whoever waits for them."""
    order = tx.order(number)
    if order.state is OrderState.CANCELLED:
        return order
    if order.state not in SOLD or order.state in LEFT_HOUSE:
        raise NotPossible(
            tr("Đơn #{number} không hủy được.", number=number), tr("Hàng đã gửi thì ghi là hoàn về.")
        )
    check_not_there(tx.connection, number)
    return _close(tx, order, OrderState.CANCELLED, why, by, whole=True)


def send_back(tx: Transaction, number: int, by: str, *, whole: bool) -> Order:
    """Note that a parcel came back; where the goods are `whole` they are for sale again."""
    order = tx.order(number)
    if order.state is OrderState.RETURNED:
        return order
    if order.state not in LEFT_HOUSE:
        raise NotPossible(
            tr("Đơn #{number} chưa gửi đi.", number=number), tr("Đơn chưa gửi thì bấm Hủy đơn.")
        )
    return _close(tx, order, OrderState.RETURNED, tr("hàng hoàn về"), by, whole=whole)


def sell_again(tx: Transaction, number: int, by: str) -> Order:
    """Put what came back into the stock, once: it turned out to be whole. Raises NotPossible."""
    order = tx.order(number)
    if order.state is not OrderState.RETURNED:
        raise NotPossible(
            tr("Đơn #{number} không còn là đơn hoàn về.", number=number), tr("Xem lại tình trạng của đơn.")
        )
    back = tx.last_of(order, ("cancel",))
    if back is None or back.body["give"]:
        return order
    return _closed(tx, order, order.why, by, last_held(tx, order), [])


def _close(tx: Transaction, order: Order, state: OrderState, why: str, by: str, *, whole: bool) -> Order:
    if whole:
        return _closed(tx, order, why, by, held_by(tx, order), [], state)
    return _closed(tx, order, why, by, [], tx.questions.lots_of(order.number), state)


def _closed(
    tx: Transaction,
    order: Order,
    why: str,
    by: str,
    give: list[Sequence[Any]],
    lots: list[list[Any]],
    state: OrderState = OrderState.RETURNED,
) -> Order:
    """Write that an order is over; `give` goes back to the stock, `lots` stay used up."""
    body = {
        "order": order.number,
        "state": state.value,
        "before": order.state.value,
        "why_before": order.why,
        "why": why,
        "give": give,
        "lots": lots,
    }
    tx.write("cancel", body, by=by, live_id=order.live_id)
    closed = tx.order(order.number)
    tx.announce(OrderCancelled(closed, by))
    announce_stock(tx, give)
    waitlist.offer(tx)
    return closed


def pay(tx: Transaction, number: int, amount: int, way: str, by: str, transfer: str = "") -> Order:
    """Note money that came in for an order (`way`: bank, cash, cod), or went back (below 0).

    `transfer` is the key of the kept transfer that it is a part of (see `transfers.count`).
    """
    order = tx.order(number)
    if amount == 0 or abs(amount) > MOST_DONG or order.paid + amount < 0:
        raise NotPossible(tr("Số tiền không đúng."), tr("Gõ số đồng khách đã trả."))
    if amount > 0 or order.state not in CLOSED:
        check_takes_money(order)
    body: dict[str, Any] = {"order": number, "amount": amount, "way": way}
    if transfer:
        body["transfer"] = transfer
    tx.write("pay", body, by=by, live_id=order.live_id)
    return _changed(tx, number)


def check_takes_money(order: Order) -> None:
    """Raise NotPossible where no money can come in for an order: it is not sold, or not any more."""
    if not order.sold:
        raise NotPossible(tr("Đơn #{number} chưa chốt.", number=order.number), tr("Chốt đơn rồi ghi tiền."))


def inverse(tx: Transaction, entry: Entry, order: Order) -> tuple[str, dict[str, Any]] | None:
    """Return the act and body that take such an entry back; None when it is too late."""
    body = entry.body
    match entry.act:
        case "advance" if order.state == body["state"] and order.proposal is None:
            return "advance", {"order": order.number, "state": body["before"]}
        # As for payments: never less than nothing, and none at what is not confirmed.
        case "pay" if order.paid >= body["amount"] and (order.sold or order.state in CLOSED):
            return "unpay", {"order": order.number, "payment": entry.seq}
        case "cancel" if order.state == body["state"] and tx.last_of(order, ("cancel",)) == entry:
            return "revive", _revival(tx, order, body)
        case _:
            return None


def _revival(tx: Transaction, order: Order, body: dict[str, Any]) -> dict[str, Any]:
    take: Sequence[Sequence[Any]] = body["give"]
    try:
        check_stock(tx, order, take)
    except OutOfStock as error:
        raise NotPossible(error.cause, tr("Hàng đã bán cho đơn khác, không hoàn tác được.")) from None
    lots = serve(tx, take) if take else tx.questions.lots_of(order.number)
    back = {"state": body["before"], "why": body["why_before"]}
    return {"order": order.number, **back, "take": take, "lots": lots}


def _changed(tx: Transaction, number: int) -> Order:
    order = tx.order(number)
    tx.announce(OrderChanged(order))
    return order
