"""Counts the keys that are pressed on Đang live, while a rehearsal runs."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from ui.live.view import LiveView

_ALONE = (Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta)


class Presses(QObject):
    """Stands before the one widget that has the keyboard: nothing else of Qt's traffic passes through here.

    A held key is one press; a key that only changes another one is none.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.count = 0
        self._counting = False
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow)

    def begin(self) -> None:
        """Count from nothing."""
        self.count, self._counting = 0, True
        self._follow(None, QApplication.focusWidget())

    def end(self) -> int:
        """Count no more; return how many there were."""
        self._counting = False
        return self.count

    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        if self._counting and now is not None and _on_live(now):
            now.installEventFilter(self)  # twice is once

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Count a press; Qt asks so before any key, whether a shortcut takes it or the widget does."""
        if self._counting and event.type() is QEvent.Type.ShortcutOverride:
            key = cast(QKeyEvent, event)
            if not key.isAutoRepeat() and key.key() not in _ALONE and watched is QApplication.focusWidget():
                self.count += 1
        return False


def _on_live(widget: QWidget) -> bool:
    one: QWidget | None = widget
    while one is not None:
        if isinstance(one, LiveView):
            return True
        one = one.parentWidget()
    return False
