"""The card Gửi thẳng cho hãng: which carrier, whether its key is there, and what is asked of it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from coop_live.i18n import tr
from coop_live.model import ConsignmentState
from coop_live.shipping.carriers.open import TITLES
from coop_live.shipping.ready import Standing
from ui.theme import Theme
from ui.widgets.ask import ask_for
from ui.widgets.button import Button
from ui.widgets.chip import Chip
from ui.widgets.choice import Choice
from ui.widgets.panel import Panel, PanelHead
from ui.widgets.words import Words
from ui.widgets.wrap import Wrap

NAMES = tuple(TITLES)
_OPEN = (ConsignmentState.SENDING, ConsignmentState.UNKNOWN)


class CarrierCard(Panel):
    """`send` brings (carrier, numbers), `cancel` the numbers, `keys_wanted` the carrier's name.

    `decided` brings a number and the code that a person saw for it on the carrier's own page, "" for none.
    """

    send = Signal(str, object)
    ask_again = Signal()
    cancel = Signal(object)
    decided = Signal(int, str)
    keys_wanted = Signal(str)
    picked = Signal(str)

    def __init__(self, theme: Theme, carrier: str) -> None:
        super().__init__("card")
        self._theme = theme
        self._ready: tuple[int, ...] = ()
        self._cancellable: tuple[int, ...] = ()
        self._unclear = 0  # the one order of which it is not known whether the carrier has it
        self._has_key: bool | None = None
        self._armed = ""
        self.column.addWidget(PanelHead(theme, tr("Gửi thẳng cho hãng")))
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(12, 10, 12, 12)
        column.setSpacing(8)
        self.choice = Choice(theme, tr("Hãng vận chuyển"))
        place = NAMES.index(carrier) if carrier in NAMES else 0
        self.choice.set_options(tuple(TITLES.values()), place)
        self.choice.picked.connect(lambda _place: self.picked.emit(self.carrier))
        self.keys = Button(theme, tr("Nối với hãng"), icon="lock")
        self.keys.clicked.connect(lambda: self.keys_wanted.emit(self.carrier))
        top = Wrap()
        top.add(self.choice)
        top.add(self.keys)
        self._key_chip = Chip(theme, parent=inside)
        top.add(self._key_chip)
        column.addLayout(top)
        self.words = Words(theme, "", style="small", tone="text_2", wrap=True)
        column.addWidget(self.words)
        self.go = Button(theme, "", icon="truck", kind="primary")
        self.go.clicked.connect(self._send)
        self.again = Button(theme, "", icon="rotate-ccw")
        self.again.clicked.connect(self.ask_again)
        self.undo = Button(theme, "", icon="x")
        self.undo.clicked.connect(self._cancel)
        buttons = Wrap()
        for button in (self.go, self.again, self.undo):
            buttons.add(button)
        column.addLayout(buttons)
        column.addWidget(self._seen_line())
        self.column.addWidget(inside)
        self.show_standings((), ())

    def _seen_line(self) -> QWidget:
        """Return the line for what a person saw on the carrier's own page, where the carrier cannot tell."""
        self.seen = QWidget()
        row = Wrap()
        self.seen.setLayout(row)
        self.code = QLineEdit()
        self.code.setFont(self._theme.figures("body"))
        self.code.setMinimumSize(self._theme.scaled(130), self._theme.height("control"))
        self.code.setAccessibleName(tr("Mã vận đơn trên trang của hãng"))
        ask_for(self.code, tr("Mã trên trang của hãng"))
        self.code.returnPressed.connect(self._note_code)
        self.none = Button(self._theme, tr("Hãng không có"))
        self.none.clicked.connect(self._note_none)
        row.add(self.code, stretch=True)
        row.add(self.none)
        self.seen.hide()
        return self.seen

    @property
    def carrier(self) -> str:
        """The carrier that is asked."""
        return NAMES[max(0, self.choice.position)]

    def show_key(self, has_key: bool | None) -> None:
        """Say whether the carrier's key is there; None while that is not known yet."""
        self._has_key = has_key
        if has_key is None:
            self._key_chip.set_text("")
        else:
            self._key_chip.set_text(
                tr("đã nối") if has_key else tr("chưa nối"), "tea" if has_key else "honey"
            )
        self._say()

    def show_standings(self, meant: Sequence[Standing], shown: Sequence[Standing]) -> None:
        """Offer what can be done with the chosen parcels, else with all that are shown."""
        self._armed = ""
        wanted = meant or shown
        self._ready = tuple(one.order.number for one in wanted if one.ready)
        self._cancellable = tuple(
            one.order.number
            for one in meant
            if one.consignment is not None and one.consignment.state is ConsignmentState.CREATED
        )
        waiting = sum(1 for one in shown if one.consignment is not None and one.consignment.state in _OPEN)
        unclear = [one for one in meant if one.consignment and one.consignment.state in _OPEN]
        number = unclear[0].order.number if len(unclear) == 1 else 0
        if number != self._unclear:
            self.code.clear()
        self._unclear = number
        self.seen.setVisible(bool(number))
        self.none.set_words(tr("Hãng không có"))
        self.go.set_words(tr("Gửi %n đơn", "", len(self._ready)))
        self.again.set_words(tr("Hỏi lại hãng: %n đơn", "", waiting))
        self.again.setVisible(waiting > 0)
        self.undo.set_words(tr("Hủy %n vận đơn", "", len(self._cancellable)))
        self.undo.setVisible(bool(self._cancellable))
        self._say()

    def _say(self) -> None:
        usable = bool(self._ready) and self._has_key is not False
        self.go.setEnabled(usable)
        if self._has_key is False:
            self.words.setText(tr("Nối với hãng một lần là gửi được. Chưa nối thì dùng tệp cho hãng ở trên."))
        elif not self._ready:
            self.words.setText(tr("Chưa có đơn nào đủ để gửi."))
        else:
            self.words.setText(tr("Mạng đứt giữa chừng thì hỏi lại hãng, không tạo đơn hai lần."))
        self.go.setToolTip("" if usable else self.words.text())

    def _send(self) -> None:
        # A parcel at a carrier costs money: asked twice.
        if self._armed != "send":
            self._armed = "send"
            self.go.set_words(tr("Bấm lần nữa: gửi %n đơn", "", len(self._ready)))
            return
        numbers, self._armed = self._ready, ""
        self.send.emit(self.carrier, numbers)

    def _note_code(self) -> None:
        code = self.code.text().strip()
        if code:
            self.decided.emit(self._unclear, code)

    def _note_none(self) -> None:
        # After this another parcel may be made: asked twice.
        if self._armed != "none":
            self._armed = "none"
            self.none.set_words(tr("Bấm lần nữa: hãng không có"))
            return
        self._armed = ""
        self.decided.emit(self._unclear, "")

    def _cancel(self) -> None:
        if self._armed != "cancel":
            self._armed = "cancel"
            self.undo.set_words(tr("Bấm lần nữa: hủy %n vận đơn", "", len(self._cancellable)))
            return
        numbers, self._armed = self._cancellable, ""
        self.cancel.emit(numbers)
