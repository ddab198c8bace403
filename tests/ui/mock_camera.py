"""A plain picture of somebody selling, as a camera would give it: what cards are looked at over."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QLinearGradient, QPainter, QPainterPath

SKIN, HAIR, SHIRT, COLLAR = (QColor(name) for name in ("#BD9A7F", "#3A302C", "#5E706A", "#D9CFBE"))
PLATFORM = QColor(60, 56, 52, 130)  # what TikTok, Shopee and their like lay over a 9:16 picture


def camera_picture(width: int, height: int) -> QImage:
    """Return a seller behind a table before a wall; in 9:16 with the platform's own chat over it."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    wall = QLinearGradient(0, 0, 0, height)
    wall.setColorAt(0, QColor("#B5ADA1"))
    wall.setColorAt(1, QColor("#8A8278"))
    painter.fillRect(image.rect(), wall)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.fillRect(QRectF(0.05 * width, 0.06 * height, 0.22 * width, 0.42 * height), QColor("#D6D1C5"))
    for shelf in (0.27, 0.50):
        painter.fillRect(
            QRectF(0.72 * width, shelf * height, 0.25 * width, 0.012 * height), QColor("#6F6357")
        )
        for jar, colour in enumerate(("#7E746A", "#9A8E80", "#83796D", "#978B72")):
            left = (0.735 + 0.055 * jar) * width
            painter.fillRect(
                QRectF(left, (shelf - 0.10) * height, 0.035 * width, 0.1 * height), QColor(colour)
            )
    upright = height > width
    _seller(
        painter, QPointF(width / 2, 0.47 * height if upright else 0.32 * height), min(width, height) / 720
    )
    painter.fillRect(QRectF(0, 0.81 * height, width, 0.19 * height), QColor("#75655A"))
    if upright:
        _platform(painter, width / 720)
    painter.end()
    return image


def _seller(painter: QPainter, face: QPointF, k: float) -> None:
    painter.save()
    painter.translate(face)
    painter.scale(k, k)
    painter.setBrush(HAIR)
    painter.drawRoundedRect(QRectF(-108, -130, 216, 290), 100, 100)
    painter.setBrush(SHIRT)
    body = QPainterPath(QPointF(-240, 620))
    body.cubicTo(QPointF(-215, 250), QPointF(-120, 140), QPointF(0, 140))
    body.cubicTo(QPointF(120, 140), QPointF(215, 250), QPointF(240, 620))
    painter.drawPath(body)
    painter.setBrush(SKIN)
    painter.drawRect(QRectF(-42, 90, 84, 80))
    painter.drawEllipse(QPointF(0, 20), 78, 100)
    painter.restore()


def _platform(painter: QPainter, k: float) -> None:
    painter.scale(k, k)
    painter.setBrush(PLATFORM)
    painter.drawRoundedRect(QRectF(20, 62, 270, 64), 32, 32)
    painter.drawRoundedRect(QRectF(560, 66, 140, 56), 28, 28)
    for row, wide in enumerate((380, 300, 440, 340, 400)):
        painter.drawRoundedRect(QRectF(20, 800 + 66 * row, wide, 54), 27, 27)
    painter.drawRoundedRect(QRectF(20, 1184, 420, 64), 32, 32)
    for button in (470, 548, 626):
        painter.drawEllipse(QRectF(button, 1184, 62, 62))
