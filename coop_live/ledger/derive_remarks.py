"""What follows from an entry for remarks about customers: a note that stays, and a block."""

from __future__ import annotations

import sqlite3
from typing import Any

from coop_live.ledger.derive_goods import Derive
from coop_live.ledger.entries import Entry


def _note(db: sqlite3.Connection, entry: Entry, body: dict[str, Any]) -> None:
    _say(db, entry, body["order"], "note", body.get("ref", ""))


def _block(db: sqlite3.Connection, entry: Entry, body: dict[str, Any]) -> None:
    _say(db, entry, body["order"], "block", "1" if body["on"] else "")


def _say(db: sqlite3.Connection, entry: Entry, number: int, kind: str, value: str) -> None:
    db.execute(
        "INSERT OR REPLACE INTO remark VALUES (?,?,?,?,?,?)",
        (number, kind, entry.seq, entry.at, entry.by, value),
    )


def _unsay(db: sqlite3.Connection, entry: Entry, body: dict[str, Any]) -> None:
    """Let a remark be again what it was before somebody said otherwise; undo asks for it."""
    where = (body["order"], body["kind"])
    db.execute("DELETE FROM remark WHERE number = ? AND kind = ?", where)
    row = body["row"]
    if row is not None:
        said = (row["since"], row["at"], row["by"], row["value"])
        db.execute("INSERT INTO remark VALUES (?,?,?,?,?,?)", (*where, *said))


REMARKS: dict[str, Derive] = {"note": _note, "block": _block, "unsay": _unsay}
