"""Strokes that several painted parts share: rounded grounds, icons and elided words."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen

from ui.icons import icon

LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
CENTRE = int(Qt.AlignmentFlag.AlignCenter)


def box(
    painter: QPainter,
    area: QRect,
    radius: float,
    fill: QColor | None = None,
    edge: QColor | None = None,
    width: float = 1.0,
) -> None:
    """Draw a rounded ground inside `area`, its edge sharp on the pixel."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    inset = width / 2 if edge is not None else 0.0
    painter.setPen(QPen(edge, width) if edge is not None else Qt.PenStyle.NoPen)
    painter.setBrush(fill if fill is not None else Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(QRectF(area).adjusted(inset, inset, -inset, -inset), radius, radius)


def picture(painter: QPainter, x: float, y: float, name: str, size: int, colour: QColor) -> None:
    """Draw an icon with its top left corner at (x, y)."""
    device = painter.device()
    ratio = device.devicePixelRatioF() if device is not None else 1.0
    painter.drawPixmap(QPointF(x, y), icon(name, size, colour, ratio))


def words(painter: QPainter, area: QRect, text: str, font: QFont, colour: QColor, flags: int = LEFT) -> bool:
    """Write one line of plain text, shortened by "…" where it does not fit; tells whether it was."""
    metrics = QFontMetrics(font)
    # elidedText counts fractions of a pixel: what was measured by width() must never be cut.
    fits = metrics.horizontalAdvance(text) <= area.width()
    short = text if fits else metrics.elidedText(text, Qt.TextElideMode.ElideRight, area.width())
    painter.setFont(font)
    painter.setPen(colour)
    painter.drawText(area, flags | int(Qt.TextFlag.TextSingleLine), short)
    return short != text


def width(text: str, font: QFont) -> int:
    """Return how wide a line of text is."""
    return QFontMetrics(font).horizontalAdvance(text)
