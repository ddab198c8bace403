"""The painter of cards as the core knows it, without a word of Qt in its promise."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtGui import QGuiApplication

from coop_live.model import Card, Look
from ui.painter import placement, save_card


class Cards:
    """The card painter as the core knows it; makes a Qt of its own where there is no window."""

    def __init__(self) -> None:
        self._own: QGuiApplication | None = None

    def save_card(
        self,
        card: Card,
        path: Path,
        *,
        theme: str,
        canvas: tuple[int, int],
        look: Look = Look(),  # noqa: B008
        emphasis: bool = False,
    ) -> None:
        """Write the card's picture as PNG."""
        if QGuiApplication.instance() is None:
            self._own = QGuiApplication([sys.argv[0], "-platform", "offscreen"])
        save_card(card, path, theme=theme, canvas=canvas)

    def placement(self, theme: str, canvas: tuple[int, int], look: Look = Look()) -> tuple[int, int]:  # noqa: B008
        """Return where its top left corner belongs on the canvas."""
        return placement(theme, canvas)

    def save_ticker(
        self,
        words: str,
        path: Path,
        *,
        theme: str,
        canvas: tuple[int, int],
        look: Look = Look(),  # noqa: B008
    ) -> None:
        """Write the picture of one message as PNG."""

    def ticker_placement(
        self,
        theme: str,
        canvas: tuple[int, int],
        look: Look = Look(),  # noqa: B008
    ) -> tuple[int, int] | None:
        """Return where the ticker belongs beside a card of this theme; None where it has no room."""
        return None
