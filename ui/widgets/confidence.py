"""How sure a reading is: three bars and a word, never a percentage."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from coop_live.i18n import tr
from ui.theme import Theme
from ui.widgets import paint

# From this confidence on: so many bars, in this colour (tokens.json, "confidence").
_STEPS = ((0.9, 3, "tea"), (0.6, 2, "text_2"), (0.0, 1, "honey"))


def confidence_words(confidence: float) -> str:
    """Return how sure a reading is, in a word."""
    bars = _step(confidence)[1]
    return {3: tr("Chắc"), 2: tr("Khá chắc"), 1: tr("Hỏi lại")}[bars]


def confidence_width(theme: Theme, confidence: float) -> int:
    """Return how much room bars and word take."""
    return 16 + 6 + paint.width(confidence_words(confidence), theme.font("small", 500))


def paint_confidence(painter: QPainter, theme: Theme, right: int, middle: int, confidence: float) -> int:
    """Draw bars and word so that they end at `right`; returns the x where they begin."""
    _from, bars, tone = _step(confidence)
    start = right - confidence_width(theme, confidence)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    for number in (1, 2, 3):
        painter.setBrush(theme.colour(tone) if number <= bars else _unlit(theme))
        height = 2 + 4 * number
        painter.drawRoundedRect(QRectF(start + (number - 1) * 6, middle + 7 - height, 4, height), 1, 1)
    area = QRectF(start + 22, middle - 12, right - start - 22, 24).toRect()
    paint.words(painter, area, confidence_words(confidence), theme.font("small", 500), theme.colour(tone))
    return start


def _step(confidence: float) -> tuple[float, int, str]:
    return next(step for step in _STEPS if confidence >= step[0])


def _unlit(theme: Theme) -> QColor:
    colour = theme.colour("line_strong")
    colour.setAlphaF(0.45)
    return colour
