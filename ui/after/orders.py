"""The orders of an evening as a table: phone and address are typed into their place, drafts decided."""

from __future__ import annotations

from enum import IntEnum
from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from coop_live.i18n import tr
from coop_live.model import CLOSED, Order
from coop_live.money import dong
from coop_live.orders.contact.masking import masked_phone, plain, shown_name, spoken_phone
from ui.goods import in_short, times, wanted_words
from ui.states import order_words, state_tone
from ui.theme import Theme
from ui.tooltip import as_tip
from ui.widgets import paint
from ui.widgets.chip import paint_chip
from ui.widgets.plain_table import make_plain

Index = QModelIndex | QPersistentModelIndex
ORDER_ROLE = int(Qt.ItemDataRole.UserRole)


class OrderColumn(IntEnum):
    """The columns, from the left."""

    NUMBER = 0
    PERSON = 1
    LINES = 2
    MONEY = 3
    PHONE = 4
    ADDRESS = 5
    STATE = 6


TYPED = (OrderColumn.PHONE, OrderColumn.ADDRESS)


def heading(column: int) -> str:
    """Return the words over a column."""
    return {
        OrderColumn.NUMBER: tr("Đơn"),
        OrderColumn.PERSON: tr("Khách"),
        OrderColumn.LINES: tr("Món"),
        OrderColumn.MONEY: tr("Tiền"),
        OrderColumn.PHONE: tr("SĐT"),
        OrderColumn.ADDRESS: tr("Địa chỉ"),
        OrderColumn.STATE: tr("Tình trạng"),
    }[OrderColumn(column)]


def lines_words(order: Order) -> str:
    """Return what was ordered in one line."""
    unknown = tr("Chưa rõ món")
    if order.proposal is not None:
        return f"{in_short(order.lines) or unknown} → {wanted_words(order)}"
    goods = (
        " ".join(part for part in (times(line), line.code, line.name, line.variant or "") if part)
        for line in order.lines
    )
    return ", ".join(goods) or unknown


def cell_text(order: Order, column: int, *, whole: bool = False) -> str:
    """Return what a cell says; a phone is whole only where it is being typed or asked for."""
    match column:
        case OrderColumn.NUMBER:
            return f"#{order.number}"
        case OrderColumn.PERSON:
            return shown_name(order.author_name)
        case OrderColumn.LINES:
            return lines_words(order)
        case OrderColumn.MONEY:
            return money_words(order)
        case OrderColumn.PHONE:
            if not order.phone:
                return ""
            return spoken_phone(order.phone) if whole else masked_phone(order.phone)
        case OrderColumn.ADDRESS:
            return plain(order.address or "")
        case _:
            return order_words(order)


def money_words(order: Order) -> str:
    """Return what an order comes to, and that it is paid, or what is to go back to the customer."""
    if order.refund:
        return f"↩ {dong(order.refund)}"
    return f"{dong(order.total)} ✓" if order.sold and order.total and not order.owed else dong(order.total)


class OrderModel(QAbstractTableModel):
    """The orders as Qt asks for them; `typed` says what was typed into phone or address."""

    typed = Signal(object, int, str)

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.orders: tuple[Order, ...] = ()

    def set_orders(self, orders: tuple[Order, ...]) -> None:
        """Show these; where they are the same ones nothing moves."""
        same = [order.number for order in orders] == [order.number for order in self.orders]
        if not same:
            self.beginResetModel()
        self.orders = orders
        if not same:
            self.endResetModel()
        elif orders:
            self.dataChanged.emit(self.index(0, 0), self.index(len(orders) - 1, len(OrderColumn) - 1))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Return how many orders there are."""
        return 0 if parent.isValid() else len(self.orders)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(OrderColumn)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's
        """Return what Qt asks about a cell."""
        order = self.orders[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return cell_text(order, index.column())
            case Qt.ItemDataRole.EditRole:
                return cell_text(order, index.column(), whole=True)
            case Qt.ItemDataRole.ToolTipRole:
                return "" if index.column() == OrderColumn.PHONE else as_tip(cell_text(order, index.column()))
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{heading(index.column())} {cell_text(order, index.column())}"
            case _ if role == ORDER_ROLE:
                return order
        return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Hand over what was typed; the row changes when the ledger has it."""
        order = self.orders[index.row()]
        if str(value).strip() == cell_text(order, index.column(), whole=True):
            return False
        self.typed.emit(order, index.column(), str(value).strip())
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Return whether a cell may be edited."""
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return flags | Qt.ItemFlag.ItemIsEditable if index.column() in TYPED else flags

    def headerData(self, section: int, way: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's
        """Return the words over a column."""
        if way is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return paint.RIGHT if section == OrderColumn.MONEY else paint.LEFT
        if role == Qt.ItemDataRole.FontRole:
            return self._theme.font("caption", 600)
        return heading(section) if role == Qt.ItemDataRole.DisplayRole else None


class OrderDelegate(QStyledItemDelegate):
    """Paints the cells and gives the field to type in."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one cell."""
        theme, order, column = self._theme, index.data(ORDER_ROLE), index.column()
        area, view = option.rect, option.widget
        painter.save()
        here = isinstance(view, QTableView) and view.currentIndex().row() == index.row()
        painter.fillRect(area, theme.colour("tea_tint" if here else "surface"))
        painter.fillRect(area.left(), area.bottom(), area.width(), 1, theme.colour("line"))
        inner = area.adjusted(8, 0, -8, 0)
        text = cell_text(order, column)
        if column == OrderColumn.STATE:
            tone = state_tone(order)
            paint_chip(painter, theme, inner.left(), inner.center().y(), text, tone=tone, on_tint=here)
        elif column in TYPED and not text and order.state not in CLOSED:
            words = tr("thiếu SĐT") if column == OrderColumn.PHONE else tr("thiếu địa chỉ")
            paint.words(painter, inner, words, theme.font("small", 600), theme.colour("honey"))
        else:
            figures = column in (OrderColumn.NUMBER, OrderColumn.MONEY, OrderColumn.PHONE)
            weight = 600 if column in (OrderColumn.NUMBER, OrderColumn.PERSON) else 400
            font = theme.figures("body", weight) if figures else theme.font("body", weight)
            ink = theme.colour("text_3" if order.state in CLOSED else "text")
            way = paint.RIGHT if column == OrderColumn.MONEY else paint.LEFT
            paint.words(painter, inner, text, font, ink, way)
        painter.restore()

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QLineEdit:
        """Return the field for a cell."""
        field = QLineEdit(parent)
        phone = index.column() == OrderColumn.PHONE
        field.setFont(self._theme.figures("body") if phone else self._theme.font("body"))
        field.setProperty("cell", True)
        field.setAccessibleName(f"{heading(index.column())} #{index.data(ORDER_ROLE).number}")
        return field

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Begin with what the cell says, all of it marked; later news never types over a hand."""
        if isinstance(editor, QLineEdit) and not editor.property("begun"):
            editor.setProperty("begun", True)
            editor.setText(str(index.data(Qt.ItemDataRole.EditRole)))
            editor.selectAll()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """Hand over what was typed."""
        if isinstance(editor, QLineEdit):
            model.setData(index, editor.text())

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        """Lay the field over the cell, a little inside."""
        editor.setGeometry(option.rect.adjusted(2, 5, -2, -6))


class OrderTable(QTableView):
    """The table itself; Enter edits the cell under the keyboard, elsewhere it says `enter_pressed`."""

    enter_pressed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.orders = OrderModel(theme, self)
        self.setModel(self.orders)
        self.setItemDelegate(OrderDelegate(theme, self))
        self.setAccessibleName(tr("Các đơn"))
        make_plain(self, theme)
        self.setEditTriggers(QAbstractItemView.EditTrigger.DoubleClicked)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)

    def current_order(self) -> Order | None:
        """Return the order that the keyboard is on."""
        index = self.currentIndex()
        return self.orders.orders[index.row()] if index.isValid() else None

    def go_to(self, number: int, column: int) -> None:
        """Put the keyboard on a cell of an order, if it is shown."""
        for row, order in enumerate(self.orders.orders):
            if order.number == number:
                self.setCurrentIndex(self.orders.index(row, column))
                return

    def leave_cell(self) -> bool:
        """Leave the cell that is being typed into as it was; tells whether there was one."""
        field = self.indexWidget(self.currentIndex()) or self.focusWidget()
        if self.state() != self.State.EditingState or field is None or field is self:
            return False
        self.closeEditor(field, QAbstractItemDelegate.EndEditHint.RevertModelCache)
        self.setFocus()
        return True

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Paint the whole row as chosen, and the one before no more."""
        super().currentChanged(current, previous)
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Edit by Enter; leave every plain letter to the window's keys."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.state() != self.State.EditingState:
            if self.currentIndex().isValid() and self.currentIndex().column() in TYPED:
                self.edit(self.currentIndex())
            elif not event.isAutoRepeat():
                self.enter_pressed.emit()
            return
        if event.text() and event.text().isprintable() and not event.modifiers():
            event.ignore()
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width: figures first, then what was ordered and where it goes."""
        super().resizeEvent(event)
        scaled = self._theme.scaled
        widths: dict[OrderColumn, int] = {
            OrderColumn.NUMBER: scaled(84),
            OrderColumn.PERSON: scaled(170),
            OrderColumn.MONEY: scaled(116),
            OrderColumn.PHONE: scaled(136),
            OrderColumn.STATE: scaled(110),
        }
        rest = max(200, self.viewport().width() - sum(widths.values()))
        widths[OrderColumn.LINES] = rest // 2
        widths[OrderColumn.ADDRESS] = rest - rest // 2
        for column, size in widths.items():
            self.setColumnWidth(column, size)
