"""The card Địa chỉ cần sửa: orders whose way is not certain, one after the other, by keys alone."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout

from coop_live.errors import InputError
from coop_live.i18n import tr
from coop_live.model import Order
from coop_live.orders.contact.masking import plain, shown_name
from coop_live.orders.contact.phone import typed_phone
from coop_live.places import Unit
from coop_live.shipping.ready import Lack, Standing
from ui.after.row_list import ListRow, RowList
from ui.after.shipping.address_fields import AddressFields
from ui.after.shipping.step_words import lack_words
from ui.theme import Theme
from ui.widgets.chip import Chip
from ui.widgets.empty import EmptyState
from ui.widgets.key_cap import KeyCap
from ui.widgets.panel import Panel, PanelHead
from ui.widgets.words import ShortWords

_SIGNS = {Lack.PHONE: "phone", Lack.ADDRESS: "map-pin", Lack.COMMUNE: "map-pin"}


class AddressCard(Panel):
    """`chosen` brings (order, unit), `contact` (order, phone or None, address or None), `wrong` a trouble.

    `finished` comes when the last address is put right while the keyboard was here.
    """

    chosen = Signal(object, object)
    contact = Signal(object, object, object)
    wrong = Signal(object)
    finished = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__("card")
        self._theme = theme
        self._standings: dict[int, Standing] = {}
        self._just_done: dict[int, Order] = {}
        head = PanelHead(theme, tr("Địa chỉ cần sửa"))
        self._count = Chip(theme, parent=head)
        head.row.insertWidget(1, self._count)
        head.add(KeyCap(theme, "F2"))
        self.column.addWidget(head)
        self.list = RowList(theme, tr("Địa chỉ cần sửa"))
        self.list.setMinimumHeight(theme.scaled(2 * 56))
        self.list.went.connect(self._went)
        self.fields = AddressFields(theme)
        self.list.opened.connect(lambda _key: self.fields.take_keyboard())
        self.fields.chosen.connect(self._choose)
        self.fields.typed.connect(self._typed)
        self.fields.turned.connect(self.list.step)
        self._foot = self._foot_line()
        self._all_clear = EmptyState(theme, "circle-check", tr("Địa chỉ nào cũng rõ. Không còn gì phải sửa."))
        self.column.addWidget(self.list, 3)
        ruled = QFrame()
        ruled.setProperty("panel", "foot")
        inside = QVBoxLayout(ruled)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(0)
        inside.addWidget(self.fields, 1)
        inside.addLayout(self._foot)
        self._ruled = ruled
        self.column.addWidget(ruled, 4)
        self.column.addWidget(self._all_clear, 1)
        self.show_standings(())

    def _foot_line(self) -> QVBoxLayout:
        line = QVBoxLayout()
        line.setContentsMargins(12, 0, 12, 10)
        words = tr("1–9 chọn · Enter lấy · Space để sau · Ctrl+Z hoàn tác")
        line.addWidget(ShortWords(self._theme, words, style="caption", tone="text_3"))
        return line

    @property
    def left(self) -> int:
        """How many addresses are still to be put right."""
        return len(self._standings)

    def show_standings(self, standings: Sequence[Standing]) -> None:
        """Show the orders of these that a person has to look at."""
        had_keyboard = self.fields.holds_keyboard or self.list.hasFocus()
        had_some, before = bool(self._standings), self.fields.order
        # What was just chosen is on its way into the book: it must not come back under the hand.
        self._just_done = {
            one.order.number: order
            for one in standings
            if (order := self._just_done.get(one.order.number)) is not None and one.order == order
        }
        wanted = [one for one in standings if one.to_mend and one.order.number not in self._just_done]
        wanted.sort(
            key=lambda one: (Lack.PHONE in one.lacks) + (Lack.ADDRESS in one.lacks)
        )  # quick ones first
        self._show(wanted)
        if not had_keyboard:
            return
        if had_some and not wanted:
            self.finished.emit()
        elif self.fields.order is not None and (
            before is None or self.fields.order.number != before.number or not self.fields.holds_keyboard
        ):
            self.fields.take_keyboard()

    def bring_back(self, number: int) -> None:
        """Ask for an address again: the book did not take what was chosen."""
        self._just_done.pop(number, None)

    def begin(self) -> None:
        """Forget what was looked at: another evening comes."""
        self._just_done = {}
        self._show(())

    def take_keyboard(self) -> None:
        """Put the keyboard on the first address."""
        if self.list.current is None and self.list.rows:
            self.list.step(0)
        self.fields.take_keyboard()

    def _show(self, wanted: Sequence[Standing]) -> None:
        self._standings = {one.order.number: one for one in wanted}
        self._count.set_text(str(len(wanted)) if wanted else "", "honey")
        self.list.set_rows([_row(one) for one in wanted])
        for part in (self.list, self._ruled):
            part.setVisible(bool(wanted))
        self._all_clear.setVisible(not wanted)
        self._went(self.list.current)

    def _went(self, key: object) -> None:
        standing = self._standings.get(key) if isinstance(key, int) else None
        if standing is not None:
            self.fields.show_standing(standing)

    def _choose(self, order: Order, unit: Unit) -> None:
        standing = self._standings.get(order.number)
        self.chosen.emit(order, unit)
        if standing is not None and standing.lacks == (Lack.COMMUNE,):
            self._just_done[order.number] = order
            self.show_standings(tuple(self._standings.values()))

    def _typed(self, order: Order, phone: str, address: str) -> None:
        number = typed_phone(phone) if phone else None
        if phone and number is None:
            self.wrong.emit(
                InputError(tr("Chưa đọc được số điện thoại."), tr("Gõ đủ 10 số, ví dụ 0905 123 456."))
            )
            return
        kept = order.address if plain(order.address or "") == address else address or None
        if (number or order.phone, kept) != (order.phone, order.address):
            self.contact.emit(order, number or order.phone, kept)
        if not address:
            self.fields.address.setFocus()
        else:
            self.fields.commune.setFocus()


def _row(standing: Standing) -> ListRow:
    order = standing.order
    lacks = [lack for lack in standing.lacks if lack is not Lack.WISH]
    return ListRow(
        order.number,
        shown_name(order.author_name),
        plain(order.address or "") or ", ".join(lack_words(one) for one in lacks),
        figure=f"#{order.number}",
        icon=_SIGNS[lacks[0]],
        tone="honey",
    )
