"""What can be done with the order in hand: merged, opened again, given up, its label printed."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from coop_live.desk import Desk
from coop_live.i18n import tr
from coop_live.model import CLOSED, Order, OrderState
from coop_live.orders.contact.masking import masked
from ui.states import order_words, state_icon, state_tone
from ui.theme import Theme
from ui.widgets.button import Button
from ui.widgets.key_cap import KeyCap
from ui.widgets.picture import Picture
from ui.widgets.words import Words

MOST_OTHERS = 3
# A decision about these can be taken back.
_DECIDED = (OrderState.CONFIRMED, OrderState.WAITLISTED, OrderState.REFUSED, OrderState.CANCELLED)


class LookHead(QFrame):
    """Says that a decided order is looked at, what became of it, and the way back."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("panel", "head")
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 10, 14, 10)
        row.setSpacing(8)
        self._sign = Picture(theme, "circle-check", 16, "tea")
        self.said = Words(theme, "", style="small", weight=600, wrap=True)
        row.addWidget(self._sign)
        row.addWidget(self.said, 1)
        row.addWidget(KeyCap(theme, "Esc"))
        self.hide()

    def show_order(self, order: Order | None) -> None:
        """Show this decided order; None while the selected draft is in hand."""
        self.setVisible(order is not None)
        if order is None:
            return
        tone = state_tone(order)
        self._sign.set_picture(state_icon(order.state), "text_2" if tone == "plain" else tone)
        why = masked(order.why)[0]
        state = tr("Đơn #{number} {state}", number=order.number, state=order_words(order))
        self.said.setText(f"{state}: {why}" if why and order.state in CLOSED else state)


class HandActs(QWidget):
    """Buttons that are there only where they can be pressed; they report, the view acts."""

    merge_wanted = Signal(object)
    reopen_wanted = Signal()
    cancel_wanted = Signal()
    label_wanted = Signal()

    def __init__(self, theme: Theme, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._desk = theme, desk
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.merges = [self._button("merge", "M" if at == 0 else "") for at in range(MOST_OTHERS)]
        self.reopen = self._button("rotate-ccw", "")
        self.cancel = self._button("ban", "", "danger")
        self.label = self._button("printer", "P")
        self._others: tuple[Order, ...] = ()
        self._sure = False
        for at, button in enumerate(self.merges):
            button.clicked.connect(partial(self._merge, at))
            column.addWidget(button)
        for button in (self.label, self.reopen, self.cancel):
            column.addWidget(button)
        self.reopen.clicked.connect(self.reopen_wanted)
        self.cancel.clicked.connect(self._cancel)
        self.label.clicked.connect(self.label_wanted)
        self.reopen.set_words(tr("Mở lại để chốt"))
        self.label.set_words(tr("In tem"))

    def _button(self, icon: str, key: str, kind: str = "quiet") -> Button:
        return Button(self._theme, icon=icon, keys=(key,) if key else (), kind=kind, align="left")

    def refresh(self) -> None:
        """Show what can be done now."""
        order = self._desk.in_hand
        self._others = self._desk.mergeable[:MOST_OTHERS]
        for at, button in enumerate(self.merges):
            button.setVisible(at < len(self._others))
            if at < len(self._others):
                button.set_words(tr("Gộp với đơn #{number}", number=self._others[at].number))
        looks = self._desk.looks and order is not None
        self.reopen.setVisible(looks and order is not None and order.state in _DECIDED)
        here = (OrderState.CONFIRMED, OrderState.PACKED)
        self.cancel.setVisible(looks and order is not None and order.state in here)
        self.label.setVisible(self._desk.to_label is not None)
        if (labelled := self._desk.to_label) is not None:
            self.label.set_words(tr("In tem #{number}", number=labelled.number))
        self._calm()

    def first(self) -> Button | None:
        """Return the first button that can be pressed."""
        return next((one for one in (self.label, self.reopen, self.cancel) if not one.isHidden()), None)

    def _merge(self, at: int) -> None:
        if at < len(self._others):
            self.merge_wanted.emit(self._others[at])

    def _cancel(self) -> None:
        """Ask once more on the button itself: goods go back to the shelf."""
        if self._sure:
            self._calm()
            self.cancel_wanted.emit()
            return
        self._sure = True
        self.cancel.set_words(tr("Bấm lần nữa để hủy đơn"))

    def _calm(self) -> None:
        self._sure = False
        self.cancel.set_words(tr("Hủy đơn"))
