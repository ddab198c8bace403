"""What part of the picture the overlay window shows, how big, and where it stands on the desktop."""

from __future__ import annotations

import json
import logging
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from PySide6.QtCore import QPoint, QRect, QSize

from coop_live.settings import write_whole

LOG = logging.getLogger(__name__)

Canvas = tuple[int, int]

# The card's surroundings alone, or the whole picture at so many percent.
SIZES = ("card", "100", "75", "50")
# Over and under the card, at 720p: the ticker (60 high, 12 off) and the sentence that some goods need.
ROOM = 72
# Where the usual card of each shape stands at 720p, so that the window is as big before the first one.
USUAL_WIDE, USUAL_UPRIGHT = QRect(48, 376, 1184, 308), QRect(24, 150, 672, 304)
# So much of the window must lie on a screen, or nobody finds it.
IN_SIGHT = 48


@dataclass(frozen=True, slots=True)
class Spot:
    """Where the window's top left corner stands on the desktop, and which of SIZES it has."""

    x: int
    y: int
    size: str = SIZES[0]


def scale_of(size: str) -> float:
    """Return how big a pixel of the picture is drawn."""
    return 1.0 if size == "card" else int(size) / 100


def usual_frame(canvas: Canvas) -> QRect:
    """Return the card's surroundings as long as no card is known, in pixels of the canvas."""
    k = min(canvas) / 720
    usual = USUAL_UPRIGHT if canvas[1] > canvas[0] else USUAL_WIDE
    card = QRect(QPoint(round(usual.x() * k), round(usual.y() * k)), usual.size() * k)
    return _surroundings(card, canvas)


def frame_of(card: QRect, canvas: Canvas, before: QRect) -> QRect:
    """Return the card's surroundings; it grows with a card of the same place but never shrinks.

    A program that captures the window need not be set up again when a card gets higher or lower.
    """
    frame = _surroundings(card, canvas)
    same = (frame.x(), frame.width()) == (before.x(), before.width())
    return frame.united(before) if same and frame.intersects(before) else frame


def _surroundings(card: QRect, canvas: Canvas) -> QRect:
    room = round(ROOM * min(canvas) / 720)
    return card.adjusted(0, -room, 0, room) & QRect(QPoint(0, 0), QSize(*canvas))


def in_sight(window: QRect, screens: Sequence[QRect]) -> bool:
    """Return whether enough of the window lies on a screen to be seen and dragged."""
    parts = [window & screen for screen in screens]
    return any(part.width() >= IN_SIGHT and part.height() >= IN_SIGHT for part in parts)


def centred(size: QSize, screen: QRect) -> QPoint:
    """Return where a window of this size stands in the middle; what is too big begins at the corner."""
    left = max(0, screen.width() - size.width()) // 2
    top = max(0, screen.height() - size.height()) // 2
    return screen.topLeft() + QPoint(left, top)


def read_spot(path: Path) -> Spot | None:
    """Return what was remembered, None where there is nothing of use."""
    try:
        told = json.loads(path.read_text(encoding="utf-8"))
        spot = Spot(int(told["x"]), int(told["y"]), str(told["size"]))
    except (OSError, ValueError, TypeError, KeyError, OverflowError, RecursionError):
        return None
    return spot if spot.size in SIZES and max(abs(spot.x), abs(spot.y)) < 2**20 else None


def write_spot(path: Path, spot: Spot) -> None:
    """Remember it; a disk that fails costs no more than the place."""
    try:
        write_whole(path, json.dumps(asdict(spot)) + "\n")
    except OSError as trouble:
        LOG.warning("the place of the overlay window is not kept: %s", trouble.strerror)
