"""What people say of a customer: a note that stays, and a block; both are acts in the book."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from typing import Any

from coop_live.errors import NotPossible
from coop_live.events import CustomerRemarked
from coop_live.i18n import tr
from coop_live.ledger.entries import Entry, Private, private_of
from coop_live.ledger.people import BLANK_NAME
from coop_live.ledger.transaction import Transaction
from coop_live.model import Order

NOTE, BLOCK = "note", "block"
KINDS = (NOTE, BLOCK)
# A note is a line to remember somebody by, not a letter.
MOST_LETTERS = 300
# So many blocks are looked through at the beginning of an evening, each elsewhere on the disk.
MOST_BLOCKS = 500

_BLOCKS = "SELECT number FROM remark WHERE kind = ? AND value != '' ORDER BY since DESC LIMIT ?"
_OF_ORDER = "SELECT since, at, by, value FROM remark WHERE number = ? AND kind = ?"
# The last that was said of a customer, at whichever of their orders it was.
_OF_CUSTOMER = f"""SELECT r.kind, r.since, r.at, r.by, r.value, coalesce(v.note, '') FROM private p
    CROSS JOIN orders o USING (ref) CROSS JOIN remark r ON r.number = o.number
    LEFT JOIN private v ON v.ref = r.value AND v.author_name != '{BLANK_NAME}'
    WHERE p.customer = (SELECT customer FROM private JOIN orders USING (ref) WHERE number = ?)
    ORDER BY r.since"""
# The newest rows are enough: a customer has few names on the platforms.
_VIEWERS = """SELECT DISTINCT platform, author_id FROM (SELECT platform, author_id, author_name FROM private
    WHERE customer = (SELECT customer FROM private JOIN orders USING (ref) WHERE number = ?)
    ORDER BY rowid DESC LIMIT 200) WHERE author_id NOT IN ('', author_name)"""

# All notes, and each order of the customer they are about; a later one replaces an earlier.
_NOTES = f"""SELECT o.number, r.value, coalesce(v.note, '') FROM remark r JOIN orders said USING (number)
    JOIN private whose ON whose.ref = said.ref
    JOIN private p ON p.ref = whose.ref OR p.customer = whose.customer JOIN orders o ON o.ref = p.ref
    LEFT JOIN private v ON v.ref = r.value AND v.author_name != '{BLANK_NAME}'
    WHERE r.kind = '{NOTE}' ORDER BY r.since"""


@dataclass(frozen=True, slots=True)
class Remark:
    """One thing said of a customer: by whom and when (ms UTC); `text` is a note's own words.

    `since` is the entry that said it; `value` as the table keeps it, "" where it was taken back.
    """

    since: int
    at: int
    by: str
    value: str
    text: str = ""


def about(db: sqlite3.Connection, number: int) -> dict[str, Remark]:
    """Return what stands about the customer of an order: the last note and block, where there are any."""
    rows = db.execute(_OF_CUSTOMER, (number,)).fetchall()
    said = {kind: Remark(*row) for kind, *row in rows}
    return {kind: one for kind, one in said.items() if one.value}


def notes_by_order(db: sqlite3.Connection) -> dict[int, str]:
    """Return what is noted of customers, by the numbers of all their orders."""
    said = {number: note if value else "" for number, value, note in db.execute(_NOTES)}
    return {number: note for number, note in said.items() if note}


def is_blocked(db: sqlite3.Connection, number: int) -> bool:
    """Tell whether the customer of an order is blocked."""
    return BLOCK in about(db, number)


def blocked_viewers(db: sqlite3.Connection) -> frozenset[tuple[str, str]]:
    """Return who is blocked as the platforms call them: (platform, id); of very many the newest."""
    said = db.execute(_BLOCKS, (BLOCK, MOST_BLOCKS)).fetchall()
    found: set[tuple[str, str]] = set()
    for number in (number for (number,) in said if is_blocked(db, number)):
        found |= set(db.execute(_VIEWERS, (number,)))
    return frozenset(found)


def note(tx: Transaction, number: int, text: str, by: str) -> Order:
    """Note something of the customer of an order; an empty text takes the note away."""
    order, text = tx.order(number), text.strip()[:MOST_LETTERS]
    before = about(tx.connection, number).get(NOTE)
    if text == (before.text if before else ""):
        return order
    kept = tx.keep_private(Private(order.platform, "", "", note=text)) if text else {}
    return _write(tx, NOTE, order, kept, by, on=bool(text))


def block(tx: Transaction, number: int, by: str, *, on: bool = True) -> Order:
    """Block the customer of an order, or let them order again. Raises NotPossible for an unknown one."""
    order = tx.order(number)
    if is_blocked(tx.connection, number) is on:
        return order
    if on and not (order.phone or private_of(order).is_known):
        # Two people may have one name: the block would be on somebody, or on nobody.
        raise NotPossible(tr("Chưa biết chắc khách này là ai."), tr("Ghi số điện thoại rồi chặn."))
    return _write(tx, BLOCK, order, {"on": on}, by, on=on)


def _write(tx: Transaction, kind: str, order: Order, said: dict[str, Any], by: str, *, on: bool) -> Order:
    body = {"order": order.number, "before": _row(tx, order.number, kind), **said}
    tx.write(kind, body, by=by, live_id=order.live_id)
    tx.announce(CustomerRemarked(order, kind, on, by=by))
    return order


def _row(tx: Transaction, number: int, kind: str) -> dict[str, Any] | None:
    row = tx.connection.execute(_OF_ORDER, (number, kind)).fetchone()
    return None if row is None else dict(zip(("since", "at", "by", "value"), row, strict=True))


def inverse(tx: Transaction, entry: Entry) -> tuple[str, dict[str, Any]]:
    """Return the act and body that take a remark back. Raises NotPossible where it is another since."""
    number, kind = entry.body["order"], entry.act
    now = _row(tx, number, kind)
    newest = [row for row in tx.connection.execute(_OF_CUSTOMER, (number,)) if row[0] == kind]
    if now is None or now["since"] != entry.seq or not newest or newest[-1][1] != entry.seq:
        raise NotPossible(
            tr("Ghi nhớ về khách này đã đổi sau đó."), tr("Xem lại khung khách rồi sửa bằng tay.")
        )
    return "unsay", {"order": number, "kind": kind, "row": entry.body["before"]}


def announce_unsaid(tx: Transaction, order: Order, kind: str, by: str) -> None:
    """Announce that a remark is again what it was."""
    on = kind in about(tx.connection, order.number)
    tx.announce(CustomerRemarked(order, kind, on, undone=True, by=by))


def said_with(db: sqlite3.Connection, refs: list[str]) -> list[tuple[str, Remark]]:
    """Return all that is said at the orders of these private rows, for whom it is about to read."""
    found = []
    for ref in refs:
        rows = db.execute(
            """SELECT r.kind, r.since, r.at, r.by, r.value, coalesce(v.note, '') FROM orders o
            JOIN remark r USING (number) LEFT JOIN private v ON v.ref = r.value
            WHERE o.ref = ? AND r.value != ''""",
            (ref,),
        )
        found += [(kind, Remark(*row)) for kind, *row in rows]
    return sorted(found, key=lambda one: one[1].since)
