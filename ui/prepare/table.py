"""The product table: painted rows, edited in their place by Enter."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QImage, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QHeaderView,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from coop_live.i18n import tr
from coop_live.model import Product
from ui.prepare.name_cell import paint_name
from ui.prepare.paper_words import told as papers_told
from ui.prepare.rows import Column, Row, cell_text, column_for, may_edit, spoken
from ui.theme import Theme
from ui.tooltip import as_tip
from ui.widgets import paint
from ui.widgets.key_cap import paint_code
from ui.widgets.photo import paint_photo

Index = QModelIndex | QPersistentModelIndex
PhotoOf = Callable[[Product], QImage | None]
ROW_ROLE = int(Qt.ItemDataRole.UserRole)
OBJECTION_ROLE = ROW_ROLE + 1
VARIANT_ROW = 32


def heading(column: int) -> str:
    """Return the words over a column."""
    return {
        Column.CODE: tr("Mã", "a product's code"),
        Column.NAME: tr("Món · xã viên"),
        Column.PRICE: tr("Giá ₫"),
        Column.STOCK: tr("Tồn", "stock"),
        Column.TALK: tr("Nhớ nói"),
    }.get(Column(column), "")


class ProductModel(QAbstractTableModel):
    """The rows as Qt asks for them; `typed` says what a person typed into which row and column."""

    typed = Signal(object, int, str)
    arranged = Signal()

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.rows: tuple[Row, ...] = ()
        self.locked = False
        self._objections: dict[tuple[str, str], str] = {}

    def set_rows(self, rows: tuple[Row, ...]) -> None:
        """Show these rows; where only figures differ nothing but the figures changes."""
        same = [(row.product.code, row.variant) for row in rows] == [
            (row.product.code, row.variant) for row in self.rows
        ]
        if not same:
            self.beginResetModel()
        self.rows = rows
        if not same:
            self.endResetModel()
            self.arranged.emit()
        elif rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, len(Column) - 1))

    def set_objections(self, objections: dict[tuple[str, str], str]) -> None:
        """Mark what the rules speak against, by code and "name" or "talk", and say why."""
        if objections != self._objections:
            self._objections = objections
            if self.rows:
                self.dataChanged.emit(self.index(0, 0), self.index(len(self.rows) - 1, len(Column) - 1))

    def objection(self, row: Row, column: int) -> str:
        """Return what the rules say against the words in a cell, "" where nothing."""
        part = {Column.NAME: "name", Column.TALK: "talk"}.get(Column(column), "")
        return "" if row.variant else self._objections.get((row.product.code, part), "")

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Return how many rows there are."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(Column)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's
        """Return what Qt asks about a cell."""
        row = self.rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.EditRole:
                return cell_text(row, index.column())
            case Qt.ItemDataRole.AccessibleTextRole:
                told = f"{heading(index.column())} {cell_text(row, index.column())}. {spoken(row)}"
                return f"{told} {self.objection(row, index.column())}".rstrip()
            case Qt.ItemDataRole.ToolTipRole:
                return as_tip(self._tooltip(row, index.column()))
            case _ if role == ROW_ROLE:
                return row
            case _ if role == OBJECTION_ROLE:
                return self.objection(row, index.column())
        return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Hand over what was typed; the row changes when the ledger has it."""
        row = self.rows[index.row()]
        if str(value) == cell_text(row, index.column()):
            return False
        self.typed.emit(row, index.column(), str(value))
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Return whether a cell may be edited."""
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        row = self.rows[index.row()]
        only_stock = self.locked and index.column() != Column.STOCK
        return (
            flags | Qt.ItemFlag.ItemIsEditable if may_edit(row, index.column()) and not only_stock else flags
        )

    def headerData(self, section: int, way: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's
        """Return the words over a column."""
        if way is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return {Column.PRICE: paint.RIGHT, Column.STOCK: paint.CENTRE}.get(Column(section), paint.LEFT)
        if role == Qt.ItemDataRole.FontRole:
            return self._theme.font("caption", 600)
        return heading(section) if role == Qt.ItemDataRole.DisplayRole else None

    def _tooltip(self, row: Row, column: int) -> str:
        if column == Column.STOCK and row.apart and not row.variant:
            return tr("Tổng các loại. Sửa ở từng dòng bên dưới.")
        if column == Column.NAME:
            more = "" if row.variant else papers_told(row.product, date.today())
            lines = (row.name, row.second, more, self.objection(row, column))
            return "\n".join(line for line in lines if line)
        if column == Column.TALK:
            return "\n".join(line for line in (row.talk, self.objection(row, column)) if line)
        return ""


class ProductDelegate(QStyledItemDelegate):
    """Paints the cells and gives the field to type in."""

    def __init__(self, theme: Theme, photo_of: PhotoOf, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme
        self._photo_of = photo_of
        self._chosen = False

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height of a row."""
        row: Row = index.data(ROW_ROLE)
        return QSize(40, self._theme.scaled(VARIANT_ROW) if row.variant else self._theme.height("row_table"))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one cell."""
        row: Row = index.data(ROW_ROLE)
        area: QRect = option.rect
        painter.save()
        self._chosen = self._ground(painter, area, option)
        draw = {
            Column.ORDER: self._order,
            Column.PHOTO: self._photo,
            Column.CODE: self._code,
            Column.NAME: self._name,
            Column.PRICE: self._price,
            Column.STOCK: self._stock,
            Column.TALK: self._talk,
        }[Column(index.column())]
        inner = area.adjusted(8, 0, -8, 0)
        if index.data(OBJECTION_ROLE):
            inner = self._shield(painter, inner)
        draw(painter, inner, row)
        painter.restore()

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QLineEdit:
        """Return the field for a cell."""
        field = QLineEdit(parent)
        figures = index.column() in (Column.PRICE, Column.STOCK)
        field.setFont(self._theme.figures("body") if figures else self._theme.font("body"))
        if figures:
            field.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        field.setProperty("cell", True)
        field.setAccessibleName(f"{heading(index.column())} {index.data(ROW_ROLE).product.code}")
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
        area: QRect = option.rect
        inner = area.adjusted(2, 5, -2, -6)
        if index.column() == Column.STOCK:
            inner.setRight(self._unit_left(area.adjusted(8, 0, -8, 0)) + 2)
        editor.setGeometry(inner)

    def _ground(self, painter: QPainter, area: QRect, option: QStyleOptionViewItem) -> bool:
        """Fill the cell and tell whether its row is the chosen one."""
        view, chosen = option.widget, False
        if isinstance(view, QTableView) and view.currentIndex().isValid():
            chosen = view.visualRect(view.currentIndex()).top() == area.top()
        painter.fillRect(area, self._theme.colour("tea_tint" if chosen else "surface"))
        painter.fillRect(QRect(area.left(), area.bottom(), area.width(), 1), self._theme.colour("line"))
        return chosen

    def _order(self, painter: QPainter, area: QRect, row: Row) -> None:
        text = cell_text(row, Column.ORDER)
        paint.words(
            painter, area, text, self._theme.figures("body"), self._theme.colour("text_3"), paint.CENTRE
        )

    def _photo(self, painter: QPainter, area: QRect, row: Row) -> None:
        if row.variant:
            return
        side = self._theme.scaled(32)
        box = QRect(area.center().x() - side // 2 + 1, area.center().y() - side // 2, side, side)
        paint_photo(painter, self._theme, box, self._photo_of(row.product))

    def _code(self, painter: QPainter, area: QRect, row: Row) -> None:
        if not row.variant:
            paint_code(painter, self._theme, area.left(), area.center().y(), row.product.code)

    def _name(self, painter: QPainter, area: QRect, row: Row) -> None:
        paint_name(painter, self._theme, area, row, date.today(), chosen=self._chosen)

    def _price(self, painter: QPainter, area: QRect, row: Row) -> None:
        tone = self._theme.colour("text_2" if row.variant else "text")
        text = cell_text(row, Column.PRICE)
        paint.words(painter, area, text, self._theme.figures("body"), tone, paint.RIGHT)

    def _stock(self, painter: QPainter, area: QRect, row: Row) -> None:
        theme, middle = self._theme, self._unit_left(area)
        figures = QRect(area.left(), area.top(), middle - area.left() - 6, area.height())
        tone, weight = _stock_look(row)
        text = cell_text(row, Column.STOCK) or "–"
        paint.words(painter, figures, text, theme.figures("body", weight), theme.colour(tone), paint.RIGHT)
        unit = QRect(middle, area.top(), area.right() - middle + 8, area.height())
        paint.words(painter, unit, row.product.unit, theme.font("body"), theme.colour("text_2"))

    def _talk(self, painter: QPainter, area: QRect, row: Row) -> None:
        paint.words(painter, area, row.talk, self._theme.font("small"), self._theme.colour("text_2"))

    def _shield(self, painter: QPainter, area: QRect) -> QRect:
        """Draw the sign of what the rules speak against; gives the room it leaves."""
        side = self._theme.scaled(16)
        top = area.center().y() - side / 2 + 1
        paint.picture(painter, area.left(), top, "shield-alert", side, self._theme.colour("honey"))
        return area.adjusted(side + 6, 0, 0, 0)

    def _unit_left(self, area: QRect) -> int:
        return area.left() + round(area.width() * 0.55)


def _stock_look(row: Row) -> tuple[str, int]:
    """Return colour and weight of a stock: sold out and few are seen first."""
    if row.left == 0:
        return "danger", 700
    if row.is_scarce:
        return "honey", 600
    return ("text_2" if row.variant else "text"), 400


class ProductTable(QTableView):
    """The table itself; letters do not jump about in it, Enter edits, and the columns share the room."""

    def __init__(self, theme: Theme, photo_of: PhotoOf, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.products = ProductModel(theme, self)
        self.setModel(self.products)
        self.products.arranged.connect(self._set_heights)
        self.setItemDelegate(ProductDelegate(theme, photo_of, self))
        self.setAccessibleName(tr("Danh mục món"))
        self.setShowGrid(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.DoubleClicked)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        rows = self.verticalHeader()
        rows.hide()
        rows.setMinimumSectionSize(theme.scaled(VARIANT_ROW))
        rows.setDefaultSectionSize(theme.height("row_table"))
        head = self.horizontalHeader()
        head.setFixedHeight(theme.scaled(34))
        head.setSectionsClickable(False)
        head.setHighlightSections(False)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head.setMinimumSectionSize(20)

    def current_row(self) -> Row | None:
        """Return the row that the keyboard is on."""
        index = self.currentIndex()
        return self.products.rows[index.row()] if index.isValid() else None

    def go_to(self, code: str, column: Column = Column.STOCK) -> None:
        """Put the keyboard on a product's cell."""
        for number, row in enumerate(self.products.rows):
            if row.product.code == code and not row.variant:
                self.setCurrentIndex(self.products.index(number, column))
                self.setFocus()
                return

    def go_to_field(self, code: str, field: str) -> None:
        """Put the keyboard where a part of a product's record is mended."""
        self.go_to(code, column_for(field))

    def go_back_to(self, kept: Row, column: int) -> None:
        """Put the keyboard on the same cell of the same product again, wherever its row is now."""
        for number, row in enumerate(self.products.rows):
            if (row.product.code, row.variant) == (kept.product.code, kept.variant):
                self.setCurrentIndex(self.products.index(number, column))
                return

    def leave_cell(self) -> bool:
        """Leave the cell that is being typed into as it was; tells whether there was one."""
        field = self.indexWidget(self.currentIndex()) or self.focusWidget()
        if self.state() != self.State.EditingState or field is None or field is self:
            return False
        self.closeEditor(field, QAbstractItemDelegate.EndEditHint.RevertModelCache)
        self.setFocus()
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Edit by Enter; leave every plain letter to the window's keys."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.state() != self.State.EditingState:
            if self.currentIndex().isValid():
                self.edit(self.currentIndex())
            return
        if event.text() and event.text().isprintable() and not event.modifiers():
            event.ignore()
            return
        super().keyPressEvent(event)

    def _set_heights(self) -> None:
        """Give variants less room: they are read together with the row above them."""
        heights = self.verticalHeader()
        for number, row in enumerate(self.products.rows):
            usual, low = self._theme.height("row_table"), self._theme.scaled(VARIANT_ROW)
            heights.resizeSection(number, low if row.variant else usual)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width: fixed columns first, then name and what to say."""
        super().resizeEvent(event)
        scaled = self._theme.scaled
        fixed = {
            Column.ORDER: scaled(44),
            Column.PHOTO: scaled(48),
            Column.CODE: scaled(64),
            Column.PRICE: scaled(92),
            Column.STOCK: scaled(120),
        }
        rest = max(200, self.viewport().width() - sum(fixed.values()))
        widths = fixed | {Column.NAME: round(rest * 0.56)}
        widths[Column.TALK] = rest - widths[Column.NAME]
        for column, size in widths.items():
            self.setColumnWidth(column, size)
