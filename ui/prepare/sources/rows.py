"""The list of sources: one row each with what it brings and how it stands; ↑ and ↓ walk through it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from coop_live.i18n import tr
from ui.prepare.sources.entries import Entry
from ui.theme import Theme
from ui.tooltip import as_tip
from ui.widgets import paint
from ui.widgets.chip import chip_width, paint_chip

MARK = 20


class SourceRow(QAbstractButton):
    """One source; `walk` asks for the row above (-1) or below (1), `inside` for the page beside the list."""

    walk = Signal(int)
    inside = Signal()

    def __init__(self, theme: Theme, entry: Entry) -> None:
        super().__init__()
        self._theme, self.entry = theme, entry
        self._said, self._tone = "", "plain"
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setToolTip(as_tip(entry.brings))
        self.show_state("", "plain")

    def show_state(self, said: str, tone: str) -> None:
        """Say in a word or two how it stands."""
        self._said, self._tone = said, tone
        self.setAccessibleName(
            ", ".join(part for part in (self.entry.title, said, self.entry.brings) if part)
        )
        self.update()

    @property
    def said(self) -> str:
        """How it stands, as it is shown."""
        return self._said

    def sizeHint(self) -> QSize:
        """Return room for two lines."""
        return QSize(self._theme.scaled(200), self._theme.height("row_comment_2"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk by ↑ and ↓; Enter and → go on to the source itself."""
        steps = {int(Qt.Key.Key_Up): -1, int(Qt.Key.Key_Down): 1}
        if event.key() in steps:
            self.walk.emit(steps[event.key()])
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Right):
            self.inside.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw mark, name and state, and below what it brings."""
        painter, theme = QPainter(self), self._theme
        if self.isChecked():
            paint.box(painter, self.rect(), theme.radius("control"), theme.colour("tea_tint"))
        elif self.underMouse():
            paint.box(painter, self.rect(), theme.radius("control"), theme.colour("hover"))
        mark, left, wide = theme.scaled(MARK), 10, self.width() - 20
        icon = self.entry.platform or ("corner-down-left" if self.entry.name == "paste" else "message-circle")
        paint.picture(painter, left, (self.height() - mark) / 2, icon, mark, theme.colour("text_2"))
        left += mark + 10
        wide -= mark + 10
        above = QRect(left, theme.scaled(6), wide, theme.line("strong"))
        if self._said:
            room = chip_width(theme, self._said)
            x = above.right() - room + 1
            paint_chip(
                painter,
                theme,
                x,
                above.center().y() + 1,
                self._said,
                tone=self._tone,
                on_tint=self.isChecked(),
            )
            above.setWidth(wide - room - 8)
        paint.words(painter, above, self.entry.title, theme.font("strong"), theme.colour("text"))
        below = QRect(left, above.bottom() + 3, wide, theme.line("small"))
        paint.words(painter, below, self.entry.brings, theme.font("small"), theme.colour("text_2"))


class SourceList(QScrollArea):
    """`chosen` gives the entry that is opened; `inside` that the keyboard wants to go on into it."""

    chosen = Signal(object)
    inside = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.rows: list[SourceRow] = []
        self._group = QButtonGroup(self)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(tr("Nguồn bình luận"))
        inside = QWidget()
        inside.setProperty("ground", "surface")
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(8, 8, 8, 8)
        self._column.setSpacing(1)
        self._column.addStretch(1)
        self.setWidget(inside)

    def fill(self, entries: Sequence[Entry]) -> None:
        """Show these; the list is filled once."""
        for entry in entries:
            row = SourceRow(self._theme, entry)
            row.walk.connect(lambda step, one=row: self._walk(one, step))
            row.inside.connect(self.inside)
            row.clicked.connect(lambda _checked, one=row: self.chosen.emit(one.entry))
            self._group.addButton(row)
            self._column.insertWidget(self._column.count() - 1, row)
            self.rows.append(row)

    def row(self, name: str) -> SourceRow | None:
        """Return the row of a source, None where there is none."""
        return next((one for one in self.rows if one.entry.name == name), None)

    def choose(self, name: str) -> bool:
        """Open a source as if its row had been pressed; tells whether there is one."""
        row = self.row(name)
        if row is None:
            return False
        row.setChecked(True)
        self.ensureWidgetVisible(row)
        self.chosen.emit(row.entry)
        return True

    def take_keyboard(self) -> None:
        """Put the keyboard on the open source."""
        row = next((one for one in self.rows if one.isChecked()), None)
        if row is not None:
            row.setFocus()

    def _walk(self, row: SourceRow, step: int) -> None:
        at = self.rows.index(row) + step
        if 0 <= at < len(self.rows):
            self.rows[at].setFocus()
            self.choose(self.rows[at].entry.name)
