"""The members as a table: sold, kept back, charged, paid out, and what remains for each."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from coop_live.i18n import tr
from coop_live.money import grouped
from coop_live.orders.contact.masking import plain
from coop_live.shipping.settlement import Account, together
from ui.theme import Theme
from ui.tooltip import as_tip
from ui.widgets import paint
from ui.widgets.plain_table import make_plain

Index = QModelIndex | QPersistentModelIndex
LEAST_NAME = 120


@dataclass(frozen=True, slots=True)
class Column:
    """One column of money: its heading, and how long it stays in a narrow window (1 the longest)."""

    name: str
    money: Callable[[Account], int]
    stays: int


def columns() -> tuple[Column, ...]:
    """Return the columns behind the name, from the left."""
    return (
        Column(tr("Bán được"), lambda one: one.sold.revenue, 2),
        Column(tr("HTX giữ"), lambda one: one.sold.commission, 4),
        Column(tr("Chi phí"), lambda one: one.sold.cost, 6),
        Column(tr("Khoản trừ"), lambda one: one.charged, 7),
        Column(tr("Đã trả"), lambda one: one.paid, 5),
        Column(tr("Chờ giao"), lambda one: one.waiting, 3),
        Column(tr("Còn phải trả"), lambda one: one.due, 1),
    )


def member_name(account: Account) -> str:
    """Return what a member is called, in words where nobody knows whose goods they were."""
    return plain(account.name) or tr("chưa rõ của ai")


class MemberModel(QAbstractTableModel):
    """The accounts as Qt asks for them, and their sums in the last row."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.columns = columns()
        self.accounts: tuple[Account, ...] = ()
        self.total = Account("")

    def set_accounts(self, accounts: tuple[Account, ...]) -> None:
        """Show these."""
        self.beginResetModel()
        self.accounts, self.total = accounts, together(accounts)
        self.endResetModel()

    def account(self, row: int) -> Account:
        """Return the account of a row, the sums of all in the last one."""
        return self.accounts[row] if row < len(self.accounts) else self.total

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Return how many members there are, and one row for the sums."""
        return 0 if parent.isValid() or not self.accounts else len(self.accounts) + 1

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(self.columns) + 1

    def text(self, row: int, column: int) -> str:
        """Return what a cell says."""
        account = self.account(row)
        if column == 0:
            return tr("Cộng") if row == len(self.accounts) else member_name(account)
        return grouped(self.columns[column - 1].money(account))

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Return that the sums cannot be chosen."""
        if not index.isValid() or index.row() == len(self.accounts):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's
        """Return what Qt asks about a cell."""
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self.text(index.row(), index.column())
            case Qt.ItemDataRole.ToolTipRole if index.column() == 0:
                return as_tip(self.text(index.row(), 0))
            case Qt.ItemDataRole.AccessibleTextRole:
                name, said = self.text(index.row(), 0), self.text(index.row(), index.column())
                return f"{name}, {self.columns[index.column() - 1].name} {said}" if index.column() else name
        return None

    def headerData(self, section: int, way: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's
        """Return the words over a column."""
        if way is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return paint.RIGHT if section else paint.LEFT
        if role == Qt.ItemDataRole.FontRole:
            return self._theme.font("caption", 600)
        words = self.columns[section - 1].name if section else tr("Xã viên")
        return words if role == Qt.ItemDataRole.DisplayRole else None


class MemberDelegate(QStyledItemDelegate):
    """Paints the cells; what is to be paid is bold, what was paid too much is honey."""

    def __init__(self, theme: Theme, view: MemberTable) -> None:
        super().__init__(view)
        self._theme, self._view = theme, view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return a row of a table."""
        return QSize(60, self._theme.height("row_table"))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one cell."""
        theme, view, area = self._theme, self._view, option.rect
        row, column = index.row(), index.column()
        last = row == len(view.members.accounts)
        painter.save()
        here = view.currentIndex().row() == row and not last
        painter.fillRect(area, theme.colour("tea_tint" if here else "bg" if last else "surface"))
        painter.fillRect(area.left(), area.bottom(), area.width(), 1, theme.colour("line"))
        if here and column == 0:
            rail = "focus" if view.hasFocus() else "tea"
            painter.fillRect(area.left(), area.top(), 3, area.height(), theme.colour(rail))
        inner = area.adjusted(10, 0, -8, 0)
        text = view.members.text(row, column)
        strong = last or column in (0, len(view.members.columns))
        font = theme.figures("body", 600 if strong else 400) if column else theme.font("body", 600)
        ink = "honey" if text.startswith("-") else "text"
        paint.words(painter, inner, text, font, theme.colour(ink), paint.RIGHT if column else paint.LEFT)
        painter.restore()


class MemberTable(QTableView):
    """`went` when another member is under the keyboard, `opened` by Enter or a double click."""

    went = Signal(object)
    opened = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.members = MemberModel(theme, self)
        self.setModel(self.members)
        self.setItemDelegate(MemberDelegate(theme, self))
        self.setAccessibleName(tr("Quyết toán từng xã viên"))
        make_plain(self, theme)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.doubleClicked.connect(lambda _index: self.opened.emit())
        self.horizontalHeader().setMinimumSectionSize(1)

    @property
    def current(self) -> Account | None:
        """The member under the keyboard."""
        row, accounts = self.currentIndex().row(), self.members.accounts
        return accounts[row] if 0 <= row < len(accounts) else None

    def show_accounts(self, accounts: tuple[Account, ...]) -> None:
        """Show these; the keyboard stays on its member."""
        before = self.current
        self.members.set_accounts(accounts)
        name = before.name if before is not None else ""
        row = next((at for at, one in enumerate(accounts) if one.name == name), 0)
        if accounts:
            self.setCurrentIndex(self.members.index(row, 0))
        self.share_width()
        self.went.emit(self.current)

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Paint the row as chosen, and tell."""
        super().currentChanged(current, previous)
        self.viewport().update()
        if current.isValid() and previous.isValid() and current.row() != previous.row():
            self.went.emit(self.current)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open by Enter; leave every plain letter to the window's keys."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not event.isAutoRepeat():
                self.opened.emit()
            return
        if event.text() and event.text().isprintable() and not event.modifiers():
            event.ignore()
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keyboard is."""
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show that it is elsewhere."""
        super().focusOutEvent(event)
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width anew."""
        super().resizeEvent(event)
        self.share_width()

    def share_width(self) -> None:
        """Give every column room for its figures; where there is none the least needed are left out."""
        left = self.viewport().width() - self._theme.scaled(LEAST_NAME)
        wanted = {at: self._wanted(at) for at in range(1, self.members.columnCount())}
        shown = set[int]()
        for at in sorted(wanted, key=lambda at: self.members.columns[at - 1].stays):
            if wanted[at] > left:
                break
            left -= wanted[at]
            shown.add(at)
        for at, width in wanted.items():
            self.setColumnHidden(at, at not in shown)
            self.setColumnWidth(at, width)
        self.setColumnWidth(0, max(1, self.viewport().width() - sum(wanted[at] for at in shown)))

    def _wanted(self, column: int) -> int:
        figures, caption = self._theme.figures("body", 600), self._theme.font("caption", 600)
        texts = (self.members.text(row, column) for row in range(self.members.rowCount()))
        figure = max((paint.width(text, figures) for text in texts), default=0)
        return max(figure, paint.width(self.members.columns[column - 1].name, caption)) + 20
