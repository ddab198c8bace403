"""The head of the large stage: how long it has been live, against the plan, what was sold, how all does."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from coop_live.i18n import tr
from coop_live.live.pace import MINUTE_MS, Pace
from coop_live.model import Lamp, LampState
from coop_live.money import dong
from ui.dates import lasting
from ui.lamp_words import lamp_words, sources_on, worst
from ui.theme import Theme
from ui.widgets import paint
from ui.widgets.lamp import LampButton
from ui.widgets.pill import CountPill, LivePill
from ui.widgets.words import Words

PILL = 1.4
"""So much larger than in the main window is the pill written."""


@dataclass(frozen=True, slots=True)
class Sold:
    """What the evening came to so far: orders confirmed and waiting, dong of the confirmed ones."""

    confirmed: int = 0
    waiting: int = 0
    revenue: int = 0


class StageHead(QFrame):
    """Shows; nothing is pressed here. What has no room gives way: lamps that do well, then the plan."""

    def __init__(self, theme: Theme, rehearsal: bool) -> None:
        super().__init__()
        self._theme = theme
        self.setProperty("panel", "top")
        self.setFixedHeight(theme.height("bar_stage"))
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 12, 0)
        row.setSpacing(20)
        self._rehearsal = rehearsal
        larger = Theme(theme.name, theme.scale * PILL)
        self.pill, self.practice = LivePill(larger, tr("ĐANG LIVE")), CountPill(larger, "honey")
        self.waits = Words(theme, tr("Chưa vào live"), style="title", tone="text_2")
        self.plan = PlanBar(theme)
        self.confirmed = _Figure(theme, tr("Đơn đã chốt"), "tea")
        self.waiting = _Figure(theme, tr("Đơn chờ"))
        self.revenue = _Figure(theme, tr("Doanh thu"))
        self.lamps = _Lamps(theme)
        begin: tuple[QWidget, ...] = (self.pill, self.practice, self.waits, self.plan)
        end: tuple[QWidget, ...] = (self.confirmed, self.waiting, self.revenue, self.lamps)
        self._parts = begin + end
        for part in begin:
            row.addWidget(part)
        row.addStretch(1)
        for part in end:
            row.addWidget(part)
        self._pace: Pace | None = None
        self._lamp_states: dict[str, Lamp] = {}
        self.show_time(None, None)

    def show_time(self, since_ms: int | None, pace: Pace | None) -> None:
        """Show for how long it has been live (None: it is not), and how that is against the plan."""
        live = since_ms is not None
        self.pill.setVisible(live and not self._rehearsal)
        self.waits.setVisible(not live)
        self._pace = pace if live else None
        clock = "" if since_ms is None else lasting(since_ms)
        self.pill.set_clock(clock)
        self.practice.set_text(f"{tr('Tập dượt')} {clock}" if live and self._rehearsal else "")
        self.plan.show_pace(self._pace, since_ms or 0)
        self._fit()

    def show_sold(self, sold: Sold) -> None:
        """Show what was sold."""
        self.confirmed.set_figure(str(sold.confirmed))
        self.waiting.set_figure(str(sold.waiting))
        self.revenue.set_figure(dong(sold.revenue))
        self._fit()

    def show_lamps(self, lamps: dict[str, Lamp]) -> None:
        """Show how the connections do."""
        self._lamp_states = dict(lamps)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let what is least needed give way."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        for plan, few in ((True, False), (True, True), (False, True)):
            self.plan.setVisible(plan and self._pace is not None)
            self.lamps.show_lamps(self._lamp_states, few)
            if self._needed() <= self.width():
                return

    def _needed(self) -> int:
        seen = [part.sizeHint().width() for part in self._parts if not part.isHidden()]
        return sum(seen) + 20 * len(seen) + 28


class PlanBar(QWidget):
    """The minutes planned for all products, how far the clock is, and what was won or lost on the way."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._pace: Pace | None = None
        self._part = 0.0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_pace(self, pace: Pace | None, since_ms: int) -> None:
        """Show this; None hides the words."""
        self._pace = pace
        self._part = 0.0 if pace is None else min(1.0, since_ms / (pace.planned * MINUTE_MS))
        planned, ahead, _tone = self._words()
        self.setAccessibleName(f"{planned}, {ahead}" if pace else "")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return room for both words side by side."""
        planned, ahead, _tone = self._words()
        small, bold = self._theme.font("small"), self._theme.font("small", 600)
        needed = paint.width(planned, small) + paint.width(ahead, bold) + 24
        return QSize(max(self._theme.scaled(200), needed), self._theme.scaled(36))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw words and bar."""
        painter, theme = QPainter(self), self._theme
        planned, ahead, tone = self._words()
        line = QRect(0, 0, self.width(), theme.scaled(20))
        paint.words(painter, line, planned, theme.font("small"), theme.colour("text_2"))
        paint.words(painter, line, ahead, theme.font("small", 600), theme.colour(tone), paint.RIGHT)
        bar = QRect(0, theme.scaled(26), self.width(), 8)
        paint.box(painter, bar, 4, theme.colour("sunken"))
        bar.setWidth(max(8, round(self.width() * self._part)))
        paint.box(painter, bar, 4, theme.colour("tea_fill"))

    def _words(self) -> tuple[str, str, str]:
        if self._pace is None:
            return "", "", "text"
        planned = tr("Kế hoạch %n phút", "", self._pace.planned)
        if self._pace.ahead > 0:
            return planned, tr("sớm %n phút", "", self._pace.ahead), "tea"
        if self._pace.ahead < 0:
            return planned, tr("trễ %n phút", "", -self._pace.ahead), "honey"
        return planned, tr("đúng giờ"), "tea"


class _Figure(QWidget):
    """A label, and a figure below it that is read from far."""

    def __init__(self, theme: Theme, label: str, tone: str = "text") -> None:
        super().__init__()
        self._label = label
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addStretch(1)
        column.addWidget(Words(theme, label, style="small", tone="text_2"))
        self.figure = Words(theme, "", style="figure", tone=tone, figures=True)
        font = theme.figures("figure")
        font.setPixelSize(theme.scaled(25))
        self.figure.setFont(font)
        column.addWidget(self.figure)
        column.addStretch(1)

    def set_figure(self, figure: str) -> None:
        """Show this."""
        self.figure.setText(figure)
        self.setAccessibleName(f"{self._label}: {figure}")


class _Lamps(QWidget):
    """The lamps of the connections, two under each other."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(0)
        self._shown: tuple[tuple[str, LampState, bool], ...] = ()

    def show_lamps(self, lamps: dict[str, Lamp], few: bool) -> None:
        """Show these; with `few` only what a person has to look at."""
        sources = sources_on(lamps)
        if len(sources) > 2:
            sources = [Lamp("chat", worst(sources))]
        others = [lamps[name] for name in ("obs", "voice") if name in lamps]
        shown = [lamp for lamp in (*others, *sources) if not (few and _well(lamp))]
        key = tuple((lamp.name, lamp.state, few) for lamp in shown)
        if key == self._shown:
            return
        self._shown = key
        while item := self._grid.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        for at, lamp in enumerate(shown):
            button = LampButton(self._theme, lamp_words(lamp.name), self)
            button.show_lamp(lamp)
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.setFixedHeight(self._theme.scaled(26))
            self._grid.addWidget(button, at % 2, at // 2)
            button.show()
        self.setVisible(bool(shown))


def _well(lamp: Lamp) -> bool:
    return lamp.state not in (LampState.TROUBLE, LampState.MISSING, LampState.CONNECTING)
