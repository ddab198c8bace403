"""The comments of the evening, newest at the end; the list stands still while somebody reads above."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QTimer, Signal, SignalInstance
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from coop_live.desk import FeedRow
from coop_live.i18n import tr
from coop_live.money import grouped
from ui.live.comment_list import CommentDelegate, FeedModel, FeedView, Line
from ui.theme import Theme
from ui.widgets.button import Button
from ui.widgets.panel import Panel, PanelHead
from ui.widgets.picture import Picture
from ui.widgets.segments import Segments
from ui.widgets.words import ShortWords

# A burst is let in by the spoonful: at most so many rows, so often, and the hands stay free.
FLUSH_ROWS = 40
FLUSH_MS = 20
WRAP_ROWS = 60
HEAD_ROOM = 24
COUNTS_FROM = 430
"""Width from which every filter tells how many it shows."""


class Feed(Panel):
    """The panel of comments: filters above, the list, and how many came while it stood still."""

    order_pressed = Signal(int)
    paste_wanted = Signal()
    typing_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("plain", parent)
        self._theme = theme
        self._unseen = 0
        self._following = True
        self.pending: list[FeedRow] = []
        self.model = FeedModel(self)
        self.view = FeedView(theme, self)
        self.delegate = CommentDelegate(theme, self.model, self.view)
        self.view.setModel(self.model)
        self.view.setItemDelegate(self.delegate)
        self.view.setAccessibleName(tr("Bình luận"))
        self.column.addWidget(self._head())
        self.column.addWidget(self.view, 1)
        self.column.addWidget(self._foot())
        self._flush = QTimer(self, interval=FLUSH_MS, singleShot=True)
        self._flush.timeout.connect(self.flush)
        self._wrap = QTimer(self, interval=FLUSH_MS, singleShot=True)
        self._wrap.timeout.connect(self._wrap_some)
        self._unwrapped: list[Line] = []
        self.view.widened.connect(self._rewrap)
        self.view.pressed_line.connect(self._press)
        self.view.verticalScrollBar().valueChanged.connect(self._scrolled)
        self.view.verticalScrollBar().rangeChanged.connect(self._keep_end)
        self._say()

    def _head(self) -> PanelHead:
        head = PanelHead(self._theme, tr("Bình luận"))
        self._title = head.title
        choices = ((tr("Tất cả"), ""), (tr("Đơn"), ""), (tr("Hỏi"), ""))
        self.filters = Segments(self._theme, choices, small=True, name=tr("Lọc bình luận"))
        self.filters.chosen.connect(self.show_only)
        head.add(self.filters)
        return head

    def _foot(self) -> QFrame:
        foot = QFrame(self)
        foot.setProperty("panel", "foot")
        foot.setFixedHeight(self._theme.height("panel_head"))
        row = QHBoxLayout(foot)
        row.setContentsMargins(12, 0, 12, 0)
        row.setSpacing(8)
        self._hand = Picture(self._theme, "hand", 16, "text_3")
        self._state = ShortWords(self._theme, "", style="small", tone="text_2")
        self.newest = Button(self._theme, "", icon="arrow-down", keys=("End",), size="small")
        self.newest.clicked.connect(self.to_newest)
        self.typing = self._by_hand("plus", tr("Gõ đơn cho khách"), "T", self.typing_wanted)
        self.paste = self._by_hand("copy", tr("Dán bình luận còn thiếu"), "Ctrl+V", self.paste_wanted)
        row.addWidget(self._hand)
        row.addWidget(self._state, 1)
        row.addWidget(self.newest)
        row.addWidget(self.typing)
        row.addWidget(self.paste)
        return foot

    def _by_hand(self, icon: str, name: str, key: str, wanted: SignalInstance) -> Button:
        """Return a button for what a person adds to the comments; its key does the same."""
        button = Button(self._theme, icon=icon, kind="quiet", size="small")
        button.setAccessibleName(name)
        button.setToolTip(f"{name} ({key})")
        button.clicked.connect(wanted)
        return button

    # ------------------------------------------------------------------ rows in

    def add(self, row: FeedRow) -> None:
        """Take in a comment; it is shown with the next flush."""
        self.pending.append(row)
        if not self._flush.isActive():
            self._flush.start()

    def fill(self, rows: Iterable[FeedRow]) -> None:
        """Take in what was said already, at once."""
        self.model.clear()
        self.pending = []
        self.model.add(rows)
        self.to_newest()

    def flush(self) -> None:
        """Show what has come since the last time, a spoonful of it."""
        rows, self.pending = self.pending[:FLUSH_ROWS], self.pending[FLUSH_ROWS:]
        if rows:
            fresh = self.model.add(rows)
            if self._following:
                self.view.scrollToBottom()
            else:
                self._unseen += fresh
            self._drop_oldest()
        if self.pending:
            self._flush.start()
        self._say()

    def _drop_oldest(self) -> None:
        """Let the oldest go; who reads above stays at the same comment."""
        gone = self.model.too_many()
        if not gone:
            return
        height = sum((line.size or self.delegate.measure(line)).height() for line in gone)
        self.model.drop_oldest()
        if not self._following:
            self.view.doItemsLayout()
            bar = self.view.verticalScrollBar()
            bar.setValue(bar.value() - height)

    # ----------------------------------------------------------------- movement

    def to_newest(self) -> None:
        """Go to the newest comment and follow from there."""
        self._following = True
        self._unseen = 0
        self.view.scrollToBottom()
        self._say()

    def show_only(self, which: int) -> None:
        """Show all, the orders or the questions, from the newest on."""
        self.filters.choose(which)
        self.model.show_only(which)
        self.to_newest()

    def select(self, number: int | None) -> None:
        """Tint the comment behind the selected draft; nothing moves."""
        if number != self.delegate.selected:
            self.delegate.selected = number
            self.view.viewport().update()

    def _scrolled(self) -> None:
        self._following = self.view.at_end()
        if self._following:
            self._unseen = 0
        self._say()

    def _keep_end(self) -> None:
        if self._following:
            self.view.scrollToBottom()

    def _rewrap(self) -> None:
        """Measure anew for another width: what is in sight at once, the rest by spoonfuls."""
        self._say()
        seen = self._in_sight()
        near = {id(line) for line in seen}
        self._unwrapped = [line for line in self.model.lines if id(line) not in near]
        for line in seen:
            self.delegate.measure(line)
        self._wrap_some()

    def _wrap_some(self) -> None:
        """Measure the newest of what is still to be measured; the top comment stays where it is."""
        for _ in range(min(WRAP_ROWS, len(self._unwrapped))):
            self.delegate.measure(self._unwrapped.pop())
        if self._unwrapped:
            self._wrap.start()
            return
        top = self.view.indexAt(self.view.viewport().rect().topLeft())
        before = self.view.visualRect(top).top()
        self.view.doItemsLayout()
        if self._following:
            self.view.scrollToBottom()
        elif top.isValid():
            bar = self.view.verticalScrollBar()
            bar.setValue(bar.value() + self.view.visualRect(top).top() - before)

    def _in_sight(self) -> list[Line]:
        area = self.view.viewport().rect()
        first, last = self.view.indexAt(area.topLeft()).row(), self.view.indexAt(area.bottomLeft()).row()
        shown = self.model.shown
        return shown[max(0, first) : (last + 1) or len(shown)] if first >= 0 else shown[-WRAP_ROWS:]

    def _press(self, line: Line) -> None:
        if line.whole or self.delegate.text(line, self.view.viewport().width()).cut:
            line.whole, line.size = not line.whole, None
            self.view.scheduleDelayedItemsLayout()
        if line.row.order is not None:
            self.order_pressed.emit(line.row.order)

    def _say(self) -> None:
        for at, segment in enumerate(self.filters.segments):
            count, seen = self.model.counts[at], at == 0 or self.width() >= COUNTS_FROM
            segment.set_count(grouped(count) if count and seen else "")
        choices = sum(segment.sizeHint().width() for segment in self.filters.segments)
        taken = self._title.sizeHint().width() + choices + 2 * HEAD_ROOM
        if taken > self.width():
            self.filters.segments[0].set_count("")
            choices = sum(segment.sizeHint().width() for segment in self.filters.segments)
            taken = self._title.sizeHint().width() + choices + 2 * HEAD_ROOM
        self._title.setVisible(taken <= self.width())
        self._hand.setVisible(not self._following)
        self._state.set_text(tr("Theo bình luận mới") if self._following else tr("Dừng cuộn"))
        self.newest.setVisible(not self._following)
        for button in (self.typing, self.paste):
            button.setVisible(self._following)  # a narrow foot has room for them or for the way down
        if not self._following:
            words = tr("%n mới", "new comments below", self._unseen) if self._unseen else tr("Mới nhất")
            self.newest.set_words(words)
