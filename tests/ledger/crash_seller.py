"""The process that is killed: it sells, hears comments, copies the log back, and says what is safe."""

from __future__ import annotations

import os
import random
import sqlite3
import threading
import time
from dataclasses import dataclass
from itertools import count, cycle
from pathlib import Path

from coop_live.ledger import Ledger, Transaction, acts, consigning
from coop_live.ledger.entries import Private
from coop_live.ledger.goods import price
from coop_live.model import OrderLine
from tests.evening import comment
from tests.ledger.crash_book import GOODS

PRODUCTS = {product.code: product for product in GOODS}


@dataclass(frozen=True)
class Seller:
    """Works at the book at `path` under a `name` of its own, and says into a pipe what is safe.

    One that is `hasty` says an order is safe before the book has answered: it must be found out.
    """

    path: Path
    name: str
    pipe: int
    hasty: bool = False

    def sell_until_killed(self) -> None:
        """Sell without end, comments and copying going on beside."""
        threading.excepthook = _end_at_once
        ledger = self.open()
        for work in (self._hear, self._copy_back):
            threading.Thread(target=work, args=(ledger,), daemon=True).start()
        for number in count():
            self._send(ledger, self._sell(ledger, f"{self.name}-{number}"))

    def sell_one_and_close(self) -> None:
        """Do a little of everything, and leave in peace."""
        ledger = self.open()
        self._sell(ledger, self.name)
        self._keep_comments(ledger, [f"{self.name}-said", f"{self.name}-too"])
        ledger.close()

    def open(self) -> Ledger:
        """Open the book, with goods in it."""
        ledger = Ledger.open(self.path)
        self._say("open")
        ledger.write(_bring_goods).result()
        return ledger

    def _sell(self, ledger: Ledger, who: str) -> int:
        """Draft and confirm an order of both counted products, of one in two sizes; return its number."""
        lines = price(
            [OrderLine("C1", "100g", 1), OrderLine("C1", "250g", 2), OrderLine("C10", None, 1)], PRODUCTS
        )
        private = Private("facebook", who, "Lan", phone="+84905123267", address="Thôn 3", text="c1 c10")
        order = ledger.write(lambda tx: acts.draft(tx, 1, private, lines, 0.9, None)).result()
        if self.hasty:
            self._say(f"order {order.number} {who}")
        ledger.write(lambda tx: acts.confirm(tx, order.number, "Thảo")).result()
        if not self.hasty:
            self._say(f"order {order.number} {who}")
        return order.number

    def _send(self, ledger: Ledger, number: int) -> None:
        """Begin to send an order: what the carrier is asked for is in the book before."""
        ledger.write(lambda tx: consigning.begin(tx, number, "ghn", "Nam")).result()
        self._say(f"parcel {number}")

    def _hear(self, ledger: Ledger) -> None:
        """Keep comments in groups, as they come in a lively chat."""
        dice = random.Random(self.name)
        for group in count():
            self._keep_comments(ledger, [f"{self.name}-{group}-{one}" for one in range(dice.randint(1, 12))])
            time.sleep(0.001)

    def _keep_comments(self, ledger: Ledger, ids: list[str]) -> None:
        said = [comment("c10 2", comment_id=one) for one in ids]
        waiting = [
            ledger.write(lambda tx, one=one: tx.keep_comment(one, 1, None), grouped=True) for one in said
        ]
        for one, future in zip(said, waiting, strict=True):
            future.result()
            self._say(f"comment {one.comment_id}")

    def _copy_back(self, ledger: Ledger) -> None:
        """Copy the log back into the file again and again, in each of SQLite's ways."""
        db = sqlite3.connect(ledger.path, timeout=10, isolation_level=None)
        pause = random.Random(self.name).choice((0.003, 0.012))
        for how in cycle(("PASSIVE", "FULL", "RESTART", "TRUNCATE")):
            time.sleep(pause)
            self._say("checkpoint")
            db.execute(f"PRAGMA wal_checkpoint({how})")
            self._say("checkpointed")

    def _say(self, line: str) -> None:
        # One call for one short line: the pipe keeps it whole, whenever we are killed.
        os.write(self.pipe, f"{line}\n".encode())


def _bring_goods(tx: Transaction) -> None:
    if not tx.questions.products():
        acts.import_catalog(tx, GOODS)


def _end_at_once(mistake: threading.ExceptHookArgs) -> None:
    """A mistake in a thread ends the process: who waits for the kill sees that it went by itself."""
    threading.__excepthook__(mistake)
    os._exit(1)
