"""Puts the product's picture on a card: cover, standing on the ground, grey when sold out."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QColor, QImage

from coop_live.model import Card
from ui.paint.area import Area
from ui.paint.canvas import painting
from ui.paint.image_files import drawn
from ui.paint.inks import SAND
from ui.paint.weave import emblem

_EMBLEM = QColor("#E2CDA0")
_VEIL = 0.47
_STANDING_EDGE = 1.2  # a standing picture is so much wider than its column: only scenery is cut


def picture(area: Area, card: Card, box: QRect, *, standing: bool = False) -> None:
    """Lay the picture of a product over `box`; a woven diamond where there is none.

    `standing` keeps a square drawing whole in a high box: it stands on the ground, and its
    top row is drawn up as sky.
    """
    image = _product(card.photo, box.size(), standing=standing)
    if card.sold_out:
        image = _grey(image)
    area.add("picture", box, lambda painter: painter.drawImage(box.topLeft(), image))


def no_picture(area: Area, box: QRect) -> None:
    """Lay a quiet woven diamond where there is nothing to show."""
    image = emblem(box.size(), SAND, _EMBLEM)
    area.add("emblem", box, lambda painter: painter.drawImage(box.topLeft(), image))


def _product(photo: Path | None, size: QSize, *, standing: bool) -> QImage:
    image: QImage | None = None
    if photo is not None and standing and photo.suffix.lower() == ".svg":
        image = _standing(photo, size)
    elif photo is not None:
        image = drawn(photo, size.width(), size.height(), cover=True)
    return emblem(size, SAND, _EMBLEM) if image is None else image


def _standing(photo: Path, size: QSize) -> QImage | None:
    side = min(round(size.width() * _STANDING_EDGE), size.height())
    square = drawn(photo, side, side, cover=True)
    if square is None:
        return None
    left, top = (size.width() - side) // 2, size.height() - side
    image = QImage(size, QImage.Format.Format_RGB32)
    with painting(image) as painter:
        painter.drawImage(left, top, square)
        painter.drawImage(QRect(left, 0, side, top), square, QRect(0, 0, side, 1))
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
