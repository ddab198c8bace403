"""The bar at the top: whose evening it is, the three places, the lamps, and whether it is live."""

from __future__ import annotations

import time
from datetime import datetime

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from coop_live.i18n import tr
from coop_live.model import Lamp, LampState
from ui.chat_lamps import ChatLamps
from ui.dates import evening_of, lasting
from ui.lamp_words import is_source, lamp_words
from ui.theme import Theme
from ui.widgets.button import Button
from ui.widgets.lamp import LampButton
from ui.widgets.picture import Mark
from ui.widgets.pill import CountPill, LivePill
from ui.widgets.segments import Segments
from ui.widgets.words import ShortWords

PLACES = ("prepare", "live", "after")
LAMPS = ("obs", "voice", "printer")
"""The lamps that are always there, beside those of the comments."""
# The rehearsal has its pill, the pages and the money their panels: a place here only in trouble.
QUIET = ("rehearsal", "page", "desk_page", "payments")
SECOND_PRESS_MS = 5000

# What gives way where the bar is narrow, one after the other.
NO_NAMES, NO_IDLE_LAMPS, BARE_LAMPS, BARE_PLACES, ALL_BARE = range(1, 6)


class TopBar(QFrame):
    """Shows; what is pressed goes out as signals."""

    place_chosen = Signal(str)
    lamp_pressed = Signal(str)
    chat_pressed = Signal()
    help_pressed = Signal()
    settings_pressed = Signal()
    end_pressed = Signal()

    def __init__(
        self, theme: Theme, cooperative: str, rehearsal: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme, self._rehearsal = theme, rehearsal
        self._started_at: int | None = None
        self.hinted = ""
        self._lamps: dict[str, LampButton] = {}
        self._tight = 0
        self.setProperty("panel", "top")
        self.setFixedHeight(theme.height("bar_top"))
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(12, 0, 8, 0)
        self._row.setSpacing(8)
        self._row.addWidget(Mark(theme))
        self._row.addSpacing(4)
        self._names_box = QWidget()
        self._names_box.setLayout(self._names())
        self._row.addWidget(self._names_box)
        self.name(cooperative)
        self._row.addSpacing(8)
        self._add_places()
        self._row.addStretch(1)
        self._lamp_row = QHBoxLayout()
        self._lamp_row.setSpacing(0)
        self._row.addLayout(self._lamp_row)
        self.chat = ChatLamps(theme, self)
        self.chat.pressed.connect(self.chat_pressed)
        for name in LAMPS:
            self.show_lamp(Lamp(name, LampState.OFF))
        self._lamp_row.insertWidget(1, self.chat)
        self._add_live()
        self._add_help()
        self._tick = QTimer(self)
        self._tick.setInterval(1000)
        self._tick.timeout.connect(self._show_clock)

    def name(self, cooperative: str) -> None:
        """Say whose evening it is."""
        self.cooperative.set_text(cooperative or "coop_live")

    def show_place(self, place: str) -> None:
        """Mark the place in front; settings and help are none of the three."""
        if place in PLACES:
            self.places.choose(PLACES.index(place))
        else:
            self.places.choose(None)
        self._fit()

    def show_lamp(self, lamp: Lamp) -> None:
        """Show how a connection is doing; an ended one that is none of the fixed goes away."""
        if is_source(lamp.name):
            self.chat.show_lamp(lamp)
            self._fit()
            return
        button = self._lamps.get(lamp.name)
        if button is None:
            button = LampButton(self._theme, lamp_words(lamp.name), self)
            button.clicked.connect(lambda: self.lamp_pressed.emit(lamp.name))
            self._lamps[lamp.name] = button
            self._lamp_row.addWidget(button)
        before = button.lamp.state
        button.show_lamp(lamp)
        button.setVisible(self._is_seen(lamp))
        if before is not lamp.state:
            self._fit()

    def _is_seen(self, lamp: Lamp) -> bool:
        over = lamp.state in (LampState.ENDED, LampState.OFF)
        quiet = lamp.name in QUIET and lamp.state is not LampState.TROUBLE
        return (lamp.name in LAMPS and self._tight < NO_IDLE_LAMPS) or not (over or quiet)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the lamps of the comments become one where there is no room for each."""
        super().resizeEvent(event)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        """Return little: parts give way to the window, and what is left has its room."""
        return QSize(0, self.height())

    def _fit(self) -> None:
        """Let one thing after the other give way until all that is left has its room; none is cut."""
        for tight in range(ALL_BARE + 1):
            self._tight = tight
            self._names_box.setVisible(tight < NO_NAMES)
            for button in self._lamps.values():
                button.set_bare(tight >= BARE_LAMPS)
                button.setVisible(self._is_seen(button.lamp))
            for segment in self.places.segments:
                segment.set_bare(tight >= ALL_BARE or (tight >= BARE_PLACES and not segment.isChecked()))
            self._fit_chats()
            if self._needed() <= self.width():
                return

    def _needed(self) -> int:
        """Return the room that all takes now: of parts with a layout of their own Qt would tell later."""
        for part in (self.places, self.chat, self._names_box):
            layout = part.layout()
            if layout is not None:
                layout.activate()
        self._lamp_row.invalidate()
        self._row.invalidate()
        return self._row.minimumSize().width()

    def _fit_chats(self) -> None:
        others = self._needed() - self.chat.minimumSizeHint().width()
        self.chat.fold(others + self.chat.whole_width() > self.width())

    def lamp(self, name: str) -> Lamp | None:
        """Return what a lamp shows."""
        if is_source(name):
            return self.chat.lamps.get(name)
        return self._lamps[name].lamp if name in self._lamps else None

    def show_live(self, started_at: int | None) -> None:
        """Show the live pill and its clock since `started_at` (ms UTC); None when not live."""
        self._started_at = started_at
        live = started_at is not None
        self.pill.setVisible(live and not self._rehearsal)
        self._end.setVisible(live)
        self._calm_end()
        if live:
            self._show_clock()
            self._tick.start()
        else:
            self._tick.stop()
            self._practice.set_text(tr("Tập dượt") if self._rehearsal else "")
        self._fit()

    def hint(self, words: str) -> None:
        """Say on OBS's lamp, in a few quiet words, what its stream lacks; "" nothing."""
        self.hinted = words
        button = self._lamps["obs"]
        button.setText(words or lamp_words("obs"))
        button.show_lamp(button.lamp)
        button.updateGeometry()

    def press_end(self) -> None:
        """Ask once more on the button itself, end on the second press within five seconds."""
        if self._asked.isActive():
            self._calm_end()
            self.end_pressed.emit()
            return
        self._end.set_words(tr("Bấm lần nữa để kết thúc"), kind="danger")
        self._asked.start(SECOND_PRESS_MS)

    def _names(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addStretch(1)
        self.cooperative = ShortWords(self._theme, style="strong")
        self.cooperative.setMaximumWidth(self._theme.scaled(200))
        column.addWidget(self.cooperative)
        today = evening_of(datetime.now().astimezone())
        day = ShortWords(self._theme, today, style="caption", tone="text_3")
        day.setMaximumWidth(self._theme.scaled(200))
        column.addWidget(day)
        column.addStretch(1)
        return column

    def _add_places(self) -> None:
        choices = (
            (tr("Chuẩn bị"), "list-checks"),
            (tr("Đang live"), "radio"),
            (tr("Sau live"), "package-check"),
        )
        self.places = Segments(self._theme, choices, name=tr("Ba nơi làm việc"))
        for number, segment in enumerate(self.places.segments, 1):
            segment.setToolTip(f"Ctrl+{number}")
        self.places.chosen.connect(lambda position: self.place_chosen.emit(PLACES[position]))
        self._row.addWidget(self.places)

    def _add_live(self) -> None:
        self._row.addSpacing(4)
        self._practice = CountPill(self._theme, "honey")
        self._row.addWidget(self._practice)
        self.pill = LivePill(self._theme, tr("ĐANG LIVE"))
        self.pill.hide()
        self._row.addWidget(self.pill)
        self._end = Button(self._theme, tr("Kết thúc live"), kind="quiet", size="small")
        self._end.setToolTip("Ctrl+L")
        self._end.clicked.connect(self.press_end)
        self._end.hide()
        self._row.addWidget(self._end)
        self._asked = QTimer(self)
        self._asked.setSingleShot(True)
        self._asked.timeout.connect(self._calm_end)

    def _add_help(self) -> None:
        for icon, words, key, signal in (
            ("settings", tr("Cài đặt"), "Ctrl+,", self.settings_pressed),
            ("circle-help", tr("Trợ giúp"), "F1", self.help_pressed),
        ):
            button = Button(self._theme, icon=icon, kind="quiet")
            button.setAccessibleName(words)
            button.setToolTip(f"{words} ({key})")
            button.clicked.connect(signal)
            self._row.addWidget(button)

    def _calm_end(self) -> None:
        self._asked.stop()
        words = tr("Kết thúc tập dượt") if self._rehearsal else tr("Kết thúc live")
        self._end.set_words(words, kind="quiet")

    def _show_clock(self) -> None:
        if self._started_at is None:
            return
        clock = lasting(time.time_ns() // 1_000_000 - self._started_at)
        self.pill.set_clock(clock)
        if self._rehearsal:
            self._practice.set_text(f"{tr('Tập dượt')} {clock}")
