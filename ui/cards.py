"""The painter of cards as the core knows it, without a word of Qt in its promise."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtGui import QGuiApplication

from coop_live.model import Card
from ui.painter import placement, save_card


class Cards:
    """The card painter as the core knows it; makes a Qt of its own where there is no window."""

    def __init__(self) -> None:
        self._own: QGuiApplication | None = None

    def save_card(self, card: Card, path: Path, *, theme: str, canvas: tuple[int, int]) -> None:
        """Write the card's picture as PNG."""
        if QGuiApplication.instance() is None:
            self._own = QGuiApplication([sys.argv[0], "-platform", "offscreen"])
        save_card(card, path, theme=theme, canvas=canvas)

    def placement(self, theme: str, canvas: tuple[int, int]) -> tuple[int, int]:
        """Return where its top left corner belongs on the canvas."""
        return placement(theme, canvas)
