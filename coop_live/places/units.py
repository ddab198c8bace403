"""The communes of today, and the wards, districts and provinces that were: the table of the program."""

from __future__ import annotations

import gzip
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import IntEnum
from functools import cache

from coop_live.letters import Word
from coop_live.places import aliases
from coop_live.places.words import key_of, word, words_of
from coop_live.resources import asset

# Aliases of the table have lost their marks, the list of short forms has them.
_TWO_WORD_KINDS = ("Thị trấn", "Đặc khu", "Thị xã", "Thành phố")


class Level(IntEnum):
    """How high a name stands: a commune of today, a ward that was, a district that was, a province."""

    NEW_WARD = 0
    OLD_WARD = 1
    DISTRICT = 2
    PROVINCE = 3


@dataclass(frozen=True, slots=True)
class Unit:
    """A commune, ward or special zone of today with its province, and the statistics office's codes."""

    ward_code: str
    province_code: str
    ward: str
    province: str


@dataclass(frozen=True, slots=True)
class OldWard:
    """A ward as it was until 30/06/2025: `units` are the ones of today it went into.

    `firm` is False where only one source knows where it went.
    """

    district: int
    units: tuple[int, ...]
    firm: bool


@dataclass(frozen=True, slots=True)
class Province:
    """What a name of a province says: `old` is the province that was (or None), `new` the one of today.

    `today` tells whether the name is still the name of a province, `vague` that it may be another's.
    """

    new: int
    old: int | None
    today: bool
    vague: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class Name:
    """One way to call one place: `kind` is its type word, `index` its row in the table of its level.

    `usual` is False for names that were given up before 2025, `clear` is True for short forms that
    mean nothing else (hcm, brvt).
    """

    level: Level
    kind: str
    words: tuple[Word, ...]
    index: int
    usual: bool = True
    clear: bool = False


@dataclass(slots=True)
class Table:
    """All places, and `names`: every name, looked up by its words without marks."""

    units: list[Unit] = field(default_factory=list)
    new_provinces: list[tuple[str, str]] = field(default_factory=list)
    unit_province: list[int] = field(default_factory=list)
    old_province: list[int] = field(default_factory=list)  # of a district
    old_to_new: list[int] = field(default_factory=list)  # of an old province
    old_wards: list[OldWard] = field(default_factory=list)
    provinces: list[Province] = field(default_factory=list)  # what names of provinces say
    names: dict[str, tuple[Name, ...]] = field(default_factory=dict)
    longest: int = 0
    covered: dict[int, frozenset[int]] = field(default_factory=dict)  # districts that a unit has land of
    within: dict[int, tuple[int, ...]] = field(default_factory=dict)  # units that have land of a district

    def district_province(self, district: int) -> int:
        """Return the province of today that this district went into."""
        return self.old_to_new[self.old_province[district]]


@cache
def table() -> Table:
    """Read the table; the first call takes some tenths of a second, the others nothing."""
    lines = gzip.decompress(asset("places", "units.txt.gz").read_bytes()).decode("utf-8").splitlines()
    return _Reading().read(lines)


class _Reading:
    """Builds the table line by line; see tests/places/build_table.py for what the lines hold."""

    def __init__(self) -> None:
        self.table = Table()
        self.found: dict[str, list[Name]] = defaultdict(list)
        self.by_code: dict[str, int] = {}
        self.province_names: dict[str, list[Province]] = defaultdict(list)
        self.district_names: dict[tuple[str, str], int] = {}

    def read(self, lines: list[str]) -> Table:
        steps: dict[str, Callable[..., None]] = {
            "N": self._new_province,
            "U": self._unit,
            "O": self._old_province,
            "D": self._district,
        }
        steps["W"] = self._old_ward
        for line in lines:
            mark, *cells = line.split("|")
            steps[mark](*cells)
        self._province_names()
        self._short_forms()
        self._land()
        self.table.names = {key: tuple(names) for key, names in self.found.items()}
        return self.table

    def _add(
        self, level: Level, kind: str, name: str, index: int, *, usual: bool = True, clear: bool = False
    ) -> None:
        words = words_of(name)
        self.found[key_of(words)].append(Name(level, kind, words, index, usual, clear))
        self.table.longest = max(self.table.longest, len(words))

    def _new_province(self, code: str, full: str) -> None:
        self.table.new_provinces.append((code, full))

    def _unit(self, code: str, full: str, former: str) -> None:
        table = self.table
        province_code, province = table.new_provinces[-1]
        index = self.by_code[code] = len(table.units)
        table.units.append(Unit(code, province_code, full, province))
        table.unit_province.append(len(table.new_provinces) - 1)
        kind, name = parted(full)
        for one in filter(None, (kind, former)):
            self._add(Level.NEW_WARD, one, name, index)
            if name.endswith(" - Đà Lạt"):
                self._add(Level.NEW_WARD, one, name.removesuffix(" - Đà Lạt"), index)

    def _old_province(self, full: str, new_code: str) -> None:
        new = next(n for n, (code, _) in enumerate(self.table.new_provinces) if code == new_code)
        self.table.old_to_new.append(new)
        short = parted(full)[1]
        today = short == parted(self.table.new_provinces[new][1])[1]
        self.province_names[short].append(Province(new, len(self.table.old_to_new) - 1, today))

    def _district(self, full: str, former: str) -> None:
        table = self.table
        table.old_province.append(len(table.old_to_new) - 1)
        index = len(table.old_province) - 1
        kind, name = parted(full)
        self.district_names[kind, name] = index
        self.island = (kind, name)
        self._add(Level.DISTRICT, kind, name, index)
        for one in filter(None, former.split(";")):
            other, short = parted(one)
            self._add(Level.DISTRICT, other or kind, short, index)

    def _old_ward(self, full: str, codes: str, disputed: str, former: str) -> None:
        table = self.table
        units = tuple(self.by_code[code] for code in codes.split())
        index, district = len(table.old_wards), len(table.old_province) - 1
        table.old_wards.append(OldWard(district, units, not disputed))
        kind, name = parted(full) if full else self.island
        if not full:  # an island that was one district without wards
            key = key_of(words_of(name))
            self.found[key] = [
                one for one in self.found[key] if (one.level, one.index) != (Level.DISTRICT, district)
            ]
        self._add(Level.OLD_WARD, kind, name, index)
        for one in filter(None, former.split(";")):
            other, short = parted(one)
            self._add(Level.OLD_WARD, other, short, index, usual=False)

    def _province_names(self) -> None:
        for name, says in self.province_names.items():
            self._province(name, says, clear=False)
        for name, meant in aliases.PROVINCES.items():
            says = [one for full in meant.split(";") for one in self.province_names[full]]
            vague = len(says) > 1
            says = [Province(one.new, one.old, one.today and not vague, vague) for one in says]
            self._province(name, says, clear=name in aliases.CLEAR)

    def _province(self, name: str, says: list[Province], *, clear: bool) -> None:
        for one in says:
            self.table.provinces.append(one)
            kind = (
                "Thành phố"
                if self.table.new_provinces[one.new][1].startswith("Thành phố") and one.today
                else "Tỉnh"
            )
            index = len(self.table.provinces) - 1
            self._add(Level.PROVINCE, kind, name, index, clear=clear)
            joined = name.replace(" ", "").replace("-", "")
            if " " in name and joined not in aliases.PROVINCES:
                self._add(Level.PROVINCE, kind, bare(joined), index)

    def _short_forms(self) -> None:
        for name, (kind, full) in aliases.DISTRICTS.items():
            self._add(Level.DISTRICT, kind, name, self.district_names[kind, full])

    def _land(self) -> None:
        covered: dict[int, set[int]] = defaultdict(set)
        within: dict[int, dict[int, int]] = defaultdict(lambda: defaultdict(int))
        for ward in self.table.old_wards:
            for unit in ward.units:
                covered[unit].add(ward.district)
                within[ward.district][unit] += 1
        self.table.covered = {unit: frozenset(districts) for unit, districts in covered.items()}
        # The unit that took most wards of a district stands first.
        self.table.within = {
            district: tuple(sorted(units, key=lambda unit: (-units[unit], unit)))
            for district, units in within.items()
        }


def parted(full: str) -> tuple[str, str]:
    """Part a full name into its type word and the name: ('Phường', 'Ba Đình')."""
    for kind in _TWO_WORD_KINDS:
        if full.startswith(kind + " "):
            return kind, full[len(kind) + 1 :]
    kind, _, name = full.partition(" ")
    return kind, name


def bare(text: str) -> str:
    """Return a text without its marks."""
    return " ".join(word(one).folded for one in text.split())
