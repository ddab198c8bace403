"""The one door from the session's threads into Qt: every event comes out as a signal in the main thread."""

from __future__ import annotations

import gc
import sys
import threading
import time
from collections import deque

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from coop_live.events import CommentHeard, Event, Events, LiveEnded, OrderDrafted

# Python gives its lock on after 5 ms, if nobody says otherwise: a painting that has to ask for it ten times
# beside a busy ledger would stand still for 50.
LOCK_SECONDS = 0.0001
# How many new objects until the collector looks through the young and the grown: each look holds all threads,
# so each is to be short. Through all of them it looks only after the evening: with 100,000 comments that
# takes half a second, and comments hold on to nothing in a ring.
COLLECT_AFTER = (2_000, 3, 1_000_000)
REST_MS = 3000
# What comes by the thousand, and nobody's act waits for: of these the main thread takes a spoonful at a time.
PATIENT = (CommentHeard, OrderDrafted)
SPOONFUL_SECONDS = 0.004
LOOK_AFTER = 8
"""After so many events the clock is looked at."""


class EventBridge(QObject):
    """Listens to the bus and gives each event on, in order, through the main thread's queue.

    A burst wakes the main thread once. All that waits is given on then: an event is published before
    the future of its act resolves, and whoever waits for that future has heard of the event. Only comments
    and drafts behind the last of these wait for the next turn where they would take too long: painting
    and keys come between.
    """

    happened = Signal(object)
    _wake = Signal()

    def __init__(self, events: Events, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lock_before, self._collected_after = sys.getswitchinterval(), gc.get_threshold()
        sys.setswitchinterval(LOCK_SECONDS)
        if not gc.get_freeze_count():
            # What was loaded to get here stays: the collector need not look through it again in mid-live.
            gc.freeze()
        gc.set_threshold(*COLLECT_AFTER)
        self._waiting: deque[Event] = deque()
        self._urgent = 0
        self._turn = threading.Lock()
        self._woken = False
        # Queued also for the main thread's own events: nobody is called in the middle of an act.
        self._wake.connect(self._give_on, Qt.ConnectionType.QueuedConnection)
        self._stop = events.subscribe(self._hear)

    def stop(self) -> None:
        """Hear no more; what is already queued still comes. Lock and collector work as they did before."""
        self._stop()
        sys.setswitchinterval(self._lock_before)
        gc.set_threshold(*self._collected_after)

    def _hear(self, event: Event) -> None:
        with self._turn:
            self._waiting.append(event)
            self._urgent += not isinstance(event, PATIENT)
            woken, self._woken = self._woken, True
        if not woken:
            self._wake.emit()

    def _give_on(self) -> None:
        with self._turn:
            self._woken = False
            many = len(self._waiting)
        until = time.monotonic() + SPOONFUL_SECONDS
        for given in range(many):
            if not self._waiting:  # an event loop inside a slot may have been quicker
                return
            if given % LOOK_AFTER == 0 and given and not self._urgent and time.monotonic() > until:
                break
            self._give(self._waiting.popleft())
        if self._waiting:
            self._go_on_later()

    def _give(self, event: Event) -> None:
        if not isinstance(event, PATIENT):
            with self._turn:
                self._urgent -= 1
        self.happened.emit(event)
        if isinstance(event, LiveEnded):
            QTimer.singleShot(REST_MS, self, _collect)

    def _go_on_later(self) -> None:
        """Take the rest after what Qt has to do by now."""
        with self._turn:
            woken, self._woken = self._woken, True
        if not woken:
            QTimer.singleShot(0, self, self._give_on)


def _collect() -> None:
    """Look through all that there is, now that nobody waits."""
    gc.collect()
