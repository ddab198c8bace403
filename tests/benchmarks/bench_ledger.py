"""What acts on the book cost beside raw SQLite inserts and commits of as many bytes, done in turns."""

from __future__ import annotations

import sqlite3
import statistics
import tempfile
import threading
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import closing, contextmanager
from pathlib import Path

from coop_live.events import Events
from coop_live.ledger import Ledger, read_ledger
from coop_live.ledger.acts import draft
from coop_live.ledger.lifeboat import Lifeboat
from coop_live.live import LiveSession
from coop_live.model import Comment, OrderLine, PricedLine
from tests.benchmarks.big_book import evening, heard
from tests.benchmarks.big_words import chat, person
from tests.benchmarks.clock import milliseconds
from tests.benchmarks.raw import Raw
from tests.evening import comment

ACTS = 400
COMMENTS = 5000
GROUP = 500
SELLERS = 8
EACH = 50

Act = Callable[[int], object]


@contextmanager
def book(*, afloat: bool) -> Iterator[tuple[Path, Ledger, LiveSession, Raw]]:
    """Open a fresh book in the middle of an evening, and a raw database beside it."""
    with tempfile.TemporaryDirectory() as name:
        path = Path(name) / "ledger.db"
        ledger, raw = Ledger.open(path, Events(), afloat=afloat), Raw(Path(name) / "raw.db")
        yield path, ledger, evening(ledger), raw
        ledger.close()
        raw.db.close()


def in_turns(act: Act, base: Callable[[], object], numbers: Sequence[int]) -> tuple[list[float], list[float]]:
    """Return milliseconds of an act with each number, and of the baseline before each: one disk for both."""
    bases, spent = [], []
    for number in numbers:
        bases.append(milliseconds(base))
        spent.append(milliseconds(lambda n=number: act(n)))
    return spent, bases


def show(name: str, spent: Sequence[float], bases: Sequence[float]) -> None:
    """Print median and p99 with their ratio to the baseline."""
    (median, p99), (base, base99) = map(typical, (spent, bases))
    print(
        f"{name:44} median {median:6.3f} ms, raw {base:6.3f} (x{median / base:.2f})"
        f"   p99 {p99:7.3f} ms, raw {base99:7.3f} (x{p99 / base99:.2f})"
    )


def typical(spent: Sequence[float]) -> tuple[float, float]:
    """Return median and 99th percentile."""
    return statistics.median(spent), statistics.quantiles(spent, n=100)[98]


def contents(path: Path) -> set[tuple[object, ...]]:
    """Return every row of every table of ours."""
    with closing(sqlite3.connect(path)) as db:
        names = db.execute("SELECT name FROM sqlite_master WHERE type = 'table' AND sql LIKE '%STRICT%'")
        return {(name, *row) for (name,) in names.fetchall() for row in db.execute(f"SELECT * FROM {name}")}


def size_of_a_confirm() -> tuple[int, int]:
    """Return the bytes of the values that a confirm writes, and of the log in which it does."""
    with book(afloat=False) as (path, _, session, _):
        values, grown = [], []
        for number in [heard(session, place) for place in range(41)]:
            weight(path)
            before = contents(path)
            session.confirm(number).result()
            grown.append(path.with_name("ledger.db-wal").stat().st_size)
            new = contents(path) - before
            values.append(sum(len(str(value).encode()) for _, *row in new for value in row))
        return round(statistics.median(values)), round(statistics.median(grown))


def acts(size: int, grown: int, *, afloat: bool) -> None:
    """Print what confirming, editing and taking back cost."""
    what = ", afloat" if afloat else ""
    with book(afloat=afloat) as (_, _, session, raw):
        numbers = [heard(session, place) for place in range(3 * ACTS)]
        first, second, third = (numbers[start : start + ACTS] for start in range(0, 3 * ACTS, ACTS))
        lines = (OrderLine("P01", None, 2), OrderLine("P02", None, 1))

        def confirm(number: int) -> object:
            return session.confirm(number).result()

        def values() -> None:
            raw.insert(size)

        show(f"confirm{what}; raw: its values, {size} B", *in_turns(confirm, values, first))
        show(f"confirm{what}; raw: its log, {grown} B", *in_turns(confirm, lambda: raw.insert(grown), second))
        show(f"edit{what}", *in_turns(lambda number: session.edit(number, lines).result(), values, third))
        show(f"undo{what}", *in_turns(lambda _: session.undo().result(), values, third))


def crowd(size: int) -> None:
    """Print what one of many sellers waits for while all confirm at once; raw: the same with a lock."""
    with book(afloat=True) as (_, _, session, raw):
        numbers, lock = [heard(session, place) for place in range(SELLERS * EACH)], threading.Lock()

        def insert(_: int) -> None:
            with lock:
                raw.insert(size)

        bases = at_once(insert, numbers)
        spent = at_once(lambda number: session.confirm(number).result(), numbers)
    show(f"confirm, {SELLERS} threads at once", spent, bases)


def at_once(act: Act, numbers: Sequence[int]) -> list[float]:
    """Return milliseconds of an act with each number, done by several threads."""
    with ThreadPoolExecutor(SELLERS) as sellers:
        return list(sellers.map(lambda number: milliseconds(lambda: act(number)), numbers))


def comments() -> None:
    """Print how many comments are kept a second, with and without reading them."""
    with book(afloat=True) as (_, ledger, session, raw):
        said = [comment(chat()[n % len(chat())], f"viewer {n}") for n in range(2 * COMMENTS)]
        size = sum(len(f"{one.text}{one.author_name}{one.key}") for one in said) // len(said)
        groups = COMMENTS // GROUP
        raw_ms = milliseconds(lambda: [raw.insert(size, GROUP) for _ in range(groups)])

        def keep(one: Comment) -> Future[int | None]:
            return ledger.write(lambda tx: tx.keep_comment(one, 1, None), grouped=True)

        ways = (("comments read and kept", session.hear), ("comments kept, not read", keep))
        for half, (name, hear) in enumerate(ways):
            some = said[half * COMMENTS : (half + 1) * COMMENTS]
            spent = milliseconds(lambda h=hear, c=some: [one.result() for one in [h(one) for one in c]])
            fast, faster = (COMMENTS / ms * 1000 for ms in (spent, raw_ms))
            print(f"{name:44} {fast:7,.0f} a second, raw {faster:9,.0f} (x{spent / raw_ms:.1f})")


def sizes(size: int) -> None:
    """Print bytes of an order in the file, and what the lifeboat holds."""
    for name, is_heard in (("an order that was heard", True), ("an order without its comment", False)):
        with book(afloat=True) as (path, ledger, session, _):
            empty = weight(path)
            for place in range(ACTS):
                session.confirm(heard(session, place) if is_heard else drafted(ledger, place)).result()
            whole = weight(path)
            grown = (whole - empty) / ACTS
            print(f"{name:44} {grown:7,.0f} bytes, its confirm's values {size} (x{grown / size:.1f})")
            with read_ledger(path) as questions:
                held = len(Lifeboat.beside(questions.connection).db.serialize())
            print(
                f"{'  the lifeboat then':44} {held:7,} bytes in memory, file {whole:,} (x{held / whole:.2f})"
            )


def weight(path: Path) -> int:
    """Return the bytes of a book with its log folded in."""
    with closing(sqlite3.connect(path)) as db:
        db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    return path.stat().st_size


def drafted(ledger: Ledger, place: int) -> int:
    """Draft an order that no comment led to; return its number."""
    lines = (PricedLine("P01", None, 1, "Chè dây", "gói", 50_000),)
    return ledger.write(lambda tx: draft(tx, 1, person(place), lines, 0.9, None)).result().number


def main() -> None:
    """Print everything."""
    size, grown = size_of_a_confirm()
    for afloat in (True, False):
        acts(size, grown, afloat=afloat)
    crowd(size)
    comments()
    sizes(size)


if __name__ == "__main__":
    main()
