"""Builds assets/places/units.txt.gz from the data of vietnamadminunits 1.0.4 and the changes of April 2026.

python -m tests.places.build_table FOLDER_OF_vietnamadminunits [old_to_new_consensus.csv]

The package is not imported, only its data is read. The consensus (published vectors beside the project) says
on which old wards three sources agree; the others are marked, so that a person is asked.

The lines, cells parted by "|", each below what it belongs to:
  N|code|province of today
  U|code|commune of today|former type word
  O|province that was|code of today's province
  D|district that was|former names
  W|ward that was|codes of today's communes|"?" when disputed|former names (their marks are lost)
"""

from __future__ import annotations

import csv
import gzip
import json
import math
import sqlite3
import sys
from collections import Counter, defaultdict
from pathlib import Path

from coop_live.places.words import key_of, word, words_of

HOUSE = Path(__file__).resolve().parents[2]
OUT = HOUSE / "assets" / "places" / "units.txt.gz"
CONSENSUS = HOUSE.parent / "shared" / "vectors" / "address" / "old_to_new_consensus.csv"

# Resolutions 30/2026/QH16 and 237/NQ-UBTVQH16, in force on 30/04/2026: Đồng Nai is a city, ten of its
# communes are wards. Ba Chẽ has another code in the list of the statistics office than in the package.
NOW_CITY = {"Tỉnh Đồng Nai": "Thành phố Đồng Nai"}
NOW_WARDS = {
    "25270": "Lộc Ninh",
    "25357": "Tân Khai",
    "25363": "Đồng Phú",
    "26116": "Tân Phú",
    "26170": "Trị An",
    "26248": "Trảng Bom",
    "26326": "Dầu Giây",
    "26368": "Long Thành",
    "26425": "Xuân Lộc",
    "26485": "Nhơn Trạch",
}
NOW_CODE = {"06970": "06978"}

KINDS = {
    "thanhpho": "Thành phố",
    "phuong": "Phường",
    "huyen": "Huyện",
    "thixa": "Thị xã",
    "thitran": "Thị trấn",
    "quan": "Quận",
    "xa": "Xã",
}


def tidy(name: str) -> str:
    """Write the type word as everywhere: some rows say 'Thị Trấn', 'Thành Phố'."""
    for kind in ("Thị trấn", "Thị xã", "Thành phố"):
        if name.lower().startswith(kind.lower() + " "):
            return kind + name[len(kind) :]
    return name


def rows(folder: Path, query: str) -> list[sqlite3.Row]:
    database = sqlite3.connect(f"file:{folder / 'data' / 'dataset.db'}?mode=ro", uri=True)
    database.row_factory = sqlite3.Row
    try:
        return database.execute(query).fetchall()
    finally:
        database.close()


class Syllables:
    """Cuts an alias that was written together into words: 'tandan' is 'tan dan'."""

    def __init__(self, names: list[str]) -> None:
        counts = Counter(one.folded for name in names for one in words_of(name) if not one.folded.isdigit())
        self.cost = {one: math.log(counts.total() / count) for one, count in counts.items()}

    def cut(self, joined: str) -> str:
        """Return the most usual words that make it up, "" when there are none."""
        if joined.isdigit():
            return joined.lstrip("0")
        best: list[tuple[float, list[str]] | None] = [(0.0, []), *[None] * len(joined)]
        for end in range(1, len(joined) + 1):
            for start in range(max(0, end - 8), end):
                before, piece = best[start], joined[start:end]
                cost = 5.0 if piece.isdigit() else self.cost.get(word(piece).folded)
                if before is None or cost is None:
                    continue
                so_far = best[end]
                if so_far is None or before[0] + cost < so_far[0]:
                    best[end] = (before[0] + cost, [*before[1], piece])
        return " ".join(best[-1][1]) if best[-1] else ""


def former_names(cell: str | None, syllables: Syllables) -> list[str]:
    """Return former names with their type words: '["xatandan", "tandan"]' is 'Xã tan dan'."""
    joined = json.loads(cell) if cell else []
    short = {one.removeprefix(sign) for one in joined for sign in ("", "tp", "tx", "tt", "p", "q")}
    names = set()
    for one in joined:
        for prefix, kind in KINDS.items():
            rest = one.removeprefix(prefix)
            if rest != one and (rest in short or len(joined) == 1) and syllables.cut(rest):
                names.add(f"{kind} {syllables.cut(rest)}")
                break
    return sorted(names)


def folded(name: str | None) -> str:
    return key_of(words_of(name or ""))


def consensus(path: Path) -> set[tuple[str, str, str]]:
    with path.open(encoding="utf-8") as file:
        return {
            (folded(one["old_ward"]), folded(one["old_district"]), folded(one["old_province"]))
            for one in csv.DictReader(file)
        }


def where_they_went(folder: Path) -> dict[str, list[tuple[str, str]]]:
    """Return for each old ward's key the (province, ward) keys of today."""
    data = json.loads((folder / "data" / "converter_2025.json").read_text(encoding="utf-8"))
    went: dict[str, list[tuple[str, str]]] = defaultdict(list)
    for province, wards in data["DICT_PROVINCE_WARD_NO_DIVIDED"].items():
        for ward, olds in wards.items():
            for old in olds:
                went[old].append((province, ward))
    for province, olds in data["DICT_PROVINCE_WARD_DIVIDED"].items():
        for old, parts in olds.items():
            went[old] += [(province, part["newWardKey"]) for part in parts]
    return went


def today(folder: Path) -> tuple[list[str], dict[tuple[str, str], str], dict[str, str]]:
    """Return the lines of today's units, the codes by key, and the province codes by key."""
    lines, codes, provinces = [], {}, {}
    query = "select * from admin_units order by provinceCode, wardCode"
    for row in rows(folder, query):
        if row["provinceKey"] not in provinces:
            provinces[row["provinceKey"]] = row["provinceCode"]
            lines.append(f"N|{row['provinceCode']}|{NOW_CITY.get(row['province'], row['province'])}")
        code, name, former = NOW_CODE.get(row["wardCode"], row["wardCode"]), row["ward"], ""
        if code in NOW_WARDS:
            assert name == f"Xã {NOW_WARDS[code]}", name
            name, former = f"Phường {NOW_WARDS[code]}", "Xã"
        codes[row["provinceKey"], row["wardKey"]] = code
        lines.append(f"U|{code}|{name}|{former}")
    return lines, codes, provinces


def before(
    folder: Path, codes: dict[tuple[str, str], str], provinces: dict[str, str], agreed: Path
) -> list[str]:
    """Return the lines of the provinces, districts and wards that were."""
    query = "select * from admin_units_legacy order by provinceCode, districtCode, wardCode"
    legacy, went, sure = rows(folder, query), where_they_went(folder), consensus(agreed)
    syllables = Syllables([row[level] or "" for row in legacy for level in ("province", "district", "ward")])
    lines: list[str] = []
    province = district = ""
    others: list[str] = []
    for row in legacy:
        key = f"{row['provinceKey']}_{row['districtKey']}_{row['wardKey'] or ''}"
        targets = sorted(codes[one] for one in went[key])
        if row["province"] != province:
            province, district = row["province"], ""
            lines.append(f"O|{province}|{provinces[went[key][0][0]]}")
        if row["district"] != district:
            district = row["district"]
            others = former_names(row["districtAlias"], syllables)
            lines.append(f"D|{tidy(district)}|{';'.join(others)}")
        names = {(folded(row["ward"]), folded(one), folded(province)) for one in (district, *others)}
        disputed = "" if names & sure or not row["ward"] else "?"
        former = ";".join(former_names(row["wardAlias"], syllables))
        lines.append(f"W|{tidy(row['ward'] or '')}|{' '.join(targets)}|{disputed}|{former}")
    return lines


def main() -> None:
    if len(sys.argv) not in (2, 3):
        sys.exit(__doc__)
    folder = Path(sys.argv[1])
    lines, codes, provinces = today(folder)
    lines += before(folder, codes, provinces, Path(sys.argv[2]) if len(sys.argv) == 3 else CONSENSUS)
    OUT.parent.mkdir(exist_ok=True)
    OUT.write_bytes(gzip.compress(("\n".join(lines) + "\n").encode("utf-8"), 9, mtime=0))
    print(f"{len(lines):,} lines, {OUT.stat().st_size:,} bytes")


if __name__ == "__main__":
    main()
