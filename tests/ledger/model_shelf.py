"""The goods of a book kept the naive way: what is left, held back and in lots, and who waits for it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from coop_live.errors import NotPossible, OutOfStock
from coop_live.model import CLOSED, SOLD, Kind, Lot, OrderState, PricedLine, Product

# Where goods are counted: a product and the variant that is counted apart ("" = all together).
Where = tuple[str, str]
Goods = Counter[Where]

# So long at least is kept what was offered.
OFFER_MS = 10 * 60_000

# Where a parcel is at its carrier, or may be.
THERE = ("sending", "unknown", "created")

# Sold by weight in some of the catalogs, by the piece in others; here it is always kept in grams.
WEIGHED, KILO = "C9", 1_000


def grams(code: str, qty: int, weighed: bool) -> int:
    """How much of it is kept: pieces, or grams of what is weighed, of which a piece is a kilo."""
    return qty * KILO if code == WEIGHED and not weighed else qty


def much(line: PricedLine) -> int:
    return grams(line.code, line.qty, line.weighed)


class Refusal(Exception):
    """The book is to refuse this, with this kind of error."""

    def __init__(self, error: type[Exception]) -> None:
        super().__init__(error.__name__)
        self.error = error


def allowed(condition: bool) -> None:
    if not condition:
        raise Refusal(NotPossible)


@dataclass
class Parcel:
    """An attempt to give an order to a carrier."""

    cod: int
    state: str = "sending"
    code: str = ""


@dataclass
class KeptOrder:
    """An order as the model keeps it; `gave` are the acts that gave it goods, and all it then had."""

    number: int
    live: int
    contact: tuple[int, str | None]
    lines: tuple[PricedLine, ...] = ()
    members: tuple[str, ...] = ()
    state: OrderState = OrderState.DRAFT
    by: str = ""
    at: int | None = None
    why: str = ""
    paid: dict[int, int] = field(default_factory=dict)
    proposal: tuple[Kind, tuple[PricedLine, ...] | None] | None = None
    place: tuple[int, bool] | None = None
    hold: Goods = field(default_factory=Counter)
    until: int = 0
    gave: list[tuple[int, Goods]] = field(default_factory=list)
    parts: Counter[tuple[str, str, str]] = field(default_factory=Counter)
    lost: bool = False
    parcels: list[Parcel] = field(default_factory=list)

    @property
    def there(self) -> Parcel | None:
        """The parcel that a carrier has, or may have."""
        return next((one for one in self.parcels if one.state in THERE), None)

    @property
    def sold(self) -> bool:
        return self.state in SOLD

    @property
    def closed(self) -> bool:
        return self.state in CLOSED

    @property
    def open(self) -> bool:
        return not self.sold and not self.closed

    @property
    def has(self) -> Goods:
        """What it has taken from the stock."""
        return self.gave[-1][1] if self.sold and self.gave else Counter()

    def decide(self, state: OrderState, by: str, at: int | None, why: str = "") -> None:
        self.state, self.by, self.at, self.why = state, by, at, why

    def leave_line(self) -> None:
        self.place, self.hold = None, Counter()


@dataclass
class Done:
    """What somebody did and may take back; `more` is what is needed for that. `seq`: as the book names it."""

    id: int
    act: str
    by: str
    at: int
    live: int | None
    order: int | None
    more: dict[str, Any]
    seq: int = 0
    undone: bool = False


class Shelf:
    """Stock, lots, holds and the line of those who wait, in plain dicts."""

    def __init__(self) -> None:
        self.now = 0
        self.hold_ms = 0
        self.products: dict[str, Product] = {}
        self.left: dict[Where, int] = {}
        self.lots: dict[tuple[str, str, str], Lot] = {}
        self.orders: dict[int, KeptOrder] = {}
        self.came: Counter[str] = Counter()
        self.unsteady: set[str] = set()
        self.is_in_grams = False
        self.offers = 0
        self._ids = 0

    def next_id(self) -> int:
        self._ids += 1
        return self._ids

    # ------------------------------------------------------------------ what is counted

    def needs(self, lines: Iterable[PricedLine]) -> Goods:
        """What lines take: the variant's own count first, else the product's, else nothing is counted."""
        goods: Goods = Counter()
        for line in lines:
            for where in ((line.code, line.variant or ""), (line.code, "")):
                if where in self.left:
                    goods[where] += much(line)
                    break
        return goods

    def said(self, code: str, qty: int | None) -> int | None:
        """What a figure means: what the catalog sells the product by, or else what the book keeps it in."""
        product = self.products.get(code)
        weighed = product.weighed if product else self.is_in_grams
        return None if qty is None else grams(code, qty, weighed)

    def figure(self, where: Where, figure: int | None) -> None:
        """Count this anew; where a product's way of counting changes, sums over it mean nothing any more."""
        before = self.left.pop(where, None)
        if figure is not None:
            self.left[where] = figure
        if (before is None) != (figure is None) and self.orders:
            self.unsteady.add(where[0])
        self.came[where[0]] += (figure or 0) - (before or 0)

    def move(self, give: Goods, take: Goods) -> None:
        for goods, sign in ((give, 1), (take, -1)):
            for where, qty in goods.items():
                if where in self.left:
                    self.left[where] += sign * qty

    def check(self, order: KeptOrder, take: Goods, give: Goods | None = None) -> None:
        """Refuse more than there is, what others hold not counted."""
        held = self.held(but=order.number)
        for where, qty in take.items():
            if where in self.left and qty > self.left[where] + (give or {}).get(where, 0) - held[where]:
                raise Refusal(OutOfStock)

    def check_catalog(self, lines: Iterable[PricedLine]) -> None:
        allowed(all(line.code in self.products for line in lines))

    # ------------------------------------------------------------------ holds

    def held(self, but: int = 0) -> Goods:
        goods: Goods = Counter()
        for order in self.orders.values():
            if order.number != but and order.until > self.now:
                goods.update(order.hold)
        return goods

    def free(self, but: int = 0) -> Goods:
        held = self.held(but)
        return Counter({where: max(0, left - held[where]) for where, left in self.left.items()})

    def hold(self, order: KeptOrder, least_ms: int = 0) -> None:
        """Hold all that a draft needs, or nothing of it."""
        order.hold, ms = Counter(), max(self.hold_ms, least_ms)
        needs, free = self.needs(order.lines), self.free(order.number)
        if ms and order.state is OrderState.DRAFT and all(qty <= free[where] for where, qty in needs.items()):
            order.hold, order.until = needs, self.now + ms

    # ------------------------------------------------------------------ lots

    def lot_left(self, lot: tuple[str, str, str]) -> int:
        return self.lots[lot].first - sum(order.parts[lot] for order in self.orders.values())

    def serve(self, order: KeptOrder, goods: Goods) -> None:
        """Serve an order from lots: those it has already, then the oldest harvest (no day is last)."""
        own, order.parts = order.parts, Counter()
        parts: Counter[tuple[str, str, str]] = Counter()
        by_age = sorted(
            self.lots, key=lambda one: (not self.lots[one].harvested, self.lots[one].harvested, one)
        )
        for where, qty in goods.items():
            for lot in sorted(by_age, key=lambda one: not own[one]):
                if lot[:2] == where:
                    parts[lot] = min(qty, self.lot_left(lot))
                    qty -= parts[lot]
        order.parts = +parts

    def serve_moved(self, order: KeptOrder, give: Goods, take: Goods) -> None:
        """What came from no lot stays without: only what is taken now is looked for in lots."""
        goods: Goods = Counter()
        for (code, variant, _lot), qty in order.parts.items():
            goods[code, variant] += qty
        for where, qty in give.items():
            goods[where] = max(0, goods[where] - qty)
        goods.update(take)
        self.serve(order, goods)

    def least_hold(self, order: KeptOrder) -> int:
        """What was offered stays held for its ten minutes when its lines are changed."""
        return OFFER_MS if order.place is not None and order.place[1] else 0

    # ------------------------------------------------------------------ the line

    def waiting(self) -> list[int]:
        return self._line(offered=False)

    def offered(self) -> list[int]:
        return self._line(offered=True)

    def _line(self, *, offered: bool) -> list[int]:
        line = [order for order in self.orders.values() if order.place and order.place[1] is offered]
        return [order.number for order in sorted(line, key=lambda order: order.place or (0, False))]

    def offer(self, but: int = 0) -> None:
        """Offer what nobody has a claim on: the first in line first, all that it needs or nothing."""
        free = self.free()
        for order in (self.orders[number] for number in self.waiting() if number != but):
            needs = self.needs(order.lines)
            is_sold_here = all(line.code in self.products for line in order.lines)
            if is_sold_here and all(qty <= free[where] for where, qty in needs.items()):
                free.subtract(needs)
                assert order.place
                order.state, order.place = OrderState.DRAFT, (order.place[0], True)
                self.hold(order, OFFER_MS)
                self.offers += 1
