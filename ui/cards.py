"""The painter of cards as the core knows it, without a word of Qt in its promise."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtGui import QGuiApplication

from coop_live.model import Card, Look
from ui import painter
from ui.painter import OUR_LOOK

Size = tuple[int, int]


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
        canvas: Size,
        look: Look = OUR_LOOK,
        emphasis: bool = False,
    ) -> None:
        """Write the card's picture as PNG."""
        self._need_qt()
        painter.save_card(card, path, theme=theme, canvas=canvas, look=look, emphasis=emphasis)

    def save_ticker(self, words: str, path: Path, *, theme: str, canvas: Size, look: Look = OUR_LOOK) -> None:
        """Write the order ticker's picture as PNG."""
        self._need_qt()
        painter.save_ticker(words, path, theme=theme, canvas=canvas, look=look)

    def placement(self, theme: str, canvas: Size, look: Look = OUR_LOOK, *, card: Card | None = None) -> Size:
        """Return where the card's top left corner belongs on the canvas."""
        self._need_qt()
        return painter.placement(theme, canvas, look, card=card)

    def ticker_placement(
        self, theme: str, canvas: Size, look: Look = OUR_LOOK, *, card: Card | None = None
    ) -> Size | None:
        """Return where the ticker's top left corner belongs; None where a theme has no room for it."""
        self._need_qt()
        return painter.ticker_placement(theme, canvas, look, card=card)

    def _need_qt(self) -> None:
        if QGuiApplication.instance() is None:
            self._own = QGuiApplication([sys.argv[0], "-platform", "offscreen"])
