"""Takes acts back: each as a new entry, and never what somebody else has built on since."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from coop_live.errors import NotPossible
from coop_live.events import OrderChanged, OrderReopened
from coop_live.i18n import tr
from coop_live.ledger import lots, merging, parcels, proposals, remarks, waitlist
from coop_live.ledger.consigning import check_not_there
from coop_live.ledger.entries import Entry
from coop_live.ledger.goods import announce_products, announce_stock
from coop_live.ledger.transaction import Transaction, lines_body
from coop_live.model import Order, OrderState

UNDO_MS = 30 * 60 * 1000
ORDER_ACTS = (
    "confirm", "refuse", "lines", "person", "accept", "dismiss", "wait", "advance", "cancel", "pay", "merge",
    *remarks.KINDS,
)  # fmt: skip
DECISIONS = ("confirm", "refuse", "wait", "cancel", "accept", "merge")
STOCK_ACTS = ("stock", "lot")
UNDOABLE = (*ORDER_ACTS, *STOCK_ACTS)
_INVERSES = {
    "accept": proposals.inverse,
    "dismiss": proposals.inverse,
    "advance": parcels.inverse,
    "cancel": parcels.inverse,
    "pay": parcels.inverse,
    "merge": merging.inverse,
}
# After these an order waits again for a person to decide.
_REOPENING = ("reopen", "restore", "propose", "unmerge")
# What is decided keeps the lines that its goods were taken for.
OPEN = (OrderState.DRAFT, OrderState.WAITLISTED)


def undo(
    tx: Transaction,
    by: str,
    kinds: Sequence[str] = UNDOABLE,
    live_id: int | None = None,
    number: int | None = None,
) -> Order | None:
    """Undo this person's last act of the last half hour, as a new entry; None when there is none.

    `live_id` asks for acts of that live session only, `number` for one about that order only: None
    where the last one was about another. Raises NotPossible when somebody has changed the same thing
    since: nothing of theirs is lost.
    """
    entry = tx.last_act(by, kinds, tx.at - UNDO_MS, live_id)
    if entry is None or (number is not None and entry.body["order"] != number):
        return None
    return _take_back(tx, entry, by)


def take_back(tx: Transaction, seq: int, by: str) -> None:
    """Take back the stock figure or the lot that entry `seq` brought; what was sold since stays sold.

    Raises NotPossible when it is taken back already, or when what was before is less than was sold.
    """
    entry = tx.not_undone(seq)
    if entry is None or entry.act not in STOCK_ACTS:
        raise NotPossible(tr("Số tồn này đã hoàn tác rồi."), tr("Xem lại cột Tồn."))
    _take_back(tx, entry, by)


def free(tx: Transaction, key: str, by: str) -> list[Order]:
    """Take back what was counted of a transfer, whoever counted it and however long ago; return its orders.

    Raises NotPossible where nothing of it is counted, or an order has not that much any more.
    """
    rows = tx.connection.execute("SELECT payment FROM transfer_part WHERE key = ? ORDER BY payment", (key,))
    entries = [entry for (seq,) in rows.fetchall() if (entry := tx.not_undone(seq)) is not None]
    if not entries:
        raise NotPossible(tr("Khoản chuyển này chưa ghi vào đơn nào."), tr("Xem lại danh sách thanh toán."))
    return [order for entry in entries if (order := _take_back(tx, entry, by)) is not None]


def reopen(tx: Transaction, number: int, by: str) -> Order:
    """Take back what was decided last about an order, whoever decided. Raises NotPossible."""
    entry = tx.last_of(tx.order(number), DECISIONS)
    if entry is None or tx.order(number).state is OrderState.DRAFT:
        raise NotPossible(
            tr("Đơn #{number} không mở lại được.", number=number), tr("Gõ đơn mới cho khách bằng phím T.")
        )
    return _take_back(tx, entry, by) or tx.order(number)


def reopen_live(tx: Transaction, live_id: int, by: str) -> None:
    """Let a live session that was ended by mistake go on. Raises NotPossible when it did not just end."""
    entry = tx.last_end(live_id)
    if entry is None:
        raise NotPossible(tr("Buổi live này đã kết thúc."), tr("Bấm Vào live để mở buổi mới."))
    body = {"undoes": entry.seq, "act": "live_reopen", "body": {"live": live_id}}
    tx.write("undo", body, by=by, live_id=live_id)


def _take_back(tx: Transaction, entry: Entry, by: str) -> Order | None:
    act, body = (remarks.inverse if entry.act in remarks.KINDS else _inverse)(tx, entry)
    tx.write("undo", {"undoes": entry.seq, "act": act, "body": body}, by=by, live_id=entry.live_id)
    if entry.act in STOCK_ACTS:
        announce_products(tx)
        waitlist.offer(tx)
        return None
    order = tx.order(body.get("merged", body["order"]))
    if entry.act in remarks.KINDS:
        remarks.announce_unsaid(tx, order, entry.act, by)
        return order
    if order.number != body["order"]:
        tx.announce(OrderChanged(tx.order(body["order"])))  # the one that it was put into
    waits = act in _REOPENING and order.state is not OrderState.WAITLISTED
    tx.announce(OrderReopened(order, by) if waits else OrderChanged(order))
    announce_stock(tx, (*body.get("give", ()), *body.get("take", ())))
    waitlist.offer(tx, but=order.number)
    return order


def _inverse(tx: Transaction, entry: Entry) -> tuple[str, dict[str, Any]]:
    """Return the act and body that take an entry back, as things stand now."""
    body = entry.body
    if entry.act == "lot":
        return lots.inverse(tx, body)
    if entry.act == "stock":
        where = {"code": body["code"], "variant": body["variant"]}
        return "stock", where | {
            "left": _before_figure(tx, **where, left=body["left"], before=body["before"])
        }
    order = tx.order(body["order"])
    match entry.act:
        case act if act in _INVERSES and (found := _INVERSES[act](tx, entry, order)) is not None:
            return found
        case "confirm" if order.state is OrderState.CONFIRMED and proposals.holds_since(tx, order, entry):
            _check_unpaid(order)
            check_not_there(tx.connection, order.number)
            return "reopen", {"order": order.number, "give": body["take"], "waited": body.get("waited")}
        case "refuse" if order.state is OrderState.REFUSED:
            return "reopen", {"order": order.number, "give": [], "waited": body.get("waited")}
        case "wait" if _waits_since(tx, order, entry):
            return "reopen", {"order": order.number, "give": [], "waited": body["before"]}
        case "lines" if order.state in OPEN and lines_body(order.lines) == body["lines"]:
            return "lines", {"order": order.number, "lines": body["before"]}
        # What was forgotten does not come back, and nothing that is still known goes with it.
        case "person" if tx.questions.ref_of(order.number) == body["ref"] and not tx.questions.is_forgotten(
            body["before"]
        ):
            return "person", {"order": order.number, "ref": body["before"]}
        case _:
            raise NotPossible(
                tr("Đơn #{number} đã đổi sau đó.", number=order.number), tr("Xem lại đơn rồi sửa bằng tay.")
            )


def _waits_since(tx: Transaction, order: Order, entry: Entry) -> bool:
    """Tell whether an order waits since this entry: somebody may have let it wait anew."""
    place = tx.questions.place_in_line(order.number)
    return order.state in OPEN and place is not None and place["since"] == entry.seq


def _before_figure(
    tx: Transaction, code: str, variant: str, left: int | None, before: int | None
) -> int | None:
    """Return the figure that stood before `left` was typed, less what was sold since."""
    kept = tx.questions.stock().get((code, variant))
    now = kept.left if kept else None
    gone = tx.questions.product(code) is None
    if not gone and (now == left or before is None):
        return before
    if now is None or left is None or before is None or before + now < left:
        name = f"{code} {variant}".strip()
        raise NotPossible(
            tr("Tồn của {name} đã đổi, không hoàn tác được.", name=name), tr("Gõ thẳng số tồn đúng.")
        )
    return before + now - left


def _check_unpaid(order: Order) -> None:
    """Raise NotPossible where money came in for an order: it must not become a draft again."""
    if order.paid:
        raise NotPossible(
            tr("Đơn #{number} đã có tiền.", number=order.number), tr("Hoàn tác lần ghi tiền trước đã.")
        )
