"""What is to be sent: addresses to mend, parcels, labels, lists and carriers."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout

from coop_live.i18n import tr
from coop_live.ledger import LiveRow
from coop_live.model import Order
from ui.place import Kit
from ui.widgets.empty import EmptyState


class ShippingPage(QFrame):
    """One page of Sau live; `show_evening` fills it again whenever orders changed.

    `labels_wanted` asks for the labels of these orders (a tuple of numbers, () for all that are not sent).
    """

    labels_wanted = Signal(object)

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self.setProperty("panel", "plain")
        self._kit = kit
        column = QVBoxLayout(self)
        column.addWidget(EmptyState(kit.theme, "package-check", tr("Chưa có đơn để gửi.")))

    def show_evening(self, row: LiveRow, orders: tuple[Order, ...]) -> None:
        """Show this live session and its orders, as the ledger has them now."""

    def take_keyboard(self) -> None:
        """Put the keyboard on what is to be done first."""

    def back(self) -> bool:
        """Take one step back for Esc; tells whether there was one."""
        return False
