"""The manual on the screen: our fonts and colours, chapters to jump to, words to find."""

from __future__ import annotations

import unicodedata

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import (
    QFont,
    QResizeEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
)
from PySide6.QtWidgets import QTextBrowser, QTextEdit

from ui.manual import Manual
from ui.theme import Theme

WIDEST = 760
"""A line of more letters than this many pixels hold is tiring to read."""
_SIDE, _TOP = 28, 20
_LINE = 150  # percent


class ManualView(QTextBrowser):
    """Read only; arrows and Page keys scroll. `chapter` tells which one is at the top now."""

    chapter_seen = Signal(str)
    chapter_wanted = Signal(str)

    def __init__(self, theme: Theme, manual: Manual) -> None:
        super().__init__()
        self._theme = theme
        self._manual = manual
        self._starts: dict[str, int] = {}
        self.found: list[int] = []
        self.current = -1
        self._sought = ""
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.anchorClicked.connect(self._follow)
        self.verticalScrollBar().valueChanged.connect(self._tell)
        self._write()

    def go_to_chapter(self, name: str) -> None:
        """Bring the beginning of a chapter to the top."""
        if name in self._starts:
            self._scroll_to(self._starts[name])

    @property
    def chapter(self) -> str:
        """The chapter that is read at the top of the view."""
        top = self.verticalScrollBar().value() + _TOP * 2
        layout = self.document().documentLayout()
        seen = self._manual.chapters[0].name
        for name, start in self._starts.items():
            block = self.document().findBlock(start)
            if layout.blockBoundingRect(block).top() <= top:
                seen = name
        return seen

    # ------------------------------------------------------------------ finding

    def find_all(self, words: str) -> int:
        """Mark every place that has these words and go to the first; return how many there are.

        Written without marks they are found with any: "chot" finds "chốt".
        """
        self._sought = words.strip()
        self.found = _places(self.document().toPlainText(), self._sought)
        self.current = -1
        self._mark()
        if self.found:
            self.step(1)
        return len(self.found)

    def step(self, by: int) -> None:
        """Go to the next place that was found, or (-1) the one before."""
        if not self.found:
            return
        self.current = (self.current + by) % len(self.found)
        self._mark()
        self._scroll_to(self.found[self.current], above=self.viewport().height() // 3)

    def _mark(self) -> None:
        marks = []
        for number, start in enumerate(self.found):
            mark = QTextEdit.ExtraSelection()
            cursor = QTextCursor(self.document())
            cursor.setPosition(start)
            cursor.setPosition(start + len(self._sought), QTextCursor.MoveMode.KeepAnchor)
            here = number == self.current
            form = QTextCharFormat()
            form.setBackground(self._theme.colour("tea_fill" if here else "honey_tint"))
            form.setForeground(self._theme.colour("on_tea" if here else "text"))
            mark.cursor, mark.format = cursor, form
            marks.append(mark)
        self.setExtraSelections(marks)

    # ------------------------------------------------------------------ the look

    def _write(self) -> None:
        document = self.document()
        document.setUndoRedoEnabled(False)
        document.setDefaultFont(self._theme.font("body"))
        document.setMarkdown(self._manual.markdown, QTextDocument.MarkdownFeature.MarkdownNoHTML)
        names = [one.name for one in self._manual.chapters]
        block = document.begin()
        while block.isValid():
            if block.blockFormat().headingLevel() == 2:
                self._starts[names[len(self._starts)]] = block.position()
            self._dress(block)
            block = block.next()
        self._leave_margins()

    def _leave_margins(self) -> None:
        """Keep the lines short where the window is wide; the scroll bar stays at its edge."""
        frame = QTextFrameFormat()
        frame.setLeftMargin(_SIDE)
        frame.setRightMargin(max(_SIDE, self.width() - self._theme.scaled(WIDEST)))
        frame.setTopMargin(_TOP)
        frame.setBottomMargin(_TOP * 2)
        if self.document().rootFrame().frameFormat() != frame:
            self.document().rootFrame().setFrameFormat(frame)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the margin take what the text does not want, and stay at the chapter that is read."""
        at = self.chapter
        moved = self.verticalScrollBar().value() > 0
        self._leave_margins()
        super().resizeEvent(event)
        if moved:
            self.go_to_chapter(at)

    def _dress(self, block: QTextBlock) -> None:
        theme, level = self._theme, block.blockFormat().headingLevel()
        cursor = QTextCursor(block)
        form = QTextBlockFormat()
        form.setLineHeight(_LINE, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        form.setTopMargin({0: 0, 1: 0, 2: 28, 3: 14}[level])
        form.setBottomMargin({0: 6, 1: 8, 2: 8, 3: 2}[level])
        cursor.mergeBlockFormat(form)
        cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
        style = {0: "body", 1: "head", 2: "head", 3: "title"}[level]
        words = QTextCharFormat()
        words.setForeground(theme.colour("tea" if level == 2 else "text"))
        if level:
            words.setFont(theme.font(style))
        cursor.mergeCharFormat(words)
        if level:
            return
        for position, length, old in _pieces(block):
            self._dress_piece(position, length, old)

    def _dress_piece(self, position: int, length: int, old: QTextCharFormat) -> None:
        """Give keys the ground of a cap, and what is stressed our bold: it has no slanted letters."""
        cursor = QTextCursor(self.document())
        cursor.setPosition(position)
        cursor.setPosition(position + length, QTextCursor.MoveMode.KeepAnchor)
        form = QTextCharFormat()
        if old.fontFixedPitch():
            form.setFont(self._theme.font("small", 600))
            form.setBackground(self._theme.colour("sunken"))
        elif old.fontItalic() or old.fontWeight() >= QFont.Weight.Bold:
            form.setFont(self._theme.font("strong"))
        else:
            return
        form.setForeground(self._theme.colour("text"))
        cursor.mergeCharFormat(form)

    def _scroll_to(self, position: int, above: int = 8) -> None:
        block = self.document().findBlock(position)
        top = self.document().documentLayout().blockBoundingRect(block).top()
        self.verticalScrollBar().setValue(round(top) - above)

    def _follow(self, link: QUrl) -> None:
        if not link.path() and link.hasFragment():
            self.chapter_wanted.emit(link.fragment())

    def _tell(self) -> None:
        self.chapter_seen.emit(self.chapter)


def _pieces(block: QTextBlock) -> list[tuple[int, int, QTextCharFormat]]:
    """Return the pieces of a block, taken down before anything of it is changed."""
    found = []
    place = block.begin()
    while not place.atEnd():
        piece = place.fragment()
        found.append((piece.position(), piece.length(), QTextCharFormat(piece.charFormat())))
        place += 1
    return found


def _places(text: str, words: str) -> list[int]:
    """Return where the words stand, letter by letter: marks count only where they were typed."""
    if not words:
        return []
    wanted = words.lower()
    plain = _plain(wanted)
    where = _plain(text.lower()) if plain == wanted else text.lower()
    found, start = [], where.find(wanted)
    while start >= 0:
        found.append(start)
        start = where.find(wanted, start + len(wanted))
    return found


def _plain(text: str) -> str:
    """Return the letters without their marks, one for one."""
    return "".join("d" if one in "đĐ" else unicodedata.normalize("NFD", one)[0] for one in text)
