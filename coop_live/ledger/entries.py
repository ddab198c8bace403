"""One line of the book: who did what, when; chained by hash to the line before."""

from __future__ import annotations

import hashlib
import json
import sqlite3
from dataclasses import dataclass
from typing import Any

from coop_live.ledger.faults import NotOurs
from coop_live.model import Order

FIRST_HASH = "0" * 64
_WRITER = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":"))


@dataclass(frozen=True, slots=True)
class Entry:
    """One act. `at` is ms UTC, `by` the person, `body` what was done (no personal values)."""

    seq: int
    at: int
    by: str
    device: str
    act: str
    live_id: int | None
    body: dict[str, Any]

    def hashed(self, before: str) -> str:
        """Return the hash that seals this entry behind the one whose hash is `before`."""
        sealed = [self.seq, self.at, self.by, self.device, self.act, self.live_id, self.body]
        return hashlib.sha256((before + canonical(sealed)).encode()).hexdigest()


def plain(value: object) -> dict[str, Any]:
    """Return the fields of a frozen value by name, and of those inside: `asdict` quick enough for floods."""
    told = {name: getattr(value, name) for name in value.__slots__}  # type: ignore[attr-defined]
    for name, one in told.items():
        if isinstance(one, tuple) and one and hasattr(one[0], "__slots__"):
            told[name] = [plain(inner) for inner in one]
    return told


def canonical(value: object) -> str:
    """Return the one way in which this value is written as JSON."""
    return _WRITER.encode(value)


def append(db: sqlite3.Connection, entry: Entry) -> str:
    """Write an entry at the end of the book, inside the open transaction; return its hash.

    Raises NotOurs where the one before it is missing: nothing would be sealed.
    """
    row = db.execute("SELECT hash FROM entry WHERE seq = ?", (entry.seq - 1,)).fetchone()
    if row is None and entry.seq > 1:
        raise NotOurs(f"no entry {entry.seq - 1}")
    sealed = entry.hashed(row[0] if row else FIRST_HASH)
    db.execute(
        "INSERT INTO entry (seq, at, by, device, act, live_id, body, hash) VALUES (?,?,?,?,?,?,?,?)",
        (
            entry.seq,
            entry.at,
            entry.by,
            entry.device,
            entry.act,
            entry.live_id,
            canonical(entry.body),
            sealed,
        ),
    )
    return sealed


def last_hash(db: sqlite3.Connection) -> str:
    """Return the hash that seals the whole book so far."""
    row = db.execute("SELECT hash FROM entry ORDER BY seq DESC LIMIT 1").fetchone()
    return row[0] if row else FIRST_HASH


def last_seq(db: sqlite3.Connection) -> int:
    """Return the number of the last entry, 0 in an empty book."""
    seq: int = db.execute("SELECT coalesce(max(seq), 0) FROM entry").fetchone()[0]
    return seq


def entry_of(row: sqlite3.Row | tuple[Any, ...]) -> Entry:
    """Return the entry that stands in a row of the table (columns in the table's order)."""
    seq, at, by, device, act, live_id, body = row[:7]
    return Entry(seq, at, by, device, act, live_id, json.loads(body))


@dataclass(frozen=True, slots=True)
class Private:
    """What is personal about an order; kept beside the entries so that it can be erased."""

    platform: str
    author_id: str
    author_name: str
    phone: str | None = None
    address: str | None = None
    text: str = ""
    reason: str = ""
    note: str = ""
    commune: str | None = None

    @property
    def is_known(self) -> bool:
        """True where the platform tells who it is; two people may have one name."""
        return bool(self.author_id) and self.author_id != self.author_name

    def digest(self, salt: str) -> str:
        """Return what the entry keeps of these values: enough to prove, too little to read."""
        told = plain(self)
        if not self.commune:  # books of earlier versions did not know it
            del told["commune"]
        return hashlib.sha256((salt + canonical(told)).encode()).hexdigest()


def private_of(order: Order) -> Private:
    """Return the personal part of an order."""
    return Private(
        order.platform,
        order.author_id,
        order.author_name,
        order.phone,
        order.address,
        order.text,
        order.reason,
        order.note,
        order.commune,
    )
