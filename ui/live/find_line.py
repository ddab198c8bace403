"""The one field over the queue in which an order of tonight is looked for: name, number, phone or code."""

from __future__ import annotations

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from coop_live.desk import Desk
from coop_live.desk.finding import Found
from coop_live.i18n import tr
from coop_live.model import Order
from coop_live.money import dong
from coop_live.orders.contact.masking import masked_phone, shown_name
from ui.goods import goods_words, in_short
from ui.live.edit_line import EditLine
from ui.states import order_words, state_icon, state_tone
from ui.theme import Theme
from ui.widgets import paint
from ui.widgets.ask import ask_for
from ui.widgets.panel import Panel
from ui.widgets.words import ShortWords

MOST = 8
ROW = 46
BESIDE = 110
"""Pixels that the field and the line below the list take."""

Index = QModelIndex | QPersistentModelIndex


class FindField(EditLine):
    """An edit line whose ↑ and ↓ walk through what was found."""

    stepped = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk, take or leave."""
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if step is not None:
            self.stepped.emit(step)
            return
        super().keyPressEvent(event)


class FoundModel(QAbstractListModel):
    """The orders that were found, the likeliest first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.found: tuple[Found, ...] = ()

    def show_found(self, found: tuple[Found, ...]) -> None:
        """Become these rows."""
        self.beginResetModel()
        self.found = found
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  as Qt declares it
        """Return how many were found."""
        return 0 if parent.isValid() else len(self.found)

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        """Give screen readers the sentence of a row."""
        said = (int(Qt.ItemDataRole.DisplayRole), int(Qt.ItemDataRole.AccessibleTextRole))
        return spoken(self.found[index.row()].order) if index.isValid() and role in said else None


class FoundDelegate(QStyledItemDelegate):
    """Paints an order in two lines: state, number, name, money; goods and phone beneath."""

    def __init__(self, theme: Theme, model: FoundModel, view: QListView) -> None:
        super().__init__(view)
        self._theme, self._model, self._view = theme, model, view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height of a row."""
        return QSize(0, self._theme.scaled(ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one order; the chosen one on tea."""
        theme, area, order = self._theme, option.rect, self._model.found[index.row()].order
        painter.save()
        chosen = index.row() == self._view.currentIndex().row()
        painter.fillRect(area, theme.colour("tea_tint" if chosen else "raised"))
        if chosen:
            painter.fillRect(area.left(), area.top(), 3, area.height(), theme.colour("tea"))
        inner = area.adjusted(14, 4, -12, -4)
        first = QRect(inner.left(), inner.top(), inner.width(), theme.scaled(20))
        second = QRect(inner.left(), first.bottom() + 1, inner.width(), theme.scaled(18))
        _paint_head(painter, theme, first, order)
        _paint_rest(painter, theme, second, order)
        painter.restore()


def _paint_head(painter: QPainter, theme: Theme, area: QRect, order: Order) -> None:
    tone, side = state_tone(order), theme.scaled(14)
    ink = theme.colour("text_2" if tone == "plain" else tone)
    middle = area.center().y() + 1
    paint.picture(painter, area.left(), middle - side / 2, state_icon(order.state), side, ink)
    x = area.left() + side + 6
    number, digits = f"#{order.number}", theme.figures("body", 600)
    money, sums = dong(order.total), theme.figures("body", 600)
    paint.words(painter, area, money, sums, theme.colour("text"), paint.RIGHT)
    end = area.right() - paint.width(money, sums) - 10
    paint.words(painter, _from(area, x, end), number, digits, theme.colour("text"))
    x += paint.width(number, digits) + 8
    name, bold = shown_name(order.author_name), theme.font("body", 600)
    paint.words(painter, _from(area, x, end), name, bold, theme.colour("text"))


def _paint_rest(painter: QPainter, theme: Theme, area: QRect, order: Order) -> None:
    words, font = order_words(order), theme.font("small", 500)
    tone = state_tone(order)
    x = area.left() + theme.scaled(14) + 6
    paint.words(painter, _from(area, x, area.right()), words, font,
                theme.colour("text_2" if tone == "plain" else tone))  # fmt: skip
    x += paint.width(words, font) + 8
    rest = " · ".join(part for part in (in_short(order.lines) or tr("Chưa rõ món"), _phone(order)) if part)
    figures = theme.figures("small", 400)
    paint.words(painter, _from(area, x, area.right()), f"· {rest}", figures, theme.colour("text_2"))


def _from(area: QRect, left: int, right: int) -> QRect:
    return QRect(left, area.top(), max(0, right - left), area.height())


def _phone(order: Order) -> str:
    return masked_phone(order.phone) if order.phone else ""


def spoken(order: Order) -> str:
    """Return an order as one sentence for a screen reader, its phone hidden."""
    return tr(
        "Đơn {number} của {name}, {state}: {goods}, {money}.",
        number=order.number,
        name=shown_name(order.author_name),
        state=order_words(order),
        goods=goods_words(order.lines),
        money=dong(order.total),
    )


class FindLine(Panel):
    """Lies over the queue while it is open; `found` gives the number of the order to go to."""

    found = Signal(int)
    left = Signal()

    def __init__(self, theme: Theme, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__("popover", parent)
        self._theme, self._desk = theme, desk
        self.setProperty("ring", False)
        self.setAccessibleName(tr("Tìm đơn tối nay"))
        self.column.setContentsMargins(1, 12, 1, 12)
        self.column.setSpacing(8)
        self.line = FindField(theme, "search")
        self.line.setFont(theme.font("body", 600))
        self.line.setAccessibleName(tr("Tìm đơn tối nay: tên, số đơn, số điện thoại, mã món"))
        ask_for(self.line, tr("Tên, #số đơn, SĐT, mã món"))
        self.line.textChanged.connect(self.look)
        self.line.taken.connect(self.take)
        self.line.left.connect(self.leave)
        self.line.stepped.connect(self.step)
        self.column.addWidget(self._padded(self.line))
        self._make_list()
        self.said = ShortWords(theme, "", style="small", tone="text_2")
        self.column.addWidget(self._padded(self.said))
        self.hide()

    def _padded(self, inside: QWidget) -> QWidget:
        holder = Panel()
        holder.column.setContentsMargins(13, 0, 13, 0)
        holder.column.addWidget(inside)
        return holder

    def _make_list(self) -> None:
        self.model = FoundModel(self)
        self.view = QListView(self)
        self.view.setFrameShape(QFrame.Shape.NoFrame)
        self.view.setModel(self.model)
        self.view.setItemDelegate(FoundDelegate(self._theme, self.model, self.view))
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setAccessibleName(tr("Đơn tìm thấy"))
        self.view.clicked.connect(lambda index: self._take(index.row()))
        self.column.addWidget(self.view)

    # ------------------------------------------------------------------ coming and going

    def begin(self) -> None:
        """Come to the front with what was looked for last, ready to be typed over."""
        self.show()
        self.raise_()
        self.look()
        self.line.setFocus()
        self.line.selectAll()

    def leave(self) -> bool:
        """Put the field away; tells whether it was there."""
        if not self.isVisible():
            return False
        self.hide()
        self.left.emit()
        return True

    # ------------------------------------------------------------------ looking

    def look(self) -> None:
        """Show what the words mean now; the chosen order stays chosen while it is there."""
        before = self._chosen()
        self.model.show_found(self._desk.find(self.line.text(), MOST))
        numbers = [one.order.number for one in self.model.found]
        self._choose(numbers.index(before) if before in numbers else 0)
        self.view.setVisible(bool(numbers))
        self.view.setFixedHeight(self._theme.scaled(ROW) * min(len(numbers), self._rows()))
        self.said.set_text(self._words())
        self.resize(self.width(), self.sizeHint().height())

    def _rows(self) -> int:
        """Return how many rows there is room for; the others scroll."""
        around = self.parentWidget()
        room = around.height() - self.y() - self._theme.scaled(BESIDE) if around is not None else 0
        return max(1, room // self._theme.scaled(ROW))

    def step(self, by: int) -> None:
        """Choose the order below or above."""
        count = self.model.rowCount()
        if count:
            self._choose((self.view.currentIndex().row() + by) % count)

    def take(self) -> None:
        """Go to the chosen order."""
        self._take(self.view.currentIndex().row())

    def _take(self, row: int) -> None:
        if 0 <= row < len(self.model.found):
            number = self.model.found[row].order.number
            self.hide()
            self.found.emit(number)

    def _chosen(self) -> int | None:
        row = self.view.currentIndex().row()
        return self.model.found[row].order.number if 0 <= row < len(self.model.found) else None

    def _choose(self, row: int) -> None:
        self.view.setCurrentIndex(self.model.index(row))
        self.view.scrollTo(self.model.index(row))
        self.view.viewport().update()
        chosen = self._chosen()
        said = self.model.found[row].order if chosen is not None else None
        self.line.setAccessibleDescription(spoken(said) if said else self._words())

    def _words(self) -> str:
        if self.model.found:
            return tr("Enter để mở, mũi tên để chọn, Esc để thôi")
        if self.line.text().strip():
            return tr("Tối nay chưa có đơn nào như vậy.")
        return tr("Gõ vài chữ: “hoa tran”, “#58”, “3267” hay “c10”.")
