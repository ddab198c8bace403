"""Small grounds with words on them: the chips, and the stamp of what is sold out."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from coop_live.model import Card
from ui.paint import facts, inks
from ui.paint.area import Align, Area
from ui.paint.fitting import largest
from ui.paint.sheet import Sheet
from ui.paint.words import CAP_HEIGHT, EXTRA_BOLD, SEMI_BOLD, Line, line

_PAD, _ROUND = 0.385, 0.27  # of a chip's height


def chip(
    area: Area,
    name: str,
    words: Line,
    at: tuple[float, float],
    height: float,
    colour: QColor,
    *,
    least: float,
    edge: QColor | None = None,
) -> float:
    """Lay words on a rounded ground, with an edge where its colour is the panel's, and return its width."""
    pad = height * _PAD
    width = chip_width(area, words, height)
    if edge is not None:
        area.fill(area.pixels(*at, width, height), edge, height * _ROUND)
        inner = area.pixels(at[0] + 4, at[1] + 4, width - 8, height - 8)
        area.fill(inner, colour, height * _ROUND - 4)
    else:
        area.fill(area.pixels(*at, width, height), colour, height * _ROUND)
    baseline = at[1] + height / 2 + CAP_HEIGHT * (0.28 * words.size + 0.19 * words.tallest)
    area.write(name, words, at[0] + pad, baseline, least=least)
    return width


def chip_width(area: Area, words: Line, height: float) -> float:
    """Return how wide `chip` would be."""
    return words.width(area.face) + 2 * height * _PAD


def stock_chip(
    sheet: Sheet,
    card: Card,
    at: tuple[float, float],
    height: float,
    width: float,
    sizes: Sequence[float],
    *,
    least: float,
    align: Align = Align.LEFT,
    on_sand: bool = False,
) -> float:
    """Lay the stock (or the thanks, when all is sold) within `width` and return how wide it is.

    The unit goes before the words become smaller than the last of `sizes`. `on_sand`: a quiet chip
    is of paper.
    """
    colours = facts.stock_inks(card, emphasis=sheet.emphasis)
    ground = inks.PAPER if on_sand and colours.ground == inks.SAND else colours.ground
    room = width - 2 * height * _PAD
    if card.sold_out:
        words = thanks(sheet, room, sizes)
    else:
        tries = (*sizes, *(-size for size in sizes))
        words = largest(
            lambda size: facts.stock(card, abs(size), unit=size > 0, emphasis=sheet.emphasis),
            tries,
            room,
            sheet.face,
        )
    x = at[0] + (width - chip_width(sheet, words, height)) * align.value
    return chip(sheet, "stock", words, (x, at[1]), height, ground, least=least, edge=colours.edge)


def thanks(area: Area, width: float, sizes: Sequence[float]) -> Line:
    """Return "Cảm ơn bà con, đã bán hết", or the shorter "đã bán hết"."""
    tries = [(text, size) for text in (facts.THANKS, facts.ALL_SOLD) for size in sizes]
    lines = [line(text, size, inks.LOOM, SEMI_BOLD) for text, size in tries]
    return next((words for words in lines if words.width(area.face) <= width), lines[-1])


def stamp(sheet: Sheet, box: QRect, share: float) -> None:
    """Lay the stamp HẾT HÀNG across a picture, as wide as `share` of it, turned by -9 degrees."""
    k = sheet.k
    words = line(facts.SOLD_OUT, 100, inks.RED, EXTRA_BOLD)
    size = 100 * box.width() * share / (words.width(sheet.face) * k + 90 * k)
    words = line(facts.SOLD_OUT, size, inks.RED, EXTRA_BOLD)
    unit = size * k
    frame = QRectF(0, 0, words.width(sheet.face) * k + 0.52 * unit, 1.42 * unit)
    frame.moveCenter(QRectF(box).center())

    def draw(painter: QPainter) -> None:
        painter.translate(frame.center())
        painter.rotate(-9)
        painter.translate(-frame.center())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(inks.PAPER)
        margin = 0.1 * unit
        painter.drawRoundedRect(frame.adjusted(-margin, -margin, margin, margin), 0.3 * unit, 0.3 * unit)
        painter.setPen(QPen(inks.RED, max(3.0, 0.12 * unit)))
        painter.drawRoundedRect(frame, 0.22 * unit, 0.22 * unit)
        words.draw(painter, frame.left() + 0.26 * unit, frame.center().y() + 0.40 * unit, sheet.face)

    sheet.add_badge("stamp", frame.toAlignedRect(), draw, size=words.size, least=facts.NOT_LOST_UPRIGHT)
