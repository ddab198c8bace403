"""Money that came in: transfers, what each is for, and who still owes."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from coop_live.i18n import tr
from coop_live.ledger import LiveRow
from coop_live.model import Order
from coop_live.money import dong
from coop_live.shipping.payments.verdicts import Match, Reason
from ui import tasks
from ui.after.payments.acts import PaymentActs
from ui.after.payments.deciding import DecidingPanel
from ui.after.payments.groups import rows_of
from ui.after.payments.order_code import OrderCode
from ui.after.payments.owing import OwingPanel
from ui.after.payments.reading import Came, read_came, read_candidates, read_found
from ui.after.row_list import RowList
from ui.keys import bind
from ui.place import Kit
from ui.widgets.button import Button
from ui.widgets.empty import EmptyState
from ui.widgets.words import ShortWords
from ui.widgets.wrap import Wrap

SIDE, WIDE_SIDE, WIDE = 420, 520, 1600


class PaymentsPage(QFrame):
    """One page of Sau live; `show_evening` fills it again whenever orders changed; `came` is for the sums."""

    came = Signal(object)

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self.setProperty("panel", "plain")
        self._kit = kit
        self._row: LiveRow | None = None
        self._came = Came()
        self._asked = 0
        self.acts = PaymentActs(kit, self.reload, self)
        self.list = RowList(kit.theme, tr("Tiền chuyển khoản"))
        self.owing = OwingPanel(kit.theme)
        self.deciding = DecidingPanel(kit.theme)
        self.code = OrderCode(kit, self.owing, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head())
        column.addWidget(self._body(), 1)
        self._listen()

    # ---------------------------------------------------------------- as a page

    def show_evening(self, row: LiveRow, orders: tuple[Order, ...]) -> None:
        """Show this live session and its orders, as the ledger has them now."""
        self._row = row
        self.owing.show_orders(orders, self._prefix)
        self.reload()

    def take_keyboard(self) -> None:
        """Put the keyboard on what is to be done first."""
        if self._right.currentWidget() is self.deciding:
            self.deciding.list.setFocus()
        elif not self._came.empty:
            self.list.setFocus()
        elif self.owing.current is not None:
            self.owing.list.setFocus()
        else:
            self.read_button.setFocus()

    def back(self) -> bool:
        """Take one step back for Esc; tells whether there was one."""
        if self._right.currentWidget() is not self.owing:
            self._leave()
            return True
        return False

    def undo(self) -> bool:
        """Take back what was done last here; tells whether there was anything."""
        return self.acts.undo()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the right side more room on a wide screen."""
        super().resizeEvent(event)
        wide = WIDE_SIDE if self.width() >= WIDE else SIDE
        side = min(self._kit.theme.scaled(wide), round(self.width() * 0.45))
        self._right.setFixedWidth(side)

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
        row.add(self._sum, stretch=True)
        row.add(self.read_button)
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
        for part in (self._nothing, card):
            self._left.addWidget(part)
        self._right = QStackedWidget()
        for panel in (self.owing, self.deciding):
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
        self._came = came
        self._left.setCurrentWidget(self._nothing if came.empty else self._card)
        self.list.set_rows(rows_of(came.groups, came.orders, self._prefix))
        counted = came.group("counted")
        said = [tr("%n khoản đã khớp", "", len(counted.matches)) + f" · {dong(counted.amount)}"]
        if came.waiting:
            said.append(tr("%n khoản chờ bạn xem", "", came.waiting))
        self._sum.set_text("" if came.empty else "   ".join(said))
        self.came.emit(came)

    def go_to_group(self, kind: str) -> None:
        """Put the keyboard on the first transfer of a group."""
        first = next(iter(self._came.group(kind).matches), None)
        if first is not None:
            self._leave()
            self.list.go_to(first.transfer.key)
        self.take_keyboard()

    @property
    def _prefix(self) -> str:
        return self._kit.settings.book.memo_prefix

    # ------------------------------------------------------------------ what is done

    def _open(self, key: object) -> None:
        match = self._came.match(key)
        if match is None or not (match.asks or match.reason is Reason.ASIDE):
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

    def _count(self, match: Match, parts: tuple[tuple[int, int], ...]) -> None:
        self._leave()
        self.acts.count(match, parts)

    def _aside_here(self) -> None:
        open_one = self._right.currentWidget() is self.deciding
        match = self.deciding.match if open_one else self._came.match(self.list.current)
        if match is not None and (match.asks or match.reason is Reason.ASIDE):
            self._aside(match)

    def _aside(self, match: Match) -> None:
        self._leave()
        self.acts.lay_aside(match, aside=match.reason is not Reason.ASIDE)

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
