"""The one door from the session's threads into Qt: every event comes out as a signal in the main thread."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal

from coop_live.events import Event, Events


class EventBridge(QObject):
    """Listens to the bus and gives each event on, in order, through the main thread's queue."""

    happened = Signal(object)
    _arrived = Signal(object)

    def __init__(self, events: Events, parent: QObject | None = None) -> None:
        super().__init__(parent)
        # Queued also for the main thread's own events: nobody is called in the middle of an act.
        self._arrived.connect(self.happened, Qt.ConnectionType.QueuedConnection)
        self._stop = events.subscribe(self._hear)

    def stop(self) -> None:
        """Hear no more; what is already queued still comes."""
        self._stop()

    def _hear(self, event: Event) -> None:
        self._arrived.emit(event)
