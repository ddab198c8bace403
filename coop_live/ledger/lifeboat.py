"""What tonight needs of the book, in memory: selling goes on there while the file takes nothing."""

from __future__ import annotations

import logging
import sqlite3
import threading
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from coop_live.ledger import people
from coop_live.ledger.faults import DAMAGE, unreadable
from coop_live.ledger.heard import HeardBefore
from coop_live.ledger.migrations import migration
from coop_live.ledger.questions import Questions, one_moment
from coop_live.ledger.steps import Step, do

LOG = logging.getLogger(__name__)

# Steps that may wait to be done in memory too before they are done in one go.
MOST_BEHIND = 5_000

_LAST_LIVE = "(SELECT coalesce(max(id), 0) FROM live)"
# With all who wait for goods, whatever evening they ordered: what comes back is offered to them first;
# and with the orders at which something is said of their customer, who may be blocked.
_TONIGHT = f"""number IN (SELECT number FROM orders WHERE live_id = {_LAST_LIVE}
    UNION SELECT max(number) FROM orders UNION SELECT number FROM waitlist
    UNION SELECT number FROM remark)"""
# Comments that came before a live session are given to it if they came this shortly before.
_EARLY_MS = 3_600_000

# Transfers that the bank may tell again, and those of which nobody has said yet what they are for.
_LATELY_MS = 30 * 86_400_000
_LATELY = f"(at > (SELECT max(at) FROM transfer) - {_LATELY_MS} OR counted = 0 AND aside = 0)"

# Which rows of each table are taken along: the last live session, and the end of every count.
_TAKEN = {
    "entry": f"live_id = {_LAST_LIVE} OR seq = (SELECT max(seq) FROM entry)",
    "private": f"""ref IN (SELECT ref FROM orders WHERE {_TONIGHT} UNION
        SELECT body ->> '$.ref' FROM entry WHERE live_id = {_LAST_LIVE} UNION SELECT value FROM remark
        UNION SELECT ref FROM transfer WHERE {_LATELY})""",
    "comment": f"""live_id = {_LAST_LIVE} OR seq = (SELECT max(seq) FROM comment) OR
        live_id = 0 AND received_at > (SELECT max(received_at) FROM comment) - {_EARLY_MS}""",
    "live": f"id = {_LAST_LIVE}",
    "product": "true",
    "in_grams": "true",
    "stock": "true",
    "lot": "true",
    "orders": _TONIGHT,
    "order_line": _TONIGHT,
    "order_lot": _TONIGHT,
    "proposal": _TONIGHT,
    "waitlist": _TONIGHT,
    "remark": "true",
    "hold": _TONIGHT,
    "payment": _TONIGHT,
    "undone": f"seq IN (SELECT seq FROM entry WHERE live_id = {_LAST_LIVE})",
    "tally": f"live_id IN (0, {_LAST_LIVE})",
    "consignment": f"{_TONIGHT} OR state IN ('sending', 'unknown')",
    "transfer": _LATELY,
    "transfer_part": f"key IN (SELECT key FROM transfer WHERE {_LATELY})",
    "terms": "true",
    "charge": "true",
    "payout": "true",
    "heard": f"live_id IN (0, {_LAST_LIVE})",
}


class Lifeboat:
    """A small book in memory that follows the ledger's file step by step.

    All but `read` is for the writing thread alone.
    """

    def __init__(self) -> None:
        self._lock = threading.RLock()
        self._behind: list[Step] = []
        self._heard = HeardBefore()
        self._version = 0
        self._is_closed = False
        self.db = _empty()

    @classmethod
    def beside(cls, source: sqlite3.Connection) -> Lifeboat:
        """Return a lifeboat that holds what tonight needs of a book.

        Raises sqlite3.Error, or whatever a damaged row brings about.
        """
        boat = cls()
        try:
            boat.board(source)
        except BaseException:
            boat.close()
            raise
        return boat

    def board(self, source: sqlite3.Connection) -> None:
        """Hold what the book holds now, in place of what is here; where that fails, keep what is here."""
        db = _empty()
        try:
            with one_moment(source):
                version = _version_of(source)
                self._heard.learn(source)
                _fill(db, source)
        except BaseException:
            db.close()
            raise
        with self._lock:
            old, self.db, self._behind, self._version = self.db, db, [], version
            old.close()

    def close(self) -> None:
        """Let go of what is here."""
        with self._lock:
            self._is_closed = True
            self.db.close()

    def is_as_old_as(self, source: sqlite3.Connection) -> bool:
        """Tell whether nobody else has written to the book since it was looked at last."""
        return self._version == _version_of(source)

    def look_at(self, source: sqlite3.Connection) -> None:
        """Take note of how old the book is, seen through another connection."""
        self._version = _version_of(source)

    def has_heard(self, key: tuple[str, str, str, str]) -> bool:
        """Tell whether a comment was heard, on any evening, before this boat was filled."""
        return key in self._heard

    @property
    def is_behind(self) -> bool:
        """True while the file holds steps that are not done here yet."""
        return bool(self._behind)

    @property
    def is_far_behind(self) -> bool:
        """True where there are too many of them to wait for a quiet moment."""
        return len(self._behind) > MOST_BEHIND

    def follow(self, steps: Iterable[Step]) -> None:
        """Take note of what was just written to the file; it is done here in a quiet moment."""
        with self._lock:
            self._behind += steps

    def catch_up(self) -> None:
        """Do here all that the file holds."""
        with self._lock:
            if self._behind:
                with self.transaction():
                    self.repeat(self._behind)
                self._behind = []

    def repeat(self, steps: Sequence[Step]) -> None:
        """Do these steps, inside the open transaction."""
        for step in steps:
            do(self.db, step)

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Let everything inside happen, or nothing of it; nobody reads meanwhile."""
        with self._lock:
            self.db.execute("BEGIN")
            try:
                yield
                self.db.execute("COMMIT")
            except BaseException:
                self.db.execute("ROLLBACK")
                raise

    def read(self) -> Questions | None:
        """Return a copy of what the file holds of tonight, for questions in any thread; None once closed."""
        with self._lock:
            if self._is_closed:
                return None
            self.catch_up()
            image = self.db.serialize()
        copy = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)
        copy.deserialize(image)
        return Questions(copy)


def boat_beside(db: sqlite3.Connection, path: Path) -> Lifeboat:
    """Return a lifeboat for the ledger at `path`. Raises LedgerError where the ledger is damaged."""
    try:
        return Lifeboat.beside(db)
    except DAMAGE as error:
        raise unreadable(error, path) from error


def _empty() -> sqlite3.Connection:
    db = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)
    migration.lay_out(db)
    return db


def _fill(db: sqlite3.Connection, source: sqlite3.Connection) -> None:
    db.execute("BEGIN")
    for table, which in _TAKEN.items():
        _put(db, table, source.execute(f"SELECT * FROM {table} WHERE {which}").fetchall())
    people.rebuild(db)
    db.execute("COMMIT")


def _version_of(db: sqlite3.Connection) -> int:
    """Return what is another number as soon as another connection has written to the file."""
    version: int = db.execute("PRAGMA data_version").fetchone()[0]
    return version


def _put(db: sqlite3.Connection, table: str, rows: Sequence[Sequence[object]]) -> None:
    if rows:
        marks = ",".join("?" * len(rows[0]))
        db.executemany(f"INSERT OR REPLACE INTO {table} VALUES ({marks})", rows)
