"""The one door from the session's threads into Qt: every event comes out as a signal in the main thread."""

from __future__ import annotations

import threading
import time
from collections import deque

from PySide6.QtCore import QObject, Qt, Signal

from coop_live.events import Event, Events

# So long the main thread is kept at a time; keys and painting come between.
SPOONFUL_SECONDS = 0.008


class EventBridge(QObject):
    """Listens to the bus and gives each event on, in order, through the main thread's queue.

    A burst comes through by spoonfuls: however many events wait, the hands stay free.
    """

    happened = Signal(object)
    _wake = Signal()

    def __init__(self, events: Events, parent: QObject | None = None) -> None:
        super().__init__(parent)
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
        end = time.monotonic() + SPOONFUL_SECONDS
        while self._waiting and time.monotonic() < end:
            self.happened.emit(self._waiting.popleft())
        with self._turn:
            more, self._woken = bool(self._waiting) and not self._woken, bool(self._waiting)
        if more:
            self._wake.emit()
