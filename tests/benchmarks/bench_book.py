"""What a book of a million orders costs as a whole: confirms, size, opening, copying, checking, migrating."""

from __future__ import annotations

import shutil
import sqlite3
import statistics
import tempfile
from contextlib import closing
from pathlib import Path

from sqlite_utils import Database

from coop_live.events import Events
from coop_live.ledger import Ledger, backups, read_ledger, verify
from coop_live.ledger.migrations import migration
from coop_live.ledger.opening import APPLICATION_ID
from coop_live.live import LiveSession
from tests.benchmarks.big_book import big_book, evening, heard
from tests.benchmarks.clock import milliseconds, show

CONFIRMS = 150
OLD = 20_000


def ask_to_confirm(big: Path, folder: Path) -> None:
    """Print what a confirm costs in the big book and in an empty one, in turns."""
    ledgers = [Ledger.open(path, Events(), afloat=True) for path in (big, folder / "empty.db")]
    books = [(session := evening(ledger), drafts(session)) for ledger in ledgers]
    spent: list[list[float]] = [[], []]
    for turn in range(CONFIRMS):
        for mine, (session, numbers) in zip(spent, books, strict=True):
            mine.append(milliseconds(lambda s=session, n=numbers[turn]: s.confirm(n).result()))
    for name, mine in zip(("the big book", "an empty book"), spent, strict=True):
        show(f"confirm in {name}", mine, statistics.median(spent[1]))
    for ledger in ledgers:
        ledger.close()


def drafts(session: LiveSession) -> list[int]:
    """Let customers order who are not in tonight's chat yet; return the numbers."""
    return [heard(session, 10_000 + place) for place in range(CONFIRMS)]


def weigh(path: Path) -> None:
    """Print how many bytes an order takes, and where they are."""
    with read_ledger(path) as questions:
        db = questions.connection
        (orders,) = db.execute("SELECT count(*) FROM orders").fetchone()
        print(f"{'size':34} {path.stat().st_size / orders:.0f} bytes an order, {orders:,} orders; of them:")
        sizes = "SELECT name, sum(pgsize) FROM dbstat GROUP BY name ORDER BY 2 DESC LIMIT 20"
        for name, size in db.execute(sizes):
            print(f"    {name:34} {size / orders:7.1f}")


def open_and_keep(path: Path, folder: Path) -> None:
    """Print how long the big book takes to open, to copy, and to check."""
    rows = Path.read_bytes
    plain = milliseconds(lambda: (folder / "plain").write_bytes(rows(path)))
    (folder / "plain").unlink()
    print(f"{'copying the file, nothing else':34} {plain / 1000:8.2f} s")
    for name, act in (
        ("open", lambda: Ledger.open(path).close()),
        ("open afloat", lambda: Ledger.open(path, afloat=True).close()),
        ("back up, checked", lambda: backups.back_up(path, folder / "copy.db")),
        ("verify", lambda: verify(path)),
    ):
        spent = milliseconds(act)
        print(f"{name:34} {spent / 1000:8.2f} s (x{spent / plain:.2f})")


def migrate(folder: Path) -> None:
    """Print how long a book of the second schema takes to become one of today."""
    path, source = folder / "old.db", big_book(OLD)[0]
    with closing(sqlite3.connect(path, isolation_level=None)) as db:
        migration.apply(Database(db), stop_before="m003_goods_people_and_sums")
        db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        db.execute("ATTACH ? AS new", (str(source),))
        for table in ("entry", "private", "comment"):
            columns = ",".join(row[1] for row in db.execute(f"PRAGMA main.table_info({table})"))
            db.execute(f"INSERT INTO main.{table} SELECT {columns} FROM new.{table}")
    spent = milliseconds(lambda: Ledger.open(path).close())
    print(
        f"{f'migrating {OLD:,} orders':34} {spent / 1000:8.2f} s ({OLD / spent * 1000:,.0f} orders a second)"
    )


def main() -> None:
    """Build the book where it is not there yet, then use a copy of it."""
    path, _ = big_book()
    weigh(path)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        copied = Path(shutil.copy(path, folder / "ledger.db"))
        ask_to_confirm(copied, folder)
        migrate(folder)
        open_and_keep(copied, folder)


if __name__ == "__main__":
    main()
