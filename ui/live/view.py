"""The place Đang live: the streamer's stage and the assistant's desk side by side, under one set of keys."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QSplitter, QVBoxLayout, QWidget

from coop_live.desk import Desk
from coop_live.events import CommentHeard, CommentsMissing, Event, LiveStarted
from coop_live.live import LiveSession
from coop_live.live.talk import MARKS, ROWS, FeedGap, FeedRow
from ui.keys import bind, last_letter
from ui.live.answering import Answering, Chats
from ui.live.comment_list import ALL, ORDERS, QUESTIONS
from ui.live.customer import CustomerPanel
from ui.live.feed import Feed
from ui.live.preview import Style
from ui.live.queue import Queue
from ui.live.stage import Stage
from ui.live.undo_bar import answered_by
from ui.theme import Theme

# Widths of stage, feed and customer at a usual and at a large window; the queue takes the rest.
USUAL, LARGE = (348, 350, 238), (520, 450, 320)
LARGE_FROM = 1600
FOLD_UNDER = 1366


class LiveView(QWidget):
    """Four panels in a splitter. Feed it every event with `receive`; it repaints what changed.

    `chats` send answers, None where nobody can. `trouble` carries a CoopLiveError for the notice bar.
    The desk has heard every event before: the program feeds it.
    """

    trouble = Signal(object)

    def __init__(
        self,
        theme: Theme,
        session: LiveSession,
        desk: Desk,
        picture_of: Callable[[str], QImage | None],
        style: Style = Style(),  # noqa: B008
        chats: Chats | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._theme = theme
        self._moved_by_hand = False
        self.stage = Stage(theme, session, desk, picture_of, style)
        self.feed = Feed(theme, desk.talk.marks)
        self.queue = Queue(theme, desk, picture_of)
        self.answering = Answering(desk, chats, self)
        self.customer = CustomerPanel(theme, desk, self.answering)
        self._build()
        self._connect()
        self._bind()
        self.feed.fill(desk.talk.listed())
        self.stage.fill(desk.feed)
        self._follow_selection()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self.splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        for panel in (self.stage, self.feed, self.queue):
            self.splitter.addWidget(panel)
        self.splitter.splitterMoved.connect(self._remember)
        self.stage.setMinimumWidth(max(300, self.stage.needed_width))
        self.feed.setMinimumWidth(260)
        self.queue.setMinimumWidth(380)
        self.customer.setMinimumWidth(self.customer.needed_width)
        column.addWidget(self.splitter)
        # Folded until there is room: beside the others it would not let the window be narrow.
        self.customer.setParent(self)
        self.customer.setProperty("panel", "side")
        self.customer.hide()

    def _connect(self) -> None:
        for part in (self.stage, self.queue, self.customer, self.answering):
            part.trouble.connect(self.trouble)
        self.answering.said.connect(self.queue.last.tell)
        self.queue.last.answer_wanted.connect(self.answer_last)
        self.feed.hide_wanted.connect(self.answering.hide)
        self.feed.can_hide = self.answering.can_hide
        self.queue.refreshed.connect(self._follow_selection)
        self.feed.order_pressed.connect(self.queue.select)
        self.customer.finished.connect(self.queue.take_focus)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._let_go)

    # --------------------------------------------------------------------- keys

    def _bind(self) -> None:
        queue, stage, feed = self.queue, self.stage, self.feed
        acts: dict[str, Callable[[], object]] = {
            "next": lambda: queue.step(1),
            "previous": lambda: queue.step(-1),
            "confirm": lambda: self._press_or(queue.confirm),
            "later": lambda: self._press_or(queue.later, anywhere_on_draft=True),
            "edit": queue.begin_edit,
            "refuse": queue.begin_refuse,
            "wait": queue.wait,
            "undo": queue.take_back,
            "undo_anywhere": queue.take_back,
            "reply": self.customer.copy_reply,
            "send_reply": lambda: self.answering.send(self._desk.selected),
            "answer_last": self.answer_last,
            "paste_missing": self.paste_missing,
            "contact": self.edit_contact,
            "customer": self.toggle_customer,
            "newest": feed.to_newest,
            "feed_all": lambda: feed.show_only(ALL),
            "feed_orders": lambda: feed.show_only(ORDERS),
            "feed_questions": lambda: feed.show_only(QUESTIONS),
            "show_next": stage.show_next,
            "hide": stage.hide_or_show,
            "sold_out": stage.say_sold_out,
            "flash_sale": stage.sell_off,
            "overrule": stage.overrule,
            "answered": stage.questions.answered,
        }
        for action, act in acts.items():
            bind(self, action, act)
        self._letters = {letter: acts[action] for action, letter in _LETTERS.items()}

    def _press_or(self, act: Callable[[], object], anywhere_on_draft: bool = False) -> None:
        """Enter and Space press the button that has the keyboard; on the open draft they act."""
        focused, opened = QApplication.focusWidget(), self.queue.open
        on_draft = focused is opened.confirm or (
            anywhere_on_draft and focused is not None and opened.isAncestorOf(focused)
        )
        if isinstance(focused, QAbstractButton) and not on_draft:
            focused.click()
        else:
            act()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Show the phone while V is held; take a letter that the typing program joined."""
        if event.isAutoRepeat():
            return
        if event.key() == Qt.Key.Key_V and not event.modifiers():
            self.customer.reveal(True)
        elif event.text() and not event.text().isascii():
            act = self._letters.get(last_letter(event.text()))
            if act is not None:
                act()
        else:
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Hide the phone again."""
        if event.key() == Qt.Key.Key_V and not event.isAutoRepeat():
            self.customer.reveal(False)
        else:
            super().keyReleaseEvent(event)

    def _let_go(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Hide the phone when the keyboard goes elsewhere: V will be released there."""
        if now is None or not self.isAncestorOf(now):
            self.customer.reveal(False)

    # ------------------------------------------------------------------- events

    def receive(self, event: Event) -> None:
        """Show what happened; the desk knows of it already."""
        self.stage.receive(event)
        match event:
            case CommentHeard(comment=comment, intent=intent, order=order) if comment.kind in ROWS:
                self.feed.add(FeedRow(comment, intent, order))
            case CommentHeard(comment=comment) if comment.kind in MARKS:
                self.feed.mark()
                self.queue.refresh_soon()
            case CommentHeard():
                pass
            case CommentsMissing(gap=gap):
                self.feed.add(FeedGap(gap))
            case LiveStarted():
                self.feed.fill(())
                self.refresh()
            case _:
                self.queue.refresh_soon()

    def refresh(self) -> None:
        """Show the desk as it is now."""
        self.queue.refresh()
        self.stage.refresh()

    def answer_last(self) -> None:
        """Tell the viewer whose order was decided just now."""
        self.answering.send(answered_by(self._desk.last_done))

    def paste_missing(self) -> None:
        """Open the newest minutes of which comments may be missing, to fill them."""
        gaps = self._desk.talk.gaps
        if gaps:
            self.feed.gap_pressed.emit(gaps[-1])

    def entered(self) -> None:
        """Come to the front: the keyboard goes to the open draft."""
        self.refresh()
        self.queue.take_focus()

    def back(self) -> bool:
        """Put away what is open for writing; tells whether there was something."""
        return self.queue.leave() or self.customer.leave()

    def _follow_selection(self) -> None:
        selected = self._desk.selected
        self.feed.select(selected.number if selected else None)
        self.customer.refresh()

    # ------------------------------------------------------------------- layout

    def edit_contact(self) -> None:
        """Open phone and address for writing, and their panel where it is folded."""
        if not self.customer.isVisible():
            self.toggle_customer()
        self.customer.edit_contact()

    def toggle_customer(self) -> None:
        """Fold the viewer's panel away, or open it; in a narrow window it lies over the queue."""
        self.customer.setVisible(not self.customer.isVisible())
        self._place_customer()

    def _fold(self, folded: bool) -> None:
        """Take the viewer's panel out of the splitter, or put it back."""
        inside = self.customer.parentWidget() is self.splitter
        if folded is not inside:
            return
        if folded:
            self.customer.setParent(self)
        else:
            self.splitter.addWidget(self.customer)
        self.customer.setVisible(not folded)
        self.customer.setProperty("panel", "side" if folded else "plain")
        self.customer.style().unpolish(self.customer)
        self.customer.style().polish(self.customer)

    def _place_customer(self) -> None:
        if self.customer.parentWidget() is self:
            width = max(USUAL[2], self.customer.needed_width)
            self.customer.setGeometry(self.width() - width, 0, width, self.height())
            self.customer.raise_()

    def sizeHint(self) -> QSize:
        """Return the design's own size."""
        return QSize(1366, 604)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give every panel its width, until somebody moves a handle."""
        super().resizeEvent(event)
        width = event.size().width()
        if event.oldSize().width() != width:
            self._fold(width < FOLD_UNDER)
            if not self._moved_by_hand:
                self._share(width)
        self._place_customer()

    def _share(self, width: int) -> None:
        stage, feed, customer = LARGE if width >= LARGE_FROM else USUAL
        kept = max(customer, self.customer.needed_width) if width >= FOLD_UNDER else 0
        handles = self.splitter.handleWidth() * (self.splitter.count() - 1)
        queue = max(380, width - stage - feed - kept - handles)
        self.splitter.setSizes([stage, feed, queue, kept][: self.splitter.count()])

    def _remember(self) -> None:
        self._moved_by_hand = True


# Keys that the typing program may join to the letter before: only those of single letters.
_LETTERS = {
    "edit": "E",
    "refuse": "X",
    "wait": "W",
    "undo": "U",
    "reply": "R",
    "feed_all": "A",
    "feed_orders": "O",
    "sold_out": "S",
}
