"""Draws the QR: black on white, whole pixels, nothing in the middle."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter

from coop_live.overlay.qr import LEAST_MODULE, QUIET_ZONE, Matrix, matrix, module_size
from ui.paint import inks
from ui.paint.area import Area

_EDGE = 3  # white around the quiet zone: OBS may blend the tile's outermost pixels

_matrix = lru_cache(maxsize=64)(matrix)


def readable(payload: str, tile: int) -> bool:
    """Return True when a tile of so many pixels at 720p gives the modules of a code their size."""
    return module_size(len(_matrix(payload)), tile) >= LEAST_MODULE


def qr_tile(area: Area, payload: str, centre: tuple[float, float], tile: int) -> None:
    """Lay the code on its white tile; modules are whole pixels, squares, black on white."""
    modules = _matrix(payload)
    module = max(1, module_size(len(modules), area.whole(tile)))
    edge = round(_EDGE * area.k)
    side = module * (len(modules) + 2 * QUIET_ZONE) + 2 * edge
    box = QRect(round(centre[0] * area.k - side / 2), round(centre[1] * area.k - side / 2), side, side)
    start = box.topLeft().x() + edge + QUIET_ZONE * module, box.topLeft().y() + edge + QUIET_ZONE * module

    def draw(painter: QPainter) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(inks.WHITE)
        painter.drawRoundedRect(box, 6 * area.k, 6 * area.k)
        _draw_modules(painter, modules, start, module)

    area.add_code(box, module, draw)


def _draw_modules(painter: QPainter, modules: Matrix, start: tuple[int, int], module: int) -> None:
    for y, row in enumerate(modules):
        for x, black in enumerate(row):
            if black:
                painter.fillRect(start[0] + x * module, start[1] + y * module, module, module, inks.BLACK)
