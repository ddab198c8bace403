"""What a viewer wants of an earlier order: proposed by a comment, accepted or dismissed by a person."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Any

from coop_live.errors import NotPossible, OutOfStock
from coop_live.events import OrderChanged, ProposalAccepted, ProposalDismissed
from coop_live.i18n import tr
from coop_live.ledger.entries import Entry
from coop_live.ledger.goods import (
    Taken,
    added,
    announce_stock,
    check_catalog,
    check_stock,
    given_back,
    stock_taken,
)
from coop_live.ledger.transaction import Transaction, lines_body
from coop_live.model import Kind, Order, OrderState, PricedLine

# Entries that say what a confirmed order holds of the stock; the newest that stands is true.
HOLDING = ("confirm", "accept")


def propose(
    tx: Transaction, order: Order, by: str, kind: Kind, lines: Sequence[PricedLine] | None, comment_seq: int
) -> Order:
    """Keep what an order is to become (() nothing, None unknown); one that stood there gives way."""
    body = {
        "order": order.number,
        "kind": kind.value,
        "lines": None if lines is None else lines_body(lines),
        "comment": comment_seq,
    }
    tx.write("propose", body, by=by, live_id=order.live_id)
    proposed = tx.order(order.number)
    tx.announce(OrderChanged(proposed))
    return proposed


def accept(tx: Transaction, number: int, by: str, other: Sequence[PricedLine] | None = None) -> Order:
    """Do what is proposed at an order, or what a person made of it (`other`), and move its stock.

    With nothing left the order is refused and keeps its lines, to tell what it was. Raises
    OutOfStock (nothing happens) or NotPossible.
    """
    order = _proposed(tx, number)
    lines = _wanted(order) if other is None else tuple(other)
    more = added(order.lines, lines)
    check_catalog(tx, more)
    held = _held(tx, order)
    give = given_back(held, added(lines, order.lines))
    take = stock_taken(more, tx.questions.stock()) if order.state is OrderState.CONFIRMED else []
    check_stock(tx, order, take, give)
    body = {
        "order": number,
        "proposal": tx.questions.kept_proposal(number),
        "before": lines_body(order.lines),
        "lines": lines_body(lines),
        "give": give,
        "take": take,
        "holds": _moved(held, give, take),
        "was": {"state": order.state.value, "at": order.decided_at, "by": order.by},
        "why": "" if lines else tr("khách hủy"),
    }
    tx.write("accept", body, by=by, live_id=order.live_id)
    accepted = tx.order(number)
    tx.announce(ProposalAccepted(accepted))
    announce_stock(tx, (*give, *take))
    return accepted


def dismiss(tx: Transaction, number: int, by: str) -> Order:
    """Leave an order as it is, whatever is proposed there."""
    order = _proposed(tx, number)
    body = {"order": number, "proposal": tx.questions.kept_proposal(number)}
    tx.write("dismiss", body, by=by, live_id=order.live_id)
    kept = tx.order(number)
    tx.announce(ProposalDismissed(kept))
    return kept


def inverse(tx: Transaction, entry: Entry, order: Order) -> tuple[str, dict[str, Any]] | None:
    """Return the act and body that take an acceptance or a dismissal back; None when it is too late."""
    body = entry.body
    if tx.questions.kept_proposal(order.number) is not None:
        return None
    if entry.act == "dismiss":
        return None if order.state is OrderState.REFUSED else ("propose", body["proposal"])
    if tx.last_of(order, HOLDING) != entry or not _stands(order, body):
        return None
    try:
        check_stock(tx, order, body["give"], body["take"])
    except OutOfStock as error:
        raise NotPossible(error.cause, tr("Hàng đã bán cho đơn khác, không hoàn tác được.")) from None
    names = {"order": "order", "lines": "before", "give": "take", "take": "give", "was": "was"}
    return "restore", {new: body[old] for new, old in names.items()} | {"proposal": body["proposal"]}


def holds_since(tx: Transaction, order: Order, entry: Entry) -> bool:
    """Tell whether an order still holds exactly what this entry gave it."""
    return tx.last_of(order, HOLDING) == entry


def _stands(order: Order, body: dict[str, Any]) -> bool:
    """Tell whether an order is as its acceptance left it."""
    if not body["lines"]:
        return order.state is OrderState.REFUSED
    stood = (body["was"]["state"], body["lines"])
    return stood == (order.state.value, lines_body(order.lines))


def _wanted(order: Order) -> tuple[PricedLine, ...]:
    proposal = order.proposal
    if proposal is None or proposal.lines is None:
        raise NotPossible(tr("Chưa rõ đổi thành gì."), tr("Bấm E rồi gõ đơn mới, hoặc X để giữ đơn cũ."))
    return proposal.lines


def _proposed(tx: Transaction, number: int) -> Order:
    order = tx.order(number)
    if order.proposal is None:
        raise NotPossible(
            tr("Đơn #{number} không có gì chờ đổi.", number=number), tr("Xem lại đơn trên hàng chờ.")
        )
    return order


def _held(tx: Transaction, order: Order) -> list[Sequence[Any]]:
    """Return what an order has taken from the stock: nothing before it is confirmed."""
    entry = tx.last_of(order, HOLDING) if order.state is OrderState.CONFIRMED else None
    if entry is None:
        return []
    held: list[Sequence[Any]] = entry.body["take" if entry.act == "confirm" else "holds"]
    return held


def _moved(
    held: Iterable[Sequence[Any]], give: Iterable[Sequence[Any]], take: Iterable[Sequence[Any]]
) -> list[Taken]:
    sums: Counter[tuple[str, str]] = Counter()
    for sign, moved in ((1, held), (-1, give), (1, take)):
        for code, variant, qty in moved:
            sums[code, variant] += sign * qty
    return [(code, variant, qty) for (code, variant), qty in sums.items() if qty]
