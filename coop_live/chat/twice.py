"""Notices one live that two sources bring: every order would come twice."""

from __future__ import annotations

import threading
from collections import OrderedDict
from dataclasses import dataclass

from coop_live.letters import folded
from coop_live.model import Comment

WITHIN_MS = 5000
ENOUGH = 2
REMEMBERED = 500


@dataclass(frozen=True, slots=True)
class Pair:
    """Two sources that bring the comments of one platform."""

    platform: str
    sources: frozenset[str]


class Twice:
    """Compares who said what when; one likeness may be chance, the second is told, once for each pair.

    What has the platform's own id is one comment whoever brings it, and none of this.
    """

    def __init__(self) -> None:
        self._said: OrderedDict[tuple[str, str, str], Comment] = OrderedDict()
        self._alike: dict[Pair, int] = {}
        self._lock = threading.Lock()

    def hear(self, comment: Comment) -> Pair | None:
        """Take a comment in; return the two sources where it is now sure that both bring the same live."""
        said = (comment.platform, folded(comment.author_name), folded(comment.text))
        with self._lock:
            before = self._said.pop(said, None)
            self._said[said] = comment
            if len(self._said) > REMEMBERED:
                self._said.popitem(last=False)
            if before is None or before.source == comment.source or before.key == comment.key:
                return None
            if not comment.text or abs(before.received_at - comment.received_at) > WITHIN_MS:
                return None
            pair = Pair(comment.platform, frozenset((before.source, comment.source)))
            self._alike[pair] = self._alike.get(pair, 0) + 1
            return pair if self._alike[pair] == ENOUGH else None
