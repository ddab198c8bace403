"""The list of drafts: rows keep their place, the selected one is taller and left to a real widget."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPixmap, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from ui.live.draft_row import DraftRow, paint_draft, spoken
from ui.live.glow import Glow
from ui.over_bar import OverBar
from ui.theme import Theme

ROW = int(Qt.ItemDataRole.UserRole)
# More rows than these are never in sight at once.
MOST_DRAWN = 64

Index = QModelIndex | QPersistentModelIndex


class DraftModel(QAbstractListModel):
    """The drafts in the order of the desk; changes only the rows that changed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: list[DraftRow] = []
        self.selected: int | None = None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  as Qt declares it
        """Return how many drafts wait."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        """Give the delegate the row and screen readers its sentence."""
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == ROW:
            return row
        if role in (int(Qt.ItemDataRole.AccessibleTextRole), int(Qt.ItemDataRole.DisplayRole)):
            return spoken(row, row.number == self.selected)
        return None

    def place(self, number: int | None) -> int:
        """Return where a draft stands, -1 where it does not wait."""
        return next((at for at, row in enumerate(self.rows) if row.number == number), -1)

    def take(self, rows: list[DraftRow]) -> bool:
        """Become these rows by the fewest removals and insertions; tells whether anything changed."""
        if rows == self.rows:
            return False
        wanted = {row.number: at for at, row in enumerate(rows)}
        for at in reversed(range(len(self.rows))):
            if self.rows[at].number not in wanted:
                self._remove(at)
        for at, row in enumerate(rows):
            while at < len(self.rows) and wanted[self.rows[at].number] > at:
                if any(one.number == row.number for one in self.rows[at:]):
                    self._remove(at)
                else:
                    break
            self._put(at, row)
        return True

    def _put(self, at: int, row: DraftRow) -> None:
        if at < len(self.rows) and self.rows[at].number == row.number:
            if self.rows[at] != row:
                self.rows[at] = row
                self.dataChanged.emit(self.index(at), self.index(at))
            return
        self.beginInsertRows(QModelIndex(), at, at)
        self.rows.insert(at, row)
        self.endInsertRows()

    def _remove(self, at: int) -> None:
        self.beginRemoveRows(QModelIndex(), at, at)
        del self.rows[at]
        self.endRemoveRows()


@dataclass(frozen=True, slots=True)
class _Drawn:
    row: DraftRow
    look: tuple[QSize, str, float]
    picture: QPixmap


class DraftDelegate(QStyledItemDelegate):
    """Paints the closed drafts; where the open one lies it leaves the ground."""

    def __init__(self, theme: Theme, model: DraftModel, view: QListView) -> None:
        super().__init__(view)
        self.theme = theme
        self.model = model
        self.view = view
        self.open_height = theme.height("row_draft_open")
        self.glow = Glow(theme, self)
        self._drawn: dict[int, _Drawn] = {}
        self.glow.changed.connect(self._repaint)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height of a row: only the selected one is open."""
        chosen = self.model.rows[index.row()].number == self.model.selected
        return QSize(0, self.open_height if chosen else self.theme.height("row_draft"))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one draft."""
        row, theme, area = self.model.rows[index.row()], self.theme, option.rect
        chosen = row.number == self.model.selected
        over = bool(option.state & QStyle.StateFlag.State_MouseOver)
        ground = "tea_tint" if chosen else "plum_tint" if row.claimed else "hover" if over else "surface"
        if not chosen and not self.glow.of(row.number):
            painter.drawPixmap(area.topLeft(), self._picture(painter, area.size(), row, ground))
            return
        painter.save()
        painter.fillRect(area, theme.colour(ground))
        if strength := self.glow.of(row.number):
            tint = theme.colour("tea_tint")
            tint.setAlphaF(strength)
            painter.fillRect(area, tint)
        painter.fillRect(area.left(), area.bottom(), area.width(), 1, theme.colour("line"))
        if not chosen:
            paint_draft(painter, theme, area, row)
        painter.restore()

    def _picture(self, painter: QPainter, size: QSize, row: DraftRow, ground: str) -> QPixmap:
        """Return a row as it was drawn since it last changed: most of them stand in a rush."""
        ratio = painter.device().devicePixelRatioF()
        found = self._drawn.get(row.number)
        if found is not None and found.row is row and found.look == (size, ground, ratio):
            return found.picture
        picture = QPixmap(size * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(self.theme.colour(ground))
        brush, area = QPainter(picture), QRect(QPoint(0, 0), size)
        brush.fillRect(0, area.bottom(), area.width(), 1, self.theme.colour("line"))
        paint_draft(brush, self.theme, area, row)
        brush.end()
        if len(self._drawn) >= MOST_DRAWN:
            self._drawn.clear()
        self._drawn[row.number] = _Drawn(row, (size, ground, ratio), picture)
        return picture

    def _repaint(self, number: int) -> None:
        at = self.model.place(number)
        if at >= 0:
            self.view.update(self.model.index(at))


class DraftView(QListView):
    """The list itself; keys belong to the place, a press selects."""

    pressed_draft = Signal(int)
    moved = Signal()
    resized = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMovement(QListView.Movement.Static)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self.verticalScrollBar().setSingleStep(theme.scaled(31))
        self.verticalScrollBar().valueChanged.connect(self.moved)
        OverBar(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave every key to the place."""
        event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Select the draft under the pointer."""
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and event.button() == Qt.MouseButton.LeftButton:
            row: DraftRow = index.data(ROW)
            self.pressed_draft.emit(row.number)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell that the rows lie elsewhere now."""
        super().resizeEvent(event)
        self.resized.emit()
