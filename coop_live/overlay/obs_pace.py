"""Whether OBS keeps up: while it skips frames or answers late, nothing of ours may move."""

from __future__ import annotations

from coop_live.overlay.obs_client import Fields

LATE = 0.2  # seconds for an answer that usually takes one or two thousandths
SKIPPED = 0.02  # of all frames since the last look
REST = 20.0  # seconds of calm after the last sign of trouble


class Pace:
    """Remembers how OBS did lately; times are time.monotonic()."""

    def __init__(self) -> None:
        self._last: tuple[int, int] | None = None
        self._steady_from = float("inf")  # nothing is known yet

    def answered(self, seconds: float, now: float) -> None:
        """Take in how long OBS took for a small question."""
        if seconds > LATE:
            self._steady_from = now + REST

    def counted(self, stats: Fields, now: float) -> None:
        """Take in the answer to GetStats."""
        drawn = int(stats.get("renderTotalFrames", 0))
        skipped = int(stats.get("renderSkippedFrames", 0)) + int(stats.get("outputSkippedFrames", 0))
        last, self._last = self._last, (drawn, skipped)
        if last is None:
            return
        if skipped - last[1] > SKIPPED * max(drawn - last[0], 0):
            self._steady_from = now + REST
        elif self._steady_from == float("inf"):
            self._steady_from = now

    def steady(self, now: float) -> bool:
        """Return whether OBS has been seen to keep up."""
        return now >= self._steady_from
