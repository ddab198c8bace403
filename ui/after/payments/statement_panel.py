"""What a bank's statement will do, line by line, before it is taken into the book."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from coop_live.i18n import tr
from coop_live.shipping.payments.columns import Columns, column_words
from ui.after.payments.statement import ASKED, Preview, chosen_columns, rows_of, shown_heading, summary
from ui.after.row_list import RowList
from ui.after.side_panel import SidePanel
from ui.theme import Theme
from ui.widgets.button import Button
from ui.widgets.choice import Choice
from ui.widgets.panel import Panel, PanelHead
from ui.widgets.words import Words
from ui.widgets.wrap import Wrap


class StatementPanel(SidePanel):
    """`applied` gives the preview, `read_anew` the file and its columns, `left` that nothing is done."""

    applied = Signal(object)
    read_anew = Signal(object, object)
    left = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.preview: Preview | None = None
        self.head = PanelHead(theme, tr("Sao kê"))
        close = Button(theme, tr("Thôi"), keys=("Esc",), size="small")
        close.clicked.connect(self.left)
        self.head.add(close)
        self.column.addWidget(self.head)
        self.column.addWidget(self._naming())
        self.list = RowList(theme, tr("Các dòng của sao kê"))
        self.list.opened.connect(lambda _key: self.apply())
        self.column.addWidget(self.list, 1)
        self._rest = QWidget()
        self.column.addWidget(self._rest, 1)
        self.column.addWidget(self._foot())

    def show_preview(self, preview: Preview, prefix: str) -> None:
        """Show what was read, or ask which column is which."""
        self.preview = preview
        self.head.second.set_text(preview.path.name)
        trouble = preview.trouble
        self._columns.setVisible(trouble is not None)
        self.list.setVisible(trouble is None)
        self._rest.setVisible(trouble is not None)
        self.said.setText("" if trouble is not None else summary(preview))
        self._under.setVisible(trouble is None)
        self.take.setVisible(bool(preview.new))
        self.take.set_words(tr("Ghi %n khoản vào sổ", "", len(preview.new)))
        if trouble is not None:
            self._why.setText(f"{trouble.cause} {trouble.remedy}")
            self._offer(preview)
        else:
            self.list.set_rows(rows_of(preview, prefix))
        self.take_keyboard()

    def take_keyboard(self) -> None:
        """Put the keyboard on what is to be done."""
        if self.preview is not None and self.preview.trouble is not None:
            (self.choices["date"] if self.preview.headings else self.again).setFocus()
        elif self.preview is not None and self.preview.new:
            self.take.setFocus()
        else:
            self.list.setFocus()

    def apply(self) -> None:
        """Give the preview, or leave where it has nothing new."""
        if self.preview is not None and self.preview.new:
            self.applied.emit(self.preview)
        elif self.preview is not None and self.preview.taken.matches:
            self.left.emit()

    def _naming(self) -> QWidget:
        """Return the part in which a person says which column is which."""
        theme = self._theme
        self._columns = Panel("plain")
        self._columns.column.setContentsMargins(12, 10, 12, 10)
        self._columns.column.setSpacing(8)
        self._why = Words(theme, "", tone="honey", wrap=True)
        self._columns.column.addWidget(self._why)
        row = Wrap()
        self.choices: dict[str, Choice] = {}
        for name in ASKED:
            words = column_words(name)
            choice = Choice(theme, tr("Cột {what}", what=words))
            choice.setMinimumWidth(theme.scaled(120))
            self.choices[name] = choice
            row.add(_beside(Words(theme, words, style="small", tone="text_2"), choice))
        self.again = Button(theme, tr("Đọc lại"), kind="primary")
        self.again.clicked.connect(self._read_anew)
        row.add(self.again)
        self._columns.column.addLayout(row)
        return self._columns

    def _foot(self) -> QWidget:
        self._under = foot = Panel("foot")
        foot.column.setContentsMargins(12, 8, 12, 10)
        foot.column.setSpacing(8)
        self.said = Words(self._theme, "", style="small", tone="text_2", wrap=True)
        foot.column.addWidget(self.said)
        row = Wrap()
        self.take = Button(self._theme, tr("Ghi vào sổ"), icon="check", keys=("Enter",), kind="primary")
        self.take.clicked.connect(self.apply)
        row.add(self.take)
        foot.column.addLayout(row)
        return foot

    def _offer(self, preview: Preview) -> None:
        options = (tr("tự tìm"), *(shown_heading(one) for one in preview.headings))
        for choice in self.choices.values():
            place = choice.position if choice.options == options else 0
            choice.set_options(options, place)
        self.again.setEnabled(bool(preview.headings))

    def _read_anew(self) -> None:
        if self.preview is not None:
            places = [self.choices[name].position - 1 for name in ASKED]
            columns: Columns = chosen_columns(self.preview.headings, places)
            path: Path = self.preview.path
            self.read_anew.emit(path, columns)


def _beside(words: Words, choice: Choice) -> QWidget:
    """Return words and what is chosen as one part: they stay on one line."""
    both = QWidget()
    row = QHBoxLayout(both)
    row.setContentsMargins(0, 0, 8, 0)
    row.setSpacing(6)
    row.addWidget(words)
    row.addWidget(choice)
    return both
