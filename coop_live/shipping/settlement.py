"""What the cooperative owes its members: sold, less commission, costs and what was charged and paid; pure.

How it is reckoned, so that every sum adds up to the dong:

- A member is paid for what is delivered; what is still on its way is said beside it. What came back or was
  cancelled counts nowhere. Prices are those of the order lines, those of flash sales too.
- Commission and cost are rounded half up once for each member and live session, for all that was sold
  there; the same for what of it is delivered. What is on its way is the difference.
- A period is one or more whole live sessions, so that periods add up to the whole. Charges and payouts
  belong to no evening: they stand in the account of all evenings.
- The terms of an evening are those of now, until the member is paid for the first time after it is over;
  from then on those of that moment: nobody is charged more for what was paid already.
"""

from __future__ import annotations

import unicodedata
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache
from typing import Any

from coop_live.letters import folded
from coop_live.model import Charge, Order, Payout, Terms
from coop_live.saving import storable
from coop_live.shipping.origin import OrderLot, Part, parts_of
from coop_live.weights import KILO

WHOLE = 10_000
"""All of something, in hundredths of a percent."""
# So many names are remembered as they count: every part of an order asks.
KEPT = 1024


@dataclass(frozen=True, slots=True)
class Share:
    """What goods came to: `revenue` in dong, and what of it is the cooperative's `commission` and `cost`."""

    revenue: int = 0
    commission: int = 0
    cost: int = 0

    @property
    def own(self) -> int:
        """What is the member's, in dong; below 0 where costs are more than what was sold."""
        return self.revenue - self.commission - self.cost

    def __add__(self, other: Share) -> Share:
        return Share(self.revenue + other.revenue, self.commission + other.commission, self.cost + other.cost)

    def __sub__(self, other: Share) -> Share:
        return Share(self.revenue - other.revenue, self.commission - other.commission, self.cost - other.cost)


@dataclass(frozen=True, slots=True)
class Agreement:
    """Terms, and since when they hold (ms UTC)."""

    at: int
    terms: Terms


@dataclass(frozen=True, slots=True)
class Goods:
    """What was sold of one lot at one price: `qty` pieces or grams (`weighed`), `money` dong, in `orders`."""

    code: str
    variant: str
    name: str
    unit: str
    lot: str
    harvested: str
    price: int
    weighed: bool
    delivered: bool
    qty: int = 0
    money: int = 0
    orders: int = 0


@dataclass(frozen=True, slots=True)
class Account:
    """One member ("" where nobody knows whose goods they were).

    `sold` is the period's, `delivered` the part of it that is delivered, `elsewhere` and
    `elsewhere_delivered` the same of all other evenings. `terms` are those the period's goods were
    reckoned with, more than one where they changed meanwhile.
    """

    name: str
    goods: tuple[Goods, ...] = ()
    terms: tuple[Terms, ...] = ()
    sold: Share = Share()
    delivered: Share = Share()
    elsewhere: Share = Share()
    elsewhere_delivered: Share = Share()
    charges: tuple[Charge, ...] = ()
    payouts: tuple[Payout, ...] = ()

    @property
    def charged(self) -> int:
        """Dong that lessen what is owed."""
        return sum(one.amount for one in self.charges)

    @property
    def paid(self) -> int:
        """Dong that were paid out."""
        return sum(one.amount for one in self.payouts)

    @property
    def due(self) -> int:
        """Dong to be paid now: for all that is delivered; below 0 where more was paid than that."""
        return self.delivered.own + self.elsewhere_delivered.own - self.charged - self.paid

    @property
    def waiting(self) -> int:
        """Dong that will be due when everything on its way is delivered."""
        return (self.sold - self.delivered).own + (self.elsewhere - self.elsewhere_delivered).own

    @property
    def remains(self) -> int:
        """Dong still to be paid, now and later."""
        return self.due + self.waiting


@dataclass(frozen=True, slots=True)
class Book:
    """What a settlement is reckoned from, as the ledger has it at one moment.

    `orders` are those that are sold, `lots` what they have of which lot by number, `over` when each
    live session was over (ms UTC), `agreements` all that was ever agreed, in their order.
    """

    orders: Sequence[Order]
    lots: Mapping[int, Sequence[OrderLot]] = field(default_factory=dict)
    over: Mapping[int, int] = field(default_factory=dict)
    agreements: Sequence[Agreement] = ()
    charges: Sequence[Charge] = ()
    payouts: Sequence[Payout] = ()


def settle(book: Book, lives: Collection[int] | None = None) -> tuple[Account, ...]:
    """Return the accounts of all members who sold in these live sessions, or in any (None).

    Of all evenings everyone is told who was charged or paid. They are in the order of their names, goods
    of nobody last.
    """
    names: dict[str, str] = {}
    parts = defaultdict[str, list[Part]](list)
    for order in book.orders:
        for part in parts_of(order, book.lots.get(order.number, ())):
            key = member_key(part.member)
            if key not in names:
                names[key] = _shown(part.member)
            parts[key].append(part)
    for name in (*(one.member for one in book.charges), *(one.member for one in book.payouts)):
        names.setdefault(member_key(name), _shown(name))
    accounts = [_account(book, key, name, parts[key], lives) for key, name in names.items()]
    told = [one for one in accounts if one.goods or lives is None]
    return tuple(sorted(told, key=lambda one: (not one.name, folded(one.name), one.name)))


def together(accounts: Iterable[Account]) -> Account:
    """Return the sums of all accounts as one."""
    total = Account("")
    for one in accounts:
        total = replace(
            total,
            sold=total.sold + one.sold,
            delivered=total.delivered + one.delivered,
            elsewhere=total.elsewhere + one.elsewhere,
            elsewhere_delivered=total.elsewhere_delivered + one.elsewhere_delivered,
            charges=total.charges + one.charges,
            payouts=total.payouts + one.payouts,
        )
    return total


@lru_cache(maxsize=KEPT)
def member_key(name: str) -> str:
    """Return what makes two spellings the same member: letters' case and spaces do not count."""
    return _shown(name).casefold()


def _shown(name: str) -> str:
    return " ".join(unicodedata.normalize("NFC", storable(name)).split())


def _account(
    book: Book, key: str, name: str, parts: Iterable[Part], lives: Collection[int] | None
) -> Account:
    charges = tuple(one for one in book.charges if member_key(one.member) == key)
    payouts = tuple(one for one in book.payouts if member_key(one.member) == key)
    by_live = defaultdict[int, list[Part]](list)
    for part in parts:
        by_live[part.live_id].append(part)
    account = Account(name, charges=charges, payouts=payouts)
    told: list[Part] = []
    terms: dict[Terms, None] = {}
    for live_id in sorted(by_live):
        agreed = terms_at(book.agreements, key, _settled_at(book.over.get(live_id), payouts))
        sold = share_of(by_live[live_id], agreed)
        there = share_of((part for part in by_live[live_id] if part.delivered), agreed)
        if lives is None or live_id in lives:
            told += by_live[live_id]
            terms[replace(agreed, member="")] = None
            account = replace(account, sold=account.sold + sold, delivered=account.delivered + there)
        else:
            account = replace(
                account,
                elsewhere=account.elsewhere + sold,
                elsewhere_delivered=account.elsewhere_delivered + there,
            )
    return replace(account, goods=gathered(told), terms=tuple(terms))


def _settled_at(over: int | None, payouts: Iterable[Payout]) -> int | None:
    """Return when a member was paid first after an evening was over, None where that is still to come."""
    return min((one.at for one in payouts if over is not None and one.at >= over), default=None)


def terms_at(agreements: Iterable[Agreement], member: str, at: int | None = None) -> Terms:
    """Return the terms with a member at a moment (ms UTC; None the newest): their own, or those of all.

    Nothing is kept back where nothing was agreed.
    """
    key, own, general = member_key(member), None, None
    for one in agreements:
        if at is None or one.at <= at:
            if member_key(one.terms.member) == key:
                own = one.terms
            if not one.terms.member:
                general = one.terms
    return own or general or Terms(member)


def share_of(parts: Iterable[Part], terms: Terms) -> Share:
    """Return what parts of one live session come to; commission and cost are rounded half up, once each."""
    revenue = pieces = grams = 0
    for part in parts:
        revenue += part.money
        pieces += 0 if part.weighed else part.qty
        grams += part.qty if part.weighed else 0
    commission = (2 * revenue * terms.commission + WHOLE) // (2 * WHOLE)
    cost = (2 * terms.cost * (pieces * KILO + grams) + KILO) // (2 * KILO)
    return Share(revenue, commission, cost)


def gathered(parts: Iterable[Part]) -> tuple[Goods, ...]:
    """Put together what is of the same lot, price and state, by product; names are those of the newest."""
    sums: dict[tuple[Any, ...], list[int]] = {}
    lines: dict[tuple[Any, ...], Part] = {}
    for part in sorted(parts, key=lambda one: one.order):
        line = part.line
        where = (line.code, line.variant or "", part.lot, part.harvested)
        key = (*where, line.price, part.weighed, part.delivered)
        found = sums.setdefault(key, [0, 0, 0])
        found[0] += part.qty
        found[1] += part.money
        found[2] += key not in lines or lines[key].order != part.order
        lines[key] = part
    ordered = sorted(sums, key=lambda key: (not key[-1], *key))
    return tuple(
        Goods(key[0], key[1], lines[key].line.name, lines[key].line.unit, *key[2:], *sums[key])
        for key in ordered
    )
