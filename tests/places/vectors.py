"""The published lists of communes and of what became of the old wards, spelled as customers spell them.

They stand beside the project and are not part of it; without them the tests that need them are skipped.
"""

from __future__ import annotations

import csv
import json
import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from coop_live.places.words import word

FOLDER = Path(__file__).resolve().parents[3] / "shared" / "vectors" / "address"
THERE = FOLDER.is_dir()
WHY = "the published address vectors are not beside the project"


@dataclass(frozen=True)
class Old:
    """An old ward, its full names from below, and the codes it may have today."""

    ward: str
    district: str
    province: str
    codes: frozenset[str]


def units() -> list[tuple[str, str, str, str]]:
    """Return (code, full name, province code, province) of all communes."""
    provinces = json.loads((FOLDER / "units_2026-07-25.json").read_text(encoding="utf-8"))
    return [
        (ward["Code"], ward["FullName"], province["Code"], province["FullName"])
        for province in provinces
        for ward in province["Wards"]
    ]


def olds() -> list[Old]:
    with (FOLDER / "old_to_new_consensus.csv").open(encoding="utf-8") as file:
        return [
            Old(
                row["old_ward"],
                row["old_district"],
                row["old_province"],
                frozenset(re.split(r"\D+", row["new_ward_codes_accepted"])),
            )
            for row in csv.DictReader(file)
        ]


_KIND = re.compile(r"^(Phường|Xã|Thị trấn|Đặc khu|Quận|Huyện|Thị xã|Thành phố|Tỉnh) (?=\D)")
_SHORT = {
    "Phường": "p.",
    "Xã": "x.",
    "Thị trấn": "tt",
    "Quận": "q.",
    "Huyện": "h.",
    "Thị xã": "tx",
    "Thành phố": "tp",
}


def plain(text: str) -> str:
    """Return the words without marks, each by itself; the signs between them stay."""
    return re.sub(r"[^\W\d_]+", lambda one: _unmarked(one.group()), text)


def _unmarked(raw: str) -> str:
    folded = word(raw).folded
    return folded[:-1] + "y" if raw.lower().endswith(("y", "ý", "ỳ", "ỷ", "ỹ", "ỵ")) else folded


def short(name: str) -> str:
    kind = next((one for one in _SHORT if name.startswith(one + " ")), "")
    return name.replace(kind, _SHORT[kind], 1).replace(". ", ".") if kind else name.removeprefix("Tỉnh ")


def named(name: str) -> str:
    """Return the bare name; a numbered ward keeps its type word, a number alone names nothing."""
    return _KIND.sub("", name)


SPELLINGS: dict[str, Callable[[Old], str]] = {
    "accents, commas": lambda one: f"{one.ward}, {one.district}, {one.province}",
    "no accents, no commas": lambda one: plain(f"{one.ward} {one.district} {one.province}").lower(),
    "p. q. h. x. tx tt": lambda one: " ".join(map(short, (one.ward, one.district, one.province))),
    "bare names, no accents": lambda one: plain(
        " ".join(map(named, (one.ward, one.district, one.province)))
    ).lower(),
}
