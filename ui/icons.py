"""Draws the icons: Lucide's lines and the platforms' marks, in any colour, kept once drawn."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from coop_live.resources import asset

# Thin lines look thinner the smaller the icon is: the stroke, in the drawing's 24 units, by size.
_STROKES = {14: "2.25", 16: "2", 20: "1.75", 24: "1.75"}

# The mark that the set of marks does not have is written.
_LETTERS = {"lazada": "LZ"}

PLATFORMS = ("facebook", "tiktok", "youtube", "shopee", "lazada", "zalo")


def icon(name: str, size: int, colour: QColor, scale: float = 1.0) -> QPixmap:
    """Return an icon `size` device-independent pixels wide; `scale` is the screen's pixel ratio.

    `name` is Lucide's ("sprout") or a platform's ("tiktok"); a platform without a mark of its
    own (rehearsal, paste) gets a speech balloon.
    """
    return _drawn(name, size, colour.name(QColor.NameFormat.HexArgb), scale)


def qicon(name: str, size: int, colour: QColor) -> QIcon:
    """Return the same as a QIcon, for menus and windows."""
    made = QIcon()
    for ratio in (1.0, 2.0):
        made.addPixmap(icon(name, size, colour, ratio))
    return made


def forget() -> None:
    """Drop what was drawn, for a change of theme."""
    _drawn.cache_clear()


def _file(name: str) -> Path:
    if name in PLATFORMS:
        return asset("icons", "platforms", f"{name}.svg")
    try:
        return asset("icons", f"{name}.svg")
    except FileNotFoundError:
        return asset("icons", "message-circle.svg")


@lru_cache(maxsize=1024)
def _drawn(name: str, size: int, colour: str, scale: float) -> QPixmap:
    pixmap = QPixmap(round(size * scale), round(size * scale))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    area = QRectF(0, 0, pixmap.width(), pixmap.height())
    if name in _LETTERS:
        _write(painter, area, _LETTERS[name], QColor(colour))
    else:
        QSvgRenderer(QByteArray(_coloured(name, size, QColor(colour)))).render(painter, area)
    painter.end()
    pixmap.setDevicePixelRatio(scale)
    return pixmap


def _coloured(name: str, size: int, colour: QColor) -> bytes:
    text = _file(name).read_text(encoding="utf-8")
    if name in PLATFORMS:
        text = text.replace("<svg ", f'<svg fill="{colour.name()}" ', 1)
    stroke = _STROKES.get(size, "2")
    text = text.replace('stroke-width="2"', f'stroke-width="{stroke}"')
    return text.replace("currentColor", colour.name()).encode()


def _write(painter: QPainter, area: QRectF, letters: str, colour: QColor) -> None:
    font = QFont("Be Vietnam Pro")
    font.setPixelSize(max(1, round(area.height() * 0.72)))
    font.setWeight(QFont.Weight.Bold)
    painter.setFont(font)
    painter.setPen(colour)
    painter.drawText(area, Qt.AlignmentFlag.AlignCenter, letters)
