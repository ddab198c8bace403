"""Who still owes: the orders that were sold and not paid, and what is sent to one of these customers."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from coop_live.i18n import tr
from coop_live.memo import memo_code
from coop_live.model import Order, OrderState
from coop_live.money import dong
from coop_live.orders.contact.masking import shown_name
from ui.after.row_list import ROW, ListRow, RowList
from ui.after.side_panel import SidePanel
from ui.theme import Theme
from ui.widgets.button import Button
from ui.widgets.empty import EmptyState
from ui.widgets.panel import Panel, PanelHead
from ui.widgets.segments import Segments
from ui.widgets.words import ShortWords, Words
from ui.widgets.wrap import Wrap

# A parcel that is on its way unpaid is paid to who brings it.
COLLECTED = (OrderState.SHIPPED, OrderState.DELIVERED)
KINDS = ("all", "bank", "cod")
CODE_SIDE = 124
LEAST_ROWS = 2


def owing(orders: Iterable[Order], kind: str = "all") -> tuple[Order, ...]:
    """Return who still owes: "bank" before the parcel leaves, "cod" once it is on its way."""
    owed = (order for order in orders if order.owed > 0)
    return tuple(order for order in owed if kind == "all" or (order.state in COLLECTED) is (kind == "cod"))


def row_of(order: Order, prefix: str) -> ListRow:
    """Return an order that is owed for as a row."""
    part = tr("đã trả {money}", money=dong(order.paid)) if order.paid else ""
    cod = tr("COD, đang giao") if order.state is OrderState.SHIPPED else ""
    second = " · ".join(part for part in (memo_code(order.number, prefix), cod, part) if part)
    return ListRow(
        order.number, f"#{order.number}  {shown_name(order.author_name)}", second, dong(order.owed)
    )


class OwingPanel(SidePanel):
    """`asked` gives what is wanted (picture, save, words, cash, bank, cod) and of which order.

    `went` gives the order that is looked at; `show_code` answers.
    """

    asked = Signal(str, object)
    went = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._orders: tuple[Order, ...] = ()
        self._prefix = ""
        self._head = PanelHead(theme, tr("Còn phải thu"))
        self._sum = ShortWords(theme, "", style="strong", tone="honey", figures=True)
        self._head.add(self._sum)
        self.column.addWidget(self._head)
        self.column.addWidget(self._filters())
        self.list = RowList(theme, tr("Đơn còn phải thu"))
        self.list.setMinimumHeight(theme.scaled(ROW) * LEAST_ROWS)
        self.list.went.connect(lambda _key: self._went())
        self.list.opened.connect(lambda _key: self.buttons["words"].setFocus())
        self.column.addWidget(self.list, 1)
        self._nobody = EmptyState(theme, "circle-check", tr("Không đơn nào còn nợ."))
        self.column.addWidget(self._nobody, 1)
        self._foot = self._one()
        self.column.addWidget(self._foot)

    def show_orders(self, orders: Sequence[Order], prefix: str) -> None:
        """Show who still owes of these."""
        self._orders, self._prefix = tuple(orders), prefix
        for segment, kind in zip(self.filters.segments, KINDS, strict=True):
            count = len(owing(orders, kind))
            segment.set_count(str(count) if count else "")
        self._show()

    @property
    def current(self) -> Order | None:
        """The order that is looked at."""
        return next((one for one in self._orders if one.number == self.list.current), None)

    def ask(self, act: str) -> None:
        """Ask for something of the order that is looked at."""
        order = self.current
        if order is not None and order.owed > 0:
            self.asked.emit(act, order)

    def show_code(self, number: int, image: QImage | None, trouble: str = "") -> None:
        """Show the code of an order, or why there is none."""
        if self.current is None or self.current.number != number:
            return
        self._trouble.setText(trouble)
        self._trouble.setVisible(bool(trouble))
        self._code.setVisible(image is not None)
        self._code.setPixmap(QPixmap.fromImage(image) if image is not None else QPixmap())
        for act in ("picture", "save"):
            self.buttons[act].setEnabled(image is not None)
            self.buttons[act].setToolTip(trouble)

    def _filters(self) -> QWidget:
        choices = ((tr("Tất cả"), ""), (tr("Chuyển khoản"), ""), (tr("COD"), ""))
        self.filters = Segments(self._theme, choices, small=True, name=tr("Lọc đơn còn nợ"))
        self.filters.chosen.connect(lambda _position: self._show())
        around = QWidget()
        row = Wrap()
        row.setContentsMargins(12, 8, 12, 8)
        around.setLayout(row)
        row.add(self.filters)
        return around

    def _one(self) -> QWidget:
        """Return what is sent to one customer: the code to look at, and the buttons."""
        theme = self._theme
        foot = Panel("foot")
        foot.column.setContentsMargins(12, 10, 12, 12)
        foot.column.setSpacing(8)
        self._whose = ShortWords(theme, "", style="strong")
        foot.column.addWidget(self._whose)
        self._code = QLabel()
        self._code.setFixedSize(CODE_SIDE, CODE_SIDE)
        self._code.setScaledContents(True)
        self._trouble = Words(theme, "", style="small", tone="honey", wrap=True)
        self._trouble.hide()
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self._code, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(8)
        self.buttons: dict[str, Button] = {}
        kinds = (
            ("words", tr("Chép lời nhắn"), "message-circle", ("R",)),
            ("picture", tr("Chép ảnh QR"), "copy", ("C",)),
            ("save", tr("Lưu ảnh QR"), "download", ()),
        )
        for act, words, icon, keys in kinds:
            column.addWidget(self._button(act, words, icon, keys))
        column.addStretch(1)
        row.addLayout(column, 1)
        foot.column.addLayout(row)
        foot.column.addWidget(self._trouble)
        by_hand = Wrap()
        by_hand.add(Words(theme, tr("Đã trả:"), style="small", tone="text_2"))
        for act, words in (("cash", tr("Tiền mặt")), ("bank", tr("Chuyển khoản")), ("cod", tr("COD"))):
            by_hand.add(self._button(act, words, "", ()))
        foot.column.addLayout(by_hand)
        return foot

    def _button(self, act: str, words: str, icon: str, keys: tuple[str, ...]) -> Button:
        button = Button(self._theme, words, icon=icon, keys=keys, align="left" if icon else "centre")
        button.clicked.connect(lambda: self.ask(act))
        self.buttons[act] = button
        return button

    def _show(self) -> None:
        shown = owing(self._orders, KINDS[max(0, self.filters.current())])
        self._sum.set_text(dong(sum(order.owed for order in shown)) if shown else "")
        self.list.setVisible(bool(shown))
        self._nobody.setVisible(not shown)
        self._foot.setVisible(bool(shown))
        self.list.set_rows([row_of(order, self._prefix) for order in shown])
        self._went()

    def _went(self) -> None:
        order = self.current
        self._whose.set_text(
            "" if order is None else f"#{order.number} {shown_name(order.author_name)}: {dong(order.owed)}"
        )
        said = "" if order is None else tr("Mã VietQR của đơn #{number}", number=order.number)
        self._code.setAccessibleName(said)
        if order is not None:
            for act, words in (
                ("cash", tr("Đơn #{number} đã trả tiền mặt", number=order.number)),
                ("bank", tr("Đơn #{number} đã chuyển khoản", number=order.number)),
                ("cod", tr("Đơn #{number}: người giao đã thu hộ", number=order.number)),
            ):
                self.buttons[act].setAccessibleName(words)
            self.went.emit(order)
