"""Forgets a customer: what is personal is blanked everywhere, and the chain of entries stays whole."""

from __future__ import annotations

import platform
import re
import secrets
import sqlite3
import time
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from coop_live.errors import LedgerError
from coop_live.ledger import backups
from coop_live.ledger.entries import Private
from coop_live.ledger.faults import told
from coop_live.ledger.opening import open_file
from coop_live.ledger.people import BLANK_NAME
from coop_live.ledger.steps import BLANK_TOKEN
from coop_live.ledger.transaction import Transaction

# So many rows are named in one entry.
CHUNK = 1_000
DAY_MS = 86_400_000
_NO_DIGIT = re.compile(r"\D+")


@dataclass(frozen=True, slots=True)
class Erased:
    """How much was forgotten; `unsent` orders among it cannot be delivered any more."""

    orders: int = 0
    comments: int = 0
    unsent: int = 0


@dataclass(frozen=True, slots=True)
class Found:
    """What is personal of somebody: names of private rows, and numbers of comments."""

    refs: frozenset[str]
    comments: frozenset[int]


def erase_phone(tx: Transaction, phone: str, by: str) -> Erased:
    """Forget the customer with this phone (E.164): their orders stay, without who they were.

    What the same viewer said and ordered goes with it where the platform tells who it is, and
    every comment and note in which the phone stands.
    """
    return _erase(tx, find_phone(tx.connection, phone), by, "asked")


def erase_older(tx: Transaction, days: int, by: str) -> Erased:
    """Forget all who ordered or wrote, as far as that is more than so many days ago."""
    return _erase(tx, _find_older(tx.connection, max(0, tx.at - days * DAY_MS)), by, "old")


def find_phone(db: sqlite3.Connection, phone: str) -> Found:
    """Return what is personal of the customer with this phone (E.164)."""
    rows = db.execute(
        "SELECT ref, platform, author_id, author_name FROM private WHERE phone = ?", (phone,)
    ).fetchall()
    viewers = {one[1:3] for one in rows if Private(*one[1:]).is_known}
    refs = {ref for ref, *_ in rows}
    comments: set[int] = set()
    for viewer in viewers:
        same = " WHERE platform = ? AND author_id = ?"
        refs |= {ref for (ref,) in db.execute("SELECT ref FROM private" + same, viewer)}
        comments |= {seq for (seq,) in db.execute("SELECT seq FROM comment" + same, viewer)}
    digits = phone.removeprefix("+84")
    of_orders = "SELECT ref, author_id, author_name, address, text, reason, note FROM private"
    of_comments = "SELECT seq, author_id, author_name, text, intent FROM comment"
    refs |= set(_saying(db.execute(of_orders), digits))
    comments |= set(_saying(db.execute(of_comments), digits))
    refs |= _rows_before(db, refs)
    return Found(frozenset(refs), frozenset(comments) | _comments_behind(db, refs))


def _rows_before(db: sqlite3.Connection, refs: Iterable[str]) -> set[str]:
    """Return all private rows that the orders of these ever had: who they are may have been told late."""
    found: set[str] = set()
    for ref in refs:
        rows = db.execute(
            """SELECT e.body ->> '$.ref' FROM orders o JOIN entry e ON e.body ->> '$.order' = o.number
            WHERE o.ref = ? AND e.act IN ('draft', 'person')""",
            (ref,),
        )
        found |= {before for (before,) in rows}
    return found


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


def _find_older(db: sqlite3.Connection, before: int) -> Found:
    rows = db.execute(
        """SELECT e.body ->> '$.ref' FROM orders o JOIN entry e ON e.body ->> '$.order' = o.number
        JOIN private p ON p.ref = e.body ->> '$.ref'
        WHERE coalesce(o.decided_at, o.drafted_at) < ? AND p.author_name != ?""",
        (before, BLANK_NAME),
    )
    refs = frozenset(ref for (ref,) in rows)
    rows = db.execute(
        "SELECT seq FROM comment WHERE received_at < ? AND author_name != ?", (before, BLANK_NAME)
    )
    return Found(refs, frozenset(seq for (seq,) in rows) | _comments_behind(db, refs))


def _erase(tx: Transaction, found: Found, by: str, why: str) -> Erased:
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
