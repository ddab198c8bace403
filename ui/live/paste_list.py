"""The rows of a paste: what is new and taken, what is known, what is doubted, what stays out and why."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from coop_live.i18n import tr
from coop_live.live.pasting import PasteRow, Preview, RowState
from coop_live.orders.contact.masking import masked, shown_name
from ui.dates import clock
from ui.over_bar import OverBar
from ui.theme import Theme
from ui.tooltip import as_tip
from ui.widgets import paint

Index = QModelIndex | QPersistentModelIndex
ROW = int(Qt.ItemDataRole.UserRole)
MOST_LETTERS = 400
ROOM = 100
PAD = 12


def state_words(row: PasteRow, taken: bool) -> str:
    """Return what becomes of a row in a few words."""
    if row.state is RowState.OUT:
        return tr("bỏ ra")
    if row.state is RowState.KNOWN:
        return tr("đã có")
    if not taken:
        return tr("không thêm")
    return tr("nhà mình") if row.owner else tr("thêm")


def in_sight(text: str) -> str:
    """Return the beginning of what was said, phones hidden: hidden first and cut then."""
    return masked(text[: MOST_LETTERS + ROOM])[0][:MOST_LETTERS]


def reason(row: PasteRow) -> str:
    """Return why a row is doubted or left out; it may quote what was pasted."""
    return masked(row.why)[0]


def spoken(row: PasteRow, taken: bool) -> str:
    """Return a row as one sentence for a screen reader, phones hidden."""
    said = in_sight(row.text)
    whole = f"{shown_name(row.author)}: {said}" if row.author else said
    return " ".join(part for part in (whole + ".", state_words(row, taken) + ".", reason(row)) if part)


class PasteModel(QAbstractListModel):
    """The rows of a preview, and which of them a person takes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[PasteRow, ...] = ()
        self.taken: set[int] = set()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  as Qt declares it
        """Return how many rows there are."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        """Give the delegate the row, screen readers its sentence, and the mouse what may be cut."""
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == ROW:
            return row
        if role in (int(Qt.ItemDataRole.AccessibleTextRole), int(Qt.ItemDataRole.DisplayRole)):
            return spoken(row, row.place in self.taken)
        if role == int(Qt.ItemDataRole.ToolTipRole):
            return as_tip(in_sight(row.text))
        return None

    def show_preview(self, preview: Preview | None) -> None:
        """Show these rows, with what is new and clear taken."""
        self.beginResetModel()
        self.rows = preview.rows if preview else ()
        self.taken = set(preview.taken) if preview else set()
        self.endResetModel()

    def turn(self, at: int) -> None:
        """Take a row, or leave it; what is known or no comment stays as it is."""
        row = self.rows[at]
        if row.place is not None and row.state in (RowState.NEW, RowState.DOUBT):
            self.taken ^= {row.place}
            self.dataChanged.emit(self.index(at), self.index(at))

    def take_doubted(self) -> None:
        """Take all rows that are doubted."""
        self.taken |= {
            row.place for row in self.rows if row.place is not None and row.state is RowState.DOUBT
        }
        if self.rows:
            self.dataChanged.emit(self.index(0), self.index(len(self.rows) - 1))


class PasteDelegate(QStyledItemDelegate):
    """Paints a row: its mark, time, name and words; under it why it is doubted or left out."""

    def __init__(self, theme: Theme, model: PasteModel, view: QListView) -> None:
        super().__init__(view)
        self._theme, self._model = theme, model

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return one line, or two where there is a reason."""
        lines = self._theme.line("body") + PAD
        return QSize(0, lines + (self._theme.line("caption") if self._model.rows[index.row()].why else 0))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one row."""
        row: PasteRow = index.data(ROW)
        theme, area = self._theme, option.rect
        taken = row.place in self._model.taken
        painter.save()
        painter.setClipRect(area)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.fillRect(area, theme.colour("hover" if chosen else "surface"))
        painter.fillRect(area.left(), area.bottom(), area.width(), 1, theme.colour("line"))
        if chosen and option.state & QStyle.StateFlag.State_HasFocus:
            painter.fillRect(area.left(), area.top(), 3, area.height(), theme.colour("tea"))
        line = QRect(area.left() + PAD, area.top() + PAD // 2, area.width() - 2 * PAD, theme.line("body"))
        left = self._paint_mark(painter, line, row, taken)
        self._paint_words(painter, line.adjusted(left, 0, 0, 0), row, taken)
        if row.why:
            left += self._time_room() + 10
            under = QRect(line.left() + left, line.bottom() + 1, line.width() - left, theme.line("caption"))
            tone = "honey" if row.state is RowState.DOUBT else "text_3"
            paint.words(painter, under, reason(row), theme.font("caption", 500), theme.colour(tone))
        painter.restore()

    def _paint_mark(self, painter: QPainter, line: QRect, row: PasteRow, taken: bool) -> int:
        """Draw the box of what may be taken, a sign for the rest; return where the words begin."""
        theme = self._theme
        side = theme.scaled(16)
        name, tone = _mark(row, taken)
        y = line.top() + (line.height() - side) / 2
        paint.picture(painter, line.left(), y, name, side, theme.colour(tone))
        return side + 10

    def _time_room(self) -> int:
        return paint.width("≈00:00", self._theme.figures("caption", 500))

    def _paint_words(self, painter: QPainter, line: QRect, row: PasteRow, taken: bool) -> None:
        theme = self._theme
        grey = row.state in (RowState.KNOWN, RowState.OUT) or not taken
        ink = theme.colour("text_2" if grey else "text")
        digits = theme.figures("caption", 500)
        time = "" if row.when is None else clock(row.when.at)
        about = row.when is not None and row.when.within > 60_000
        if row.state is not RowState.OUT:
            shown = f"≈{time}" if about else time
            paint.words(painter, line, shown, digits, theme.colour("text_3"))
        x = line.left() + self._time_room() + 10
        state = state_words(row, taken)
        font = theme.font("caption", 600)
        wide = paint.width(state, font)
        paint.words(painter, line, state, font, theme.colour(_tone(row, taken)), paint.RIGHT)
        right = line.right() - wide - 12
        bold = theme.font("body", 600)
        name = shown_name(row.author)
        name_wide = min(paint.width(name, bold), max(80, (right - x) // 3)) if name else 0
        if name:
            paint.words(painter, QRect(x, line.top(), name_wide + 1, line.height()), name, bold, ink)
            x += name_wide + 8
        area = QRect(x, line.top(), max(0, right - x), line.height())
        paint.words(painter, area, in_sight(row.text), theme.font("body"), ink)


def _mark(row: PasteRow, taken: bool) -> tuple[str, str]:
    if row.state is RowState.OUT:
        return "x", "text_3"
    if row.state is RowState.KNOWN:
        return "check", "text_3"
    return ("square-check", "tea") if taken else ("square", "text_2")


def _tone(row: PasteRow, taken: bool) -> str:
    if row.state in (RowState.OUT, RowState.KNOWN) or not taken:
        return "text_3"
    return "plum" if row.owner else "tea"


class PasteList(QListView):
    """The list: ↑ and ↓ go, Space takes or leaves a row, Enter takes all that is marked."""

    taken = Signal()
    changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = PasteModel(self)
        self.setModel(self.rows)
        self.setItemDelegate(PasteDelegate(theme, self.rows, self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(tr("Bình luận tìm thấy"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.rows.dataChanged.connect(lambda *_: self.changed.emit())
        OverBar(self)

    def show_preview(self, preview: Preview | None) -> None:
        """Show these rows, the first that is new in sight."""
        self.rows.show_preview(preview)
        states = [row.state for row in self.rows.rows]
        first = next((at for at, state in enumerate(states) if state in (RowState.NEW, RowState.DOUBT)), 0)
        if states:
            self.setCurrentIndex(self.rows.index(first))

    def event(self, event: QEvent) -> bool:
        """Claim the keys that mean something here before the window's shortcuts see them."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier)
            if (
                plain
                and event.key() != Qt.Key.Key_Escape
                and not Qt.Key.Key_F1 <= event.key() <= Qt.Key.Key_F35
            ):
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take or leave a row by Space, take all that is marked by Enter; letters search nothing."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not event.isAutoRepeat():
                self.taken.emit()
        elif event.key() == Qt.Key.Key_Space:
            self._turn(self.currentIndex())
        elif event.text() and event.text().isprintable():
            event.accept()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Take or leave the row whose mark is pressed."""
        super().mouseReleaseEvent(event)
        self._turn(self.indexAt(event.position().toPoint()))

    def _turn(self, index: QModelIndex) -> None:
        if index.isValid():
            self.rows.turn(index.row())
