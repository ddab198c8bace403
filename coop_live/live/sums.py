"""What an evening came to: sums, orders by minute, by product and by platform, and what is left to do."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from statistics import median

from coop_live.ledger.evenings import KeptGap
from coop_live.ledger.questions import Sum
from coop_live.live.typed_order import MANUAL
from coop_live.model import Order, OrderState

MINUTE_MS = 60_000
MOST_BARS = 180

# What is left to do with orders, in the order in which it is done. "waiting" is for goods.
WORK = ("drafts", "offered", "wishes", "refunds", "no_phone", "no_address", "returned")
WAITING = "waiting"


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
class Pace:
    """How many orders one person confirmed in the live, and in how many seconds the middle one of them."""

    person: str
    orders: int
    seconds: float


@dataclass(frozen=True, slots=True)
class AskedOften:
    """What several viewers asked, in the words of the first of them."""

    text: str
    people: int


@dataclass(frozen=True, slots=True)
class Beside:
    """What the book tells of an evening beside its orders.

    `apart` is what was sold by "member", by "person" who confirmed, and by "hour" (of the day, UTC);
    `regulars` how many buyers had bought before, `returned` the parcels that nobody has looked into.
    """

    apart: Mapping[str, tuple[Sum, ...]] = field(default_factory=dict)
    gaps: tuple[KeptGap, ...] = ()
    paces: tuple[Pace, ...] = ()
    asked: tuple[AskedOften, ...] = ()
    regulars: int = 0
    returned: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class Evening:
    """Everything the place "Sau live" shows of one live session; money in dong.

    `by_hand` of the confirmed orders were typed, `paid` are paid in full, `owed` is still to come, `gone`
    were handed to a carrier.
    """

    confirmed: int
    revenue: int
    buyers: int
    drafts: int
    refused: int
    by_hand: int
    paid: int
    owed: int
    minutes: tuple[Minute, ...]
    told: tuple[Told, ...]
    sold: tuple[Sold, ...]
    platforms: tuple[tuple[str, int], ...]
    work: Mapping[str, tuple[Order, ...]]
    beside: Beside = Beside()
    gone: int = 0

    @property
    def best(self) -> Minute | None:
        """The minute with the most orders, the first of equals; None without orders."""
        return max(self.minutes, key=lambda minute: minute.orders, default=None) if self.confirmed else None

    @property
    def step(self) -> int:
        """How many minutes one bar stands for."""
        return (self.minutes[1].at - self.minutes[0].at) // MINUTE_MS if len(self.minutes) > 1 else 1

    @property
    def open_gaps(self) -> tuple[KeptGap, ...]:
        """The gaps that nobody has seen to yet."""
        return tuple(kept for kept in self.beside.gaps if not kept.looked)

    @property
    def to_do(self) -> int:
        """How many points wait to be finished."""
        return sum(len(self.work[kind]) for kind in WORK) + len(self.open_gaps)

    @property
    def ready(self) -> int:
        """How many confirmed orders that are still here have all that a parcel needs."""
        lacking = {order.number for order in (*self.work["no_phone"], *self.work["no_address"])}
        return max(0, self.here - len(lacking))

    @property
    def here(self) -> int:
        """How many confirmed orders are still here."""
        return self.confirmed - self.gone

    @property
    def newcomers(self) -> int:
        """How many buyers had never bought before, as far as the book knows."""
        return max(0, self.buyers - self.beside.regulars)


def evening(
    orders: Sequence[Order],
    shown: Sequence[tuple[int, str]],
    started_at: int,
    ended_at: int,
    beside: Beside | None = None,
) -> Evening:
    """Sum up one live session; `shown` is what went on air when, (ms UTC, product code)."""
    beside = beside or Beside()
    confirmed = [order for order in orders if order.sold]
    drafts = [order for order in orders if order.state in (OrderState.DRAFT, OrderState.WAITLISTED)]
    told = stretches(shown, ended_at)
    return Evening(
        confirmed=len(confirmed),
        revenue=sum(order.total for order in confirmed),
        buyers=len({(order.platform, order.author_id) for order in confirmed}),
        drafts=len(drafts),
        refused=len(orders) - len(confirmed) - len(drafts),
        by_hand=sum(order.platform == MANUAL for order in confirmed),
        paid=sum(order.total > 0 and not order.owed for order in confirmed),
        owed=sum(order.owed for order in confirmed),
        minutes=by_minute(confirmed, told, started_at, ended_at),
        told=told,
        sold=by_product(confirmed),
        platforms=tuple(Counter(order.platform for order in confirmed).most_common()),
        work=work_of(orders, beside.returned),
        beside=beside,
        gone=sum(order.state in (OrderState.SHIPPED, OrderState.DELIVERED) for order in confirmed),
    )


def work_of(orders: Iterable[Order], returned: frozenset[int]) -> dict[str, tuple[Order, ...]]:
    """Return what is left to do: the orders of each kind of work, and those that wait for goods."""
    found = defaultdict[str, list[Order]](list)
    for order in orders:
        for kind in kinds_of(order, returned):
            found[kind].append(order)
    return {kind: tuple(found[kind]) for kind in (*WORK, WAITING)}


def kinds_of(order: Order, returned: frozenset[int]) -> tuple[str, ...]:
    """Return what is left to do with an order; `returned` are the parcels nobody has looked into."""
    open_still = order.state in (OrderState.DRAFT, OrderState.WAITLISTED)
    true = {
        "drafts": order.state is OrderState.DRAFT and not order.offered,
        "offered": open_still and order.offered,
        WAITING: order.state is OrderState.WAITLISTED and not order.offered,
        "wishes": order.sold and order.proposal is not None,
        "refunds": order.refund > 0,
        "no_phone": order.sold and not order.phone,
        "no_address": order.sold and not order.address,
        "returned": order.number in returned,
    }
    return tuple(kind for kind, is_so in true.items() if is_so)


def paces_of(confirmed: Iterable[tuple[str, int]]) -> tuple[Pace, ...]:
    """Return how fast each person confirmed, who did most first; `confirmed`: (person, ms after it came)."""
    took = defaultdict[str, list[int]](list)
    for person, after in confirmed:
        took[person].append(max(0, after))
    paces = [Pace(person, len(times), median(times) / 1000) for person, times in took.items()]
    return tuple(sorted(paces, key=lambda pace: (-pace.orders, pace.person)))


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
    """Return how many minutes one bar stands for, so that a chart has no more than `MOST_BARS`."""
    minutes = lasted_ms // MINUTE_MS + 1
    return next(
        (step for step in (1, 2, 5, 10, 15, 30, 60) if minutes <= MOST_BARS * step), -(-minutes // MOST_BARS)
    )


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
