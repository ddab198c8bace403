"""Checks the book against itself: the chain of entries, and every table that follows from them."""

from __future__ import annotations

import sqlite3
from collections.abc import Generator
from contextlib import closing
from dataclasses import dataclass
from functools import cache
from itertools import zip_longest
from pathlib import Path
from typing import Any

from coop_live.i18n import tr
from coop_live.ledger import beside
from coop_live.ledger.derive import derive
from coop_live.ledger.entries import FIRST_HASH, Private, canonical, entry_of
from coop_live.ledger.faults import DAMAGE, unreadable
from coop_live.ledger.migrations import DERIVED, GUARDS
from coop_live.ledger.opening import migrate, read_ledger
from coop_live.ledger.people import BLANK_NAME
from coop_live.ledger.questions import one_moment
from coop_live.ledger.steps import BLANK_TOKEN
from coop_live.model import SOLD

# What is our own; the tables of libraries may be declared otherwise by another version of theirs.
_SCHEMA = """SELECT type, name, tbl_name, sql FROM sqlite_master
    WHERE sql IS NOT NULL AND name NOT LIKE '%sqlite%' AND name NOT LIKE 'customer_words%'"""
_WORDS = "CREATE VIRTUAL TABLE temp.words_there USING fts5vocab('main', 'customer_words', 'instance')"

_ERASED = "SELECT value FROM entry, json_each(body, '$.refs') WHERE act = 'erase'"


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a check found. `seq` is the first entry that does not fit, 0 where none is to blame.

    `repairable`: the entries are whole, only tables that follow from them are not.
    """

    entries: int
    orders: int
    confirmed: int
    cause: str = ""
    remedy: str = ""
    seq: int = 0
    repairable: bool = False

    @property
    def whole(self) -> bool:
        """True when everything agrees."""
        return not self.cause


def verify(path: Path) -> Verdict:
    """Check the ledger at `path`. Raises LedgerError when it cannot be read at all."""
    with read_ledger(path) as questions:
        try:
            with one_moment(questions.connection):
                return check(questions.connection)
        except DAMAGE as error:
            raise unreadable(error, path) from error


def check(db: sqlite3.Connection) -> Verdict:
    """Check an open book, inside one moment."""
    entries: int = db.execute("SELECT count(*) FROM entry").fetchone()[0]
    orders: int = db.execute("SELECT count(*) FROM orders").fetchone()[0]
    sold = ",".join(f"'{state.value}'" for state in SOLD)
    confirmed: int = db.execute(f"SELECT count(*) FROM orders WHERE state IN ({sold})").fetchone()[0]
    for find in (_file_fault, _chain_fault, _guard_fault, _schema_fault, _private_fault):
        cause, seq = find(db)
        if cause:
            return Verdict(entries, orders, confirmed, cause, _open_backup(), seq)
    cause, seq = _rebuild_fault(db)
    if not cause:
        return Verdict(entries, orders, confirmed)
    remedy = _open_backup() if seq else tr("Chạy coop-live verify --repair để dựng lại từ các dòng sổ.")
    return Verdict(entries, orders, confirmed, cause, remedy, seq, repairable=not seq)


def _open_backup() -> str:
    return tr("Giữ nguyên tệp này, mở bản sao lưu gần nhất (coop-live restore).")


def _file_fault(db: sqlite3.Connection) -> tuple[str, int]:
    # The indexes too: through them orders are found.
    answer: str = db.execute("PRAGMA integrity_check(1)").fetchone()[0]
    return ("" if answer == "ok" else tr("Tệp sổ bị hỏng.")), 0


def _chain_fault(db: sqlite3.Connection) -> tuple[str, int]:
    before = FIRST_HASH
    expected = 1
    for row in db.execute("SELECT * FROM entry ORDER BY seq"):
        if not _is_sealed(row, expected, before):
            return tr("Dòng sổ {seq} không khớp dòng trước.", seq=expected), expected
        before = row[7]
        expected += 1
    return "", 0


def _is_sealed(row: tuple[Any, ...], expected: int, before: str) -> bool:
    """Tell whether a row is the next entry, written in the one way in which it can be."""
    try:
        entry = entry_of(row)
        return entry.seq == expected and canonical(entry.body) == row[6] and entry.hashed(before) == row[7]
    except (ValueError, TypeError):
        return False


def _guard_fault(db: sqlite3.Connection) -> tuple[str, int]:
    guards = db.execute("SELECT count(*) FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'entry'")
    return ("" if guards.fetchone()[0] == len(GUARDS) else tr("Sổ đã bị gỡ khoá chống sửa.")), 0


def _schema_fault(db: sqlite3.Connection) -> tuple[str, int]:
    """A table that was declared otherwise may forget what it must refuse: stock below zero."""
    return ("" if _schema_of_today() <= set(db.execute(_SCHEMA)) else tr("Tệp sổ bị hỏng.")), 0


@cache
def _schema_of_today() -> frozenset[tuple[str, ...]]:
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as today:
        migrate(today)
        return frozenset(today.execute(_SCHEMA))


def _private_fault(db: sqlite3.Connection) -> tuple[str, int]:
    erased = {ref for (ref,) in db.execute(_ERASED)}
    rows = db.execute(
        """SELECT e.seq, e.body ->> '$.digest', e.body ->> '$.ref', p.salt, p.platform, p.author_id,
        p.author_name, p.phone, p.address, p.text, p.reason, p.note, p.commune FROM entry e
        LEFT JOIN private p ON p.ref = e.body ->> '$.ref'
        WHERE e.body ->> '$.ref' IS NOT NULL ORDER BY e.seq"""
    )
    for seq, digest, ref, salt, *values in rows:
        if salt is None:
            return tr("Thông tin khách ở dòng sổ {seq} đã mất.", seq=seq), seq
        private = Private(*values)
        if not (_is_blank(private) if ref in erased else private.digest(salt) == digest):
            return tr("Thông tin khách ở dòng sổ {seq} đã bị đổi.", seq=seq), seq
    return "", 0


def _is_blank(private: Private) -> bool:
    """Tell whether nothing personal is left: what was erased must not come back either."""
    rest = (private.phone, private.address, private.text, private.reason, private.note, private.commune)
    unnamed = private.author_name == BLANK_NAME and private.author_id.startswith(BLANK_TOKEN)
    return unnamed and not any(rest)


def _rebuild_fault(db: sqlite3.Connection) -> tuple[str, int]:
    # On the disk, for a book of many years does not fit into the memory of an old laptop.
    rebuilt = sqlite3.connect("", isolation_level=None)
    try:
        migrate(rebuilt)
        rebuilt.execute("BEGIN")
        for row in db.execute("SELECT * FROM entry ORDER BY seq"):
            entry = entry_of(row)
            try:
                derive(rebuilt, entry)
            except (sqlite3.Error, KeyError, TypeError):
                return tr("Dòng sổ {seq} không thể xảy ra.", seq=entry.seq), entry.seq
        for table in DERIVED:
            with closing(_rows(db, table)) as there, closing(_rows(rebuilt, table)) as expected:
                if any(one != other for one, other in zip_longest(there, expected)):
                    return tr("Bảng {table} không khớp với sổ.", table=table), 0
        table = beside.fault(db) or ("" if _finds_customers(db, rebuilt) else "customer_words")
    finally:
        rebuilt.close()
    return tr("Bảng {table} không khớp với sổ.", table=table) if table else "", 0


def _finds_customers(db: sqlite3.Connection, rebuilt: sqlite3.Connection) -> bool:
    """Tell whether the index of customers leads from each of its words to the right ones."""
    rebuilt.executemany(
        "INSERT INTO customer_words (rowid, words) VALUES (?,?)",
        db.execute("SELECT rowid, words FROM customer_words"),
    )
    for one in (db, rebuilt):
        one.execute("DROP TABLE IF EXISTS temp.words_there")
        one.execute(_WORDS)
    found, expected = (one.execute("SELECT term, doc FROM temp.words_there") for one in (db, rebuilt))
    return all(one == other for one, other in zip_longest(found, expected))


def _rows(db: sqlite3.Connection, table: str) -> Generator[tuple[Any, ...], None, None]:
    """Yield the rows of a table in the order of its key."""
    columns = db.execute(f"PRAGMA table_info({table})").fetchall()
    key = ",".join(name for _, name, _, _, _, place in sorted(columns, key=lambda row: row[5]) if place)
    yield from db.execute(f"SELECT * FROM {table} ORDER BY {key}")
