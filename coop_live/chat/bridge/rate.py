"""How often another program may knock: 50 times a second, counted over ten seconds."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable

RATE_SECONDS = 10.0
MOST_IN_RATE_SECONDS = 500


class Rate:
    """Counts the messages of the last ten seconds: a request or a frame is one, however much is in it."""

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._taken: deque[float] = deque()

    def wait_for(self) -> float:
        """Take one message; return 0, or the seconds to wait when that would be one too many."""
        now = self._clock()
        while self._taken and self._taken[0] <= now - RATE_SECONDS:
            self._taken.popleft()
        if len(self._taken) >= MOST_IN_RATE_SECONDS:
            return self._taken[0] + RATE_SECONDS - now
        self._taken.append(now)
        return 0.0
