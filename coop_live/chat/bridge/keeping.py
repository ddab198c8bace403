"""Hands comments to the ledger and waits until they are on disk."""

from __future__ import annotations

import asyncio
import logging
import threading
from collections.abc import Sequence
from concurrent.futures import Future
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

from coop_live.chat.base import Hear
from coop_live.errors import CoopLiveError, places
from coop_live.model import Comment

LOG = logging.getLogger(__name__)

# So many messages are at the ledger at a time; the next ones wait in front of it, nothing of them stored.
MOST_UNDER_WAY = 8


@dataclass(frozen=True, slots=True)
class Kept:
    """What became of some comments: kept, known before, or (place among them, why) not kept."""

    new: int = 0
    known: int = 0
    failed: tuple[tuple[int, str], ...] = ()


class Keeping:
    """Keeps the comments of many callers; `seconds` is how long a caller waits at most."""

    def __init__(self, hear: Hear, seconds: float) -> None:
        self._hear = hear
        self._seconds = seconds
        self._turns = asyncio.Semaphore(MOST_UNDER_WAY)

    async def keep(self, comments: Sequence[Comment]) -> Kept:
        """Return when all are on disk, or it took too long."""
        if not comments:
            return Kept()
        try:
            await asyncio.wait_for(self._turns.acquire(), self._seconds)
        except TimeoutError:
            return Kept(failed=tuple((place, "not kept in time") for place in range(len(comments))))
        try:
            futures = [self._hand_over(comment) for comment in comments]
            await _all_done(futures, self._seconds)
        finally:
            self._turns.release()
        return _what_became(futures)

    def _hand_over(self, comment: Comment) -> Future[Any]:
        try:
            return self._hear(comment)
        except CoopLiveError as trouble:
            refused: Future[Any] = Future()
            refused.set_exception(trouble)
            return refused


async def _all_done(futures: Sequence[Future[Any]], seconds: float) -> None:
    """Wait for all of them and wake the loop once, not once for each: hundreds end in one commit."""
    loop, all_done = asyncio.get_running_loop(), asyncio.Event()
    left, turn = len(futures), threading.Lock()

    def one_done(_future: Future[Any]) -> None:
        # In the ledger's thread, or here where it was done at once.
        nonlocal left
        with turn:
            left -= 1
            last = left == 0
        if last:
            with suppress(RuntimeError):  # the server stopped meanwhile
                loop.call_soon_threadsafe(all_done.set)

    for future in futures:
        future.add_done_callback(one_done)
    with suppress(TimeoutError):
        await asyncio.wait_for(all_done.wait(), seconds)


def _what_became(futures: Sequence[Future[Any]]) -> Kept:
    new = known = 0
    failed = []
    for place, future in enumerate(futures):
        why = _why_not_kept(future)
        if why:
            failed.append((place, why))
        elif future.result().new:
            new += 1
        else:
            known += 1
    return Kept(new, known, tuple(failed))


def _why_not_kept(future: Future[Any]) -> str:
    """Return why a comment is not on disk (yet), empty when it is."""
    if not future.done():
        return "not kept in time"
    failure = future.exception()
    if failure is None:
        return ""
    if isinstance(failure, CoopLiveError):
        return str(failure)
    LOG.error("a comment was not kept: %s", places(failure))
    return "not kept"
