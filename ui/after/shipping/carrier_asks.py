"""The card Hỏi hãng: what sending would cost, the carrier's own labels, and where the parcels are."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from coop_live.i18n import tr
from coop_live.model import CLOSED, ConsignmentState, OrderState
from coop_live.shipping.ready import HERE, Standing
from ui.theme import Theme
from ui.tooltip import as_tip
from ui.widgets.button import Button
from ui.widgets.panel import Panel, PanelHead

_OVER = (*CLOSED, OrderState.DELIVERED)


class CarrierAsks(Panel):
    """Each signal brings the numbers that are meant: the chosen orders, else all for which it makes sense."""

    fee = Signal(object)
    labels = Signal(object)
    stands = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__("card")
        self.numbers: dict[str, tuple[int, ...]] = {}
        self.column.addWidget(PanelHead(theme, tr("Hỏi hãng")))
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(12, 10, 12, 12)
        column.setSpacing(8)
        self.fee_button = Button(theme, "", icon="banknote", keys=("F6",))
        self.labels_button = Button(theme, "", icon="printer", keys=("F7",))
        self.stands_button = Button(theme, "", icon="truck", keys=("F8",))
        for button, ask in (
            (self.fee_button, self.ask_fee),
            (self.labels_button, self.ask_labels),
            (self.stands_button, self.ask_stands),
        ):
            button.clicked.connect(ask)
            column.addWidget(button)
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
        nothing = tr("Chưa có đơn nào hãng đã nhận.")
        self._let(self.fee_button, count["fee"], tr("Chưa có đơn nào đủ để gửi."))
        self._let(self.labels_button, count["labels"], nothing)
        self._let(self.stands_button, count["stands"], nothing)

    def ask_fee(self) -> None:
        """Ask what sending would cost, where anything can be sent."""
        self._ask("fee", self.fee)

    def ask_labels(self) -> None:
        """Ask for the carrier's labels, where it has any parcel."""
        self._ask("labels", self.labels)

    def ask_stands(self) -> None:
        """Ask where the parcels are, where the carrier has any."""
        self._ask("stands", self.stands)

    def _ask(self, name: str, signal: object) -> None:
        if self.numbers[name]:
            signal.emit(self.numbers[name])  # type: ignore[attr-defined]

    def _let(self, button: Button, count: int, why: str) -> None:
        button.setEnabled(count > 0)
        button.setToolTip("" if count else as_tip(why))
