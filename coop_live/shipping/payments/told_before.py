"""Finds what another source told already: SePay's transfer and the same one in the bank's file."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from coop_live.memo import PREFIX, memo_numbers
from coop_live.model import Transfer

DAY_MS = 24 * 3600 * 1000
VIETNAM_MS = 7 * 3600 * 1000
# Shorter contents say too little to be the same by them.
SHORTEST_CONTENT = 12
_NOT_SAID = re.compile(r"[^0-9A-Z]+")


def source_of(key: str) -> str:
    """Return who told a transfer: "sepay", "casso", "file"."""
    return key.partition(":")[0]


def told_before(
    transfers: Iterable[Transfer], known: Iterable[Transfer], prefix: str = PREFIX
) -> frozenset[str]:
    """Return the keys of transfers that another source told already, each of those for one of these.

    The same amount on the same day or the next (banks book late), and the same codes or words. Two equal
    transfers stay two: each known one stands for one only.
    """
    left = list(known)
    keys = {one.key for one in left}
    same: set[str] = set()
    for one in sorted(transfers, key=lambda each: (each.at, each.key)):
        if one.key in keys:
            continue
        other = _nearest(one, left, prefix)
        if other is not None:
            left.remove(other)
            same.add(one.key)
    return frozenset(same)


def _nearest(one: Transfer, known: Sequence[Transfer], prefix: str) -> Transfer | None:
    found = [other for other in known if _may_be_the_same(one, other, prefix)]
    return min(found, key=lambda other: (abs(other.at - one.at), other.key), default=None)


def _may_be_the_same(one: Transfer, other: Transfer, prefix: str) -> bool:
    return (
        one.amount == other.amount
        and source_of(one.key) != source_of(other.key)
        and abs(_day(one.at) - _day(other.at)) <= 1
        and _says_the_same(one.content, other.content, prefix)
    )


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
