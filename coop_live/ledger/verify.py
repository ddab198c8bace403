"""Checks the book against itself: the chain of entries, and every table that follows from them."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlite_utils import Database

from coop_live.i18n import tr
from coop_live.ledger.database import read_ledger, told
from coop_live.ledger.derive import derive
from coop_live.ledger.entries import FIRST_HASH, Private, canonical, entry_of
from coop_live.ledger.migrations import DERIVED, GUARDS, migration
from coop_live.ledger.questions import one_moment


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a check found. `seq` is the first entry that does not fit, 0 where none is to blame."""

    entries: int
    orders: int
    confirmed: int
    cause: str = ""
    remedy: str = ""
    seq: int = 0

    @property
    def whole(self) -> bool:
        """True when everything agrees."""
        return not self.cause


def verify(path: Path) -> Verdict:
    """Check the ledger at `path`. Raises LedgerError when it cannot be read at all."""
    with read_ledger(path) as questions:
        try:
            with one_moment(questions.connection):
                return _verify(questions.connection)
        except sqlite3.Error as error:
            raise told(error, path) from error


def _verify(db: sqlite3.Connection) -> Verdict:
    entries: int = db.execute("SELECT count(*) FROM entry").fetchone()[0]
    orders: int = db.execute("SELECT count(*) FROM orders").fetchone()[0]
    confirmed: int = db.execute("SELECT count(*) FROM orders WHERE state = 'confirmed'").fetchone()[0]
    cause, seq = _file_fault(db), 0
    if not cause:
        cause, seq = _chain_fault(db)
    if not cause:
        cause = _guard_fault(db)
    if not cause:
        cause, seq = _private_fault(db)
    if not cause:
        cause, seq = _rebuild_fault(db)
    remedy = tr("Giữ nguyên tệp này, mở bản sao lưu gần nhất.") if cause else ""
    return Verdict(entries, orders, confirmed, cause, remedy, seq)


def _file_fault(db: sqlite3.Connection) -> str:
    answer: str = db.execute("PRAGMA quick_check(1)").fetchone()[0]
    return "" if answer == "ok" else tr("Tệp sổ bị hỏng.")


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
    except ValueError:
        return False
    return entry.seq == expected and canonical(entry.body) == row[6] and entry.hashed(before) == row[7]


def _guard_fault(db: sqlite3.Connection) -> str:
    guards = db.execute("SELECT count(*) FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'entry'")
    return "" if guards.fetchone()[0] == len(GUARDS) else tr("Sổ đã bị gỡ khoá chống sửa.")


def _private_fault(db: sqlite3.Connection) -> tuple[str, int]:
    rows = db.execute(
        """SELECT e.seq, e.body ->> '$.digest', p.* FROM entry e
        LEFT JOIN private p ON p.ref = e.body ->> '$.ref'
        WHERE e.body ->> '$.ref' IS NOT NULL ORDER BY e.seq"""
    )
    for seq, digest, _ref, salt, *values in rows:
        if salt is None or Private(*values).digest(salt) != digest:
            return tr("Thông tin khách ở dòng sổ {seq} đã bị đổi.", seq=seq), seq
    return "", 0


def _rebuild_fault(db: sqlite3.Connection) -> tuple[str, int]:
    rebuilt = sqlite3.connect(":memory:")
    try:
        migration.apply(Database(rebuilt))
        for row in db.execute("SELECT * FROM entry ORDER BY seq"):
            entry = entry_of(row)
            try:
                derive(rebuilt, entry)
            except (sqlite3.Error, KeyError):
                return tr("Dòng sổ {seq} không thể xảy ra.", seq=entry.seq), entry.seq
        for table in DERIVED:
            if _rows(db, table) != _rows(rebuilt, table):
                return tr("Bảng {table} không khớp với sổ.", table=table), 0
    finally:
        rebuilt.close()
    return "", 0


def _rows(db: sqlite3.Connection, table: str) -> list[tuple[object, ...]]:
    return sorted(db.execute(f"SELECT * FROM {table}").fetchall(), key=repr)  # noqa: S608 - our own names
