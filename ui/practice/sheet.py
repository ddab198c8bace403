"""How the rehearsal is to be: how long and how fast; Enter begins."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from coop_live.i18n import tr
from coop_live.live.practice import MINUTES, SPEEDS, Choice, Past
from ui.dates import day_and_clock
from ui.practice.words import lasts
from ui.theme import Theme
from ui.widgets.button import Button
from ui.widgets.panel import Panel, PanelHead
from ui.widgets.segments import Segments
from ui.widgets.words import Words

WIDE = 620


class PracticeSheet(QWidget):
    """Two choices and a button; what was chosen the last time is chosen already."""

    begin = Signal(object)  # the Choice

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.minutes = Segments(
            theme, tuple((tr("%n phút", "", one), "") for one in MINUTES), name=tr("Tập bao lâu")
        )
        paces = (tr("Chậm"), tr("Thường"), tr("Nhanh"))
        self.speed = Segments(
            theme, tuple((words, "") for words in paces), name=tr("Bình luận tới nhanh cỡ nào")
        )
        self.lasts = Words(theme, style="small", tone="text_2")
        self.before = Words(theme, style="small", tone="text_2")
        self.go = Button(theme, tr("Bắt đầu tập"), icon="target", keys=("Enter",), kind="primary", size="big")
        self.go.clicked.connect(lambda: self.begin.emit(self.chosen()))
        for segments in (self.minutes, self.speed):
            segments.chosen.connect(self._tell)
        self._lay_out()
        self.choose(Choice())

    def chosen(self) -> Choice:
        """Return what is chosen now."""
        return Choice(MINUTES[self.minutes.current()], SPEEDS[self.speed.current()])

    def choose(self, choice: Choice) -> None:
        """Show this choice."""
        self.minutes.choose(MINUTES.index(choice.minutes))
        self.speed.choose(SPEEDS.index(choice.speed))
        self._tell()

    def show_last(self, past: Past) -> None:
        """Say what the last rehearsal came to, and offer the same once more."""
        day = day_and_clock(past.at)
        self.before.setText(tr("Lần trước: %n điểm, {day}.", "", past.points, day=day))
        self.choose(past.choice)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Begin by Enter wherever the keyboard is on this sheet."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self.begin.emit(self.chosen())
            return
        super().keyPressEvent(event)

    def _tell(self) -> None:
        self.lasts.setText(lasts(self.chosen()))

    def _lay_out(self) -> None:
        theme, panel = self._theme, Panel("card")
        panel.setFixedWidth(theme.scaled(WIDE))
        panel.column.addWidget(PanelHead(theme, tr("Tập dượt một buổi live")))
        inside = QVBoxLayout()
        inside.setContentsMargins(12, 14, 12, 14)
        inside.setSpacing(16)
        sentence = tr(
            "Khách giả, hàng mẫu, sổ riêng: tập sai cũng không sao. Chốt đơn bằng phím như live thật, "
            "cuối buổi có điểm."
        )
        inside.addWidget(Words(theme, sentence, tone="text_2", wrap=True))
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(12)
        grid.setColumnStretch(2, 1)
        for at, (words, segments) in enumerate(((tr("Tập bao lâu"), self.minutes), (tr("Nhịp"), self.speed))):
            label = Words(theme, words)
            label.setBuddy(segments.segments[0])
            grid.addWidget(label, at, 0)
            grid.addWidget(segments, at, 1)
        inside.addLayout(grid)
        row = QHBoxLayout()
        row.setSpacing(12)
        told = QVBoxLayout()
        told.setSpacing(2)
        told.addStretch(1)
        told.addWidget(self.lasts)
        told.addWidget(self.before)
        told.addStretch(1)
        row.addLayout(told, 1)
        row.addWidget(self.go)
        inside.addLayout(row)
        panel.column.addLayout(inside)
        outer = QVBoxLayout(self)
        outer.addStretch(1)
        # Between two stretches, not aligned: an aligned widget is as high as its words on one line.
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(panel)
        middle.addStretch(1)
        outer.addLayout(middle)
        outer.addStretch(2)
