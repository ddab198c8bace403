"""Tells a comment that comes twice from a viewer who says the same twice."""

from __future__ import annotations

import hashlib
import json
import time
from collections import OrderedDict
from collections.abc import Callable, Hashable

REMEMBERED = 20_000
SAME_WITHIN = 3.0


class Seen:
    """Remembers the newest keys, no more of them than memory allows."""

    def __init__(self, most: int = REMEMBERED) -> None:
        self._most = most
        self._keys: OrderedDict[Hashable, None] = OrderedDict()

    def add(self, key: Hashable) -> bool:
        """Remember a key; return whether it is new."""
        if key in self._keys:
            self._keys.move_to_end(key)
            return False
        self._keys[key] = None
        if len(self._keys) > self._most:
            self._keys.popitem(last=False)
        return True

    def forget(self, key: Hashable) -> None:
        """Let this key be new again."""
        self._keys.pop(key, None)


class Derived:
    """Makes ids for comments that come without one.

    With the platform's time, the same comment always gets the same id. Without it, equal
    texts of an author are one comment within 3 seconds, and another one after that.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic, most: int = REMEMBERED) -> None:
        self._clock = clock
        self._most = most
        self._said: OrderedDict[tuple[str, ...], tuple[int, float]] = OrderedDict()
        self._highest_forgotten = 0

    def id_of(self, platform: str, live_id: str, author: str, text: str, ts: int | None) -> str:
        """Return the id: SHA-256 over who said what where, and when or for the how manieth time."""
        said = (platform, live_id, author, text)
        when = f"at {ts}" if ts is not None else f"time {self._count(said)}"
        return hashlib.sha256(json.dumps([*said, when]).encode()).hexdigest()

    def _count(self, said: tuple[str, ...]) -> int:
        now = self._clock()
        # A count begins above all forgotten ones, or a forgotten text would get its old id again.
        count, since = self._said.pop(said, (self._highest_forgotten, float("-inf")))
        if now - since > SAME_WITHIN:
            count, since = count + 1, now
        self._said[said] = (count, since)
        if len(self._said) > self._most:
            self._highest_forgotten = max(self._highest_forgotten, self._said.popitem(last=False)[1][0])
        return count
