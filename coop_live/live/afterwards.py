"""Brings comments into an evening that is over: what was missed in a gap is ordered all the same."""

from __future__ import annotations

from concurrent.futures import Future

from coop_live.ledger import Ledger, evenings
from coop_live.live.session import Heard, LiveSession
from coop_live.model import Comment


class Afterwards:
    """Hears for one live session, running or over, and notes what a person has seen to there."""

    def __init__(
        self, session: LiveSession, ledger: Ledger, live_id: int, platforms: tuple[str, ...]
    ) -> None:
        self._session, self._ledger, self._live_id = session, ledger, live_id
        self.platforms = platforms

    def hear(self, comment: Comment) -> Future[Heard]:
        """Keep a comment of that evening and draft what it orders, as if it had been heard then."""
        return self._session.hear(comment, self._live_id)

    def look_at_gaps(self, numbers: tuple[int, ...], by: str) -> Future[None]:
        """Note that these gaps are seen to."""
        return self._ledger.write(lambda tx: evenings.look_at_gaps(tx, self._live_id, numbers, by))

    def lay_aside(self, number: int, by: str) -> Future[None]:
        """Note that the goods of a parcel that came back are not for sale any more."""
        return self._ledger.write(lambda tx: evenings.lay_aside(tx, number, by))
