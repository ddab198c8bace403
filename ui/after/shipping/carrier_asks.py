"""The card Hỏi hãng: what sending would cost, the carrier's own labels, and where the parcels are."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QVBoxLayout, QWidget

from coop_live.i18n import tr
from coop_live.model import CLOSED, ConsignmentState, OrderState
from coop_live.shipping.ready import HERE, Standing
from ui.theme import Theme
from ui.tooltip import as_tip
from ui.widgets.button import Button
from ui.widgets.panel import Panel, PanelHead
from ui.widgets.wrap import Wrap

_OVER = (*CLOSED, OrderState.DELIVERED)


class CarrierAsks(Panel):
    """Each signal brings the numbers that are meant: the chosen orders, else all for which it makes sense."""

    fee = Signal(object)
    labels = Signal(object)
    stands = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__("card")
        self.numbers: dict[str, tuple[int, ...]] = {}
        self._has_key: bool | None = None
        self.column.addWidget(PanelHead(theme, tr("Hỏi hãng")))
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(12, 10, 12, 12)
        buttons = Wrap()
        column.addLayout(buttons)
        self.fee_button = Button(theme, "", icon="banknote", keys=("F6",))
        self.labels_button = Button(theme, "", icon="printer", keys=("F7",))
        self.stands_button = Button(theme, "", icon="truck", keys=("F8",))
        for button, ask in (
            (self.fee_button, self.ask_fee),
            (self.labels_button, self.ask_labels),
            (self.stands_button, self.ask_stands),
        ):
            button.clicked.connect(ask)
            buttons.add(button)
        self.column.addWidget(inside)
        self.show_standings((), ())

    def show_standings(self, chosen: Sequence[Standing], shown: Sequence[Standing]) -> None:
        """Offer what can be asked about the chosen parcels, else about all that are shown."""
        of = chosen or shown
        there = [one for one in of if one.consignment and one.consignment.state is ConsignmentState.CREATED]
        # Without a choice only what is still to be stuck on, and what is still on its way.
        stuck = there if chosen else [one for one in there if one.order.state in HERE]
        under_way = there if chosen else [one for one in there if one.order.state not in _OVER]
        meant = {"fee": [one for one in of if one.ready], "labels": stuck, "stands": under_way}
        self.numbers = {name: tuple(one.order.number for one in some) for name, some in meant.items()}
        count = {name: len(some) for name, some in self.numbers.items()}
        self.fee_button.set_words(tr("Phí gửi: %n đơn", "", count["fee"]))
        self.labels_button.set_words(tr("Tem của hãng: %n đơn", "", count["labels"]))
        self.stands_button.set_words(tr("Hàng đến đâu: %n đơn", "", count["stands"]))
        self.labels_button.setVisible(count["labels"] > 0)
        self.stands_button.setVisible(count["stands"] > 0)
        self._let_fee()

    def show_key(self, has_key: bool | None) -> None:
        """Ask for no fee where the carrier's key is missing; None while that is not known yet."""
        self._has_key = has_key
        self._let_fee()

    def ask_fee(self) -> None:
        """Ask what sending would cost, where anything can be sent."""
        if self._has_key is not False:
            self._ask("fee", self.fee)

    def ask_labels(self) -> None:
        """Ask for the carrier's labels, where it has any parcel."""
        self._ask("labels", self.labels)

    def ask_stands(self) -> None:
        """Ask where the parcels are, where the carrier has any."""
        self._ask("stands", self.stands)

    def _ask(self, name: str, signal: SignalInstance) -> None:
        if self.numbers[name]:
            signal.emit(self.numbers[name])

    def _let_fee(self) -> None:
        usable = bool(self.numbers["fee"]) and self._has_key is not False
        lacks = tr("chưa nối với hãng") if self.numbers["fee"] else tr("Chưa có đơn nào đủ để gửi.")
        self.fee_button.setEnabled(usable)
        self.fee_button.setToolTip("" if usable else as_tip(lacks))
