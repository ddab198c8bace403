"""Finds an order of tonight by part of a name, its number, a phone or a product's code, as it is typed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from coop_live.letters import folded
from coop_live.model import Order

# Fewer digits stand in half of all phones.
LEAST_PHONE_DIGITS = 3
# Nobody's name is longer; chat text is hostile, and every key press looks through all of it.
LONGEST_NAME = 80


@dataclass(frozen=True, slots=True)
class Found:
    """An order that was looked for, and why: number, phone, name or code."""

    order: Order
    by: str


@dataclass(frozen=True, slots=True)
class _Traces:
    """What of an order can be found: all of it without marks, in small letters."""

    all: str
    name: str
    phone: str
    codes: tuple[str, ...]


class Finder:
    """Keeps what can be found of every order, so that 5,000 are looked through between two key presses."""

    def __init__(self) -> None:
        self._traces: dict[int, _Traces] = {}

    def know(self, order: Order) -> None:
        """Keep what an order is now."""
        name = folded(order.author_name[:LONGEST_NAME])
        digits = (order.phone or "").removeprefix("+84")
        phone = f"0{digits} +84{digits}" if digits else ""
        codes = tuple(line.code.lower() for line in order.lines)
        everything = "\n".join((name.replace(" ", ""), phone, *codes, f"#{order.number}"))
        self._traces[order.number] = _Traces(everything, f" {name}", phone, codes)

    def forget(self) -> None:
        """Know nothing any more."""
        self._traces.clear()

    def find(self, words: str, orders: Mapping[int, Order], most: int) -> tuple[Found, ...]:
        """Return the orders that all the words fit: what is meant most exactly first, then what waits.

        "hoa tran" is Hoà Trần; of a phone any part will do; "#132" or "132" is an order's number.
        """
        asked = _words(words)
        if not asked:
            return ()
        # Most orders have no trace of what is asked for, and a look at their one string tells.
        likely = [
            (number, traces)
            for number, traces in self._traces.items()
            if all(word in traces.all for word in asked)
        ]
        hits = []
        for number, traces in likely:
            ranks = [_rank(word, number, traces) for word in asked]
            if None not in ranks:
                hits.append((min(rank for rank in ranks if rank is not None), number))
        hits.sort(key=lambda hit: (hit[0], not orders[hit[1]].waits, -hit[1]))
        return tuple(Found(orders[number], _WAYS[rank]) for rank, number in hits[:most])


_WAYS = ("number", "phone", "code", "name", "code", "name")


def _words(words: str) -> list[str]:
    """Return what is asked for, without marks; the groups of a phone are one word."""
    asked: list[str] = []
    for part in words.split():
        if part[0] in "#+" and part[1:].isdigit():
            asked.append(part)
            continue
        for word in folded(part).split():
            if word.isdigit() and asked and asked[-1].startswith(("0", "+84")):
                asked[-1] += word
            else:
                asked.append(word)
    return asked


def _rank(word: str, number: int, traces: _Traces) -> int | None:
    """Return how well a word fits an order, 0 best; None where it does not."""
    if word.lstrip("#").lstrip("0") == str(number):
        return 0
    if word[0] == "#":
        return None
    if len(word) >= LEAST_PHONE_DIGITS and word in traces.phone:
        return 1
    if word in traces.codes:
        return 2
    if f" {word}" in traces.name:
        return 3
    if any(code.startswith(word) for code in traces.codes):
        return 4
    return None if word.isdigit() else 5
