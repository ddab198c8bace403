"""What every source of comments promises, so that one watcher can run them all."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Protocol, runtime_checkable

from coop_live import settings
from coop_live.calls import Lost as Lost
from coop_live.calls import NeedsPerson as NeedsPerson
from coop_live.errors import CoopLiveError
from coop_live.model import Comment

# Every place a comment may be said to come from.
PLATFORMS = frozenset((*settings.PLATFORMS, "manual"))

# What the future gives has `new`: False when the ledger had that very comment already.
Hear = Callable[[Comment], Future[Any]]


class Unsure(CoopLiveError):
    """Something was sent and the answer got lost: a person looks before it is sent again."""


class Resume(StrEnum):
    """What a source can still give of the time in which nobody listened."""

    TOKEN = "token"  # noqa: S105 - all of it: it goes on at the place it is given
    WINDOW = "window"  # the last few seconds: whatever is older is gone
    NONE = "none"  # nothing: what is said while not connected is gone


@dataclass(frozen=True, slots=True)
class Since:
    """Where listening goes on: the source's own `place` ("" for none) and when it last answered (ms UTC)."""

    place: str = ""
    at: int | None = None


@dataclass(frozen=True, slots=True)
class Batch:
    """What a source gives at a time; an empty one says that all is well.

    `wait` is how many seconds until it may be asked again. `place` is kept on disk once the comments
    are, and given back in `Since`. `missing` (from, to; ms UTC) could not be had. `quota_until`
    (ms UTC) is when the platform will answer no more today. `trouble` is told while listening goes on.
    """

    comments: tuple[Comment, ...] = ()
    wait: float = 0.0
    place: str | None = None
    ended: bool = False
    missing: tuple[int, int] | None = None
    quota_until: int | None = None
    trouble: CoopLiveError | None = None


class Source(Protocol):
    """One place that comments come from."""

    @property
    def name(self) -> str:
        """Return what its lamp is called."""
        ...

    @property
    def platform(self) -> str:
        """Return whose comments it brings, "" where of several platforms."""
        ...

    @property
    def resume(self) -> Resume:
        """Return what it can still give after a break."""
        ...

    @property
    def window(self) -> float:
        """Return how many seconds back it can see, where `resume` is WINDOW; else 0."""
        ...

    def listen(self, since: Since, stopped: threading.Event) -> Iterator[Batch]:
        """Yield what is said until the live ends; the watcher waits between the batches.

        Bad input is reshaped or left out here, at the door. A trouble of the world is raised as Lost or
        NeedsPerson; `listen` is then called again after a while, with what was kept so far. Whatever
        blocks looks at `stopped` at least every half second, where it can.
        """
        ...


@runtime_checkable
class Speaks(Protocol):
    """A source that can also answer a viewer, in at most `longest` characters."""

    longest: int

    def reply(self, to: Comment, text: str) -> None:
        """Answer a comment where others see it. Raises Lost, NeedsPerson, or Unsure when it may be sent.

        NotPossible says that nothing was sent because the comment did not come this way: another may have it.
        """
        ...


@runtime_checkable
class Hides(Protocol):
    """A source that can take a comment out of the viewers' sight."""

    def hide(self, comment: Comment) -> None:
        """Hide (or delete) a comment. Raises Lost or NeedsPerson."""
        ...


@runtime_checkable
class Highlights(Protocol):
    """A source whose platform shows the product on sale beside the picture."""

    # The column of the product list that holds the platform's number of the product.
    item_column: str

    def highlight(self, item: str) -> None:
        """Show this product of the platform's shop as the one on sale. Raises Lost or NeedsPerson."""
        ...
