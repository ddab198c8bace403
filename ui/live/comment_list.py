"""The list of comments: its newest rows, how they are painted, how it scrolls."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QResizeEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from coop_live.live.talk import FEED, FeedGap, FeedRow, Listed, Marks
from coop_live.model import Kind
from ui.dates import clock
from ui.live import comment_row
from ui.live.comment_row import CommentText, lay_out, outcome, paint_sign, paint_text, sign_width, spoken
from ui.live.gap_row import gap_words, lay_out_gap, paint_gap
from ui.over_bar import OverBar
from ui.theme import Theme
from ui.widgets import paint

LINE = int(Qt.ItemDataRole.UserRole)

# How many more than the limit are kept before the oldest go, all at once.
SLACK = 1000

ALL, ORDERS, QUESTIONS = range(3)
_ORDER_KINDS = (Kind.ORDER, Kind.CHANGE, Kind.CANCEL, Kind.PAID, Kind.CONTACT)

Index = QModelIndex | QPersistentModelIndex


def belongs(row: Listed, which: int) -> bool:
    """Tell whether a row is to be seen under this filter; who looks for orders has to see what is missing."""
    if isinstance(row, FeedGap):
        return which != QUESTIONS
    if which == ORDERS:
        return row.order is not None or row.intent.kind in _ORDER_KINDS
    return which == ALL or row.intent.kind is Kind.QUESTION


@dataclass(slots=True, eq=False)
class Line:
    """A row of the list: the comment or gap, its measured size, and whether all of it is shown.

    `item` stands for it in the model, None while a filter hides it.
    """

    row: Listed
    size: QSize | None = None
    whole: bool = False
    item: QStandardItem | None = None

    @property
    def spoken(self) -> str:
        """The row as one sentence for a screen reader."""
        return gap_words(self.row.gap) if isinstance(self.row, FeedGap) else spoken(self.row)


class FeedModel(QStandardItemModel):
    """The newest comments under one filter; the oldest make room for the newest.

    Qt asks for the size of every row at every change. The sizes therefore lie with Qt: five thousand
    questions to Python would take the main thread's whole time, and more while others hold the lock.
    A row that was not measured yet has the size of `usual`.
    """

    def __init__(self, usual: QSize, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._usual = usual
        self.lines: list[Line] = []
        self.shown: list[Line] = []
        self.which = ALL
        self.counts = [0, 0, 0]

    def add(self, rows: Iterable[Listed]) -> list[Line]:
        """Append comments; return those that are shown."""
        lines = [Line(row) for row in rows]
        self.lines += lines
        self._count(lines, 1)
        fresh = [line for line in lines if belongs(line.row, self.which)]
        self.shown += fresh
        self._append(fresh)
        return fresh

    def _append(self, lines: list[Line]) -> None:
        for line in lines:
            line.item = QStandardItem()
            line.item.setData(line, LINE)
            self._tell(line)
        if lines:
            self.invisibleRootItem().appendRows([line.item for line in lines if line.item])

    def sized(self, line: Line, size: QSize | None) -> None:
        """Keep the measured size of a row; None: it has to be measured anew."""
        line.size = size
        self._tell(line)

    def _tell(self, line: Line) -> None:
        if line.item is None:
            return
        line.item.setData(line.size or self._usual, Qt.ItemDataRole.SizeHintRole)

    def speak(self, line: Line) -> None:
        """Give screen readers the sentence of a row; that costs more than the row itself."""
        if line.item is not None and not line.item.text():
            words = line.spoken
            line.item.setText(words)
            line.item.setAccessibleText(words)

    def mark(self, marks: Marks) -> list[Line]:
        """Show what was done to comments since they came; return what is another than before."""
        changed = []
        for line in self.lines:
            if isinstance(line.row, FeedRow):
                row = marks.on(line.row)
                if row is not line.row:
                    line.row, line.size = row, None
                    changed.append(line)
                    if line.item is not None:
                        line.item.setText("")
        return changed

    @property
    def has_too_many(self) -> bool:
        """True when the oldest are to go; some more than the limit are kept, to go together."""
        return len(self.lines) > FEED + SLACK

    def drop_oldest(self) -> None:
        """Keep the newest 5,000."""
        many = max(0, len(self.lines) - FEED)
        gone, self.lines = self.lines[:many], self.lines[many:]
        self._count(gone, -1)
        out = sum(belongs(line.row, self.which) for line in gone)
        for line in gone:
            line.item = None  # Qt deletes it
        if out:
            del self.shown[:out]
            self.removeRows(0, out)

    def show_only(self, which: int) -> None:
        """Show all, the orders or the questions."""
        for line in self.shown:
            line.item = None
        super().clear()
        self.which = which
        self.shown = [line for line in self.lines if belongs(line.row, which)]
        self._append(self.shown)

    def clear(self) -> None:
        """Forget everything, for a new live session."""
        for line in self.shown:
            line.item = None
        self.lines, self.shown, self.counts = [], [], [0, 0, 0]
        super().clear()

    def _count(self, lines: Iterable[Line], step: int) -> None:
        for line in lines:
            if isinstance(line.row, FeedRow):  # a gap is no comment
                for which in (ALL, ORDERS, QUESTIONS):
                    self.counts[which] += step * belongs(line.row, which)


def row_height(theme: Theme, lines: int) -> int:
    """Return the height of a row: 12 and a line height for each line."""
    return lines * theme.line("body") + 12


class CommentDelegate(QStyledItemDelegate):
    """Paints comments; texts are laid out once a width and kept while they are near."""

    KEPT = 400

    def __init__(self, theme: Theme, model: FeedModel, view: QListView) -> None:
        super().__init__(view)
        self.theme = theme
        self.model = model
        self.view = view
        self.selected: int | None = None
        self._texts: OrderedDict[tuple[object, ...], CommentText] = OrderedDict()
        digits = theme.figures("caption", 500)
        self._mark_x = 12 + max(paint.width("00:00", digits), theme.scaled(36)) + 7
        self._text_x = self._mark_x + theme.scaled(comment_row.MARK) + 8

    def text(self, row: FeedRow, width: int, whole: bool = False) -> CommentText:
        """Return a comment's text laid out for a row of this width."""
        key = (row.comment.key, row.mark, width, whole)
        found = self._texts.get(key)
        if found is None:
            room = width - self._text_x - 12 - sign_width(self.theme, row)
            found = self._texts[key] = lay_out(row, self.theme, room, whole)
            if len(self._texts) > self.KEPT:
                self._texts.popitem(last=False)
        else:
            self._texts.move_to_end(key)
        return found

    def measure(self, line: Line) -> QSize:
        """Return the size of a row for the view's width and let the model keep it."""
        width, row = self.view.viewport().width(), line.row
        if isinstance(row, FeedGap):
            lines = lay_out_gap(row.gap, self.theme, width - self._text_x - 12)[1]
        else:
            lines = self.text(row, width, line.whole).lines
        size = QSize(0, row_height(self.theme, lines))
        self.model.sized(line, size)
        return size

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one comment, or what is missing."""
        line: Line = index.data(LINE)
        painter.save()
        painter.setClipRect(option.rect)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(line.row, FeedGap):
            paint_gap(painter, self.theme, option.rect, line.row.gap, self._text_x)
        else:
            self._paint_comment(painter, option, line.row, line.whole)
        painter.restore()

    def _paint_comment(
        self, painter: QPainter, option: QStyleOptionViewItem, row: FeedRow, whole: bool
    ) -> None:
        theme, area = self.theme, option.rect
        chosen = row.order is not None and row.order == self.selected
        over = option.state & QStyle.StateFlag.State_MouseOver
        ground = "tea_tint" if chosen else "hover" if over and row.order is not None else "surface"
        painter.fillRect(area, theme.colour(ground))
        painter.fillRect(area.left(), area.bottom(), area.width(), 1, theme.colour("line"))
        rail = outcome(row)[2]
        if rail:
            painter.fillRect(area.left(), area.top(), comment_row.RAIL, area.height(), theme.colour(rail))
        self._paint_head(painter, row, area)
        at = QPointF(area.left() + self._text_x, area.top() + 5)
        paint_text(painter, self.text(row, area.width(), whole), theme, at, ground)

    def _paint_head(self, painter: QPainter, row: FeedRow, area: QRect) -> None:
        theme = self.theme
        line = QRect(area.left() + 12, area.top() + 5, area.width() - 24, theme.line("body"))
        time = clock(row.comment.at)
        paint.words(painter, line, time, theme.figures("caption", 500), theme.colour("text_3"))
        side = theme.scaled(comment_row.MARK)
        y = line.top() + (line.height() - side) / 2
        grey = theme.colour("text_3")
        paint.picture(painter, area.left() + self._mark_x, y, row.comment.platform, side, grey)
        paint_sign(painter, theme, line, row)


class FeedView(QListView):
    """The list itself; its letters belong to the window's keys, not to a search in the list."""

    pressed_line = Signal(object)
    widened = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Fixed)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self.verticalScrollBar().setSingleStep(theme.line("body"))
        OverBar(self)

    def at_end(self) -> bool:
        """Tell whether the newest comment is in sight."""
        bar = self.verticalScrollBar()
        return bar.value() >= bar.maximum() - 4

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Scroll by the keys that scroll; leave all others to the place."""
        if event.key() in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Home):
            bar = self.verticalScrollBar()
            page = self.viewport().height() - 32
            step = {Qt.Key.Key_PageUp: -page, Qt.Key.Key_PageDown: page}.get(Qt.Key(event.key()))
            bar.setValue(0 if step is None else bar.value() + step)
            return
        event.ignore()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tell which comment was pressed."""
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and event.button() == Qt.MouseButton.LeftButton:
            self.pressed_line.emit(index.data(LINE))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Rows wrap anew when the width changes."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.widened.emit()
