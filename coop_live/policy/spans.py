"""Places in a text, asked quickly what covers or touches them, however many there are."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from itertools import accumulate

Place = tuple[int, int]


class Spans:
    """Places (start, end) in order, ready to be asked."""

    __slots__ = ("_ends", "_opened", "_starts")

    def __init__(self, places: Iterable[Place]) -> None:
        ordered = sorted(places)
        self._opened: dict[int, int] = {}
        for start, end in ordered:
            self._opened.setdefault(end, start)
        self._starts = [start for start, _ in ordered]
        self._ends = list(accumulate((end for _, end in ordered), max))

    def covers(self, place: Place) -> bool:
        """Tell whether one of the places holds all of `place`."""
        before = bisect_right(self._starts, place[0])
        return before > 0 and self._ends[before - 1] >= place[1]

    def closes_on(self, place: Place) -> bool:
        """Tell whether one of the places began before `place` and ends just where it does."""
        return self._opened.get(place[1], place[0]) < place[0]

    def touches(self, place: Place) -> bool:
        """Tell whether one of the places shares a character with `place`."""
        before = bisect_left(self._starts, place[1])
        return before > 0 and self._ends[before - 1] > place[0]


def joined(places: Iterable[Place]) -> list[Place]:
    """Make one of places that overlap, in order."""
    whole: list[Place] = []
    for start, end in sorted(places):
        if whole and start < whole[-1][1]:
            whole[-1] = whole[-1][0], max(end, whole[-1][1])
        else:
            whole.append((start, end))
    return whole
