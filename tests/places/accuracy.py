"""Prints how old and new addresses are read: right, unsure, wrong, for each spelling.

python -m tests.places.accuracy [-v]    -v lists what is wrong, and what is not even offered
"""

from __future__ import annotations

import sys
import time
from collections import Counter
from collections.abc import Callable

from coop_live.places import Resolved, resolve
from tests.places import vectors
from tests.places.vectors import SPELLINGS, Old

SHOWN = 40


HEADINGS = ("right", "offered", "not offered", "wrong ward", "wrong province")


def judge(found: Resolved, codes: frozenset[str], homes: dict[str, str]) -> str:
    """Judge one answer; `homes` tells the province of every commune."""
    if found.province_code and found.province_code not in {homes[code] for code in codes}:
        return "wrong province"
    if found.sure:
        return "right" if found.ward_code in codes else "wrong ward"
    offered = {one.ward_code for one in found.candidates}
    return "offered" if offered & codes else "not offered"


def show(title: str, rows: list[Old], spell: Callable[[Old], str], homes: dict[str, str]) -> None:
    """Print one row of the table, with -v what is wrong or missed too."""
    start = time.perf_counter()
    found = [(spell(row), resolve(spell(row)), row.codes) for row in rows]
    each = 500 * (time.perf_counter() - start) / len(rows)
    answers = [(judge(answer, codes, homes), text, answer) for text, answer, codes in found]
    counts = Counter(one for one, _, _ in answers)
    figures = "".join(f"{counts[heading]:>16,d}" for heading in HEADINGS)
    print(f"{title:40s}{figures}{counts['right'] / len(answers):>9.1%}{each:>9.2f}")
    if "-v" in sys.argv:
        for judgement, text, answer in [one for one in answers if one[0] not in ("right", "offered")][:SHOWN]:
            print(f"    {judgement}: {text} -> {answer.ward}, {[one.ward for one in answer.candidates]}")


def main() -> None:
    if not vectors.THERE:
        sys.exit(vectors.WHY)
    homes = {code: province for code, _, province, _ in vectors.units()}
    print(f"{'':40s}" + "".join(f"{heading:>16s}" for heading in HEADINGS) + f"{'right':>9s}{'ms':>9s}")
    for title, spell in SPELLINGS.items():
        show(f"old, {title}", vectors.olds(), spell, homes)
    today = [Old(ward, "", province, frozenset({code})) for code, ward, _, province in vectors.units()]
    show("today, full name, province", today, lambda one: f"{one.ward}, {one.province}", homes)
    plain = vectors.plain
    show("today, the same without accents", today, lambda one: plain(f"{one.ward} {one.province}"), homes)


if __name__ == "__main__":
    main()
