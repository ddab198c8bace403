"""Shows one card in the overlay window on a display until it is ended."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication

from ui.overlay import OverlayScreen


def main(card: str, x: str, y: str, spot: str, colour: str) -> None:
    """Put the card's picture at this place of the canvas."""
    application = QApplication(["coop-live"])
    screen = OverlayScreen(Path(spot), colour=colour)
    screen.open()
    screen.layers.put(Path(card), (int(x), int(y)))
    screen.layers.show()
    application.exec()


if __name__ == "__main__":
    main(*sys.argv[1:])
