"""The card of last resort: name, price and code on plain paper, whatever they are."""

from __future__ import annotations

from coop_live.model import Card
from ui.paint import inks, parts
from ui.paint.sheet import Sheet
from ui.paint.words import BOLD, EXTRA_BOLD, LINE_HEIGHT, Line, Run, largest, line, plain

MARGIN = 22
LEAST = 6
LONGEST = 2_000
"""Letters of a name that are drawn at all: more cannot be read on any card."""


def compose(sheet: Sheet, card: Card) -> None:
    """Lay price and code at the bottom and the name over them, as small as it must be."""
    width = sheet.width - 2 * MARGIN
    sizes = [float(size) for size in range(60, LEAST - 1, -1)]
    price = largest(lambda size: parts.price(card, size), sizes, width * 0.55, sheet.k)
    code = largest(lambda size: line(card.code, size, inks.BRAND, EXTRA_BOLD), sizes, width * 0.4, sheet.k)
    base = sheet.height - MARGIN
    sheet.write("price", price, MARGIN, base, least=LEAST)
    sheet.write("code", code, sheet.width - MARGIN - code.width(sheet.k), base, least=LEAST)
    room = base - max(price.runs[0].size, code.size) - 2 * MARGIN
    lines = _name(sheet, card, width, room)
    size = lines[0].size if lines else LEAST
    sheet.write_lines("name", lines, MARGIN, MARGIN + size, least=LEAST, line_height=size * LINE_HEIGHT)


def _name(sheet: Sheet, card: Card, width: float, height: float) -> list[Line]:
    words = plain(card.name)[:LONGEST]
    lines: list[Line] = []
    for size in range(44, LEAST - 1, -2):
        lines = _broken(words, float(size), width, sheet.k)
        if len(lines) * size * LINE_HEIGHT <= height:
            break
    return lines[: max(1, int(height / (lines[0].size * LINE_HEIGHT)))] if lines else []


def _broken(words: str, size: float, width: float, k: float) -> list[Line]:
    """Break a name anywhere: a word wider than the card has no better place."""
    lines: list[Line] = []
    rest = words
    while rest:
        count = _fitting(rest, size, width, k)
        space = rest.rfind(" ", 1, count + 1)
        cut = space if space > 0 and count < len(rest) else count
        lines.append(_line(rest[:cut], size))
        rest = rest[cut:].lstrip()
    return lines


def _fitting(words: str, size: float, width: float, k: float) -> int:
    few, many = 1, len(words)
    while few < many:
        middle = (few + many + 1) // 2
        if _line(words[:middle], size).width(k) <= width:
            few = middle
        else:
            many = middle - 1
    return few


def _line(words: str, size: float) -> Line:
    return Line((Run(words, size, inks.LOOM, BOLD),))
