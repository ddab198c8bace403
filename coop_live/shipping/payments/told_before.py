"""Finds what another source told already: SePay's transfer and the same one in the bank's file."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence

from coop_live.memo import PREFIX, memo_numbers
from coop_live.model import Transfer

DAY_MS = 24 * 3600 * 1000
VIETNAM_MS = 7 * 3600 * 1000
# What a service and the bank's own file may be apart in the time of one transfer [?].
APART_MS = 2 * 3600 * 1000
# Shorter contents say too little to be the same by them.
SHORTEST_CONTENT = 12
_NOT_SAID = re.compile(r"[^0-9A-Z]+")


def source_of(key: str) -> str:
    """Return who told a transfer: "sepay", "casso", "file", and "file…" for each layout of files."""
    return key.partition(":")[0]


def told_before(
    transfers: Iterable[Transfer], known: Iterable[Transfer], prefix: str = PREFIX
) -> frozenset[str]:
    """Return the keys of transfers that another source told already, each of those for one of these.

    The same amount, the same codes or words, and the same time within two hours; where one tells the day
    alone, the same day or the next (banks book late). Two equal transfers stay two: each known one
    stands for one only, the first that is given.
    """
    left: defaultdict[int, list[Transfer]] = defaultdict(list)
    for one in known:
        left[one.amount].append(one)
    keys = {one.key for alike in left.values() for one in alike}
    same: set[str] = set()
    for one in transfers:
        if one.key in keys:
            continue
        other = _nearest(one, left[one.amount], prefix)
        if other is not None:
            left[one.amount].remove(other)
            same.add(one.key)
    return frozenset(same)


def _nearest(one: Transfer, known: Sequence[Transfer], prefix: str) -> Transfer | None:
    found = [other for other in known if _may_be_the_same(one, other, prefix)]
    return min(found, key=lambda other: (abs(other.at - one.at), other.key), default=None)


def _may_be_the_same(one: Transfer, other: Transfer, prefix: str) -> bool:
    return (
        source_of(one.key) != source_of(other.key)
        and _at_the_same_time(one.at, other.at)
        and _says_the_same(one.content, other.content, prefix)
    )


def _at_the_same_time(one: int, other: int) -> bool:
    if (one + VIETNAM_MS) % DAY_MS and (other + VIETNAM_MS) % DAY_MS:
        return abs(one - other) <= APART_MS
    return abs(_day(one) - _day(other)) <= 1


def _says_the_same(one: str, other: str, prefix: str) -> bool:
    codes, others = memo_numbers(one, prefix), memo_numbers(other, prefix)
    if codes or others:
        return set(codes) == set(others)
    short, long = sorted((_said(one), _said(other)), key=len)
    return len(short) >= SHORTEST_CONTENT and short in long


def _said(content: str) -> str:
    return _NOT_SAID.sub("", content.upper())


def _day(at: int) -> int:
    """Return the day in Vietnam, counted from 1970: banks' files often tell no hour."""
    return (at + VIETNAM_MS) // DAY_MS
