"""The drafts that wait: the open one is the one that Enter confirms; an undo bar below."""

from __future__ import annotations

import time
from collections.abc import Callable
from concurrent.futures import Future
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QAbstractItemView, QStackedLayout, QWidget

from coop_live.desk import Desk, Reading
from coop_live.errors import CoopLiveError, NotPossible, OutOfStock
from coop_live.i18n import tr
from coop_live.model import Order
from ui.dates import lasting, tenths
from ui.live.draft_list import DraftDelegate, DraftModel, DraftView
from ui.live.draft_row import WIDE
from ui.live.draft_rows import DraftRows
from ui.live.open_draft import Mode, OpenDraft, may_wait
from ui.live.undo_bar import UndoBar
from ui.tasks import when_done
from ui.theme import Theme
from ui.widgets.empty import EmptyState
from ui.widgets.panel import Panel, PanelHead
from ui.widgets.pill import CountPill
from ui.widgets.words import ShortWords

REFRESH_MS = 20
# A refresh may take this part of the main thread's time, so that in a flood the hands stay free.
SHARE = 0.05
LONGEST_MS = 250
# So many drafts are in the list; more when somebody scrolls down or selects one further below.
ROWS = 100
CLOCK_MS = 1000


class Queue(Panel):
    """The panel of drafts. `refresh` shows the desk as it is; the acts are the desk's."""

    refreshed = Signal()
    trouble = Signal(object)
    desks_seen = Signal(str, tuple)  # what this desk is called, and all that are manned

    def __init__(
        self,
        theme: Theme,
        desk: Desk,
        picture_of: Callable[[str], QImage | None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("plain", parent)
        self._theme, self._desk = theme, desk
        # Without a draft the panel holds the keyboard: on the stage a digit would change the picture.
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setProperty("ring", False)
        self.setAccessibleName(tr("Đơn chờ chốt"))
        self.model = DraftModel(self)
        self.view = DraftView(theme, self)
        self.delegate = DraftDelegate(theme, self.model, self.view)
        self.view.setModel(self.model)
        self.view.setItemDelegate(self.delegate)
        self.view.setAccessibleName(tr("Đơn chờ chốt"))
        self.open = OpenDraft(theme, self.view.viewport())
        self.open.hide()
        self._editing: Order | None = None
        self._taking = False
        self._most = ROWS
        self.draft_rows = DraftRows(desk, picture_of)
        self._elsewhere: tuple[object, ...] = ()
        self.column.addWidget(self._head())
        self.column.addLayout(self._middle(), 1)
        self.last = UndoBar(theme)
        self.column.addWidget(self.last)
        self._connect()
        self._soon = QTimer(self, interval=REFRESH_MS, singleShot=True)
        self._soon.timeout.connect(self.refresh)
        self._clock = QTimer(self, interval=CLOCK_MS)
        self._clock.timeout.connect(self._look_around)
        self._clock.start()
        self.refresh()

    def _head(self) -> PanelHead:
        head = PanelHead(self._theme, tr("Đơn chờ chốt"))
        self.count = CountPill(self._theme)
        self._oldest = ShortWords(self._theme, "", style="small", tone="text_3")
        head.row.insertWidget(1, self.count)
        head.add(self._oldest)
        return head

    def _middle(self) -> QStackedLayout:
        self._stack = QStackedLayout()
        self._stack.addWidget(self.view)
        empty = tr("Chưa có đơn. Đơn sẽ hiện ở đây khi khách gõ mã.")
        self._stack.addWidget(EmptyState(self._theme, "list-checks", empty))
        return self._stack

    def _connect(self) -> None:
        self.view.pressed_draft.connect(self.select)
        self.view.moved.connect(self._place_open)
        self.view.resized.connect(self._place_open)
        self.view.resized.connect(self._keep_in_sight)
        self.view.verticalScrollBar().valueChanged.connect(self._show_more)
        self.last.undone.connect(self.take_back)
        opened = self.open
        opened.confirmed.connect(self.confirm)
        opened.edit_wanted.connect(self.begin_edit)
        opened.refuse_wanted.connect(self.begin_refuse)
        opened.wait_wanted.connect(self.wait)
        opened.later_wanted.connect(self.later)
        opened.typed.connect(self._read)
        opened.taken.connect(self._take_edit)
        opened.left.connect(self.leave)
        opened.reason_taken.connect(self._refuse)

    # ----------------------------------------------------------------- showing

    def refresh_soon(self) -> None:
        """Show the desk anew in a moment; a burst of events is one refresh."""
        if not self._soon.isActive():
            self._soon.start()

    def refresh(self) -> None:
        """Show the desk as it is. Rows keep their place, the list does not jump."""
        began = time.monotonic()
        self._soon.stop()
        self._show()
        spent = int((time.monotonic() - began) * 1000 / SHARE)
        self._soon.setInterval(min(max(REFRESH_MS, spent), LONGEST_MS))
        self.refreshed.emit()

    def _show(self) -> None:
        before = self.model.selected
        selected = self._desk.selected
        self.model.selected = selected.number if selected else None
        known = {row.number for row in self.model.rows}
        changed = self.model.take(self.draft_rows.first(self._most))
        if known:
            self.delegate.glow.begin({row.number for row in self.model.rows} - known)
        if before != self.model.selected:
            self._leave_mode()
        self._stack.setCurrentIndex(0 if self.model.rows else 1)
        self.count.set_text(str(self._desk.waiting) if self._desk.waiting else "")
        if changed or before != self.model.selected or self.delegate.open_height != self.open.wanted_height():
            self._lay_out()
        self.last.show_act(self._desk.last_done)
        self._say_oldest()
        if before != self.model.selected:
            self._keep_in_sight()

    def _lay_out(self) -> None:
        """Give the open draft its height and lay it over its row."""
        self.delegate.open_height = self.open.wanted_height()
        self.view.doItemsLayout()
        self._place_open()

    def _place_open(self) -> None:
        at = self.model.place(self.model.selected)
        had_focus = self.open.isAncestorOf(self.focusWidget()) if self.focusWidget() else False
        if at < 0:
            self.open.hide()
            if had_focus:
                self.take_focus()
            return
        self.open.show_row(self.model.rows[at])
        self.open.setGeometry(self.view.visualRect(self.model.index(at)))
        self.open.show()
        if self.view.hasFocus() or self.hasFocus() or self.window().focusWidget() is None:
            self.take_focus()

    def _show_more(self, at: int) -> None:
        """Let further drafts into the list when its end comes into sight."""
        if len(self.model.rows) < self._desk.waiting and at >= self.view.verticalScrollBar().maximum():
            self._most = len(self.model.rows) + ROWS
            self.refresh_soon()

    def _keep_in_sight(self) -> None:
        at = self.model.place(self.model.selected)
        if at >= 0:
            self.view.scrollTo(self.model.index(at), QAbstractItemView.ScrollHint.EnsureVisible)
            self._place_open()

    def _look_around(self) -> None:
        """Be at the desk, and see who else is; a claim ends without a word when its time is over."""
        hands, selected = self._desk.hands, self._desk.selected
        hands.arrive()
        # What lay open before this desk was known is in its hands too.
        hands.turned_to(selected.number if selected else None)
        self._say_oldest()
        taken = hands.elsewhere()
        resting = tuple(number for number in taken if hands.may_take_over(number))
        seen = (hands.name, hands.others, tuple(taken.items()), resting)
        if seen != self._elsewhere:
            self._elsewhere = seen
            self.desks_seen.emit(hands.name, hands.desks)
            self.refresh_soon()

    def _say_oldest(self) -> None:
        now = time.time_ns() // 1_000_000
        oldest, pace = self._desk.oldest, self._desk.pace.per_minute(now)
        waits = "" if oldest is None else tr("lâu nhất {time}", time=lasting(now - oldest))
        told = "" if pace is None else tr("{pace} đơn/phút", pace=tenths(pace))
        whole = " · ".join(part for part in (waits, told) if part)
        # In a narrow queue the wait is said alone: it tells whether to hurry.
        self._oldest.set_text(whole if self.width() >= self._theme.scaled(WIDE) else waits or told)

    # ------------------------------------------------------------------ choosing

    def take_focus(self) -> None:
        """Put the keyboard on the open draft's first button, on the panel while none waits."""
        if not self.isVisibleTo(self.window()):
            return  # another place is in front, and has the keyboard
        if self.model.selected is None:
            self.setFocus()
        elif self.open.mode is Mode.REST:
            self.open.confirm.setFocus()

    def select(self, number: int) -> None:
        """Open this draft."""
        if number != self.model.selected:
            self._desk.select(number)
            self.refresh()
        if self.open.mode is Mode.REST:
            self.take_focus()

    def step(self, by: int) -> None:
        """Open the draft below or above; among reasons go to the next one."""
        if self.open.mode is Mode.REFUSE:
            self.open.choose_reason(by)
            return
        self._desk.next() if by > 0 else self._desk.previous()
        self.refresh()

    def later(self) -> None:
        """Put the open draft at the end."""
        if self.open.mode is Mode.REST and self._seen():
            self._desk.later()
            self.refresh()

    # -------------------------------------------------------------------- acting

    def confirm(self) -> None:
        """Confirm or accept; what is short or unclear opens the edit, an open edit is taken."""
        if not self._seen() or (not self._desk.waiting and self._desk.selected is None):
            return  # with no draft the empty list says already what to wait for
        row = self.open.row if self.model.selected is not None else None
        if self.open.mode is Mode.REFUSE:
            self.open.take_reason()
        elif self.open.mode is Mode.EDIT:
            self._take_edit(self.open.line.text())
        elif row is not None and not row.claimed and (row.short is not None or _unclear(row.order)):
            self.begin_edit()
        else:
            asked, order = self._desk.selected, self._desk.confirm()
            self._do(order, lambda: self._say_forestalled(order, asked))

    def _say_forestalled(self, order: Future[Order], asked: Order | None) -> None:
        """Two pressed Enter at one moment: the one who came second is told."""
        if other := self._desk.hands.forestalled(order.result(), asked):
            self.trouble.emit(NotPossible(tr("{name} vừa chốt đơn này.", name=other), tr("Làm đơn kế.")))

    def wait(self) -> None:
        """Let the open draft wait for goods, where there is too little for it."""
        row = self.open.row if self.model.selected is not None else None
        if self.open.mode is not Mode.REFUSE and self._seen() and row is not None and may_wait(row):
            self.leave()
            self._do(self._desk.wait())

    def merge(self, other: Order | None = None) -> bool:
        """Make one order of the open draft and another of its customer's, the newest where none is named.

        Tells whether there was one.
        """
        others = self._desk.mergeable
        if not others or not self._seen():
            return bool(others)
        self.leave()
        self._do(self._desk.merge(other or others[0]), failed=self._only_told)
        return True

    def reopen(self) -> None:
        """Let the order that is looked at be decided anew."""
        self._do(self._desk.reopen(), self.take_focus, self._only_told)

    def cancel(self) -> None:
        """Give up the order that is looked at."""
        self._do(self._desk.cancel(), failed=self._only_told)

    def _seen(self) -> bool:
        """Tell whether the desk's order is the one on the screen; if not show it and let the key go.

        Between an event and its repaint a hand would decide about what it has not seen: another
        draft, goods that joined it, a wish that came to it.
        """
        shown = self.open.row.order if self.open.row and self.model.selected is not None else None
        if _decided_about(self._desk.selected) == _decided_about(shown):
            return True
        self.refresh()
        return False

    def begin_edit(self) -> None:
        """Open the edit line with the draft as it is, or as the stock allows."""
        if not self._seen() or self.open.mode is Mode.EDIT or not self._mine():
            return
        self._set_mode(Mode.EDIT)
        self._editing = self._desk.selected
        self.open.line.setText(self._desk.suggestion())
        self.open.show_reading(self._desk.reading(self.open.line.text()))
        self.open.line.setFocus()
        self.open.line.selectAll()  # what is typed now stands instead; an arrow key keeps the text

    def begin_refuse(self) -> None:
        """Ask why, the most frequent reason first; pressed again it takes that reason.

        Of what a viewer wants nobody asks why not: the order stays as it is.
        """
        if not self._seen() or not self._mine() or self._desk.selected is None:
            return
        if self._desk.selected.proposal is not None:
            self._refuse("")
            return
        if self.open.mode is Mode.REFUSE:
            self.open.take_reason()
            return
        self._set_mode(Mode.REFUSE)
        self.open.reasons[0].setFocus()

    def _mine(self) -> bool:
        """Tell whether a draft is selected that nobody else works on; say who does."""
        if self._desk.selected is None:
            return False
        try:
            self._desk.hands.check(self._desk.selected.number)
        except CoopLiveError as error:
            self.trouble.emit(error)
            return False
        return True

    def _read(self, text: str) -> None:
        self._desk.hands.touch()
        self.open.show_reading(self._desk.reading(text))

    def leave(self) -> bool:
        """Close the edit line or the reasons; tells whether one was open."""
        if self.open.mode is Mode.REST:
            return False
        self._set_mode(Mode.REST)
        self.take_focus()
        return True

    def take_back(self) -> None:
        """Undo the last confirm, refusal or edit; asked why an order is refused, refuse nothing."""
        if self.open.mode is Mode.REFUSE:
            self.leave()
        else:
            self._do(self._desk.undo())

    def _take_edit(self, text: str) -> None:
        reading = self._desk.reading(text)
        if _decided_about(self._editing) != _decided_about(self._desk.selected):
            self._editing = self._desk.selected
            problem = tr("Khách vừa nhắn, đơn đã khác.")
            reading = Reading(problem=problem, remedy=tr("Xem lại rồi bấm Enter lần nữa."))
        if reading.problem:
            self.open.show_reading(reading)
            self.open.line.setFocus()
            return
        if self._taking:
            return  # Enter twice is one edit, that one U takes back
        self._taking = True

        def taken() -> None:
            self._taking = False
            self.leave()

        def not_taken(error: CoopLiveError) -> None:
            self._taking = False
            self._told(error)

        self._do(self._desk.edit(text), taken, not_taken)

    def _refuse(self, reason: str) -> None:
        self.leave()
        self._do(self._desk.refuse(reason))

    def _do(
        self,
        future: Future[Any],
        then: Callable[[], object] | None = None,
        failed: Callable[[CoopLiveError], None] | None = None,
    ) -> None:
        """Wait for an act without standing still; its event repaints, its trouble is told."""

        def done(_result: object) -> None:
            if then is not None:
                then()
            self.refresh_soon()

        when_done(future, done, failed or self._told, owner=self)

    def _told(self, error: CoopLiveError) -> None:
        self._only_told(error)
        if isinstance(error, OutOfStock):
            self.begin_edit()

    def _only_told(self, error: CoopLiveError) -> None:
        self._desk.told(error)
        self.refresh()
        self.trouble.emit(error)

    def _set_mode(self, mode: Mode) -> None:
        self.open.set_mode(mode)
        self._lay_out()
        self._keep_in_sight()

    def _leave_mode(self) -> None:
        """Another draft is open now: what was begun on the one before is put away."""
        if self.open.mode is not Mode.REST:
            had_focus = self.focusWidget() is not None and self.open.isAncestorOf(self.focusWidget())
            self.open.set_mode(Mode.REST)
            if had_focus:
                self.open.confirm.setFocus()


def _unclear(order: Order) -> bool:
    """Tell whether a person has to say first what is ordered; an unclear wish is told when it is accepted."""
    return order.proposal is None and not order.lines


def _decided_about(order: Order | None) -> tuple[object, ...]:
    """Return what a hand must have seen before it decides."""
    return () if order is None else (order.number, order.lines, order.proposal)
