"""A book of many orders: built in bulk but for its last evening, and kept for the next run."""

from __future__ import annotations

import hashlib
import os
import sqlite3
import tempfile
import time
from contextlib import closing
from pathlib import Path

from coop_live.events import Events
from coop_live.ledger import Ledger
from coop_live.live import LiveSession
from tests.benchmarks import big_season, big_shelf, big_words
from tests.benchmarks.big_season import AN_EVENING, Season
from tests.benchmarks.big_words import PRODUCTS, chat, comment_text, person
from tests.evening import comment

ORDERS = int(os.environ.get("COOP_LIVE_BENCH_ORDERS", "1000000"))
TONIGHT = 300
WAITS, UNDECIDED = 15, 20


def big_book(orders: int = ORDERS) -> tuple[Path, float]:
    """Return a book of about so many orders, and the seconds it took to build: 0 where it was there."""
    with tempfile.TemporaryDirectory() as name:
        book = Path(name) / "book.db"
        Ledger.open(book).close()
        folder, kind = Path(tempfile.gettempdir()), f"coop-live-bench-{orders}"
        path = folder / f"{kind}-{_version(book)}.db"
        if path.exists():
            return path, 0.0
        for old in folder.glob(f"{kind}-*.db"):
            old.unlink()
        began = time.perf_counter()
        _fill(book, max(0, orders - TONIGHT) // AN_EVENING)
        ledger = Ledger.open(book)
        tonight(ledger, TONIGHT)
        ledger.close()
        book.replace(path)
        return path, time.perf_counter() - began


def _version(empty: Path) -> str:
    """Return what tells this schema and this builder from others."""
    with closing(sqlite3.connect(empty)) as db:
        schema = "".join(sql or "" for (sql,) in db.execute("SELECT sql FROM sqlite_master ORDER BY name"))
    files = [__file__, *(one.__file__ for one in (big_season, big_shelf, big_words))]
    makers = b"".join(Path(one).read_bytes() for one in files)
    return hashlib.sha256(schema.encode() + makers).hexdigest()[:12]


def _fill(path: Path, evenings: int) -> None:
    """Write all evenings but the last; indexes come after their rows, for that is many times as fast."""
    with closing(sqlite3.connect(path, isolation_level=None)) as db:
        for pragma in ("journal_mode = OFF", "synchronous = OFF", "cache_size = -1000000"):
            db.execute(f"PRAGMA {pragma}")
        db.execute("BEGIN")
        season = Season(db, evenings)
        made = "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql != ''"
        indexes = db.execute(made).fetchall()
        for name, _ in indexes:
            db.execute(f"DROP INDEX {name}")
        for live in range(1, evenings + 1):
            season.evening(live)
        season.finish()
        for _, sql in indexes:
            db.execute(sql)
        db.execute("COMMIT")


def evening(ledger: Ledger) -> LiveSession:
    """Begin a live session with goods in it."""
    session = LiveSession(ledger, Events(), person="Thảo")
    if not session.products:
        session.import_catalog(PRODUCTS).result()
    session.begin("Tối nay", ("facebook",)).result()
    session.show(PRODUCTS[0].code).result()
    return session


def tonight(ledger: Ledger, orders: int) -> None:
    """Let one evening happen as evenings do: most orders are confirmed, some wait, some are not decided."""
    session = evening(ledger)
    numbers = [heard(session, place) for place in range(orders)]
    for place, number in enumerate(numbers[:-UNDECIDED]):
        (session.wait if place < WAITS else session.confirm)(number).result()


def heard(session: LiveSession, place: int) -> int:
    """Let a customer order, and somebody else chat; return the order's number."""
    who, product = person(place * 3), PRODUCTS[place % len(PRODUCTS)]
    text = comment_text(who, product.code, 1 + place % 3)
    same = {"author_id": who.author_id, "platform": who.platform}
    heard = session.hear(comment(text, who.author_name, comment_id=f"o{place}", **same))
    session.hear(comment(chat()[place % len(chat())], "Lan", comment_id=f"c{place}"))
    number = heard.result().order
    assert number is not None, text
    return number
