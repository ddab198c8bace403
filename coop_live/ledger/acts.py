"""What people do with orders, stock and products, each as one entry of the book."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, replace
from typing import Any

from coop_live.errors import NotPossible
from coop_live.events import (
    CatalogChanged,
    OrderChanged,
    OrderConfirmed,
    OrderDrafted,
    OrderRefused,
    OrderReopened,
    StockChanged,
)
from coop_live.i18n import tr
from coop_live.ledger import proposals
from coop_live.ledger.entries import Entry, Private, private_of
from coop_live.ledger.goods import announce_stock, check_catalog, check_stock, stock_taken
from coop_live.ledger.transaction import Transaction, lines_body
from coop_live.model import Order, OrderState, PricedLine, Product, Stock

ORDER_ACTS = ("confirm", "refuse", "lines", "person", "accept", "dismiss")
_REOPENING = ("reopen", "restore", "propose")
# Who acts when a comment fills in a phone: nobody's last act, so that U never undoes it.
FROM_CHAT = "(chat)"
UNDO_MS = 30 * 60 * 1000
UNDOABLE = (*ORDER_ACTS, "stock")


def import_catalog(
    tx: Transaction, products: Sequence[Product], by: str = "", keep_stock: bool = False
) -> tuple[Product, ...]:
    """Replace the product list; return the one before it, with the stock it had at the last.

    Stock becomes what the list says; with `keep_stock` only for what is new in it.
    """
    stock = tx.questions.stock()
    before = tuple(_counted(one, one, stock) for one in tx.questions.products())
    if keep_stock:
        known = {one.code: one for one in before}
        products = [_counted(one, known.get(one.code), stock) for one in products]
    tx.write("catalog", {"products": [asdict(product) for product in products]}, by=by)
    _announce_products(tx)
    return before


def _counted(product: Product, known: Product | None, stock: Mapping[tuple[str, str], Stock]) -> Product:
    """Return a product with the stock of now in what is known of it."""
    if known is None:
        return product

    def now(variant: str) -> int | None:
        kept = stock.get((product.code, variant))
        return kept.left if kept else None

    variants = tuple(
        replace(one, stock=now(one.key)) if known.variant(one.key) else one for one in product.variants
    )
    return replace(product, stock=now(""), variants=variants)


def set_stock(
    tx: Transaction, code: str, variant: str, left: int | None, live_id: int | None, by: str
) -> int:
    """Say how much there is of a product, None for not limited; return the number of the entry."""
    if left is not None and left < 0:
        raise NotPossible(tr("Tồn kho không thể âm."), tr("Gõ từ 0 trở lên."))
    known = tx.questions.stock().get((code, variant))
    body = {"code": code, "variant": variant, "left": left, "before": known.left if known else None}
    seq = tx.write("stock", body, by=by, live_id=live_id)
    _announce_products(tx)
    return seq


def take_back_stock(tx: Transaction, seq: int, by: str) -> None:
    """Take back the stock figure that entry `seq` gave; what was sold since stays sold.

    Raises NotPossible when it is taken back already, or when the figure before is less than was sold.
    """
    entry = tx.not_undone(seq)
    if entry is None or entry.act != "stock":
        raise NotPossible(tr("Số tồn này đã hoàn tác rồi."), tr("Xem lại cột Tồn."))
    act, body = _inverse(tx, entry)
    tx.write("undo", {"undoes": entry.seq, "act": act, "body": body}, by=by, live_id=entry.live_id)
    _announce_products(tx)


def draft(
    tx: Transaction,
    live_id: int,
    private: Private,
    lines: Iterable[PricedLine],
    confidence: float,
    comment_seq: int | None,
) -> Order:
    """Write down what a viewer seems to want, for a person to decide."""
    number = tx.next_number("orders")
    body = {
        "order": number,
        "comment": comment_seq,
        "lines": lines_body(tuple(lines)),
        "confidence": round(confidence, 3),
        **tx.keep_private(private),
    }
    tx.write("draft", body, live_id=live_id)
    order = tx.order(number)
    tx.announce(OrderDrafted(order))
    return order


def edit(tx: Transaction, number: int, lines: Sequence[PricedLine], by: str) -> Order:
    """Give a draft other lines."""
    order = _draft_of(tx, number)
    if not lines:
        raise NotPossible(tr("Đơn #{number} không còn món nào.", number=number), tr("Bấm X để bỏ đơn."))
    body = {"order": number, "lines": lines_body(lines), "before": lines_body(order.lines)}
    tx.write("lines", body, by=by, live_id=order.live_id)
    return _changed(tx, number)


def set_person(tx: Transaction, number: int, by: str, **values: str | None) -> Order:
    """Set phone, address or note of an order, whatever its state."""
    order = tx.order(number)
    before = tx.questions.ref_of(number)
    kept = tx.keep_private(replace(private_of(order), **values))  # type: ignore[arg-type]
    tx.write("person", {"order": number, "before": before, **kept}, by=by, live_id=order.live_id)
    return _changed(tx, number)


def confirm(tx: Transaction, number: int, by: str) -> Order:
    """Confirm a draft and take its stock; confirming twice is confirming once.

    Raises OutOfStock (nothing taken) or NotPossible.
    """
    order = tx.order(number)
    if order.state is OrderState.CONFIRMED:
        return order
    _draft_of(tx, number)
    if not order.lines:
        raise NotPossible(tr("Đơn #{number} chưa rõ món.", number=number), tr("Bấm E rồi gõ mã và số."))
    check_catalog(tx, order.lines)
    take = stock_taken(order.lines, tx.questions.stock())
    check_stock(tx, order, take)
    tx.write("confirm", {"order": number, "take": take}, by=by, live_id=order.live_id)
    confirmed = tx.order(number)
    tx.announce(OrderConfirmed(confirmed))
    announce_stock(tx, take)
    return confirmed


def refuse(tx: Transaction, number: int, why: str, by: str) -> Order:
    """Decide that a draft is no order."""
    order = tx.order(number)
    if order.state is OrderState.REFUSED:
        return order
    _draft_of(tx, number)
    tx.write("refuse", {"order": number, "why": why}, by=by, live_id=order.live_id)
    refused = tx.order(number)
    tx.announce(OrderRefused(refused))
    return refused


def undo(
    tx: Transaction, by: str, kinds: Sequence[str] = UNDOABLE, live_id: int | None = None
) -> Order | None:
    """Undo this person's last act of the last half hour, as a new entry; None when there is none.

    `live_id` asks for acts of that live session only. Raises NotPossible when somebody has changed
    the same thing since: nothing of theirs is lost.
    """
    entry = tx.last_act(by, kinds, tx.at - UNDO_MS, live_id)
    if entry is None:
        return None
    act, body = _inverse(tx, entry)
    tx.write("undo", {"undoes": entry.seq, "act": act, "body": body}, by=by, live_id=entry.live_id)
    if act == "stock":
        _announce_products(tx)
        return None
    order = tx.order(body["order"])
    tx.announce(OrderReopened(order) if act in _REOPENING else OrderChanged(order))
    announce_stock(tx, (*body.get("give", ()), *body.get("take", ())))
    return order


def _inverse(tx: Transaction, entry: Entry) -> tuple[str, dict[str, Any]]:
    """Return the act and body that take an entry back, as things stand now."""
    body = entry.body
    if entry.act == "stock":
        where = {"code": body["code"], "variant": body["variant"]}
        return "stock", where | {"left": _before_figure(tx, **body)}
    order = tx.order(body["order"])
    match entry.act:
        case "accept" | "dismiss" if (found := proposals.inverse(tx, entry, order)) is not None:
            return found
        case "confirm" if order.state is OrderState.CONFIRMED and proposals.holds_since(tx, order, entry):
            return "reopen", {"order": order.number, "give": body["take"]}
        case "refuse" if order.state is OrderState.REFUSED:
            return "reopen", {"order": order.number, "give": []}
        case "lines" if order.state is OrderState.DRAFT and lines_body(order.lines) == body["lines"]:
            return "lines", {"order": order.number, "lines": body["before"]}
        case "person" if tx.questions.ref_of(order.number) == body["ref"]:
            return "person", {"order": order.number, "ref": body["before"]}
        case _:
            raise NotPossible(
                tr("Đơn #{number} đã đổi sau đó.", number=order.number), tr("Xem lại đơn rồi sửa bằng tay.")
            )


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


def _draft_of(tx: Transaction, number: int) -> Order:
    order = tx.order(number)
    if order.state is OrderState.CONFIRMED:
        raise NotPossible(tr("Đơn #{number} đã chốt.", number=number), tr("Bấm U để hoàn tác."))
    if order.state is OrderState.REFUSED:
        raise NotPossible(tr("Đơn #{number} đã bỏ.", number=number), tr("Bấm U để hoàn tác."))
    return order


def _changed(tx: Transaction, number: int) -> Order:
    order = tx.order(number)
    tx.announce(OrderChanged(order))
    return order


def _announce_products(tx: Transaction) -> None:
    """Tell the products and all of their stock anew: what is not told again is not counted."""
    tx.announce(CatalogChanged(tx.questions.products()))
    for stock in tx.questions.stock().values():
        tx.announce(StockChanged(stock))
