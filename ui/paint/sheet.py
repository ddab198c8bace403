"""Collects what lies on a card, with its boxes, so that it can be checked before it is drawn."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from itertools import combinations

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QImage, QPainter

from coop_live.overlay.qr import LEAST_MODULE
from ui.paint.canvas import painting
from ui.paint.inks import LOOM, PAPER
from ui.paint.words import Line

RADIUS, KEYLINE = 24, 4
_TOLERANCE = 1.0  # antialiasing: ink may touch a neighbouring pixel

Draw = Callable[[QPainter], None]


class Align(Enum):
    """Where a line of words stands to the point it is given."""

    LEFT = 0.0
    CENTRE = 0.5
    RIGHT = 1.0


@dataclass(frozen=True, slots=True)
class Mark:
    """One thing on a card: its box in canvas pixels and how to draw it.

    `words` must not overlap other words; `size` is its smallest letter (or QR module) and
    `least` what that must be.
    """

    name: str
    box: QRectF
    draw: Draw
    words: bool = False
    size: float = 0.0
    least: float = 0.0


class Sheet:
    """The inside of a card's panel. Places are pixels at 720p from its top left corner.

    `k` is the canvas scale; `width` and `height` are the inside's, `size` the whole image's.
    """

    def __init__(self, size: tuple[int, int], k: float, *, top: int = 0) -> None:
        self.k = k
        self.size = QSize(round(size[0] * k), round(size[1] * k))
        over = round(top * k)
        self.panel = QRect(0, over, self.size.width(), self.size.height() - over)
        edge = round(KEYLINE * k)
        self.inside = self.panel.adjusted(edge, edge, -edge, -edge)
        self.width = self.inside.width() / k
        self.height = self.inside.height() / k
        self.marks: list[Mark] = []

    def pixels(self, x: float, y: float, width: float, height: float) -> QRect:
        """Return a place in whole canvas pixels; neighbours share their edges."""
        left, top = round(x * self.k), round(y * self.k)
        return QRect(left, top, round((x + width) * self.k) - left, round((y + height) * self.k) - top)

    def whole(self, length: float) -> int:
        """Return a length as whole canvas pixels, rounded down: modules and weave cells."""
        return math.floor(length * self.k + 1e-6)

    def add(self, name: str, box: QRect, draw: Draw) -> None:
        """Lay a ground or a picture."""
        self.marks.append(Mark(name, QRectF(box), draw))

    def fill(self, box: QRect, colour: QColor, radius: float = 0.0) -> None:
        """Lay a plain ground, its corners rounded by `radius` (at 720p)."""

        def draw(painter: QPainter) -> None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour)
            painter.drawRoundedRect(box, radius * self.k, radius * self.k)

        self.add("ground", box, draw)

    def write(
        self, name: str, words: Line, x: float, baseline: float, align: Align = Align.LEFT, *, least: float
    ) -> None:
        """Lay a line of words; `least` is the smallest size it may have."""
        self.write_lines(name, [words], x, baseline, align, least=least)

    def write_lines(
        self,
        name: str,
        lines: list[Line],
        x: float,
        baseline: float,
        align: Align = Align.LEFT,
        *,
        least: float,
        line_height: float = 0.0,
    ) -> None:
        """Lay lines that belong together, the first one on `baseline`."""
        placed = []
        box = QRectF()
        for number, words in enumerate(lines):
            start = (x - words.width(self.k) * align.value) * self.k
            base = round((baseline + number * line_height) * self.k)
            placed.append((words, start, base))
            box = box.united(words.box(self.k).translated(start, base))

        def draw(painter: QPainter) -> None:
            for words, start, base in placed:
                words.draw(painter, start, base, self.k)

        size = min((words.size for words in lines), default=least)
        self.marks.append(Mark(name, box, draw, words=True, size=size, least=least))

    def add_code(self, box: QRect, module: int, draw: Draw) -> None:
        """Lay a QR tile whose modules are `module` canvas pixels wide."""
        least = max(LEAST_MODULE, self.whole(LEAST_MODULE))
        self.marks.append(Mark("qr", QRectF(box), draw, words=True, size=module, least=least))

    def faults(self) -> tuple[str, ...]:
        """Return what would be wrong on air: too small, outside the panel, or on top of each other."""
        room = QRectF(0, 0, self.inside.width(), self.inside.height()).adjusted(
            -_TOLERANCE, -_TOLERANCE, _TOLERANCE, _TOLERANCE
        )
        words = [mark for mark in self.marks if mark.words and not mark.box.isEmpty()]
        small = [
            f"{mark.name} is {mark.size:g}, needs {mark.least:g}" for mark in words if mark.size < mark.least
        ]
        outside = [f"{mark.name} leaves the panel" for mark in words if not room.contains(mark.box)]
        overlaps = [
            f"{one.name} lies on {other.name}"
            for one, other in combinations(words, 2)
            if one.box.adjusted(_TOLERANCE, _TOLERANCE, -_TOLERANCE, -_TOLERANCE).intersects(other.box)
        ]
        return (*small, *outside, *overlaps)

    def image(self) -> QImage:
        """Draw everything: an opaque rounded panel with a keyline, clear pixels around it."""
        content = QImage(self.inside.size(), QImage.Format.Format_RGB32)
        content.fill(PAPER)
        with painting(content) as painter:
            for mark in self.marks:
                painter.save()
                mark.draw(painter)
                painter.restore()
        image = QImage(self.size, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(Qt.GlobalColor.transparent)
        with painting(image) as painter:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(LOOM)
            painter.drawRoundedRect(self.panel, RADIUS * self.k, RADIUS * self.k)
            painter.setBrush(QBrush(content))
            painter.setBrushOrigin(QPointF(self.inside.topLeft()))
            radius = (RADIUS - KEYLINE) * self.k
            painter.drawRoundedRect(self.inside, radius, radius)
        return image
