"""Puts the names found in a text together: which ward, in which district, in which province may be meant."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from enum import IntEnum
from itertools import pairwise

from coop_live.places import kinds
from coop_live.places.find import Before, Found, Mention
from coop_live.places.units import Level, Name, Table
from coop_live.places.words import Text


class Era(IntEnum):
    """Whether the names of one reading go together; lower is likelier."""

    WHOLE = 0  # all of today, or all of before
    MIXED = 1  # an old ward with the province of today, a new ward with the old district
    GIVEN_UP = 2  # a ward that was given up before 2025


@dataclass(frozen=True, slots=True, eq=False)
class Reading:
    """One way to understand a text. `units` are the communes of today that it leads to."""

    ward: Mention
    name: Name
    district: Mention | None
    province: Mention | None
    units: tuple[int, ...]
    era: Era
    firm: bool  # whether it is certain where the ward went
    gaps: int = 0  # words between its names that it cannot explain
    words: int = 0  # words that it explains

    @property
    def mentions(self) -> tuple[Mention, ...]:
        """Return the names it is made of."""
        return tuple(one for one in (self.ward, self.district, self.province) if one)

    @property
    def weight(self) -> tuple[int, int]:
        """Return what makes a reading better than another: the greater the better."""
        return self.words - self.gaps - self.misnamed, -self.era

    @property
    def misnamed(self) -> bool:
        """True when the type word is not the ward's own: 'xã' before what is a 'phường'."""
        return bool(self.ward.typed) and self.ward.typed != self.name.kind


class Context:
    """The names in one text, looked up by the place they name."""

    def __init__(self, text: Text, found: Found, table: Table) -> None:
        self.text, self.found, self.table = text, found, table
        self.districts: dict[int, list[Mention]] = defaultdict(list)
        self.old_provinces: dict[int, list[Mention]] = defaultdict(list)
        self.today: dict[int, list[Mention]] = defaultdict(list)
        self.new_provinces: dict[int, list[Mention]] = defaultdict(list)
        for mention in found.mentions:
            for name in mention.names:
                self._file(mention, name)
        for book in (self.districts, self.old_provinces, self.today, self.new_provinces):
            for mentions in book.values():
                mentions.sort(key=lambda one: (one.first, -one.last))  # the longer of two names first
        self._between = self._explained_between()

    def _file(self, mention: Mention, name: Name) -> None:
        if name.level == Level.DISTRICT:
            self.districts[name.index].append(mention)
        if name.level == Level.PROVINCE:
            says = self.table.provinces[name.index]
            self.new_provinces[says.new].append(mention)
            if says.old is not None:
                self.old_provinces[says.old].append(mention)
            if says.today:
                self.today[says.new].append(mention)

    def _explained_between(self) -> list[int]:
        """Return for each place how many words before it count as unexplained."""
        counts = [0]
        for folded in self.text.folded:
            counts.append(counts[-1] + (folded not in kinds.BETWEEN_WORDS))
        return counts

    def standing(self, mention: Mention, others: tuple[Mention, ...]) -> Before:
        """Tell what stands before a name, when the names of `others` are understood."""
        if mention.clear or any(one.last == mention.first for one in others):
            return Before.OPEN
        return mention.before

    def plainly_named(self) -> Iterator[Mention]:
        """Yield the districts and provinces that cannot be a street's name."""
        for mention in self.found.mentions:
            plain = mention.clear or mention.before is Before.OPEN
            if plain and any(one.level in (Level.DISTRICT, Level.PROVINCE) for one in mention.names):
                yield mention

    def vague(self, mention: Mention) -> bool:
        """Tell whether this short form may mean several provinces: 'đn', 'qn'."""
        rows = [self.table.provinces[one.index] for one in mention.names if one.level == Level.PROVINCE]
        return any(one.vague for one in rows)

    def unexplained(self, first: int, last: int) -> int:
        """Return how many words from `first` up to `last` may not stand between two names."""
        return max(0, self._between[last] - self._between[first]) if first < last else 0

    def gaps(self, mentions: tuple[Mention, ...]) -> int:
        """Return how many words between these names nobody explains."""
        if len(mentions) == 1:
            return 0
        ordered = sorted(mentions, key=lambda one: one.first)
        pairs = pairwise(ordered)
        return sum(self.unexplained(one.last, other.first) for one, other in pairs)


def nearest(mentions: list[Mention] | None, taken: tuple[Mention, ...]) -> Mention | None:
    """Return the first of these names behind those taken, else the last before them."""
    if not mentions:
        return None
    end = max(one.last for one in taken)
    at = bisect_left(mentions, end, key=lambda one: one.first)
    around = [*mentions[at : at + 3], *reversed(mentions[max(0, at - 6) : at])]
    return next((one for one in around if not any(one.overlaps(other) for other in taken)), None)


def readings(context: Context) -> Iterator[Reading]:
    """Yield every way to understand the wards of a text, best and worst alike."""
    for mention in context.found.mentions:
        for name in mention.names:
            if name.level == Level.OLD_WARD:
                yield from _old(context, mention, name)
            elif name.level == Level.NEW_WARD:
                yield from _new(context, mention, name)


def _old(context: Context, ward: Mention, name: Name) -> Iterator[Reading]:
    """Read an old ward: with its district, with its province as it was or is now."""
    table = context.table
    row = table.old_wards[name.index]
    old = table.old_province[row.district]
    firm = row.firm and name.usual and len(row.units) == 1
    era = Era.WHOLE if name.usual else Era.GIVEN_UP
    for district in _with_and_without(nearest(context.districts.get(row.district), (ward,))):
        taken = (ward, district) if district else (ward,)
        was = nearest(context.old_provinces.get(old), taken)
        now = nearest(context.today.get(table.old_to_new[old]), taken)
        if was or not now:
            yield from _checked(context, ward, name, district, was, row.units, era, firm=firm)
        if now and now is not was:
            mixed = max(era, Era.MIXED)
            yield from _checked(context, ward, name, district, now, row.units, mixed, firm=firm)


def _new(context: Context, ward: Mention, name: Name) -> Iterator[Reading]:
    """Read a ward of today: with its province, or with a district and a province that it has land of."""
    table, units = context.table, (name.index,)
    province = nearest(context.today.get(table.unit_province[name.index]), (ward,))
    yield from _checked(context, ward, name, None, province, units, Era.WHOLE)
    land = sorted(table.covered.get(name.index, ()))
    near = next((one for key in land if (one := nearest(context.districts.get(key), (ward,)))), None)
    for district in _with_and_without(near):
        taken = (ward, district) if district else (ward,)
        for old in sorted({table.old_province[one] for one in land}):
            was = nearest(context.old_provinces.get(old), taken)
            if was and (district or was is not province):
                yield from _checked(context, ward, name, district, was, units, Era.MIXED)
        if district:
            now = nearest(context.today.get(table.unit_province[name.index]), taken)
            yield from _checked(context, ward, name, district, now, units, Era.MIXED)


def _with_and_without(district: Mention | None) -> tuple[Mention | None, ...]:
    """Return what to try: the district's name may be a piece of the province's."""
    return (district, None) if district else (None,)


def _checked(
    context: Context,
    ward: Mention,
    name: Name,
    district: Mention | None,
    province: Mention | None,
    units: tuple[int, ...],
    era: Era,
    *,
    firm: bool = True,
) -> Iterator[Reading]:
    """Yield the reading with what it explains, and without the names that are a street's."""
    names = tuple(one for one in (ward, district, province) if one)
    if context.standing(ward, names) is Before.STREET:
        return
    left = (ward, *(one for one in names[1:] if context.standing(one, names) is not Before.STREET))
    words, gaps = sum(one.last - one.first for one in left), context.gaps(left)
    district, province = (one if one in left else None for one in (district, province))
    yield Reading(ward, name, district, province, units, era, firm, gaps, words)
