"""The line in which an order is typed for a viewer: Tab takes a viewer of tonight, Enter adds it."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from coop_live.errors import CoopLiveError
from coop_live.i18n import tr
from coop_live.live import Heard, LiveSession
from coop_live.live.typed_order import (
    TypedOrder,
    Writer,
    comment_of,
    offered,
    read_typed_order,
    warm_up,
    writers_of,
)
from coop_live.model import Comment, Kind
from coop_live.money import dong
from coop_live.orders.contact.masking import masked, masked_phone, shown_name
from ui.goods import in_short
from ui.live.edit_line import EditLine
from ui.prepare.facts import platform_name
from ui.tasks import run, when_done
from ui.theme import Theme
from ui.widgets.ask import ask_for
from ui.widgets.panel import Panel
from ui.widgets.words import ShortWords, Words


class QuickField(EditLine):
    """An edit line whose Tab completes."""

    completed = Signal()

    def event(self, event: QEvent) -> bool:
        """Take Tab before it moves the keyboard elsewhere."""
        key = event.key() if isinstance(event, QKeyEvent) else 0
        if event.type() == QEvent.Type.KeyPress and key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            self.completed.emit()
            return True
        return super().event(event)


class QuickLine(Panel):
    """Lies over the queue while it is open. `added` gives the order's number (None for none) and the name."""

    added = Signal(object, str)
    left = Signal()
    trouble = Signal(object)

    def __init__(
        self,
        theme: Theme,
        session: LiveSession,
        said: Callable[[], Iterable[Comment]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("popover", parent)
        self._theme, self._session, self._said = theme, session, said
        self._writers: tuple[Writer, ...] = ()
        self._writer: Writer | None = None
        self._turn: tuple[Writer, ...] = ()
        self._busy = False
        self.order = TypedOrder()
        self.setProperty("ring", False)
        self.setAccessibleName(tr("Gõ đơn cho khách"))
        self._lay_out()
        self.hide()

    def _lay_out(self) -> None:
        theme = self._theme
        self.column.setContentsMargins(14, 10, 14, 12)
        self.column.setSpacing(6)
        self.title = ShortWords(theme, tr("Gõ đơn cho khách"), style="title")
        self.line = QuickField(theme)
        self.line.setAccessibleName(tr("Tên khách, mã và số, số điện thoại, địa chỉ"))
        ask_for(self.line, tr("lan c1 2 0987… 12 lê lợi"))
        self.line.textEdited.connect(self._typed)
        self.line.taken.connect(self.take)
        self.line.left.connect(self.leave)
        self.line.completed.connect(self.complete)
        self.who = ShortWords(theme, "", weight=600)
        self.goods = ShortWords(theme, "", figures=True)
        self.contact = ShortWords(theme, "", style="small", tone="text_2")
        self.trouble_words = Words(theme, "", style="small", tone="honey", wrap=True)
        self.offer = ShortWords(theme, "", style="small", tone="text_2")
        for one in (
            self.title,
            self.line,
            self.who,
            self.goods,
            self.contact,
            self.trouble_words,
            self.offer,
        ):
            self.column.addWidget(one)

    # ------------------------------------------------------------------ coming and going

    def begin(self) -> None:
        """Come to the front with an empty line."""
        self._writers = writers_of(self._said())
        self._writer, self._turn, self._busy = None, (), False
        products = self._session.products
        run(lambda: warm_up(products), lambda _nothing: None, owner=self)
        self.line.clear()
        self._typed("")
        self.show()
        self.raise_()
        self.line.setFocus()

    def leave(self) -> bool:
        """Put the line away; tells whether it was there."""
        if not self.isVisible():
            return False
        self.hide()
        self.left.emit()
        return True

    # ------------------------------------------------------------------ typing

    def complete(self) -> None:
        """Put the viewer in whose name begins so; again for the next one."""
        place = 0
        if self._writer is not None and self._writer in self._turn:
            place = self._turn.index(self._writer) + 1
        else:
            self._turn = offered(self.order.name, self._writers)
        if not self._turn:
            return
        chosen, rest = self._turn[place % len(self._turn)], self.order.text
        self._writer = chosen
        self.line.setText(f"{chosen.name} {rest}")
        self._read()

    def _typed(self, text: str) -> None:
        if self._writer is not None and not text.startswith(self._writer.name):
            self._writer, self._turn = None, ()
        self._read()

    def _read(self) -> None:
        session = self._session
        self.order = read_typed_order(self.line.text(), session.products, session.on_air, self._writer)
        self._show()

    def _show(self) -> None:
        order = self.order
        self.who.set_text(_who(order), "tea" if order.writer else "text")
        self.goods.set_text(_goods(order))
        self.contact.set_text(_contact(order))
        said = " ".join(part for part in (order.problem or order.doubt, order.remedy) if part)
        self.trouble_words.setText(masked(said)[0])
        self.trouble_words.set_tone("honey" if order.problem or order.doubt else "text_2")
        self.offer.set_text(self._offer())
        parts = (self.who.text(), self.goods.text(), self.contact.text(), self.trouble_words.text())
        self.line.setAccessibleDescription(". ".join(part for part in (*parts, self.offer.text()) if part))

    def _offer(self) -> str:
        """Say what Tab and Enter would do."""
        order = self.order
        if order.can_be_taken and order.writer is None and not offered(order.name, self._writers):
            return tr("Enter để ghi đơn")
        if order.writer is None and (found := offered(order.name, self._writers)):
            names = ", ".join(f"{shown_name(one.name)} ({platform_name(one.platform)})" for one in found[:3])
            return tr("Tab: đúng khách {names}", names=names)
        if order.can_be_taken:
            return tr("Enter để ghi đơn")
        return tr("Tên khách trước, rồi mã và số. Tab chọn khách tối nay.")

    # ------------------------------------------------------------------ taking

    def take(self) -> None:
        """Let the evening hear it as if the viewer had written it."""
        order, live = self.order, self._session.live_id
        if not order.can_be_taken or self._busy or live is None:
            return
        self._busy = True
        comment = comment_of(order, f"live-{live}", time.time_ns() // 1_000_000)

        def done(heard: Heard) -> None:
            self._busy = False
            self.leave()
            self.added.emit(heard.order, order.name)

        when_done(self._session.hear(comment), done, self._failed, owner=self)

    def _failed(self, trouble: CoopLiveError) -> None:
        self._busy = False
        self.trouble.emit(trouble)


def _who(order: TypedOrder) -> str:
    if not order.name:
        return ""
    if order.writer is None:
        return tr("Khách mới: {name}", name=shown_name(order.name))
    return f"{shown_name(order.name)} · {platform_name(order.writer.platform)}"


def _goods(order: TypedOrder) -> str:
    if order.lines:
        return f"{in_short(order.lines)} = {dong(order.total)}"
    said = {
        Kind.CHANGE: tr("Đổi đơn đã đặt"),
        Kind.CANCEL: tr("Hủy đơn đã đặt"),
        Kind.CONTACT: tr("Thêm số điện thoại, địa chỉ cho đơn đã đặt"),
        Kind.PAID: tr("Báo đã trả tiền"),
    }
    return said.get(order.intent.kind, "")


def _contact(order: TypedOrder) -> str:
    """Return phone, masked as everywhere, and address."""
    phone = masked_phone(order.intent.phone) if order.intent.phone else ""
    address = masked(order.intent.address)[0] if order.intent.address else ""
    return " · ".join(part for part in (phone, address) if part)
