"""The list of first steps at the left: where one is, what is done, and a press goes there."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from coop_live.i18n import tr
from ui.theme import Theme
from ui.widgets import paint
from ui.widgets.picture import Mark, Picture
from ui.widgets.words import Words

WIDTH, NARROW = 288, 236
HIGH = 490
"""Under this there is room for the steps alone."""


class StepRow(QAbstractButton):
    """One step: its number or a tick, its name, what came of it."""

    def __init__(self, theme: Theme, number: int, name: str) -> None:
        super().__init__()
        self._theme, self._number, self._second = theme, number, ""
        self._done = self._current = False
        self.setText(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_state(self, second: str, *, done: bool, current: bool) -> None:
        """Show how far this step is."""
        self._second, self._done, self._current = second, done, current
        state = tr("đang làm") if current else tr("đã xong", "a step of the first start") if done else ""
        self.setAccessibleName(", ".join(filter(None, (f"{self._number}. {self.text()}", second, state))))
        self.update()

    def sizeHint(self) -> QSize:
        """Return room for both lines."""
        second = paint.width(self._second, self._theme.font("small"))
        wide = max(self.minimumSizeHint().width(), self._before() + second + 8)
        return QSize(wide, self._theme.scaled(62))

    def minimumSizeHint(self) -> QSize:
        """Return room for the name; what came of the step may be shortened."""
        name = paint.width(self.text(), self._theme.font("strong"))
        return QSize(self._before() + name + 8, self._theme.scaled(62))

    def _before(self) -> int:
        return 14 + self._theme.scaled(30) + 13

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the step."""
        painter, theme = QPainter(self), self._theme
        if self._current or self.underMouse():
            ground = theme.colour("tea_tint" if self._current else "hover")
            paint.box(painter, self.rect(), theme.radius("control"), ground)
        side, middle = theme.scaled(30), self.height() // 2
        circle = QRect(14, middle - side // 2, side, side)
        if self._done and not self._current:
            paint.box(painter, circle, side / 2, theme.colour("tea_fill"))
            icon = theme.scaled(16)
            x, y = circle.center().x() + 1 - icon / 2, circle.center().y() + 1 - icon / 2
            paint.picture(painter, x, y, "check", icon, theme.colour("on_tea"))
        else:
            tone = theme.colour("tea" if self._current else "text_3")
            paint.box(painter, circle, side / 2, theme.colour("surface"), tone, 2 if self._current else 1)
            ink = theme.colour("tea" if self._current else "text_2")
            font = theme.figures("body", 700)
            paint.words(painter, circle, str(self._number), font, ink, paint.CENTRE)
        left, line = circle.right() + 13, theme.line("body")
        room = self.width() - left - 8
        name = theme.colour("text" if self._current or self._done else "text_2")
        area = QRect(left, middle - line, room, line)
        cut = paint.words(painter, area, self.text(), theme.font("strong"), name)
        small = QRect(left, middle, room, theme.line("small"))
        cut |= paint.words(painter, small, self._second, theme.font("small"), theme.colour("text_2"))
        self.setToolTip(f"{self.text()}: {self._second}" if cut else "")


class StepList(QWidget):
    """Mark, steps, and two promises at the foot."""

    pressed = Signal(int)

    def __init__(self, theme: Theme, names: Sequence[str]) -> None:
        super().__init__()
        self._theme = theme
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 32, 20, 26)
        column.setSpacing(4)
        column.addLayout(self._head())
        column.addSpacing(24)
        self.rows = [StepRow(theme, number, name) for number, name in enumerate(names, 1)]
        for place, row in enumerate(self.rows):
            row.clicked.connect(lambda _on=False, at=place: self.pressed.emit(at))
            column.addWidget(row)
        column.addStretch(1)
        self._promises = QWidget()
        foot = QVBoxLayout(self._promises)
        foot.setContentsMargins(0, 0, 0, 0)
        foot.setSpacing(6)
        private = tr("Số điện thoại và địa chỉ của khách chỉ nằm trong máy này.")
        foot.addLayout(self._promise("lock", private))
        foot.addLayout(self._promise("wifi-off", tr("Mất mạng vẫn chốt được đơn.")))
        column.addWidget(self._promises)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the promises out where the steps need the room."""
        super().resizeEvent(event)
        self._promises.setVisible(self.height() >= self._theme.scaled(HIGH))

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(Mark(self._theme), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Words(self._theme, "coop_live", style="title"))
        slogan = tr("Bán hàng live, không sót đơn")
        words.addWidget(Words(self._theme, slogan, style="small", tone="text_2", wrap=True))
        row.addLayout(words, 1)
        return row

    def _promise(self, icon: str, words: str) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(Picture(self._theme, icon, 16, "text_2"), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(Words(self._theme, words, style="small", tone="text_2", wrap=True), 1)
        return row
