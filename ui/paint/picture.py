"""Puts the product's picture on a card: cover, standing on the ground, grey when sold out."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QRect, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QImage, QImageReader
from PySide6.QtSvg import QSvgRenderer

from coop_live.model import Card
from ui.paint.canvas import painting
from ui.paint.inks import SAND
from ui.paint.sheet import Sheet
from ui.paint.weave import emblem

_EMBLEM = QColor("#E2CDA0")
_VEIL = 0.47
_STANDING_EDGE = 1.2  # a standing picture is so much wider than its column: only scenery is cut


def picture(sheet: Sheet, card: Card, box: QRect, *, standing: bool = False) -> None:
    """Lay the picture of a product over `box`; a woven diamond where there is none.

    `standing` keeps a square drawing whole in a high box: it stands on the ground, and its
    top row is drawn up as sky.
    """
    image = _product(card.photo, box.size(), standing=standing)
    if card.sold_out:
        image = _grey(image)
    sheet.add("picture", box, lambda painter: painter.drawImage(box.topLeft(), image))


def no_picture(sheet: Sheet, box: QRect) -> None:
    """Lay a quiet woven diamond where there is nothing to show."""
    image = emblem(box.size(), SAND, _EMBLEM)
    sheet.add("emblem", box, lambda painter: painter.drawImage(box.topLeft(), image))


def logo(sheet: Sheet, card: Card, right: float, top: float, side: float) -> bool:
    """Lay the cooperative's logo with its top right corner there; False when there is none."""
    if card.logo is None:
        return False
    box = sheet.pixels(right - side, top, side, side)
    image = _drawn(card.logo, box.size(), cover=False)
    if image is None:
        return False
    sheet.add("logo", box, lambda painter: painter.drawImage(box.topLeft(), image))
    return True


def _product(photo: Path | None, size: QSize, *, standing: bool) -> QImage:
    if photo is not None and standing and photo.suffix.lower() == ".svg":
        image = _standing(photo, size)
    else:
        image = _drawn(photo, size, cover=True) if photo is not None else None
    return emblem(size, SAND, _EMBLEM) if image is None else image


def _standing(photo: Path, size: QSize) -> QImage | None:
    side = min(round(size.width() * _STANDING_EDGE), size.height())
    square = _drawn(photo, QSize(side, side), cover=True)
    if square is None:
        return None
    left, top = (size.width() - side) // 2, size.height() - side
    image = QImage(size, QImage.Format.Format_RGB32)
    with painting(image) as painter:
        painter.drawImage(left, top, square)
        painter.drawImage(QRect(left, 0, side, top), square, QRect(0, 0, side, 1))
    return image


def _drawn(path: Path, size: QSize, *, cover: bool) -> QImage | None:
    """Return the picture at a size, filling it (`cover`) or whole within it; None if unreadable."""
    mode = Qt.AspectRatioMode.KeepAspectRatioByExpanding if cover else Qt.AspectRatioMode.KeepAspectRatio
    return _vector(path, size, mode) if path.suffix.lower() == ".svg" else _raster(path, size, mode)


def _vector(path: Path, size: QSize, mode: Qt.AspectRatioMode) -> QImage | None:
    drawing = QSvgRenderer(str(path))
    natural = drawing.viewBoxF().size()
    if not drawing.isValid() or natural.isEmpty():
        return None
    image = _blank(size)
    with painting(image) as painter:
        drawing.render(painter, _centred(natural, size, mode))
    return image


def _raster(path: Path, size: QSize, mode: Qt.AspectRatioMode) -> QImage | None:
    reader = QImageReader(str(path))
    reader.setAutoTransform(True)
    photo = reader.read()
    if photo.isNull():
        return None
    image = _blank(size)
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


def _blank(size: QSize) -> QImage:
    image = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    return image


def _grey(image: QImage) -> QImage:
    opaque = QImage(image.size(), QImage.Format.Format_RGB32)
    opaque.fill(SAND)
    with painting(opaque) as painter:
        painter.drawImage(0, 0, image)
    veiled = opaque.convertToFormat(QImage.Format.Format_Grayscale8).convertToFormat(
        QImage.Format.Format_RGB32
    )
    with painting(veiled) as painter:
        painter.setOpacity(_VEIL)
        painter.fillRect(veiled.rect(), SAND)
    return veiled
