"""The flash sale: GIỜ VÀNG and the minutes and seconds left, as a tab over the panel or a strip within."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

from coop_live.model import Card
from ui.paint import inks
from ui.paint.area import Area
from ui.paint.words import CAP_HEIGHT, EXTRA_BOLD, line

FLASH = "GIỜ VÀNG"
LAST_SECONDS = 10
_MOST_SECONDS = 999 * 60 + 59

_LEAST = 25  # pixels of a letter
_KEYLINE, _ROUND = 4, 16
_TILE, _BETWEEN, _COLON, _DIGIT = 0.76, 0.08, 0.34, 0.80  # of a tile's height


def on_sale(card: Card) -> bool:
    """Return True while the seconds of a flash sale are running."""
    return bool(card.countdown and card.countdown > 0) and not card.sold_out


def tab(area: Area, card: Card, left: float, *, label: float, tile: float) -> None:
    """Lay the tab over the panel: a red label with its own keyline that stands on the panel's."""
    words = line(FLASH, label, inks.PAPER, EXTRA_BOLD)
    top, pad = 2.0, label * 0.66
    width = 2 * pad + words.width(area.face) + label * 0.6 + _width(card, tile)
    outer = area.pixels(left, top, width, area.height - top)
    inner = area.pixels(left + _KEYLINE, top + _KEYLINE, width - 2 * _KEYLINE, area.height - top - _KEYLINE)

    def draw(painter: QPainter) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        for box, colour, radius in ((outer, inks.LOOM, _ROUND), (inner, inks.RED, _ROUND - _KEYLINE)):
            painter.setBrush(colour)
            painter.setClipRect(box)
            painter.drawRoundedRect(
                box.adjusted(0, 0, 0, round(_ROUND * area.k)), radius * area.k, radius * area.k
            )

    area.add("tab", outer, draw)
    middle = (top + _KEYLINE + area.height) / 2
    area.write("flash", words, left + pad, middle + label * CAP_HEIGHT / 2, least=_LEAST)
    _tiles(area, card, left + width - pad * 0.8, middle, tile)


def strip(
    area: Area, card: Card, box: tuple[float, float, float, float], *, label: float, tile: float, pad: float
) -> None:
    """Lay the strip across a part of the panel: label at the left, digits at the right."""
    x, y, width, height = box
    area.fill(area.pixels(x, y, width, height), inks.RED)
    words = line(FLASH, label, inks.PAPER, EXTRA_BOLD)
    while words.width(area.face) + _width(card, tile) + 2 * pad > width and label > _LEAST:
        label, tile = label - 1, tile * (label - 1) / label  # a sale of hours has more digits
        words = line(FLASH, label, inks.PAPER, EXTRA_BOLD)
    area.write("flash", words, x + pad, y + height / 2 + label * CAP_HEIGHT / 2, least=_LEAST)
    _tiles(area, card, x + width - pad * 0.75, y + height / 2, tile)


def _digits(card: Card) -> str:
    minutes, seconds = divmod(min(card.countdown or 0, _MOST_SECONDS), 60)
    return f"{minutes:02d}:{seconds:02d}"


def _width(card: Card, tile: float) -> float:
    return sum(tile * ((_COLON if sign == ":" else _TILE) + _BETWEEN) for sign in _digits(card))


def _tiles(area: Area, card: Card, right: float, middle: float, tile: float) -> None:
    """Lay the digits on loom tiles, each in the middle of its own, so that nothing moves but them."""
    k, signs = area.k, _digits(card)
    ink = inks.PAPER if (card.countdown or 0) <= LAST_SECONDS else inks.HONEY
    left = right - _width(card, tile)
    size = tile * _DIGIT

    def draw(painter: QPainter) -> None:
        x = left
        painter.setPen(Qt.PenStyle.NoPen)
        for sign in signs:
            if sign == ":":
                painter.setBrush(ink)
                for lift in (-0.2, 0.2):
                    dot = area.pixels(
                        x + tile * 0.09, middle + tile * (lift - 0.08), tile * 0.16, tile * 0.16
                    )
                    painter.drawEllipse(dot)
                x += tile * (_COLON + _BETWEEN)
                continue
            box = area.pixels(x, middle - tile / 2, tile * _TILE, tile)
            painter.setBrush(inks.LOOM)
            painter.drawRoundedRect(box, tile * 0.17 * k, tile * 0.17 * k)
            digit = line(sign, size, ink, EXTRA_BOLD)
            ink_box = digit.box(area.face)
            start = QRectF(box).center() - ink_box.center()
            digit.draw(painter, start.x(), round(start.y()), area.face)
            painter.setPen(Qt.PenStyle.NoPen)
            x += tile * (_TILE + _BETWEEN)

    whole = area.pixels(left, middle - tile / 2, right - left, tile)
    area.add_badge("countdown", whole, draw, size=size, least=_LEAST)
