"""The rows that stayed out, each with its cause and remedy; what one line can mend is mended here."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from coop_live.catalog.files import CatalogFile
from coop_live.catalog.mending import cell_behind, field_behind, name_behind
from coop_live.errors import Problem
from coop_live.i18n import tr
from ui.prepare.importing import Report
from ui.prepare.points import empty
from ui.theme import Theme
from ui.widgets.button import Button
from ui.widgets.chip import Chip
from ui.widgets.picture import Picture
from ui.widgets.words import Words

# More than these are mended in Excel.
MOST_SHOWN = 20


class BadRows(QFrame):
    """One row is open at a time; `typed` gives its problem and what was typed into the cell."""

    typed = Signal(object, str)
    left = Signal()
    opened = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._report: Report | None = None
        self.line: QLineEdit | None = None
        self.open_problem: Problem | None = None
        self.buttons: list[Button] = []
        self.setProperty("panel", "honey")
        self.setAccessibleName(tr("Những dòng chưa vào được"))
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(12, 10, 12, 10)
        self._rows.setSpacing(10)
        self.hide()

    def show_report(self, report: Report | None) -> None:
        """Show what stayed out of a file, nothing where all came in."""
        self._report, self.open_problem = report, None
        self._build()

    def open(self, problem: Problem) -> None:
        """Let the cell of this row be typed anew."""
        self.open_problem = problem
        self._build()
        if self.line is not None:
            self.line.setFocus()
            self.line.selectAll()
            self.opened.emit()

    def close_line(self) -> bool:
        """Leave the open row as it was; tells whether one was open."""
        was, self.open_problem = self.open_problem, None
        if was is None:
            return False
        self._build()
        self.left.emit()
        return True

    def take(self) -> bool:
        """Hand over what was typed, when the keyboard is in the open row; tells whether it was."""
        line, problem = self.line, self.open_problem
        if line is None or problem is None or not line.hasFocus():
            return False
        if line.text().strip():
            line.setEnabled(False)
            self.typed.emit(problem, line.text())
        return True

    def _build(self) -> None:
        self.line, self.buttons = None, []
        empty(self._rows)
        problems = self._report.problems if self._report is not None else ()
        for problem in problems[:MOST_SHOWN]:
            self._rows.addWidget(self._row(problem))
        if (hidden := len(problems) - MOST_SHOWN) > 0:
            more = tr("và %n dòng nữa. Sửa trong Excel rồi đọc lại tệp.", "", hidden)
            self._rows.addWidget(Words(self._theme, more, style="small", tone="text_2", wrap=True))
        self.setVisible(bool(problems))

    def _row(self, problem: Problem) -> QWidget:
        found = self._report.found if self._report is not None else None
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        top = Qt.AlignmentFlag.AlignTop
        row.addWidget(Picture(self._theme, "triangle-alert", 16, "honey"), 0, top)
        where = tr("Dòng {row}", row=problem.row) if problem.row else tr("Cả tệp")
        row.addWidget(Chip(self._theme, where, parent=box), 0, top)
        words = QVBoxLayout()
        words.setSpacing(0)
        name = name_behind(found, problem) if found is not None else ""
        cause = f"{problem.cause} “{name}”" if name else problem.cause
        words.addWidget(Words(self._theme, cause, style="small", weight=600, wrap=True))
        words.addWidget(Words(self._theme, problem.remedy, style="small", tone="text_2", wrap=True))
        row.addLayout(words, 1)
        if found is not None and field_behind(found, problem):
            if problem == self.open_problem:
                words.addSpacing(6)
                words.addLayout(self._open_line(found, problem))
            else:
                row.addWidget(self._mend(problem, where), 0, top)
        return box

    def _mend(self, problem: Problem, where: str) -> Button:
        button = Button(self._theme, tr("Sửa tại đây"))
        button.setAccessibleName(f"{tr('Sửa tại đây')}: {where}, {problem.cause}")
        button.clicked.connect(lambda: self.open(problem))
        self.buttons.append(button)
        return button

    def _open_line(self, found: CatalogFile, problem: Problem) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        line = self.line = QLineEdit(cell_behind(found, problem))
        line.setFont(self._theme.font("body"))
        line.setAccessibleName(f"{problem.field}. {problem.cause} {problem.remedy}")
        keep = Button(self._theme, tr("Nhận"), keys=("Enter",))
        keep.clicked.connect(line.setFocus)
        keep.clicked.connect(self.take)
        leave = Button(self._theme, tr("Thôi"), keys=("Esc",), kind="quiet")
        leave.clicked.connect(self.close_line)
        row.addWidget(line, 1)
        row.addWidget(keep)
        row.addWidget(leave)
        return row
