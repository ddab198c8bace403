"""The lines of goods on a member's page, put together where there are more than fit; pure."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from coop_live.money import grouped
from coop_live.saving import storable
from coop_live.shipping.settlement import Goods
from coop_live.weights import amount, is_kilo

ROWS = 18
"""Lines of goods and their headings that fit."""


@dataclass(frozen=True, slots=True)
class Row:
    """One line as it is read: what, of which lot, how much, at which price, and what it came to."""

    name: str
    lot: str
    qty: str
    price: str
    money: str
    delivered: bool


def rows_of(goods: Sequence[Goods]) -> tuple[list[Row], str]:
    """Return the lines of the table, and what is to be said where they were put together to fit."""
    groups = [[one for one in goods if one.delivered is delivered] for delivered in (True, False)]
    room = ROWS - sum(bool(group) for group in groups)
    if len(goods) <= room:
        return [_row(one) for one in goods], ""
    products = [_by_product(group) for group in groups]
    first, second = map(len, products)
    if first + second <= room:
        said = "Đã gộp theo món cho vừa trang; từng lô, từng giá có trong bảng tính kèm theo."
        return [_summed(some) for group in products for some in group], said
    rooms = (max(room // 2, room - second), max(room - first, room - room // 2))
    rows = [row for group, most in zip(products, rooms, strict=True) for row in _greatest(group, most)]
    return rows, "Đã gộp cho vừa trang; tất cả các món có trong bảng tính kèm theo."


def _by_product(goods: Sequence[Goods]) -> list[list[Goods]]:
    def product(one: Goods) -> tuple[str, str]:
        return one.code, one.variant

    return [list(some) for _key, some in groupby(sorted(goods, key=product), key=product)]


def _greatest(products: Sequence[Sequence[Goods]], most: int) -> Iterator[Row]:
    """Give the products that brought most money, in their order, and the others in one line."""
    sums = [sum(one.money for one in some) for some in products]
    if len(products) <= most:
        kept = set(range(len(products)))
    else:
        kept = set(sorted(range(len(products)), key=lambda at: -sums[at])[: most - 1])
    yield from (_summed(some) for at, some in enumerate(products) if at in kept)
    if left := len(products) - len(kept):
        rest = sum(money for at, money in enumerate(sums) if at not in kept)
        yield Row(f"… và {left} món khác", "", "", "", grouped(rest), products[0][0].delivered)


def _row(one: Goods) -> Row:
    day = f"{date.fromisoformat(one.harvested):%d/%m/%Y}" if _is_day(one.harvested) else one.harvested
    lot = " · ".join(filter(None, (storable(one.lot), day)))
    much = amount(one.qty, storable(one.unit) if is_kilo(one.unit) else "kg", weighed=True)
    qty = much if one.weighed else grouped(one.qty)
    return Row(_called(one), lot or "–", qty, grouped(one.price), grouped(one.money), one.delivered)


def _summed(some: Sequence[Goods]) -> Row:
    """Return goods of one product as one line, its lots counted."""
    first = some[0]
    pieces = sum(one.qty for one in some if not one.weighed)
    grams = sum(one.qty for one in some if one.weighed)
    lots = len({one.lot for one in some if one.lot})
    prices = sorted({one.price for one in some})
    price = grouped(prices[0]) if len(prices) == 1 else f"{grouped(prices[0])}–{grouped(prices[-1])}"
    weight = amount(grams, "kg", weighed=True)
    qty = " + ".join(filter(None, (grouped(pieces) if pieces else "", weight if grams else "")))
    money = grouped(sum(one.money for one in some))
    return Row(_called(first), f"{lots} lô" if lots else "–", qty, price, money, first.delivered)


def _called(one: Goods) -> str:
    return storable(" ".join(filter(None, (one.code, one.name, one.variant))))


def _is_day(text: str) -> bool:
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return True
