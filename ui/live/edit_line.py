"""The line in which a draft is corrected by code and number; it keeps its own Enter, Esc, ↑ and ↓."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from ui.theme import Theme
from ui.widgets.picture import Picture

_OWN = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape, Qt.Key.Key_Up, Qt.Key.Key_Down)


class EditLine(QLineEdit):
    """A field that says when it is taken (Enter) and when it is left (Esc)."""

    taken = Signal()
    left = Signal()

    def __init__(self, theme: Theme, icon: str = "pencil", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setFixedHeight(theme.height("control"))
        self.setFont(theme.figures("body", 600))
        self.setTextMargins(theme.scaled(24), 0, 0, 0)
        self._sign = Picture(theme, icon, 16, "text_3", self)
        self._sign.move(11, (self.height() - self._sign.height()) // 2)

    def event(self, event: QEvent) -> bool:
        """Claim the keys that mean something here before the window's shortcuts see them."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride and _own(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take or leave; a held Enter takes once."""
        pressed = Qt.Key(event.key())
        if pressed in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not event.isAutoRepeat():
                self.taken.emit()
        elif pressed == Qt.Key.Key_Escape:
            self.left.emit()
        elif not _own(event):
            super().keyPressEvent(event)


def _own(event: QKeyEvent) -> bool:
    return Qt.Key(event.key()) in _OWN
