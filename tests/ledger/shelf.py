"""Short words for tests of this room: draft, confirm, what is left."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from coop_live.ledger import Ledger, Transaction, acts, undoing
from coop_live.ledger.entries import Private
from coop_live.ledger.goods import price
from coop_live.model import Order, OrderLine
from tests.evening import CATALOG

T = TypeVar("T")
PRODUCTS = {product.code: product for product in CATALOG}


class Shelf:
    """One ledger, asked and told in one line each."""

    def __init__(self, ledger: Ledger) -> None:
        self.ledger = ledger

    def do(self, work: Callable[[Transaction], T]) -> T:
        return self.ledger.write(work).result()

    def draft(self, code: str, qty: int, who: str = "Lan", variant: str | None = None) -> int:
        products = {one.code: one for one in self.do(lambda tx: tx.questions.products())}
        lines = price([OrderLine(code, variant, qty)], products)
        private = Private("facebook", f"id of {who}", who)
        return self.do(lambda tx: acts.draft(tx, 1, private, lines, 0.9, None)).number

    def confirm(self, number: int, by: str = "Thảo") -> Order:
        return self.do(lambda tx: acts.confirm(tx, number, by))

    def sell(self, code: str, qty: int, who: str = "Lan") -> int:
        number = self.draft(code, qty, who)
        self.confirm(number)
        return number

    def undo(self, by: str = "Thảo") -> Order | None:
        return self.do(lambda tx: undoing.undo(tx, by))

    def order(self, number: int) -> Order:
        return self.do(lambda tx: tx.order(number))

    def left(self, code: str, variant: str = "") -> int:
        return self.do(lambda tx: tx.questions.stock()[code, variant].left)
