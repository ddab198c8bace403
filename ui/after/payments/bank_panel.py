"""Where the account is read by itself: SePay or Casso, its token, a try, and how it does."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from coop_live import vault
from coop_live.errors import CoopLiveError
from coop_live.events import Event, LampChanged
from coop_live.i18n import tr
from coop_live.model import Lamp, LampState
from coop_live.shipping.payments.watching import KINDS, LAMP, secret_name, try_token
from ui import tasks
from ui.after.side_panel import SidePanel
from ui.place import Kit
from ui.prepare.points import empty
from ui.prepare.sources.drawer import Kept
from ui.prepare.sources.field import KeyField
from ui.widgets.button import Button
from ui.widgets.lamp import Dot, state_words
from ui.widgets.panel import PanelHead
from ui.widgets.segments import Segments
from ui.widgets.words import Words
from ui.widgets.wrap import Wrap

NAMES = ("", *KINDS)


class BankPanel(SidePanel):
    """`state` says how the watching does: a lamp and a few words, for the line above the transfers."""

    state = Signal(object, str)
    left = Signal()

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._kit = kit
        theme = kit.theme
        self._field: KeyField | None = None
        head = PanelHead(theme, tr("Tự đọc tiền về"))
        close = Button(theme, tr("Xong"), keys=("Esc",), size="small")
        close.clicked.connect(self.left)
        head.add(close)
        self.column.addWidget(head)
        self._column = QVBoxLayout()
        self._column.setContentsMargins(12, 10, 12, 12)
        self._column.setSpacing(8)
        self._fill()
        self._column.addStretch(1)
        self.column.addLayout(self._column)
        kit.bridge.happened.connect(self._hear)
        self.show_chosen()

    # ------------------------------------------------------------------- the parts

    def _fill(self) -> None:
        theme = self._kit.theme
        choices = ((tr("Tắt"), ""), *((KINDS[name]().title, "") for name in KINDS))
        self.choice = Segments(theme, choices, small=True, name=tr("Đọc tiền về qua"))
        self.choice.chosen.connect(self._choose)
        self._column.addWidget(self.choice)
        line = QHBoxLayout()
        line.setSpacing(8)
        self._dot = Dot(theme)
        self.said = Words(theme, "", style="small", tone="text_2", wrap=True)
        line.addWidget(self._dot, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self.said, 1)
        self._column.addLayout(line)
        self._steps = QVBoxLayout()
        self._steps.setSpacing(6)
        self._column.addLayout(self._steps)
        self._key = QVBoxLayout()
        self._column.addLayout(self._key)
        row = Wrap()
        self.test = Button(theme, tr("Thử"), icon="play")
        self.test.clicked.connect(self._try)
        row.add(self.test)
        self._column.addLayout(row)
        self.found = Words(theme, "", style="small", tone="text_2", wrap=True)
        self._column.addWidget(self.found)

    @property
    def chosen(self) -> str:
        """The service that reads the account, "" for none."""
        return next((name for name in self._kit.settings.pay.watch if name in KINDS), "")

    def take_keyboard(self) -> None:
        """Put the keyboard on the choice."""
        self.choice.segments[max(0, self.choice.current())].setFocus()

    # ---------------------------------------------------------------------- showing

    def show_chosen(self) -> None:
        """Show what belongs to the service that is chosen."""
        name = self.chosen
        self.choice.choose(NAMES.index(name))
        empty(self._steps)
        empty(self._key)
        self._field = None
        self.found.setText("")
        self.test.setVisible(bool(name))
        if name:
            kind = KINDS[name]()
            for number, step in enumerate(kind.steps(), 1):
                self._steps.addWidget(self._step(f"{number}. {step.words}", step.link))
            self._field = KeyField(self._kit.theme, kind.ask)
            self._field.given.connect(lambda value, name=name: self._keep(name, value))
            self._key.addWidget(self._field)
            self._read_kept(name)
        self._show_lamp(self._kit.lamps.get(LAMP, Lamp(LAMP, LampState.OFF)))

    def _step(self, words: str, link: str) -> QWidget:
        around = QWidget()
        row = QHBoxLayout(around)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(Words(self._kit.theme, words, style="small", wrap=True), 1)
        if link:
            button = Button(self._kit.theme, tr("Mở trang"), kind="link", size="small")
            button.clicked.connect(lambda: QDesktopServices.openUrl(QUrl(link)))
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        return around

    def _show_lamp(self, lamp: Lamp) -> None:
        name = self.chosen
        title = KINDS[name]().title if name else ""
        if not name:
            lamp = Lamp(LAMP, LampState.OFF)
        words = f"{title}: {state_words(lamp.state)}" if name else tr("Chưa nối ngân hàng nào.")
        trouble = f"{lamp.cause} {lamp.remedy}".strip()
        self._dot.show_state(lamp.state)
        self.said.set_tone("honey" if lamp.state is LampState.TROUBLE else "text_2")
        self.said.setText(". ".join(part for part in (words, trouble) if part))
        self.state.emit(lamp, words)

    def _hear(self, event: Event) -> None:
        if isinstance(event, LampChanged) and event.lamp.name == LAMP:
            self._show_lamp(event.lamp)

    # --------------------------------------------------------------------- pressing

    def _choose(self, position: int) -> None:
        settings = self._kit.settings
        watch = (NAMES[position],) if position else ()
        self._kit.doors.change(replace(settings, pay=replace(settings.pay, watch=watch)))
        self.show_chosen()

    def _read_kept(self, name: str) -> None:
        def show(value: str | None) -> None:
            if name == self.chosen and self._field is not None:
                self._field.show_kept(Kept("x" if value else "", False))

        tasks.run(lambda: vault.get(secret_name(name)), show, self._tell, owner=self)

    def _keep(self, name: str, value: str) -> None:
        """Keep a token in the keyring, and ask with it at once."""

        def kept(_nothing: None) -> None:
            self._kit.app.payments.again()
            self._read_kept(name)

        if self._field is not None:
            self._field.line.clear()
        tasks.run(lambda: vault.put(secret_name(name), value), kept, self._tell, owner=self)

    def _try(self) -> None:
        """Ask the service once with the token that is kept."""
        name = self.chosen
        title = KINDS[name]().title
        self.test.setEnabled(False)
        self.found.set_tone("text_2")
        self.found.setText(tr("Đang hỏi {platform} …", platform=title))

        def done(count: int) -> None:
            self.test.setEnabled(True)
            self.found.set_tone("tea")
            self.found.setText(
                tr("{platform} trả lời tốt:", platform=title)
                + " "
                + tr("%n khoản tiền vào mấy ngày qua.", "", count)
            )
            self._kit.app.payments.again()

        def failed(trouble: CoopLiveError) -> None:
            self.test.setEnabled(True)
            self.found.set_tone("honey")
            self.found.setText(f"{trouble.cause} {trouble.remedy}")

        def work() -> int:
            return try_token(name, vault.get(secret_name(name)) or "")

        tasks.run(work, done, failed, owner=self)

    def _tell(self, trouble: CoopLiveError) -> None:
        self.found.set_tone("honey")
        self.found.setText(f"{trouble.cause} {trouble.remedy}")
