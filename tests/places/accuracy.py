"""Prints how old and new addresses are read: right, unsure, wrong, for each spelling.

python -m tests.places.accuracy [-v]    -v lists what is unsure without need, and all that is wrong
"""

from __future__ import annotations

import sys
import time
from collections import Counter

from coop_live.places import Resolved, resolve
from tests.places import vectors
from tests.places.vectors import SPELLINGS, Old

SHOWN = 40


def verdict(found: Resolved, codes: frozenset[str], province: frozenset[str]) -> str:
    """Judge one answer; `province` are the codes of the provinces that it may lie in."""
    if found.province_code and found.province_code not in province:
        return "wrong province"
    if found.sure:
        return "right" if found.ward_code in codes else "wrong ward"
    offered = {one.ward_code for one in found.candidates}
    return "offered" if offered & codes else "not offered"


HEADINGS = ("right", "offered", "not offered", "wrong ward", "wrong province")


def judged(rows: list[Old], spell: object, homes: dict[str, str]) -> list[tuple[str, str, Resolved]]:
    answers = []
    for row in rows:
        text = spell(row)  # type: ignore[operator]
        found = resolve(text)
        answers.append((verdict(found, row.codes, frozenset(homes[code] for code in row.codes)), text, found))
    return answers


def table_row(title: str, answers: list[tuple[str, str, Resolved]], seconds: float) -> None:
    counts = Counter(one for one, _, _ in answers)
    figures = "".join(f"{counts[heading]:>16,d}" for heading in HEADINGS)
    print(f"{title:34s}{figures}{counts['right'] / len(answers):>9.1%}{1000 * seconds / len(answers):>9.2f}")
    if "-v" in sys.argv:
        wanted = [one for one in answers if one[0] in ("wrong ward", "wrong province", "not offered")]
        for judgement, text, found in wanted[:SHOWN]:
            offers = [one.ward for one in found.candidates]
            print(f"    {judgement}: {text} -> {found.ward}, {found.province}, {offers}")


def today() -> list[tuple[str, list[Old]]]:
    units = vectors.units()
    return [
        (
            "today, full name, province",
            [Old(name, "", home, frozenset({code})) for code, name, _, home in units],
        ),
    ]


def main() -> None:
    if not vectors.THERE:
        sys.exit(vectors.WHY)
    homes = {code: province for code, _, province, _ in vectors.units()}
    print(f"{'':34s}" + "".join(f"{heading:>16s}" for heading in HEADINGS) + f"{'right':>9s}{'ms':>9s}")
    for title, spell in SPELLINGS.items():
        start = time.perf_counter()
        table_row(f"old, {title}", judged(vectors.olds(), spell, homes), time.perf_counter() - start)
    for title, rows in today():
        for accents, spell in (
            ("accents", lambda one: f"{one.ward}, {one.province}"),
            ("no accents", lambda one: vectors.plain(f"{one.ward} {one.province}")),
        ):
            start = time.perf_counter()
            table_row(f"{title}, {accents}", judged(rows, spell, homes), time.perf_counter() - start)


if __name__ == "__main__":
    main()
