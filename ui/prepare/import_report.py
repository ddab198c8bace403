"""What came of an import, above the table: how many came in, and every row that did not, with its remedy."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from coop_live.errors import Problem
from coop_live.i18n import tr
from ui.prepare.importing import Report
from ui.prepare.points import empty
from ui.theme import Theme
from ui.widgets.button import Button
from ui.widgets.chip import Chip
from ui.widgets.picture import Picture
from ui.widgets.words import ShortWords, Words

# More than these are not read by anybody; the file is mended and imported again.
MOST_SHOWN = 200


class ImportReport(QFrame):
    """Stays until it is put away; Esc does that too."""

    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setProperty("panel", "head")
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 12)
        column.setSpacing(10)
        column.addLayout(self._head())
        self._list = QFrame()
        self._list.setProperty("panel", "honey")
        self._rows = QVBoxLayout(self._list)
        self._rows.setContentsMargins(12, 8, 12, 8)
        self._rows.setSpacing(8)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setWidget(self._list)
        self._scroll.setAccessibleName(tr("Những dòng chưa vào được"))
        self._scroll.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        column.addWidget(self._scroll)
        self.hide()

    def show_report(self, report: Report) -> None:
        """Show the result of one file."""
        good = bool(report.products)
        self._sign.set_picture("circle-check" if good else "triangle-alert", "tea" if good else "honey")
        self._title.set_text(report.headline)
        self._file.set_text(report.name)
        empty(self._rows)
        for problem in report.problems[:MOST_SHOWN]:
            self._rows.addWidget(self._row(problem))
        hidden = len(report.problems) - MOST_SHOWN
        if hidden > 0:
            self._rows.addWidget(
                Words(self._theme, tr("và %n dòng nữa", "", hidden), style="small", tone="text_2")
            )
        self._rows.addStretch(1)
        self._scroll.setVisible(bool(report.problems))
        self._list.adjustSize()
        self._scroll.setFixedHeight(min(self._theme.scaled(220), self._list.sizeHint().height() + 2))
        self.show()

    def put_away(self) -> None:
        """Close the report."""
        self.hide()
        self.closed.emit()

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        self._sign = Picture(self._theme, "circle-check", 20, "tea")
        self._title = ShortWords(self._theme, style="title")
        self._file = ShortWords(self._theme, style="small", tone="text_2")
        close = Button(self._theme, tr("Đã hiểu"), keys=("Esc",), size="small")
        close.clicked.connect(self.put_away)
        row.addWidget(self._sign)
        row.addWidget(self._title)
        row.addWidget(self._file)
        row.addStretch(1)
        row.addWidget(close)
        return row

    def _row(self, problem: Problem) -> QWidget:
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        top = Qt.AlignmentFlag.AlignTop
        row.addWidget(Picture(self._theme, "triangle-alert", 16, "honey"), 0, top)
        where = tr("Dòng {row}", row=problem.row) if problem.row else tr("Cả tệp")
        where = f"{where} · {problem.field}" if problem.field else where
        row.addWidget(Chip(self._theme, where, parent=box), 0, top)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Words(self._theme, problem.cause, style="small", weight=600, wrap=True))
        if problem.remedy:
            words.addWidget(Words(self._theme, problem.remedy, style="small", tone="text_2", wrap=True))
        row.addLayout(words, 1)
        return box
