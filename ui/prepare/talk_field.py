"""The field for what to say of a product: several lines, Enter takes, Shift+Enter begins a new one."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from coop_live.i18n import tr
from ui.theme import Theme
from ui.widgets.words import ShortWords

LINES = 5
LEAST_WIDTH = 340
INSET = 10


class TalkField(QPlainTextEdit):
    """`taken` comes when Enter is pressed; leaving the field is the table's business."""

    taken = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setFont(theme.font("body"))
        self.setProperty("cell", True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabChangesFocus(True)
        self._hint = ShortWords(
            theme, tr("Enter: xong · Shift+Enter: xuống dòng"), style="caption", tone="text_2"
        )
        self._hint.setParent(self)
        self.setViewportMargins(0, 0, 0, self._hint.sizeHint().height() + 4)

    def place_over(self, cell: QRect, room: QRect) -> None:
        """Lie over the cell, as large as several lines want, and wholly inside `room`."""
        width = min(room.width() - 4, max(cell.width(), self._theme.scaled(LEAST_WIDTH)))
        lines = QFontMetrics(self.font()).lineSpacing() * LINES
        height = min(room.height() - 4, lines + self._hint.sizeHint().height() + 3 * INSET)
        left = max(room.left() + 2, cell.right() - 1 - width)
        top = min(cell.top() + 2, room.bottom() - 1 - height)
        self.setGeometry(QRect(left, max(room.top() + 2, top), width, height))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take by Enter; every other key writes."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.taken.emit()
            return
        if enter:  # Qt's own Shift+Enter breaks the line inside one note
            self.insertPlainText("\n")
            self.ensureCursorVisible()
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the hint under the words."""
        super().resizeEvent(event)
        size = QSize(self.width() - 2 * INSET, self._hint.sizeHint().height())
        self._hint.setGeometry(INSET, self.height() - size.height() - 5, size.width(), size.height())
