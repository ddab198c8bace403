"""The order ticker: one line about one order, a small woven label of its own beside the card."""

from __future__ import annotations

import re

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QBrush, QImage, QPainter

from ui.paint import inks
from ui.paint.area import Area
from ui.paint.canvas import blank, painting
from ui.paint.style import Style
from ui.paint.weave import seam, seam_width
from ui.paint.words import BOLD, CAP_HEIGHT, SEMI_BOLD, Line, Run, plain

SIZE, SIZE_UPRIGHT = (760, 60), (672, 54)
LEAST, LEAST_UPRIGHT = 26, 23
BOUGHT = "vừa chốt"
SAFE = "Có đơn vừa chốt"
"""What is said when the words themselves cannot be shown."""
_MOST_DIGITS = 7  # more in a row, however they are spaced, may be somebody's phone
WEAVE_CELL = 2
_KEYLINE, _ROUND, _AIR = 4, 16, 16


def ticker_image(words: str, k: float, style: Style, *, upright: bool, right: bool) -> QImage:
    """Draw the words, ever smaller, then as the plain safe form; the label is as wide as they are.

    It stands at the right end of the image, or at its left.
    """
    size = SIZE_UPRIGHT if upright else SIZE
    area = Area(QRect(0, 0, round(size[0] * k), round(size[1] * k)), k, style)
    line = _fitting(area, words, LEAST_UPRIGHT if upright else LEAST)
    start = _weave_width(area)
    width = _KEYLINE + start + _AIR + line.width(area.face) + _AIR + _KEYLINE
    left = area.width - width if right else 0.0
    _draw_label(area, area.pixels(left, 0, width, area.height))
    baseline = area.height / 2 + line.size * CAP_HEIGHT / 2
    area.write("ticker", line, left + _KEYLINE + start + _AIR, baseline, least=0)
    image = blank(QSize(area.box.size()))
    with painting(image) as painter:
        area.draw(painter)
    return image


def shown_words(words: str) -> str:
    """Return the words as one plain line, or the safe form for what must not be shown."""
    said = plain(words)
    digits = max((len(re.sub(r"\D", "", run)) for run in re.findall(r"[\d .,()+-]+", said)), default=0)
    return said if said and digits <= _MOST_DIGITS else SAFE


def _fitting(area: Area, words: str, least: int) -> Line:
    said = shown_words(words)
    buyer, found, _ = said.partition(BOUGHT)
    forms = dict.fromkeys((said, buyer + found if found else SAFE, SAFE))
    room = area.width - _weave_width(area) - 2 * (_AIR + _KEYLINE)
    for text in forms:
        for size in range(round(area.height / 2), least - 1, -1):
            line = _line(text, size)
            tall = line.box(area.face).height() / area.k
            if line.width(area.face) <= room and tall <= area.height - 2 * _KEYLINE:
                return line
    return _line(SAFE, least)


def _weave_width(area: Area) -> float:
    return seam_width(area, WEAVE_CELL) if area.style.weave else 0.0


def _line(text: str, size: float) -> Line:
    """Return the words, who bought in gold."""
    buyer, found, rest = text.partition(BOUGHT)
    if not found or not buyer.strip():
        return Line((Run(text, size, inks.CREAM, BOLD),))
    who = Run(buyer.strip(), size, inks.HONEY, BOLD)
    return Line((who, Run((found + rest).strip(), size, inks.CREAM, SEMI_BOLD, before=size * 0.26)))


def _draw_label(area: Area, box: QRect) -> None:
    """Lay the ground: a keyline of loom, the brand's deep colour, the weave at the left end."""
    k = area.k
    edge = round(_KEYLINE * k)
    inside = box.adjusted(edge, edge, -edge, -edge)
    content = QImage(inside.size(), QImage.Format.Format_RGB32)
    content.fill(area.style.ticker)
    cloth = Area(QRect(0, 0, inside.width(), inside.height()), k, area.style)
    if area.style.weave:
        seam(cloth, (0, 0), cloth.height, WEAVE_CELL, upright=True)
    with painting(content) as painter:
        cloth.draw(painter)

    def draw(painter: QPainter) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(inks.LOOM)
        painter.drawRoundedRect(box, _ROUND * k, _ROUND * k)
        painter.setBrush(QBrush(content))
        painter.setBrushOrigin(QPointF(inside.topLeft()))
        painter.drawRoundedRect(inside, (_ROUND - _KEYLINE) * k, (_ROUND - _KEYLINE) * k)

    area.add("ground", box, draw)
