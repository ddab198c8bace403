"""Whether there is enough for an order, once those before it in the queue have what they asked, pure."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import replace

from coop_live.ledger.goods import Taken, stock_taken
from coop_live.ledger.lines import added, with_left
from coop_live.model import Order, PricedLine, Stock

Stocks = Mapping[tuple[str, str], Stock]


def short_line(order: Order, stock: Stocks, asked: Mapping[tuple[str, str], int]) -> PricedLine | None:
    """Return the first line of an order that there is too little for once others have what they asked."""
    for code, variant, qty in _needed(order, stock):
        kept = stock[code, variant]
        left = kept.left - asked.get((code, variant), 0)
        if qty > left:
            line = next(one for one in order.wanted if one.code == code and variant in ("", one.variant))
            return with_left(line, replace(kept, left=max(left, 0)))
    return None


def shortages_of(orders: Iterable[Order], stock: Stocks) -> dict[int, PricedLine]:
    """Return the short line of every order that is short, the first to be served first, in one walk."""
    asked: Counter[tuple[str, str]] = Counter()
    short: dict[int, PricedLine] = {}
    for order in orders:
        line = short_line(order, stock, asked)
        if line is not None:
            short[order.number] = line
        for code, variant, qty in _needed(order, stock):
            asked[code, variant] += qty
    return short


def _needed(order: Order, stock: Stocks) -> list[Taken]:
    """Return what an order takes from the stock once it is confirmed as it is or as proposed."""
    held = order.lines if order.sold else ()
    return stock_taken(added(held, order.wanted), stock)
