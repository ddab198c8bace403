"""Collects what lies on a part of a card, with its boxes, so that it can be checked before it is drawn."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from itertools import combinations

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from coop_live.overlay.qr import LEAST_MODULE
from ui.paint.style import Style
from ui.paint.words import Face, Line

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


class Area:
    """A part of a card. Places on it are pixels at 720p from its top left corner.

    `box` is where it lies in the image, `k` the canvas scale; `width` and `height` are at 720p.
    """

    def __init__(self, box: QRect, k: float, style: Style) -> None:
        self.box = box
        self.k = k
        self.style = style
        self.face = Face(k, style.family)
        self.width = box.width() / k
        self.height = box.height() / k
        self.marks: list[Mark] = []
        self.refused: list[str] = []

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
            start = (x - words.width(self.face) * align.value) * self.k
            base = round((baseline + number * line_height) * self.k)
            placed.append((words, start, base))
            box = box.united(words.box(self.face).translated(start, base))

        def draw(painter: QPainter) -> None:
            for words, start, base in placed:
                words.draw(painter, start, base, self.face)

        size = min((words.size for words in lines), default=least)
        self.marks.append(Mark(name, box, draw, words=True, size=size, least=least))

    def add_badge(self, name: str, box: QRect, draw: Draw, *, size: float, least: float) -> None:
        """Lay a drawing that is read like words: nothing else may lie on it."""
        self.marks.append(Mark(name, QRectF(box), draw, words=True, size=size, least=least))

    def refuse(self, reason: str) -> None:
        """Say that something found no room at all: the card must not go on air like this."""
        self.refused.append(reason)

    def free(self, box: QRect) -> bool:
        """Return True when no words lie on a place yet."""
        return not any(mark.words and mark.box.intersects(box) for mark in self.marks)

    def add_code(self, box: QRect, module: int, draw: Draw) -> None:
        """Lay a QR tile whose modules are `module` canvas pixels wide."""
        least = max(LEAST_MODULE, self.whole(LEAST_MODULE))
        self.marks.append(Mark("qr", QRectF(box), draw, words=True, size=module, least=least))

    def faults(self) -> tuple[str, ...]:
        """Return what would be wrong on air: too small, outside its place, or on top of each other."""
        room = QRectF(0, 0, self.box.width(), self.box.height()).adjusted(
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
        return (*self.refused, *small, *outside, *overlaps)

    def draw(self, painter: QPainter, at: QPoint | None = None) -> None:
        """Draw everything, one over the other, from that corner (the painter's own if None)."""
        for mark in self.marks:
            painter.save()
            if at is not None:
                painter.translate(at)
            mark.draw(painter)
            painter.restore()
