"""What an evening came to: sums, orders by minute, by product and by platform, and what is left to do."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from coop_live.ledger.questions import Sum
from coop_live.model import Order, OrderState

MINUTE_MS = 60_000


@dataclass(frozen=True, slots=True)
class Minute:
    """One minute (or step) of the evening: its beginning (ms UTC), orders in it, product told about."""

    at: int
    orders: int
    code: str


@dataclass(frozen=True, slots=True)
class Told:
    """A stretch of the evening in which one product was on air, ms UTC."""

    code: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Sold:
    """How much of a product was confirmed: `qty` pieces and `grams`; `revenue` in dong."""

    code: str
    name: str
    unit: str
    qty: int
    revenue: int
    grams: int = 0


@dataclass(frozen=True, slots=True)
class Evening:
    """Everything the place "Sau live" shows of one live session."""

    confirmed: int
    revenue: int
    buyers: int
    drafts: int
    refused: int
    minutes: tuple[Minute, ...]
    told: tuple[Told, ...]
    sold: tuple[Sold, ...]
    platforms: tuple[tuple[str, int], ...]
    no_phone: tuple[Order, ...]
    no_address: tuple[Order, ...]
    open_drafts: tuple[Order, ...]
    wishes: tuple[Order, ...]
    refunds: tuple[Order, ...] = ()
    apart: Mapping[str, tuple[Sum, ...]] = field(default_factory=dict)
    """What was sold by "member", by "person" who confirmed, and by "hour" of the day (UTC)."""

    @property
    def best(self) -> Minute | None:
        """The minute with the most orders, the first of equals; None without orders."""
        return max(self.minutes, key=lambda minute: minute.orders, default=None) if self.confirmed else None

    @property
    def step(self) -> int:
        """How many minutes one bar stands for."""
        return (self.minutes[1].at - self.minutes[0].at) // MINUTE_MS if len(self.minutes) > 1 else 1

    @property
    def to_do(self) -> int:
        """How many points wait to be finished."""
        points = (self.no_phone, self.no_address, self.open_drafts, self.wishes, self.refunds)
        return sum(len(orders) for orders in points)

    @property
    def ready(self) -> int:
        """How many confirmed orders have all that a parcel needs."""
        lacking = {order.number for order in (*self.no_phone, *self.no_address)}
        return self.confirmed - len(lacking)


def evening(
    orders: Sequence[Order],
    shown: Sequence[tuple[int, str]],
    started_at: int,
    ended_at: int,
    apart: Mapping[str, tuple[Sum, ...]] | None = None,
) -> Evening:
    """Sum up one live session; `shown` is what went on air when, (ms UTC, product code)."""
    confirmed = [order for order in orders if order.sold]
    drafts = tuple(order for order in orders if order.state in (OrderState.DRAFT, OrderState.WAITLISTED))
    told = stretches(shown, ended_at)
    return Evening(
        confirmed=len(confirmed),
        revenue=sum(order.total for order in confirmed),
        buyers=len({(order.platform, order.author_id) for order in confirmed}),
        drafts=len(drafts),
        refused=len(orders) - len(confirmed) - len(drafts),
        minutes=by_minute(confirmed, told, started_at, ended_at),
        told=told,
        sold=by_product(confirmed),
        platforms=tuple(Counter(order.platform for order in confirmed).most_common()),
        no_phone=tuple(order for order in confirmed if not order.phone),
        no_address=tuple(order for order in confirmed if not order.address),
        open_drafts=drafts,
        wishes=tuple(order for order in confirmed if order.waits),
        refunds=tuple(order for order in orders if order.refund),
        apart=apart or {},
    )


def stretches(shown: Sequence[tuple[int, str]], ended_at: int) -> tuple[Told, ...]:
    """Return from when to when each product was on air; the same one again is one stretch."""
    found: list[Told] = []
    for at, code in shown:
        if found and found[-1].code == code:
            continue
        if found:
            found[-1] = Told(found[-1].code, found[-1].start, at)
        found.append(Told(code, at, max(at, ended_at)))
    return tuple(found)


def by_minute(
    orders: Sequence[Order], told: Sequence[Told], started_at: int, ended_at: int
) -> tuple[Minute, ...]:
    """Return every minute from the beginning to the end, those without orders too.

    A very long live session is told in longer steps (`step_for`).
    """
    times = [order.drafted_at for order in orders]
    step = step_for(max([ended_at, *times]) - min([started_at, *times])) * MINUTE_MS
    counts = Counter(at // step for at in times)
    first, last = min([started_at // step, *counts]), max([ended_at // step, *counts])
    return tuple(
        Minute(place * step, counts[place], told_at(told, place * step + step // 2))
        for place in range(first, last + 1)
    )


def step_for(lasted_ms: int) -> int:
    """Return how many minutes one bar stands for, so that a chart has no more than 180 of them."""
    minutes = lasted_ms // MINUTE_MS + 1
    return next((step for step in (1, 2, 5, 10, 15, 30, 60) if minutes <= 180 * step), -(-minutes // 180))


def told_at(told: Sequence[Told], at: int) -> str:
    """Return the code of the product on air at a moment, "" where there was none."""
    return next((one.code for one in told if one.start <= at < one.end), "")


def by_product(orders: Sequence[Order]) -> tuple[Sold, ...]:
    """Return what was sold of each product, the most money first."""
    pieces: Counter[str] = Counter()
    grams: Counter[str] = Counter()
    revenue: Counter[str] = Counter()
    words: dict[str, tuple[str, str]] = defaultdict(lambda: ("", ""))
    for order in orders:
        for line in order.lines:
            (grams if line.weighed else pieces)[line.code] += line.qty
            revenue[line.code] += line.total
            words[line.code] = (line.name, line.unit)
    return tuple(
        Sold(code, *words[code], pieces[code], money, grams[code])
        for code, money in sorted(revenue.items(), key=lambda item: (-item[1], item[0]))
    )


def scale_of(highest: int) -> tuple[int, int]:
    """Return the top of a chart's axis and its step: whole numbers, at most five lines."""
    if highest <= 0:
        return 4, 1
    step = 1
    for factor in (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000):
        step = factor
        if highest <= factor * 4:
            break
    else:
        step = -(-highest // 4)
    return step * max(1, -(-highest // step)), step
