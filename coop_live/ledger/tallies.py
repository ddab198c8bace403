"""Running sums of what was sold, kept up to date with every order, so that a big book answers at once."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from coop_live.model import SOLD
from coop_live.weights import KILO, cost

HOUR_MS = 3_600_000
ALL_LIVES = 0

# What is summed up: order states, and of what was sold: products, members, hours of the day, people.
STATE, PRODUCT, MEMBER, HOUR, PERSON = "state", "product", "member", "hour", "person"

_ADD = """INSERT INTO tally VALUES (?,?,?,?,?,?,?,?,?,?) ON CONFLICT DO UPDATE SET
    orders = orders + excluded.orders, qty = qty + excluded.qty, revenue = revenue + excluded.revenue,
    grams = grams + excluded.grams"""

_SOLD = frozenset(state.value for state in SOLD)


@contextmanager
def counted_anew(db: sqlite3.Connection, number: int) -> Iterator[None]:
    """Take an order out of the sums while it is changed, and count it again as it then is."""
    before = list(_counts(db, number, -1))
    yield
    db.executemany(_ADD, [*before, *_counts(db, number, 1)])


def count(db: sqlite3.Connection, number: int) -> None:
    """Add a new order to the sums."""
    db.executemany(_ADD, list(_counts(db, number, 1)))


def _counts(db: sqlite3.Connection, number: int, sign: int) -> Iterator[tuple[Any, ...]]:
    """Give what an order adds to the sums as it stands (`sign` 1), or takes out of them (-1)."""
    row = db.execute(
        "SELECT live_id, state, by, decided_at, total FROM orders WHERE number = ?", (number,)
    ).fetchone()
    if row is None:  # a lifeboat does not hold the orders of earlier evenings
        return
    live_id, state, by, decided_at, total = row
    yield STATE, live_id, state, "", "", "", sign, 0, sign * total, 0
    if state in _SOLD:
        hour = str(decided_at // HOUR_MS % 24)
        for live in (live_id, ALL_LIVES):
            yield HOUR, live, hour, "", "", "", sign, 0, sign * total, 0
            yield PERSON, live, by, "", "", "", sign, 0, sign * total, 0
        yield from _goods(db, number, live_id, sign)


def _goods(db: sqlite3.Connection, number: int, live_id: int, sign: int) -> Iterator[tuple[Any, ...]]:
    """Give what the lines of an order add to the sums of products and of members."""
    members: dict[str, list[int]] = {}
    lines = db.execute(
        """SELECT code, variant, name, unit, member, qty, price, weighed, weighed OR code IN in_grams
        FROM order_line WHERE number = ?""",
        (number,),
    )
    lots = _lots(db, number)
    for code, variant, name, unit, member, qty, price, weighed, fine in lines:
        pieces, grams = (0, qty) if weighed else (qty, 0)
        money = cost(price, qty, weighed=bool(weighed))
        for live in (live_id, ALL_LIVES):
            what = (PRODUCT, live, code, variant or "", name, unit)
            yield *what, sign, sign * pieces, sign * money, sign * grams
        where = (code, variant or "")
        mine = lots.get(where if where in lots else (code, ""), [])
        whole = qty * KILO if fine and not weighed else qty
        for owner, *parts in _shares(whole, member, mine, (pieces, money, grams)):
            members[owner] = [sum(pair) for pair in zip(members.get(owner, (0, 0, 0)), parts, strict=True)]
    for owner, (pieces, money, grams) in members.items():
        for live in (live_id, ALL_LIVES):
            yield MEMBER, live, owner, "", "", "", sign, sign * pieces, sign * money, sign * grams


def _lots(db: sqlite3.Connection, number: int) -> dict[tuple[str, str], list[list[Any]]]:
    """Return whose lots an order's goods came from: [member, how many] by code and variant."""
    found: dict[tuple[str, str], list[list[Any]]] = {}
    rows = db.execute(
        "SELECT code, variant, member, qty FROM order_lot WHERE number = ? ORDER BY lot", (number,)
    )
    for code, variant, member, qty in rows:
        found.setdefault((code, variant), []).append([member, qty])
    return found


def _shares(
    qty: int, member: str, lots: list[list[Any]], sums: tuple[int, ...]
) -> Iterator[tuple[str, *tuple[int, ...]]]:
    """Divide a line among the members whose lots it came from; the rest is the line's own member's.

    `qty` is the line in what its lots are kept in, `sums` what is divided as it is: nothing of it is lost
    in rounding. What is given to a line is taken off the lots, for two sizes may come from the same ones.
    """
    done, given = 0, tuple(0 for _ in sums)
    for lot in [*lots, [member, qty]]:
        part = min(lot[1], qty - done)
        lot[1] -= part
        done += part
        if part:
            so_far = tuple((whole * done * 2 + qty) // (2 * qty) for whole in sums)
            yield lot[0] or member, *(now - before for now, before in zip(so_far, given, strict=True))
            given = so_far
