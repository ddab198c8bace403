"""The help: the manual with its table of contents, words to find, and all keys of the window."""

from __future__ import annotations

from functools import cached_property

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QSplitter,
    QStackedWidget,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from coop_live.i18n import tr
from ui.key_table import KeyTable, caps, hints_of
from ui.keys import bind
from ui.manual import KEYS, read_manual
from ui.manual_view import ManualView
from ui.place import Kit, Place
from ui.theme import Theme
from ui.widgets import paint
from ui.widgets.ask import ask_for
from ui.widgets.key_bar import Hint
from ui.widgets.panel import Panel
from ui.widgets.words import Words

__all__ = ["HelpPage", "caps", "hints_of"]

CONTENTS_WIDTH = 264

Index = QModelIndex | QPersistentModelIndex


class HelpPage(Place):
    """Read only; Esc leads back. A part of it is a chapter, or "keys"."""

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._theme = theme = kit.theme
        self.manual = read_manual(kit.language)
        self.view = ManualView(theme, self.manual)
        self.view.setAccessibleName(tr("Trợ giúp"))
        self.view.setProperty("ring", False)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.view)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setHandleWidth(1)
        split.setChildrenCollapsible(False)
        split.addWidget(self._side(theme))
        split.addWidget(self.stack)
        split.setStretchFactor(1, 1)
        split.setSizes([theme.scaled(CONTENTS_WIDTH), 1000])
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(split)
        self.view.chapter_seen.connect(self._mark_chapter)
        self.view.chapter_wanted.connect(self.go_to_part)
        bind(self, "find_help", self._take_field)

    @cached_property
    def keys(self) -> KeyTable:
        """The table of all keys, built when it is first looked at."""
        table = KeyTable(self._theme)
        self.stack.addWidget(table)
        return table

    def hints(self) -> tuple[Hint, ...]:
        """Return the way back, and how to find something."""
        return (
            (("↑", "↓"), tr("Cuộn")),
            (("Ctrl", "F"), tr("Tìm")),
            (("Tab",), tr("Mục lục")),
            (("Esc",), tr("Quay lại")),
        )

    def entered(self) -> None:
        """Let the arrows scroll at once."""
        self._shown().setFocus()

    def where(self) -> str:
        """Return the chapter that is read."""
        return self.view.chapter if self._shown() is self.view else KEYS

    def go_to_part(self, part: str) -> None:
        """Open a chapter, or the table of keys."""
        self.stack.setCurrentWidget(self.keys if part == KEYS else self.view)
        self.view.go_to_chapter(part)
        self._mark_chapter(part)
        if not self.contents.hasFocus():
            self._shown().setFocus()

    def back(self) -> bool:
        """Leave what was being looked for; then it is Esc's turn to lead out."""
        if not self.field.hasFocus() and not self.field.text():
            return False
        self.field.clear()
        self._shown().setFocus()
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Up and Shift+Enter in the field go back, Down and Enter on."""
        if watched is self.field and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_Return: 1, Qt.Key.Key_Enter: 1}
            if event.key() in steps:
                self._step(-1 if back else steps[Qt.Key(event.key())])
                return True
        return False

    # ------------------------------------------------------------------ the side

    def _side(self, theme: Theme) -> QWidget:
        side = Panel("plain")
        side.setMinimumWidth(theme.scaled(200))
        top = QVBoxLayout()
        top.setContentsMargins(12, 12, 12, 8)
        top.setSpacing(4)
        self.field = QLineEdit()
        self.field.setFont(theme.font("body"))
        ask_for(self.field, tr("Tìm trong trợ giúp"))
        self.field.setAccessibleName(tr("Tìm trong trợ giúp"))
        self.field.setClearButtonEnabled(False)
        self.field.textChanged.connect(self._find)
        self.field.installEventFilter(self)
        self.count = Words(theme, "", style="small", tone="text_2", wrap=True)
        top.addWidget(self.field)
        top.addWidget(self.count)
        side.column.addLayout(top)
        self.contents = QListWidget()
        self.contents.setFont(theme.font("body"))
        self.contents.setItemDelegate(_Line(theme, self.contents))
        self.contents.setProperty("ring", False)
        self.contents.setAccessibleName(tr("Mục lục"))
        self.contents.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.contents.setWordWrap(True)
        for chapter in self.manual.chapters:
            self._add_line(theme, chapter.name, chapter.title)
        self._add_line(theme, KEYS, tr("Các phím"))
        self.contents.setCurrentRow(0)
        self.contents.currentItemChanged.connect(self._chosen)
        self.contents.itemClicked.connect(self._chosen)
        self.contents.itemActivated.connect(lambda _item: self._shown().setFocus())
        side.column.addWidget(self.contents, 1)
        return side

    def _add_line(self, theme: Theme, name: str, title: str) -> None:
        item = QListWidgetItem(title)
        item.setData(Qt.ItemDataRole.UserRole, name)
        item.setSizeHint(QSize(0, theme.height("control") + 4))
        self.contents.addItem(item)

    def _chosen(self, item: QListWidgetItem | None, _before: object = None) -> None:
        if item is not None:
            self.go_to_part(str(item.data(Qt.ItemDataRole.UserRole)))

    def _mark_chapter(self, name: str) -> None:
        """Show in the contents what is read, without going there again."""
        for row in range(self.contents.count()):
            if self.contents.item(row).data(Qt.ItemDataRole.UserRole) == name:
                blocked = self.contents.blockSignals(True)
                self.contents.setCurrentRow(row)
                self.contents.blockSignals(blocked)

    # ------------------------------------------------------------------- finding

    def _take_field(self) -> None:
        self.field.setFocus()
        self.field.selectAll()

    def _find(self, words: str) -> None:
        self.stack.setCurrentWidget(self.view)
        found = self.view.find_all(words)
        if not words.strip():
            self.count.setText("")
        elif not found:
            self.count.setText(tr("Không thấy. Thử một chữ khác."))
        else:
            self._say_count()

    def _step(self, by: int) -> None:
        self.view.step(by)
        if self.view.found:
            self._say_count()

    def _say_count(self) -> None:
        found = tr(
            "{number} trong {count}. Enter: chỗ kế.", number=self.view.current + 1, count=len(self.view.found)
        )
        self.count.setText(found)

    def _shown(self) -> QWidget:
        return self.stack.currentWidget() or self.view


class _Line(QStyledItemDelegate):
    """One line of the contents: the chapter that is read has the ground of what is chosen."""

    def __init__(self, theme: Theme, contents: QListWidget) -> None:
        super().__init__(contents)
        self._theme = theme
        self._contents = contents

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw it."""
        theme, area = self._theme, option.rect.adjusted(8, 1, -8, -1)
        chosen = index.row() == self._contents.currentRow()
        if chosen:
            edge = theme.colour("focus") if self._contents.hasFocus() else None
            paint.box(painter, area, theme.radius("control"), theme.colour("tea_tint"), edge)
        font = theme.font("body", 600 if chosen else None)
        words = str(index.data(Qt.ItemDataRole.DisplayRole))
        ink = theme.colour("tea" if chosen else "text")
        paint.words(painter, area.adjusted(12, 0, -8, 0), words, font, ink)
