"""Rings once at a given time, in a thread of its own: a flash sale ends although nobody does anything."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable


class Alarm:
    """Calls `ring` at the time that was set last."""

    def __init__(self, ring: Callable[[], object]) -> None:
        self._ring = ring
        self._lock = threading.Lock()
        self._timer: threading.Timer | None = None

    def set(self, at: int | None) -> None:
        """Ring at `at` (ms UTC) instead of what was set before; None rings no more."""
        with self._lock:
            if self._timer is not None:
                self._timer.cancel()
            self._timer = None
            if at is not None:
                self._timer = threading.Timer(max(0.0, at / 1000 - time.time()), self._ring)
                self._timer.daemon = True
                self._timer.start()
