"""Makes comments of what was found in a paste, so that the evening can hear them."""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from coop_live.chat.paste.found import Found, Layout, Paste, When
from coop_live.model import Comment

PASTE = "paste"
CLOSE_TO_GAP = 60_000


@dataclass(frozen=True, slots=True)
class Into:
    """Where the comments go: the platform of those that tell none, the evening, and our time (ms UTC).

    `source` is "paste", or the kind of the file they come from.
    """

    platform: str
    live_id: str
    now: int
    source: str = PASTE


def comments_of(found: Sequence[Found], places: Iterable[int], into: Into) -> tuple[Comment, ...]:
    """Return the comments at these places, as they were said; a page may begin with the newest.

    The id is made of who said what, when, and for the how manieth time in this paste, so that the same paste
    taken twice in a hurry is heard once.
    """
    wanted = set(places)
    said: Counter[tuple[str, str, str, int]] = Counter()
    made: list[Comment] = []
    for place, one in enumerate(found):
        at = 0 if one.when is None else one.when.at
        said[one.platform, one.author, one.text, at] += 1
        if place in wanted:
            made.append(_comment(one, into, at, said[one.platform, one.author, one.text, at]))
    kept = [one for place, one in enumerate(found) if place in wanted]
    return tuple(made[::-1] if _newest_first(kept) else made)


def _newest_first(found: Sequence[Found]) -> bool:
    """Tell whether times go down more often than up; an about-time tells only what it is sure of."""
    times = [one.when for one in found if one.when is not None]
    steps = [0]
    for above, below in pairwise(times):
        apart = below.at - above.at
        steps.append((apart > 0) - (apart < 0) if abs(apart) > max(above.within, below.within) else 0)
    return sum(steps) < 0


def _comment(found: Found, into: Into, at: int, count: int) -> Comment:
    platform = found.platform or into.platform
    live_id = found.live_id or into.live_id
    made_up = [platform, live_id, found.author, found.text, at, count]
    derived = hashlib.sha256(json.dumps(made_up).encode()).hexdigest()
    return Comment(
        platform=platform,
        live_id=live_id,
        comment_id=found.comment_id or derived,
        author_name=found.author,
        text=found.text,
        received_at=into.now,
        ts=None if found.when is None else min(found.when.at, into.now - 1),
        source=into.source,
        id_kind="native" if found.comment_id else "derived",
        author_id=found.author_id,
        is_owner=found.owner,
        backfill=True,
    )


def source_of(paste: Paste) -> str:
    """Return the name of the source that a paste is: a file says its kind."""
    return paste.layout.value if paste.layout in (Layout.CSV, Layout.JSONL) else PASTE


def in_gap(paste: Paste, since: int, until: int) -> Paste:
    """Return a paste whose comments without a time are said in the gap that it is to fill (ms UTC)."""
    about = When((since + until) // 2, max(1, (until - since) // 2))
    timed = tuple(replace(one, when=one.when or about) for one in paste.comments)
    return replace(paste, comments=timed)


def is_beside(found: Found, since: int, until: int) -> bool:
    """Tell whether a comment was surely said before or after a gap."""
    if found.when is None:
        return False
    room = found.when.within + CLOSE_TO_GAP
    return not since - room <= found.when.at <= until + room
