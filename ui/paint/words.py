"""Measures and draws words on a card: always plain text, in one face."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache

from PySide6.QtCore import QLineF, QPointF, QRectF
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from ui.fonts import WORDS
from ui.paint.inks import RED

MEDIUM, SEMI_BOLD, BOLD, EXTRA_BOLD = (QFont.Weight(weight) for weight in (500, 600, 700, 800))

LINE_HEIGHT = 1.15
CAP_HEIGHT = 0.74
_JOINERS = "\u200d"  # holds a family of emoji together


@dataclass(frozen=True, slots=True)
class Face:
    """What words are set in: the canvas scale `k` and the family of letters."""

    k: float
    family: str = WORDS


class Rule(Enum):
    """A line drawn with a run of words."""

    NONE = "none"
    UNDER = "under"
    THROUGH = "through"


@dataclass(frozen=True, slots=True)
class Run:
    """Words in one size, weight and colour; sizes in pixels at 720p, tracking in parts of the size."""

    text: str
    size: float
    colour: QColor
    weight: QFont.Weight = MEDIUM
    tracking: float = 0.0
    raised: float = 0.0
    before: float = 0.0
    rule: Rule = Rule.NONE

    def font(self, face: Face) -> QFont:
        """Return the font in that face."""
        return _font(face.family, self.weight.value, round(self.size * face.k), self.tracking)


@dataclass(frozen=True, slots=True)
class Line:
    """Runs that stand on one baseline."""

    runs: tuple[Run, ...]

    @property
    def size(self) -> float:
        """The smallest size in it that must be read; a raised đ is a sign, not a word."""
        return min((run.size for run in self.runs if not run.raised), default=0.0)

    @property
    def tallest(self) -> float:
        """The largest size in it."""
        return max((run.size for run in self.runs), default=0.0)

    def width(self, face: Face) -> float:
        """Return how wide it is, in pixels at 720p."""
        return sum(_advance(run, face) / face.k + run.before for run in self.runs)

    def box(self, face: Face) -> QRectF:
        """Return what its ink covers, in canvas pixels from the start of the baseline."""
        box, x = QRectF(), 0.0
        for run in self.runs:
            x += run.before * face.k
            box = box.united(_ink(run, face).translated(x, -run.raised * face.k))
            x += _advance(run, face)
        return box

    def rise(self, face: Face) -> float:
        """Return how high its ink stands over the baseline, in pixels at 720p: Ễ more than e."""
        return -self.box(face).top() / face.k

    def drop(self, face: Face) -> float:
        """Return how deep its ink hangs under the baseline, in pixels at 720p."""
        return self.box(face).bottom() / face.k

    def draw(self, painter: QPainter, x: float, y: float, face: Face) -> None:
        """Draw it from (x, y), the start of its baseline in canvas pixels."""
        for run in self.runs:
            x += run.before * face.k
            painter.setFont(run.font(face))
            painter.setPen(run.colour)
            painter.drawText(QPointF(x, y - run.raised * face.k), run.text)
            _draw_rule(painter, run, x, y, face)
            x += _advance(run, face)


def plain(text: str) -> str:
    """Return text as one line of letters: no control signs, no direction marks, no line breaks."""
    spaced = " ".join(unicodedata.normalize("NFC", text).split())
    return "".join(
        c for c in spaced if c in _JOINERS or unicodedata.category(c) not in {"Cc", "Cf", "Cs", "Cn"}
    )


def line(text: str, size: float, colour: QColor, weight: QFont.Weight = MEDIUM) -> Line:
    """Return a line of one run."""
    return Line((Run(plain(text), size, colour, weight),))


def _advance(run: Run, face: Face) -> float:
    return _measured(run.text, face.family, run.weight.value, round(run.size * face.k), run.tracking)[0]


def _ink(run: Run, face: Face) -> QRectF:
    _, *box = _measured(run.text, face.family, run.weight.value, round(run.size * face.k), run.tracking)
    return QRectF(*box)


@lru_cache(maxsize=4096)
def _measured(
    text: str, family: str, weight: int, pixels: int, tracking: float
) -> tuple[float, float, float, float, float]:
    """Return the advance of words and the box of their ink; the sizes of a name are tried many times."""
    metrics = QFontMetricsF(_font(family, weight, pixels, tracking))
    box = metrics.tightBoundingRect(text)
    return metrics.horizontalAdvance(text), box.x(), box.y(), box.width(), box.height()


def _font(family: str, weight: int, pixels: int, tracking: float) -> QFont:
    font = QFont(family)
    font.setWeight(QFont.Weight(weight))
    font.setPixelSize(max(1, pixels))
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, tracking * pixels)
    return font


def _draw_rule(painter: QPainter, run: Run, x: float, y: float, face: Face) -> None:
    if run.rule is Rule.NONE:
        return
    k = face.k
    width = _advance(run, face)
    base = y - run.raised * k
    if run.rule is Rule.UNDER:
        thick = max(3.0, 0.09 * run.size * k)
        painter.fillRect(
            QRectF(round(x), round(base + 0.10 * run.size * k), round(width), round(thick)), run.colour
        )
        return
    lift = 0.30 * run.size * k
    painter.setPen(QPen(RED, max(3.0, 0.10 * run.size * k)))
    painter.drawLine(QLineF(x - 4 * k, base - lift + 1 * k, x + width + 4 * k, base - lift - 2 * k))
