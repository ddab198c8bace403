"""A product's photo in a rounded square, or the sign that there is none."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPainterPath, QPen

from ui.paint.image_files import drawn, photo_reader
from ui.theme import Theme
from ui.widgets import paint

# Twice the largest square in which a list shows a photo.
SIDE = 96


def load_photo(path: Path | None, side: int = SIDE) -> QImage | None:
    """Return the photo cut to a square of `side` pixels, None where it cannot be read.

    Reads the disk: call it from a task, not from a paint event.
    """
    if path is None:
        return None
    if path.suffix.lower() == ".svg":
        return drawn(path, side, side, cover=True)
    reader = photo_reader(path)
    if reader is None:
        return None
    reader.setScaledSize(
        reader.size().scaled(QSize(side, side), Qt.AspectRatioMode.KeepAspectRatioByExpanding)
    )
    image = reader.read()
    if image.isNull():
        return None
    shorter = min(image.width(), image.height())
    return image.copy((image.width() - shorter) // 2, (image.height() - shorter) // 2, shorter, shorter)


@lru_cache(maxsize=256)
def _kept(path: Path) -> QImage | None:
    return load_photo(path)


def paint_photo(
    painter: QPainter, theme: Theme, area: QRect, photo: QImage | Path | None, *, opacity: float = 1.0
) -> None:
    """Draw the photo filling `area`, corners rounded; without one a dashed frame.

    A path is read once and kept; lists of hundreds load their photos beforehand in a task.
    """
    photo = _kept(photo) if isinstance(photo, Path) else photo
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.setOpacity(opacity)
    if photo is None:
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
        painter.drawImage(QRectF(area), photo)
    painter.restore()
