"""Paints the rows of the product table, and gives the fields in which cells are typed over."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QAbstractItemModel, QObject, QRect, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QTextCursor
from PySide6.QtWidgets import QLineEdit, QStyledItemDelegate, QStyleOptionViewItem, QTableView, QWidget

from coop_live.catalog.rows import LONGEST
from coop_live.model import Product
from ui.prepare.name_cell import paint_name
from ui.prepare.paper_words import nearest
from ui.prepare.product_model import OBJECTION_ROLE, ROW_ROLE, Index, spoken_heading
from ui.prepare.rows import FIGURES, Column, Row, cell_text
from ui.prepare.talk_field import TalkField
from ui.theme import Theme
from ui.widgets import paint
from ui.widgets.key_cap import paint_code
from ui.widgets.photo import paint_photo

PhotoOf = Callable[[Product], QImage | None]
VARIANT_ROW = 32


class ProductDelegate(QStyledItemDelegate):
    """Paints the cells and gives the field to type in; `badged`: papers stand beside the name."""

    def __init__(self, theme: Theme, photo_of: PhotoOf, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme
        self._photo_of = photo_of
        self._chosen = False
        self.badged = True

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height of a row."""
        row: Row = index.data(ROW_ROLE)
        return QSize(40, self._theme.scaled(VARIANT_ROW) if row.variant else self._theme.height("row_table"))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one cell."""
        row: Row = index.data(ROW_ROLE)
        area: QRect = option.rect
        painter.save()
        painter.setClipRect(area)
        self._chosen = self._ground(painter, area, option)
        draw = {
            Column.ORDER: self._order,
            Column.PHOTO: self._photo,
            Column.CODE: self._code,
            Column.NAME: self._name,
            Column.PRICE: self._price,
            Column.STOCK: self._stock,
            Column.PAPERS: self._papers,
            Column.MINUTES: self._minutes,
            Column.TALK: self._talk,
        }[Column(index.column())]
        inner = area.adjusted(8, 0, -8, 0)
        if index.data(OBJECTION_ROLE):
            inner = self._shield(painter, inner)
        draw(painter, inner, row)
        painter.restore()

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """Return the field for a cell."""
        name = f"{spoken_heading(index.column())} {index.data(ROW_ROLE).product.code}"
        if index.column() == Column.TALK:
            notes = TalkField(self._theme, parent)
            notes.setAccessibleName(name)
            notes.taken.connect(lambda: self._take(notes))
            return notes
        field = QLineEdit(parent)
        figures = index.column() in FIGURES
        field.setFont(self._theme.figures("body") if figures else self._theme.font("body"))
        if figures:
            field.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        if index.column() == Column.NAME:
            field.setMaxLength(LONGEST["name"])
        field.setProperty("cell", True)
        field.setAccessibleName(name)
        return field

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Begin with what the cell says, all of it marked; later news never types over a hand."""
        if editor.property("begun"):
            return
        editor.setProperty("begun", True)
        if isinstance(editor, QLineEdit):
            editor.setText(str(index.data(Qt.ItemDataRole.EditRole)))
            editor.selectAll()
        elif isinstance(editor, TalkField):
            editor.setPlainText(str(index.data(Qt.ItemDataRole.EditRole)))
            editor.moveCursor(QTextCursor.MoveOperation.End)

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """Hand over what was typed."""
        if isinstance(editor, QLineEdit):
            model.setData(index, editor.text())
        elif isinstance(editor, TalkField):
            model.setData(index, editor.toPlainText().strip())

    def _take(self, editor: QWidget) -> None:
        self.commitData.emit(editor)
        self.closeEditor.emit(editor, QStyledItemDelegate.EndEditHint.NoHint)

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        """Lay the field over the cell, a little inside."""
        area: QRect = option.rect
        if isinstance(editor, TalkField):
            room = editor.parentWidget()
            editor.place_over(area, room.rect() if room is not None else area)
            return
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
        if row.variant:
            return
        side, grey = self._theme.scaled(16), self._theme.colour("text_3")
        paint.picture(painter, area.left() - 2, area.center().y() - side / 2 + 1, "grip-vertical", side, grey)
        text = cell_text(row, Column.ORDER)
        paint.words(painter, area, text, self._theme.figures("body"), grey, paint.RIGHT)

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
        today = date.today()
        paint_name(painter, self._theme, area, row, today, chosen=self._chosen, badged=self.badged)

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

    def _papers(self, painter: QPainter, area: QRect, row: Row) -> None:
        if row.variant:
            return
        theme, found = self._theme, nearest(row.product.certificates, date.today())
        if found is None:
            paint.words(painter, area, "–", theme.font("body"), theme.colour("text_3"))
            return
        mark, until = found
        tone = theme.colour("text_2" if mark.tone == "plain" else mark.tone)
        side, strong = theme.scaled(16), theme.font("small", 600)
        sign = "award" if mark.tone != "danger" else "shield-alert"
        paint.picture(painter, area.left(), area.center().y() - side / 2 + 1, sign, side, tone)
        room = area.adjusted(side + 6, 0, 0, 0)
        paint.words(painter, room, mark.text, strong, tone)
        room.setLeft(room.left() + paint.width(mark.text, strong) + 6)
        # What is left after the name: until when it holds, or nothing rather than half a word.
        after = f"· {until}"
        if paint.width(after, theme.font("small")) <= room.width():
            quiet = tone if mark.tone in ("danger", "honey") else theme.colour("text_2")
            paint.words(painter, room, after, theme.font("small"), quiet)

    def _minutes(self, painter: QPainter, area: QRect, row: Row) -> None:
        if row.variant:
            return
        text, tone = cell_text(row, Column.MINUTES), "text"
        if not text:
            text, tone = "–", "text_3"
        paint.words(painter, area, text, self._theme.figures("body"), self._theme.colour(tone), paint.RIGHT)

    def _talk(self, painter: QPainter, area: QRect, row: Row) -> None:
        """Write the first note, and what follows under it."""
        if row.variant:
            return
        theme, notes = self._theme, row.product.talk
        font, ink = theme.font("small"), theme.colour("text_2")
        if len(notes) < 2:
            paint.words(painter, area, row.talk, font, ink)
            return
        line = theme.scaled(17)
        top = area.center().y() - line
        paint.words(painter, QRect(area.left(), top, area.width(), line), notes[0], font, ink)
        below = QRect(area.left(), top + line, area.width(), line)
        paint.words(painter, below, "; ".join(notes[1:]), font, theme.colour("text_3"))

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
