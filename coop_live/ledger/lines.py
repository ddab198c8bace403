"""Order lines added up and compared, by the piece or by weight; pure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from coop_live.model import OrderLine, PricedLine, Product, Stock
from coop_live.weights import KILO, amount, converted, is_kilo

# One thing that can be ordered: a product's code and its variant.
Thing = tuple[str, str | None]


def summed(lines: Iterable[OrderLine | PricedLine]) -> dict[Thing, OrderLine]:
    """Return the same thing twice as one line; pieces and a weight of one thing come to a weight."""
    sums: dict[Thing, OrderLine] = {}
    for line in lines:
        more = OrderLine(line.code, line.variant, line.qty, line.weighed)
        before = sums.get((line.code, line.variant))
        sums[line.code, line.variant] = _and(before, more) if before else more
    return sums


def _and(one: OrderLine, other: OrderLine) -> OrderLine:
    weighed = one.weighed or other.weighed
    qty = kept_in(one, into_grams=weighed) + kept_in(other, into_grams=weighed)
    return replace(one, qty=qty, weighed=weighed)


def kept_in(line: OrderLine | PricedLine, *, into_grams: bool) -> int:
    """Return how much a line comes to of goods that are kept in grams, or by the piece."""
    return converted(line.qty, weighed=line.weighed, into_grams=into_grams)


def added(
    before: Iterable[OrderLine | PricedLine], after: Iterable[OrderLine | PricedLine]
) -> tuple[OrderLine, ...]:
    """Return what there is more of in `after`; the other way round what went."""
    stood = summed(before)
    more = (less(line, stood.get(thing)) for thing, line in summed(after).items())
    return tuple(line for line in more if line.qty > 0)


def less(line: OrderLine, by: OrderLine | None) -> OrderLine:
    """Return a line without so much of the same thing; what is left may be nothing, or less."""
    return line if by is None else _and(line, replace(by, qty=-by.qty))


def as_sold_now(line: OrderLine, product: Product | None) -> OrderLine:
    """Return a line by weight where its product is weighed by now: a piece is a kilo."""
    if product is None or not product.weighed or line.weighed:
        return line
    return replace(line, qty=line.qty * KILO, weighed=True)


def left_as_sold(stock: Stock, *, weighed: bool) -> int:
    """Return what is left in what the product is sold by: grams, or pieces that are whole."""
    if stock.weighed and not weighed:
        return stock.left // KILO
    return converted(stock.left, weighed=stock.weighed, into_grams=weighed)


def with_left(line: PricedLine, stock: Stock) -> PricedLine:
    """Return an order line with what there is for it, by weight where kilos of it are weighed by now."""
    weighed = line.weighed or (stock.weighed and is_kilo(line.unit))
    return replace(line, qty=left_as_sold(stock, weighed=weighed), weighed=weighed)


def stock_words(stock: Stock, products: Mapping[str, Product]) -> str:
    """Return what is left with its unit where it is weighed: "3", "12,5 kg"."""
    product = products.get(stock.code)
    weighed = stock.weighed if product is None else product.weighed
    return amount(left_as_sold(stock, weighed=weighed), product.unit if product else "kg", weighed=weighed)
