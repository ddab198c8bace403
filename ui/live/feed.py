"""The comments of the evening, newest at the end; the list stands still while somebody reads above."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable

from PySide6.QtCore import QPersistentModelIndex, QPoint, QSize, Qt, QTimer, Signal, SignalInstance
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QWidget

from coop_live.i18n import tr
from coop_live.live.talk import FeedGap, FeedRow, Listed, Marks
from coop_live.model import Comment
from coop_live.money import grouped
from ui.live.comment_list import LINE, CommentDelegate, FeedModel, FeedView, Line, row_height
from ui.prepare.facts import platform_name
from ui.theme import Theme
from ui.widgets.button import Button
from ui.widgets.panel import Panel, PanelHead
from ui.widgets.picture import Picture
from ui.widgets.segments import Segments
from ui.widgets.words import ShortWords

# A burst is let in by the spoonful: at most so many rows, so often, and the hands stay free.
FLUSH_ROWS = 300
FLUSH_MS = 20
# Letting in may take this part of the main thread's time.
SHARE = 0.08
LONGEST_MS = 250
# Rows out of sight are measured when it has been quiet for so long.
QUIET_MS = 600
WRAP_ROWS = 20
HEAD_ROOM = 24
COUNTS_FROM = 430
"""Width from which every filter tells how many it shows."""


class Feed(Panel):
    """The panel of comments: filters above, the list, and how many came while it stood still."""

    order_pressed = Signal(int)
    gap_pressed = Signal(object)  # the Gap that somebody wants to fill
    hide_wanted = Signal(object)  # the Comment that viewers are not to see any more
    paste_wanted = Signal()
    typing_wanted = Signal()

    def __init__(self, theme: Theme, marks: Marks | None = None, parent: QWidget | None = None) -> None:
        super().__init__("plain", parent)
        self._theme = theme
        self._unseen = 0
        self._following = True
        self._marks = marks or Marks()
        self._marked = False
        self.pending: list[Listed] = []
        self.model = FeedModel(QSize(0, row_height(theme, 1)), self)
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
        self._drop = QTimer(self, interval=0, singleShot=True)
        self._drop.timeout.connect(self._drop_oldest)
        self._unwrapped: list[Line] = []
        self.view.widened.connect(self._rewrap)
        self.view.pressed_line.connect(self._press)
        self.can_hide: Callable[[Comment], bool] = lambda _comment: False
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.view.customContextMenuRequested.connect(self._open_menu)
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
        # Under this the choices would be cut; the title gives way before.
        self.needed_width = self.filters.sizeHint().width() + 2 * HEAD_ROOM
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

    def add(self, row: Listed) -> None:
        """Take in a comment or a gap; it is shown with the next flush."""
        self.pending.append(row)
        self._soon()

    def mark(self) -> None:
        """Show with the next flush what was done to comments that are here."""
        self._marked = True
        self._soon()

    def _soon(self) -> None:
        if not self._flush.isActive():
            self._flush.start()

    def fill(self, rows: Iterable[Listed]) -> None:
        """Take in what was said already, at once."""
        self.model.clear()
        self.pending = []
        self._unwrapped = self.model.add(rows)
        self._measure_newest()
        self.to_newest()
        self._wrap.start(0)

    def flush(self) -> None:
        """Show what has come since the last time, a spoonful of it."""
        began = time.monotonic()
        if self._marked:
            self._show_marks()
        rows, self.pending = self.pending[:FLUSH_ROWS], self.pending[FLUSH_ROWS:]
        if rows:
            fresh = self.model.add(self._as_marked(row) for row in rows)
            self._unwrapped += fresh
            if self._following:
                self._measure_newest()
                self.view.scrollToBottom()
            else:
                self._unseen += len(fresh)
            self._drop.start()
            self._wrap.start(QUIET_MS)
        self._say()
        spent = int((time.monotonic() - began) * 1000 / SHARE)
        self._flush.setInterval(min(max(FLUSH_MS, spent), LONGEST_MS))
        if self.pending:
            self._flush.start()

    def _measure_newest(self) -> None:
        """Measure what comes into sight at the end; the rest can wait until it is quiet."""
        room = self.view.viewport().height()
        for line in reversed(self.model.shown):
            if room < 0:
                break
            room -= (line.size or self.delegate.measure(line)).height()

    def _as_marked(self, row: Listed) -> Listed:
        return self._marks.on(row) if isinstance(row, FeedRow) else row

    def _show_marks(self) -> None:
        """Strike through what was deleted; a row that is higher now must not move who reads above."""
        self._marked = False
        if changed := self.model.mark(self._marks):
            self._measure(changed)
            self._unwrapped += changed
            self._wrap.start(QUIET_MS)
            self._lay_out_again()

    def _drop_oldest(self) -> None:
        """Let the oldest go; who reads above stays at the same comment."""
        if self.model.has_too_many:
            self._staying(self.model.drop_oldest)
            self._unwrapped = self._unwrapped[-len(self.model.lines) :]

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
        self._unwrapped = list(self.model.shown)
        self._measure_newest()
        self.to_newest()
        self._wrap.start(0)

    def select(self, number: int | None) -> None:
        """Tint the comment behind the selected draft; nothing moves."""
        if number != self.delegate.selected:
            self.delegate.selected = number
            self.view.viewport().update()

    def _scrolled(self) -> None:
        self._following = self.view.at_end()
        if self._following:
            self._unseen = 0
        elif self._measure(self._in_sight()):
            self._lay_out_again()
        self._say()

    def _keep_end(self) -> None:
        if self._following:
            self.view.scrollToBottom()

    def _rewrap(self) -> None:
        """Measure anew for another width: what is in sight at once, the rest by spoonfuls."""
        self._say()
        for line in self.model.lines:
            line.size = None  # Qt keeps the old size until there is a new one
        self._unwrapped = list(self.model.shown)
        self._measure(self._in_sight())
        self._wrap_some()

    def _wrap_some(self) -> None:
        """Measure the newest of what is still to be measured, and show it when that is done."""
        some: list[Line] = []
        while self._unwrapped and len(some) < WRAP_ROWS:
            line = self._unwrapped.pop()
            if line.item is not None:
                some.append(line)
        self._measure(some)
        for line in some:
            self.model.speak(line)
        if self._unwrapped:
            self._wrap.start(FLUSH_MS)
            return
        self._lay_out_again()

    def _measure(self, lines: Iterable[Line]) -> bool:
        """Measure what was not measured yet; tells whether there was anything."""
        missing = [line for line in lines if line.size is None]
        for line in missing:
            self.delegate.measure(line)
        return bool(missing)

    def _lay_out_again(self) -> None:
        """Put the rows under each other anew; the top comment stays where it is."""
        self._staying(lambda: None)

    def _staying(self, change: Callable[[], None]) -> None:
        """Change the list under a reader who does not lose the comment on top."""
        top = QPersistentModelIndex(self.view.indexAt(self.view.viewport().rect().topLeft()))
        before = self.view.visualRect(top).top()
        change()
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
        row = line.row
        if isinstance(row, FeedGap):
            self.gap_pressed.emit(row.gap)
            return
        if line.whole or self.delegate.text(row, self.view.viewport().width()).cut:
            line.whole = not line.whole
            self.delegate.measure(line)
        if row.order is not None:
            self.order_pressed.emit(row.order)

    def _open_menu(self, at: QPoint) -> None:
        menu = self.menu_at(at)
        if menu is not None:
            menu.popup(self.view.viewport().mapToGlobal(at))

    def menu_at(self, at: QPoint) -> QMenu | None:
        """Return what can be done with the comment at a place of the list, None where there is none."""
        line: Line | None = self.view.indexAt(at).data(LINE)
        if line is None or not isinstance(line.row, FeedRow):
            return None
        comment = line.row.comment
        menu = QMenu(self)
        menu.setFont(self._theme.font("body"))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if self.can_hide(comment):
            act = menu.addAction(tr("Ẩn bình luận này khỏi người xem"))
            act.triggered.connect(lambda: self.hide_wanted.emit(comment))
        else:
            where = platform_name(comment.platform)
            menu.addAction(tr("{platform}: chỉ ẩn được trên trang của họ", platform=where)).setEnabled(False)
        return menu

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
