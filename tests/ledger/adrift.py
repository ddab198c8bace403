"""A shop that sells on while its ledger's file fails, and disks that fail when they are told to.

`python -m tests.ledger.adrift LEDGER` is such a shop in a process of its own: a line in, an answer out.
"""

from __future__ import annotations

import json
import os
import sqlite3
import subprocess
import sys
import tempfile
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from coop_live.errors import LedgerError
from coop_live.events import Event, Events, LedgerAdrift, LedgerAshore, Notice
from coop_live.ledger import Ledger, acts, database, opening, read_ledger, undoing, verify
from coop_live.ledger.entries import Private
from coop_live.ledger.faults import told
from coop_live.ledger.goods import price
from coop_live.ledger.rescue_file import files_of
from coop_live.model import Order, OrderLine
from coop_live.settings import HOME_VARIABLE
from tests.evening import CATALOG, Heard, comment

HOUSE = Path(__file__).resolve().parents[2]
PRODUCTS = {product.code: product for product in CATALOG}
LAN = Private("facebook", "lan-1", "Lan", phone="+84905123267", address="Thôn 3, An Toàn", text="c1 ạ")
PATIENCE_S = 20

# So that a test need not wait as long as an evening would.
RETRY_S = 0.03
WAIT_MS = 30


class Shop:
    """Sells, and remembers each order as it was last acknowledged."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.events = Events()
        self.heard = Heard(self.events)
        self.orders: dict[int, Order] = {}
        self._bell = threading.Condition()
        self.events.subscribe(self._ring)
        self.ledger = Ledger.open(path, self.events, afloat=True)

    def __enter__(self) -> Shop:
        return self

    def __exit__(self, *exc: object) -> None:
        self.ledger.close()

    def _ring(self, event: Event) -> None:
        with self._bell:
            self._bell.notify_all()

    def begin(self) -> Shop:
        """Fill the shelves and go live."""

        def work(tx):
            acts.import_catalog(tx, CATALOG)
            live = tx.next_number("live")
            tx.write("live_start", {"live": live, "name": "Tối nay", "platforms": ["facebook"]}, live_id=live)

        self.ledger.write(work).result()
        return self

    def draft(self, code: str = "OX", qty: int = 1, private: Private = LAN) -> Order:
        lines = price([OrderLine(code, None, qty)], PRODUCTS)
        live = self.live()
        return self._noted(self.ledger.write(lambda tx: acts.draft(tx, live, private, lines, 0.9, None)))

    def confirm(self, number: int) -> Order:
        return self._noted(self.ledger.write(lambda tx: acts.confirm(tx, number, "Thảo")))

    def undo(self) -> Order:
        return self._noted(self.ledger.write(lambda tx: undoing.undo(tx, "Thảo")))

    def sell(self, code: str = "OX", qty: int = 1) -> Order:
        return self.confirm(self.draft(code, qty).number)

    def hear(self, text: str, author: str = "Lan") -> int | None:
        """Keep a comment, as the chat brings it."""
        said = comment(text, author)
        live = self.live()
        return self.ledger.write(lambda tx: tx.keep_comment(said, live, None), grouped=True).result()

    def _noted(self, future: Any) -> Order:
        order: Order = future.result(PATIENCE_S)
        self.orders[order.number] = order
        return order

    def live(self) -> int:
        with self.ledger.read() as questions:
            return questions.lives()[-1].id

    def left(self, code: str) -> int:
        with self.ledger.read() as questions:
            return questions.stock()[code, ""].left

    def wait_for(self, kind: type[Event]) -> None:
        """Wait until an event has been heard."""
        with self._bell:
            assert self._bell.wait_for(lambda: self.heard.of(kind), PATIENCE_S), f"no {kind.__name__}"

    @property
    def trouble(self) -> LedgerAdrift:
        """What was said when the file failed first."""
        return self.heard.of(LedgerAdrift)[0]

    def come_ashore(self) -> None:
        """Wait until the file has taken everything; nobody was told of lost orders."""
        self.wait_for(LedgerAshore)
        assert self.ledger.trouble is None
        assert self.heard.of(Notice) == []


def assert_holds(path: Path, orders: dict[int, Order]) -> None:
    """Look whether the file holds these orders, each exactly once and as it was acknowledged."""
    assert verify(path).whole, verify(path)
    with read_ledger(path) as questions:
        for number, order in orders.items():
            assert questions.order(number) == order
        drafts = questions.connection.execute(
            "SELECT body ->> '$.order', count(*) FROM entry WHERE act = 'draft' GROUP BY 1"
        ).fetchall()
        assert all(left.left >= 0 for left in questions.stock().values())
    assert dict.fromkeys(orders, 1).items() <= dict(drafts).items()
    assert rescue_files(path) == []


def rescue_files(path: Path) -> list[Path]:
    """Return where acts of a ledger are kept beside it now."""
    return files_of(path)


class Disk:
    """What a ledger's connections are opened through: it fails when it is told to."""

    def __init__(self) -> None:
        self.before: Callable[[str], None] = lambda sql: None
        self.after: Callable[[str], None] = lambda sql: None
        self.opening: Callable[[Path], None] = lambda path: None
        self.pragmas: list[str] = []
        self._open = opening.open_file
        self._connection: _Connection | None = None

    def open_file(self, path: Path, **how: Any) -> _Connection:
        """Stand in for `opening.open_file`."""
        self.opening(path)
        self._connection = _Connection(self._open(path, **how), self)
        self._set_pragmas()
        return self._connection

    def now(self, *pragmas: str) -> None:
        """Set PRAGMAs in the connection that is open, and in all that follow."""
        self.pragmas = list(pragmas)
        self._set_pragmas()

    def _set_pragmas(self) -> None:
        assert self._connection is not None
        for pragma in self.pragmas:
            self._connection.db.execute(f"PRAGMA {pragma}")

    def is_gone(self, path: Path) -> None:
        """Stand in for `opening`: the disk does not answer."""
        raise told(failure(sqlite3.SQLITE_IOERR), path)

    def is_full(self, path: Path) -> None:
        """Stand in for `opening`: the disk has no room for what SQLite needs beside the file."""
        raise told(failure(sqlite3.SQLITE_FULL), path)

    def is_read_only(self, path: Path) -> None:
        """Stand in for `opening`: the disk may only be read."""
        raise told(failure(sqlite3.SQLITE_READONLY), path)

    def heal(self) -> None:
        """Be a good disk from now on."""
        good = Disk()
        self.before, self.after, self.opening, self.pragmas = good.before, good.after, good.opening, []


class _Connection:
    """A connection whose every statement passes by the disk first."""

    def __init__(self, db: sqlite3.Connection, disk: Disk) -> None:
        self.db, self._disk = db, disk

    def execute(self, sql: str, values: Sequence[Any] | dict[str, Any] = ()) -> sqlite3.Cursor:
        self._disk.before(sql)
        cursor = self.db.execute(sql, values)
        self._disk.after(sql)
        return cursor

    def executemany(self, sql: str, rows: Any) -> sqlite3.Cursor:
        self._disk.before(sql)
        return self.db.executemany(sql, rows)

    def __getattr__(self, name: str) -> Any:
        return getattr(self.db, name)


def failure(code: int) -> sqlite3.OperationalError:
    """Return what SQLite raises for a fault."""
    error = sqlite3.OperationalError("the disk failed in a test")
    error.sqlite_errorcode = code
    return error


@contextmanager
def locked(path: Path) -> Iterator[None]:
    """Hold a ledger as another program would, until the block ends."""
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    try:
        yield
    finally:
        other.execute("ROLLBACK")
        other.close()


class ShopAbroad:
    """A shop in a process of its own, which can be killed."""

    def __init__(self, path: Path, home: Path) -> None:
        environment = {**os.environ, HOME_VARIABLE: str(home)}
        command = [sys.executable, "-m", "tests.ledger.adrift", str(path)]
        pipe = subprocess.PIPE
        self._process = subprocess.Popen(
            command, cwd=HOUSE, env=environment, stdin=pipe, stdout=pipe, text=True
        )

    def __enter__(self) -> ShopAbroad:
        return self

    def __exit__(self, *exc: object) -> None:
        """Kill it, whatever it does just now."""
        with self._process:
            self._process.kill()

    def kill(self) -> None:
        """End it at once, and wait until it is gone."""
        self._process.kill()
        self._process.wait()

    def ask(self, what: str, *words: Any) -> Any:
        """Tell the shop to do something and return what it acknowledged."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        print(json.dumps([what, *words]), file=self._process.stdin, flush=True)
        return json.loads(self._process.stdout.readline())


def main(path: Path) -> None:
    """Do what is asked for, a line each, until killed."""
    hurry()
    with Shop(path) as shop:
        for line in sys.stdin:
            what, *words = json.loads(line)
            answer = getattr(shop, what)(*words)
            print(json.dumps(getattr(answer, "number", None)), flush=True)


def hurry(set_to: Callable[[Any, str, Any], None] = setattr) -> None:
    """Let a ledger try a failing file often, and wait for a lock only shortly."""
    set_to(database, "RETRY_S", RETRY_S)
    set_to(database, "RETRY_PATIENCE_MS", 5)
    set_to(database, "PATIENCE_MS", WAIT_MS)
    set_to(opening, "BUSY_MS", WAIT_MS)


def kind_sentence(error: LedgerError | LedgerAdrift, path: Path) -> str:
    """Return what a person reads; it tells nothing of this machine or of customers."""
    said = f"{error.cause} {error.remedy}"
    assert error.cause.endswith(".")
    assert error.remedy.endswith(".")
    for secret in (str(path.parent), "sqlite", "Error", LAN.phone, LAN.author_name, "905123267"):
        assert secret not in said
    return said


if __name__ == "__main__":
    main(Path(sys.argv[1]))


def hurried_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Hurry the ledger, and give a test folders of its own for what is kept beside it; return the home."""
    hurry(monkeypatch.setattr)
    home = tmp_path / "home"
    home.mkdir()
    (tmp_path / "temp").mkdir()
    monkeypatch.setenv(HOME_VARIABLE, str(home))
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "temp"))
    return home
