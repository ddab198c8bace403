"""Drags a product to another place in the order of the live: by its grip, with a line where it will go."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QApplication, QTableView

from ui.prepare.product_model import ROW_ROLE
from ui.prepare.rows import Column, Row
from ui.theme import Theme

EDGE = 36
"""So near the upper or lower end the table moves on by itself."""
STEP = 14
EVERY_MS = 30


class RowDrag(QObject):
    """Watches the table's viewport; `dropped` gives a product's code and the gap, counted from 0, it goes to.

    `may_begin` is asked when a drag really begins, so that it can say why the order must stay.
    """

    dropped = Signal(str, int)

    def __init__(self, theme: Theme, table: QTableView) -> None:
        super().__init__(table)
        self._theme, self._table = theme, table
        self.may_begin: Callable[[], bool] = lambda: True
        self._pressed: QPoint | None = None
        self._code = ""
        self._at = QPoint()
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self._move_on)
        table.viewport().setMouseTracking(True)
        table.viewport().installEventFilter(self)
        table.installEventFilter(self)
        table.model().modelReset.connect(self.cancel)

    @property
    def code(self) -> str:
        """The product that is being dragged, "" while none is."""
        return self._code

    def cancel(self) -> None:
        """Let everything be as it was."""
        self._pressed, self._code = None, ""
        self._timer.stop()
        self._table.viewport().unsetCursor()
        self._table.viewport().update()

    def gap(self) -> int:
        """Return before which product of the list the dragged one would come, the count for the end."""
        rows, y = self._rows(), self._at.y()
        number = self._table.rowAt(max(0, y))
        if number < 0:
            return rows[-1].position + 1 if rows else 0
        place = rows[number].position
        top, bottom = self._span(place)
        return place if y < (top + bottom) // 2 else place + 1

    def paint(self, painter: QPainter) -> None:
        """Draw the line where the product would go."""
        rows = self._rows()
        if not self._code or not rows:
            return
        gap = self.gap()
        y = self._span(gap)[0] if gap <= rows[-1].position else self._span(gap - 1)[1]
        width = self._table.viewport().width()
        painter.fillRect(QRect(0, max(0, y - 2), width, 3), self._theme.colour("focus"))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the mouse over the grips, and Esc while something is dragged."""
        if isinstance(event, QKeyEvent):
            return self._key(event)
        if watched is self._table or not isinstance(event, QMouseEvent):
            return False
        where = event.position().toPoint()
        match event.type():
            case QEvent.Type.MouseButtonPress if event.button() is Qt.MouseButton.LeftButton:
                self._pressed = where if self._grip_at(where) is not None else None
            case QEvent.Type.MouseMove:
                return self._moved(where, event.buttons())
            case QEvent.Type.MouseButtonRelease:
                return self._released(where)
            case _:
                pass
        return False

    def _key(self, event: QKeyEvent) -> bool:
        esc = event.type() in (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride)
        if self._code and esc and event.key() == Qt.Key.Key_Escape:
            event.accept()
            self.cancel()
            return True
        return False

    def _moved(self, where: QPoint, buttons: Qt.MouseButton) -> bool:
        viewport = self._table.viewport()
        if not buttons & Qt.MouseButton.LeftButton:
            self._pressed = None
            self._show_cursor(where)
            return False
        if self._pressed is None:
            return False
        far = (where - self._pressed).manhattanLength() >= QApplication.startDragDistance()
        if not self._code and far:
            row = self._grip_at(self._pressed)
            if row is None or not self.may_begin():
                self._pressed = None
                return False
            self._code = row.product.code
            viewport.setCursor(Qt.CursorShape.ClosedHandCursor)
            self._timer.start()
        self._at = where
        viewport.update()
        return True  # else the table would mark rows while the mouse passes them

    def _released(self, where: QPoint) -> bool:
        code, self._at = self._code, where
        gap = self.gap() if code else 0
        inside = self._table.viewport().rect().adjusted(-60, -60, 60, 60).contains(where)
        self.cancel()
        if code and inside:
            self.dropped.emit(code, gap)
        return bool(code)

    def _move_on(self) -> None:
        """Bring further rows into sight while the mouse waits at an end."""
        bar, height = self._table.verticalScrollBar(), self._table.viewport().height()
        if self._at.y() < EDGE:
            bar.setValue(bar.value() - STEP)
        elif self._at.y() > height - EDGE:
            bar.setValue(bar.value() + STEP)
        self._table.viewport().update()

    def _show_cursor(self, where: QPoint) -> None:
        viewport = self._table.viewport()
        if self._grip_at(where) is not None:
            viewport.setCursor(Qt.CursorShape.OpenHandCursor)
        elif self._table.columnAt(where.x()) == Column.PHOTO and self._table.rowAt(where.y()) >= 0:
            viewport.setCursor(Qt.CursorShape.PointingHandCursor)
        else:
            viewport.unsetCursor()

    def _grip_at(self, where: QPoint) -> Row | None:
        index = self._table.indexAt(where)
        if not index.isValid() or index.column() != Column.ORDER:
            return None
        row: Row = index.data(ROW_ROLE)
        return None if row.variant else row

    def _rows(self) -> tuple[Row, ...]:
        model = self._table.model()
        return getattr(model, "rows", ())

    def _span(self, place: int) -> tuple[int, int]:
        """Return the upper and lower end of a product with its variants, in the viewport."""
        numbers = [number for number, row in enumerate(self._rows()) if row.position == place]
        if not numbers:
            return 0, 0
        table, last = self._table, numbers[-1]
        top, low = table.rowViewportPosition(numbers[0]), table.rowViewportPosition(last)
        return top, low + table.rowHeight(last)
