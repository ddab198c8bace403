"""The bar at the bottom: which keys do what here, and when it was saved."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, QTimer
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from ui.theme import Theme
from ui.widgets import paint
from ui.widgets.key_cap import caps_width, paint_caps
from ui.widgets.picture import Picture
from ui.widgets.words import Words

Hint = tuple[tuple[str, ...], str]

# A passing word stands so long: read twice over, and gone before it contradicts what came after.
PASSING_MS = 10_000


class _Hints(QWidget):
    """The hints in a row; those that do not fit whole are left out, the last ones first."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.hints: tuple[Hint, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def minimumSizeHint(self) -> QSize:
        """Return little: hints give way."""
        return QSize(40, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw caps and words."""
        painter, theme, x = QPainter(self), self._theme, 0
        font = theme.font("caption", 500)
        for keys, text in self.hints:
            end = x + caps_width(theme, keys) + 6 + paint.width(text, font) + 1
            if end > self.width():
                return
            x = paint_caps(painter, theme, x, self.height() // 2, keys) + 6
            area = QRect(x, 0, end - x, self.height())
            paint.words(painter, area, text, font, theme.colour("text_2"))
            x = end + 15


class KeyBar(QFrame):
    """Shows the keys of the place in front; at the right one quiet word with an icon."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("panel", "bottom")
        self.setFixedHeight(theme.height("bar_keys"))
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 12, 0)
        row.setSpacing(6)
        self._hints = _Hints(theme, self)
        self._sign = Picture(theme, "circle-check", 14, "tea")
        self._sign.hide()
        self._said = Words(theme, "", style="caption", tone="text_2")
        self._stays = ("", "", "tea")
        self.passing = QTimer(self, interval=PASSING_MS, singleShot=True)
        self.passing.timeout.connect(lambda: self.say(*self._stays))
        row.addWidget(self._hints, 1)
        row.addWidget(self._sign)
        row.addWidget(self._said)

    def add(self, part: QWidget) -> None:
        """Put a part at the right end."""
        self._row.addWidget(part)

    def set_hints(self, hints: tuple[Hint, ...]) -> None:
        """Show these keys from now on."""
        self._hints.hints = hints
        self._hints.setAccessibleName(", ".join(f"{'+'.join(keys)} {text}" for keys, text in hints))
        self._hints.update()

    @property
    def said(self) -> str:
        """What stands at the right."""
        return self._said.text()

    def say(self, text: str, icon: str = "", tone: str = "tea", *, passes: bool = False) -> None:
        """Say one thing at the right: when it was saved, that the book agrees.

        What passes gives way after some seconds to what stood there before.
        """
        if passes:
            self.passing.start()
        else:
            self.passing.stop()
            self._stays = (text, icon, tone)
        self._said.setText(text)
        self._sign.setVisible(bool(icon))
        if icon:
            self._sign.set_picture(icon, tone)
