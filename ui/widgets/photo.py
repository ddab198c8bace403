"""A product's photo in a rounded square, or the sign that there is none."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QImageReader, QPainter, QPainterPath, QPen, QPixmap

from ui.theme import Theme
from ui.widgets import paint


@lru_cache(maxsize=256)
def _small(path: str, _changed: int, side: int) -> QPixmap:
    reader = QImageReader(path)
    reader.setAutoTransform(True)
    size = reader.size()
    if size.isValid():
        reader.setScaledSize(size.scaled(QSize(side, side), Qt.AspectRatioMode.KeepAspectRatioByExpanding))
    return QPixmap.fromImage(reader.read())


def photo(path: Path | None, side: int) -> QPixmap | None:
    """Return the photo at least `side` pixels wide and high; None where there is none to be read."""
    try:
        changed = path.stat().st_mtime_ns if path is not None else 0
    except OSError:
        return None
    found = _small(str(path), changed, side) if path is not None else QPixmap()
    return None if found.isNull() else found


def paint_photo(
    painter: QPainter, theme: Theme, area: QRect, path: Path | None, *, opacity: float = 1.0
) -> None:
    """Draw the photo filling `area`, cut at its middle, corners rounded."""
    device = painter.device()
    ratio = device.devicePixelRatioF() if device is not None else 1.0
    found = photo(path, round(max(area.width(), area.height()) * ratio))
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.setOpacity(opacity)
    if found is None:
        painter.setPen(QPen(theme.colour("line_strong"), 1, Qt.PenStyle.DashLine))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(area).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        side = theme.scaled(16)
        x, y = area.center().x() + 1 - side / 2, area.center().y() + 1 - side / 2
        paint.picture(painter, x, y, "package", side, theme.colour("text_3"))
    else:
        shape = QPainterPath()
        shape.addRoundedRect(QRectF(area), 6, 6)
        painter.setClipPath(shape)
        side = min(found.width(), found.height())
        cut = QRectF((found.width() - side) / 2, (found.height() - side) / 2, side, side)
        painter.drawPixmap(QRectF(area), found, cut)
    painter.restore()
