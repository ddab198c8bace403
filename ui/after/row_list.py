"""A list of two-line rows under headings, walked by the arrows: transfers, orders, lots, charges."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFont, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from coop_live.i18n import tr
from ui.theme import Theme
from ui.tooltip import as_tip
from ui.widgets import paint

Index = QModelIndex | QPersistentModelIndex
ROW, HEADING = 56, 36


@dataclass(frozen=True, slots=True)
class ListRow:
    """One row: `before` (a time) and an icon at the left, `figure` (money) at the right, `under` below it.

    `key` tells rows apart and is None for a heading, whose `figure` is its count. `ticked` None has no box.
    """

    key: Hashable | None
    title: str
    second: str = ""
    figure: str = ""
    under: str = ""
    before: str = ""
    icon: str = ""
    tone: str = "text_2"
    ticked: bool | None = None

    @property
    def spoken(self) -> str:
        """The row as a screen reader says it."""
        tick = {True: tr("đã chọn"), False: tr("chưa chọn"), None: ""}[self.ticked]
        said = (tick, self.before, self.title, self.figure, self.under, self.second)
        return ", ".join(part for part in said if part)


class RowModel(QAbstractListModel):
    """The rows as Qt asks for them; headings cannot be chosen."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows: tuple[ListRow, ...] = ()

    def set_rows(self, rows: tuple[ListRow, ...]) -> None:
        """Become these; where they are the same ones nothing moves."""
        same = [row.key for row in rows] == [row.key for row in self.rows]
        if not same:
            self.beginResetModel()
        self.rows = rows
        if not same:
            self.endResetModel()
        elif rows:
            self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  as Qt declares it
        """Return how many rows there are."""
        return 0 if parent.isValid() else len(self.rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Return whether the keyboard may stand on a row."""
        if not index.isValid() or self.rows[index.row()].key is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        """Give screen readers the sentence of a row, and a pointer what may be cut of it."""
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role in (int(Qt.ItemDataRole.DisplayRole), int(Qt.ItemDataRole.AccessibleTextRole)):
            return row.spoken
        if role == int(Qt.ItemDataRole.ToolTipRole) and row.key is not None:
            return as_tip("\n".join(part for part in (row.title, row.second) if part))
        return None


class RowDelegate(QStyledItemDelegate):
    """Paints the rows: figures have their room first, words are shortened."""

    def __init__(self, theme: Theme, view: RowList) -> None:
        super().__init__(view)
        self._theme, self._view = theme, view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return room for two lines, or for a heading."""
        heading = self._view.rows[index.row()].key is None
        return QSize(120, self._theme.scaled(HEADING if heading else ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row."""
        painter.save()
        row, area = self._view.rows[index.row()], QRect(option.rect)
        if row.key is None:
            self._heading(painter, area, row)
        else:
            self._row(painter, area, row, here=self._view.currentIndex().row() == index.row())
        painter.restore()

    def _heading(self, painter: QPainter, area: QRect, row: ListRow) -> None:
        theme = self._theme
        painter.fillRect(area, theme.colour("bg"))
        painter.fillRect(area.left(), area.bottom(), area.width(), 1, theme.colour("line"))
        x = area.left() + 12
        if row.icon:
            side = theme.scaled(16)
            paint.picture(
                painter, x, area.center().y() + 1 - side / 2, row.icon, side, theme.colour(row.tone)
            )
            x += side + 8
        font, figures = theme.font("small", 600), theme.figures("small", 600)
        room = area.right() - 12 - x - paint.width(row.figure, figures) - 8
        shown = min(paint.width(row.title, font) + 1, room)
        paint.words(
            painter, QRect(x, area.top(), shown, area.height()), row.title, font, theme.colour("text")
        )
        count = QRect(x + shown + 8, area.top(), paint.width(row.figure, figures) + 2, area.height())
        paint.words(painter, count, row.figure, figures, theme.colour(row.tone))

    def _row(self, painter: QPainter, area: QRect, row: ListRow, *, here: bool) -> None:
        theme = self._theme
        painter.fillRect(area, theme.colour("tea_tint" if here else "surface"))
        painter.fillRect(area.left(), area.bottom(), area.width(), 1, theme.colour("line"))
        if here:
            rail = "focus" if self._view.hasFocus() else "tea"
            painter.fillRect(area.left(), area.top(), 3, area.height(), theme.colour(rail))
        inner = area.adjusted(12, 0, -12, 0)
        inner.setLeft(self._signs(painter, inner, row))
        line = theme.line("body")
        top = QRect(
            inner.left(), area.top() + (area.height() - line - theme.line("small")) // 2, inner.width(), line
        )
        second = QRect(inner.left(), top.bottom() + 1, inner.width(), theme.line("small"))
        if not row.second and not row.under:
            top.moveTop(area.top() + (area.height() - line) // 2)
        figure, under = theme.figures("body", 600), theme.font("small")
        money = paint.width(row.figure, figure) + 2 if row.figure else 0
        beside = min(paint.width(row.under, under) + 2, inner.width() // 2) if row.under else 0
        self._at_right(painter, top, row.figure, money, figure, "text")
        self._at_right(painter, second, row.under, beside, under, "text_2")
        top.setWidth(max(0, top.width() - money - (10 if money else 0)))
        second.setWidth(max(0, second.width() - beside - (10 if beside else 0)))
        paint.words(painter, top, row.title, theme.font("strong"), theme.colour("text"))
        paint.words(painter, second, row.second, under, theme.colour("text_2"))

    def _signs(self, painter: QPainter, inner: QRect, row: ListRow) -> int:
        """Paint box, icon and time; return where the words begin."""
        theme, x, middle = self._theme, inner.left(), inner.center().y() + 1
        side = theme.scaled(16)
        if row.ticked is not None:
            name, tone = ("square-check", "tea") if row.ticked else ("square", "text_2")
            big = theme.scaled(20)
            paint.picture(painter, x, middle - big / 2, name, big, theme.colour(tone))
            x += big + 10
        if row.icon:
            paint.picture(painter, x, middle - side / 2, row.icon, side, theme.colour(row.tone))
            x += side + 10
        if row.before:
            font = theme.figures("small")
            room = self._view.before_width
            area = QRect(x, inner.top(), room, inner.height())
            paint.words(painter, area, row.before, font, theme.colour("text_2"))
            x += room + 10
        return x

    def _at_right(self, painter: QPainter, area: QRect, text: str, room: int, font: QFont, tone: str) -> None:
        if text:
            place = QRect(area.right() + 1 - room, area.top(), room, area.height())
            paint.words(painter, place, text, font, self._theme.colour(tone), paint.RIGHT)


class RowList(QListView):
    """`opened` comes by Enter or a double click, `went` when another row is under the keyboard."""

    opened = Signal(object)
    went = Signal(object)
    ticked = Signal(object)

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._model = RowModel(self)
        self.before_width = 0
        self._told: Hashable | None = None
        self.setModel(self._model)
        self.setItemDelegate(RowDelegate(theme, self))
        self.setAccessibleName(name)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.doubleClicked.connect(lambda _index: self._open())
        self.clicked.connect(lambda _index: self._tick())

    @property
    def rows(self) -> tuple[ListRow, ...]:
        """What is shown."""
        return self._model.rows

    @property
    def current(self) -> Hashable | None:
        """The key of the row under the keyboard, None where there is none."""
        index = self.currentIndex()
        return self.rows[index.row()].key if index.isValid() and index.row() < len(self.rows) else None

    def set_rows(self, rows: Sequence[ListRow]) -> None:
        """Show these; the keyboard stays on its row, or goes on to the one that took its place."""
        before, place = self.current, self.currentIndex().row()
        font = self._theme.figures("small")
        self.before_width = max((paint.width(row.before, font) + 2 for row in rows if row.before), default=0)
        self._model.set_rows(tuple(rows))
        if self.current is None or self.current != before:
            self._stand_near(before, place)
        self._tell()
        self.viewport().update()

    def go_to(self, key: Hashable) -> bool:
        """Put the keyboard on a row; tells whether it is there."""
        place = next((at for at, row in enumerate(self.rows) if row.key == key), None)
        if place is not None:
            self.setCurrentIndex(self._model.index(place))
        return place is not None

    def _stand_near(self, before: Hashable | None, place: int) -> None:
        if before is not None and self.go_to(before):
            return
        chosen = [at for at, row in enumerate(self.rows) if row.key is not None]
        if chosen:
            behind = next((at for at in chosen if at >= place), chosen[-1])
            self.setCurrentIndex(self._model.index(behind))

    def sizeHint(self) -> QSize:
        """Ask for little: what is given beyond is taken."""
        return QSize(160, self.minimumHeight() or self._theme.scaled(2 * ROW))

    def step(self, by: int) -> None:
        """Go up or down by rows, past the headings."""
        chosen = [at for at, row in enumerate(self.rows) if row.key is not None]
        if chosen:
            here = self.currentIndex().row()
            at = chosen.index(here) + by if here in chosen else 0
            self.setCurrentIndex(self._model.index(chosen[max(0, min(at, len(chosen) - 1))]))

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Paint the row as chosen, and tell."""
        super().currentChanged(current, previous)
        self.viewport().update()
        self._tell()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open by Enter, tick by Space; leave every plain letter to the window's keys."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not event.isAutoRepeat():
                self._open()
            return
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if step is not None and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.step(step)
            return
        if event.key() == Qt.Key.Key_Space:
            self._tick()
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
        """Keep the chosen row in sight."""
        super().resizeEvent(event)
        if self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())

    def _open(self) -> None:
        if self.current is not None:
            self.opened.emit(self.current)

    def _tick(self) -> None:
        index = self.currentIndex()
        if index.isValid() and self.rows[index.row()].ticked is not None:
            self.ticked.emit(self.current)

    def _tell(self) -> None:
        if self.current != self._told:
            self._told = self.current
            self.went.emit(self.current)
