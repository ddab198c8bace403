"""Pictures as the overlay window draws them: in its size, and with hard edges on a key colour."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage

_ALL_OR_NOTHING = bytes(128) + bytes([255]) * 128


@dataclass(frozen=True, slots=True)
class Drawn:
    """One picture ready to be drawn, and the rectangle it takes on the canvas."""

    image: QImage
    at: QRect


def load(path: Path, position: tuple[int, int], *, scale: float, keyed: bool) -> Drawn | None:
    """Read a picture as it is to be drawn, None when the file is none. May take some milliseconds."""
    image = QImage(str(path))
    if image.isNull():
        return None
    at = QRect(QPoint(*position), image.size())
    if scale != 1:
        wanted = image.size() * scale
        image = image.scaled(
            wanted, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
    return Drawn(_hard(image) if keyed else image, at)


def _hard(image: QImage) -> QImage:
    """Return the picture without half-transparent pixels: a keyer would leave a coloured hem there."""
    if not image.hasAlphaChannel():
        return image
    alpha = image.convertToFormat(QImage.Format.Format_Alpha8)
    hard = bytes(alpha.constBits()).translate(_ALL_OR_NOTHING)
    mask = QImage(hard, alpha.width(), alpha.height(), alpha.bytesPerLine(), QImage.Format.Format_Alpha8)
    # Without its alpha first: setAlphaChannel would multiply the two.
    straight = image.convertToFormat(QImage.Format.Format_ARGB32).convertToFormat(QImage.Format.Format_RGB32)
    straight.setAlphaChannel(mask)
    return straight
