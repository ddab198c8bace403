"""Chips one after another, on as many lines as they need."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme import Theme
from ui.tooltip import as_tip
from ui.widgets.chip import chip_width, paint_chip

GAP = 4


class ChipFlow(QWidget):
    """Read only; what does not fit one line alone is cut there and said whole in the tooltip."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.chips: tuple[tuple[str, str], ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def show_chips(self, chips: Sequence[tuple[str, str]]) -> None:
        """Show these texts, each with its tone; none hides the widget."""
        self.chips = tuple(chips)
        whole = ", ".join(text for text, _ in self.chips)
        self.setAccessibleName(whole)
        self.setToolTip(as_tip(whole))
        self.setVisible(bool(self.chips))
        self._fit()

    def sizeHint(self) -> QSize:
        """Return room for the lines at the width there is."""
        return QSize(40, self._height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the lines anew."""
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the chips."""
        painter = QPainter(self)
        for area, text, tone in self._placed():
            paint_chip(painter, self._theme, area.left(), area.center().y() + 1, text, tone=tone)

    def _fit(self) -> None:
        self.setFixedHeight(self._height())
        self.update()

    def _height(self) -> int:
        return max((area.bottom() + 1 for area, _, _ in self._placed()), default=0)

    def _placed(self) -> Iterator[tuple[QRect, str, str]]:
        high, x, y = self._theme.scaled(22), 0, 0
        for text, tone in self.chips:
            cut = self._cut(text)
            wide = chip_width(self._theme, cut)
            if x and x + wide > self.width():
                x, y = 0, y + high + GAP
            yield QRect(x, y, wide, high), cut, tone
            x += wide + GAP

    def _cut(self, text: str) -> str:
        room = self.width() - chip_width(self._theme, "")
        metrics = QFontMetrics(self._theme.font("caption", 600))
        return metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(room, self._theme.scaled(40)))
