"""Tells which comments of a paste the evening does not have yet."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from heapq import heappop, heappush

from coop_live.chat.paste.found import Found
from coop_live.letters import folded
from coop_live.model import PASTED, Comment

CLOCKS_APART = 45_000
"""The page's clock and the evening's may differ by so much (ms)."""
HEARD_LATE = 180_000
"""A comment that came without the platform's time may have been said so long before it was heard."""

_FOREVER = 1 << 62
_SPOKEN = ("text", "paid", "dm")

_Key = tuple[str, str, str]


@dataclass(frozen=True, slots=True)
class Known:
    """A comment that the evening has. `at` (ms UTC) is right to `within`, None where nobody knows it."""

    platform: str
    author: str
    text: str
    at: int | None
    within: int = CLOCKS_APART
    handle: str = ""
    comment_id: str = ""


def known_of(comment: Comment) -> Known | None:
    """Return what is to be known of a comment; None where nothing was said."""
    if comment.kind not in _SPOKEN:
        return None
    # The book keeps our own time where the platform gave none.
    timed = comment.ts is not None and comment.ts != comment.received_at
    at: int | None = comment.at if timed or comment.source not in PASTED else None
    within = CLOCKS_APART if timed else HEARD_LATE
    native = comment.comment_id if comment.id_kind == "native" else ""
    handle = comment.author_handle or ""
    return Known(comment.platform, comment.author_name, comment.text, at, within, handle, native)


def missing(pasted: Sequence[Found], known: Iterable[Known], platform: str) -> tuple[int, ...]:
    """Return the places of those that are new, in their order.

    Known is what the same viewer said in the same words at about the same time. Everything known stands for
    one of the paste: who wrote "1" twice and of whom one is known has one that is missing. A pasted comment
    without a time fits any. `platform` is where those come from that do not say it themselves.
    """
    there = list(known)
    ids = {(one.platform, one.comment_id) for one in there if one.comment_id}
    names = {(one.platform, _fold(one.handle)): _fold(one.author) for one in there if one.handle}
    names |= {(one.platform, _fold(one.author)): _fold(one.author) for one in there}
    of_key: dict[_Key, list[Known]] = {}
    for one in there:
        of_key.setdefault((one.platform, _fold(one.author), _fold(one.text)), []).append(one)
    wanted: dict[_Key, list[int]] = {}
    for place, found in enumerate(pasted):
        where = found.platform or platform
        if found.comment_id and (where, found.comment_id) in ids:
            continue
        name = _fold(found.author)
        wanted.setdefault((where, names.get((where, name), name), _fold(found.text)), []).append(place)
    left = (_unmatched(pasted, places, of_key.get(key, ())) for key, places in wanted.items())
    return tuple(sorted(place for places in left for place in places))


def _fold(text: str) -> str:
    """Return what stays the same when a page is copied: small pictures get lost, letters do not."""
    plain = folded(text)
    return plain or "".join(unicodedata.normalize("NFKC", text).casefold().replace("\ufe0f", "").split())


def _unmatched(pasted: Sequence[Found], places: Sequence[int], known: Sequence[Known]) -> list[int]:
    """Give each known one the pasted one that fits and must be served first; return who is left.

    That serves as many as can be: the rule of the earliest deadline.
    """
    slack = max((one.within for one in known), default=0)
    waiting = sorted((_span(pasted[place], slack), place) for place in places)
    ready: list[tuple[int, int]] = []  # (end, place), the earliest end on top
    rest: list[int] = []
    begun = 0
    for at in sorted(one.at for one in known if one.at is not None):
        while begun < len(waiting) and waiting[begun][0][0] <= at:
            heappush(ready, (waiting[begun][0][1], waiting[begun][1]))
            begun += 1
        while ready and ready[0][0] < at:
            rest.append(heappop(ready)[1])
        if ready:
            heappop(ready)
    rest += [place for _end, place in ready] + [place for _span, place in waiting[begun:]]
    anytime = sum(one.at is None for one in known)
    return sorted(rest)[anytime:]


def _span(found: Found, slack: int) -> tuple[int, int]:
    """Return from when to when it may have been said, as the evening's clock has it.

    Pasted a second time an about-time comes out otherwise: both may be wrong, hence twice.
    """
    if found.when is None:
        return -_FOREVER, _FOREVER
    room = 2 * found.when.within + slack
    return found.when.at - room, found.when.at + room
