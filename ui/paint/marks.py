"""The marks of quality on a card: OCOP with plain stars, VietGAP with a leaf, the cooperative's logo."""

from __future__ import annotations

import math
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen, QPolygonF

from coop_live.model import Card
from coop_live.resources import asset
from ui.paint import inks
from ui.paint.area import Area
from ui.paint.brand import contrast
from ui.paint.canvas import blank, painting
from ui.paint.image_files import drawn
from ui.paint.words import BOLD, CAP_HEIGHT, EXTRA_BOLD, Line, line

LEAST_WORD = 16
"""Pixels of the word OCOP at 720p: the stars speak."""
MOST_STARS = 5

_WORD = 0.53  # of a chip's height
_INNER = 0.45  # of a star's radius: its inner corners
_FAINT_LOGO = 2.0  # a logo with less contrast to paper gets a disc of loom
_DISC_SHARE = 0.74


@dataclass(frozen=True, slots=True)
class _Spacing:
    """How wide an OCOP chip is set, in parts of its height."""

    pad: float
    gap: float
    star: float
    pitch: float


_AIRY, _TIGHT = _Spacing(0.32, 0.24, 0.60, 0.66), _Spacing(0.24, 0.14, 0.50, 0.56)


def ocop_width(area: Area, card: Card, height: float) -> float:
    """Return how wide the OCOP chip of a card is at a height, or 0 when it has none to show."""
    return _chip_width(area, card, height, _AIRY)


def _chip_width(area: Area, card: Card, height: float, spaced: _Spacing) -> float:
    if not _stars(card):
        return 0.0
    return height * (2 * spaced.pad + spaced.gap + spaced.pitch * _stars(card)) + _word(height).width(
        area.face
    )


def ocop(
    area: Area, card: Card, at: tuple[float, float], height: float, width: float, *, up: bool = False
) -> float:
    """Lay the word OCOP and exactly the certified stars, no wider than `width`; return its height.

    `at` is the top left corner (the bottom left one with `up`). It shrinks as far as the word stays
    readable, and goes when there is no room: then the height is 0.
    """
    least = LEAST_WORD / _WORD
    while (wide := ocop_width(area, card, height)) > width and height > least:
        height = max(height - 1, least)
    spaced = _AIRY if wide <= width else _TIGHT
    wide = _chip_width(area, card, height, spaced)
    if not wide or wide > width:
        return 0.0
    x, y = at[0], at[1] - height if up else at[1]
    area.fill(area.pixels(x, y, wide, height), inks.LOOM, height * 0.27)
    word = _word(height)
    baseline = y + height / 2 + word.size * CAP_HEIGHT / 2 - 0.01 * height
    first = x + height * (spaced.pad + spaced.gap + spaced.pitch / 2) + word.width(area.face)
    k, middle = area.k, y + height / 2 - 0.01 * height

    def draw(painter: QPainter) -> None:
        word.draw(painter, (x + height * spaced.pad) * k, baseline * k, area.face)
        painter.setBrush(inks.HONEY)
        painter.setPen(QPen(inks.HONEY, 0.04 * height * k, j=Qt.PenJoinStyle.RoundJoin))
        for number in range(_stars(card)):
            centre = QPointF((first + number * spaced.pitch * height) * k, middle * k)
            painter.drawPolygon(_star(centre, spaced.star * height * k / 2))

    area.add_badge("ocop", area.pixels(x, y, wide, height), draw, size=word.size, least=LEAST_WORD)
    return height


def vietgap_width(area: Area, height: float) -> float:
    """Return how wide the VietGAP mark is at a height."""
    return height * 1.36 + line("VietGAP", height * _WORD, inks.BRAND, BOLD).width(area.face)


def vietgap(area: Area, card: Card, at: tuple[float, float], height: float, *, right: bool = False) -> bool:
    """Lay the word VietGAP beside a leaf, `at` its top left (or right) corner; False if it has none."""
    if not card.vietgap or card.sold_out:
        return False
    wide = vietgap_width(area, height)
    x, y = at[0] - (wide if right else 0), at[1]
    area.fill(area.pixels(x, y, wide, height), inks.PAPER, height / 2)
    word = line("VietGAP", height * _WORD, inks.BRAND, BOLD)
    box = area.pixels(x + 0.07 * height, y + 0.07 * height, 0.86 * height, 0.86 * height)
    leaf = drawn(asset("onair", "leaf-mark.svg"), box.width(), box.height(), cover=False)
    baseline = y + height / 2 + word.size * CAP_HEIGHT / 2

    def draw(painter: QPainter) -> None:
        if leaf is not None:
            painter.drawImage(box.topLeft(), leaf)
        word.draw(painter, (x + 1.06 * height) * area.k, baseline * area.k, area.face)

    area.add_badge("vietgap", area.pixels(x, y, wide, height), draw, size=word.size, least=LEAST_WORD)
    return True


def logo(area: Area, right: float, top: float, side: float) -> bool:
    """Lay the cooperative's logo with its top right corner there; False without one, or a free place."""
    path = area.style.logo
    box = area.pixels(right - side, top, side, side)
    if path is None or not area.free(box):
        return False
    image = drawn(path, box.width(), box.height(), cover=False)
    if image is None:
        return False
    shown = _on_disc(path, box.size()) if faint(image) else image
    draw_at = box.topLeft()
    area.add_badge("logo", box, lambda painter: painter.drawImage(draw_at, shown), size=side, least=0)
    return True


def faint(logo: QImage) -> bool:
    """Return True for a logo without a ground of its own that paper would swallow."""
    small = logo.scaled(24, 24, mode=Qt.TransformationMode.SmoothTransformation)
    shown = [small.pixelColor(x, y) for y in range(24) for x in range(24)]
    shown = [colour for colour in shown if colour.alpha() > 127]
    if not shown or small.pixelColor(1, 1).alpha() > 127:
        return False
    parts = (
        [colour.red() for colour in shown],
        [colour.green() for colour in shown],
        [colour.blue() for colour in shown],
    )
    mean = QColor(*(sum(part) // len(part) for part in parts))
    return contrast(mean.name(), inks.PAPER.name()) < _FAINT_LOGO


def _on_disc(path: Path, size: QSize) -> QImage:
    disc = blank(size)
    side = round(size.width() * _DISC_SHARE)
    small = drawn(path, side, side, cover=False)
    with painting(disc) as painter:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(inks.LOOM)
        painter.drawEllipse(QRect(QRect(disc.rect()).topLeft(), size))
        if small is not None:
            painter.drawImage((size.width() - side) // 2, (size.height() - side) // 2, small)
    return disc


def _stars(card: Card) -> int:
    return 0 if card.sold_out else min(max(card.ocop, 0), MOST_STARS)


def _star(centre: QPointF, radius: float) -> QPolygonF:
    corners = [(radius if corner % 2 == 0 else radius * _INNER, 36 * corner - 90) for corner in range(10)]
    return QPolygonF([centre + QPointF(_x(far, angle), _y(far, angle)) for far, angle in corners])


def _x(far: float, angle: float) -> float:
    return far * math.cos(math.radians(angle))


def _y(far: float, angle: float) -> float:
    return far * math.sin(math.radians(angle))


def _word(height: float) -> Line:
    return line("OCOP", height * _WORD, inks.PAPER, EXTRA_BOLD)
