"""Knows what a comment meant that came late: the product that was on air when it was written."""

from __future__ import annotations

from collections.abc import Sequence

from coop_live.i18n import tr
from coop_live.ledger import Transaction
from coop_live.model import PASTED, Comment

# Polling and the picture's own delay take up to half a minute; what comes later came after a break.
LATE_MS = 60_000
# So many of a source's promptest comments are known before another one is late: two with a time in the
# future must not make all the others late.
PROMPTEST = 3
# What was said during a break comes within seconds after it. Where one after the other is late for longer
# than this, a clock was set meanwhile.
CATCHING_UP_MS = 5 * 60_000


class Lateness:
    """Tells how late comments come. In the ledger's thread only.

    The platforms' clocks and ours differ, by minutes on some computers: how long a source's promptest
    comments took is taken for that difference. A paste has the times of this computer's own clock.
    """

    def __init__(self) -> None:
        self._promptest: dict[str, Sequence[int]] = {}
        self._late_since: dict[str, int] = {}

    def of(self, comment: Comment) -> int:
        """Return by how many ms a comment came later than its source's promptest, 0 where nobody knows."""
        if comment.ts is None:
            return 0
        took = comment.received_at - comment.ts
        if comment.source in PASTED:
            return max(0, took)
        return self._later(comment.source, took, comment.received_at)

    def _later(self, source: str, took: int, now: int) -> int:
        promptest = self._promptest.get(source, ())
        late = max(0, took - promptest[-1]) if len(promptest) == PROMPTEST else 0
        if late < LATE_MS:
            self._promptest[source] = sorted((*promptest, took))[:PROMPTEST]
            self._late_since.pop(source, None)
        elif now - self._late_since.setdefault(source, now) > CATCHING_UP_MS:
            del self._promptest[source], self._late_since[source]
            return self._later(source, took, now)
        return late

    def on_air(self, tx: Transaction, live_id: int | None, comment: Comment, now: str | None) -> str | None:
        """Return the product that was on air when a comment was written; `now` is the one on air now."""
        late = self.of(comment)
        if live_id is None or late < LATE_MS:
            return now
        return tx.questions.on_air(live_id, tx.at - late)[0]


def said_of(code: str | None) -> str:
    """Say at an order what its comment was taken to mean, for a person to see; "" where nothing was."""
    return tr("Bình luận về muộn: lúc khách viết đang bán {code}.", code=code) if code else ""
