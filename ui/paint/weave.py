"""Draws the woven seam (thổ cẩm, after Bahnar and Jarai weaving) between picture and words."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QColor, QImage, QPainter, QTransform

from ui.paint.area import Area
from ui.paint.canvas import painting
from ui.paint.inks import CREAM, LOOM, RED, THREAD

CELLS = 13
"""How many cells the seam is high; it repeats every 12."""
PLAIN_SEAM = 6.0
"""Pixels of loom where a cooperative wants no weave."""

_HALF = (
    "............",
    "yy..yy..yy..",
    "............",
    "..rrrcrrr...",
    ".rrrc.crrr..",
    "rrrc.y.crrry",
)
PATTERN = (*_HALF, "yrc.yyy.cryc", *reversed(_HALF))
_CENTRE = 5.5  # the middle of the diamond, in cells from the start of a repeat
_INKS = {".": LOOM, "y": THREAD, "r": RED, "c": CREAM}
_DIAMOND = tuple(row[:11] for row in PATTERN[3:10])


def seam_width(area: Area, cell: int) -> float:
    """Return how thick a seam is, in pixels at 720p; where no weave is wanted it is a plain keyline."""
    return max(1, area.whole(cell)) * CELLS / area.k if area.style.weave else PLAIN_SEAM


def seam(area: Area, at: tuple[float, float], length: float, cell: int, *, upright: bool) -> float:
    """Lay a seam from `at`, `length` long, and return its thickness in pixels at 720p.

    Cells are whole canvas pixels; a diamond sits in the middle.
    """
    thickness = seam_width(area, cell)
    box = area.pixels(*at, thickness, length) if upright else area.pixels(*at, length, thickness)
    if not area.style.weave:
        area.fill(box, LOOM)
        return thickness
    cells = max(1, area.whole(cell))
    if upright:
        box.setWidth(cells * CELLS)
    else:
        box.setHeight(cells * CELLS)
    area.add("seam", box, lambda painter: _draw(painter, box, cells, upright=upright))
    return thickness


def emblem(size: QSize, ground: QColor, ink: QColor) -> QImage:
    """Return a picture for a product without one: a single diamond, tone on tone."""
    image = QImage(size, QImage.Format.Format_RGB32)
    image.fill(ground)
    cell = max(1, int(min(size.width(), size.height()) * 0.52) // len(_DIAMOND[0]))
    left = (size.width() - cell * len(_DIAMOND[0])) // 2
    top = (size.height() - cell * len(_DIAMOND)) // 2
    with painting(image) as painter:
        for y, row in enumerate(_DIAMOND):
            for x, thread in enumerate(row):
                if thread in "ry":
                    painter.fillRect(left + x * cell, top + y * cell, cell, cell, ink)
    return image


def _draw(painter: QPainter, box: QRect, cell: int, *, upright: bool) -> None:
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, False)
    painter.setClipRect(box)
    painter.translate(box.topLeft())
    length = box.width()
    if upright:  # the same cloth, turned: columns become rows
        painter.setTransform(QTransform(0, 1, 1, 0, 0, 0), True)
        length = box.height()
    repeat = QRect(0, 0, len(PATTERN[0]) * cell, CELLS * cell)
    start = length // 2 - round(_CENTRE * cell)
    for x in range(start % repeat.width() - repeat.width(), length, repeat.width()):
        painter.drawImage(repeat.translated(x, 0), _cloth())


@cache
def _cloth() -> QImage:
    image = QImage(len(PATTERN[0]), CELLS, QImage.Format.Format_RGB32)
    for y, row in enumerate(PATTERN):
        for x, thread in enumerate(row):
            image.setPixelColor(x, y, _INKS[thread])
    return image
