"""The ledger's schema, one appended step at a time; a step that was released is never edited."""

from __future__ import annotations

from sqlite_utils import Database
from sqlite_utils.migrations import Migrations

migration = Migrations("coop_live")

# Tables that can be rebuilt from the entries, in the order in which they are compared.
DERIVED = ("live", "product", "stock", "orders", "order_line", "undone", "proposal")

# Columns that hold what is personal, so that it can be masked, exported and erased.
PERSONAL = {
    "private": ("author_id", "author_name", "phone", "address", "text", "reason", "note"),
    "comment": ("author_id", "author_name", "text", "intent"),
}


@migration()
def m001_entries_and_what_follows_from_them(db: Database) -> None:
    """The first book: entries, comments, private values, and the derived tables."""
    for statement in (*_KEPT, *_DERIVED, *GUARDS):
        db.execute(statement)


@migration()
def m002_proposals(db: Database) -> None:
    """What viewers want of orders that stand already."""
    db.execute(PROPOSAL)


# What is kept as it came. `entry` is the truth; its body holds no personal value, only the
# name (`ref`) and the salted digest of a row in `private`, which can therefore be erased.
_KEPT = (
    """CREATE TABLE entry (
        seq INTEGER PRIMARY KEY, at INTEGER NOT NULL, by TEXT NOT NULL, device TEXT NOT NULL,
        act TEXT NOT NULL, live_id INTEGER, body TEXT NOT NULL, hash TEXT NOT NULL
    ) STRICT""",
    """CREATE TABLE private (
        ref TEXT PRIMARY KEY, salt TEXT NOT NULL, platform TEXT NOT NULL, author_id TEXT NOT NULL,
        author_name TEXT NOT NULL, phone TEXT, address TEXT, text TEXT NOT NULL,
        reason TEXT NOT NULL, note TEXT NOT NULL
    ) STRICT""",
    "CREATE INDEX private_author ON private (platform, author_id)",
    """CREATE TABLE comment (
        seq INTEGER PRIMARY KEY, live_id INTEGER NOT NULL, platform TEXT NOT NULL,
        source_live TEXT NOT NULL, kind TEXT NOT NULL, comment_id TEXT NOT NULL, source TEXT NOT NULL,
        author_id TEXT NOT NULL, author_name TEXT NOT NULL, text TEXT NOT NULL, at INTEGER NOT NULL,
        received_at INTEGER NOT NULL, on_air TEXT, own INTEGER NOT NULL,
        intent TEXT NOT NULL, order_number INTEGER,
        UNIQUE (platform, source_live, kind, comment_id)
    ) STRICT""",
    "CREATE INDEX comment_live ON comment (live_id, seq)",
)

_DERIVED = (
    """CREATE TABLE live (
        id INTEGER PRIMARY KEY, name TEXT NOT NULL, platforms TEXT NOT NULL,
        started_at INTEGER NOT NULL, ended_at INTEGER
    ) STRICT""",
    """CREATE TABLE product (
        code TEXT PRIMARY KEY, position INTEGER NOT NULL, body TEXT NOT NULL
    ) STRICT""",
    """CREATE TABLE stock (
        code TEXT NOT NULL, variant TEXT NOT NULL, first INTEGER NOT NULL,
        left INTEGER NOT NULL CHECK (left >= 0), PRIMARY KEY (code, variant)
    ) STRICT, WITHOUT ROWID""",
    """CREATE TABLE orders (
        number INTEGER PRIMARY KEY, live_id INTEGER NOT NULL, state TEXT NOT NULL, ref TEXT NOT NULL,
        confidence REAL NOT NULL, total INTEGER NOT NULL, drafted_at INTEGER NOT NULL,
        decided_at INTEGER, by TEXT NOT NULL, why TEXT NOT NULL
    ) STRICT""",
    "CREATE INDEX orders_live ON orders (live_id, state)",
    "CREATE INDEX orders_ref ON orders (ref)",
    """CREATE TABLE order_line (
        number INTEGER NOT NULL, position INTEGER NOT NULL, code TEXT NOT NULL, variant TEXT,
        qty INTEGER NOT NULL CHECK (qty > 0), name TEXT NOT NULL, unit TEXT NOT NULL,
        price INTEGER NOT NULL, PRIMARY KEY (number, position)
    ) STRICT, WITHOUT ROWID""",
    "CREATE TABLE undone (seq INTEGER PRIMARY KEY) STRICT",
)

# `lines` are JSON as in an entry: [] where nothing is to be left, NULL where it is not known.
PROPOSAL = """CREATE TABLE proposal (
    number INTEGER PRIMARY KEY, kind TEXT NOT NULL, lines TEXT, comment INTEGER NOT NULL
) STRICT"""

# An entry is never changed nor removed; verify looks whether these are still there.
GUARDS = tuple(
    f"""CREATE TRIGGER entry_no_{act.lower()} BEFORE {act} ON entry
        BEGIN SELECT RAISE(ABORT, 'an entry is never changed'); END"""
    for act in ("UPDATE", "DELETE")
)
