"""The obligatory sentence on a strip of loom under the panel, whole, however long it is."""

from __future__ import annotations

from ui.paint import inks
from ui.paint.area import Align
from ui.paint.fitting import broken, layouts
from ui.paint.sheet import KEYLINE, Sheet
from ui.paint.words import SEMI_BOLD, Face, Line, Run, plain

SIZE, SIZE_UPRIGHT = 27, 25
MOST_LINES = 5
_MARGIN = 20
_LINE, _AIR = 1.2, 16


def notice_lines(text: str, width: float, face: Face, size: float) -> list[Line]:
    """Return the sentence in as few lines of `size` as it takes on a panel of `width`; none when empty."""
    words = plain(text)
    if not words:
        return []
    column = width - 2 * _MARGIN
    steps = [(size, lines) for lines in range(1, MOST_LINES + 1)]
    whole = next(layouts(words, steps, column, face, inks.PAPER, SEMI_BOLD, least=20), None)

    def make(part: str) -> Line:
        return Line((Run(part, 20.0, inks.PAPER, SEMI_BOLD),))

    return whole or broken(words, make, column, face)


def notice_height(lines: list[Line]) -> float:
    """Return what the strip takes under the panel, in pixels at 720p."""
    return len(lines) * lines[0].size * _LINE + _AIR if lines else 0.0


def write_notice(sheet: Sheet, lines: list[Line], least: float) -> None:
    """Lay the sentence in the middle of the strip."""
    if not lines:
        return
    size = lines[0].size
    middle = (sheet.strip.height - KEYLINE) / 2 + KEYLINE / 2
    first = middle - (len(lines) - 1) * size * _LINE / 2 + size * 0.33
    centre = sheet.strip.width / 2
    sheet.strip.write_lines(
        "notice", lines, centre, first, Align.CENTRE, least=least, line_height=size * _LINE
    )
