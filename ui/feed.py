"""The comments of the evening, newest at the end; the list stands still while somebody reads above."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStyleOptionViewItem, QWidget

from coop_live.desk import FEED, FeedRow
from coop_live.i18n import tr
from coop_live.money import grouped
from ui.comment_list import CommentDelegate, FeedModel, FeedView, belongs
from ui.theme import Theme
from ui.widgets.button import Button
from ui.widgets.panel import Panel, PanelHead
from ui.widgets.picture import Picture
from ui.widgets.segments import Segments
from ui.widgets.words import ShortWords

# A burst is let in by the spoonful: at most so many rows, so often, and the hands stay free.
FLUSH_ROWS = 120
FLUSH_MS = 40
COUNTS_FROM = 430
"""Width from which every filter tells how many it shows."""


class Feed(Panel):
    """The panel of comments: filters above, the list, and how many came while it stood still."""

    order_pressed = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("plain", parent)
        self._theme = theme
        self._unseen = 0
        self._following = True
        self.pending: list[FeedRow] = []
        self.model = FeedModel(self)
        self.view = FeedView(theme, self)
        self.delegate = CommentDelegate(theme, self.view)
        self.view.setModel(self.model)
        self.view.setItemDelegate(self.delegate)
        self.view.setAccessibleName(tr("Bình luận"))
        self.column.addWidget(self._head())
        self.column.addWidget(self.view, 1)
        self.column.addWidget(self._foot())
        self._flush = QTimer(self, interval=FLUSH_MS, singleShot=True)
        self._flush.timeout.connect(self.flush)
        self.view.widened.connect(self._rewrap)
        self.view.pressed_row.connect(self._press)
        self.view.verticalScrollBar().valueChanged.connect(self._scrolled)
        self.view.verticalScrollBar().rangeChanged.connect(self._keep_end)
        self._say()

    def _head(self) -> PanelHead:
        head = PanelHead(self._theme, tr("Bình luận"))
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
        row.addWidget(self._hand)
        row.addWidget(self._state, 1)
        row.addWidget(self.newest)
        return foot

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
        self.model.add(list(rows))
        self.to_newest()

    def flush(self) -> None:
        """Show what has come since the last time, a spoonful of it."""
        rows, self.pending = self.pending[:FLUSH_ROWS], self.pending[FLUSH_ROWS:]
        if rows:
            keep = self._height_of_oldest(len(self.model.rows) + len(rows) - FEED)
            fresh = self.model.add(rows)
            if not self._following:
                self._unseen += fresh
                bar = self.view.verticalScrollBar()
                bar.setValue(bar.value() - keep)
        if self.pending:
            self._flush.start()
        self._say()

    def _height_of_oldest(self, many: int) -> int:
        """Return how far the list moves up when the oldest rows go."""
        gone = sum(belongs(row, self.model.which) for row in self.model.rows[: max(0, many)])
        option = QStyleOptionViewItem()
        return sum(self.delegate.sizeHint(option, self.model.index(at)).height() for at in range(gone))

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
        self._say()
        self.delegate.forget()
        self.view.scheduleDelayedItemsLayout()

    def _press(self, row: FeedRow) -> None:
        text = self.delegate.text(row, self.view.viewport().width())
        if text.cut or row.comment.key in self.delegate.opened:
            self.delegate.toggle(row)
            self.view.scheduleDelayedItemsLayout()
        if row.order is not None:
            self.order_pressed.emit(row.order)

    def _say(self) -> None:
        for at, segment in enumerate(self.filters.segments):
            count, seen = self.model.counts[at], at == 0 or self.width() >= COUNTS_FROM
            segment.set_count(grouped(count) if count and seen else "")
        self._hand.setVisible(not self._following)
        self._state.set_text(tr("Theo bình luận mới") if self._following else tr("Dừng cuộn"))
        self.newest.setVisible(not self._following)
        if not self._following:
            words = tr("%n mới", "new comments below", self._unseen) if self._unseen else tr("Mới nhất")
            self.newest.set_words(words)
