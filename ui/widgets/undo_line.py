"""A field that leaves Ctrl+Z to its place when nothing that was typed in it can be taken back."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit


class UndoLine(QLineEdit):
    """As any field, but for that key: Qt's own keeps it even where it does nothing with it."""

    def event(self, event: QEvent) -> bool:
        """Let the place's shortcut have the key."""
        if isinstance(event, QKeyEvent) and self._nothing_to_undo(event):
            event.ignore()
            return False
        return super().event(event)

    def _nothing_to_undo(self, event: QKeyEvent) -> bool:
        asked = event.type() == QEvent.Type.ShortcutOverride
        return asked and event.matches(QKeySequence.StandardKey.Undo) and not self.isUndoAvailable()
