"""Parcels handed to a carrier over the network: never made twice, never forgotten."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import count

from coop_live.errors import NotPossible
from coop_live.events import OrderChanged
from coop_live.i18n import tr
from coop_live.ledger.rows import of_a_row
from coop_live.ledger.transaction import Transaction
from coop_live.memo import PREFIX, memo_code
from coop_live.model import PERHAPS_THERE, Consignment, ConsignmentState, Order, OrderState

# What can be given to a carrier: what has left the house is with one.
_HERE = (OrderState.CONFIRMED, OrderState.PACKED)
_UNSETTLED = (ConsignmentState.SENDING, ConsignmentState.UNKNOWN)
# A carrier's words are a reason, not a letter; they may repeat what was sent.
MOST_LETTERS = 300
_MANY_DIGITS = re.compile(r"\+?\d(?:[\s.\-]?\d){7,}")
# What may still become of a parcel. Once it is made it is there until it is cancelled; what was thought to
# have failed or to be cancelled may turn out to be there.
_BECOMES = {
    ConsignmentState.SENDING: tuple(ConsignmentState),
    ConsignmentState.UNKNOWN: tuple(set(ConsignmentState) - {ConsignmentState.SENDING}),
    ConsignmentState.CREATED: (ConsignmentState.CREATED, ConsignmentState.CANCELLED),
    ConsignmentState.FAILED: (ConsignmentState.FAILED, ConsignmentState.CREATED, ConsignmentState.CANCELLED),
    ConsignmentState.CANCELLED: (ConsignmentState.CANCELLED, ConsignmentState.CREATED),
}

_ASKED = "SELECT reference, number, carrier, state, cod, code, fee, why, at, by FROM consignment"
# One that is there, or may be, is what counts, though another was tried and failed after it.
_LAST = f"""{_ASKED} WHERE number = ?
    ORDER BY state IN ('sending', 'unknown', 'created') DESC, since DESC LIMIT 1"""
_OPEN = f"{_ASKED} WHERE state IN ('sending', 'unknown') ORDER BY since"
# A reference is surely one of ours; carriers may give a code twice over the years: the newest is meant.
_WITH_CODE = """SELECT number FROM (
    SELECT number, since, 1 AS ours FROM consignment WHERE reference IN (?1, ?2)
    UNION ALL SELECT number, since, 0 FROM consignment WHERE code IN (?1, ?2) AND code != '')
    ORDER BY ours DESC, since DESC LIMIT 1"""


@of_a_row
def _consignment_of(row: tuple[object, ...]) -> Consignment:
    reference, number, carrier, state, *rest = row
    return Consignment(reference, number, carrier, ConsignmentState(str(state)), *rest)  # type: ignore[arg-type]


def begin(tx: Transaction, number: int, carrier: str, by: str, prefix: str = PREFIX) -> Consignment:
    """Note that an order's parcel is about to be made with a carrier, before the carrier is asked.

    The reference is the order's code for transfers ("HTX001321"), with "-2" and so on after an attempt
    that surely failed or was cancelled; COD is what is owed now. Where an attempt is `sending` or `unknown`
    it is returned as it is, to be asked for again under its reference. Raises NotPossible: not sold, given to
    a carrier already (another one may have it, too), phone or address missing, a wish of the customer waits.
    """
    order = tx.order(number)
    last = of_orders(tx.connection, [number]).get(number)
    if last is not None and last.state in PERHAPS_THERE:
        if last.carrier != carrier or last.state not in _UNSETTLED:
            raise _there(last)
        return last
    _check_ready(order)
    reference = next(one for one in _references(number, prefix) if _found(tx.connection, one) is None)
    body = {"order": number, "reference": reference, "carrier": carrier, "cod": order.owed}
    tx.write("consign", body, by=by, live_id=order.live_id)
    tx.announce(OrderChanged(order))
    return _one(tx.connection, reference)


def _check_ready(order: Order) -> None:
    """Raise NotPossible where no carrier is to be asked for this order."""
    if order.state not in _HERE:
        raise NotPossible(
            tr("Đơn #{number} không có gì để gửi.", number=order.number),
            tr("Chỉ giao cho hãng đơn đã chốt hoặc đã gói, chưa gửi đi."),
        )
    if order.proposal is not None:
        raise NotPossible(
            tr("Khách của đơn #{number} đang muốn đổi hoặc hủy.", number=order.number),
            tr("Làm theo hoặc giữ nguyên trước đã."),
        )
    if not (order.phone and order.address):
        raise NotPossible(
            tr("Đơn #{number} thiếu số điện thoại hoặc địa chỉ.", number=order.number),
            tr("Ghi đủ rồi giao cho hãng."),
        )


def _references(number: int, prefix: str) -> Iterator[str]:
    """Give the references that an order's attempts may have, the first one first.

    One may be taken by another order, which has another number since it was made: the file failed then.
    """
    code = memo_code(number, prefix)
    yield code
    yield from (f"{code}-{again}" for again in count(2))


def note(
    tx: Transaction,
    reference: str,
    state: ConsignmentState,
    by: str,
    *,
    code: str = "",
    fee: int = 0,
    why: str = "",
    called: bool = False,
) -> Consignment:
    """Note what became of a parcel at its carrier; the order is announced as changed. Raises NotPossible.

    What is not told of `code` and `fee` stays as it was. `called`: the carrier is about to be called again,
    and the time of that counts though nothing else is new. The order stays where it is: packed and shipped
    are what a person says. Long numbers in `why` are left out, for they may be somebody's phone.
    """
    before = _found(tx.connection, reference)
    if before is None:
        raise NotPossible(tr("Không có vận đơn {code}.", code=reference), tr("Kiểm lại mã."))
    now = replace(
        before,
        state=state,
        code=code.strip() or before.code,
        fee=fee or before.fee,
        why=_MANY_DIGITS.sub("…", why.strip())[:MOST_LETTERS],
    )
    if now == before and not called:
        return before
    if state not in _BECOMES[before.state]:
        raise NotPossible(
            tr("Vận đơn {code} đã sang bước khác.", code=before.code or reference), tr("Xem lại vận đơn.")
        )
    if state in PERHAPS_THERE and before.state not in PERHAPS_THERE:
        check_not_there(tx.connection, before.number)
    _write(tx, now, by)
    return _one(tx.connection, reference)


def _write(tx: Transaction, now: Consignment, by: str) -> None:
    # A lifeboat does not hold the orders of earlier evenings; what became of their parcels is kept there too.
    order = tx.questions.order(now.number)
    body = {
        "order": now.number,
        "reference": now.reference,
        "state": now.state.value,
        "code": now.code,
        "fee": now.fee,
        "why": now.why,
    }
    tx.write("consigned", body, by=by, live_id=order.live_id if order else None)
    if order is not None:
        tx.announce(OrderChanged(order))


def check_not_there(db: sqlite3.Connection, number: int) -> None:
    """Raise NotPossible where a carrier has an order's parcel, or may have it: it was told goods and COD."""
    last = of_orders(db, [number]).get(number)
    if last is not None and last.state in PERHAPS_THERE:
        raise _there(last)


def _there(last: Consignment) -> NotPossible:
    if last.state in _UNSETTLED:
        return NotPossible(
            tr("Chưa rõ hãng đã nhận đơn #{number} chưa.", number=last.number),
            tr("Hỏi lại hãng vận chuyển trước đã."),
        )
    return NotPossible(
        tr("Hãng vận chuyển đang giữ vận đơn của đơn #{number}.", number=last.number),
        tr("Hủy vận đơn trước đã."),
    )


def of_orders(db: sqlite3.Connection, numbers: Iterable[int]) -> dict[int, Consignment]:
    """Return the consignment of each order that has one: what is there, or may be, else the last attempt."""
    found = (db.execute(_LAST, (number,)).fetchone() for number in dict.fromkeys(numbers))
    return {one.number: one for row in found if row is not None for one in (_consignment_of(row),)}


def unsettled(db: sqlite3.Connection) -> tuple[Consignment, ...]:
    """Return what is `sending` or `unknown`: to be asked for again, after a crash too."""
    return tuple(_consignment_of(row) for row in db.execute(_OPEN))


def order_with_code(db: sqlite3.Connection, code: str) -> int | None:
    """Return the order whose parcel has this code or reference at its carrier, None where none has."""
    typed = code.strip()
    row = db.execute(_WITH_CODE, (typed, typed.upper())).fetchone()
    return None if row is None else int(row[0])


def _found(db: sqlite3.Connection, reference: str) -> Consignment | None:
    row = db.execute(f"{_ASKED} WHERE reference = ?", (reference,)).fetchone()
    return None if row is None else _consignment_of(row)


def _one(db: sqlite3.Connection, reference: str) -> Consignment:
    row = db.execute(f"{_ASKED} WHERE reference = ?", (reference,)).fetchone()
    return _consignment_of(row)
