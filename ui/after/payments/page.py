"""Money that came in: transfers, what each is for, and who still owes."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from coop_live.events import Event, MoneyCame
from coop_live.i18n import tr
from coop_live.ledger import LiveRow
from coop_live.model import Lamp, Order
from coop_live.money import dong
from coop_live.shipping.payments.columns import Columns
from coop_live.shipping.payments.verdicts import Match, Reason
from ui import tasks
from ui.after.payments.acts import PaymentActs
from ui.after.payments.bank_panel import BankPanel
from ui.after.payments.deciding import DecidingPanel
from ui.after.payments.groups import WAITING, rows_of
from ui.after.payments.importing import StatementImport
from ui.after.payments.order_code import OrderCode
from ui.after.payments.owing import OwingPanel
from ui.after.payments.reading import Came, read_came, read_candidates, read_found
from ui.after.payments.statement import Preview, usable
from ui.after.payments.statement_panel import StatementPanel
from ui.after.row_list import RowList
from ui.dates import clock
from ui.files import dropped
from ui.keys import bind
from ui.place import Kit
from ui.prepare.progress_line import ProgressLine
from ui.widgets.button import Button
from ui.widgets.empty import EmptyState
from ui.widgets.lamp import Dot
from ui.widgets.words import ShortWords
from ui.widgets.wrap import Wrap

SIDE, WIDE_SIDE, WIDE = 420, 520, 1600


class PaymentsPage(QFrame):
    """One page of Sau live; `show_evening` fills it again whenever orders changed; `came` is for the sums."""

    came = Signal(object, str)

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self.setProperty("panel", "plain")
        self.setAcceptDrops(True)
        self._kit = kit
        self._row: LiveRow | None = None
        self._came = Came()
        self._asked = 0
        self.acts = PaymentActs(kit, self.reload, self)
        self.list = RowList(kit.theme, tr("Tiền chuyển khoản"))
        self.owing = OwingPanel(kit.theme)
        self.deciding = DecidingPanel(kit.theme)
        self.bank = BankPanel(kit)
        self.statement = StatementPanel(kit.theme)
        self.code = OrderCode(kit, self.owing, self)
        self.progress = ProgressLine(kit.theme)
        self.importing = StatementImport(kit, self.progress, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head())
        column.addWidget(self.progress)
        column.addWidget(self._body(), 1)
        self._listen()
        self.bank.show_chosen()

    # ---------------------------------------------------------------- as a page

    def show_evening(self, row: LiveRow, orders: tuple[Order, ...]) -> None:
        """Show this live session and its orders, as the ledger has them now."""
        self._row = row
        self.owing.show_orders(orders, self._prefix)
        self.reload()

    def take_keyboard(self) -> None:
        """Put the keyboard on what is to be done first."""
        if self._left.currentWidget() is self.statement:
            self.statement.take_keyboard()
        elif self._right.currentWidget() is self.bank:
            self.bank.take_keyboard()
        elif self._right.currentWidget() is self.deciding:
            self.deciding.list.setFocus()
        elif not self._came.empty:
            self.list.setFocus()
        elif self.owing.current is not None:
            self.owing.list.setFocus()
        else:
            self.read_button.setFocus()

    def back(self) -> bool:
        """Take one step back for Esc; tells whether there was one."""
        if self.importing.busy and self.progress.isVisible():
            self.importing.stop()
        elif self._left.currentWidget() is self.statement:
            self._leave_statement()
        elif self._right.currentWidget() is not self.owing:
            self._leave()
        else:
            return False
        return True

    def undo(self) -> bool:
        """Take back what was done last here; tells whether there was anything."""
        return self.acts.undo()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the right side more room on a wide screen."""
        super().resizeEvent(event)
        wide = WIDE_SIDE if self.width() >= WIDE else SIDE
        side = min(self._kit.theme.scaled(wide), round(self.width() * 0.45))
        self._right.setFixedWidth(
            max(side, *(one.needed() for one in (self.owing, self.deciding, self.bank)))
        )

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Accept one file that can be a statement."""
        if dropped(event, usable) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Read the statement that was let go here."""
        path = dropped(event, usable)
        if path is not None and not self.importing.busy:
            event.acceptProposedAction()
            self.importing.begin(path, Columns())

    # ------------------------------------------------------------------ the parts

    def _head(self) -> QFrame:
        theme = self._kit.theme
        head = QFrame()
        head.setProperty("panel", "head")
        row = Wrap(least_line=theme.scaled(36))
        row.setContentsMargins(12, 8, 12, 8)
        head.setLayout(row)
        self._sum = ShortWords(theme, "", style="strong")
        self.read_button = Button(theme, tr("Đọc sao kê"), icon="file-spreadsheet", keys=("Ctrl", "I"))
        self.bank_button = Button(theme, tr("Nối ngân hàng"), icon="unplug")
        self._bank_dot = Dot(theme)
        self._bank_said = ShortWords(theme, "", style="small", tone="text_2")
        row.add(self._sum, stretch=True)
        for part in (self._bank_dot, self._bank_said, self.bank_button, self.read_button):
            row.add(part)
        return head

    def _body(self) -> QWidget:
        theme = self._kit.theme
        body = QWidget()
        body.setProperty("ground", "bg")
        row = QHBoxLayout(body)
        row.setContentsMargins(12, 12, 12, 12)
        row.setSpacing(12)
        self._left = QStackedWidget()
        sentence = tr("Chưa có tiền chuyển khoản nào. Đọc sao kê của ngân hàng, hoặc nối SePay, Casso.")
        self._nothing = EmptyState(theme, "banknote", sentence)
        card = QFrame()
        card.setProperty("panel", "card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(1, 1, 1, 1)
        inside.addWidget(self.list)
        self._card = card
        for part in (self._nothing, card, self.statement):
            self._left.addWidget(part)
        self._right = QStackedWidget()
        for panel in (self.owing, self.deciding, self.bank):
            self._right.addWidget(panel)
        row.addWidget(self._left, 1)
        row.addWidget(self._right)
        return body

    def _listen(self) -> None:
        self.list.opened.connect(self._open)
        self.owing.went.connect(self.code.show)
        self.owing.asked.connect(self._asked_of)
        self.deciding.counted.connect(self._count)
        self.deciding.aside.connect(self._aside)
        self.deciding.searched.connect(self._search)
        self.deciding.left.connect(self._leave)
        self.bank.left.connect(self._leave)
        self.bank.state.connect(self._show_bank)
        self.bank_button.clicked.connect(self._open_bank)
        self.read_button.clicked.connect(self.importing.ask)
        self.importing.read.connect(self._show_preview)
        self.importing.taken.connect(self._taken)
        self.statement.applied.connect(self.importing.apply)
        self.statement.read_anew.connect(self.importing.begin)
        self.statement.left.connect(self._leave_statement)
        self._kit.bridge.happened.connect(self._hear)
        bind(self, "statement", self.importing.ask)
        bind(self, "set_aside", self._aside_here)
        bind(self.owing, "copy_code", lambda: self.owing.ask("picture"))
        bind(self.owing, "copy_words", lambda: self.owing.ask("words"))

    # ------------------------------------------------------------------ what is there

    def reload(self) -> None:
        """Read the transfers again, off the main thread."""
        if self._row is None:
            return
        ledger, began, prefix = self._kit.app.ledger, self._row.started_at, self._prefix
        self._asked += 1
        asked = self._asked

        def read() -> Came:
            with ledger.read() as questions:
                return read_came(questions, began, prefix)

        def take(came: Came) -> None:
            if asked == self._asked:
                self._take(came)

        tasks.run(read, take, self.acts.tell, owner=self)

    def _take(self, came: Came) -> None:
        first = self._came.empty and not came.empty
        self._came = came
        if self._left.currentWidget() is not self.statement:
            self._left.setCurrentWidget(self._nothing if came.empty else self._card)
        self.list.set_rows(rows_of(came.groups, came.orders, self._prefix))
        counted = came.group("counted")
        said = [tr("%n khoản đã ghi vào đơn", "", len(counted.matches)) + f" · {dong(counted.amount)}"]
        if came.waiting:
            said.append(tr("%n khoản chờ bạn xem", "", came.waiting))
        self._sum.set_text("" if came.empty else "   ".join(said))
        self.came.emit(came, self.read_words())
        if first and (self.owing.list.hasFocus() or self.read_button.hasFocus()):
            self.take_keyboard()  # they were not read yet when the page came to the front

    def go_to_group(self, kind: str) -> None:
        """Put the keyboard on the first transfer of a group."""
        first = next(iter(self._came.group(kind).matches), None)
        if first is not None:
            self._leave()
            self.list.go_to(first.transfer.key)
        self.take_keyboard()

    def _hear(self, event: Event) -> None:
        if isinstance(event, MoneyCame) and self.isVisible():
            self.reload()

    def _show_bank(self, lamp: Lamp, words: str) -> None:
        self._bank_dot.show_state(lamp.state)
        self._bank_said.set_text(" · ".join(part for part in (words, self.read_words()) if part))

    def read_words(self) -> str:
        """Return when the account was read last, "" where it was not since the program started."""
        told = (self._kit.app.payments.read_at, self.importing.read_at)
        last = max((one for one in told if one is not None), default=None)
        return "" if last is None else tr("đã đọc lúc {time}", time=clock(last))

    @property
    def _prefix(self) -> str:
        return self._kit.settings.book.memo_prefix

    # ------------------------------------------------------------------ what is done

    def _open(self, key: object) -> None:
        match = self._came.match(key)
        if match is None or not (match.open or match.reason is Reason.ASIDE):
            return
        ledger, prefix = self._kit.app.ledger, self._prefix

        def read() -> tuple[Order, ...]:
            with ledger.read() as questions:
                return read_candidates(questions, match, prefix)

        def begin(candidates: tuple[Order, ...]) -> None:
            if self.list.current == key:
                self._right.setCurrentWidget(self.deciding)
                self.deciding.begin(match, candidates, prefix)

        tasks.run(read, begin, self.acts.tell, owner=self)

    def _search(self, words: str) -> None:
        ledger, prefix = self._kit.app.ledger, self._prefix

        def read() -> tuple[Order, ...]:
            with ledger.read() as questions:
                return read_found(questions, words, prefix)

        tasks.run(read, lambda found: self.deciding.show_found(words, found), self.acts.tell, owner=self)

    def _go_on(self, match: Match) -> None:
        """Put the keyboard on the next transfer that waits: this one is being decided."""
        waiting = [one.transfer.key for kind in WAITING for one in self._came.group(kind).matches]
        if match.transfer.key in waiting:
            place = waiting.index(match.transfer.key)
            following = (*waiting[place + 1 :], *waiting[:place])
            if following:
                self.list.go_to(following[0])

    def _count(self, match: Match, parts: tuple[tuple[int, int], ...]) -> None:
        self._leave()
        self._go_on(match)
        self.acts.count(match, parts)

    def _aside_here(self) -> None:
        open_one = self._right.currentWidget() is self.deciding
        match = self.deciding.match if open_one else self._came.match(self.list.current)
        if match is None:
            return
        if match.reason is Reason.COUNTED:
            self.acts.free(match)
        elif match.open or match.reason is Reason.ASIDE:
            self._aside(match)

    def _aside(self, match: Match) -> None:
        self._leave()
        self._go_on(match)
        self.acts.lay_aside(match, aside=match.reason is not Reason.ASIDE)

    def _open_bank(self) -> None:
        self._right.setCurrentWidget(self.bank)
        self.bank.take_keyboard()

    def _show_preview(self, preview: Preview) -> None:
        if preview.trouble is not None and not preview.headings:
            self.acts.tell(preview.trouble)
            return
        self._left.setCurrentWidget(self.statement)
        self.statement.show_preview(preview, self._prefix)

    def _leave_statement(self) -> None:
        self._left.setCurrentWidget(self._nothing if self._came.empty else self._card)
        self.take_keyboard()

    def _taken(self) -> None:
        """Go back to the transfers once a statement is in the book."""
        self._leave_statement()
        self.bank.show_chosen()
        self.reload()

    def _leave(self) -> None:
        """Show who still owes again, with the keyboard on the transfers."""
        if self._right.currentWidget() is not self.owing:
            self._right.setCurrentWidget(self.owing)
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _asked_of(self, act: str, order: Order) -> None:
        match act:
            case "words":
                self.code.copy_words(order)
            case "picture":
                self.code.copy_picture(order)
            case "save":
                self.code.ask_where(order)
            case _:
                self.acts.pay(order, act)
