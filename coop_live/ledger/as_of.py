"""The book as it stood at a moment: rebuilt in memory from the entries up to then."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager

from coop_live.ledger import people
from coop_live.ledger.derive import derive
from coop_live.ledger.entries import entry_of
from coop_live.ledger.migrations import migration
from coop_live.ledger.questions import Questions, one_moment

CACHE_KIB = 65_536
# What is taken over as it is; orders, goods and sums follow from the entries.
_TAKEN = {
    "entry": "SELECT * FROM entry WHERE seq <= :last ORDER BY seq",
    "private": """SELECT ref, salt, platform, author_id, author_name, phone, address, text, reason, note,
        NULL, commune FROM private""",
    "comment": "SELECT * FROM comment WHERE received_at <= :at ORDER BY seq",
}
# A clock may have been set back: what was written before an entry was there when that one was written.
_LAST = "SELECT coalesce(max(seq), 0) FROM entry WHERE at <= ?"

_LATER = """SELECT EXISTS (SELECT 1 FROM entry WHERE seq > :last)
    OR coalesce((SELECT max(received_at) FROM comment), 0) > :at"""
# Comments know the orders that they led to later.
_NOT_YET = "UPDATE comment SET order_number = NULL WHERE order_number NOT IN (SELECT number FROM orders)"


@contextmanager
def as_of(questions: Questions, at: int) -> Iterator[Questions]:
    """Give the questions of the book as it stood at `at` (ms UTC): the same answers whenever it is asked.

    Private values are those of today: what was erased since stays erased.
    """
    with one_moment(questions.connection):
        if _is_of_today(questions.connection, at):
            yield questions
            return
        db = _empty()
        _take(db, questions.connection, at)
    with closing(db):
        _follow(db)
        yield Questions(db)


def _is_of_today(source: sqlite3.Connection, at: int) -> bool:
    """Tell whether nothing was written since."""
    return not source.execute(_LATER, {"last": _last(source, at), "at": at}).fetchone()[0]


def _last(source: sqlite3.Connection, at: int) -> int:
    last: int = source.execute(_LAST, (at,)).fetchone()[0]
    return last


def _empty() -> sqlite3.Connection:
    # What does not fit into the memory of an old laptop goes to the disk.
    db = sqlite3.connect("", isolation_level=None, check_same_thread=False)
    for pragma in ("journal_mode = OFF", "synchronous = OFF", f"cache_size = -{CACHE_KIB}"):
        db.execute(f"PRAGMA {pragma}")
    migration.lay_out(db)
    return db


def _take(db: sqlite3.Connection, source: sqlite3.Connection, at: int) -> None:
    """Take over what does not follow from entries."""
    db.execute("BEGIN")
    for table, asked in _TAKEN.items():
        rows = source.execute(asked, {"last": _last(source, at), "at": at})
        marks = ",".join("?" * len(rows.description))
        db.executemany(f"INSERT INTO {table} VALUES ({marks})", rows)


def _follow(db: sqlite3.Connection) -> None:
    """Let follow what follows from the entries, and let nobody write any more."""
    for row in db.execute("SELECT * FROM entry ORDER BY seq"):
        derive(db, entry_of(row))
    db.execute(_NOT_YET)
    people.rebuild(db)
    db.execute("COMMIT")
    db.execute("PRAGMA query_only = ON")
