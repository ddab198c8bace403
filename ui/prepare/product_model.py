"""The product list as Qt's table asks for it: its words, what may be edited, what is read aloud."""

from __future__ import annotations

from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from coop_live.i18n import tr
from ui.prepare.paper_words import told as papers_told
from ui.prepare.rows import Column, Row, cell_text, may_edit, spoken, typed_over
from ui.theme import Theme
from ui.tooltip import as_tip
from ui.widgets import paint

Index = QModelIndex | QPersistentModelIndex
ROW_ROLE = int(Qt.ItemDataRole.UserRole)
OBJECTION_ROLE = ROW_ROLE + 1

_ALIGNED = {Column.PRICE: paint.RIGHT, Column.MINUTES: paint.RIGHT, Column.STOCK: paint.CENTRE}


def heading(column: int) -> str:
    """Return the words over a column."""
    return {
        Column.CODE: tr("Mã", "a product's code"),
        Column.NAME: tr("Món · xã viên"),
        Column.PRICE: tr("Giá ₫"),
        Column.STOCK: tr("Tồn", "stock"),
        Column.PAPERS: tr("Chứng nhận · hạn"),
        Column.MINUTES: tr("Phút"),
        Column.TALK: tr("Nhớ nói"),
    }.get(Column(column), "")


def spoken_heading(column: int) -> str:
    """Return what a column is called for those who hear the screen: none is without a name."""
    unseen = {Column.ORDER: tr("Thứ tự"), Column.PHOTO: tr("Ảnh")}
    return unseen.get(Column(column), "") or heading(column)


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

    def is_same_list(self, rows: tuple[Row, ...]) -> bool:
        """Tell whether these are the rows that are shown, whatever they say now."""
        return [(row.product.code, row.variant) for row in rows] == [
            (row.product.code, row.variant) for row in self.rows
        ]

    def set_rows(self, rows: tuple[Row, ...]) -> None:
        """Show these rows; where only figures differ nothing but the figures changes."""
        same = self.is_same_list(rows)
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
            case Qt.ItemDataRole.DisplayRole:
                return cell_text(row, index.column())
            case Qt.ItemDataRole.EditRole:
                return typed_over(row, index.column())
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._said(row, index.column())
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
        if str(value) == typed_over(row, index.column()):
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
            return _ALIGNED.get(Column(section), paint.LEFT)
        if role == Qt.ItemDataRole.FontRole:
            return self._theme.font("caption", 600)
        return heading(section) if role == Qt.ItemDataRole.DisplayRole else None

    def _said(self, row: Row, column: int) -> str:
        if column == Column.PHOTO and not row.variant:
            there = tr("có ảnh") if row.product.photo else tr("chưa có ảnh")
            told = f"{spoken_heading(column)}: {there}"
        elif column == Column.PAPERS and not row.variant:
            told = f"{spoken_heading(column)}: {papers_told(row.product, date.today())}"
        else:
            told = f"{spoken_heading(column)} {cell_text(row, column)}"
        return f"{told}. {spoken(row)} {self.objection(row, column)}".rstrip()

    def _tooltip(self, row: Row, column: int) -> str:
        if column == Column.STOCK and row.apart and not row.variant:
            return tr("Tổng các loại. Sửa ở từng dòng bên dưới.")
        if column == Column.ORDER and not row.variant and not self.locked:
            return tr("Kéo để đổi thứ tự, hoặc Alt+↑ ↓")
        if column == Column.PHOTO and not row.variant and not self.locked:
            return tr("Bấm để chọn ảnh, hoặc thả ảnh vào dòng này")
        if column == Column.PAPERS and not row.variant:
            return papers_told(row.product, date.today())
        if column == Column.NAME:
            more = "" if row.variant else papers_told(row.product, date.today())
            lines = (row.name, row.second, more, self.objection(row, column))
            return "\n".join(line for line in lines if line)
        if column == Column.TALK:
            return "\n".join(line for line in (*row.product.talk, self.objection(row, column)) if line)
        return ""
