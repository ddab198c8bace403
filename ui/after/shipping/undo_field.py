"""A field that leaves Ctrl+Z to the window while nothing is typed into it."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit


class UndoField(QLineEdit):
    """Qt's own field keeps Ctrl+Z even with nothing to take back: here what was chosen last is meant."""

    def event(self, event: QEvent) -> bool:
        """Let the shortcut act."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.matches(QKeySequence.StandardKey.Undo)
            and not self.text()
        ):
            event.ignore()
            return False
        return super().event(event)
