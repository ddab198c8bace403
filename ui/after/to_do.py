"""The card Làm nốt: what an evening left to be finished, one row a kind, done one after the other."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from coop_live.i18n import tr
from coop_live.ledger.evenings import KeptGap
from coop_live.live.sums import WAITING, WORK, Evening
from coop_live.model import Order
from coop_live.orders.contact.masking import shown_name
from ui.after.chart_words import gap_name, when_words
from ui.prepare.points import empty
from ui.theme import Theme
from ui.widgets.button import Button
from ui.widgets.chip import Chip
from ui.widgets.empty import EmptyState
from ui.widgets.key_cap import KeyCap
from ui.widgets.panel import Panel, PanelHead
from ui.widgets.picture import Picture
from ui.widgets.words import ShortWords, Words

GAPS = "gaps"
# More names than this do not fit on a line; the tooltip need not hold a thousand.
MOST_PEOPLE = 12


@dataclass(frozen=True, slots=True)
class Row:
    """One kind of work as it is shown: how many, whose, and what the button says."""

    kind: str
    icon: str
    tone: str
    words: str
    second: str
    verb: str


class ToDo(QWidget):
    """One row: icon, how many, whose, and what can be done."""

    def __init__(self, theme: Theme, row: Row) -> None:
        super().__init__()
        self.setFixedHeight(theme.scaled(54))
        line = QHBoxLayout(self)
        line.setContentsMargins(14, 0, 12, 0)
        line.setSpacing(8)
        line.addWidget(Picture(theme, row.icon, 16, row.tone))
        line.addSpacing(4)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addStretch(1)
        column.addWidget(ShortWords(theme, row.words, style="strong"))
        column.addWidget(ShortWords(theme, row.second, style="small", tone="text_2"))
        column.addStretch(1)
        line.addLayout(column, 1)
        self.button = Button(theme, row.verb)
        self.button.setAccessibleName(f"{row.verb}: {row.words}")
        line.addWidget(self.button)
        self.row = line
        self.setFocusProxy(self.button)


class ToDoCard(Panel):
    """`finish` names the orders to go on with; `paste` and `seen` are about the first open gap.

    `emptied` says that the row which had the keyboard is another one now.
    """

    finish = Signal(str)
    paste = Signal(object)
    seen = Signal(object)
    emptied = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__("card")
        self._theme = theme
        self._shown: tuple[Row, ...] = ()
        self._rows: list[ToDo] = []
        self._gap: KeptGap | None = None
        head = PanelHead(theme, tr("Làm nốt"))
        self._count = Chip(theme, parent=head)
        head.row.insertWidget(1, self._count)
        head.add(KeyCap(theme, "Enter"))
        self._hint = Words(theme, tr("làm lần lượt"), style="small", tone="text_2")
        head.add(self._hint)
        self.column.addWidget(head)
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self.column.addLayout(self._list)

    def set_narrow(self, narrow: bool) -> None:
        """Leave out what the key cap alone says as well."""
        self._hint.setVisible(not narrow)

    @property
    def kinds(self) -> tuple[str, ...]:
        """The kinds of work that are left, in the order in which they are done."""
        return tuple(row.kind for row in self._shown if row.kind != WAITING)

    def first(self) -> QWidget | None:
        """Return the row to begin with, None when all is done."""
        return self._rows[0] if self._rows and self.kinds else None

    def begin(self) -> None:
        """Go on with the first thing there is to do."""
        if self.kinds:
            self._do(self.kinds[0])

    def show_work(self, evening: Evening) -> None:
        """Show what is left of this evening; where nothing changed nothing moves."""
        self._count.set_text(tr("%n việc", "", evening.to_do) if evening.to_do else "", "honey")
        self._gap = next(iter(evening.open_gaps), None)
        rows = tuple(rows_of(evening))
        if rows == self._shown and self._list.count():
            return
        focus = QApplication.focusWidget()
        had_keyboard = focus is not None and self.isAncestorOf(focus)
        self._shown = rows
        empty(self._list)
        self._rows = [self._row(row) for row in rows]
        for place, widget in enumerate(self._rows):
            shown = ruled(widget) if place else widget
            self._list.addWidget(shown)
            shown.show()  # at once: the keyboard may go to it before the layout shows it
        if not self.kinds:
            words = tr("Xong hết. Mọi đơn đều đủ số điện thoại và địa chỉ.")
            if not evening.confirmed:
                words = tr("Buổi này chưa chốt đơn nào.")
            self._list.addWidget(EmptyState(self._theme, "circle-check", words))
        if had_keyboard:
            self.emptied.emit()

    def _row(self, row: Row) -> ToDo:
        widget = ToDo(self._theme, row)
        widget.button.clicked.connect(lambda _checked=False, kind=row.kind: self._do(kind))
        if row.kind == GAPS:
            seen = Button(self._theme, icon="check")
            seen.setAccessibleName(tr("Đã xem lại, không thiếu đơn nào"))
            seen.setToolTip(tr("Đã xem lại, không thiếu đơn nào"))
            seen.clicked.connect(lambda: self.seen.emit(self._gap))
            widget.row.addWidget(seen)
        return widget

    def _do(self, kind: str) -> None:
        if kind == GAPS:
            self.paste.emit(self._gap)
        else:
            self.finish.emit(kind)


def rows_of(evening: Evening) -> list[Row]:
    """Return the rows of what is left to do, those with nothing left out."""
    rows = [
        Row(kind, icon, tone, f"{words} · {len(orders)}", people(orders), verb)
        for kind, (icon, tone, words, verb) in _kinds().items()
        if (orders := evening.work[kind])
    ]
    gaps = evening.open_gaps
    if gaps:
        where = " · ".join((tr("Mất bình luận {platform}", platform=gap_name(gaps[0])), str(len(gaps))))
        when = tr("{time}, mở lại video để xem", time=when_words(gaps[0].gap))
        at = next((place for place, row in enumerate(rows) if row.kind == WAITING), len(rows))
        rows.insert(at, Row(GAPS, "unplug", "danger", where, when, tr("Dán")))
    return rows


def _kinds() -> dict[str, tuple[str, str, str, str]]:
    """Return icon, tone, words and verb of each kind, in the order in which they are done."""
    known = {
        "drafts": ("circle-dashed", "honey", tr("Đơn chưa chốt"), tr("Xem")),
        "offered": ("package-check", "honey", tr("Đã có hàng, khách đang chờ"), tr("Xem")),
        "wishes": ("rotate-ccw", "honey", tr("Khách muốn đổi hoặc hủy"), tr("Xem")),
        "refunds": ("banknote", "honey", tr("Trả lại tiền cho khách"), tr("Xem")),
        "no_phone": ("phone", "honey", tr("Thiếu số điện thoại"), tr("Sửa")),
        "no_address": ("map-pin", "honey", tr("Thiếu địa chỉ"), tr("Sửa")),
        "returned": ("package", "honey", tr("Hàng hoàn về, chưa xem lại"), tr("Xem")),
        WAITING: ("hourglass", "text_2", tr("Khách chờ hàng về"), tr("Xem")),
    }
    return {kind: known[kind] for kind in (*WORK, WAITING)}


def kind_words(kind: str) -> str:
    """Return what a kind of work is called."""
    return _kinds()[kind][2]


def people(orders: Sequence[Order]) -> str:
    """Return whose orders these are, each name once."""
    names = dict.fromkeys(order.author_name for order in orders)
    shown = ", ".join(shown_name(name) for name in list(names)[:MOST_PEOPLE])
    return f"{shown}, …" if len(names) > MOST_PEOPLE else shown


def ruled(row: QWidget) -> QFrame:
    """Return the row with a hairline above it."""
    frame = QFrame()
    frame.setProperty("panel", "foot")
    column = QVBoxLayout(frame)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(row)
    return frame
