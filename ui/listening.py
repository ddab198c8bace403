"""What the window asks of those who listen to the chats: try again, put a gap away, answer, hide."""

from __future__ import annotations

from concurrent.futures import Future
from typing import Any, Protocol

from coop_live.app import App
from coop_live.model import Comment


class Listening(Protocol):
    """The sources of comments that are on, by their lamps' names."""

    def again(self, name: str) -> None:
        """Try at once what waits to be tried."""
        ...

    def found(self, name: str) -> None:
        """Put the newest gap of a source away: it was filled, or seen."""
        ...

    def longest(self, platform: str) -> int:
        """Return how many characters an answer on this platform may have, 0 where none can be sent."""
        ...

    def reply(self, to: Comment, text: str) -> Future[Any]:
        """Answer a comment where others see it. The future may raise CoopLiveError."""
        ...

    def hides(self, platform: str) -> bool:
        """Tell whether a comment of this platform can be taken out of the viewers' sight."""
        ...

    def hide(self, comment: Comment) -> Future[Any]:
        """Take a comment out of the viewers' sight. The future may raise CoopLiveError."""
        ...


def listening_of(app: App) -> Listening | None:
    """Return who listens to the chats, None where nobody does."""
    found: Listening | None = getattr(app, "listening", None)
    return found
