"""The sums of a book, added up anew from all of its orders: what the running sums must say."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from fractions import Fraction
from math import floor

from coop_live.ledger import LiveRow, ProductTotal, Questions
from coop_live.ledger.questions import Sum
from coop_live.model import CLOSED, Order, PricedLine
from tests.ledger.model_book import Book
from tests.ledger.model_shelf import grams, much

HOUR_MS = 3_600_000


def check_sums(questions: Questions, model: Book) -> None:
    """Compare every running sum of the book with its orders, whole and for each live session."""
    orders = questions.orders()
    for live in (None, 1, 2):
        sold = [order for order in orders if order.sold and live in (None, order.live_id)]
        assert questions.totals(live) == _totals(sold)
        assert questions.sums("person", live) == _sums(sold, lambda order: order.by)
        assert questions.sums("hour", live) == _sums(sold, _hour)
        assert questions.sums("member", live) == _members(questions, model, sold)
    for row in questions.lives():
        assert row == _live(row, [order for order in orders if order.live_id == row.id], model)


def _hour(order: Order) -> str:
    assert order.decided_at is not None
    return str(order.decided_at // HOUR_MS % 24)


def _totals(sold: Iterable[Order]) -> list[ProductTotal]:
    sums: dict[tuple, list[int]] = defaultdict(lambda: [0, 0, 0, 0])
    for line in (line for order in sold for line in order.lines):
        one = sums[line.code, line.variant, line.name, line.unit]
        pieces, weight = _counted(line)
        one[:] = [one[0] + pieces, one[1] + 1, one[2] + line.total, one[3] + weight]
    totals = [ProductTotal(*what, *numbers) for what, numbers in sums.items()]
    return sorted(totals, key=lambda one: (-one.revenue, one.code, one.variant or ""))


def _sums(sold: Iterable[Order], key: Callable[[Order], str]) -> list[Sum]:
    found: dict[str, list[Order]] = defaultdict(list)
    for order in sold:
        found[key(order)].append(order)
    rows = [Sum(what, len(some), 0, sum(order.total for order in some)) for what, some in found.items()]
    return sorted(rows, key=lambda row: (-row.revenue, row.key))


def _members(questions: Questions, model: Book, sold: Iterable[Order]) -> list[Sum]:
    pieces: dict[str, list[tuple[int, int, int, int]]] = defaultdict(list)
    for order in sold:
        for member, *parts in _pieces(questions, model, order):
            pieces[member].append((order.number, *parts))
    rows = [
        Sum(member, len(set(numbers)), *map(sum, parts))
        for member, some in pieces.items()
        for numbers, *parts in [zip(*some, strict=True)]
    ]
    return sorted(rows, key=lambda row: (-row.revenue, row.key))


def _counted(line: PricedLine) -> tuple[int, int]:
    """Pieces and grams."""
    return (0, line.qty) if line.weighed else (line.qty, 0)


def _pieces(questions: Questions, model: Book, order: Order) -> Iterator[tuple[str, int, int, int]]:
    """Give (member, pieces, dong, grams): of the lots a line came from, the rest of its own member."""
    owners = {(lot.code, lot.variant, lot.lot): lot.member for lot in questions.lots()}
    fine = questions.in_grams()
    lots = {
        (code, variant, lot): grams(code, qty, code in fine)
        for code, variant, lot, qty in questions.lots_of(order.number)
    }
    for line, own in zip(order.lines, model.orders[order.number].members, strict=True):
        apart = (line.code, line.variant or "")
        counted = apart if any(lot[:2] == apart for lot in lots) else (line.code, "")
        owned: list[tuple[str, int]] = []
        rest = much(line)
        for lot in [lot for lot in lots if lot[:2] == counted]:
            part = min(lots[lot], rest)
            lots[lot] -= part
            rest -= part
            if part:
                owned.append((owners[lot] or own, part))
        yield from _divided(line, [*owned, (own, rest)] if rest else owned)


def _divided(line: PricedLine, owned: list[tuple[str, int]]) -> Iterator[tuple[str, int, int, int]]:
    """Divide a line so that nothing is lost in rounding: each gets what is due so far less what went."""
    pieces, weight = _counted(line)
    went, done = (0, 0, 0), 0
    for member, part in owned:
        done += part
        share = Fraction(done, much(line))
        due = tuple(floor(all_ * share + Fraction(1, 2)) for all_ in (pieces, line.total, weight))
        yield member, *(now - before for now, before in zip(due, went, strict=True))
        went = due


def _live(row: LiveRow, orders: list[Order], model: Book) -> LiveRow:
    sold = [order for order in orders if order.sold]
    closed = [order for order in orders if order.state in CLOSED]
    return LiveRow(
        row.id,
        f"Buổi {row.id}",
        ("facebook",),
        row.started_at,
        None,
        list(model.heard.values()).count(row.id),
        len(orders) - len(sold) - len(closed),
        len(sold),
        len(closed),
        sum(order.total for order in sold),
    )
