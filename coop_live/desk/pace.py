"""How many orders a minute are confirmed just now, of the last three minutes."""

from __future__ import annotations

from collections import deque

WINDOW_MS = 3 * 60_000
# From fewer no pace can be told.
LEAST = 3


class Pace:
    """Told of every order when it is confirmed; times are ms UTC."""

    def __init__(self) -> None:
        self._times: deque[int] = deque(maxlen=1_000)

    def note(self, at: int) -> None:
        """Remember that an order was confirmed."""
        self._times.append(at)

    def forget(self) -> None:
        """Begin anew."""
        self._times.clear()

    def per_minute(self, now: int) -> float | None:
        """Return orders a minute since the first of the last three minutes; None where too few were."""
        recent = [at for at in self._times if now - WINDOW_MS < at <= now]
        if len(recent) < LEAST:
            return None
        return len(recent) * 60_000 / max(now - min(recent), 60_000)
