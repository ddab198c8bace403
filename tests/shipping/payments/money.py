"""Made-up orders and transfers, and a naive book that counts as the rules say."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from coop_live.memo import memo_code
from coop_live.model import KeptTransfer, Order, OrderState, Transfer
from coop_live.shipping.payments.amounts import VIETNAM
from coop_live.shipping.payments.matching import matches
from coop_live.shipping.payments.verdicts import Match
from tests.shipping.orders import TEA, order

EVENING = round(datetime(2026, 11, 22, 20, 0, tzinfo=VIETNAM).timestamp()) * 1000
MINUTE = 60_000


def owing(number: int, dong: int = 170_000, *, paid: int = 0, state: str = "confirmed") -> Order:
    """An order of tea for so much."""
    line = replace(TEA, qty=1, price=dong)
    return order(number, line, paid=paid, state=OrderState(state))


def came(
    amount: int, content: str = "", *, key: str = "", minute: int = 0, of: int | None = None
) -> Transfer:
    """A transfer so many minutes into the evening; `of` writes an order's code as Vietcombank does."""
    memo = f"MBVCB.6138476.{memo_code(of)}.CT tu 0071000 NGUYEN VAN A" if of is not None else content
    return Transfer(key or f"sepay:{minute}-{amount}-{of or 0}", EVENING + minute * MINUTE, amount, memo)


def seen(transfers: list[Transfer], *orders: Order) -> list[Match]:
    """The verdicts of transfers that nobody has decided about."""
    return list(matches(map(KeptTransfer, transfers), {one.number: one for one in orders}))


class Book:
    """Keeps transfers and counts what is clear, as the ledger does."""

    def __init__(self, *orders: Order) -> None:
        self.orders = {one.number: one for one in orders}
        self.kept: dict[str, KeptTransfer] = {}

    def take_in(self, transfers: list[Transfer]) -> None:
        for one in transfers:
            self.kept.setdefault(one.key, KeptTransfer(one))
        for match in matches(self.kept.values(), self.orders):
            if match.clear:
                self.count(match)

    def count(self, match: Match) -> None:
        before = self.kept[match.transfer.key]
        assert before.open, "the same transfer twice"
        self.kept[match.transfer.key] = replace(before, parts=match.parts)
        for number, amount in match.parts:
            one = self.orders[number]
            self.orders[number] = replace(one, paid=one.paid + amount)
