"""Evening after evening of the big book as rows, just as the ledger's own code would have written them."""

from __future__ import annotations

import hashlib
import random
import sqlite3
from dataclasses import asdict, replace
from typing import Any

from coop_live.ledger import people
from coop_live.ledger.entries import FIRST_HASH, Private, canonical
from coop_live.ledger.tallies import ALL_LIVES, HOUR, HOUR_MS, PERSON, STATE
from coop_live.model import Intent, Kind, OrderLine, Product
from tests.benchmarks.big_shelf import ORIGIN, Goods, Shelf, Sums
from tests.benchmarks.big_words import PEOPLE, PRODUCTS, chat, comment_text, person

AN_EVENING = 286
HALF_A_DAY = 43_200_000
BEGAN = 1_590_000_000_000
DEVICE = "bench"
# The chat is kept of every tenth evening only: comments are no orders, and the book is big enough.
HEARD, CHAT = 10, 500
NEW_CUSTOMER = 4  # with every fourth order

COLUMNS = {
    "entry": 8, "private": 11, "comment": 16, "live": 5, "orders": 11, "order_line": 9, "order_lot": 6,
    "payment": 4, "lot": 8, "undone": 1, "tally": 9,
    "product": 3, "stock": 4,
}  # fmt: skip


class Season:
    """Keeps beside the rows what the ledger keeps beside them: the seal, lots, stock and sums."""

    def __init__(self, db: sqlite3.Connection, evenings: int) -> None:
        self.db = db
        self.chance = random.Random(1)
        self.rows: dict[str, list[tuple[Any, ...]]] = {table: [] for table in COLUMNS}
        self.seq = self.order = self.said = 0
        self.hash = FIRST_HASH
        self.sums = Sums()
        self.shelf = Shelf(self.sums)
        self.people = [person(number) for number in range(evenings * AN_EVENING // NEW_CUSTOMER + 1)]
        self.entry(BEGAN, "", "catalog", None, {"products": [asdict(product) for product in PRODUCTS]})

    def entry(self, at: int, by: str, act: str, live: int | None, body: dict[str, Any]) -> int:
        """Write an entry, sealed as the ledger seals; return its number."""
        self.seq += 1
        told, where = canonical(body), "null" if live is None else live
        sealed = f'{self.hash}[{self.seq},{at},"{by}","{DEVICE}","{act}",{where},{told}]'
        self.hash = hashlib.sha256(sealed.encode()).hexdigest()
        self.rows["entry"].append((self.seq, at, by, DEVICE, act, live, told, self.hash))
        return self.seq

    def evening(self, live: int) -> None:
        """Write one live session with its orders."""
        at, name = BEGAN + live * HALF_A_DAY, f"Buổi {live}"
        over = at + AN_EVENING * 20_000
        self.entry(at, "Thảo", "live_start", live, {"live": live, "name": name, "platforms": ["facebook"]})
        self._take_in(live, at)
        self.entry(at, "Thảo", "show", live, {"code": PRODUCTS[live % len(PRODUCTS)].code})
        for place in range(AN_EVENING):
            self._sell(live, at + place * 20_000)
        if live % HEARD == 0:
            for place in range(CHAT):
                viewer = self.chance.choice(self.people)
                text = self.chance.choice(chat())
                self._hear(live, at + place * 11_000, replace(viewer, text=text), Intent(Kind.OTHER), None)
        self.entry(over, "Thảo", "live_end", live, {"live": live})
        self.rows["live"].append((live, name, '["facebook"]', at, over))
        if live % 50 == 0:
            self.flush()

    def _take_in(self, live: int, at: int) -> None:
        lot = self.shelf.take_in(live)
        body = {name: getattr(lot, name) for name in ORIGIN}
        self.entry(at, "Thảo", "lot", None, {**body, "qty": lot.first, "counted": True})

    def _sell(self, live: int, at: int) -> None:
        """Write one order, from the comment to what became of it."""
        self.order += 1
        who = self._whose()
        count = self.chance.choices((1, 2, 3), (60, 30, 10))[0]
        goods = [(one, self.chance.randint(1, 3)) for one in self.chance.sample(PRODUCTS, count)]
        ref, total = self._draft(live, at, who, goods), sum(one.price * qty for one, qty in goods)
        state, decided, why, paid = self._decide(live, at + 9_000, goods, total)
        self.sums.add((STATE, live, state), 1, 0, total)
        by = PEOPLE[self.order % len(PEOPLE)] if decided else ""
        row = (self.order, live, state, ref, 0.9, total, at, decided, by, why, paid)
        self.rows["orders"].append(row)

    def _whose(self) -> int:
        known = self.order // NEW_CUSTOMER
        return known if self.order % NEW_CUSTOMER == 0 else self.chance.randint(0, known)

    def _draft(self, live: int, at: int, who: int, goods: Goods) -> str:
        (first, qty), *_ = goods
        private = replace(self.people[who], text=comment_text(self.people[who], first.code, qty))
        lines = [_line(one, qty) for one, qty in goods]
        ref, salt = f"{self.chance.getrandbits(64):016x}", f"{self.chance.getrandbits(128):032x}"
        intent = Intent(
            Kind.ORDER, (OrderLine(first.code, None, qty),), private.phone, private.address, "", 0.9
        )
        comment = self._hear(live, at, private, intent, self.order) if live % HEARD == 0 else None
        body = {"order": self.order, "comment": comment, "lines": lines, "confidence": 0.9, "hold": None}
        values = {name: getattr(private, name) for name in Private.__slots__ if name != "commune"}
        digest = hashlib.sha256((salt + canonical(values)).encode()).hexdigest()
        self.entry(at, "", "draft", live, {**body, "ref": ref, "digest": digest})
        self.rows["private"].append((ref, salt, *values.values(), None))
        self.rows["order_line"] += [
            (self.order, place, *line.values(), one.member)
            for place, (line, (one, _)) in enumerate(zip(lines, goods, strict=True))
        ]
        self.sums.add((STATE, live, "draft"), 0, 0, 0)
        return ref

    def _hear(self, live: int, at: int, who: Private, intent: Intent, order: int | None) -> int:
        self.said += 1
        text = (who.author_id, who.author_name, who.text)
        where = (self.said, live, who.platform, f"live {live}", "text", f"c{self.said}", "bridge")
        kept = (at, at + 300, None, 0, canonical(asdict(intent)), order)
        self.rows["comment"].append((*where, *text, *kept))
        return self.said

    def _decide(self, live: int, at: int, goods: Goods, total: int) -> tuple[str, int | None, str, int]:
        """Let an order be refused, wait, or be confirmed; return state, when, why, and what was paid."""
        fate, number, by = self.chance.random(), self.order, PEOPLE[self.order % len(PEOPLE)]
        if fate < 0.08:
            self.entry(at, by, "refuse", live, {"order": number, "why": "khách đổi ý"})
            return "refused", at, "khách đổi ý", 0
        if fate < 0.09:
            return "draft", None, "", 0
        take = [[one.code, "", qty] for one, qty in goods if one.stock is not None]
        body = {"order": number, "take": take, "lots": self._serve(live, goods)}
        seq = self.entry(at, by, "confirm", live, body)
        if fate < 0.1:  # confirmed, taken back, and confirmed once more
            back = {"order": number, "give": take, "waited": None}
            self.entry(at, by, "undo", live, {"undoes": seq, "act": "reopen", "body": back})
            self.rows["undone"].append((seq,))
            self.entry(at, by, "confirm", live, body)
        self.sums.add((STATE, live, "confirmed"), 0, 0, 0)
        for one in (live, ALL_LIVES):
            self.sums.add((HOUR, one, str(at // HOUR_MS % 24)), 1, 0, total)
            self.sums.add((PERSON, one, by), 1, 0, total)
        if fate < 0.2:
            paying = self.entry(at, by, "pay", live, {"order": number, "amount": total, "way": "bank"})
            self.rows["payment"].append((paying, number, total, "bank"))
            return "confirmed", at, "", total
        if fate < 0.3:
            way = {"order": number, "state": "delivered", "before": "confirmed"}
            self.entry(at, by, "advance", live, way)
            return "delivered", at, "", 0
        return "confirmed", at, "", 0

    def _serve(self, live: int, goods: Goods) -> list[list[Any]]:
        """Take the goods of an order from the shelf; return from which lots."""
        served = []
        for lot, qty in self.shelf.sell(live, goods):
            served.append([lot.code, "", lot.lot, qty])
            self.rows["order_lot"].append((self.order, lot.code, "", lot.lot, lot.member, qty))
        return served

    def finish(self) -> None:
        """Write what is known only at the end: lots, sums, stock, and the customers."""
        self.rows["product"] = [
            (product.code, place, canonical(asdict(product))) for place, product in enumerate(PRODUCTS)
        ]
        self.rows["lot"], self.rows["stock"] = self.shelf.lot_rows(), self.shelf.stock_rows()
        self.rows["tally"] = self.sums.rows()
        self.flush()
        people.rebuild(self.db)

    def flush(self) -> None:
        """Hand the rows to the database."""
        for table, rows in self.rows.items():
            # Later schemas have more columns, which say nothing where they are not said.
            names = [row[1] for row in self.db.execute(f"PRAGMA table_info({table})")][: COLUMNS[table]]
            marks = ",".join("?" * len(names))
            self.db.executemany(f"INSERT INTO {table} ({','.join(names)}) VALUES ({marks})", rows)
            rows.clear()


def _line(product: Product, qty: int) -> dict[str, Any]:
    """Return an order line as an entry keeps it."""
    line = {"code": product.code, "variant": None, "qty": qty}
    return {**line, "name": product.name, "unit": product.unit, "price": product.price}
