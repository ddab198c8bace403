"""What every source of comments promises, so that one watcher can run them all."""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import Future
from typing import Any, Protocol

from coop_live import settings
from coop_live.model import Comment, Lamp

# Every place a comment may be said to come from.
PLATFORMS = frozenset((*settings.PLATFORMS, "manual"))

Deliver = Callable[[Comment], None]
Status = Callable[[Lamp], None]

# What the future gives has `new`: False when the ledger had that very comment already.
Hear = Callable[[Comment], Future[Any]]


class Source(Protocol):
    """One place that comments come from, in one file of this folder."""

    @property
    def name(self) -> str:
        """Return what its lamp is called."""
        ...

    def run(self, deliver: Deliver, status: Status, stopped: threading.Event) -> None:
        """Deliver comments until `stopped` is set or there are no more.

        Bad input is reshaped or left out here, at the door. A trouble of the world is raised as
        CoopLiveError; `run` is then called again after a while and should go on where it was.
        """
        ...
