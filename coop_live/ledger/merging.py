"""Two orders of one customer become one: goods, contact and notes go to the one that stands, in one entry."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from coop_live.errors import NotPossible
from coop_live.events import OrderChanged, OrderMerged, OrderRefused
from coop_live.i18n import tr
from coop_live.ledger import waitlist
from coop_live.ledger.consigning import check_not_there
from coop_live.ledger.entries import Entry, Private, private_of
from coop_live.ledger.goods import (
    HOLDING,
    OFFER_MS,
    announce_stock,
    check_catalog,
    check_stock,
    held_by,
    hold_for,
    stock_taken,
)
from coop_live.ledger.lots import moved
from coop_live.ledger.proposals import held_after
from coop_live.ledger.transaction import Transaction, lines_body
from coop_live.model import Order, OrderState, PricedLine

# What can still be put into the same parcel.
HERE = (OrderState.DRAFT, OrderState.CONFIRMED, OrderState.PACKED)


def merge(tx: Transaction, number: int, into: int, by: str) -> Order:
    """Put a draft into another order of the same evening; return that one as it is then.

    What is sold takes the goods at once: raises OutOfStock (nothing happens) where there is too
    little, NotPossible where one of the two is not to be touched.
    """
    gone, kept = tx.order(number), tx.order(into)
    _check(gone, kept)
    check_not_there(tx.connection, into)
    take = []
    if kept.sold:
        check_catalog(tx, gone.lines)
        take = stock_taken(gone.lines, tx.questions.stock())
        check_stock(tx, gone, take)  # what is held back for the draft is its own
    lines, held = joined(kept.lines, gone.lines), held_by(tx, kept)
    body = {
        "order": into,
        "merged": number,
        "before": lines_body(kept.lines),
        "lines": lines_body(lines),
        "take": take,
        "holds": held_after(held, (), take),
        "lots": moved(tx, tx.questions.lots_of(into), (), take),
        "hold": _hold(tx, kept, gone, lines),
        "state": kept.state.value,
        "why": tr("gộp vào #{number}", number=into),
        "waited": tx.questions.place_in_line(number),
        "ref_before": tx.questions.ref_of(into),
        **tx.keep_private(_one_person(kept, gone)),
    }
    tx.write("merge", body, by=by, live_id=kept.live_id)
    whole, left = tx.order(into), tx.order(number)
    for event in (OrderRefused(left), OrderChanged(whole), OrderMerged(whole, left, by)):
        tx.announce(event)
    announce_stock(tx, take)
    waitlist.offer(tx)
    return whole


def joined(before: Iterable[PricedLine], more: Iterable[PricedLine]) -> tuple[PricedLine, ...]:
    """Return the lines of two orders as one's: alike ones add up, another price keeps a line of its own."""
    lines = list(before)
    for line in more:
        same = next((at for at, one in enumerate(lines) if replace(one, qty=line.qty) == line), None)
        if same is None:
            lines.append(line)
        else:
            lines[same] = replace(lines[same], qty=lines[same].qty + line.qty)
    return tuple(lines)


def inverse(tx: Transaction, entry: Entry, kept: Order) -> tuple[str, dict[str, Any]] | None:
    """Return the act and body that take two orders apart again; None when it is too late."""
    body = entry.body
    if kept.proposal is not None or tx.order(body["merged"]).state is not OrderState.REFUSED:
        return None
    if kept.state != body["state"] or lines_body(kept.lines) != body["lines"]:
        return None
    if kept.sold and tx.last_of(kept, HOLDING) != entry:
        return None
    check_not_there(tx.connection, kept.number)
    # What was typed about the customer since stays, and what was forgotten does not come back.
    same = tx.questions.ref_of(kept.number) == body["ref"]
    back = same and not tx.questions.is_forgotten(body["ref_before"])
    apart = {
        "order": kept.number,
        "merged": body["merged"],
        "lines": body["before"],
        "give": body["take"],
        "lots": moved(tx, tx.questions.lots_of(kept.number), body["take"], ()),
        "waited": body["waited"],
    }
    return "unmerge", apart | ({"ref_back": body["ref_before"]} if back else {})


def _check(gone: Order, kept: Order) -> None:
    """Raise NotPossible where the two cannot become one."""
    if gone.number == kept.number or gone.live_id != kept.live_id or not gone.lines:
        raise NotPossible(
            tr("Đơn #{number} không gộp được.", number=gone.number), tr("Bấm E rồi gõ mã và số.")
        )
    if gone.state is not OrderState.DRAFT:
        raise NotPossible(
            tr("Đơn #{number} không gộp được.", number=gone.number), tr("Chỉ gộp đơn chưa chốt.")
        )
    if kept.state not in HERE:
        raise NotPossible(
            tr("Không gộp được vào đơn #{number}.", number=kept.number),
            tr("Đơn đó đã gửi đi hoặc đã bỏ. Chốt riêng đơn này."),
        )
    if gone.proposal is not None or kept.proposal is not None:
        wishing = gone if gone.proposal is not None else kept
        raise NotPossible(
            tr("Khách của đơn #{number} đang muốn đổi hoặc hủy.", number=wishing.number),
            tr("Làm theo hoặc giữ nguyên trước đã."),
        )


def _hold(tx: Transaction, kept: Order, gone: Order, lines: Iterable[PricedLine]) -> dict[str, Any] | None:
    """Return what is held for a draft that takes another in: what either had held is its own."""
    if kept.state is not OrderState.DRAFT:
        return None
    least = OFFER_MS if kept.offered or gone.offered else 0
    return hold_for(tx, kept.number, lines, least, beside=gone.number)


def _one_person(kept: Order, gone: Order) -> Private:
    """Return what is known of the customer: what stands stays, what is missing or differs is added."""
    notes = [kept.note, gone.note, tr("Gộp đơn #{number}: “{text}”", number=gone.number, text=gone.text)]
    if kept.phone and gone.phone and kept.phone != gone.phone:
        notes.append(tr("SĐT khác: {phone}", phone=gone.phone))
    if kept.address and gone.address and kept.address != gone.address:
        notes.append(tr("Địa chỉ khác: {address}", address=gone.address))
    return replace(
        private_of(kept),
        phone=kept.phone or gone.phone,
        address=kept.address or gone.address,
        commune=kept.commune if kept.address else gone.commune,
        note=" · ".join(dict.fromkeys(note for note in notes if note)),
    )
