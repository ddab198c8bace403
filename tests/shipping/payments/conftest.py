"""An evening in a real ledger: orders of so many dong, confirmed or not."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar

import pytest

from coop_live.ledger import Ledger, Transaction, acts, transfers
from coop_live.ledger.entries import Private
from coop_live.model import KeptTransfer, Order, PricedLine, Transfer
from coop_live.shipping.payments.taking_in import TakenIn, take_in
from tests.evening import CATALOG

T = TypeVar("T")
CLERK = "Thảo"


class Till:
    """Sells, and tells what the book has of orders and transfers."""

    def __init__(self, ledger: Ledger) -> None:
        self.ledger = ledger
        self.do(lambda tx: acts.import_catalog(tx, CATALOG))

    def do(self, work: Callable[[Transaction], T]) -> T:
        return self.ledger.write(work).result()

    def sell(self, dong: int, name: str = "Chị Sương", phone: str | None = None) -> int:
        number = self.draft(dong, name, phone)
        self.confirm(number)
        return number

    def draft(self, dong: int, name: str = "Chị Sương", phone: str | None = None) -> int:
        line = PricedLine("OX", None, 1, "Ớt xiêm rừng ngâm", "hũ", dong)
        private = Private("facebook", f"id of {name}", name, phone)
        return self.do(lambda tx: acts.draft(tx, 1, private, (line,), 1.0, None)).number

    def confirm(self, number: int) -> Order:
        return self.do(lambda tx: acts.confirm(tx, number, CLERK))

    def take_in(self, brought: Sequence[Transfer], by: str = CLERK) -> TakenIn:
        return self.do(lambda tx: take_in(tx, brought, by))

    def paid(self, number: int) -> int:
        return self.do(lambda tx: tx.order(number)).paid

    def kept(self) -> dict[str, KeptTransfer]:
        return {one.transfer.key: one for one in self.do(lambda tx: transfers.kept(tx.connection))}


@pytest.fixture
def till(ledger: Ledger) -> Till:
    return Till(ledger)
