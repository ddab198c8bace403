"""The one door from the session's threads into Qt: every event comes out as a signal in the main thread."""

from __future__ import annotations

import gc
import sys
import threading
from collections import deque

from PySide6.QtCore import QObject, Qt, Signal

from coop_live.events import Event, Events

# Python gives its lock on after 5 ms, if nobody says otherwise: a painting that has to ask for it ten times
# beside a busy ledger would stand still for 50.
LOCK_SECONDS = 0.0001
# How many new objects until the collector looks through the young, the grown, and all of them: looking
# through all takes 100 ms, and by Python's own figures that would come every other second of a flood.
COLLECT_AFTER = (5_000, 20, 100)


class EventBridge(QObject):
    """Listens to the bus and gives each event on, in order, through the main thread's queue.

    A burst wakes the main thread once. All that waits is given on then: an event is published before
    the future of its act resolves, and whoever waits for that future has heard of the event.
    """

    happened = Signal(object)
    _wake = Signal()

    def __init__(self, events: Events, parent: QObject | None = None) -> None:
        super().__init__(parent)
        sys.setswitchinterval(LOCK_SECONDS)
        # What was loaded to get here stays: the collector need not look through it again in mid-live.
        gc.freeze()
        gc.set_threshold(*COLLECT_AFTER)
        self._waiting: deque[Event] = deque()
        self._turn = threading.Lock()
        self._woken = False
        # Queued also for the main thread's own events: nobody is called in the middle of an act.
        self._wake.connect(self._give_on, Qt.ConnectionType.QueuedConnection)
        self._stop = events.subscribe(self._hear)

    def stop(self) -> None:
        """Hear no more; what is already queued still comes."""
        self._stop()

    def _hear(self, event: Event) -> None:
        with self._turn:
            self._waiting.append(event)
            woken, self._woken = self._woken, True
        if not woken:
            self._wake.emit()

    def _give_on(self) -> None:
        with self._turn:
            self._woken = False
            many = len(self._waiting)
        for _event in range(many):
            if self._waiting:  # an event loop inside a slot may have been quicker
                self.happened.emit(self._waiting.popleft())
