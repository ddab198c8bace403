"""Who waits for goods that are gone, and who is told first when some come back."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from coop_live.errors import NotPossible
from coop_live.events import OrderOffered, OrderWaitlisted
from coop_live.i18n import tr
from coop_live.ledger.goods import OFFER_MS, free_stock, hold_for, stock_taken
from coop_live.ledger.transaction import Transaction
from coop_live.model import Order, OrderState, Stock

# Who offers: nobody's last act, so that U never undoes it.
FROM_LINE = "(waitlist)"


def wait(tx: Transaction, number: int, by: str) -> Order:
    """Let a draft wait for goods, at the end of the line. Raises NotPossible."""
    order = tx.order(number)
    if order.state is OrderState.WAITLISTED:
        return order
    if order.state is not OrderState.DRAFT or not order.lines:
        raise NotPossible(
            tr("Đơn #{number} không thể chờ hàng.", number=number),
            tr("Chỉ đơn chưa chốt và đã rõ món mới chờ được."),
        )
    body = {"order": number, "before": tx.questions.place_in_line(number)}
    tx.write("wait", body, by=by, live_id=order.live_id)
    waits = tx.order(number)
    tx.announce(OrderWaitlisted(waits, by))
    offer(tx, but=number)
    return waits


def offer(tx: Transaction, but: int = 0) -> None:
    """Offer what is free to those who wait, the first in line first; each gets all it asked for or nothing.

    Called after whatever may have brought goods back, and with every comment, for a hold may have run
    out. What was offered is held for a while. `but`: this order has just begun to wait.
    """
    waiting = [number for number in tx.questions.waiting() if number != but]
    if not waiting:
        return
    free = Counter({where: stock.left for where, stock in free_stock(tx).items()})
    stock = tx.questions.stock()
    for number in waiting:
        order = tx.order(number)
        needs = _needs(order, stock)
        if all(qty <= free[where] for where, qty in needs.items()) and _is_sold_here(tx, order):
            free.subtract(needs)
            _offer(tx, order)


def _offer(tx: Transaction, order: Order) -> None:
    body = {"order": order.number, "hold": hold_for(tx, order.number, order.lines, OFFER_MS)}
    tx.write("offer", body, by=FROM_LINE, live_id=order.live_id)
    tx.announce(OrderOffered(tx.order(order.number)))


def _needs(order: Order, stock: dict[tuple[str, str], Stock]) -> Counter[tuple[str, str]]:
    return Counter({(code, variant): qty for code, variant, qty in stock_taken(order.lines, stock)})


def _is_sold_here(tx: Transaction, order: Order) -> bool:
    codes: Iterable[str] = {line.code for line in order.lines}
    return all(tx.questions.product(code) is not None for code in codes)
