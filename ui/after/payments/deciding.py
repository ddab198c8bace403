"""One transfer that a person decides about: which order it pays, or two, or none."""

from __future__ import annotations

from collections.abc import Hashable, Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from coop_live.i18n import tr
from coop_live.memo import memo_code
from coop_live.model import Order
from coop_live.money import dong
from coop_live.orders.contact.masking import shown_name
from coop_live.shipping.payments.verdicts import Match, reason_words
from ui.after.payments.groups import came_words, content_of
from ui.after.payments.splitting import Parts, split, split_words, typed_numbers
from ui.after.row_list import ROW, ListRow, RowList
from ui.after.side_panel import SidePanel
from ui.states import order_words
from ui.theme import Theme
from ui.widgets.ask import ask_for
from ui.widgets.button import Button
from ui.widgets.panel import Panel, PanelHead
from ui.widgets.words import ShortWords, Words
from ui.widgets.wrap import Wrap

REST_MS = 200
LEAST_ROWS = 3
Key = Qt.Key


class WhichField(QLineEdit):
    """The field for numbers or a name: ↑ and ↓ walk through the orders below, Enter takes."""

    stepped = Signal(int)
    taken = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk or take; everything else is typed."""
        step = {Key.Key_Up: -1, Key.Key_Down: 1}.get(Key(event.key()))
        if step is not None:
            self.stepped.emit(step)
        elif event.key() in (Key.Key_Return, Key.Key_Enter):
            if not event.isAutoRepeat():
                self.taken.emit()
        else:
            super().keyPressEvent(event)


class DecidingPanel(SidePanel):
    """`counted` gives the parts, `aside` and `left` say nothing more; `searched` asks for orders by words."""

    counted = Signal(object, object)
    aside = Signal(object)
    searched = Signal(str)
    left = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._prefix = ""
        self.match: Match | None = None
        self._usual: tuple[Order, ...] = ()
        self._orders: tuple[Order, ...] = ()
        self._ticked: dict[int, Order] = {}
        self._head()
        self._facts()
        self.field = WhichField()
        self.field.setFont(theme.font("body"))
        ask_for(self.field, tr("Gõ số đơn hoặc tên; 132 140 là chia hai đơn"))
        self.field.setAccessibleName(tr("Số đơn hoặc tên khách"))
        self.list = RowList(theme, tr("Đơn có thể là"))
        self.list.setMinimumHeight(theme.scaled(ROW) * LEAST_ROWS)
        around = self._padded(self.field)
        self.column.addWidget(around)
        self.column.addWidget(self.list, 1)
        self._foot()
        self._rest = QTimer(self, interval=REST_MS, singleShot=True)
        self._rest.timeout.connect(self._search)
        self.field.textChanged.connect(lambda _text: self._rest.start())
        self.field.stepped.connect(self.list.step)
        self.field.taken.connect(self.count)
        self.list.opened.connect(lambda _key: self.count())
        self.list.ticked.connect(self._tick)
        self.list.went.connect(lambda _key: self._say())

    # -------------------------------------------------------------------- the parts

    def _head(self) -> None:
        self._title = PanelHead(self._theme, tr("Tiền này của đơn nào?"))
        close = Button(self._theme, tr("Thôi"), keys=("Esc",), size="small")
        close.clicked.connect(self.left)
        self._title.add(close)
        self.column.addWidget(self._title)

    def _facts(self) -> None:
        theme = self._theme
        facts = Panel("plain")
        facts.column.setContentsMargins(12, 8, 12, 0)
        facts.column.setSpacing(2)
        self._money = ShortWords(theme, "", style="head", figures=True)
        self._content = Words(theme, "", wrap=True)
        self._why = Words(theme, "", style="small", tone="honey", wrap=True)
        for part in (self._money, self._content, self._why):
            facts.column.addWidget(part)
        self.column.addWidget(facts)

    def _foot(self) -> None:
        theme = self._theme
        foot = Panel("foot")
        foot.column.setContentsMargins(12, 8, 12, 12)
        foot.column.setSpacing(8)
        self.said = Words(theme, "", style="strong", wrap=True)
        foot.column.addWidget(self.said)
        row = Wrap()
        self.take = Button(theme, tr("Ghi tiền"), icon="check", keys=("Enter",), kind="primary")
        self.take.clicked.connect(self.count)
        self.put_aside = Button(theme, tr("Để riêng"), keys=("X",))
        self.put_aside.clicked.connect(lambda: self.aside.emit(self.match))
        row.add(self.take)
        row.add(self.put_aside)
        foot.column.addLayout(row)
        self.column.addWidget(foot)

    @staticmethod
    def _padded(part: QWidget) -> QWidget:
        around = Panel("plain")
        around.column.setContentsMargins(12, 8, 12, 8)
        around.column.addWidget(part)
        return around

    # ------------------------------------------------------------------------ using it

    def begin(self, match: Match, candidates: Sequence[Order], prefix: str) -> None:
        """Open for a transfer, with the orders that it may be for, the likeliest first."""
        self.match, self._prefix = match, prefix
        self._usual = tuple(candidates)
        self._ticked = {}
        self._money.set_text(f"{dong(match.transfer.amount)}  ·  {came_words(match.transfer.at)}")
        self._content.setText(content_of(match))
        self._why.setText(reason_words(match, prefix))
        proposed = [number for number, _ in match.parts]
        if len(proposed) > 1:
            self._ticked = {one.number: one for one in candidates if one.number in proposed}
        self.field.clear()
        self._rest.stop()
        self._show(self._usual)
        (self.list if candidates else self.field).setFocus()

    def show_found(self, words: str, orders: Sequence[Order]) -> None:
        """Show what was found for these words, if they are still asked for."""
        if self.field.text() != words:
            return
        numbers = typed_numbers(words, self._prefix)
        if numbers:
            self._ticked = {one.number: one for one in orders if one.number in numbers}
        self._show(tuple(orders))

    def chosen(self) -> tuple[Order, ...]:
        """Return the orders that are ticked, else the one under the keyboard."""
        if self._ticked:
            return tuple(self._ticked.values())
        return tuple(one for one in self._orders if one.number == self.list.current)

    def parts(self) -> Parts:
        """Return what would be counted now."""
        return () if self.match is None else split(self.match.transfer.amount, self.chosen())

    def count(self) -> None:
        """Give the parts, unless what is typed is still being looked for."""
        if self._rest.isActive():
            self._rest.stop()
            self._search()
            return
        if self.match is not None and self.parts():
            self.counted.emit(self.match, self.parts())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Type into the field whatever the list leaves."""
        text = event.text()
        if text and text.isprintable() and not text.isspace() and not event.modifiers():
            self.field.setFocus()
            self.field.insert(text)
            return
        super().keyPressEvent(event)

    def _search(self) -> None:
        words = self.field.text()
        if words.strip():
            self.searched.emit(words)
        else:
            self._ticked = {}
            self._show(self._usual)

    def _tick(self, key: Hashable) -> None:
        order = next((one for one in self._orders if one.number == key), None)
        if order is not None and self._ticked.pop(order.number, None) is None:
            self._ticked[order.number] = order
        self._show(self._orders)

    def _show(self, orders: tuple[Order, ...]) -> None:
        self._orders = orders
        self.list.set_rows([self._row(order) for order in orders])
        self._say()

    def _row(self, order: Order) -> ListRow:
        code = memo_code(order.number, self._prefix)
        owed = dong(order.owed) if order.owed else tr("không còn nợ")
        return ListRow(
            order.number,
            f"#{order.number}  {shown_name(order.author_name)}",
            f"{code} · {order_words(order)}",
            owed,
            ticked=order.number in self._ticked,
        )

    def _say(self) -> None:
        if self.match is not None:
            nobody = bool(self.field.text().strip()) and not self._orders
            words = tr("Không thấy đơn nào như vậy.") if nobody else ""
            self.said.setText(words or split_words(self.match.transfer.amount, self.chosen()))
            self.take.setEnabled(bool(self.parts()))
