"""Draws a page or label with our fonts on whatever a painter can paint on; in any thread."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QColorConstants,
    QFont,
    QFontMetricsF,
    QPainter,
    QPen,
    QRawFont,
    QTextLayout,
    QTextOption,
)

from coop_live.orders.contact.masking import plain
from coop_live.overlay.qr import QUIET_ZONE, matrix
from coop_live.shipping.bars import QUIET, bars
from coop_live.shipping.paper import Bars, Box, Code, Page, Rule, Words
from ui.fonts import FIGURES, WORDS, load_fonts

# Of the size that was asked for: smaller than this nobody reads at arm's length.
SMALLEST = 0.62
# A line of Vietnamese needs room above for two marks: letters are this part of the line.
LETTERS_OF_LINE = 0.76
# What one shape may be made of: no name is longer, and hostile ones are endless.
LONGEST = 400
# Marks that no Vietnamese letter keeps, once letters and marks are one; and what only styles a picture.
PILED_UP = (
    (0x0300, 0x036F),
    (0x1AB0, 0x1AFF),
    (0x1DC0, 0x1DFF),
    (0x20D0, 0x20FF),
    (0xFE00, 0xFE0F),
    (0xE0100, 0xE01EF),
)


def paint_page(painter: QPainter, page: Page, dots: float) -> None:
    """Paint a page at the painter's origin; `dots` are device pixels a millimetre."""
    painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
    for mark in page.marks:
        match mark:
            case Words():
                _paint_words(painter, mark, dots)
            case Rule():
                pen = QPen(QColorConstants.Black, max(1.0, 0.3 * dots))
                painter.setPen(pen)
                start = QPointF(mark.x * dots, mark.y * dots)
                painter.drawLine(start, start + QPointF(mark.width * dots, 0))
            case Box():
                grey = round(255 * (100 - mark.shade) / 100)
                area = QRectF(mark.x * dots, mark.y * dots, mark.width * dots, mark.height * dots)
                painter.fillRect(area, QColor(grey, grey, grey))
            case Code():
                _paint_code(painter, mark, dots)
            case Bars():
                _paint_bars(painter, mark, dots)


def _paint_words(painter: QPainter, words: Words, dots: float) -> None:
    """Set a text at its size, smaller where it does not fit, and cut it where even that is too large."""
    text = drawable(words.text)
    room = words.width * dots
    for step in (1.0, 0.9, 0.8, 0.7, SMALLEST):
        font = _font(words, dots * step)
        if _laid_out(text, font, words, room)[1]:
            break
    while True:
        layout, fits = _laid_out(text, font, words, room)
        if fits or len(text) < 2:
            break
        text = text[: max(1, int(len(text) * 0.94) - 1)].rstrip(" …") + "…"
    painter.setPen(QColorConstants.Black)
    layout.draw(painter, QPointF(words.x * dots, words.y * dots))


def drawable(text: str) -> str:
    """Return what of a text can be drawn, on one line: signs that no font of ours has are left out.

    Letters of other scripts stay; the system has a font for them, or shows that it has none.
    """
    short = unicodedata.normalize("NFC", plain(text[:LONGEST]))
    return " ".join("".join(one for one in short if _is_drawn(one)).split())


@lru_cache(maxsize=4096)
def _is_drawn(sign: str) -> bool:
    """Tell whether a sign is of a script, or in one of our fonts: pictures and piled-up marks are neither."""
    if any(first <= ord(sign) <= last for first, last in PILED_UP):
        return False
    if unicodedata.category(sign)[0] in "LMNZ":
        return True
    load_fonts()
    raw = (QRawFont.fromFont(QFont(family)) for family in (WORDS, FIGURES))
    return any(one.supportsCharacter(ord(sign)) for one in raw)


def _laid_out(text: str, font: QFont, words: Words, room: float) -> tuple[QTextLayout, bool]:
    """Return the text in lines, and whether all of it has its place."""
    layout = QTextLayout(text, font)
    option = QTextOption(Qt.AlignmentFlag.AlignRight if words.side == "right" else Qt.AlignmentFlag.AlignLeft)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    height = QFontMetricsF(font).lineSpacing()
    layout.beginLayout()
    count = 0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(room)
        line.setPosition(QPointF(0, count * height))
        count += 1
    layout.endLayout()
    return layout, count <= words.lines


def _font(words: Words, dots: float) -> QFont:
    font = QFont()
    font.setFamilies([FIGURES, WORDS] if words.figures else [WORDS, FIGURES])
    font.setPixelSize(max(1, round(words.size * LETTERS_OF_LINE * dots)))
    if words.figures:
        # Hanken Grotesk is one variable file: setWeight alone gives only regular and a smeared bold.
        font.setVariableAxis(QFont.Tag("wght"), float(words.weight))
    else:
        font.setWeight(QFont.Weight(words.weight))
    return font


def _paint_code(painter: QPainter, code: Code, dots: float) -> None:
    """Draw black modules of whole dots, as large as the side allows."""
    modules = matrix(code.payload)
    module = max(1, int(code.side * dots / (len(modules) + 2 * QUIET_ZONE)))
    x, y = round(code.x * dots) + QUIET_ZONE * module, round(code.y * dots) + QUIET_ZONE * module
    painter.setPen(Qt.PenStyle.NoPen)
    for row, line in enumerate(modules):
        for place, black in enumerate(line):
            if black:
                box = QRectF(x + place * module, y + row * module, module, module)
                painter.fillRect(box, QColorConstants.Black)


def _paint_bars(painter: QPainter, code: Bars, dots: float) -> None:
    """Draw bars of whole dots in the middle of their place, as wide as it allows."""
    modules = bars(code.payload)
    whole = len(modules) + 2 * QUIET
    module = max(1, int(code.width * dots / whole))
    x = round(code.x * dots + (code.width * dots - whole * module) / 2) + QUIET * module
    painter.setPen(Qt.PenStyle.NoPen)
    for place, black in enumerate(modules):
        if black == "1":
            box = QRectF(x + place * module, round(code.y * dots), module, round(code.height * dots))
            painter.fillRect(box, QColorConstants.Black)
