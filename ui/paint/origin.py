"""The quiet line over a name: who made it, and where. It is the first to go when room is short."""

from __future__ import annotations

from collections.abc import Iterable

from ui.paint import inks
from ui.paint.sheet import Sheet
from ui.paint.words import SEMI_BOLD, Line, line, plain

_LIFTS = (0, 4, 8)  # Ễ at the start of a name stands higher than other letters


def origin(sheet: Sheet, texts: Iterable[str], size: float, width: float) -> Line | None:
    """Return the first of the texts that fits on one line, or None."""
    for text in texts:
        words = line(text, size, inks.SOFT, SEMI_BOLD)
        if plain(text) and words.width(sheet.face) <= width:
            return words
    return None


def write_origin(sheet: Sheet, words: Line | None, at: tuple[float, float], least: float) -> None:
    """Lay the line over a name that stands already, a little higher where the name is in its way."""
    if words is None:
        return
    for lift in _LIFTS:
        x, y = at[0], at[1] - lift
        box = words.box(sheet.face).translated(x * sheet.k, round(y * sheet.k))
        if box.top() >= 0 and sheet.free(box.toAlignedRect()):
            sheet.write("member", words, x, y, least=least)
            return
