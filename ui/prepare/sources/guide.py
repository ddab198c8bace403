"""One source from the first step to a try: what to do, what to fill in, what works."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from coop_live.chat.keys import VaultKeys
from coop_live.chat.kind import Ask, Finding, Kind, Level, Step
from coop_live.errors import CoopLiveError
from coop_live.i18n import tr
from ui import tasks
from ui.prepare.sources.drawer import Drawer, Kept
from ui.prepare.sources.entries import Entry, honest
from ui.prepare.sources.field import KeyField
from ui.prepare.sources.findings import Findings
from ui.prepare.sources.running import Job, Running
from ui.prepare.sources.steps import Steps, browse
from ui.theme import Theme
from ui.widgets.button import Button
from ui.widgets.check import Check
from ui.widgets.chip import Chip
from ui.widgets.columns import Column, Columns
from ui.widgets.panel import Panel, PanelHead
from ui.widgets.picture import Picture
from ui.widgets.words import Words
from ui.widgets.wrap import Wrap

INSET = (14, 10, 14, 14)


class Guide(QWidget):
    """What every source's page has: its name, a switch, plain words, its steps, and room at the right."""

    switched = Signal(bool)
    wrong = Signal(object)

    def __init__(self, theme: Theme, entry: Entry, steps: Sequence[Step]) -> None:
        super().__init__()
        self._theme, self.entry = theme, entry
        self.setProperty("ground", "bg")
        self.chip = Chip(theme, parent=self)
        self.switch = Check(theme, tr("Nghe nguồn này khi live"))
        self.switch.clicked.connect(self.switched)
        sides = Column(), Column()
        self.left, self.right = (side.stack for side in sides)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(12)
        column.addWidget(self._head())
        column.addWidget(Columns(sides, margin=0))
        column.addStretch(1)
        self.steps = Steps(theme, steps, self.open_page)
        if steps:
            self.left.addWidget(self.card(tr("Từng bước"), self.steps))

    def show_state(self, said: str, tone: str, *, on: bool, trouble: str = "") -> None:
        """Show how the source stands, whether it is on, and what keeps it from running."""
        self.chip.set_text(said, tone)
        self.switch.setChecked(on)
        self.trouble.setText(trouble)
        self.trouble.setVisible(bool(trouble))

    def take_keyboard(self) -> None:
        """Put the keyboard on what is to be done here first."""
        (self.switch if not self.switch.isHidden() else self).setFocus()

    def go_back(self) -> bool:
        """Take one step back for Esc; tells whether there was one."""
        return False

    def open_page(self, address: str) -> None:
        """Open a page in the browser, or say where it would be."""
        if not browse(address):
            self.wrong.emit(
                CoopLiveError(tr("Không mở được trình duyệt."), tr("Tự mở: {page}", page=address))
            )

    def card(self, title: str, *parts: QWidget) -> Panel:
        """Return a card with these parts under each other."""
        card = Panel("card")
        card.column.addWidget(PanelHead(self._theme, title))
        inside = QVBoxLayout()
        inside.setContentsMargins(*INSET)
        inside.setSpacing(14)
        for part in parts:
            inside.addWidget(part)
        card.column.addLayout(inside)
        return card

    def _head(self) -> QFrame:
        theme, entry = self._theme, self.entry
        card = Panel("card")
        inside = QVBoxLayout()
        inside.setContentsMargins(14, 12, 14, 12)
        inside.setSpacing(8)
        row = Wrap(space=10)
        row.add(Picture(theme, entry.platform or "message-circle", 20, "text_2"))
        row.add(Words(theme, entry.title, style="head"))
        row.add(self.chip)
        row.add(QWidget(), stretch=True)  # the switch stands at the right
        row.add(self.switch)
        inside.addLayout(row)
        self.trouble = Words(theme, "", tone="honey", wrap=True)
        self.trouble.hide()
        inside.addWidget(self.trouble)
        for words in honest(entry):
            inside.addWidget(Words(theme, words, wrap=True))
        card.column.addLayout(inside)
        return card


class KindGuide(Guide):
    """The page of a source; `kept` tells that what it needs is another now: typed, forgotten, signed in.

    `tried` tells that a try is over: it may have made the keys newer.
    """

    kept = Signal()
    tried = Signal()

    def __init__(self, theme: Theme, entry: Entry, kind: Kind, drawer: Drawer) -> None:
        super().__init__(theme, entry, kind.steps())
        self._kind, self._drawer = kind, drawer
        self._running: Running | None = None
        asks = sorted(kind.asks, key=lambda ask: not ask.each_live)  # what is asked every evening comes first
        self.fields = {ask.name: self._field(ask) for ask in asks}
        self.sign_in = Button(theme, kind.sign_in_words() or tr("Đăng nhập"), kind="primary")
        self.try_button = Button(theme, tr("Thử"))
        self.stop_button = Button(theme, tr("Dừng lại"), keys=("Esc",))
        self.findings = Findings(theme)
        self.sign_in.clicked.connect(self._begin_sign_in)
        self.try_button.clicked.connect(self._begin_try)
        self.stop_button.clicked.connect(self.give_up)
        self._lay_out()
        self._show_running(None)
        self._read()

    def take_keyboard(self) -> None:
        """Put the keyboard on the first field that is still empty, else on the switch."""
        empty = next((one.line for one in self.fields.values() if not one.filled), None)
        (empty or self.switch).setFocus()

    def go_back(self) -> bool:
        """Give up what runs."""
        runs = self._running is not None
        self.give_up()
        return runs

    def hideEvent(self, event: QHideEvent) -> None:
        """A try ends with the page it was begun on; a window put aside for the browser is no end."""
        super().hideEvent(event)
        if not event.spontaneous():
            self.give_up()

    # ----------------------------------------------------------------- the parts

    def _lay_out(self) -> None:
        theme, kind = self._theme, self._kind
        if self.fields:
            self.right.addWidget(self.card(tr("Cần điền"), *self.fields.values()))
        acts = QWidget()
        row = QHBoxLayout(acts)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self.sign_in.setVisible(kind.sign_in is not None)
        for button in (self.sign_in, self.try_button, self.stop_button):
            row.addWidget(button)
        row.addStretch(1)
        self.waiting = Words(theme, "", style="small", tone="text_2", wrap=True)
        about = tr("Xem nối được chưa, đọc được gì. Thử lúc đang live thì biết rõ nhất.")
        self.right.addWidget(
            self.card(
                tr("Thử xem chạy không"),
                Words(theme, about, style="small", tone="text_2", wrap=True),
                acts,
                self.waiting,
                self.findings,
            )
        )
        self.right.addStretch(1)
        if unproven := kind.unproven():
            words = Words(theme, unproven, style="small", tone="text_2", wrap=True)
            self.left.addWidget(self.card(tr("Chưa ai thử được"), words))
        self.left.addStretch(1)

    def _field(self, ask: Ask) -> KeyField:
        field = KeyField(self._theme, ask)
        field.given.connect(lambda value: self._give(ask, value))
        return field

    # -------------------------------------------------------------- what is kept

    def _read(self) -> None:
        def show(kept: dict[str, Kept]) -> None:
            for name, one in kept.items():
                self.fields[name].show_kept(one)

        tasks.when_done(self._drawer.read(self._kind), show, self.wrong.emit, owner=self)

    def _give(self, ask: Ask, value: str) -> None:
        def kept(_nothing: None) -> None:
            self._read()
            self.kept.emit()

        tasks.when_done(self._drawer.give(self._kind, ask, value), kept, self.wrong.emit, owner=self)

    # -------------------------------------------------------------- try, sign in

    def _begin_try(self) -> None:
        kind, when_kept = self._kind, self._drawer.when_kept()

        def job(_open: Callable[[str], object], _stopped: threading.Event) -> Iterator[Finding]:
            when_kept()
            keys = VaultKeys(kind.name)
            if (lacking := kind.not_given(keys)) is not None:
                yield lacking
            else:
                yield from kind.try_it(keys, "")

        self._begin(job, tr("Đang thử …"))

    def _begin_sign_in(self) -> None:
        kind, when_kept = self._kind, self._drawer.when_kept()
        sign_in = kind.sign_in
        if sign_in is None:
            return

        def job(open_page: Callable[[str], object], stopped: threading.Event) -> Iterator[Finding]:
            when_kept()
            yield sign_in(VaultKeys(kind.name), open_page, stopped, "")

        self._begin(job, tr("Làm tiếp trong trình duyệt vừa mở, xong thì quay lại đây."), signs_in=True)

    def _begin(self, job: Job, waiting: str, *, signs_in: bool = False) -> None:
        if self._running is not None:
            return
        self.findings.begin()
        running = Running(job)
        running.told.connect(self.findings.add)
        running.page_wanted.connect(self.open_page)
        running.ended.connect(lambda: self._ended(running, signs_in))
        self._show_running(running, waiting)
        running.start()

    def give_up(self) -> None:
        """Stop what runs; what it found so far stays."""
        if self._running is not None:
            self._running.give_up()
            self._show_running(None)

    def _ended(self, running: Running, signs_in: bool) -> None:
        if running is not self._running:
            return
        self._show_running(None)
        self._read()
        if signs_in and any(one.level is Level.GOOD for one in self.findings.found):
            self.kept.emit()
        else:
            self.tried.emit()

    def _show_running(self, running: Running | None, waiting: str = "") -> None:
        self._running = running
        had = self.stop_button.hasFocus() or self.try_button.hasFocus() or self.sign_in.hasFocus()
        for button in (self.try_button, self.sign_in):
            button.setEnabled(running is None)
        self.stop_button.setVisible(running is not None)
        self.waiting.setText(waiting)
        self.waiting.setVisible(bool(waiting))
        if had:
            (self.stop_button if running is not None else self.try_button).setFocus()
