"""The field for tonight's words: plain text only, with what the rules speak against marked in it."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QMimeData, Signal
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit

from coop_live.i18n import tr
from coop_live.saving import storable
from ui.script.words import MOST, Told, in_qt
from ui.theme import Theme

MARKS = {
    "block": ("danger", "danger_tint"),
    "warn": ("honey", "honey_tint"),
    "inform": ("sky", "sky_tint"),
}
MOST_MARKS = 400


class ScriptField(QPlainTextEdit):
    """Marks follow the words while a hand types; `too_long` says that not all could be pasted."""

    too_long = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setFont(theme.font("body"))
        self.setTabChangesFocus(True)
        self.setAccessibleName(tr("Lời sẽ nói, sẽ viết tối nay"))
        self.setPlaceholderText(tr("Dán vào đây tiêu đề, kịch bản, bình luận ghim của tối nay."))

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Take plain text as it is seen, as much as there is room for."""
        text = storable(source.text())
        taken = len(self.textCursor().selectedText())
        room = max(0, MOST - len(self.toPlainText()) + taken)
        self.insertPlainText(text[:room])
        self.ensureCursorVisible()
        if len(text) > room:
            self.too_long.emit()

    def mark(self, text: str, found: Iterable[Told]) -> None:
        """Mark all places of these in `text`, which must be what stands here; the worst lies on top."""
        pairs = [(one.finding.level, place) for one in found for place in one.places][:MOST_MARKS][::-1]
        spans = in_qt(text, (place for _, place in pairs))
        self.setExtraSelections(
            [self._mark(level, start, end) for (level, _), (start, end) in zip(pairs, spans, strict=True)]
        )

    def go_to(self, text: str, one: Told) -> None:
        """Choose the next place of these words after the cursor, the first again after the last."""
        if not one.places or self.toPlainText() != text:
            return
        spans = list(in_qt(text, one.places))
        here = self.textCursor().selectionEnd()
        start, end = next((span for span in spans if span[0] >= here), spans[0])
        cursor = self.textCursor()
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        self.setFocus()

    def _mark(self, level: str, start: int, end: int) -> QTextEdit.ExtraSelection:
        ink, ground = MARKS[level]
        look = QTextCharFormat()
        look.setBackground(self._theme.colour(ground))
        look.setUnderlineColor(self._theme.colour(ink))
        look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
        cursor = QTextCursor(self.document())
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        mark = QTextEdit.ExtraSelection()
        mark.cursor, mark.format = cursor, look
        return mark
