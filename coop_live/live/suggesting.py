"""The edit line that the desk begins with: an order as it is typed, or as much of it as there is."""

from __future__ import annotations

from dataclasses import replace

from coop_live.ledger.lines import kept_in
from coop_live.model import Order, OrderLine, PricedLine
from coop_live.weights import kilos


def suggested(order: Order, short: PricedLine | None) -> str:
    """Return an order as an edit line; of one line that is `short`, what the stock allows."""
    lines = [line.line for line in order.wanted or order.lines]
    if short is not None and len(lines) == 1:
        possible = short.qty + _held(order, short)
        lines = [replace(short.line, qty=possible)] if possible else lines
    return " ".join(_typed(line) for line in lines)


def _held(order: Order, line: PricedLine) -> int:
    """Return how much of a line's goods an order holds already, in what the line is counted in."""
    taken = order.lines if order.sold else ()
    same = (one for one in taken if (one.code, one.variant) == (line.code, line.variant))
    return sum(kept_in(one, into_grams=line.weighed) for one in same)


def _typed(line: OrderLine) -> str:
    amount = kilos(line.qty) if line.weighed else str(line.qty)
    return " ".join(part for part in (line.code.lower(), line.variant, amount) if part)
