"""The place Sau live: what the evening came to, what is left to finish, and the sheets to send."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent, QImage, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QFrame,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from coop_live.events import (
    CommentsMissing,
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
from coop_live.ledger.evenings import KeptGap
from coop_live.live.looking_back import LookBack, look_back
from coop_live.model import Order
from coop_live.overlay.card import find_photo
from ui import tasks
from ui.after.filling import GapFilling
from ui.after.order_acts import OrderActs
from ui.after.orders import OrderColumn
from ui.after.orders_page import FILTERS, OrdersPage
from ui.after.payments.page import PaymentsPage
from ui.after.sending import Sending
from ui.after.settlement.page import SettlementPage
from ui.after.shipping.exports import ways_of
from ui.after.shipping.page import ShippingPage
from ui.after.summary import SummaryPage
from ui.dates import clock
from ui.key_table import hints_of
from ui.keys import Where, bind, keys_of
from ui.place import Kit, Place
from ui.prepare.facts import platform_name
from ui.prepare.progress_line import ProgressLine
from ui.print.batch import LabelBatch
from ui.widgets.choice import Choice
from ui.widgets.empty import EmptyState
from ui.widgets.key_bar import Hint
from ui.widgets.notice import Said
from ui.widgets.photo import load_photo
from ui.widgets.segments import Segments
from ui.widgets.words import ShortWords
from ui.widgets.wrap import Wrap

# Orders that change in quick succession are summed up once.
SETTLE_MS = 300


class AfterPlace(Place):
    """Shows one live session at a time, the last one first; `hinted` says that other keys count now."""

    hinted = Signal()

    PAYMENTS = 3

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._kit = kit
        self._report = LookBack((), None, (), None)
        self._wanted: int | None = None
        self._asked = 0  # how often the ledger was asked; an answer to an earlier question is late
        self._in_front = False
        self._arrived_on: QWidget | None = None
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(SETTLE_MS)
        self._settle.timeout.connect(self.reload)
        self.summary = SummaryPage(kit.theme)
        self.orders = OrdersPage(kit.theme)
        self.shipping = ShippingPage(kit)
        self.payments = PaymentsPage(kit)
        self.settlement = SettlementPage(kit)
        self.progress = ProgressLine(kit.theme)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head())
        column.addWidget(self.progress)
        self._body = QStackedWidget()
        for page in (self._empty_page(), self.summary, self.orders, *self._further):
            self._body.addWidget(page)
        column.addWidget(self._body, 1)
        self.acts = OrderActs(kit, self.reload, self)
        self.sending = Sending(kit, self.progress, self)
        self.labels = LabelBatch(kit, self.progress, self)
        self.filling = GapFilling(kit, self.reload, self)
        self._listen()

    # ---------------------------------------------------------------- as a place

    def hints(self) -> tuple[Hint, ...]:
        """Return the keys of this place."""
        own = keys_of(Where.SHIPPING) if self.shipping.isVisible() else ()
        here = [one for one in keys_of(Where.AFTER) if one.action != "do_next" or self.pages.current() == 0]
        return (*hints_of((*own, *here)), (("F1",), tr("Trợ giúp")))

    def entered(self) -> None:
        """Read the ledger again and check it."""
        self._in_front = True
        self._arrived_on = QApplication.focusWidget()
        self.reload()
        self._check()
        self._look_for_photos()
        self._take_keyboard()

    def hideEvent(self, event: QHideEvent) -> None:
        """Stop following the orders while another place is in front."""
        if not event.spontaneous():  # the window going down is no other place in front
            self._in_front = False
        super().hideEvent(event)

    def back(self) -> bool:
        """Put away what is open, leave the cell, or go from the orders back to the sums."""
        if self.filling.sheet.leave():
            return True
        if self.sending.busy and self.progress.isVisible():
            self.sending.stop()
            self.labels.stop()
            return True
        if self.orders.table.leave_cell():
            return True
        if any(page.back() for page in self._further if page.isVisible()):
            return True
        if self.pages.current() > 0:
            self._show_page(0)
            return True
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the sheet over the pages."""
        super().resizeEvent(event)
        self._place_sheet()

    def _place_sheet(self) -> None:
        self.filling.sheet.setGeometry(self._body.geometry())

    @property
    def _further(self) -> tuple[ShippingPage, PaymentsPage, SettlementPage]:
        """The pages behind the orders: what is done after the live."""
        return self.shipping, self.payments, self.settlement

    # ------------------------------------------------------------------ the parts

    def _head(self) -> QFrame:
        theme = self._kit.theme
        head = QFrame()
        head.setProperty("panel", "top")
        row = Wrap(space=12, least_line=theme.scaled(40))
        row.setContentsMargins(12, 6, 12, 6)
        head.setLayout(row)
        self.live_choice = Choice(theme, tr("Buổi live"))
        self.live_choice.picked.connect(self._pick)
        self._facts = ShortWords(theme, "", style="small", tone="text_2")
        names = (tr("Tổng kết"), tr("Đơn hàng"), tr("Gửi hàng"), tr("Thanh toán"), tr("Quyết toán"))
        self.pages = Segments(theme, tuple((name, "") for name in names), name=tr("Xem gì"))
        self.pages.chosen.connect(self._show_page)
        row.add(self.live_choice)
        row.add(self._facts, stretch=True)
        row.add(self.pages)
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
        self.summary.todo.finish.connect(self._finish)
        self.summary.todo.paste.connect(self._paste)
        self.summary.todo.seen.connect(self._seen)
        self.summary.export.connect(self.export)
        self.summary.money.look.connect(self._look_at_money)
        self.payments.came.connect(self.summary.money.show_came)
        self.orders.export.connect(lambda: self.export("sheet"))
        self.orders.label_wanted.connect(lambda order: self.print_labels((order.number,)))
        self.orders.table.orders.typed.connect(self.acts.type_in)
        self.orders.decided.connect(self.acts.decide)
        self.orders.asked.connect(self._find_anywhere)
        self.orders.finished.connect(lambda: self._show_page(0))
        self.filling.sheet.left.connect(self._take_keyboard)
        self.shipping.labels_wanted.connect(self.print_labels)
        self.shipping.export_wanted.connect(self.export)
        acts: dict[str, Callable[[], object]] = {
            "export": self._export_here,
            "find": self._find,
            "undo_anywhere": self.undo,
            "print_labels": self._print_here,
            "next_page": lambda: self._turn(1),
            "page_before": lambda: self._turn(-1),
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
            | CommentsMissing
            | LiveStarted
            | LiveEnded
        )
        if isinstance(event, changes) and self._in_front and not self._settle.isActive():
            self._settle.start()

    # ------------------------------------------------------------------ what is there

    def reload(self) -> None:
        """Read the chosen live session again, off the main thread."""
        app, wanted = self._kit.app, self._wanted
        products, running = app.session.products, app.session.live_id
        self._asked += 1
        asked = self._asked

        def read() -> LookBack:
            with app.ledger.read() as questions:
                return look_back(questions, products, wanted, time.time_ns() // 1_000_000, running)

        def take(report: LookBack) -> None:
            if asked == self._asked:
                self.take(report)

        tasks.run(read, take, self.acts.tell, owner=self)

    def take(self, report: LookBack) -> None:
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
        revenue = next((one.revenue for one in before if one.revenue), None)
        self.summary.show_evening(sums, revenue, ways_of(self._kit.settings, sums.here, sums.ready))
        self.orders.show_orders(report.orders, sums.work)
        for page in self._further:
            page.show_evening(row, report.orders)
        self._take_keyboard()

    def _look_for_photos(self) -> None:
        """Find and read the photos off the main thread; what was there before stays until then."""
        folder, products = self._kit.photo_folder, self._kit.app.session.products

        def look() -> dict[str, QImage]:
            found = {one.code: load_photo(find_photo(one.photo, folder)) for one in products}
            return {code: photo for code, photo in found.items() if photo is not None}

        tasks.run(look, self.summary.show_photos, self.acts.tell, owner=self)

    def _take_keyboard(self) -> None:
        """Put the keyboard on what is left to do, unless it is at work in here already."""
        if self.filling.sheet.isVisible():
            return
        if self._in_front and self._report.row is not None and not self._at_work():
            self._page(self.pages.current()).take_keyboard()

    def _at_work(self) -> bool:
        """Tell whether a person works in here; where Qt put the keyboard when the place came is no work."""
        focus = QApplication.focusWidget()
        if focus is None or not focus.isVisible():
            return False
        return self._body.isAncestorOf(focus) or (self.isAncestorOf(focus) and focus is not self._arrived_on)

    def _pick(self, position: int) -> None:
        self._wanted = self._report.lives[position].id
        self.reload()

    def _show_page(self, position: int) -> None:
        self.pages.choose(position)
        if self._report.row is not None:
            self._body.setCurrentIndex(1 + position)
            if position == 0:
                self.orders.leave_work()
            self._page(position).take_keyboard()
        self.hinted.emit()

    def _turn(self, step: int) -> None:
        self._show_page((self.pages.current() + step) % len(self.pages.segments))

    def _page(self, position: int) -> SummaryPage | OrdersPage | ShippingPage | PaymentsPage | SettlementPage:
        return (self.summary, self.orders, *self._further)[position]

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

        tasks.run(lambda: verify(path), told, self.acts.tell, owner=self)

    # --------------------------------------------------------------- what is done

    def _finish(self, kind: str) -> None:
        """Open the orders that are left to be done so."""
        self._show_page(1)
        self.orders.choose(kind)
        columns = {"no_phone": OrderColumn.PHONE, "no_address": OrderColumn.ADDRESS}
        self.orders.begin(columns.get(kind, OrderColumn.STATE))

    def _do_next(self) -> None:
        """Press the button that has the keyboard; elsewhere begin with the first thing to do."""
        focus = QApplication.focusWidget()
        if isinstance(focus, QAbstractButton):
            focus.click()
        else:
            self.summary.todo.begin()

    def _paste(self, kept: KeptGap) -> None:
        if self._report.row is not None:
            self.filling.begin(self._report.row, kept)
            self._place_sheet()

    def _seen(self, kept: KeptGap) -> None:
        if self._report.row is not None:
            self.filling.seen(self._report.row, kept)

    def _look_at_money(self, kind: str) -> None:
        self._show_page(self.PAYMENTS)
        self.payments.go_to_group(kind)

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

        tasks.run(find, show, self.acts.tell, owner=self)

    def undo(self) -> None:
        """Take back the last act on an order of the live session that is shown, and say which."""
        row = self._report.row
        if any(page.undo() for page in self._further if page.isVisible()):
            return
        if row is not None:
            # Among the orders of all evenings the last act is meant, wherever it was.
            live_id = None if self.orders.anywhere else row.id
            self.acts.undo(live_id, {order.number: order for order in self._report.orders})

    def print_labels(self, numbers: tuple[int, ...] = ()) -> None:
        """Print the labels of these orders of the live session, or of all that are not sent yet."""
        if self._report.row is not None:
            self.labels.print_labels(self._report.row.id, numbers)

    def export(self, kind: str, numbers: tuple[int, ...] = ()) -> None:
        """Ask where to, then write a file: `kind` is one of sending_out's, `numbers` limit it."""
        if kind == "labels":
            self.print_labels(numbers)
        elif self._report.row is not None:
            self.sending.ask(self._report.row, kind, numbers)

    def _print_here(self) -> None:
        """Print the labels of what is chosen on the page in front, or of all that are not sent."""
        if self.shipping.isVisible():
            self.shipping.print_labels()
        else:
            self.print_labels()

    def _export_here(self) -> None:
        """Write what is sent from the page in front: the order sheet, or the carrier's file."""
        if self.shipping.isVisible():
            self.shipping.export()
        elif self.settlement.isVisible():
            self.settlement.export()
        else:
            self.export("sheet")


def facts_of(row: LiveRow, *, running: bool) -> str:
    """Return when and where a live session was."""
    ended = tr("đang live") if running else tr("chưa kết thúc")
    end = ended if row.ended_at is None else clock(row.ended_at)
    names = ", ".join(platform_name(one) for one in row.platforms)
    return " · ".join(part for part in (f"{clock(row.started_at)}–{end}", names) if part)
