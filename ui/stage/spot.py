"""Where the stage's window stood, remembered from one evening to the next."""

from __future__ import annotations

import json
import logging
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from PySide6.QtCore import QRect

from coop_live.settings import write_whole
from ui.overlay.frame import in_sight

LOG = logging.getLogger(__name__)

MOST = 2**16


@dataclass(frozen=True, slots=True)
class StageSpot:
    """Corner and size of the window in pixels of the desktop, and whether it fills its screen."""

    x: int
    y: int
    width: int
    height: int
    full: bool = False


def read_spot(path: Path) -> StageSpot | None:
    """Return what was remembered, None where there is nothing of use."""
    try:
        told = json.loads(path.read_text(encoding="utf-8"))
        x, y, width, height = (int(told[name]) for name in ("x", "y", "width", "height"))
        full = told["full"] is True
    except (OSError, ValueError, TypeError, KeyError, OverflowError, RecursionError):
        return None
    spot = StageSpot(x, y, width, height, full)
    return spot if max(map(abs, (x, y, width, height))) < MOST else None


def write_spot(path: Path, spot: StageSpot) -> None:
    """Remember it; a disk that fails costs no more than the place."""
    try:
        write_whole(path, json.dumps(asdict(spot)) + "\n")
    except OSError as trouble:
        LOG.warning("the place of the stage's window is not kept: %s", trouble.strerror)


def place_for(
    spot: StageSpot | None, size: tuple[int, int], main: QRect, screens: Sequence[QRect]
) -> tuple[QRect, bool]:
    """Return where the window opens, and whether it fills its screen.

    Where it stood, if that is in sight; else all of a screen on which the main window is not, or in the
    middle of the only one, in its usual `size`.
    """
    if spot is not None:
        stood = QRect(spot.x, spot.y, spot.width, spot.height)
        if in_sight(stood, screens):
            return stood, spot.full
    here = max(screens, key=lambda screen: _area(screen & main))
    others = [screen for screen in screens if screen != here]
    if others:
        return others[0], False
    width, height = min(size[0], here.width()), min(size[1], here.height())
    return QRect(
        here.left() + (here.width() - width) // 2, here.top() + (here.height() - height) // 2, width, height
    ), False


def _area(part: QRect) -> int:
    return max(0, part.width()) * max(0, part.height())
