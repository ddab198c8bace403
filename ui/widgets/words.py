"""Labels: plain text in one of the type styles and colours; one that may be cut says all in its tooltip."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from ui.theme import Theme
from ui.tooltip import as_tip
from ui.widgets import paint


class Words(QLabel):
    """A label that never takes its text for markup; `tone` is a colour of the theme."""

    def __init__(
        self,
        theme: Theme,
        text: str = "",
        *,
        style: str = "body",
        tone: str = "text",
        weight: int | None = None,
        figures: bool = False,
        wrap: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(theme.figures(style, weight) if figures else theme.font(style, weight))
        self.setWordWrap(wrap)
        self.setProperty("tone", tone)
        self.setText(text)

    def set_tone(self, tone: str) -> None:
        """Change the colour."""
        if self.property("tone") != tone:
            self.setProperty("tone", tone)
            self.style().unpolish(self)
            self.style().polish(self)


class ShortWords(QWidget):
    """One line that gives way: shortened by "…" where it is narrow, then whole in the tooltip."""

    def __init__(
        self,
        theme: Theme,
        text: str = "",
        *,
        style: str = "body",
        tone: str = "text",
        weight: int | None = None,
        figures: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._tone = theme, tone
        self._line = theme.line(style)
        self._font: QFont = theme.figures(style, weight) if figures else theme.font(style, weight)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.set_text(text)

    def text(self) -> str:
        """Return the whole text."""
        return self._text

    def set_text(self, text: str, tone: str | None = None) -> None:
        """Show this text (in this colour)."""
        self._text = text
        self._tone = tone or self._tone
        self.setAccessibleName(text)
        self._explain()
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return room for the whole text."""
        return QSize(paint.width(self._text, self._font) + 2, self._line)

    def minimumSizeHint(self) -> QSize:
        """Return room for the beginning."""
        return QSize(min(40, self.sizeHint().width()), self._line)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say the whole text in the tooltip where it is cut."""
        self._explain()
        super().resizeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Write the line."""
        painter = QPainter(self)
        paint.words(painter, self.rect(), self._text, self._font, self._theme.colour(self._tone))

    def _explain(self) -> None:
        cut = paint.width(self._text, self._font) > self.width()
        self.setToolTip(as_tip(self._text) if cut else "")
