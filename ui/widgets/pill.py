"""Half-round marks: solid red with the clock while live, and tinted counts."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme import Theme
from ui.widgets import paint


class LivePill(QWidget):
    """ĐANG LIVE and for how long: solid red, and nothing else in the bar is."""

    def __init__(self, theme: Theme, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._words = words
        self._clock = ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_clock(self, clock: str) -> None:
        """Show the time since the beginning, for example "42:17"."""
        wider = len(clock) != len(self._clock)
        self._clock = clock
        self.setAccessibleName(f"{self._words} {clock}")
        if wider:
            self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return room for dot, words and clock."""
        inner = paint.width(self._words, self._font()) + paint.width(self._clock, self._digits())
        return QSize(14 + 14 + inner + 6 + 14, self._theme.scaled(32))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the pill."""
        painter = QPainter(self)
        ink = self._theme.colour("on_live")
        paint.box(painter, self.rect(), self.height() / 2, self._theme.colour("live_fill"))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
        painter.drawEllipse(QRectF(14, self.height() / 2 - 4, 8, 8))
        area = self.rect().adjusted(28, 0, 0, 0)
        paint.words(painter, area, self._words, self._font(), ink)
        area.setLeft(area.left() + paint.width(self._words, self._font()) + 6)
        paint.words(painter, area, self._clock, self._digits(), ink)

    def _font(self) -> QFont:
        return self._theme.font("body", 600)

    def _digits(self) -> QFont:
        return self._theme.figures("body", 600)


class CountPill(QWidget):
    """How many wait, on a tint; nothing at all where there are none."""

    def __init__(self, theme: Theme, tone: str = "tea", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._tone = tone
        self._text = ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.hide()

    def set_text(self, text: str) -> None:
        """Show this count; an empty text hides the pill."""
        self._text = text
        self.setAccessibleName(text)
        self.setVisible(bool(text))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return room for the text."""
        width = paint.width(self._text, self._theme.figures("caption", 600))
        return QSize(width + 20, self._theme.scaled(24))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the pill."""
        painter = QPainter(self)
        paint.box(painter, self.rect(), self.height() / 2, self._theme.colour(f"{self._tone}_tint"))
        font = self._theme.figures("caption", 600)
        paint.words(painter, self.rect(), self._text, font, self._theme.colour(self._tone), paint.CENTRE)
