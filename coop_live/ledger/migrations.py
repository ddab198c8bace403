"""The ledger's schema, one appended step at a time; a step that was released is never edited."""

from __future__ import annotations

from typing import TYPE_CHECKING

from coop_live.ledger.schema_steps import SchemaSteps

if TYPE_CHECKING:
    from sqlite_utils import Database

migration = SchemaSteps("coop_live")

# Tables that can be rebuilt from the entries, in the order in which they are compared.
DERIVED = (
    "live",
    "product",
    "in_grams",
    "stock",
    "lot",
    "orders",
    "order_line",
    "order_lot",
    "proposal",
    "waitlist",
    "remark",
    "hold",
    "payment",
    "undone",
    "tally",
    "consignment",
    "transfer",
    "transfer_part",
    "terms",
    "charge",
    "payout",
)

# Columns that hold what is personal, so that it can be masked, exported and erased.
PERSONAL = {
    "private": ("author_id", "author_name", "phone", "address", "text", "reason", "note", "commune"),
    "comment": ("author_id", "author_name", "text", "intent", "target_id"),
    "customer": ("viewer", "phone", "name", "address"),
    "customer_words": ("words",),
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


@migration()
def m003_goods_people_and_sums(db: Database) -> None:
    """Lots, payments, the waitlist and holds; customers and how they are found; running sums."""
    for statement in (*_FLOW, *_PEOPLE, *_SUMS):
        db.execute(statement)


@migration()
def m004_goods_by_weight(db: Database) -> None:
    """What is sold by the kilo and kept in grams."""
    for statement in _WEIGHTS:
        db.execute(statement)


@migration()
def m005_marks_on_comments(db: Database) -> None:
    """Which comment a mark (deleted, edited, banned) means, what a reply answers, what was paid with it."""
    for statement in _MARKS:
        db.execute(statement)


@migration()
def m006_remarks_about_customers(db: Database) -> None:
    """What people noted of a customer, and whom they blocked."""
    db.execute(_REMARK)


@migration()
def m007_what_comes_after_the_live(db: Database) -> None:
    """Parcels at carriers, transfers and what was counted of them, settlements; a chosen commune."""
    for statement in _AFTERWARDS:
        db.execute(statement)


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

_FLOW = (
    "ALTER TABLE orders ADD COLUMN paid INTEGER NOT NULL DEFAULT 0",
    # Whose goods a line was when it was written: the catalog may name another member tomorrow.
    "ALTER TABLE order_line ADD COLUMN member TEXT NOT NULL DEFAULT ''",
    """CREATE TABLE lot (
        code TEXT NOT NULL, variant TEXT NOT NULL, lot TEXT NOT NULL, member TEXT NOT NULL,
        harvested TEXT NOT NULL, certificate TEXT NOT NULL, first INTEGER NOT NULL,
        left INTEGER NOT NULL CHECK (left >= 0), PRIMARY KEY (code, variant, lot)
    ) STRICT, WITHOUT ROWID""",
    """CREATE TABLE order_lot (
        number INTEGER NOT NULL, code TEXT NOT NULL, variant TEXT NOT NULL, lot TEXT NOT NULL,
        member TEXT NOT NULL, qty INTEGER NOT NULL CHECK (qty > 0),
        PRIMARY KEY (number, code, variant, lot)
    ) STRICT, WITHOUT ROWID""",
    # `since` is the entry with which the waiting began; `offered` the one that said: there is some again.
    """CREATE TABLE waitlist (
        number INTEGER PRIMARY KEY, since INTEGER NOT NULL, offered INTEGER
    ) STRICT""",
    """CREATE TABLE hold (
        number INTEGER NOT NULL, code TEXT NOT NULL, variant TEXT NOT NULL, qty INTEGER NOT NULL,
        until INTEGER NOT NULL, PRIMARY KEY (number, code, variant)
    ) STRICT, WITHOUT ROWID""",
    """CREATE TABLE payment (
        seq INTEGER PRIMARY KEY, number INTEGER NOT NULL, amount INTEGER NOT NULL, way TEXT NOT NULL
    ) STRICT""",
    "CREATE INDEX payment_number ON payment (number)",
    "CREATE INDEX entry_live ON entry (live_id, act)",
    "CREATE INDEX entry_order ON entry (body ->> '$.order')",
)

# One row a customer; `viewer` is who they are on a platform while no phone is known. `customer_words`
# is how they are found: words and ends of phones, without marks, by their beginnings. Beginnings up to
# "nguyen" have an index of their own, or all people of that name would be gathered for each search.
_PEOPLE = (
    """CREATE TABLE customer (
        id INTEGER PRIMARY KEY, phone TEXT UNIQUE, viewer TEXT UNIQUE, name TEXT NOT NULL,
        address TEXT, last_at INTEGER NOT NULL
    ) STRICT""",
    "ALTER TABLE private ADD COLUMN customer INTEGER",
    "CREATE INDEX private_customer ON private (customer)",
    "CREATE INDEX private_phone ON private (phone) WHERE phone IS NOT NULL",
    """CREATE VIRTUAL TABLE customer_words USING fts5(
        words, prefix = '1 2 3 4 5 6', detail = none, columnsize = 0, tokenize = 'unicode61'
    )""",
)

# Sums that are kept up to date with every order: of one live session, or of all (`live_id` 0).
_SUMS = (
    """CREATE TABLE tally (
        what TEXT NOT NULL, live_id INTEGER NOT NULL, key TEXT NOT NULL, variant TEXT NOT NULL,
        name TEXT NOT NULL, unit TEXT NOT NULL, orders INTEGER NOT NULL, qty INTEGER NOT NULL,
        revenue INTEGER NOT NULL, PRIMARY KEY (what, live_id, key, variant)
    ) STRICT, WITHOUT ROWID""",
    "CREATE TABLE heard (live_id INTEGER PRIMARY KEY, comments INTEGER NOT NULL) STRICT",
    "INSERT INTO heard SELECT live_id, count(*) FROM comment GROUP BY live_id",
    """CREATE TRIGGER comment_came AFTER INSERT ON comment BEGIN
        INSERT INTO heard VALUES (new.live_id, 1) ON CONFLICT DO UPDATE SET comments = comments + 1; END""",
    """CREATE TRIGGER comment_moved AFTER UPDATE OF live_id ON comment BEGIN
        UPDATE heard SET comments = comments - 1 WHERE live_id = old.live_id;
        INSERT INTO heard VALUES (new.live_id, 1) ON CONFLICT DO UPDATE SET comments = comments + 1; END""",
)

# `in_grams` are the products that were ever weighed: their stock, holds and lots are grams. A line is in
# grams where it is `weighed`; sums add pieces up in `qty` and weights in `grams`.
_WEIGHTS = (
    "CREATE TABLE in_grams (code TEXT PRIMARY KEY) STRICT, WITHOUT ROWID",
    "ALTER TABLE order_line ADD COLUMN weighed INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE tally ADD COLUMN grams INTEGER NOT NULL DEFAULT 0",
)

# `own` is 1 for a moderator and 2 for the seller; `target_id` the comment that a delete or edit means,
# the viewer that a ban does.
_MARKS = (
    "ALTER TABLE comment ADD COLUMN id_kind TEXT NOT NULL DEFAULT 'native'",
    "ALTER TABLE comment ADD COLUMN target_id TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE comment ADD COLUMN parent_id TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE comment ADD COLUMN amount_micros TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE comment ADD COLUMN currency TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE comment ADD COLUMN backfill INTEGER NOT NULL DEFAULT 0",
    "CREATE INDEX comment_mark ON comment (platform, source_live, target_id) WHERE target_id != ''",
    """CREATE INDEX comment_pasted ON comment (live_id, text)
        WHERE source IN ('paste', 'csv', 'jsonl')""",
)

# A remark stands at an order and is about whoever that order belongs to: so it follows the person when a
# phone tells who they are. `since` is the entry that said it, `value` the name (`ref`) of a note's private
# row, or "1" for a block; "" where it was taken back.
_REMARK = """CREATE TABLE remark (
    number INTEGER NOT NULL, kind TEXT NOT NULL, since INTEGER NOT NULL, at INTEGER NOT NULL,
    by TEXT NOT NULL, value TEXT NOT NULL, PRIMARY KEY (number, kind)
) STRICT, WITHOUT ROWID"""

# `commune` is the statistics office's code of the ward that a person chose for an address. No order has
# two parcels that are at a carrier, or may be; no transfer is counted for more than came in, nor twice for
# one order. `since` is the entry that began a consignment; of a transfer, charge and payout `seq` is theirs.
_AFTERWARDS = (
    "ALTER TABLE private ADD COLUMN commune TEXT",
    """CREATE TABLE consignment (
        reference TEXT PRIMARY KEY, number INTEGER NOT NULL, carrier TEXT NOT NULL, state TEXT NOT NULL,
        cod INTEGER NOT NULL, code TEXT NOT NULL, fee INTEGER NOT NULL, why TEXT NOT NULL,
        at INTEGER NOT NULL, by TEXT NOT NULL, since INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID""",
    """CREATE UNIQUE INDEX consignment_there ON consignment (number)
        WHERE state IN ('sending', 'unknown', 'created')""",
    "CREATE INDEX consignment_number ON consignment (number, since)",
    "CREATE INDEX consignment_code ON consignment (code) WHERE code != ''",
    "CREATE INDEX consignment_unsettled ON consignment (since) WHERE state IN ('sending', 'unknown')",
    """CREATE TABLE transfer (
        seq INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, at INTEGER NOT NULL, amount INTEGER NOT NULL,
        ref TEXT NOT NULL, aside INTEGER NOT NULL DEFAULT 0,
        counted INTEGER NOT NULL DEFAULT 0 CHECK (counted BETWEEN 0 AND amount)
    ) STRICT""",
    "CREATE INDEX transfer_at ON transfer (at)",
    "CREATE INDEX entry_transfer ON entry (body ->> '$.key') WHERE act = 'transfer'",
    """CREATE TABLE transfer_part (
        payment INTEGER PRIMARY KEY, key TEXT NOT NULL, number INTEGER NOT NULL,
        amount INTEGER NOT NULL CHECK (amount > 0), UNIQUE (key, number)
    ) STRICT""",
    """CREATE TABLE terms (
        member TEXT PRIMARY KEY, commission INTEGER NOT NULL, cost INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID""",
    """CREATE TABLE charge (
        seq INTEGER PRIMARY KEY, at INTEGER NOT NULL, member TEXT NOT NULL, amount INTEGER NOT NULL,
        why TEXT NOT NULL
    ) STRICT""",
    """CREATE TABLE payout (
        seq INTEGER PRIMARY KEY, at INTEGER NOT NULL, member TEXT NOT NULL, amount INTEGER NOT NULL,
        way TEXT NOT NULL
    ) STRICT""",
)

# An entry is never changed nor removed; verify looks whether these are still there.
GUARDS = tuple(
    f"""CREATE TRIGGER entry_no_{act.lower()} BEFORE {act} ON entry
        BEGIN SELECT RAISE(ABORT, 'an entry is never changed'); END"""
    for act in ("UPDATE", "DELETE")
)
