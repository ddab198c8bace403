"""Reads rows of a table that was copied from a page: time, name, badge, words, with tabs between."""

from __future__ import annotations

from collections.abc import Sequence

from coop_live.chat.paste import words
from coop_live.chat.paste.found import Around, Found, LeftOut, When
from coop_live.chat.paste.lines import name_of
from coop_live.chat.paste.one_line import rows, unparted
from coop_live.chat.paste.times import is_weak, read_time
from coop_live.chat.text import clean
from coop_live.i18n import tr


def columns(text: str, around: Around) -> tuple[list[Found], list[LeftOut], int]:
    """Return the comments of a table's rows, and how many lines are rows of at least a name and words."""
    found: list[Found] = []
    out: list[LeftOut] = []
    count = 0
    for row, raw in rows(text):
        cells = [clean(cell) for cell in raw.split("\t")]
        one = _of_cells(row, [cell for cell in cells if cell], around) if len(cells) > 1 else None
        if one is not None:
            count += 1
            found.append(one)
        elif not words.is_button(raw):
            out.append(LeftOut(row, clean(raw), unparted()))
    return found, out, count


def _of_cells(row: int, cells: Sequence[str], around: Around) -> Found | None:
    when: When | None = None
    owner, kept = False, list[str]()
    for cell in cells:
        moment = read_time(cell, around) if when is None and not is_weak(cell) else None
        if moment is not None and len(cells) > 2:
            when = moment
        elif words.is_badge(cell):
            owner = owner or words.is_own(cell)
        elif not words.is_button(cell):
            kept.append(cell)
    if len(kept) < 2:
        return None
    doubt = tr("Hàng có nhiều ô: coi ô đầu là tên, ô kế là lời.") if len(kept) > 2 else ""
    name, own = name_of(kept[0])
    return Found(row, name, kept[1], when, owner or own, doubt)
