"""What a viewer wants of an earlier order: proposed by a comment, accepted or dismissed by a person."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Any

from coop_live.errors import NotPossible, OutOfStock
from coop_live.events import OrderChanged, ProposalAccepted, ProposalDismissed
from coop_live.i18n import tr
from coop_live.ledger import waitlist
from coop_live.ledger.consigning import check_not_there
from coop_live.ledger.entries import Entry
from coop_live.ledger.goods import (
    HOLDING,
    Taken,
    announce_stock,
    check_catalog,
    check_stock,
    given_back,
    held_anew,
    held_by,
    stock_taken,
)
from coop_live.ledger.lines import added
from coop_live.ledger.lots import moved
from coop_live.ledger.transaction import Transaction, lines_body
from coop_live.model import CLOSED, Kind, Order, OrderState, PricedLine


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

    With nothing left the order is closed (a draft refused, what was sold cancelled) and keeps its
    lines, to tell what it was. Raises OutOfStock (nothing happens) or NotPossible.
    """
    order = _proposed(tx, number)
    _check_here(order)
    check_not_there(tx.connection, number)
    lines = _wanted(order) if other is None else tuple(other)
    more = added(order.lines, lines)
    check_catalog(tx, more)
    held = held_by(tx, order)
    give = given_back(held, added(lines, order.lines), tx.questions.in_grams())
    take = stock_taken(more, tx.questions.stock()) if order.sold else []
    check_stock(tx, order, take, give)
    body = {
        "order": number,
        "proposal": tx.questions.kept_proposal(number),
        "before": lines_body(order.lines),
        "lines": lines_body(lines),
        "give": give,
        "take": take,
        "holds": held_after(held, give, take),
        "lots": moved(tx, tx.questions.lots_of(number), give, take),
        "hold": held_anew(tx, order, lines),
        "was": {
            "state": order.state.value,
            "at": order.decided_at,
            "by": order.by,
            "waited": tx.questions.place_in_line(number),
        },
        "why": "" if lines else tr("khách hủy"),
        "closed": (OrderState.CANCELLED if order.sold else OrderState.REFUSED).value,
    }
    tx.write("accept", body, by=by, live_id=order.live_id)
    accepted = tx.order(number)
    tx.announce(ProposalAccepted(accepted, by))
    announce_stock(tx, (*give, *take))
    waitlist.offer(tx)
    return accepted


def dismiss(tx: Transaction, number: int, by: str) -> Order:
    """Leave an order as it is, whatever is proposed there."""
    order = _proposed(tx, number)
    body = {"order": number, "proposal": tx.questions.kept_proposal(number)}
    tx.write("dismiss", body, by=by, live_id=order.live_id)
    kept = tx.order(number)
    tx.announce(ProposalDismissed(kept, by))
    return kept


def inverse(tx: Transaction, entry: Entry, order: Order) -> tuple[str, dict[str, Any]] | None:
    """Return the act and body that take an acceptance or a dismissal back; None when it is too late."""
    body = entry.body
    if tx.questions.kept_proposal(order.number) is not None:
        return None
    if entry.act == "dismiss":
        return None if order.state in CLOSED else ("propose", body["proposal"])
    if tx.last_of(order, HOLDING) != entry or not _stands(order, body):
        return None
    check_not_there(tx.connection, order.number)
    try:
        check_stock(tx, order, body["give"], body["take"])
    except OutOfStock as error:
        raise NotPossible(error.cause, tr("Hàng đã bán cho đơn khác, không hoàn tác được.")) from None
    names = {"order": "order", "lines": "before", "give": "take", "take": "give", "was": "was"}
    back = {new: body[old] for new, old in names.items()}
    lots = moved(tx, tx.questions.lots_of(order.number), body["take"], body["give"])
    return "restore", back | {"proposal": body["proposal"], "lots": lots}


def holds_since(tx: Transaction, order: Order, entry: Entry) -> bool:
    """Tell whether an order still holds exactly what this entry gave it."""
    return tx.last_of(order, HOLDING) == entry


def _stands(order: Order, body: dict[str, Any]) -> bool:
    """Tell whether an order is as its acceptance left it."""
    if not body["lines"]:
        return order.state in CLOSED
    stood = (body["was"]["state"], body["lines"])
    return stood == (order.state.value, lines_body(order.lines))


def _check_here(order: Order) -> None:
    """Raise NotPossible when the goods have left the house: nothing can be put in or taken out any more."""
    if order.state in (OrderState.SHIPPED, OrderState.DELIVERED):
        raise NotPossible(
            tr("Đơn #{number} đã gửi đi.", number=order.number), tr("Bấm X để giữ đơn cũ, rồi báo khách.")
        )


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


def held_after(
    held: Iterable[Sequence[Any]], give: Iterable[Sequence[Any]], take: Iterable[Sequence[Any]]
) -> list[Taken]:
    """Return what an order holds of the stock once goods were given back and others taken."""
    sums: Counter[tuple[str, str]] = Counter()
    for sign, parts in ((1, held), (-1, give), (1, take)):
        for code, variant, qty in parts:
            sums[code, variant] += sign * qty
    return [(code, variant, qty) for (code, variant), qty in sums.items() if qty]
