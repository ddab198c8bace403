"""Who gets what there is too little of: whom it was offered to, then as the queue stands; pure."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from coop_live.ledger.goods import Taken, stock_taken
from coop_live.ledger.lines import added, with_left
from coop_live.model import Order, PricedLine, Stock

StockOf = Mapping[tuple[str, str], Stock]


def shortages(
    queue: Sequence[Order], stock: StockOf, rows: Iterable[Order] | None = None
) -> dict[int, PricedLine]:
    """Return for every draft that is short its line, with what is left for it, in one walk of the queue.

    With `rows` only as far as the last of these.
    """
    asked: Counter[tuple[str, str]] = Counter()
    short: dict[int, PricedLine] = {}
    for order in _in_line(queue, rows):
        line = shortage(order, stock, asked)
        if line is not None:
            short[order.number] = line
        for code, variant, qty in _needed(order, stock):
            asked[code, variant] += qty
    return short


def shortage(order: Order, stock: StockOf, asked: Mapping[tuple[str, str], int]) -> PricedLine | None:
    """Return the first line of an order that there is too little for once others have what they asked."""
    for code, variant, qty in _needed(order, stock):
        kept = stock[code, variant]
        left = kept.left - asked.get((code, variant), 0)
        if qty > left:
            line = next(one for one in order.wanted if one.code == code and variant in ("", one.variant))
            return with_left(line, replace(kept, left=max(left, 0)))
    return None


def _in_line(queue: Sequence[Order], rows: Iterable[Order] | None) -> list[Order]:
    """Return who is served first: those to whom goods were offered, then as the queue stands."""
    line = sorted(queue, key=lambda order: not order.offered)
    if rows is None:
        return line
    wanted = {order.number for order in rows}
    return line[: max((place for place, order in enumerate(line, 1) if order.number in wanted), default=0)]


def _needed(order: Order, stock: StockOf) -> list[Taken]:
    """Return what an order takes from the stock once it is confirmed as it is or as proposed."""
    held = order.lines if order.sold else ()
    return stock_taken(added(held, order.wanted), stock)
