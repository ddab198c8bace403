"""Takes transfers into the book: each kept once, what is clear counted, the rest left open for a person."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace

from coop_live.errors import NotPossible
from coop_live.ledger import Questions, Transaction, transfers
from coop_live.memo import PREFIX
from coop_live.model import KeptTransfer, Order, Transfer
from coop_live.shipping.payments.matching import matches, named
from coop_live.shipping.payments.told_before import DAY_MS, told_before
from coop_live.shipping.payments.verdicts import Match, Reason, Verdict

# A part of an order's money may have come so long before the rest; banks book a day late at most.
LOOK_BACK_MS = 60 * DAY_MS


@dataclass(frozen=True, slots=True)
class TakenIn:
    """What became of transfers that were brought: `matches` as they are given, each key once.

    `new` are the keys that were not known, `counted` those that were counted now: of what was brought,
    and the earlier part of what it completes. Others are left alone: somebody may have freed them.
    """

    matches: tuple[Match, ...]
    new: frozenset[str]
    counted: tuple[Match, ...]


def take_in(
    tx: Transaction,
    brought: Sequence[Transfer],
    by: str,
    prefix: str = PREFIX,
    among: Sequence[Transfer] = (),
) -> TakenIn:
    """Keep transfers and count what is clear, in one transaction: nobody counts the same in between.

    Whoever brings a long statement in parts gives the whole of it as `among`, each time in the same order:
    of two equal lines one may be told before and the other not, and the parts do not show which.
    What an order does not take stays open, and is asked for.
    """
    found = look(tx.questions, brought, prefix, among)
    told = {one.transfer.key for one in found.matches if one.reason is Reason.TOLD_BEFORE}
    kept = [one for one in brought if one.amount > 0 and one.key not in told]
    if found.new & {one.key for one in kept}:
        transfers.keep(tx, kept, by)
    counted = []
    for one in found.counted:
        with suppress(NotPossible):  # what one order does not take must not keep the others from being paid
            transfers.count(tx, one.transfer.key, one.parts, by)
            counted.append(one)
    return replace(found, counted=tuple(counted))


def look(
    questions: Questions,
    brought: Sequence[Transfer],
    prefix: str = PREFIX,
    among: Sequence[Transfer] = (),
) -> TakenIn:
    """Tell what taking these transfers in would do, and do nothing; `among` is what they are a part of."""
    if not brought:
        return TakenIn((), frozenset(), ())
    whole = among or sorted(brought, key=lambda one: (one.at, one.key))
    since = min(one.at for one in whole) - LOOK_BACK_MS
    known = transfers.kept(questions.connection, since)
    keys = {one.transfer.key for one in known}
    fresh = [one for one in brought if one.key not in keys]
    again = told_before(whole, (one.transfer for one in known), prefix)
    fresh = [one for one in fresh if one.key not in again]
    found = matched(questions, [*known, *map(KeptTransfer, fresh)], prefix)
    told = {one.key: _told_before(one) for one in brought if one.key in again}
    by_key = {one.transfer.key: one for one in found} | told
    given = tuple(by_key[key] for key in dict.fromkeys(one.key for one in brought))
    new = frozenset(one.key for one in fresh if one.amount > 0)
    paid = {number for one in given if one.clear for number in one.orders}
    return TakenIn(given, new, tuple(one for one in found if one.clear and paid.intersection(one.orders)))


def waiting_for(questions: Questions, numbers: Collection[int], prefix: str, since: int) -> list[Transfer]:
    """Return the open transfers from `since` (ms UTC) on that name one of these orders."""
    kept = transfers.kept(questions.connection, since)
    return [one.transfer for one in kept if one.open and named((one.transfer,), prefix) & set(numbers)]


def matched(questions: Questions, kept: Sequence[KeptTransfer], prefix: str = PREFIX) -> tuple[Match, ...]:
    """Return the verdicts of transfers as the book has its orders now."""
    asked = named((one.transfer for one in kept if one.open), prefix)
    return matches(kept, orders_of(questions, asked), prefix)


def orders_of(questions: Questions, numbers: Iterable[int]) -> Mapping[int, Order]:
    """Return the orders of these numbers that there are."""
    wanted = ",".join(map(str, sorted(set(numbers))))
    found = questions.orders_where(f"o.number IN ({wanted})", ()) if wanted else []
    return {one.number: one for one in found}


def _told_before(transfer: Transfer) -> Match:
    return Match(transfer, Verdict.KNOWN, Reason.TOLD_BEFORE)
