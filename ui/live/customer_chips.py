"""What is to be known of a customer at a glance, on one line that is there also when it says nothing."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme import Theme
from ui.tooltip import as_tip
from ui.widgets.chip import chip_width, paint_chip

GAP = 4

Said = tuple[str, str, str, str]
"""Words, shorter words ("" for none), tone, icon."""


class CustomerChips(QWidget):
    """Chips, the weightiest first; where there is no room they say it shorter, then by their icon alone."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._said: tuple[Said, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(theme.scaled(22))

    def show_chips(self, said: tuple[Said, ...]) -> None:
        """Show these."""
        if said == self._said:
            return
        self._said = said
        whole = ", ".join(words for words, *_ in said)
        self.setAccessibleName(whole)
        self.setToolTip(as_tip(whole))
        self.update()

    def sizeHint(self) -> QSize:
        """Return room for something; the words take what there is."""
        return QSize(40, self._theme.scaled(22))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the chips."""
        painter, x, middle = QPainter(self), 0, self.height() // 2
        for text, tone, icon in self.fitting():
            x = paint_chip(painter, self._theme, x, middle, text, tone=tone, icon=icon) + GAP

    def fitting(self) -> list[tuple[str, str, str]]:
        """Return the chips as they fit: the last say it shorter first."""
        shown = [words for words, *_ in self._said]
        for step in (1, 2):
            for at in reversed(range(len(shown))):
                if self._width(shown) > self.width():
                    words, short, _, _ = self._said[at]
                    shown[at] = (short or words) if step == 1 else ""
        return [(text, tone, icon) for text, (_, _, tone, icon) in zip(shown, self._said, strict=True)]

    def _width(self, texts: list[str]) -> int:
        wide = [
            chip_width(self._theme, text, icon) for text, (*_, icon) in zip(texts, self._said, strict=True)
        ]
        return sum(wide) + GAP * (len(wide) - 1)
