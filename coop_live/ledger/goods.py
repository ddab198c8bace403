"""What order lines cost and what they take from the stock that is counted."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from coop_live.errors import NotPossible, OutOfStock
from coop_live.events import CatalogChanged, StockChanged
from coop_live.i18n import tr
from coop_live.ledger.lines import as_sold_now, kept_in, left_as_sold, stock_words, summed
from coop_live.ledger.transaction import Transaction
from coop_live.model import Order, OrderLine, OrderState, PricedLine, Product, Stock
from coop_live.weights import KILO, is_kilo, number

# So long what was offered to somebody who waited is kept for them; after that the first who confirms has it.
OFFER_MS = 10 * 60 * 1000

# One kind of stock: a product's code and the variant that is counted apart ("" = all together).
Taken = tuple[str, str, int]
StockOf = Mapping[tuple[str, str], Stock]

# Pieces, or kilos.
MOST = 99_999

# Entries that say what a sold order holds of the stock; the newest that stands is true.
HOLDING = ("confirm", "accept", "merge")


def price(lines: Iterable[OrderLine], products: Mapping[str, Product]) -> tuple[PricedLine, ...]:
    """Return order lines with today's names and prices; the same thing twice adds up."""
    return priced_beside((), lines, products)


def priced_beside(
    before: Iterable[PricedLine], lines: Iterable[OrderLine], products: Mapping[str, Product]
) -> tuple[PricedLine, ...]:
    """Return order lines with prices: what stood in the order keeps its own, the rest has today's.

    More of what is sold in another unit by now has today's too: a price for packs is none for kilos.
    """
    kept = {(line.code, line.variant): line for line in before}
    return tuple(
        _priced(line, _kept_for(line, kept.get(where), products.get(line.code)), products.get(line.code))
        for where, line in summed(lines).items()
        if (where in kept or line.code in products) and line.qty > 0
    )


def _kept_for(line: OrderLine, kept: PricedLine | None, product: Product | None) -> PricedLine | None:
    """Return what stood there, if its price is one for this line: for all or a part of it, or its unit."""
    if kept is None or product is None:
        return kept
    as_it_stood = line.weighed is kept.weighed and line.qty <= kept.qty
    # Kilos that were counted are kilos still when they are weighed.
    same_unit = kept.unit == product.unit or (is_kilo(kept.unit) and is_kilo(product.unit))
    return kept if as_it_stood or same_unit else None


def _priced(line: OrderLine, kept: PricedLine | None, product: Product | None) -> PricedLine:
    """Return a line at the price it stood at, or at today's: of what is weighed by now, by weight."""
    if kept is None and product is not None:
        line = as_sold_now(line, product)
        price = product.price_of(line.variant)
        kept = PricedLine(line.code, line.variant, 1, product.name, product.unit, price, product.member)
    assert kept is not None  # noqa: S101 - asked only for what stood there or is in the catalog
    most = MOST * KILO if line.weighed else MOST
    return replace(kept, qty=min(line.qty, most), weighed=line.weighed)


def stock_taken(
    lines: Iterable[OrderLine | PricedLine], stock: Mapping[tuple[str, str], Stock]
) -> list[Taken]:
    """Return what lines take from what is counted, in what it is kept in; the rest is not limited."""
    sums: Counter[tuple[str, str]] = Counter()
    for line in lines:
        for where in ((line.code, line.variant or ""), (line.code, "")):
            if where in stock:
                sums[where] += kept_in(line, into_grams=stock[where].weighed)
                break
    return [(code, variant, qty) for (code, variant), qty in sums.items()]


def given_back(
    held: Iterable[Sequence[Any]], gone: Iterable[OrderLine], in_grams: Collection[str] = ()
) -> list[Taken]:
    """Return what goes back of what an order holds, when these lines go: each where it came from."""
    left = Counter({(code, variant): qty for code, variant, qty in held})
    give: Counter[tuple[str, str]] = Counter()
    for line in gone:
        rest = kept_in(line, into_grams=line.code in in_grams)
        for where in ((line.code, line.variant or ""), (line.code, "")):
            qty = min(rest, left[where])
            left[where] -= qty
            give[where] += qty
            rest -= qty
    return [(code, variant, qty) for (code, variant), qty in give.items() if qty]


def check_catalog(tx: Transaction, lines: Iterable[OrderLine | PricedLine]) -> None:
    """Raise NotPossible when the catalog does not have one of these any more."""
    codes = [line.code for line in lines]
    known = tx.questions.codes_among(codes)
    gone = [code for code in codes if code not in known]
    if gone:
        raise NotPossible(
            tr("Danh mục không còn mã {code}.", code=gone[0]), tr("Bấm E để đổi món, hoặc X để bỏ.")
        )


def check_stock(
    tx: Transaction,
    order: Order,
    take: Iterable[Sequence[Any]],
    give: Iterable[Sequence[Any]] = (),
    known: StockOf | None = None,
) -> None:
    """Raise OutOfStock when more is taken than is there, once what is given came back.

    What is held back for other drafts is not there. `known` is the stock where it was asked already.
    """
    take = list(take)
    stock = tx.questions.stock(code for code, _, _ in take) if known is None else known
    held = tx.questions.held(tx.at, order.number)
    back = {(code, variant): qty for code, variant, qty in give}
    for code, variant, qty in take:
        where = (code, variant)
        if where not in stock:
            continue
        left = stock[where].left + back.get(where, 0)
        if qty > left - held.get(where, 0):
            raise _too_little(tx, order, replace(stock[where], left=left), held.get(where, 0), qty)


def _too_little(tx: Transaction, order: Order, stock: Stock, held: int, qty: int) -> OutOfStock:
    product = tx.questions.product(stock.code)

    def words(much: int) -> str:
        return stock_words(replace(stock, left=much), {stock.code: product} if product else {})

    name = f"{stock.code} {stock.variant}".strip()
    said: dict[str, Any] = {
        "name": name,
        "left": words(stock.left),
        "number": order.number,
        "qty": words(qty),
    }
    if order.state in (OrderState.DRAFT, OrderState.WAITLISTED):
        cause = tr("{name} chỉ còn {left}, đơn #{number} cần {qty}.", **said)
        remedy = tr("Bấm E để sửa số, W để chờ hàng, hoặc X để bỏ.")
    else:
        cause = tr("{name} chỉ còn {left}, đơn #{number} cần thêm {qty}.", **said)
        remedy = tr("Bấm E để sửa số, hoặc X để giữ đơn cũ.")
    if held:
        cause = " ".join((cause, tr("{held} đang giữ cho đơn khác.", held=words(held))))
    free = replace(stock, left=max(0, stock.left - held))
    weighed = stock.weighed if product is None else product.weighed
    left = number(left_as_sold(free, weighed=weighed), weighed=weighed)
    return OutOfStock(cause, remedy, code=stock.code, left=left)


def free_stock(tx: Transaction, *but: int) -> dict[tuple[str, str], Stock]:
    """Return what is left of everything counted, without what is held back for drafts (`but` one's own)."""
    held = tx.questions.held(tx.at, *but)
    return {
        where: replace(stock, left=max(0, stock.left - held.get(where, 0)))
        for where, stock in tx.questions.stock().items()
    }


def hold_for(
    tx: Transaction, number: int, lines: Iterable[PricedLine], least_ms: int = 0, beside: int = 0
) -> dict[str, Any] | None:
    """Return what is to be held back for a draft and until when, as an entry keeps it.

    None where the cooperative wants no holds (and `least_ms` is 0), or there is not enough for all
    of its lines. What is held for the draft `beside` is about to be free.
    """
    hold_ms = max(tx.hold_ms, least_ms)
    free = free_stock(tx, number, beside) if hold_ms else {}
    take = stock_taken(lines, free)
    if not take or any(qty > free[code, variant].left for code, variant, qty in take):
        return None
    return {"take": take, "until": tx.at + hold_ms}


def held_anew(tx: Transaction, order: Order, lines: Iterable[PricedLine]) -> dict[str, Any] | None:
    """Return what is held for a draft that is to have these lines; what was offered to it stays its own."""
    if order.state is not OrderState.DRAFT:
        return None
    return hold_for(tx, order.number, lines, OFFER_MS if order.offered else 0)


def held_by(tx: Transaction, order: Order) -> list[Sequence[Any]]:
    """Return what an order has taken from the stock ([code, variant, qty]): nothing before it is sold."""
    return last_held(tx, order) if order.sold else []


def last_held(tx: Transaction, order: Order) -> list[Sequence[Any]]:
    """Return what an order took from the stock when it was sold, whatever became of it since."""
    entry = tx.last_of(order, HOLDING)
    if entry is None:
        return []
    held: list[Sequence[Any]] = entry.body["take" if entry.act == "confirm" else "holds"]
    return held


def announce_stock(tx: Transaction, taken: Iterable[Sequence[Any]]) -> None:
    """Tell what is left now of what was taken or given."""
    places = dict.fromkeys((code, variant) for code, variant, _qty in taken)
    stock = tx.questions.stock(code for code, _ in places)
    for where in places:
        if where in stock:
            tx.announce(StockChanged(stock[where]))


def announce_products(tx: Transaction) -> None:
    """Tell the products and all of their stock anew: what is not told again is not counted."""
    tx.announce(CatalogChanged(tx.questions.products()))
    for stock in tx.questions.stock().values():
        tx.announce(StockChanged(stock))
