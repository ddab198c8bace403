"""The list of all sources of comments: how each does, when its last comment came, what to do about it."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from coop_live.i18n import tr
from coop_live.model import Gap, Lamp, LampState
from ui.lamp_words import Quota, lamp_words, last_words, quota_of, sources_on
from ui.theme import Theme
from ui.widgets.button import Button
from ui.widgets.lamp import Dot, short_words
from ui.widgets.panel import Panel, PanelHead
from ui.widgets.words import ShortWords, Words

WIDTH = 380
SIDE = 12
TICK_MS = 1000
GapOf = Callable[[str], Gap | None]


class SourceRow(QFrame):
    """One source: its state, its last comment, its quota, its trouble and the ways out of it."""

    again = Signal()
    found = Signal()
    paste_wanted = Signal()

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self.setProperty("panel", "head")
        self.lamp = Lamp(name, LampState.OFF)
        column = QVBoxLayout(self)
        column.setContentsMargins(SIDE, 8, SIDE, 10)
        column.setSpacing(4)
        self._dot = Dot(theme)
        self.title = ShortWords(theme, lamp_words(name), style="strong")
        self.said = ShortWords(theme, "", style="small", tone="text_2")
        column.addLayout(_in_a_row(self._dot, self.title, None, self.said))
        self.last = Words(theme, "", style="small", tone="text_2")
        self.quota = Words(theme, "", style="small", tone="text_2", wrap=True)
        self.cause = Words(theme, "", style="small", tone="honey", wrap=True)
        self.remedy = Words(theme, "", style="small", tone="text_2", wrap=True)
        for words in (self.last, self.quota, self.cause, self.remedy):
            words.setContentsMargins(21, 0, 0, 0)
            column.addWidget(words)
        self.paste = Button(theme, tr("Dán phần thiếu"), size="small")
        self.seen = Button(theme, tr("Đã xem"), size="small", kind="quiet")
        self.retry = Button(theme, tr("Thử lại"), size="small")
        self.paste.clicked.connect(self.paste_wanted)
        self.seen.clicked.connect(self.found)
        self.retry.clicked.connect(self.again)
        self._acts = QWidget()
        acts = _in_a_row(self.paste, self.seen, self.retry, None)
        acts.setContentsMargins(21, 2, 0, 0)
        self._acts.setLayout(acts)
        column.addWidget(self._acts)

    def show_lamp(self, lamp: Lamp, now: int, live_since: int | None, *, gap: bool) -> None:
        """Show how it does; `gap` tells whether it is known from when to when comments are missing."""
        self.lamp = lamp
        state = lamp.state
        self._dot.show_state(state)
        self.said.set_text(short_words(state), "honey" if _is_bad(state) else "text_2")
        for words, text in ((self.cause, lamp.cause), (self.remedy, lamp.remedy)):
            words.setText(text)
            words.setVisible(bool(text) and _is_bad(state))
        self.paste.setVisible(state is LampState.MISSING and gap)
        self.seen.setVisible(state is LampState.MISSING)
        self.retry.setVisible(state in (LampState.TROUBLE, LampState.ENDED))
        self._acts.setVisible(_is_bad(state) or state is LampState.ENDED)
        self.tick(now, live_since)

    def tick(self, now: int, live_since: int | None) -> None:
        """Say what grows older by itself."""
        last = last_words(self.lamp, now)
        self.last.setText(last)
        self.last.setVisible(bool(last))
        quota, enough = quota_of(self.lamp, now, live_since)
        self.quota.setText(quota)
        self.quota.setVisible(bool(quota))
        self.quota.set_tone("text_2" if enough is Quota.ENOUGH else "honey")


class ChatPanel(Panel):
    """Lies under the lamps; what is pressed in it goes out as signals with the source's name."""

    again = Signal(str)
    found = Signal(str)
    paste_wanted = Signal(object)  # the Gap
    sources_wanted = Signal()
    put_away = Signal()

    def __init__(self, theme: Theme, gap_of: GapOf, parent: QWidget | None = None) -> None:
        super().__init__("popover", parent)
        self._theme, self._gap_of = theme, gap_of
        self.rows: dict[str, SourceRow] = {}
        self.live_since: int | None = None
        self._head = head = PanelHead(theme, tr("Nguồn bình luận"))
        self.away = Button(theme, icon="x", kind="quiet")
        self.away.setAccessibleName(tr("Đóng"))
        self.away.setToolTip(tr("Đóng"))
        self.away.clicked.connect(self.put_away)
        head.add(self.away)
        self.column.addWidget(head)
        self._list = QVBoxLayout()
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(0)
        self._none = Words(theme, tr("Chưa bật nguồn bình luận nào."), tone="text_2", wrap=True)
        self._none.setContentsMargins(SIDE, 12, SIDE, 12)
        self._list.addWidget(self._none)
        self._list.addStretch(1)
        self.column.addWidget(self._scrolling(), 1)
        self.sources = Button(
            theme, tr("Bật, tắt nguồn bình luận"), icon="settings", kind="quiet", align="left"
        )
        self.sources.clicked.connect(self.sources_wanted)
        self.column.addWidget(self.sources)
        self._tick = QTimer(self, interval=TICK_MS)
        self._tick.timeout.connect(self._grow_older)
        self.hide()

    def show_lamps(self, lamps: dict[str, Lamp]) -> None:
        """Show these sources; rows stay where they are, so that a hand finds its button."""
        on = sources_on(lamps)
        for name in set(self.rows) - {lamp.name for lamp in on}:
            gone = self.rows.pop(name)
            gone.hide()
            gone.deleteLater()
        now = _now()
        for lamp in on:
            row = self.rows.get(lamp.name) or self._add(lamp.name)
            row.show_lamp(lamp, now, self.live_since, gap=self._gap_of(lamp.name) is not None)
        self._none.setVisible(not on)
        self.place()

    def place(self) -> None:
        """Lie under the top bar at the right, no higher than the window."""
        window = self.parentWidget()
        if window is None:
            return
        width = min(self._theme.scaled(WIDTH), window.width() - 16)
        top = self._theme.height("bar_top") + 4
        self.setFixedWidth(width)
        inside = self._inside
        wanted = (
            inside.heightForWidth(width - 2) if inside.hasHeightForWidth() else inside.sizeHint().height()
        )
        wanted += self._head.height() + self.sources.sizeHint().height() + 4
        self.setGeometry(window.width() - width - 8, top, width, min(wanted, window.height() - top - 8))
        self.raise_()

    def showEvent(self, event: QShowEvent) -> None:
        """Count the seconds while it is seen."""
        super().showEvent(event)
        self._grow_older()
        self._tick.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Count no more."""
        super().hideEvent(event)
        self._tick.stop()

    def take_keyboard(self) -> None:
        """Put the keyboard on what can be done, the most urgent first."""
        acts = (act for row in self.rows.values() for act in (row.paste, row.retry, row.seen))
        first = next((act for act in acts if act.isVisible()), self.sources)
        first.setFocus()

    def _scrolling(self) -> QScrollArea:
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._inside = QWidget()
        self._inside.setProperty("ground", "raised")
        self._inside.setLayout(self._list)
        area.setWidget(self._inside)
        return area

    def _add(self, name: str) -> SourceRow:
        row = self.rows[name] = SourceRow(self._theme, name)
        row.again.connect(partial(self.again.emit, name))
        row.found.connect(partial(self.found.emit, name))
        row.paste_wanted.connect(partial(self._paste, name))
        self._list.insertWidget(self._list.count() - 1, row)
        return row

    def _paste(self, name: str) -> None:
        gap = self._gap_of(name)
        if gap is not None:
            self.paste_wanted.emit(gap)

    def _grow_older(self) -> None:
        now = _now()
        for row in self.rows.values():
            row.tick(now, self.live_since)


def newest_gap(gaps: Iterable[Gap], source: str) -> Gap | None:
    """Return the newest gap of a source, None where it has none."""
    return next((gap for gap in reversed(tuple(gaps)) if gap.source == source), None)


def _is_bad(state: LampState) -> bool:
    return state in (LampState.TROUBLE, LampState.MISSING)


def _in_a_row(*parts: QWidget | None) -> QHBoxLayout:
    """Put parts beside each other; None takes the room that is left."""
    row = QHBoxLayout()
    row.setSpacing(8)
    for part in parts:
        if part is None:
            row.addStretch(1)
        else:
            row.addWidget(part)
    return row


def _now() -> int:
    return time.time_ns() // 1_000_000
