"""The place Đang live: the streamer's stage and the assistant's desk side by side, under one set of keys."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage, QKeyEvent, QShortcut
from PySide6.QtWidgets import QAbstractButton, QApplication, QVBoxLayout, QWidget

from coop_live.desk import Desk
from coop_live.events import CommentHeard, CommentsMissing, Event, LiveStarted
from coop_live.i18n import tr
from coop_live.live import LiveSession
from coop_live.live.pasting import Evening
from coop_live.live.talk import MARKS, ROWS, FeedGap, FeedRow
from coop_live.model import Gap, Order, OrderState
from coop_live.orders.contact.masking import shown_name
from ui.files import dropped
from ui.keys import PRODUCT_KEYS, bind, bind_sequence, last_letter
from ui.live.answering import Answering, Chats
from ui.live.comment_list import ALL, ORDERS, QUESTIONS
from ui.live.customer import CustomerPanel
from ui.live.feed import Feed
from ui.live.find_line import FindLine
from ui.live.known import Known
from ui.live.panels import STAGE, Panels
from ui.live.paste_sheet import PasteSheet, usable
from ui.live.preview import Style
from ui.live.queue import Queue
from ui.live.quick_line import QuickLine
from ui.live.stage import Stage
from ui.live.undo_bar import answered_by
from ui.theme import Theme


class LiveView(QWidget):
    """Four panels in a splitter. Feed it every event with `receive`; it repaints what changed.

    `chats` send answers, None where nobody can. `trouble` carries a CoopLiveError for the notice bar,
    `told` a quiet word for the bar of keys, `not_done` one of why a key did nothing.
    The desk has heard every event before: the program feeds it.
    """

    trouble = Signal(object)
    gap_filled = Signal(str)  # the source of which something was missing
    told = Signal(str)
    not_done = Signal(str)
    label_wanted = Signal(object)  # the order

    def __init__(
        self,
        theme: Theme,
        session: LiveSession,
        desk: Desk,
        picture_of: Callable[[str], QImage | None],
        style: Style = Style(),  # noqa: B008
        chats: Chats | None = None,
        parent: QWidget | None = None,
        evening: Callable[[], Evening] | None = None,
    ) -> None:
        """Show this session; `evening` says in any thread what was said in it, else the desk's feed does."""
        super().__init__(parent)
        self._desk = desk
        self._session = session
        self._theme = theme
        self._filling: Gap | None = None
        self.stage = Stage(theme, session, desk, picture_of, style)
        self.feed = Feed(theme, desk.talk.marks)
        self.queue = Queue(theme, desk, picture_of)
        self.answering = Answering(desk, chats, self)
        self.known = Known(session.people, desk, self)
        self.customer = CustomerPanel(theme, desk, self.answering, self.known, session.people)
        self.sheet = PasteSheet(theme, session, evening or self._in_feed, self)
        self.quick = QuickLine(theme, session, lambda: [row.comment for row in desk.feed], self)
        self.finder = FindLine(theme, desk, self)
        self._build()
        self._connect()
        self._bind()
        self.feed.fill(desk.talk.listed())
        self.stage.fill(desk.feed)
        self._follow_selection()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self.panels = Panels(self._theme, self.stage, self.feed, self.queue, self.customer)
        self.panels.placed.connect(self._place_over)
        self.panels.turned.connect(self._follow_turn)
        column.addWidget(self.panels)
        for over in (self.sheet, self.quick, self.finder):
            over.raise_()
        self.setAcceptDrops(True)

    def _connect(self) -> None:
        for part in (self.stage, self.queue, self.customer, self.answering, self.sheet, self.quick):
            part.trouble.connect(self.trouble)
        self.answering.said.connect(self.queue.last.tell)
        self.queue.last.answer_wanted.connect(self.answer_last)
        self.feed.gap_pressed.connect(self._fill)
        self.feed.hide_wanted.connect(self.answering.hide)
        self.feed.can_hide = self.answering.can_hide
        self.queue.refreshed.connect(self._follow_selection)
        self.feed.order_pressed.connect(self.queue.select)
        self.feed.paste_wanted.connect(lambda: self.paste())
        self.feed.typing_wanted.connect(self.type_order)
        self.customer.finished.connect(self.queue.take_focus)
        self.queue.draft_rows.known_of = self.known.of
        self.known.changed.connect(self.queue.refresh_soon)
        self.known.marked.connect(self.feed.mark)
        self.sheet.left.connect(self._come_back)
        self.sheet.added.connect(self._say_added)
        self.quick.left.connect(self._come_back)
        self.quick.added.connect(self._say_typed)
        self.finder.left.connect(self.queue.take_focus)
        self.finder.found.connect(self.go_to_order)
        self.customer.find_order.clicked.connect(self.find_order)
        hand = self.customer.hand
        hand.merge_wanted.connect(self.merge)
        hand.reopen_wanted.connect(self.queue.reopen)
        hand.cancel_wanted.connect(self.queue.cancel)
        hand.label_wanted.connect(self.print_label)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._let_go)

    # --------------------------------------------------------------------- keys

    def _bind(self) -> None:
        queue, stage, feed = self.queue, self.stage.acts, self.feed
        acts: dict[str, Callable[[], object]] = {
            "next": lambda: queue.step(1),
            "previous": lambda: queue.step(-1),
            "confirm": lambda: self._press_or(self._back_or(queue.confirm)),
            "later": lambda: self._press_or(self._back_or(queue.later), anywhere_on_draft=True),
            "edit": self._back_or(queue.begin_edit),
            "refuse": self._back_or(queue.begin_refuse),
            "wait": self._back_or(queue.wait),
            "merge": self.merge,
            "print_label": self.print_label,
            "find_order": self.find_order,
            "undo": queue.take_back,
            "undo_anywhere": queue.take_back,
            "reply": self.customer.copy_reply,
            "send_reply": lambda: self.answering.send(self._desk.in_hand),
            "answer_last": self.answer_last,
            "paste_missing": self.paste_missing,
            "contact": self.edit_contact,
            "customer": self.toggle_customer,
            "earlier_address": self.customer.take_earlier,
            "customer_note": lambda: self._in_customer(self.customer.edit_remark),
            "block": lambda: self._in_customer(self.customer.press_block),
            "stage_or_desk": self.panels.turn,
            "newest": feed.to_newest,
            "feed_all": lambda: feed.show_only(ALL),
            "feed_orders": lambda: feed.show_only(ORDERS),
            "feed_questions": lambda: feed.show_only(QUESTIONS),
            "show_next": stage.show_next,
            "hide": stage.hide_or_show,
            "sold_out": stage.say_sold_out,
            "flash_sale": stage.sell_off,
            "overrule": stage.overrule,
            "answered": self.stage.questions.answered,
            "type_order": self.type_order,
            "paste": self.paste,
        }
        self._keys: list[QShortcut] = []
        for action, act in acts.items():
            self._keys += bind(self, action, act)
        for key, act in stage.anywhere().items():
            bind_sequence(self, f"Ctrl+Alt+{key}", act, Qt.ShortcutContext.WindowShortcut)
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
        if event.isAutoRepeat() or self.sheet.isVisible():
            return
        if event.key() == Qt.Key.Key_V and not event.modifiers():
            self.customer.reveal(True)
        elif event.text() and not event.text().isascii():
            act = self._letters.get(last_letter(event.text()))
            if act is not None:
                act()
        elif event.text() and event.text() in PRODUCT_KEYS:
            words = tr("Phím {key} là của sân khấu. Ở bàn chốt bấm Ctrl+Alt+{key}.", key=event.text())
            self.not_done.emit(words)
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
        self.known.receive(event)
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
                self.sheet.leave()
                self.quick.leave()
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
        left = self.sheet.leave() or self.finder.leave() or self.quick.leave()
        return left or self.queue.leave() or self.customer.leave() or self.look_away()

    # ------------------------------------------------------------- one order among all of tonight

    def find_order(self) -> None:
        """Open the field in which an order of tonight is looked for."""
        if not self.sheet.isVisible():
            self.quick.leave()
            self.finder.begin()
            self._place_over()

    def go_to_order(self, number: int) -> None:
        """Select this draft in the queue, or open what was decided beside it."""
        self.queue.leave()
        self._desk.go_to(number)
        self.queue.refresh()
        self.queue.take_focus()
        if self._desk.looks:
            if not self.customer.isVisible():
                self.toggle_customer()
            self.customer.take_focus()

    def look_away(self) -> bool:
        """Have the selected draft in hand again; tells whether another order was."""
        if not self._desk.look_away():
            return False
        self.queue.refresh()
        self.queue.take_focus()
        return True

    def _back_or(self, act: Callable[[], object]) -> Callable[[], object]:
        """Decide about the open draft only where it is in hand: the panel may show somebody else's order."""
        return lambda: self.look_away() or act()

    def merge(self, other: Order | None = None) -> None:
        """Make one order of the open draft and another of its customer's."""
        if not self.queue.merge(other):
            order = self._desk.in_hand
            if order is not None and order.state is not OrderState.DRAFT:
                self.not_done.emit(tr("Chọn đơn đang chờ của khách rồi bấm M để gộp."))
            else:
                self.not_done.emit(tr("Khách này không có đơn nào khác để gộp."))

    def print_label(self) -> None:
        """Ask for the label of the order in hand, or of the one confirmed last."""
        order = self._desk.to_label
        if order is None:
            some = any(one.sold for one in self._desk.orders)
            why = tr("Bấm / tìm đơn cần in tem.") if some else tr("Chưa có đơn đã chốt để in tem.")
            self.not_done.emit(why)
        else:
            self.label_wanted.emit(order)

    # ------------------------------------------------------- comments from a person's hand

    def paste(self, since: int | None = None, until: int | None = None, platform: str = "") -> None:
        """Open the sheet with what was copied last, for the minutes of a gap (ms UTC) where they are told."""
        gap = None if since is None or until is None else (since, until)
        self._open_sheet(platform, gap)
        self.sheet.paste_clipboard()

    def _fill(self, gap: Gap) -> None:
        self.paste(gap.since, gap.until, gap.platform)
        self._filling = gap

    def _say_added(self, count: int) -> None:
        self.told.emit(tr("Đã thêm %n bình luận", "", count))
        if self._filling is not None and count:
            self.gap_filled.emit(self._filling.source)
            self._filling = None

    def _open_sheet(self, platform: str = "", gap: tuple[int, int] | None = None) -> None:
        self._filling = None
        self.quick.leave()
        for one in self._keys:
            # In the sheet a letter must not decide about a draft beneath it.
            one.setEnabled(False)
        self.sheet.begin(platform, gap)
        self._place_over()

    def type_order(self) -> None:
        """Open the line in which an order is typed for a viewer."""
        if not self.sheet.isVisible():
            self.quick.begin()
            self._place_over()

    def _come_back(self) -> None:
        for one in self._keys:
            one.setEnabled(True)
        self.queue.take_focus()

    def _say_typed(self, number: int | None, name: str) -> None:
        shown = shown_name(name)
        if number is None:
            self.told.emit(tr("Đã ghi lời của {name}", name=shown))
        else:
            self.told.emit(tr("Đã ghi đơn #{number} cho {name}", number=number, name=shown))

    def _in_feed(self) -> Evening:
        return Evening(self._session.live_id or 0, None, tuple(row.comment for row in tuple(self._desk.feed)))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Accept one file that may hold comments."""
        if dropped(event, usable) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Look at the file that is let go over the place."""
        path = dropped(event, usable)
        if path is not None:
            event.acceptProposedAction()
            if not self.sheet.isVisible():
                self._open_sheet()
            self.sheet.look_at_file(path)

    def _place_over(self) -> None:
        """Lay the sheet over feed and desk, the line over the queue; the stage stays in sight."""
        left = self.feed.mapTo(self, self.feed.rect().topLeft()).x()
        self.sheet.setGeometry(left, 0, self.width() - left, self.height())
        queue = self.queue.mapTo(self, self.queue.rect().topLeft())
        self.quick.setGeometry(queue.x(), queue.y(), self.queue.width(), self.quick.sizeHint().height())
        self.finder.setGeometry(queue.x(), queue.y(), self.queue.width(), self.finder.sizeHint().height())

    def _follow_selection(self) -> None:
        selected = self._desk.selected
        self.feed.select(selected.number if selected else None)
        self.customer.refresh()
        self.known.ask((*((selected,) if selected else ()), *(row.order for row in self.queue.model.rows)))

    # ------------------------------------------------------------------- layout

    def edit_contact(self) -> None:
        """Open phone and address for writing, and their panel where it is folded."""
        self._in_customer(self.customer.edit_contact)

    def _in_customer(self, act: Callable[[], object]) -> None:
        """Do something in the viewer's panel, and open it first where it is folded."""
        if not self.customer.isVisible():
            self.toggle_customer()
        act()

    def toggle_customer(self) -> None:
        """Fold the viewer's panel away, or open it; in a narrow window it lies over the queue."""
        self.panels.toggle_customer()

    def show_stage(self, shown: bool) -> None:
        """Have the stage beside the desk, or leave all the room to the desk: it is in another window."""
        if shown is self.panels.has_stage:
            return  # asked after every change of the settings: nobody's keyboard may move for that
        had = self.stage.isAncestorOf(QApplication.focusWidget() or self)
        self.panels.show_stage(shown)
        if had or not shown:
            self.queue.take_focus()

    def _follow_turn(self, which: int) -> None:
        """Give the keyboard to what came to the front."""
        if which == STAGE:
            self.stage.setFocus()
        else:
            self.queue.take_focus()

    def sizeHint(self) -> QSize:
        """Return the design's own size."""
        return self.panels.sizeHint()


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
    "type_order": "T",
}
