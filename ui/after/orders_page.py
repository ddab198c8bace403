"""The orders of an evening with their filters: all, without phone, without address, not confirmed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLineEdit, QVBoxLayout

from coop_live.i18n import tr
from coop_live.letters import folded
from coop_live.live.sums import work_of
from coop_live.model import Order, OrderState
from coop_live.money import dong
from ui.after.orders import OrderColumn, OrderTable, lines_words
from ui.after.steps import ASKED_TWICE, step_in_work, step_words, steps
from ui.after.work_line import WorkLine
from ui.keys import bind
from ui.theme import Theme
from ui.widgets.ask import ask_for
from ui.widgets.button import Button
from ui.widgets.segments import Segments
from ui.widgets.wrap import Wrap

Work = Mapping[str, tuple[Order, ...]]
FILTERS = ("all", "drafts", "no_phone", "no_address", "anywhere")
# The only filter under which the whole ledger is asked, not this evening alone.
ANYWHERE = FILTERS.index("anywhere")
# The kinds of work under each filter.
UNDER = {
    "drafts": ("drafts", "offered", "wishes", "waiting"),
    "no_phone": ("no_phone",),
    "no_address": ("no_address",),
}
# The filter that stands over a kind of work which has none of its own.
OVER = {"offered": "drafts", "wishes": "drafts", "waiting": "drafts", "refunds": "all", "returned": "all"}


def filtered(orders: Sequence[Order], kind: str, words: str = "") -> tuple[Order, ...]:
    """Return the orders of one kind in which all the words stand, marks or none."""
    wanted = folded(words).split()
    if kind == "all" and not wanted:
        return tuple(orders)
    return tuple(
        order for order in orders if _is(order, kind) and all(word in _said(order) for word in wanted)
    )


def _is(order: Order, kind: str) -> bool:
    return {
        "all": True,
        "drafts": order.waits or order.state is OrderState.WAITLISTED,
        "no_phone": order.sold and not order.phone,
        "no_address": order.sold and not order.address,
    }[kind]


def _said(order: Order) -> str:
    return folded(
        f"{order.number} {order.author_name} {lines_words(order)} {order.address or ''} {order.phone or ''}"
    )


class OrdersPage(QFrame):
    """Phone and address are typed into the table; its buttons bring the chosen order a step further.

    `asked` wants orders of the whole ledger for the words in the field; `show_found` answers. While one kind
    of work is done only its orders are shown; `finished` comes when the last of them is done.
    """

    decided = Signal(object, str)
    finished = Signal()
    export = Signal()
    label_wanted = Signal(object)  # the order
    asked = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("panel", "plain")
        self._theme = theme
        self._all: tuple[Order, ...] = ()
        self._left: Work = {}
        self._came_back = frozenset[int]()
        self._work = ""
        self._armed: tuple[int, str] | None = None
        self.table = OrderTable(theme)
        self._line = WorkLine(theme)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head())
        column.addWidget(self._line)
        column.addWidget(self.table, 1)
        self.table.selectionModel().currentChanged.connect(self._offer)
        self.table.enter_pressed.connect(self._enter)
        bind(self.table, "set_aside", lambda: self._decide_open("refuse"))
        bind(self.table, "print_one_label", self._print)
        self._offer()

    def show_orders(self, orders: tuple[Order, ...], work: Work | None = None) -> None:
        """Show these orders under the filter that is chosen; `work` is what is left to do with them."""
        self._all = orders
        self._left = work_of(orders, frozenset()) if work is None else work
        self._came_back = frozenset(order.number for order in self._left["returned"])
        for segment, kind in zip(self.filters.segments[:ANYWHERE], FILTERS, strict=False):
            count = len(orders) if kind == "all" else sum(len(self._left[one]) for one in UNDER[kind])
            segment.set_count(str(count) if count else "")
        at_work = bool(self._work and self.table.orders.orders)
        self._filter()
        if at_work and not self.table.orders.orders:
            self.finished.emit()

    @property
    def anywhere(self) -> bool:
        """True while orders of the whole ledger are shown."""
        return self.filters.current() == ANYWHERE

    def show_found(self, orders: tuple[Order, ...]) -> None:
        """Show orders of the whole ledger, while they are asked for."""
        if self.anywhere:
            self.table.orders.set_orders(orders)
            self._offer()

    def choose(self, kind: str) -> None:
        """Show only the orders of this kind of work, or under this filter."""
        self.filters.choose(FILTERS.index(OVER.get(kind, kind)))
        self.search.clear()
        self._work = "" if kind in ("all", "anywhere") else kind
        self._filter()

    def leave_work(self) -> None:
        """Show all that is under the filter again."""
        self._work = ""
        self._filter()

    def take_keyboard(self, column: int = OrderColumn.PHONE) -> None:
        """Put the keyboard on the first order."""
        if self.table.orders.orders:
            row = max(0, self.table.currentIndex().row())
            self.table.setCurrentIndex(self.table.orders.index(row, column))
        self.table.setFocus()

    def begin(self, column: int) -> None:
        """Put the keyboard on the first of the orders that are left to be done."""
        if self.table.orders.orders:
            self.table.setCurrentIndex(self.table.orders.index(0, column))
        self.table.setFocus()

    def _head(self) -> QFrame:
        theme = self._theme
        head = QFrame()
        head.setProperty("panel", "head")
        row = Wrap(least_line=theme.scaled(36))
        row.setContentsMargins(12, 8, 12, 8)
        head.setLayout(row)
        choices = (
            (tr("Tất cả"), ""),
            (tr("Chưa chốt"), ""),
            (tr("Thiếu SĐT"), ""),
            (tr("Thiếu địa chỉ"), ""),
            (tr("Mọi buổi"), ""),
        )
        self.filters = Segments(theme, choices, small=True, name=tr("Lọc đơn"))
        self.filters.chosen.connect(lambda _position: self.leave_work())
        self.search = QLineEdit()
        self.search.setFont(theme.font("body"))
        ask_for(self.search, tr("Tìm tên, số, địa chỉ, mã"))
        self.search.setAccessibleName(tr("Tìm đơn"))
        self.search.setMinimumWidth(theme.scaled(120))
        self.search.setMaximumWidth(theme.scaled(240))
        self.search.textChanged.connect(self._filter)
        self.confirm = Button(theme, tr("Chốt"), icon="check", kind="primary")
        self.confirm.clicked.connect(lambda: self._decide("confirm"))
        self.refuse = Button(theme, tr("Bỏ"))
        self.refuse.clicked.connect(lambda: self._decide("refuse"))
        self.paid = Button(theme, tr("Đã trả"), icon="banknote")
        self.paid.clicked.connect(lambda: self._decide("paid"))
        send = Button(theme, tr("Xuất"), icon="file-spreadsheet", keys=("Ctrl", "E"))
        send.setToolTip(tr("Xuất để gửi"))
        send.clicked.connect(self.export)
        row.add(self.filters)
        row.add(self.search, stretch=True)
        for button in (self.paid, self.confirm, self.refuse, send):
            row.add(button)
        return head

    def _filter(self) -> None:
        if self.anywhere:
            self._line.show_work("", 0)
            self.asked.emit(self.search.text())
            return
        current = self.table.current_order()
        row, column = self.table.currentIndex().row(), self.table.currentIndex().column()
        kind = FILTERS[self.filters.current()]
        if self._work:
            found = filtered(self._left.get(self._work, ()), "all", self.search.text())
        else:
            found = filtered(self._all, kind, self.search.text())
        self._line.show_work(self._work, len(found))
        self.table.orders.set_orders(found)
        if found and (current is not None or self.table.hasFocus()):
            # What was just put right leaves the list; the keyboard goes on with the one behind it.
            numbers = [order.number for order in found]
            behind = numbers[max(0, min(row, len(numbers) - 1))]
            stays = current is not None and current.number in numbers
            self.table.go_to(current.number if current and stays else behind, max(column, 0))
        self._offer()

    def _offer(self) -> None:
        order = self.table.current_order()
        self._armed = None
        first, second = self._steps(order)
        for button, step in ((self.confirm, first), (self.refuse, second)):
            button.set_words(step_words(step))
            button.setEnabled(order is not None)
            button.setVisible(bool(step))
            button.setToolTip("" if order is not None else tr("Chọn một đơn trước đã"))
        self.paid.setVisible(order is not None and (order.owed > 0 or order.refund > 0))
        self.paid.set_words(tr("Đã trả lại") if order is not None and order.refund else tr("Đã trả"))
        self.paid.setToolTip(
            tr("Ghi là khách đã trả {money}", money=dong(order.owed)) if order and order.owed else ""
        )

    def _steps(self, order: Order | None) -> tuple[str, str]:
        return steps(order, came_back=order is not None and order.number in self._came_back)

    def _enter(self) -> None:
        """Take the step that is next for an order that waits for a person."""
        order = self.table.current_order()
        if self._work and step_in_work(self._work) == "paid" and order is not None and order.refund:
            self._decide("paid")
        else:
            self._decide_open("confirm")

    def _decide_open(self, button: str) -> None:
        """Decide by a key what waits for a decision, and nothing else: a parcel is not sent by one key."""
        order = self.table.current_order()
        if order is None:
            return
        open_still = order.state in (OrderState.DRAFT, OrderState.WAITLISTED)
        if open_still or order.proposal is not None or order.number in self._came_back:
            self._decide(button)

    def _print(self) -> None:
        order = self.table.current_order()
        if order is not None:
            self.label_wanted.emit(order)

    def _decide(self, button: str) -> None:
        order = self.table.current_order()
        if order is None:
            return
        first, second = self._steps(order)
        step = {"confirm": first, "refuse": second}.get(button, button)
        if step in ASKED_TWICE and self._armed != (order.number, step):
            self._armed = (order.number, step)
            self.refuse.set_words(tr("Bấm lần nữa"))
            return
        self._armed = None
        # Not on the next button: one press too many would do the next step too.
        self.table.setFocus()
        self.decided.emit(order, step)
