"""Forgets a customer: what is personal is blanked everywhere, and the chain of entries stays whole."""

from __future__ import annotations

import json
import platform
import re
import secrets
import sqlite3
import sys
import time
from collections import defaultdict
from collections.abc import Iterable, Iterator
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from coop_live.errors import LedgerError
from coop_live.ledger import backups
from coop_live.ledger.entries import Private
from coop_live.ledger.faults import told
from coop_live.ledger.opening import open_file
from coop_live.ledger.people import BLANK_NAME
from coop_live.ledger.questions import one_moment
from coop_live.ledger.steps import BLANK_TOKEN
from coop_live.ledger.transaction import Transaction

# So many rows are named in one entry; so many orders or comments are one part of a book.
CHUNK = 1_000
DAY_MS = 86_400_000
_NO_DIGIT = re.compile(r"\D+")
# So often, and so long, it is waited for those who read, before they are asked to close.
FOLD_TRIES, FOLD_PATIENCE_MS, FOLD_PAUSE_S = 12, 100, 0.4
# By which numbers a book is divided into parts: of orders, comments, and entries that kept a transfer.
_COUNTED = (
    "SELECT max(number) FROM orders",
    "SELECT max(seq) FROM comment",
    "SELECT max(+seq) FROM entry WHERE act = 'transfer'",
)

_ROWS_SAYING = """SELECT ref, author_id, author_name, address, text, reason, note FROM private
    WHERE rowid > :seen AND (author_id GLOB :glob OR author_name GLOB :glob OR address GLOB :glob
    OR text GLOB :glob OR reason GLOB :glob OR note GLOB :glob)"""
_COMMENTS_SAYING = """SELECT seq, author_id, author_name, text, intent FROM comment
    WHERE seq > :seen AND (author_id GLOB :glob OR author_name GLOB :glob OR text GLOB :glob
    OR intent GLOB :glob)"""
_COMMENTS_OF = """SELECT seq FROM comment WHERE seq > ? AND platform || '/' || author_id
    IN (SELECT value FROM json_each(?))"""


@dataclass(frozen=True, slots=True)
class Erased:
    """How much was forgotten; `unsent` orders among it cannot be delivered any more."""

    orders: int = 0
    comments: int = 0
    unsent: int = 0

    def __add__(self, other: Erased) -> Erased:
        return Erased(self.orders + other.orders, self.comments + other.comments, self.unsent + other.unsent)


@dataclass(frozen=True, slots=True)
class Found:
    """What is personal of somebody: names of private rows, and numbers of comments."""

    refs: frozenset[str]
    comments: frozenset[int]


@dataclass(frozen=True, slots=True)
class Seen:
    """Where a phone stands in a text, or in comments of its viewers, as far as was looked.

    `row` and `comment` are the last ones that were looked at.
    """

    refs: frozenset[str] = frozenset()
    comments: frozenset[int] = frozenset()
    viewers: frozenset[tuple[str, str]] = frozenset()
    row: int = 0
    comment: int = 0


NOTHING_SEEN = Seen()


def erase_phone(tx: Transaction, phone: str, by: str, seen: Seen = NOTHING_SEEN) -> Erased:
    """Forget the customer with this phone (E.164): their orders stay, without who they were.

    What the same viewer said and ordered goes with it where the platform tells who it is, and
    every comment and note in which the phone stands. Only what came since `seen` is looked through.
    """
    tx.overwrite()
    return _erase(tx, find_phone(tx.connection, phone, seen), by, "asked")


def erase_older(tx: Transaction, days: int, by: str) -> Erased:
    """Forget all who ordered or wrote, as far as that is more than so many days ago."""
    tx.overwrite()
    return _erase(tx, _find_older(tx.connection, tx.at - days * DAY_MS, 0, sys.maxsize), by, "old")


def erase_older_part(tx: Transaction, part: int, days: int, by: str) -> Erased:
    """Do the same in one part of the book (see `parts`), so that others may write in between.

    What was blanked is still to be overwritten (`Transaction.overwrite`).
    """
    first = part * CHUNK
    return _erase(tx, _find_older(tx.connection, tx.at - days * DAY_MS, first, first + CHUNK), by, "old")


def parts(db: sqlite3.Connection) -> range:
    """Return the parts of a book: each so many orders, comments and transfers, by their numbers."""
    last = (db.execute(asked).fetchone()[0] for asked in _COUNTED)
    return range(max(number or 0 for number in last) // CHUNK + 1)


def fold_log(ledger: Path) -> bool:
    """Fold the log beside a ledger into its file; False where somebody who reads keeps it from that."""
    try:
        with closing(sqlite3.connect(ledger, isolation_level=None)) as db:
            # Many short tries: meanwhile nobody else can write.
            db.execute(f"PRAGMA busy_timeout = {FOLD_PATIENCE_MS}")
            for _ in range(FOLD_TRIES):
                if not db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]:
                    return True
                time.sleep(FOLD_PAUSE_S)
    except sqlite3.Error as error:
        raise told(error, ledger) from error
    return False


def find_phone(db: sqlite3.Connection, phone: str, seen: Seen = NOTHING_SEEN) -> Found:
    """Return what is personal of the customer with this phone (E.164)."""
    seen = look_through(db, phone, seen)
    # Where it stood only until it was corrected, it may have been another's: that row goes, and no more.
    refs = set(seen.refs) | {
        ref for (ref,) in db.execute("SELECT ref FROM private WHERE phone = ?", (phone,))
    }
    for viewer in seen.viewers:
        rows = db.execute(
            """SELECT ref FROM private CROSS JOIN orders USING (ref)
            WHERE platform = ? AND author_id = ?""",
            viewer,
        )
        refs |= {ref for (ref,) in rows}
    refs |= _rows_before(db, refs)
    return Found(frozenset(refs), seen.comments | _comments_behind(db, refs))


def look_through(db: sqlite3.Connection, phone: str, seen: Seen = NOTHING_SEEN) -> Seen:
    """Look for a phone in all texts since `seen`; that takes a while in a big book, and locks nothing."""
    viewers = _viewers(db, phone)
    if viewers != seen.viewers:
        seen = replace(seen, comments=frozenset(), comment=0)
    digits = phone.removeprefix("+84")
    # In whose text the digits stand whatever is between them, in that they stand one after the other.
    glob = f"*{'*'.join(digits)}*"
    with one_moment(db):
        row, comment = (
            db.execute(f"SELECT coalesce(max({key}), 0) FROM {table}").fetchone()[0]
            for key, table in (("rowid", "private"), ("seq", "comment"))
        )
        refs = _saying(db.execute(_ROWS_SAYING, {"seen": seen.row, "glob": glob}), digits)
        said = _saying(db.execute(_COMMENTS_SAYING, {"seen": seen.comment, "glob": glob}), digits)
        theirs = db.execute(
            _COMMENTS_OF, (seen.comment, json.dumps([f"{one}/{id_}" for one, id_ in viewers]))
        )
        return Seen(
            seen.refs | set(refs),
            seen.comments | set(said) | {seq for (seq,) in theirs},
            viewers,
            row,
            comment,
        )


def _viewers(db: sqlite3.Connection, phone: str) -> frozenset[tuple[str, str]]:
    """Return the viewers in whose orders a phone stands now, where the platform tells who they are."""
    rows = db.execute(
        """SELECT platform, author_id, author_name FROM private CROSS JOIN orders USING (ref)
        WHERE phone = ?""",
        (phone,),
    )
    return frozenset(row[:2] for row in rows if Private(*row).is_known)


def _rows_before(db: sqlite3.Connection, refs: Iterable[str]) -> set[str]:
    """Return all private rows that the orders of these ever had: who they are may have been told late.

    With them go the notes about their customer, and what stands in the transfers that paid for them.
    """
    found: set[str] = set()
    for ref in refs:
        rows = db.execute(
            """SELECT e.body ->> '$.ref' FROM orders o JOIN entry e ON e.body ->> '$.order' = o.number
            WHERE o.ref = ? AND e.act IN ('draft', 'person', 'note', 'merge')
            AND e.body ->> '$.ref' IS NOT NULL""",
            (ref,),
        )
        found |= {before for (before,) in rows}
        paid = db.execute(
            """SELECT e.body ->> '$.transfer' FROM orders o JOIN entry e ON e.body ->> '$.order' = o.number
            WHERE o.ref = ? AND e.act = 'pay' AND e.body ->> '$.transfer' IS NOT NULL""",
            (ref,),
        )
        found |= _rows_of_transfers(db, {key for (key,) in paid})
    return found


def _rows_of_transfers(db: sqlite3.Connection, keys: Iterable[str]) -> set[str]:
    """Return the private rows of these transfers; two programs may both have kept one."""
    asked = "SELECT body ->> '$.ref' FROM entry WHERE act = 'transfer' AND body ->> '$.key' = ?"
    return {ref for key in keys for (ref,) in db.execute(asked, (key,))}


def _saying(rows: Iterable[tuple[Any, ...]], digits: str) -> Iterator[Any]:
    """Yield the first column of the rows in whose texts these digits stand, whatever is between them."""
    for key, *texts in rows:
        if any(digits in _NO_DIGIT.sub("", str(text)) for text in texts):
            yield key


def _comments_behind(db: sqlite3.Connection, refs: Iterable[str]) -> frozenset[int]:
    """Return the comments that led to the orders which these private rows belong to."""
    found: set[int] = set()
    for ref in refs:
        rows = db.execute(
            """SELECT e.body ->> '$.comment' FROM orders o JOIN entry e ON e.body ->> '$.order' = o.number
            WHERE o.ref = ? AND e.act IN ('draft', 'propose')""",
            (ref,),
        )
        found |= {seq for (seq,) in rows if seq is not None}
    return frozenset(found)


def _find_older(db: sqlite3.Connection, before: int, first: int, last: int) -> Found:
    """Return what is older than a moment (ms UTC), of orders and comments from `first` to before `last`."""
    before = max(0, before)
    rows = db.execute(
        """SELECT e.body ->> '$.ref' FROM orders o JOIN entry e ON e.body ->> '$.order' = o.number
        JOIN private p ON p.ref = e.body ->> '$.ref'
        WHERE o.number >= ? AND o.number < ? AND coalesce(o.decided_at, o.drafted_at) < ?
        AND p.author_name != ?""",
        (first, last, before, BLANK_NAME),
    )
    refs = frozenset(ref for (ref,) in rows)
    rows = db.execute(
        """SELECT e.body ->> '$.ref' FROM entry e JOIN private p ON p.ref = e.body ->> '$.ref'
        WHERE e.seq >= ? AND e.seq < ? AND e.act = 'transfer' AND e.at < ? AND p.author_name != ?""",
        (first, last, before, BLANK_NAME),
    )
    refs |= {ref for (ref,) in rows}
    rows = db.execute(
        "SELECT seq FROM comment WHERE seq >= ? AND seq < ? AND received_at < ? AND author_name != ?",
        (first, last, before, BLANK_NAME),
    )
    return Found(refs, frozenset(seq for (seq,) in rows) | _comments_behind(db, refs))


def _erase(tx: Transaction, found: Found, by: str, why: str) -> Erased:
    if not found.refs and not found.comments:
        return Erased()
    erased = _counted(tx.connection, found)
    refs, comments = sorted(found.refs), sorted(found.comments)
    for start in range(0, max(len(refs), len(comments)), CHUNK):
        part, said = refs[start : start + CHUNK], comments[start : start + CHUNK]
        tx.write("erase", {"refs": part, "comments": said, "why": why}, by=by)
    tx.forget(_tokens(tx.connection, refs), tuple(comments))
    return erased


def _tokens(db: sqlite3.Connection, refs: Iterable[str]) -> tuple[tuple[str, str], ...]:
    """Return what each private row is to be called: one name for what belonged to one customer."""
    names: defaultdict[object, str] = defaultdict(lambda: BLANK_TOKEN + secrets.token_hex(4))
    found = []
    for ref in refs:
        row = db.execute("SELECT customer FROM private WHERE ref = ?", (ref,)).fetchone()
        found.append((ref, names[row[0] if row else ref]))
    return tuple(found)


def _counted(db: sqlite3.Connection, found: Found) -> Erased:
    orders = unsent = 0
    for ref in found.refs:
        rows = db.execute("SELECT state FROM orders WHERE ref = ?", (ref,)).fetchall()
        orders += len(rows)
        unsent += sum(state in ("confirmed", "packed") for (state,) in rows)
    return Erased(orders, len(found.comments), unsent)


def forget_in_copies(
    ledger: Path, phone: str | None, days: int | None, by: str, folder: Path | None = None
) -> tuple[int, list[Path]]:
    """Forget the same in every copy that is kept of the ledger, beside it and in `folder`.

    Return how many they are, and those that cannot be opened. Each stays a book of its own, whole,
    with an entry that says so.
    """
    done, closed = 0, []
    for copy in backups.copies(ledger, folder):
        try:
            _forget_in(copy, phone, days, by)
            done += 1
        except LedgerError:
            closed.append(copy)
    return done, closed


def _forget_in(copy: Path, phone: str | None, days: int | None, by: str) -> None:
    # An older copy is migrated without a backup: it would keep what is to be forgotten.
    db = open_file(copy, keep_old=False)
    try:
        tx = Transaction(db, time.time_ns() // 1_000_000, platform.node())
        db.execute("BEGIN IMMEDIATE")
        if phone is not None:
            erase_phone(tx, phone, by)
        if days is not None:
            erase_older(tx, days, by)
        db.execute("COMMIT")
        for step in tx.then:
            step()
        backups.without_log(db)
    except sqlite3.Error as error:
        raise told(error, copy) from error
    finally:
        db.close()
