"""The fields in which phone, address and the note of one order are written."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from coop_live.i18n import tr
from coop_live.model import Order
from coop_live.orders.contact.masking import plain, spoken_phone
from coop_live.orders.contact.phone import typed_phone
from ui.live.edit_line import EditLine
from ui.theme import Theme
from ui.widgets.ask import ask_for
from ui.widgets.words import Words


class ContactFields(QWidget):
    """Hidden until `begin`; `taken` and `left` say what the keys in them mean."""

    taken = Signal()
    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.phone = self._line(theme, "phone", tr("Số điện thoại"))
        self.address = self._line(theme, "map-pin", tr("Địa chỉ"), words=True)
        self.note = self._line(
            theme, "message-circle", tr("Ghi chú"), tr("Ghi chú, ví dụ gọi trước khi giao"), words=True
        )
        self.problem = Words(theme, "", style="small", tone="honey", wrap=True)
        self._note = ""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for part in (self.phone, self.address, self.note, self.problem):
            column.addWidget(part)
        self.hide()

    def _line(self, theme: Theme, icon: str, name: str, hint: str = "", *, words: bool = False) -> EditLine:
        line = EditLine(theme, icon)
        if words:
            line.setFont(theme.font("body"))
        ask_for(line, hint or name)
        line.setAccessibleName(name)
        line.taken.connect(self.taken)
        line.left.connect(self.left)
        return line

    def begin(self, order: Order) -> None:
        """Open with what is known of an order."""
        self.problem.hide()
        self.show()
        self._note = plain(order.note).strip()
        self.phone.setText(spoken_phone(order.phone or ""))
        self.address.setText(plain(order.address or ""))
        self.note.setText(self._note)
        self.phone.setFocus()
        self.phone.selectAll()

    def typed(self) -> tuple[str | None, str | None, str | None] | None:
        """Return phone, address and note (None as it was); None where the phone is none, and say so."""
        words = self.phone.text().strip()
        phone = typed_phone(words)
        if words and phone is None:
            self.problem.setText(tr("Số này chưa đúng. Gõ đủ 10 số."))
            self.problem.show()
            return None
        note = self.note.text().strip()
        return phone, self.address.text().strip() or None, None if note == self._note else note
