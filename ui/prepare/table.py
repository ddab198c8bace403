"""The product table: its keys, what is edited in its place, and how its columns share the room."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemDelegate, QAbstractItemView, QTableView, QWidget

from coop_live.i18n import tr
from ui.prepare.columns import shares
from ui.prepare.product_delegate import VARIANT_ROW, PhotoOf, ProductDelegate
from ui.prepare.product_model import Index, ProductModel
from ui.prepare.row_drag import RowDrag
from ui.prepare.rows import Column, Row, column_for
from ui.theme import Theme
from ui.widgets import paint
from ui.widgets.key_cap import code_width
from ui.widgets.plain_table import make_plain

OPENED = (Column.PHOTO, Column.CODE, Column.PAPERS)
"""What Enter opens elsewhere: the photo, the panel of the product, its papers there."""


class ProductTable(QTableView):
    """The table itself; letters do not jump about in it, Enter edits, and the columns share the room.

    `opened` gives the row and column that Enter or a click wants opened elsewhere: a photo, papers.
    `left_cell` comes when a cell that was typed into is closed.
    """

    opened = Signal(object, int)
    left_cell = Signal()

    def __init__(self, theme: Theme, photo_of: PhotoOf, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.products = ProductModel(theme, self)
        self.setModel(self.products)
        self.products.arranged.connect(self._set_heights)
        self.painter = ProductDelegate(theme, photo_of, self)
        self.setItemDelegate(self.painter)
        self.drag = RowDrag(theme, self)
        self.clicked.connect(self._clicked)
        self.setAccessibleName(tr("Danh mục món"))
        make_plain(self, theme)
        self.setEditTriggers(QAbstractItemView.EditTrigger.DoubleClicked)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.verticalHeader().setMinimumSectionSize(theme.scaled(VARIANT_ROW))
        self.horizontalHeader().setMinimumSectionSize(20)

    def current_row(self) -> Row | None:
        """Return the row that the keyboard is on."""
        index = self.currentIndex()
        return self.products.rows[index.row()] if index.isValid() else None

    def go_to(self, code: str, column: Column = Column.STOCK) -> None:
        """Put the keyboard on a product's cell, on its name where that column has given way."""
        column = Column.NAME if self.isColumnHidden(column) else column
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

    @property
    def is_editing(self) -> bool:
        """Tell whether a cell is being typed into."""
        return bool(self.state() == self.State.EditingState)

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        """Close the field of a cell, and tell that it is closed."""
        super().closeEditor(editor, hint)
        self.left_cell.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Edit by Enter; leave every plain letter to the window's keys."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not self.is_editing:
            self._open(self.currentIndex())
            return
        if event.text() and event.text().isprintable() and not event.modifiers():
            event.ignore()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows, and where a dragged product would go."""
        super().paintEvent(event)
        if self.drag.code:
            self.drag.paint(QPainter(self.viewport()))

    def row_at(self, y: int) -> Row | None:
        """Return the row at this height of the viewport."""
        number = self.rowAt(y)
        return self.products.rows[number] if number >= 0 else None

    def _open(self, index: Index) -> None:
        """Type into a cell, or let it be opened where it is no cell to type into."""
        if not index.isValid():
            return
        row = self.products.rows[index.row()]
        if index.column() in OPENED and not row.variant:
            self.opened.emit(row, index.column())
        else:
            self.edit(self.currentIndex())

    def _clicked(self, index: QModelIndex) -> None:
        if index.column() == Column.PHOTO:
            self._open(index)

    def _set_heights(self) -> None:
        """Give variants less room: they are read together with the row above them."""
        heights, low = self.verticalHeader(), self._theme.scaled(VARIANT_ROW)
        for number, row in enumerate(self.products.rows):
            if row.variant:  # all others have the usual height anew
                heights.resizeSection(number, low)
        self._share_width()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width anew."""
        super().resizeEvent(event)
        self._share_width()

    def _share_width(self) -> None:
        """Give every column its room; the ones that gave way are hidden."""
        theme, rows = self._theme, self.products.rows
        longest = max((row.product.code for row in rows), key=len, default="")
        code = min(theme.scaled(130), code_width(theme, longest) + 18)
        full = max((row.product.name for row in rows), key=len, default="")
        name = paint.width(full, theme.font("strong")) + 20
        widths = shares(self.viewport().width(), theme.scaled, code, name)
        for column in Column:
            self.setColumnHidden(column, column not in widths)
            if column in widths:
                self.setColumnWidth(column, widths[column])
        self.painter.badged = Column.PAPERS not in widths
        index = self.currentIndex()
        if index.isValid() and index.column() not in widths:
            self.setCurrentIndex(index.siblingAtColumn(Column.NAME))
