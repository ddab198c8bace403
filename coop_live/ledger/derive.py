"""What follows from an entry: the one door through which orders, stock and products are changed."""

from __future__ import annotations

import sqlite3
from typing import Any

from coop_live.ledger.derive_afterwards import AFTERWARDS
from coop_live.ledger.derive_goods import GOODS, Derive
from coop_live.ledger.derive_orders import ORDERS
from coop_live.ledger.derive_remarks import REMARKS
from coop_live.ledger.entries import Entry, canonical, entry_of
from coop_live.ledger.measures import restated
from coop_live.ledger.migrations import DERIVED


def derive(db: sqlite3.Connection, entry: Entry) -> None:
    """Bring the derived tables up to date with one entry.

    Raises sqlite3.IntegrityError when stock would go below zero: the database refuses, and
    the transaction with it.
    """
    _ACTS[entry.act](db, entry, restated(db, entry.body))


def rebuild(db: sqlite3.Connection) -> None:
    """Empty the derived tables and fill them from the entries again, inside the open transaction."""
    for table in DERIVED:
        db.execute(f"DELETE FROM {table}")
    for row in db.execute("SELECT * FROM entry ORDER BY seq"):
        derive(db, entry_of(row))


def _live_start(db: sqlite3.Connection, entry: Entry, body: dict[str, Any]) -> None:
    db.execute(
        "INSERT INTO live (id, name, platforms, started_at) VALUES (?,?,?,?)",
        (body["live"], body["name"], canonical(body["platforms"]), entry.at),
    )


def _live_end(db: sqlite3.Connection, entry: Entry, body: dict[str, Any]) -> None:
    db.execute("UPDATE live SET ended_at = ? WHERE id = ?", (entry.at, body["live"]))


def _live_reopen(db: sqlite3.Connection, entry: Entry, body: dict[str, Any]) -> None:
    db.execute("UPDATE live SET ended_at = NULL WHERE id = ?", (body["live"],))


def _undo(db: sqlite3.Connection, entry: Entry, body: dict[str, Any]) -> None:
    db.execute("INSERT INTO undone VALUES (?)", (body["undoes"],))
    _ACTS[body["act"]](db, entry, restated(db, body["body"]))


def _nothing(db: sqlite3.Connection, entry: Entry, body: dict[str, Any]) -> None:
    """Some acts are only remembered: what was on air, who exported what, who was forgotten."""


_ACTS: dict[str, Derive] = {
    "live_start": _live_start,
    "live_end": _live_end,
    "live_reopen": _live_reopen,
    **GOODS,
    **ORDERS,
    **REMARKS,
    **AFTERWARDS,
    "undo": _undo,
    "show": _nothing,
    "hide": _nothing,
    "sale": _nothing,
    "override": _nothing,
    "gap": _nothing,
    "looked": _nothing,
    "export": _nothing,
    "erase": _nothing,
}
