"""What a rehearsal came to: points, five figures, the places to look at again, seconds, and a tip."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from coop_live.i18n import tr
from coop_live.live.scoring import Score
from coop_live.model import OrderState
from ui.after.parts import Total
from ui.practice.drawn import Ring, SecondsChart, seconds_words
from ui.practice.moments import Moments
from ui.practice.practising import Result
from ui.practice.words import AIM_KEYS, AIM_SECONDS, SLOW_SECONDS, advice, decimal, headline, summary
from ui.theme import Theme
from ui.widgets.button import Button
from ui.widgets.panel import Panel
from ui.widgets.picture import Picture
from ui.widgets.words import ShortWords, Words

WIDE = 1140


class ScorePage(QWidget):
    """One column, as wide as can be read; what is pressed goes out as signals."""

    again = Signal()
    go = Signal()
    keys_wanted = Signal()

    def __init__(self, theme: Theme, result: Result, person: str) -> None:
        super().__init__()
        self._theme = theme
        self.moments = Moments(theme, result.score.moments)
        inside = QWidget()
        inside.setMaximumWidth(theme.scaled(WIDE))
        inside.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addLayout(self._head(result, person))
        column.addLayout(self._totals(result))
        middle = QHBoxLayout()
        middle.setSpacing(14)
        middle.addWidget(self.moments, 5)
        middle.addWidget(self._chart(result.score), 3)
        column.addLayout(middle, 1)
        column.addWidget(self._tip(result.score))
        self._let_scroll(inside)

    def _let_scroll(self, inside: QWidget) -> None:
        """Keep every part whole on a low screen: the page scrolls there."""
        ground = QWidget()
        ground.setProperty("ground", "bg")
        row = QHBoxLayout(ground)
        row.setContentsMargins(16, 16, 16, 14)
        row.addStretch(1)
        row.addWidget(inside, 1000)
        row.addStretch(1)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setWidget(ground)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.area)

    def walk(self, step: int) -> None:
        """Go to the next place to look at again, or to the one before."""
        row = self.moments.walk(step)
        if row is not None:
            self.area.ensureWidgetVisible(row, 0, 16)

    def _head(self, result: Result, person: str) -> QHBoxLayout:
        theme, row = self._theme, QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(Ring(theme, result.score.points))
        told = QVBoxLayout()
        told.setSpacing(2)
        told.addStretch(1)
        told.addWidget(Words(theme, headline(result.score.points, person), style="head", wrap=True))
        told.addWidget(Words(theme, summary(result), tone="text_2", wrap=True))
        told.addStretch(1)
        row.addLayout(told, 1)
        self.once_more = Button(theme, tr("Tập lại"), icon="rotate-ccw", keys=("T",), size="big")
        self.live = Button(
            theme, tr("Vào live thật"), icon="radio", keys=("Enter",), kind="primary", size="big"
        )
        self.once_more.clicked.connect(self.again)
        self.live.clicked.connect(self.go)
        row.addWidget(self.once_more)
        row.addWidget(self.live)
        return row

    def _totals(self, result: Result) -> QHBoxLayout:
        found, before, row = result.score, result.before, QHBoxLayout()
        row.setSpacing(12)
        taken = found.wrong + found.false
        last = tr("lần trước {seconds}", seconds=seconds_words(before.pace)) if before and before.pace else ""
        aim = tr("đích: %n giây", "", round(AIM_SECONDS))
        tiles = (
            (tr("Đơn bắt được"), "tea", str(found.caught), tr("trong %n đơn", "", found.wanted)),
            (tr("Đơn bỏ sót"), "honey" if found.missed else "text", str(found.missed), _left(found)),
            (tr("Chốt nhầm"), "danger" if taken else "text", str(taken), _taken(found)),
            (tr("Mỗi đơn"), "text", seconds_words(found.pace), last or aim),
            (tr("Phím mỗi đơn"), "text", decimal(found.keys_each), tr("đích: %n phím", "", AIM_KEYS)),
        )
        for name, tone, figure, second in tiles:
            tile = Total(self._theme, name, tone)
            tile.show_total(figure, second)
            row.addWidget(tile, 1)
        return row

    def _chart(self, found: Score) -> Panel:
        theme, panel = self._theme, Panel("card")
        panel.column.setContentsMargins(16, 12, 16, 12)
        panel.column.setSpacing(8)
        panel.column.addWidget(ShortWords(theme, tr("Giây cho từng đơn"), style="title"))
        panel.column.addWidget(SecondsChart(theme, found.seconds), 1)
        ends = QHBoxLayout()
        ends.addWidget(ShortWords(theme, tr("đơn đầu"), style="caption", tone="text_3"))
        ends.addStretch(1)
        aim = tr("vạch: %n giây", "", round(AIM_SECONDS))
        ends.addWidget(ShortWords(theme, aim, style="caption", tone="text_3"))
        ends.addStretch(1)
        ends.addWidget(ShortWords(theme, tr("đơn cuối"), style="caption", tone="text_3"))
        panel.column.addLayout(ends)
        slow = sum(one > SLOW_SECONDS for one in found.seconds)
        limit = round(SLOW_SECONDS)
        words = tr("Không đơn nào quá {seconds} giây", seconds=limit)
        if slow:
            words = tr("%n đơn quá {seconds} giây", "", slow, seconds=limit)
        tone = "honey" if slow else "text_2"
        panel.column.addWidget(ShortWords(theme, words, style="small", tone=tone))
        return panel

    def _tip(self, found: Score) -> Panel:
        theme, panel = self._theme, Panel("card")
        row = QHBoxLayout()
        row.setContentsMargins(16, 10, 14, 10)
        row.setSpacing(12)
        row.addWidget(Picture(theme, "keyboard", 20, "tea"))
        row.addWidget(Words(theme, tr("Mẹo cho lần sau:"), style="strong"))
        row.addWidget(Words(theme, advice(found), wrap=True), 1)
        keys = Button(theme, tr("Xem bảng phím"), icon="list-checks", keys=("F1",))
        keys.clicked.connect(self.keys_wanted)
        row.addWidget(keys, 0, Qt.AlignmentFlag.AlignVCenter)
        panel.column.addLayout(row)
        return panel


def _left(found: Score) -> str:
    """Say where the missed orders went."""
    if not found.missed:
        return tr("không sót đơn nào")
    waiting = sum(one.left in (OrderState.DRAFT, OrderState.WAITLISTED) for one in found.moments)
    if waiting:
        return tr("%n còn trong hàng chờ", "", waiting)
    return tr("đã bỏ, hoặc chưa gõ vào")


def _taken(found: Score) -> str:
    """Say how many were taken with the wrong goods, and how many that nobody placed."""
    if found.wrong and found.false:
        return tr("sai món {wrong}, không đặt {false}", wrong=found.wrong, false=found.false)
    if found.wrong:
        return tr("sai món hoặc sai số")
    return tr("khách không đặt") if found.false else tr("không nhầm đơn nào")
