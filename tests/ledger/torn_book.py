"""A book's files before and after its last confirm, so that a power cut between the two can be played."""

from __future__ import annotations

import hashlib
import random
import sqlite3
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path

from coop_live.ledger import Ledger, acts
from coop_live.ledger.database import read_ledger
from coop_live.ledger.entries import Private
from coop_live.ledger.goods import price
from coop_live.ledger.questions import one_moment
from coop_live.model import OrderLine
from tests.evening import CATALOG

PRODUCTS = {product.code: product for product in CATALOG}
EARLIER = 4
"""So many orders were confirmed, and answered, before the last one."""

# SQLite's smallest page makes few bytes of a transaction: each can be tried.
PAGE = 512
HEADER = 32
FRAME = 24 + PAGE


@dataclass(frozen=True)
class Files:
    """The files of a book at one moment: itself, its log, and the log's index (None: not there)."""

    db: bytes
    wal: bytes
    shm: bytes | None

    @classmethod
    def of(cls, path: Path) -> Files:
        """Return the files as they lie on the disk."""
        return cls(path.read_bytes(), _beside(path, "wal").read_bytes(), _beside(path, "shm").read_bytes())

    def lay(self, path: Path) -> Path:
        """Lay the files down as the book at `path`."""
        path.write_bytes(self.db)
        _beside(path, "wal").write_bytes(self.wal)
        _beside(path, "shm").unlink(missing_ok=True)
        if self.shm is not None:
            _beside(path, "shm").write_bytes(self.shm)
        return path


@dataclass(frozen=True)
class LastConfirm:
    """What one confirm wrote: bytes `start` to `end` of the log, the file itself being left as it was."""

    before: Files
    after: Files
    start: int
    end: int

    def edges(self) -> list[int]:
        """Return where a page of it begins or ends, and one byte either side."""
        first = max(self.start, HEADER)
        edges = {self.start, *range(first, self.end + 1, FRAME)}
        return sorted(
            {edge + by for edge in edges for by in (-1, 0, 1)} & set(range(self.start, self.end + 1))
        )

    def places(self, more: int = 200) -> list[int]:
        """Return the edges and some places more, always the same ones."""
        return sorted({*self.edges(), *random.Random(7).sample(range(self.start, self.end), more)})

    def torn_at(self, place: int, rest: bytes = b"") -> Files:
        """Return the files as a power cut leaves them: the log written up to `place`, then `rest`."""
        return replace(self.after, wal=self.after.wal[:place] + rest)


def confirm_in_a_growing_log(path: Path) -> LastConfirm:
    """Confirm some orders and a last one; nothing of it has been copied back into the file."""
    ledger, drafts = _book_with_drafts(path)
    for number in drafts[:-1]:
        confirm(ledger, number)
    before = Files.of(path)
    confirm(ledger, drafts[-1])
    after = Files.of(path)
    ledger.close()
    assert (after.db, after.wal[: len(before.wal)]) == (before.db, before.wal), "the log was copied back"
    return LastConfirm(before, after, len(before.wal), len(after.wal))


def confirm_over_an_old_log(path: Path) -> LastConfirm:
    """Confirm some orders, copy the log back, and confirm a last one: it is written over the old log."""
    ledger, drafts = _book_with_drafts(path)
    for number in drafts[:-1]:
        confirm(ledger, number)
    with closing(sqlite3.connect(path)) as db:
        assert db.execute("PRAGMA wal_checkpoint(RESTART)").fetchone()[0] == 0
    before = Files.of(path)
    confirm(ledger, drafts[-1])
    after = Files.of(path)
    ledger.close()
    assert (after.db, len(after.wal)) == (before.db, len(before.wal)), "the old log was not written over"
    end = max(place for place, (old, new) in enumerate(zip(before.wal, after.wal, strict=True)) if old != new)
    return LastConfirm(before, after, 0, HEADER + -(-(end + 1 - HEADER) // FRAME) * FRAME)


def confirm(ledger: Ledger, number: int) -> None:
    """Confirm an order and wait for the answer."""
    ledger.write(lambda tx: acts.confirm(tx, number, "Thảo")).result()


def draft(ledger: Ledger, who: str) -> int:
    """Write down that somebody wants two kinds of goods; return the number."""
    lines = price([OrderLine("C1", "100g", 1), OrderLine("OX", None, 2)], PRODUCTS)
    private = Private("facebook", who, "Lan", phone="+84905123267", address="Thôn 3", text="c1 ox2")
    return ledger.write(lambda tx: acts.draft(tx, 1, private, lines, 0.9, None)).result().number


def digest(path: Path) -> str:
    """Return a digest of every row of every table."""
    sealed = hashlib.sha256()
    with read_ledger(path) as questions, one_moment(questions.connection):
        db = questions.connection
        schema = db.execute("SELECT name, sql FROM sqlite_master ORDER BY name").fetchall()
        sealed.update(repr(schema).encode())
        for (table,) in db.execute(
            "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name"
        ).fetchall():
            rows = db.execute(f'SELECT * FROM "{table}"').fetchall()
            sealed.update(repr((table, sorted(rows, key=repr))).encode())
    return sealed.hexdigest()


def _book_with_drafts(path: Path) -> tuple[Ledger, list[int]]:
    """Make a book of small pages, with drafts in it; its log is short."""
    with closing(sqlite3.connect(path, isolation_level=None)) as db:
        for statement in (f"PRAGMA page_size = {PAGE}", "PRAGMA application_id = 0x636F6F70", "VACUUM"):
            db.execute(statement)
    ledger = Ledger.open(path)
    ledger.write(lambda tx: acts.import_catalog(tx, CATALOG)).result()
    ledger.close()
    ledger = Ledger.open(path)
    return ledger, [draft(ledger, f"viewer-{one}") for one in range(EARLIER + 1)]


def _beside(path: Path, what: str) -> Path:
    return path.with_name(f"{path.name}-{what}")
