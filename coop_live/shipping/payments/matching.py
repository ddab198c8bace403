"""Which order a transfer pays: code and amount must both agree, else a person is asked. Pure."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from coop_live.memo import PREFIX, memo_numbers
from coop_live.model import KeptTransfer, Order, OrderState, Transfer
from coop_live.shipping.payments.verdicts import Match, Reason, Verdict

_GONE = {
    OrderState.CANCELLED: Reason.CANCELLED,
    OrderState.REFUSED: Reason.REFUSED,
    OrderState.RETURNED: Reason.RETURNED,
    OrderState.DRAFT: Reason.NOT_CONFIRMED,
    OrderState.WAITLISTED: Reason.NOT_CONFIRMED,
}
_BROKEN = r"[\s\-._/]*"


def matches(
    kept: Iterable[KeptTransfer], orders: Mapping[int, Order], prefix: str = PREFIX
) -> tuple[Match, ...]:
    """Return the verdict of each transfer, in the order in which they are given, each key once.

    `orders` are those that `named` asks for. The older transfer is looked at first, whatever the order
    they come in; one that pays all that is owed by itself goes before several that do so together.
    """
    once = {one.transfer.key: one for one in kept}
    found: dict[str, Match] = {}
    alone: dict[int, list[Transfer]] = defaultdict(list)
    several: list[tuple[Transfer, tuple[int, ...]]] = []
    for one in sorted(once.values(), key=_older_first):
        numbers = memo_numbers(one.transfer.content, prefix)
        settled = _settled(one, numbers)
        if settled is not None:
            found[one.transfer.key] = settled
        elif one.parts:
            found[one.transfer.key] = _rest(one)
        elif not numbers:
            found[one.transfer.key] = _without_code(one.transfer, prefix)
        elif len(numbers) > 1:
            several.append((one.transfer, numbers))
        else:
            alone[numbers[0]].append(one.transfer)
    owed = {number: order.owed for number, order in orders.items()}
    for number, transfers in alone.items():
        for match in _of_one_order(number, orders.get(number), transfers):
            found[match.transfer.key] = match
            if match.clear:
                owed[number] -= match.transfer.amount
    for transfer, numbers in several:
        found[transfer.key] = _of_several(transfer, numbers, owed)
    return tuple(found[key] for key in once)


def named(transfers: Iterable[Transfer], prefix: str = PREFIX) -> frozenset[int]:
    """Return the numbers of the orders whose codes stand in these transfers."""
    return frozenset(number for one in transfers for number in memo_numbers(one.content, prefix))


def _older_first(one: KeptTransfer) -> tuple[int, str]:
    return one.transfer.at, one.transfer.key


def _settled(one: KeptTransfer, numbers: tuple[int, ...]) -> Match | None:
    """Return what is said of a transfer about which nothing is open, None for the others."""
    if one.parts and not one.open and not one.aside:
        counted = tuple(number for number, _ in one.parts)
        return Match(one.transfer, Verdict.KNOWN, Reason.COUNTED, one.parts, counted)
    if one.aside:
        return Match(one.transfer, Verdict.KNOWN, Reason.ASIDE, orders=numbers)
    if one.transfer.amount <= 0:
        return Match(one.transfer, Verdict.OUT, Reason.NOT_IN, orders=numbers)
    return None


def _rest(one: KeptTransfer) -> Match:
    """Ask what is left of a transfer for: somebody took a part of it back, and knows why."""
    left = replace(one.transfer, amount=one.left)
    return Match(left, Verdict.ASK, Reason.REST, orders=tuple(number for number, _ in one.parts))


def _without_code(transfer: Transfer, prefix: str) -> Match:
    """Tell a code that was spoilt from none at all: whoever looks at it knows what to look for."""
    spoilt = re.search(rf"{_BROKEN.join(prefix)}{_BROKEN}[0-9OIL]{_BROKEN}[0-9OIL]", transfer.content.upper())
    return Match(transfer, Verdict.ASK, Reason.BROKEN_CODE if spoilt else Reason.NO_CODE)


def _of_one_order(number: int, order: Order | None, transfers: Sequence[Transfer]) -> list[Match]:
    """Judge the transfers that name one order and no other, the oldest first."""
    wrong = _cannot_take(order)
    if order is None or wrong is not None:
        reason = wrong or Reason.UNKNOWN_ORDER
        return [Match(one, Verdict.ASK, reason, orders=(number,)) for one in transfers]
    paying = _paying(transfers, order.owed)
    verdict, reason = (
        (Verdict.PAID, Reason.AGREES) if len(paying) == 1 else (Verdict.TOGETHER, Reason.COMPLETES)
    )
    keys = {one.key for one in paying}
    return [
        Match(one, verdict, reason, ((number, one.amount),), (number,))
        if one.key in keys
        else _other(one, number, 0 if keys else order.owed)
        for one in transfers
    ]


def _paying(transfers: Sequence[Transfer], owed: int) -> Sequence[Transfer]:
    """Return the transfers that are exactly what is owed: one, else the oldest ones together, else none."""
    for one in transfers:
        if one.amount == owed:
            return (one,)
    came = 0
    for count, one in enumerate(transfers, start=1):
        came += one.amount
        if came == owed:
            return transfers[:count]
    return ()


def _other(transfer: Transfer, number: int, owed: int) -> Match:
    """Judge a transfer of which the amount does not agree; `owed` is 0 once others have paid it."""
    if not owed:
        return Match(transfer, Verdict.ASK, Reason.PAID_ALREADY, orders=(number,))
    verdict, reason = (
        (Verdict.PARTIAL, Reason.LESS) if transfer.amount < owed else (Verdict.OVER, Reason.MORE)
    )
    return Match(transfer, verdict, reason, ((number, transfer.amount),), (number,))


def _cannot_take(order: Order | None) -> Reason | None:
    """Return why an order takes no money, None where it does."""
    if order is None:
        return Reason.UNKNOWN_ORDER
    if not order.sold:
        return _GONE[order.state]
    return None if order.owed else Reason.PAID_ALREADY


def _of_several(transfer: Transfer, numbers: tuple[int, ...], owed: Mapping[int, int]) -> Match:
    """Propose a split where the amount is exactly what the named orders owe; it is asked all the same."""
    parts = tuple((number, owed.get(number, 0)) for number in numbers)
    if all(part > 0 for _, part in parts) and sum(part for _, part in parts) == transfer.amount:
        return Match(transfer, Verdict.ASK, Reason.SPLITS, parts, numbers)
    return Match(transfer, Verdict.ASK, Reason.TWO_CODES, orders=numbers)
