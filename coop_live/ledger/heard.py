"""Which comments a book has heard, eight bytes each: enough to know one again, too little to read."""

from __future__ import annotations

import sqlite3
from array import array
from bisect import bisect_left

_KEYS = "SELECT platform, source_live, kind, comment_id FROM comment"


class HeardBefore:
    """The keys of all comments of a book. They are only ever added to."""

    def __init__(self) -> None:
        self._known = array("q")
        self._last = 0

    def learn(self, db: sqlite3.Connection) -> None:
        """Take in what the book has heard since the last time."""
        # The first time the index alone tells all.
        rows = db.execute(_KEYS) if not self._last else db.execute(f"{_KEYS} WHERE seq > ?", (self._last,))
        if new := [*map(hash, rows)]:
            self._known = array("q", sorted([*self._known, *new]))
        self._last = db.execute("SELECT coalesce(max(seq), 0) FROM comment").fetchone()[0]

    def __contains__(self, key: object) -> bool:
        place = bisect_left(self._known, hash(key))
        return place < len(self._known) and self._known[place] == hash(key)
