"""What follows from an entry for what comes after the live: parcels at carriers, transfers, settlements."""

from __future__ import annotations

import sqlite3
from typing import Any

from coop_live.ledger.derive_goods import Derive
from coop_live.ledger.entries import Entry


def _consign(db: sqlite3.Connection, entry: Entry, body: dict[str, Any]) -> None:
    """Begin a consignment: the carrier is about to be asked."""
    db.execute(
        "INSERT INTO consignment VALUES (?,?,?,'sending',?,'',0,'',?,?,?)",
        (body["reference"], body["order"], body["carrier"], body["cod"], entry.at, entry.by, entry.seq),
    )


def _consigned(db: sqlite3.Connection, entry: Entry, body: dict[str, Any]) -> None:
    db.execute(
        """UPDATE consignment SET state = ?, code = ?, fee = ?, why = ?, at = ?, by = ?
        WHERE reference = ?""",
        (body["state"], body["code"], body["fee"], body["why"], entry.at, entry.by, body["reference"]),
    )


def _transfer(db: sqlite3.Connection, entry: Entry, body: dict[str, Any]) -> None:
    """Keep a transfer; one that two programs were told of stays the one that was written first."""
    db.execute(
        "INSERT INTO transfer (seq, key, at, amount, ref) VALUES (?,?,?,?,?) ON CONFLICT (key) DO NOTHING",
        (entry.seq, body["key"], body["at"], body["amount"], body["ref"]),
    )


def _aside(db: sqlite3.Connection, entry: Entry, body: dict[str, Any]) -> None:
    db.execute("UPDATE transfer SET aside = ? WHERE key = ?", (body["aside"], body["key"]))


def count_part(db: sqlite3.Connection, entry: Entry, body: dict[str, Any]) -> None:
    """Count a payment as a part of its transfer; the tables refuse more than came in, and twice the same."""
    db.execute(
        "INSERT INTO transfer_part VALUES (?,?,?,?)",
        (entry.seq, body["transfer"], body["order"], body["amount"]),
    )
    db.execute(
        "UPDATE transfer SET counted = counted + ?, aside = 0 WHERE key = ?",
        (body["amount"], body["transfer"]),
    )


def free_part(db: sqlite3.Connection, payment: int) -> None:
    """Let what a payment (the number of its entry) had counted of a transfer be counted again."""
    part = db.execute("SELECT key, amount FROM transfer_part WHERE payment = ?", (payment,)).fetchone()
    if part is not None:
        db.execute("DELETE FROM transfer_part WHERE payment = ?", (payment,))
        db.execute("UPDATE transfer SET counted = counted - ?2 WHERE key = ?1", part)


def _terms(db: sqlite3.Connection, entry: Entry, body: dict[str, Any]) -> None:
    db.execute(
        "INSERT OR REPLACE INTO terms VALUES (?,?,?)", (body["member"], body["commission"], body["cost"])
    )


def _charge(db: sqlite3.Connection, entry: Entry, body: dict[str, Any]) -> None:
    db.execute(
        "INSERT INTO charge VALUES (?,?,?,?,?)",
        (entry.seq, entry.at, body["member"], body["amount"], body["why"]),
    )


def _payout(db: sqlite3.Connection, entry: Entry, body: dict[str, Any]) -> None:
    db.execute(
        "INSERT INTO payout VALUES (?,?,?,?,?)",
        (entry.seq, entry.at, body["member"], body["amount"], body["way"]),
    )


def _unsettle(db: sqlite3.Connection, entry: Entry, body: dict[str, Any]) -> None:
    """Let a charge or a payout be gone, by the number of its entry; taking back asks for it."""
    for table in ("charge", "payout"):
        db.execute(f"DELETE FROM {table} WHERE seq = ?", (body["settled"],))


AFTERWARDS: dict[str, Derive] = {
    "consign": _consign,
    "consigned": _consigned,
    "transfer": _transfer,
    "aside": _aside,
    "terms": _terms,
    "charge": _charge,
    "payout": _payout,
    "unsettle": _unsettle,
}
