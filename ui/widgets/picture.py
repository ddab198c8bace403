"""An icon that stands alone in a layout."""

from __future__ import annotations

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui.theme import Theme
from ui.widgets import paint


class Picture(QWidget):
    """One icon in one colour; it says nothing to a screen reader, the words beside it do."""

    def __init__(
        self, theme: Theme, name: str, size: int = 16, tone: str = "text_2", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme, self._name, self._tone = theme, name, tone
        self._side = theme.scaled(size)
        self.setFixedSize(self._side, self._side)

    def set_picture(self, name: str, tone: str) -> None:
        """Show another icon."""
        self._name, self._tone = name, tone
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the icon."""
        paint.picture(QPainter(self), 0, 0, self._name, self._side, self._theme.colour(self._tone))


class Mark(QWidget):
    """The program's mark: a sprout on tea green."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setFixedSize(32, 32)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the mark."""
        painter = QPainter(self)
        paint.box(painter, self.rect(), 8, self._theme.colour("tea_fill"))
        paint.picture(painter, 6, 6, "sprout", 20, self._theme.colour("on_tea"))
