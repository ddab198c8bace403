"""What the book knows of the customer of an order: what they bought before, owe, and sent back."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from coop_live.ledger import remarks
from coop_live.ledger.questions import Questions, one_moment
from coop_live.model import SOLD, OrderState

# Of a shop that buys every day only the newest orders are looked at: nobody is to wait for its years.
MOST_ORDERS = 500
# So many parcels that came back are told of.
MOST_RETURNED = 3
LAST = 3

# By the index of customers alone, the newest first, and no further than that.
_ORDERS = f"""SELECT o.number, o.live_id, o.state, o.total, o.paid, o.drafted_at, o.why, p.address
    FROM (SELECT rowid AS place FROM private WHERE customer = ? ORDER BY rowid DESC LIMIT {MOST_ORDERS}) n
    CROSS JOIN private p ON p.rowid = n.place CROSS JOIN orders o ON o.ref = p.ref
    ORDER BY o.number DESC"""
_CUSTOMER = "SELECT p.customer, o.live_id FROM orders o JOIN private p USING (ref) WHERE o.number = ?"
_CAME_BACK = """SELECT at FROM entry WHERE body ->> '$.order' = ? AND act = 'cancel'
    ORDER BY seq DESC LIMIT 1"""


@dataclass(frozen=True, slots=True)
class Past:
    """An order of an earlier evening; `total` in dong, `at` ms UTC: when it was drafted, or came back."""

    number: int
    at: int
    state: OrderState
    total: int
    why: str = ""


@dataclass(frozen=True, slots=True)
class History:
    """What is known of a customer from evenings before that of the order which was asked about.

    `bought` orders for `spent` dong, of which `unpaid` is still to come; `address` is the last one told;
    `returned` how many parcels came back, `back` and `last` the newest of these and of what was bought.
    `note`, and who blocked them when, are of today.
    """

    bought: int = 0
    spent: int = 0
    unpaid: int = 0
    address: str | None = None
    returned: int = 0
    back: tuple[Past, ...] = ()
    last: tuple[Past, ...] = ()
    note: str = ""
    blocked: bool = False
    blocked_by: str = ""
    blocked_at: int = 0


NOTHING_KNOWN = History()


def histories(questions: Questions, numbers: Iterable[int]) -> dict[int, History]:
    """Return what is known of the customers of these orders."""
    with one_moment(questions.connection):
        return {number: history_of(questions.connection, number) for number in numbers}


def history_of(db: sqlite3.Connection, number: int) -> History:
    """Return what is known of the customer of an order; nothing where nobody knows who it is."""
    row = db.execute(_CUSTOMER, (number,)).fetchone()
    if row is None or row[0] is None:
        return NOTHING_KNOWN
    customer, live = row
    before = [one for one in db.execute(_ORDERS, (customer,)) if one[1] != live and one[0] < number]
    said = remarks.about(db, number)
    note, block = said.get(remarks.NOTE), said.get(remarks.BLOCK)
    returned = [one for one in before if one[2] == OrderState.RETURNED]
    sold = [one for one in before if one[2] in SOLD]
    return History(
        bought=len(sold),
        spent=sum(total for _, _, _, total, *_ in sold),
        unpaid=sum(max(0, total - paid) for _, _, _, total, paid, *_ in sold),
        address=next((address for *_, address in before if address), None),
        returned=len(returned),
        back=tuple(_past(one, _came_back(db, one[0])) for one in returned[:MOST_RETURNED]),
        last=tuple(_past(one) for one in sold[:LAST]),
        note=note.text if note else "",
        blocked=block is not None,
        blocked_by=block.by if block else "",
        blocked_at=block.at if block else 0,
    )


def _past(row: Sequence[Any], at: int | None = None) -> Past:
    number, _, state, total, _, drafted_at, why, _ = row
    return Past(number, at or drafted_at, OrderState(state), total, why)


def _came_back(db: sqlite3.Connection, number: int) -> int | None:
    row = db.execute(_CAME_BACK, (number,)).fetchone()
    return None if row is None else int(row[0])
