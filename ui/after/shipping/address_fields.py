"""The fields in which an address is put right: their own words, phone, address, the commune of today."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from coop_live.i18n import tr
from coop_live.model import Order
from coop_live.orders.contact.masking import plain, shown_name, spoken_phone
from coop_live.places import find_communes, guess_communes
from coop_live.shipping.ready import Lack, Standing
from ui.after.shipping.choices import ChoiceList
from ui.after.shipping.step_words import lack_words
from ui.after.shipping.undo_field import UndoField
from ui.theme import Theme
from ui.widgets.ask import ask_for
from ui.widgets.words import ShortWords, Words

# A comment may be a letter; where it goes stands in its own field below.
MOST_LETTERS = 220


class CommuneField(UndoField):
    """Letters search, and while it is empty digits choose; ↑ ↓ walk, Enter takes, Space goes on."""

    took = Signal(int)
    walked = Signal(int)
    turned = Signal(int)
    skipped = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Give away what is no typing."""
        key, digit = Qt.Key(event.key()), event.key() - Qt.Key.Key_0
        away = event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not event.isAutoRepeat():
                self.took.emit(-1)
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down) and not away:
            self.walked.emit(1 if key == Qt.Key.Key_Down else -1)
        elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self.turned.emit(1 if key == Qt.Key.Key_PageDown else -1)
        elif not self.text() and not away and 1 <= digit <= 9:
            if not event.isAutoRepeat():
                self.took.emit(digit - 1)
        elif not self.text() and key == Qt.Key.Key_Space:
            self.skipped.emit()
        else:
            super().keyPressEvent(event)


class AddressFields(QWidget):
    """`chosen` brings (order, unit), `typed` (order, phone, address) as they are to be kept."""

    chosen = Signal(object, object)
    typed = Signal(object, str, str)
    turned = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._standing: Standing | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 12)
        column.setSpacing(6)
        self._who = ShortWords(theme, "", style="strong")
        self._lack = ShortWords(theme, "", style="small", weight=600, tone="honey")
        column.addWidget(self._who)
        column.addWidget(self._lack)
        self._said = Words(theme, "", style="small", tone="text_2", wrap=True)
        column.addWidget(self._said)
        self.phone = self._field(tr("Số điện thoại"), tr("Gõ số điện thoại"))
        self.address = self._field(tr("Địa chỉ khách gõ"), tr("Gõ địa chỉ"))
        self.commune = CommuneField()
        self.commune.setFont(theme.font("body"))
        self.commune.setAccessibleName(tr("Xã, phường hiện nay"))
        ask_for(self.commune, tr("Bấm số, hoặc gõ tên xã"))
        for field in (self.phone, self.address, self.commune):
            field.setMinimumHeight(theme.height("control"))
            column.addWidget(field)
        self.choices = ChoiceList(theme)
        column.addWidget(self.choices, 1)
        self._none = Words(theme, "", style="small", tone="text_2", wrap=True)
        column.addWidget(self._none)
        self._listen()

    def _field(self, name: str, asked: str) -> QLineEdit:
        field = QLineEdit()
        field.setFont(self._theme.font("body"))
        field.setAccessibleName(name)
        ask_for(field, asked)
        field.returnPressed.connect(self._keep_typed)
        return field

    def _listen(self) -> None:
        self.commune.textEdited.connect(lambda _text: self._search())
        self.commune.took.connect(self._take)
        self.commune.walked.connect(self.choices.step)
        self.commune.turned.connect(self.turned)
        self.commune.skipped.connect(lambda: self.turned.emit(1))
        self.choices.opened.connect(lambda place: self._take(int(place)))

    @property
    def order(self) -> Order | None:
        """The order that is put right now."""
        return None if self._standing is None else self._standing.order

    def show_standing(self, standing: Standing) -> None:
        """Show an order; what a hand has begun to type for it stays."""
        before, order = self._standing, standing.order
        another = before is None or before.order.number != order.number
        self._standing = standing
        self._who.set_text(f"#{order.number} · {shown_name(order.author_name)}")
        self._lack.set_text(", ".join(lack_words(one) for one in standing.lacks))
        said = plain(order.text)
        self._said.setText(
            f"“{said[:MOST_LETTERS]}{'…' if len(said) > MOST_LETTERS else ''}”" if said else ""
        )
        self._said.setVisible(bool(said))
        if another or before is None or before.order.phone != order.phone:
            self.phone.setText(spoken_phone(order.phone) if order.phone else "")
        if another or before is None or before.order.address != order.address:
            self.address.setText(plain(order.address or ""))
            self.address.setCursorPosition(0)
        if another:
            self.commune.clear()
        self.phone.setVisible(Lack.PHONE in standing.lacks or not order.phone)
        self._search()

    def take_keyboard(self) -> None:
        """Put the keyboard where something is missing."""
        lacks = () if self._standing is None else self._standing.lacks
        if Lack.PHONE in lacks:
            self.phone.setFocus()
        elif Lack.ADDRESS in lacks:
            self.address.setFocus()
        else:
            self.commune.setFocus()

    @property
    def holds_keyboard(self) -> bool:
        """True while one of the fields has the keyboard."""
        return any(one.hasFocus() for one in (self.phone, self.address, self.commune, self.choices))

    def _search(self) -> None:
        typed, standing = self.commune.text().strip(), self._standing
        if standing is None:
            return
        address = standing.order.address or ""
        known = find_communes(typed) if typed else standing.candidates
        units = known or (() if typed else guess_communes(address))
        self.choices.show_units(units, guessed=not known)
        self.choices.setVisible(bool(units))
        if units:
            words = ""
        elif typed:
            words = tr("Không có xã nào tên như vậy. Thử bớt chữ, hay tên cũ.")
        elif standing.order.address:
            words = tr("Chưa đoán được xã. Gõ tên xã, phường ở ô trên.")
        else:
            words = tr("Gõ địa chỉ trong lời khách, hoặc hỏi khách, rồi bấm Enter.")
        self._none.setText(words)
        self._none.setVisible(bool(words))

    def _take(self, place: int) -> None:
        """Take a choice: by its digit, or (-1) the one under the keyboard."""
        order = self.order
        units = self.choices.units if self.choices.isVisibleTo(self) else ()
        unit = self.choices.unit() if place < 0 and units else None
        if 0 <= place < len(units):
            unit = units[place]
        if order is None or unit is None:
            return
        if not order.address:
            self.address.setFocus()
            return
        self.commune.clear()
        self.chosen.emit(order, unit)

    def _keep_typed(self) -> None:
        if self.order is not None:
            self.typed.emit(self.order, self.phone.text().strip(), self.address.text().strip())
