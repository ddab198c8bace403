"""Draws a fine pattern in the overlay window of a dense screen and counts the pixels that are not its own."""

from __future__ import annotations

import math
import os
import sys
import time
from pathlib import Path

from PySide6.QtGui import QImage, qRgb
from PySide6.QtWidgets import QApplication

from ui.overlay import OverlayScreen

PLACE = (49, 377)


def main(folder: Path) -> None:
    """Print how many pixels differ from the pattern, which any scaling would grey."""
    application = QApplication([])
    pattern = QImage(399, 101, QImage.Format.Format_ARGB32)
    for y in range(pattern.height()):
        for x in range(pattern.width()):
            pattern.setPixel(x, y, qRgb(255, 255, 255) if (x + y) % 2 else qRgb(0, 0, 0))
    pattern.save(str(folder / "pattern.png"))
    screen = OverlayScreen(folder / "spot.json", colour="green")
    screen.use_size("100")
    screen.open()
    screen.layers.put(folder / "pattern.png", PLACE)
    screen.layers.show()
    assert screen.window is not None
    end = time.monotonic() + 20
    while True:
        application.processEvents()
        seen = screen.window.grab().toImage()
        if seen.pixelColor(PLACE[0] + 1, PLACE[1]).name() == "#ffffff" or time.monotonic() > end:
            break
    ratio = float(os.environ["QT_SCALE_FACTOR"])
    assert seen.width() == round(math.ceil(1280 / ratio) * ratio)
    wrong = sum(
        seen.pixelColor(PLACE[0] + x, PLACE[1] + y) != pattern.pixelColor(x, y)
        for y in range(pattern.height())
        for x in range(pattern.width())
    )
    wrong += sum(
        seen.pixelColor(x, PLACE[1]).name() != "#00ff00" for x in (PLACE[0] - 1, PLACE[0] + pattern.width())
    )
    print(f"ratio {os.environ['QT_SCALE_FACTOR']}: {wrong} wrong")
    screen.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
