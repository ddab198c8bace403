"""Finds communes of today by their names as they are typed: whole words, the last one only begun."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from functools import cache

from coop_live.letters import Word, agrees
from coop_live.places.units import Level, Name, Table, Unit, parted, table
from coop_live.places.words import Text, word, words_of

MOST = 9
"""As many as there are keys to choose by."""
# A name, its district and province, each with its type word.
_LONGEST_GUESS = 14
_SHORT_KINDS = ("p", "x", "q", "h", "tp", "tt", "tx")


@dataclass(frozen=True, slots=True)
class _Row:
    """One name of a commune, today's or an earlier one; `around` are the words of what it lies in."""

    name: tuple[Word, ...]
    kind: tuple[Word, ...]
    around: tuple[Word, ...]
    units: tuple[int, ...]
    old: bool


@dataclass(slots=True)
class _Names:
    rows: list[_Row] = field(default_factory=list)
    by_word: dict[str, list[int]] = field(default_factory=lambda: defaultdict(list))


def unit_of(ward_code: str) -> Unit | None:
    """Return the commune with this code of the statistics office, None where there is none today."""
    return _by_code().get(ward_code)


def guess_communes(address: str, most: int = MOST) -> tuple[Unit, ...]:
    """Return communes whose whole name stands at the end of an address, or before what it lies in.

    "chợ Chư Sê" may be in Xã Chư Sê: to be offered to a person, never to be sent on.
    """
    words = Text(address).words
    for begin in range(max(0, len(words) - _LONGEST_GUESS), len(words) - 1):
        found = _found(words[begin:], whole=True)
        if found:
            return found[:most]
    return ()


def find_communes(text: str, most: int = MOST) -> tuple[Unit, ...]:
    """Return communes of today whose name, or the name of what went into them, has the words of `text`.

    District and province may stand behind it in any order. What was typed without marks may mean any marks.
    Best first: the whole name, then today's names before earlier ones. The first call takes a moment.
    """
    typed = Text(text).words
    # 'p12 q gò vấp': the letters say of which kind a place is, the names say it too.
    typed = [one for one in typed if one.folded not in _SHORT_KINDS] or typed
    return _found(typed, whole=False)[:most] if typed else ()


def _found(typed: list[Word], *, whole: bool) -> tuple[Unit, ...]:
    """Return all communes that fit, the best first; with `whole` those whose name is typed to its end."""
    names, units = _names(), table().units
    ranked: dict[int, tuple[int, ...]] = {}
    for row in _candidates(names, typed):
        rank = _rank(row, typed)
        if rank is None or (whole and rank[0]):
            continue
        for unit in row.units:
            if unit not in ranked or rank < ranked[unit]:
                ranked[unit] = rank
    best = sorted(ranked, key=lambda unit: (ranked[unit], units[unit].ward, units[unit].province))
    return tuple(units[unit] for unit in best)


def _candidates(names: _Names, typed: list[Word]) -> list[_Row]:
    """Return the rows that have the rarest of the words that are typed to their end."""
    found = [names.by_word.get(one.folded, []) for one in typed[:-1]]
    last = typed[-1].folded
    begun = [at for key, rows in names.by_word.items() if key.startswith(last) for at in rows]
    fewest = min((*found, begun), key=len)
    return [names.rows[at] for at in dict.fromkeys(fewest)]


def _rank(row: _Row, typed: list[Word]) -> tuple[int, ...] | None:
    """Return how well a row fits (less is better), None where a word of `typed` is nowhere in it."""
    every = (*row.kind, *row.name, *row.around)
    for place, one in enumerate(typed):
        if not any(_fits(one, meant, begun=place == len(typed) - 1) for meant in every):
            return None
    begins = next((at for at in (len(row.kind), 0) if _runs(typed, row, at)), None)
    inside = sum(any(_fits(one, meant, begun=True) for meant in row.name) for one in typed)
    if not inside:
        return None
    whole = begins is not None
    return (0 if whole else 1, len(row.name) - inside, int(row.old), len(row.units))


def _runs(typed: list[Word], row: _Row, skip: int) -> bool:
    """Tell whether the name is typed to its end, from its type word on (`skip` 0) or without it."""
    name = (*row.kind, *row.name)[skip:]
    return len(typed) >= len(name) and all(
        one.folded == meant.folded and agrees(one, meant) for one, meant in zip(typed, name, strict=False)
    )


def _fits(typed: Word, meant: Word, *, begun: bool) -> bool:
    if typed.folded == meant.folded:
        return agrees(typed, meant)
    return begun and meant.folded.startswith(typed.folded)


@cache
def _by_code() -> dict[str, Unit]:
    return {unit.ward_code: unit for unit in table().units}


@cache
def _names() -> _Names:
    places, names = table(), _Names()
    districts = _words_by_index(places, Level.DISTRICT)
    provinces: dict[int, tuple[Word, ...]] = {
        new: words_of(parted(full)[1]) for new, (_, full) in enumerate(places.new_provinces)
    }
    for every in places.names.values():
        for name in every:
            row = _row(places, name, districts, provinces)
            if row is None:
                continue
            names.rows.append(row)
            for key in {one.folded for one in (*row.kind, *row.name, *row.around)}:
                names.by_word[key].append(len(names.rows) - 1)
    return names


def _row(
    places: Table, name: Name, districts: dict[int, tuple[Word, ...]], provinces: dict[int, tuple[Word, ...]]
) -> _Row | None:
    kind = tuple(word(one) for one in name.kind.split())
    if name.level is Level.NEW_WARD:
        around = provinces[places.unit_province[name.index]]
        return _Row(name.words, kind, around, (name.index,), old=False)
    if name.level is not Level.OLD_WARD or not name.usual:
        return None
    ward = places.old_wards[name.index]
    province = provinces[places.district_province(ward.district)]
    return _Row(name.words, kind, (*districts.get(ward.district, ()), *province), ward.units, old=True)


def _words_by_index(places: Table, level: Level) -> dict[int, tuple[Word, ...]]:
    """Return the words of all names that a place of a level has."""
    found: dict[int, tuple[Word, ...]] = {}
    for every in places.names.values():
        for name in every:
            if name.level is level:
                found[name.index] = (*found.get(name.index, ()), *name.words)
    return found
