"""Reads pictures from disk at the size they are drawn; keeps the last ones for the next card."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QImage, QImageReader
from PySide6.QtSvg import QSvgRenderer

from ui.paint import drawings
from ui.paint.canvas import blank, painting

KEPT = 24
"""Pictures at a size that are kept: a few products in one theme, some 20 MB at 1080p."""

MOST_PIXELS = 50_000_000
"""Of a photo: what the phones of today take; unpacked it needs 200 MB."""

_DRAWINGS = (QByteArray(b"svg"), QByteArray(b"svgz"))


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
    content = drawing(path)
    if content is None:
        return None
    picture = QSvgRenderer(QByteArray(content))
    natural = picture.viewBoxF().size()
    if not picture.isValid() or natural.isEmpty():
        return None
    image = blank(size)
    with painting(image) as painter:
        picture.render(painter, _centred(natural, size, mode))
    return image


def drawing(path: Path) -> bytes | None:
    """Return what a drawing's file holds; None where it cannot be read or is too heavy to paint."""
    try:
        with path.open("rb") as file:
            content = file.read(drawings.MOST_BYTES + 1)
    except OSError:
        return None
    return content if drawings.light(content) else None


def photo_reader(path: Path) -> QImageReader | None:
    """Return a reader for a photo, the right way up; None for one too large, or a drawing under its name."""
    reader = QImageReader(str(path))
    reader.setAutoTransform(True)
    size = reader.size() if reader.format() not in _DRAWINGS else QSize()
    fits = not size.isEmpty() and size.width() * size.height() <= MOST_PIXELS
    return reader if fits else None


def _raster(path: Path, size: QSize, mode: Qt.AspectRatioMode) -> QImage | None:
    reader = photo_reader(path)
    photo = reader.read() if reader is not None else QImage()
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
