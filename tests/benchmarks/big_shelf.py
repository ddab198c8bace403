"""The goods of the big book: which lots they come from, and the sums of what was sold."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from coop_live.ledger.tallies import ALL_LIVES, MEMBER, PRODUCT
from coop_live.model import Product
from tests.benchmarks.big_words import MEMBERS, PRODUCTS

Goods = list[tuple[Product, int]]

# Ten products come by lot, one lot of one of them each evening.
BY_LOT = [product for product in PRODUCTS if product.stock is not None][:10]
LOT_QTY = 300
ORIGIN = ("code", "variant", "lot", "member", "harvested", "certificate")


@dataclass(slots=True)
class Came:
    """A lot, and what is left of it."""

    code: str
    lot: str
    member: str
    harvested: str
    first: int
    left: int
    variant: str = ""
    certificate: str = ""


class Sums:
    """Running sums, as the ledger keeps them: orders, pieces and dong by what, live session and key."""

    def __init__(self) -> None:
        self._sums: defaultdict[tuple[str, int, str], list[int]] = defaultdict(lambda: [0, 0, 0])

    def add(self, key: tuple[str, int, str], orders: int, qty: int, revenue: int) -> None:
        """Add to one sum."""
        sums = self._sums[key]
        sums[0] += orders
        sums[1] += qty
        sums[2] += revenue

    def rows(self) -> list[tuple[Any, ...]]:
        """Return all sums as the ledger's table has them."""
        known = {product.code: (product.name, product.unit) for product in PRODUCTS}
        return [
            (what, live, key, "", *(known[key] if what == PRODUCT else ("", "")), *sums)
            for (what, live, key), sums in self._sums.items()
        ]


class Shelf:
    """What is there of each product, and the lots in the order in which they are sold."""

    def __init__(self, sums: Sums) -> None:
        self._sums = sums
        self._taken: defaultdict[str, int] = defaultdict(int)
        self._lots: list[Came] = []
        self._open: dict[str, list[Came]] = {product.code: [] for product in BY_LOT}

    def take_in(self, live: int) -> Came:
        """Take in the lot of an evening."""
        product, day = BY_LOT[live % len(BY_LOT)], f"2022-01-{live % 28 + 1:02}"
        lot = Came(product.code, f"L{live}", MEMBERS[live % len(MEMBERS)], day, LOT_QTY, LOT_QTY)
        self._lots.append(lot)
        self._open[lot.code].append(lot)
        self._open[lot.code].sort(key=lambda one: (one.harvested, one.lot))
        return lot

    def sell(self, live: int, goods: Goods) -> list[tuple[Came, int]]:
        """Sell the goods of an order; return how many came from which lots."""
        served: list[tuple[Came, int]] = []
        members: defaultdict[str, list[int]] = defaultdict(lambda: [0, 0])
        for product, qty in goods:
            self._taken[product.code] += qty
            for where in (live, ALL_LIVES):
                self._sums.add((PRODUCT, where, product.code), 1, qty, qty * product.price)
            from_lots = list(self._serve(product.code, qty))
            served += from_lots
            rest = qty - sum(part for _, part in from_lots)
            for owner, part in (*((lot.member, part) for lot, part in from_lots), (product.member, rest)):
                if part:
                    members[owner][0] += part
                    members[owner][1] += part * product.price
        for member, (qty, revenue) in members.items():
            for where in (live, ALL_LIVES):
                self._sums.add((MEMBER, where, member), 1, qty, revenue)
        return served

    def _serve(self, code: str, qty: int) -> Iterator[tuple[Came, int]]:
        waiting = self._open.get(code, [])
        while qty and waiting:
            part = min(qty, waiting[0].left)
            waiting[0].left -= part
            qty -= part
            yield waiting[0], part
            if not waiting[0].left:
                waiting.pop(0)

    def lot_rows(self) -> list[tuple[Any, ...]]:
        """Return the lots as the ledger's table has them."""
        return [tuple(getattr(lot, name) for name in (*ORIGIN, "first", "left")) for lot in self._lots]

    def stock_rows(self) -> list[tuple[Any, ...]]:
        """Return what is left of what is counted."""
        came: defaultdict[str, int] = defaultdict(int)
        for lot in self._lots:
            came[lot.code] += lot.first
        counted = [(one.code, one.stock + came[one.code]) for one in PRODUCTS if one.stock is not None]
        return [(code, "", first, first - self._taken[code]) for code, first in counted]
