"""Stage, feed, queue and customer in the room there is: side by side, folded, or stage and desk in turn."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSplitter, QVBoxLayout, QWidget

from coop_live.i18n import tr
from ui.live.customer import CustomerPanel
from ui.live.feed import Feed
from ui.live.queue import Queue
from ui.live.stage import Stage
from ui.over_bar import OverBar
from ui.theme import Theme
from ui.widgets.key_cap import KeyCap
from ui.widgets.segments import Segments

# Widths of stage, feed and customer at a usual and at a large window; the queue takes the rest.
USUAL, LARGE = (348, 350, 238), (520, 450, 320)
# The same where the stage is elsewhere.
USUAL_ALONE, LARGE_ALONE = (0, 450, 316), (0, 600, 420)
LARGE_FROM = 1600
# Under these the customer's panel is a button: beside the stage, and beside feed and queue alone.
FOLD_UNDER, FOLD_ALONE_UNDER = 1366, 1100
# Under this stage and desk take turns.
BOTH_FROM = 1100
LEAST_QUEUE, LEAST_FEED = 380, 260

STAGE, DESK = 0, 1


class Panels(QWidget):
    """Lays the four panels out; `placed` tells that they lie elsewhere now, `turned` which is in front.

    `parted`: the stage (`has_stage`) has gone from beside the desk, or has come back.
    """

    placed = Signal()
    parted = Signal()
    turned = Signal(int)

    def __init__(self, theme: Theme, stage: Stage, feed: Feed, queue: Queue, customer: CustomerPanel) -> None:
        super().__init__()
        self.stage, self.feed, self.queue, self.customer = stage, feed, queue, customer
        self._moved_by_hand = False
        self.has_stage = True
        self.front = DESK
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._turn_bar(theme))
        self.splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        self._holder = _scrolled(stage)
        for panel in (self._holder, feed, queue):
            self.splitter.addWidget(panel)
        self.splitter.splitterMoved.connect(self._remember)
        stage.setMinimumWidth(max(300, stage.needed_width))
        self._holder.setMinimumWidth(stage.minimumWidth())
        feed.setMinimumWidth(max(LEAST_FEED, feed.needed_width))
        queue.setMinimumWidth(LEAST_QUEUE)
        self._wanted_queue = theme.scaled(LEAST_QUEUE)
        customer.setMinimumWidth(customer.needed_width)
        column.addWidget(self.splitter, 1)
        # Folded until there is room: beside the others it would not let the window be narrow.
        customer.setParent(self)
        customer.setProperty("panel", "side")
        customer.hide()

    def _turn_bar(self, theme: Theme) -> QFrame:
        self._bar = QFrame()
        self._bar.setProperty("panel", "head")
        row = QHBoxLayout(self._bar)
        row.setContentsMargins(12, 4, 12, 4)
        row.setSpacing(8)
        choices = ((tr("Lên hình"), "radio"), (tr("Bàn chốt đơn"), "list-checks"))
        self.turns = Segments(theme, choices, name=tr("Lên hình hay bàn chốt đơn"))
        self.turns.choose(DESK)
        self.turns.chosen.connect(self.turn_to)
        row.addWidget(self.turns)
        row.addWidget(KeyCap(theme, "Ctrl", "Tab"))
        row.addStretch(1)
        self._bar.hide()
        return self._bar

    # ------------------------------------------------------------------ what is shown

    @property
    def takes_turns(self) -> bool:
        """True while there is room for stage or desk, not for both."""
        return self.has_stage and self.width() < BOTH_FROM

    def show_stage(self, shown: bool) -> None:
        """Have the stage beside the desk, or leave all the room to the desk: it is in another window."""
        self.has_stage = shown
        self.stage.setVisible(shown)  # it asks itself: what it would tell is told in its own window then
        self._moved_by_hand = False
        if not shown:
            self.front = DESK
        self.lay_out()
        self.parted.emit()

    def turn_to(self, which: int) -> None:
        """Bring the stage (STAGE) or the desk (DESK) to the front, where there is room for one."""
        if not self.takes_turns:
            return
        self.front = which
        self.lay_out()
        self.turned.emit(which)

    def turn(self) -> None:
        """Bring the other one to the front."""
        self.turn_to(DESK if self.front == STAGE else STAGE)

    def toggle_customer(self) -> None:
        """Fold the viewer's panel away, or open it; in a narrow window it lies over the queue."""
        if self.takes_turns and self.front == STAGE:
            self.turn_to(DESK)
        self.customer.setVisible(not self.customer.isVisible())
        self._place_customer()

    # ------------------------------------------------------------------ the room

    def sizeHint(self) -> QSize:
        """Return the design's own size."""
        return QSize(1366, 604)

    def minimumSizeHint(self) -> QSize:
        """Return what the narrowest way of laying out needs: only then is there ever room for it."""
        desk = self.feed.minimumWidth() + self.queue.minimumWidth() + 1
        wide = max(desk, self.stage.minimumWidth() if self.has_stage else 0)
        high = max(one.minimumSizeHint().height() for one in (self.feed, self.queue))
        return QSize(wide, high + self._bar.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give every panel its width, until somebody moves a handle."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.lay_out()
        self._place_customer()
        self.placed.emit()

    def lay_out(self) -> None:
        """Show the panels that there is room for, each as wide as it should be."""
        turns = self.takes_turns
        self._bar.setVisible(turns)
        self.turns.choose(self.front)
        self._holder.setVisible(self.has_stage and (not turns or self.front == STAGE))
        for panel in (self.feed, self.queue):
            panel.setVisible(not turns or self.front == DESK)
        self._fold(self._folds())
        if not self._moved_by_hand:
            self._share()
        self._place_customer()
        self.placed.emit()

    def _folds(self) -> bool:
        """Tell whether there is no room for the viewer's panel: large type needs more of it."""
        stage = self.stage.minimumWidth() if self.has_stage else 0
        needed = stage + self.feed.minimumWidth() + self._wanted_queue + self.customer.needed_width
        return self.width() < max(FOLD_UNDER if self.has_stage else FOLD_ALONE_UNDER, needed)

    def _fold(self, folded: bool) -> None:
        """Take the viewer's panel out of the splitter, or put it back."""
        inside = self.customer.parentWidget() is self.splitter
        if folded is not inside:
            if folded and self.takes_turns and self.front == STAGE:
                self.customer.hide()
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
            top = self._bar.height() if self.takes_turns else 0
            self.customer.setGeometry(self.width() - width, top, width, self.height() - top)
            self.customer.raise_()

    def _share(self) -> None:
        width = self.width()
        if self.has_stage:
            stage, feed, customer = LARGE if width >= LARGE_FROM else USUAL
        else:
            stage, feed, customer = LARGE_ALONE if width >= LARGE_FROM else USUAL_ALONE
        kept = 0 if self._folds() else max(customer, self.customer.needed_width)
        handles = self.splitter.handleWidth() * (self.splitter.count() - 1)
        if not self.has_stage:
            feed = min(feed, max(LEAST_FEED, (width - kept) * 3 // 7))
        queue = max(LEAST_QUEUE, width - stage - feed - kept - handles)
        if self.takes_turns:
            stage, queue = width, max(LEAST_QUEUE, width - feed)
        self.splitter.setSizes([stage, feed, queue, kept][: self.splitter.count()])

    def _remember(self) -> None:
        self._moved_by_hand = True


def _scrolled(stage: Stage) -> QScrollArea:
    """Let a window that is not high enough for the stage scroll it: nothing of it is cut off."""
    area = QScrollArea()
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(stage)
    OverBar(area)
    return area
