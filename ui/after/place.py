"""The place Sau live: what the evening came to, what is left to finish, and the sheets to send."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from coop_live.app import export_orders
from coop_live.errors import CoopLiveError, InputError
from coop_live.events import (
    Event,
    LiveEnded,
    LiveStarted,
    OrderCancelled,
    OrderChanged,
    OrderConfirmed,
    OrderDrafted,
    OrderOffered,
    OrderRefused,
    OrderReopened,
    OrderWaitlisted,
    ProposalAccepted,
    ProposalDismissed,
)
from coop_live.i18n import tr
from coop_live.ledger import LiveRow, Verdict, verify
from coop_live.model import CLOSED, Order, OrderState
from coop_live.orders.contact.phone import typed_phone
from ui import tasks
from ui.after.orders import OrderColumn
from ui.after.orders_page import FILTERS, OrdersPage
from ui.after.summary import APART, SummaryPage
from ui.after.sums import Evening, evening
from ui.dates import clock, local
from ui.files import documents, open_folder
from ui.help_page import hints_of
from ui.keys import Where, bind, keys_of
from ui.place import Kit, Place
from ui.prepare.facts import platform_name
from ui.widgets.choice import Choice
from ui.widgets.empty import EmptyState
from ui.widgets.key_bar import Hint
from ui.widgets.notice import Said
from ui.widgets.segments import Segments
from ui.widgets.words import ShortWords

# Orders that change in quick succession are summed up once.
SETTLE_MS = 300


@dataclass(frozen=True, slots=True)
class LiveReport:
    """What the ledger says of the chosen live session."""

    lives: tuple[LiveRow, ...]
    row: LiveRow | None
    orders: tuple[Order, ...]
    evening: Evening | None


class AfterPlace(Place):
    """Shows one live session at a time, the last one first."""

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._kit = kit
        self._report = LiveReport((), None, (), None)
        self._wanted: int | None = None
        self._asked = 0  # how often the ledger was asked; an answer to an earlier question is late
        self._in_front = False
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(SETTLE_MS)
        self._settle.timeout.connect(self.reload)
        self.summary = SummaryPage(kit.theme)
        self.orders = OrdersPage(kit.theme)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head())
        self._body = QStackedWidget()
        for page in (self._empty_page(), self.summary, self.orders):
            self._body.addWidget(page)
        column.addWidget(self._body, 1)
        self._listen()

    # ---------------------------------------------------------------- as a place

    def hints(self) -> tuple[Hint, ...]:
        """Return the keys of this place."""
        return (*hints_of(keys_of(Where.AFTER)), (("F1",), tr("Trợ giúp")))

    def entered(self) -> None:
        """Read the ledger again and check it."""
        self._in_front = True
        self.reload()
        self._check()
        self._take_keyboard()

    def hideEvent(self, event: QHideEvent) -> None:
        """Stop following the orders while another place is in front."""
        if not event.spontaneous():  # the window going down is no other place in front
            self._in_front = False
        super().hideEvent(event)

    def back(self) -> bool:
        """Leave the cell, or go from the orders back to the sums."""
        if self.orders.table.leave_cell():
            return True
        if self.pages.current() == 1:
            self._show_page(0)
            return True
        return False

    # ------------------------------------------------------------------ the parts

    def _head(self) -> QFrame:
        theme = self._kit.theme
        head = QFrame()
        head.setProperty("panel", "top")
        head.setFixedHeight(theme.scaled(52))
        row = QHBoxLayout(head)
        row.setContentsMargins(12, 0, 12, 0)
        row.setSpacing(12)
        self.live_choice = Choice(theme, tr("Buổi live"))
        self.live_choice.picked.connect(self._pick)
        self._facts = ShortWords(theme, "", style="small", tone="text_2")
        self.pages = Segments(theme, ((tr("Tổng kết"), ""), (tr("Đơn hàng"), "")), name=tr("Xem gì"))
        self.pages.chosen.connect(self._show_page)
        row.addWidget(self.live_choice)
        row.addWidget(self._facts, 1)
        row.addWidget(self.pages)
        self.live_choice.hide()
        self.pages.hide()
        return head

    def _empty_page(self) -> QWidget:
        page = QFrame()
        page.setProperty("panel", "plain")
        column = QVBoxLayout(page)
        sentence = tr("Chưa có buổi live nào. Sau buổi đầu, tổng kết và phiếu đơn sẽ hiện ở đây.")
        column.addWidget(EmptyState(self._kit.theme, "package-check", sentence))
        return page

    def _listen(self) -> None:
        self._kit.bridge.happened.connect(self._hear)
        self.summary.finish.connect(self._finish)
        self.summary.export.connect(self.export)
        self.orders.export.connect(lambda: self.export("sheet"))
        self.orders.table.orders.typed.connect(self._typed)
        self.orders.decided.connect(self._decide)
        self.orders.asked.connect(self._find_anywhere)
        acts: dict[str, Callable[[], object]] = {
            "export": lambda: self.export("sheet"),
            "find": self._find,
            "undo_anywhere": self.undo,
        }
        for action, act in acts.items():
            bind(self, action, act)
        bind(self.summary, "do_next", self._do_next)

    def _hear(self, event: Event) -> None:
        changes = (
            OrderDrafted
            | OrderChanged
            | OrderCancelled
            | OrderConfirmed
            | OrderOffered
            | OrderWaitlisted
            | OrderRefused
            | OrderReopened
            | ProposalAccepted
            | ProposalDismissed
            | LiveStarted
            | LiveEnded
        )
        if isinstance(event, changes) and self._in_front and not self._settle.isActive():
            self._settle.start()

    # ------------------------------------------------------------------ what is there

    def reload(self) -> None:
        """Read the chosen live session again, off the main thread."""
        ledger, wanted, running = self._kit.app.ledger, self._wanted, self._kit.app.session.live_id
        self._asked += 1
        asked = self._asked

        def read() -> LiveReport:
            with ledger.read() as questions:
                lives = tuple(reversed(questions.lives()))
                row = next((one for one in lives if one.id == wanted), lives[0] if lives else None)
                if row is None:
                    return LiveReport(lives, None, (), None)
                orders = tuple(questions.orders(row.id))
                shown = questions.shown(row.id)
                apart = {what: tuple(questions.sums(what, row.id)) for what in APART}
            ended = row.ended_at or _last_moment(row, orders, running=row.id == running)
            return LiveReport(lives, row, orders, evening(orders, shown, row.started_at, ended, apart))

        def take(report: LiveReport) -> None:
            if asked == self._asked:
                self.take(report)

        tasks.run(read, take, self._tell, owner=self)

    def take(self, report: LiveReport) -> None:
        """Show what was read."""
        self._report = report
        row, sums = report.row, report.evening
        if row is None or sums is None:
            self._body.setCurrentIndex(0)
            self._facts.set_text("")
            self.live_choice.hide()
            self.pages.hide()
            return
        self.live_choice.show()
        self.pages.show()
        names = tuple(one.name for one in report.lives)
        self.live_choice.set_options(names, report.lives.index(row))
        self._facts.set_text(facts_of(row, running=row.id == self._kit.app.session.live_id))
        self.pages.segments[1].set_count(str(len(report.orders)))
        self._body.setCurrentIndex(1 + self.pages.current())
        before = report.lives[report.lives.index(row) + 1 :]
        self.summary.show_evening(sums, before[0].revenue if before else None)
        self.orders.show_orders(report.orders)
        self._take_keyboard()

    def _take_keyboard(self) -> None:
        """Put the keyboard on what is left to do, unless it is at work in here already."""
        focus = QApplication.focusWidget()
        at_work = focus is not None and focus.isVisible() and self.isAncestorOf(focus)
        if self._in_front and self._report.row is not None and not at_work:
            if self.pages.current() == 0:
                self.summary.take_keyboard()
            else:
                self.orders.take_keyboard()

    def _pick(self, position: int) -> None:
        self._wanted = self._report.lives[position].id
        self.reload()

    def _show_page(self, position: int) -> None:
        self.pages.choose(position)
        if self._report.row is not None:
            self._body.setCurrentIndex(1 + position)
            (self.orders if position == 1 else self.summary).take_keyboard()

    def _check(self) -> None:
        """Let the ledger check itself and say so in the key bar."""
        path = self._kit.app.ledger.path

        def told(verdict: Verdict) -> None:
            if verdict.whole:
                words = tr("Sổ đã kiểm: %n đơn khớp", "", verdict.confirmed)
                self._kit.doors.status(words, "circle-check", "tea")
            else:
                self._kit.doors.status(tr("Sổ có chỗ không khớp"), "triangle-alert", "danger")
                self._kit.doors.tell(Said("block", verdict.cause, verdict.remedy))

        tasks.run(lambda: verify(path), told, self._tell, owner=self)

    # --------------------------------------------------------------- what is done

    def _finish(self, kind: str) -> None:
        """Open the orders that lack this."""
        self._show_page(1)
        self.orders.choose(kind)
        columns = {"no_phone": OrderColumn.PHONE, "no_address": OrderColumn.ADDRESS}
        self.orders.take_keyboard(columns.get(kind, OrderColumn.STATE))

    def _do_next(self) -> None:
        """Press the button that has the keyboard; elsewhere begin with the first thing to do."""
        focus, kind = QApplication.focusWidget(), self.summary.first_to_do()
        if isinstance(focus, QAbstractButton):
            focus.click()
        elif kind:
            self._finish(kind)

    def _find(self) -> None:
        if self._report.row is not None:
            self._show_page(1)
            self.orders.choose(FILTERS[0])
            self.orders.search.setFocus()

    def _find_anywhere(self, words: str) -> None:
        """Ask the whole ledger for orders; without words for the newest."""
        ledger, prefix = self._kit.app.ledger, self._kit.settings.book.memo_prefix

        def find() -> tuple[Order, ...]:
            with ledger.read() as questions:
                return tuple(questions.find(words, prefix=prefix) if words.strip() else questions.newest())

        def show(found: tuple[Order, ...]) -> None:
            if self.orders.search.text() == words:
                self.orders.show_found(found)

        tasks.run(find, show, self._tell, owner=self)

    def _typed(self, order: Order, column: int, text: str) -> None:
        phone, address = order.phone, order.address
        if column == OrderColumn.PHONE:
            phone = typed_phone(text)
            if text and phone is None:
                remedy = tr("Gõ đủ 10 số, ví dụ 0905 123 456.")
                self._tell(InputError(tr("Chưa đọc được số điện thoại."), remedy))
                return
        else:
            address = text or None
        future = self._kit.app.session.set_contact(order.number, phone, address)
        tasks.when_done(future, self._done, self._tell, owner=self)

    def _decide(self, order: Order, act: str) -> None:
        session = self._kit.app.session
        if order.proposal is not None:
            act = {"confirm": "accept", "refuse": "dismiss"}.get(act, act)
        future = {
            "confirm": lambda: session.confirm(order.number),
            "refuse": lambda: session.refuse(order.number),
            "accept": lambda: session.accept(order.number),
            "dismiss": lambda: session.dismiss(order.number),
            "cancel": lambda: session.cancel(order.number, tr("khách hủy")),
            "return": lambda: session.send_back(order.number),
            "paid": lambda: session.pay(order.number, order.owed or -order.refund, "bank"),
        }.get(act, lambda: session.advance(order.number, OrderState(act)))()
        tasks.when_done(future, self._done, self._tell, owner=self)
        if act in ("packed", "shipped") and not (order.phone and order.address):
            cause = tr("Đơn #{number} còn thiếu SĐT hoặc địa chỉ.", number=order.number)
            self._kit.doors.tell(Said("warn", cause, tr("Điền vào trước khi gửi.")))
        if act == "return":
            sellable = (tr("Hàng còn tốt, bán lại"), lambda: self._sell_again(order))
            cause = tr("Đơn #{number} hoàn về, hàng chưa vào lại kho.", number=order.number)
            self._kit.doors.tell(Said("info", cause, "", sellable))

    def _sell_again(self, order: Order) -> None:
        """Note that what came back is whole: it is for sale again."""
        future = self._kit.app.session.sell_again(order.number)
        tasks.when_done(future, self._done, self._tell, owner=self)

    def undo(self) -> None:
        """Take back the last act on an order of the live session that is shown, and say which."""
        if self._report.row is None:
            return
        before = {order.number: order for order in self._report.orders}

        def told(order: Order | None) -> None:
            if order is None:
                self._kit.doors.tell(Said("info", tr("Không còn việc nào để hoàn tác."), ""))
                return
            self._kit.doors.tell(Said("info", undone(before.get(order.number), order), ""))
            self._done(order)

        # Among the orders of all evenings the last act is meant, wherever it was.
        live_id = None if self.orders.anywhere else self._report.row.id
        tasks.when_done(self._kit.app.session.undo_order(live_id), told, self._tell, owner=self)

    def _done(self, _order: Order) -> None:
        self._kit.doors.saved()
        self.reload()

    def export(self, kind: str) -> None:
        """Ask where to, then write the order sheet (`kind` sheet or csv)."""
        row = self._report.row
        if row is None:
            return
        suffix, what = (".csv", "CSV (*.csv)") if kind == "csv" else (".xlsx", "Excel (*.xlsx)")
        usual = str(Path(documents()) / (sheet_name(row) + suffix))
        name, _ = QFileDialog.getSaveFileName(self, tr("Xuất phiếu đơn"), usual, what)
        if name:
            self.write_sheet(Path(name), kind, row.id)

    def write_sheet(self, path: Path, kind: str, live_id: int) -> None:
        """Write the confirmed orders of a live session to `path`."""
        ledger, settings = self._kit.app.ledger, self._kit.settings
        who, prefix = settings.general.person, settings.book.memo_prefix

        def told(count: int) -> None:
            cause = tr("Đã xuất %n đơn.", "", count)
            self._kit.doors.tell(
                Said("info", cause, path.name, (tr("Mở thư mục"), lambda: open_folder(path.parent)))
            )

        tasks.run(
            lambda: export_orders(ledger, path, kind=kind, live_id=live_id, by=who, memo_prefix=prefix),
            told,
            self._tell,
            owner=self,
        )

    def _tell(self, trouble: CoopLiveError) -> None:
        self._kit.doors.tell(Said("warn", trouble.cause, trouble.remedy))


def facts_of(row: LiveRow, *, running: bool) -> str:
    """Return when and where a live session was."""
    ended = tr("đang live") if running else tr("chưa kết thúc")
    end = ended if row.ended_at is None else clock(row.ended_at)
    names = ", ".join(platform_name(one) for one in row.platforms)
    return " · ".join(part for part in (f"{clock(row.started_at)}–{end}", names) if part)


def undone(before: Order | None, order: Order) -> str:
    """Return what became of an order by an undo, in one sentence."""
    if order.state is OrderState.DRAFT and before is not None and before.state is not OrderState.DRAFT:
        return tr("Đã hoàn tác: đơn #{number} lại chờ chốt.", number=order.number)
    return tr("Đã hoàn tác việc sửa đơn #{number}.", number=order.number)


def sheet_name(row: LiveRow) -> str:
    """Return the usual name of an evening's order sheet, without suffix."""
    day = local(row.started_at).strftime("%Y-%m-%d-%H%M")
    return tr("don-hang-{day}", "a file name", day=day)


def _last_moment(row: LiveRow, orders: tuple[Order, ...], *, running: bool) -> int:
    """Return until when a live session without an end is told: now, or its last order."""
    if running:
        return time.time_ns() // 1_000_000
    waiting = [order.drafted_at for order in orders if order.state not in CLOSED]
    return max([row.started_at, *waiting])
