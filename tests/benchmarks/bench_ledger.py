"""What a durable confirm costs beside one raw SQLite insert and commit of the same bytes, in the same run."""

from __future__ import annotations

import sqlite3
import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from coop_live.events import Events
from coop_live.ledger import Ledger
from coop_live.live import LiveSession
from tests.evening import CHILI, comment

CONFIRMS = 400
COMMENTS = 5000
RAW_BYTES = 400  # about what a confirm writes into its tables


def timed(acts: list[Callable[[], object]]) -> list[float]:
    """Return milliseconds of each act."""
    spent = []
    for act in acts:
        began = time.perf_counter()
        act()
        spent.append((time.perf_counter() - began) * 1000)
    return spent


def raw(folder: Path) -> list[float]:
    """Insert and commit one row a time, with the ledger's pragmas."""
    db = sqlite3.connect(folder / "raw.db", isolation_level=None)
    for pragma in ("journal_mode = WAL", "synchronous = FULL", "fullfsync = ON"):
        db.execute(f"PRAGMA {pragma}")
    db.execute("CREATE TABLE t (id INTEGER PRIMARY KEY, body TEXT NOT NULL) STRICT")

    def insert() -> None:
        db.execute("BEGIN IMMEDIATE")
        db.execute("INSERT INTO t (body) VALUES (?)", ("x" * RAW_BYTES,))
        db.execute("COMMIT")

    try:
        return timed([insert] * CONFIRMS)
    finally:
        db.close()


def show(name: str, spent: list[float], baseline: list[float]) -> None:
    """Print median and p99 with their ratio to the baseline."""
    median, p99 = statistics.median(spent), statistics.quantiles(spent, n=100)[98]
    base, base99 = statistics.median(baseline), statistics.quantiles(baseline, n=100)[98]
    print(
        f"{name:34} median {median:7.3f} ms (x{median / base:.2f})  p99 {p99:7.3f} ms (x{p99 / base99:.2f})"
    )


def main() -> None:
    """Print confirms against raw commits, and how many comments are kept a second."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        ledger = Ledger.open(folder / "ledger.db", Events())
        session = LiveSession(ledger, Events())
        session.import_catalog([CHILI]).result()
        session.begin("bench").result()
        for number in range(CONFIRMS):
            session.hear(comment("ox 1", f"viewer {number}")).result()
        baseline = raw(folder)
        show("raw insert + commit", baseline, baseline)
        acts = [lambda n=n: session.confirm(n).result() for n in range(1, CONFIRMS + 1)]
        show("confirm, from key to safe on disk", timed(acts), baseline)
        began = time.perf_counter()
        heard = [session.hear(comment(f"chào {n}", f"viewer {n}")) for n in range(COMMENTS)]
        for future in heard:
            future.result()
        print(f"{'comments read and kept':34} {COMMENTS / (time.perf_counter() - began):7.0f} a second")
        ledger.close()
        print(f"{'ledger':34} {(folder / 'ledger.db').stat().st_size / 1024:7.0f} KiB")


if __name__ == "__main__":
    main()
