"""What people do with orders, stock and products, each as one entry of the book."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, replace
from typing import Any

from coop_live.errors import NotPossible
from coop_live.events import OrderChanged, OrderConfirmed, OrderDrafted, OrderRefused, StockChanged
from coop_live.i18n import tr
from coop_live.ledger import lots, waitlist
from coop_live.ledger.entries import Private, private_of
from coop_live.ledger.goods import (
    announce_products,
    check_catalog,
    check_stock,
    held_anew,
    hold_for,
    stock_taken,
)
from coop_live.ledger.lines import left_as_sold
from coop_live.ledger.transaction import Transaction, lines_body
from coop_live.model import CLOSED, Lot, Order, OrderState, PricedLine, Product, Stock
from coop_live.weights import converted

# Who acts when a comment fills in a phone: nobody's last act, so that U never undoes it.
FROM_CHAT = "(chat)"


def import_catalog(
    tx: Transaction, products: Sequence[Product], by: str = "", keep_stock: bool = False
) -> tuple[Product, ...]:
    """Replace the product list; return the one before it, with the stock it had at the last.

    Stock becomes what the list says; with `keep_stock` only for what is new in it.
    """
    stock = tx.questions.stock()
    before = tuple(_counted(one, one, stock) for one in tx.questions.products())
    body: dict[str, Any] = {}
    if keep_stock:
        known = {one.code: one for one in before}
        products = [_counted(one, known.get(one.code), stock) for one in products]
        body = _exact(products, known, stock)
    tx.write("catalog", {"products": [asdict(product) for product in products]} | body, by=by)
    announce_products(tx)
    waitlist.offer(tx)
    return before


def _counted(product: Product, known: Product | None, stock: Mapping[tuple[str, str], Stock]) -> Product:
    """Return a product with the stock of now in what is known of it."""
    if known is None:
        return product

    def now(variant: str) -> int | None:
        kept = stock.get((product.code, variant))
        return left_as_sold(kept, weighed=product.weighed) if kept else None

    variants = tuple(
        replace(one, stock=now(one.key)) if known.variant(one.key) else one for one in product.variants
    )
    return replace(product, stock=now(""), variants=variants)


def _exact(
    products: Iterable[Product], known: Mapping[str, Product], stock: Mapping[tuple[str, str], Stock]
) -> dict[str, Any]:
    """Return the grams of what was weighed and is sold by the piece now: half a kilo is not lost by that."""
    counted = {one.code: {"", *(each.key for each in one.variants)} for one in products if not one.weighed}
    kept = [
        [*where, one.left]
        for where, one in stock.items()
        if one.weighed and where[0] in known and where[1] in counted.get(where[0], ())
    ]
    return {"exact": kept} if kept else {}


def set_stock(
    tx: Transaction, code: str, variant: str, left: int | None, live_id: int | None, by: str
) -> int:
    """Say how much there is of a product, None for not limited; return the number of the entry.

    `left` is in what the product is sold by: pieces, or grams where it is weighed.
    """
    if left is not None and left < 0:
        raise NotPossible(tr("Tồn kho không thể âm."), tr("Gõ từ 0 trở lên."))
    known = tx.questions.stock().get((code, variant))
    product = tx.questions.product(code)
    if left is not None and product is not None and code in tx.questions.in_grams():
        left = converted(left, weighed=product.weighed, into_grams=True)
    body = {"code": code, "variant": variant, "left": left, "before": known.left if known else None}
    seq = tx.write("stock", body, by=by, live_id=live_id)
    announce_products(tx)
    waitlist.offer(tx)
    return seq


def take_in(tx: Transaction, lot: Lot, by: str) -> int:
    """Take goods of a lot in, `lot.first` of them; return the number of the entry. Raises NotPossible."""
    seq = lots.take_in(tx, lot, by)
    announce_products(tx)
    waitlist.offer(tx)
    return seq


def draft(
    tx: Transaction,
    live_id: int,
    private: Private,
    lines: Iterable[PricedLine],
    confidence: float,
    comment_seq: int | None,
) -> Order:
    """Write down what a viewer seems to want, for a person to decide."""
    number, wanted = tx.next_number("orders"), tuple(lines)
    body = {
        "order": number,
        "comment": comment_seq,
        "lines": lines_body(wanted),
        "confidence": round(confidence, 3),
        "hold": hold_for(tx, number, wanted),
        **tx.keep_private(private),
    }
    tx.write("draft", body, live_id=live_id)
    order = tx.order(number)
    tx.announce(OrderDrafted(order))
    return order


def edit(tx: Transaction, number: int, lines: Sequence[PricedLine], by: str) -> Order:
    """Give a draft other lines."""
    order = _open(tx, number)
    if not lines:
        raise NotPossible(tr("Đơn #{number} không còn món nào.", number=number), tr("Bấm X để bỏ đơn."))
    body = {
        "order": number,
        "lines": lines_body(lines),
        "before": lines_body(order.lines),
        "hold": held_anew(tx, order, lines),
    }
    tx.write("lines", body, by=by, live_id=order.live_id)
    waitlist.offer(tx)
    return _changed(tx, number)


def set_person(tx: Transaction, number: int, by: str, **values: str | None) -> Order:
    """Set phone, address, note or commune of an order, whatever its state.

    The commune was chosen for an address: another address has none until somebody chooses again.
    """
    order = tx.order(number)
    if values.get("address", order.address) != order.address:
        values = {"commune": None, **values}
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
    _check_open(order)
    if not order.lines:
        raise NotPossible(tr("Đơn #{number} chưa rõ món.", number=number), tr("Bấm E rồi gõ mã và số."))
    check_catalog(tx, order.lines)
    stock = tx.questions.stock(line.code for line in order.lines)
    take = stock_taken(order.lines, stock)
    check_stock(tx, order, take, known=stock)
    body = {"order": number, "take": take, "lots": lots.serve(tx, take)}
    tx.write("confirm", body | _waited(tx, number), by=by, live_id=order.live_id)
    # Known without asking again: the one act that a person waits for hundreds of times an evening.
    decided = {"state": OrderState.CONFIRMED, "decided_at": tx.at, "by": by, "why": "", "offered": False}
    confirmed = replace(order, **decided)  # type: ignore[arg-type]
    tx.announce(OrderConfirmed(confirmed))
    for code, variant, qty in take:
        before = stock[code, variant]
        tx.announce(StockChanged(replace(before, left=before.left - qty)))
    return confirmed


def refuse(tx: Transaction, number: int, why: str, by: str) -> Order:
    """Decide that a draft, or what waits for goods, is no order."""
    order = tx.order(number)
    if order.state is OrderState.REFUSED:
        return order
    _check_open(order)
    tx.write("refuse", {"order": number, "why": why} | _waited(tx, number), by=by, live_id=order.live_id)
    refused = tx.order(number)
    tx.announce(OrderRefused(refused))
    waitlist.offer(tx)
    return refused


def _waited(tx: Transaction, number: int) -> dict[str, Any]:
    """Return the order's place among those who wait, for undo to give it back; nothing for the others."""
    place = tx.questions.place_in_line(number)
    return {"waited": place} if place else {}


def _open(tx: Transaction, number: int) -> Order:
    order = tx.order(number)
    _check_open(order)
    return order


def _check_open(order: Order) -> None:
    """Raise NotPossible where an order is decided already."""
    if order.sold:
        raise NotPossible(tr("Đơn #{number} đã chốt.", number=order.number), tr("Bấm U để hoàn tác."))
    if order.state in CLOSED:
        raise NotPossible(tr("Đơn #{number} đã bỏ.", number=order.number), tr("Bấm U để hoàn tác."))


def _changed(tx: Transaction, number: int) -> Order:
    order = tx.order(number)
    tx.announce(OrderChanged(order))
    return order
