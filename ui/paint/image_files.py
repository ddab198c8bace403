"""Reads pictures from disk at the size they are drawn; keeps the last ones for the next card."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QImage, QImageReader
from PySide6.QtSvg import QSvgRenderer

from ui.paint.canvas import blank, painting

KEPT = 24
"""Pictures at a size that are kept: a few products in one theme, some 20 MB at 1080p."""


def drawn(path: Path, width: int, height: int, *, cover: bool) -> QImage | None:
    """Return the picture at a size, filling it (`cover`) or whole within it; None if unreadable.

    The image is shared with later callers: draw from it, never on it.
    """
    try:
        changed = path.stat().st_mtime_ns
    except OSError:
        return None
    return _drawn(path, changed, width, height, cover)


@lru_cache(maxsize=KEPT)
def _drawn(path: Path, changed: int, width: int, height: int, cover: bool) -> QImage | None:
    size = QSize(width, height)
    mode = Qt.AspectRatioMode.KeepAspectRatioByExpanding if cover else Qt.AspectRatioMode.KeepAspectRatio
    return _vector(path, size, mode) if path.suffix.lower() == ".svg" else _raster(path, size, mode)


def _vector(path: Path, size: QSize, mode: Qt.AspectRatioMode) -> QImage | None:
    drawing = QSvgRenderer(str(path))
    natural = drawing.viewBoxF().size()
    if not drawing.isValid() or natural.isEmpty():
        return None
    image = blank(size)
    with painting(image) as painter:
        drawing.render(painter, _centred(natural, size, mode))
    return image


def _raster(path: Path, size: QSize, mode: Qt.AspectRatioMode) -> QImage | None:
    reader = QImageReader(str(path))
    reader.setAutoTransform(True)
    photo = reader.read()
    if photo.isNull():
        return None
    image = blank(size)
    place = _centred(QSizeF(photo.size()), size, mode).toAlignedRect()
    scaled = photo.scaled(
        place.size(), Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
    )
    with painting(image) as painter:
        painter.drawImage(place.topLeft(), scaled)
    return image


def _centred(natural: QSizeF, size: QSize, mode: Qt.AspectRatioMode) -> QRectF:
    scaled = natural.scaled(QSizeF(size), mode)
    return QRectF(
        (size.width() - scaled.width()) / 2,
        (size.height() - scaled.height()) / 2,
        scaled.width(),
        scaled.height(),
    )
