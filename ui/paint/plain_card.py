"""The card of last resort: name, price and code on plain paper, whatever they are."""

from __future__ import annotations

from coop_live.model import Card
from ui.paint import facts, inks
from ui.paint.fitting import broken, largest
from ui.paint.sheet import Sheet
from ui.paint.words import BOLD, EXTRA_BOLD, LINE_HEIGHT, Line, Run, line, plain

MARGIN = 22
LEAST = 6
LONGEST = 2_000
"""Letters of a name that are drawn at all: more cannot be read on any card."""


def compose(sheet: Sheet, card: Card) -> None:
    """Lay price and code at the bottom and the name over them, as small as it must be."""
    width = sheet.width - 2 * MARGIN
    sizes = [float(size) for size in range(60, LEAST - 1, -1)]
    price = largest(lambda size: facts.price(card, size), sizes, width * 0.55, sheet.face)
    ink = sheet.style.block
    code = largest(lambda size: line(card.code, size, ink, EXTRA_BOLD), sizes, width * 0.4, sheet.face)
    base = sheet.height - MARGIN
    sheet.write("price", price, MARGIN, base, least=LEAST)
    sheet.write("code", code, sheet.width - MARGIN - code.width(sheet.face), base, least=LEAST)
    room = base - max(price.runs[0].size, code.size) - 2 * MARGIN
    lines = _name(sheet, card, width, room)
    size = lines[0].size if lines else LEAST
    sheet.write_lines("name", lines, MARGIN, MARGIN + size, least=LEAST, line_height=size * LINE_HEIGHT)


def _name(sheet: Sheet, card: Card, width: float, height: float) -> list[Line]:
    words = plain(card.name)[:LONGEST]
    lines: list[Line] = []
    for size in range(44, LEAST - 1, -2):

        def make(part: str, size: int = size) -> Line:
            return Line((Run(part, float(size), inks.LOOM, BOLD),))

        lines = broken(words, make, width, sheet.face)
        if len(lines) * size * LINE_HEIGHT <= height:
            break
    return lines[: max(1, int(height / (lines[0].size * LINE_HEIGHT)))] if lines else []
