"""Measures, wraps and draws words on a card: always plain text, never cut, never squeezed."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QLineF, QPointF, QRectF
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from ui.fonts import WORDS
from ui.paint.inks import RED

MEDIUM, SEMI_BOLD, BOLD, EXTRA_BOLD = (QFont.Weight(weight) for weight in (500, 600, 700, 800))

LINE_HEIGHT = 1.15
CAP_HEIGHT = 0.74
LEAST_NAME = 20
_JOINERS = "\u200d"  # holds a family of emoji together


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

    def font(self, k: float) -> QFont:
        """Return the font at canvas scale `k`."""
        font = QFont(WORDS)
        font.setWeight(self.weight)
        font.setPixelSize(max(1, round(self.size * k)))
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, self.tracking * self.size * k)
        return font


@dataclass(frozen=True, slots=True)
class Line:
    """Runs that stand on one baseline."""

    runs: tuple[Run, ...]

    @property
    def size(self) -> float:
        """The smallest size in it that must be read; a raised đ is a sign, not a word."""
        return min((run.size for run in self.runs if not run.raised), default=0.0)

    def width(self, k: float) -> float:
        """Return how wide it is, in pixels at 720p."""
        return sum(_advance(run, k) / k + run.before for run in self.runs)

    def box(self, k: float) -> QRectF:
        """Return what its ink covers, in canvas pixels from the start of the baseline."""
        box, x = QRectF(), 0.0
        for run in self.runs:
            x += run.before * k
            ink = QFontMetricsF(run.font(k)).tightBoundingRect(run.text)
            box = box.united(ink.translated(x, -run.raised * k))
            x += _advance(run, k)
        return box

    def draw(self, painter: QPainter, x: float, y: float, k: float) -> None:
        """Draw it from (x, y), the start of its baseline in canvas pixels."""
        for run in self.runs:
            x += run.before * k
            painter.setFont(run.font(k))
            painter.setPen(run.colour)
            painter.drawText(QPointF(x, y - run.raised * k), run.text)
            _draw_rule(painter, run, x, y, k)
            x += _advance(run, k)


def plain(text: str) -> str:
    """Return text as one line of letters: no control signs, no direction marks, no line breaks."""
    spaced = " ".join(unicodedata.normalize("NFC", text).split())
    return "".join(
        c for c in spaced if c in _JOINERS or unicodedata.category(c) not in {"Cc", "Cf", "Cs", "Cn"}
    )


def line(text: str, size: float, colour: QColor, weight: QFont.Weight = MEDIUM) -> Line:
    """Return a line of one run."""
    return Line((Run(plain(text), size, colour, weight),))


def largest(make: Callable[[float], Line], sizes: Iterable[float], width: float, k: float) -> Line:
    """Return the line of the first of `sizes` that fits `width`, else of the last one."""
    made = Line(())
    for size in sizes:
        made = make(size)
        if made.width(k) <= width:
            break
    return made


def wrap(text: str, make: Callable[[str], Line], width: float, k: float) -> list[str] | None:
    """Break text at spaces into lines that fit `width`; None when a word alone is too wide."""
    lines: list[str] = []
    for word in text.split(" "):
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and make(longer).width(k) <= width:
            lines[-1] = longer
        elif make(word).width(k) <= width:
            lines.append(word)
        else:
            return None
    return lines


def balanced(text: str, make: Callable[[str], Line], width: float, k: float) -> list[str] | None:
    """Break text as `wrap` does, in the narrowest column that needs no more lines."""
    best = wrap(text, make, width, k)
    if best is None or len(best) < 2:
        return best
    narrow, wide = width / 2, width
    while wide - narrow > 2:
        middle = (narrow + wide) / 2
        lines = wrap(text, make, middle, k)
        if lines is not None and len(lines) == len(best):
            best, wide = lines, middle
        else:
            narrow = middle
    return best


def fit(
    text: str,
    sizes: Sequence[tuple[float, int]],
    width: float,
    k: float,
    colour: QColor,
    weight: QFont.Weight = BOLD,
    least: int = LEAST_NAME,
) -> list[Line] | None:
    """Return the lines of the first (size, most lines) that fits `width`.

    After the last one the size shrinks by single pixels to `least`, gaining a line where the
    height of the last one has room for it. None when nothing fits.
    """
    words = plain(text)
    last, most = sizes[-1]
    height = last * most
    smaller = [(float(size), max(most, int(height / size))) for size in range(int(last) - 1, least - 1, -1)]
    for size, count in [*sizes, *smaller]:

        def make(part: str, size: float = size) -> Line:
            return Line((Run(part, size, colour, weight),))

        if make(words).width(k) > width * count:
            continue
        lines = balanced(words, make, width, k)
        if lines is not None and len(lines) <= count:
            return [make(part) for part in lines]
    return None


def _advance(run: Run, k: float) -> float:
    return QFontMetricsF(run.font(k)).horizontalAdvance(run.text)


def _draw_rule(painter: QPainter, run: Run, x: float, y: float, k: float) -> None:
    if run.rule is Rule.NONE:
        return
    width = _advance(run, k)
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
