"""Where listening to YouTube goes on after a break, as one line of text for the disk."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from typing import Any

from coop_live.chat.sources.youtube.quota import Quota
from coop_live.model import Comment

REMEMBERED = 20


@dataclass(frozen=True, slots=True)
class Place:
    """Which chat, and where in it. `video` is the address that a person gave, "" for the channel's own live.

    `page` is YouTube's token for what comes next. `began` (seconds UTC) is when we first listened to this
    chat, `every` the seconds it wants between two calls. `heard` are marks of the newest comments. `day`,
    `spent` and `replies` are the quota's figures.
    """

    chat: str = ""
    video: str = ""
    page: str = ""
    began: float = 0.0
    every: float = 0.0
    heard: tuple[str, ...] = ()
    day: str = ""
    spent: int = 0
    replies: int = 0

    def text(self) -> str:
        """Return it for the disk."""
        return json.dumps(asdict(self), ensure_ascii=False, separators=(",", ":"))

    def without_chat(self) -> Place:
        """Return what still holds when this live is over."""
        return Place(day=self.day, spent=self.spent, replies=self.replies)

    def having_heard(self, comments: tuple[Comment, ...]) -> Place:
        """Return it with the newest of these comments remembered."""
        new = [mark(one.comment_id) for one in comments]
        return replace(self, heard=tuple(dict.fromkeys((*self.heard, *new)))[-REMEMBERED:])

    def with_figures(self, quota: Quota) -> Place:
        """Return it with the quota's figures."""
        return replace(self, day=quota.day, spent=quota.spent, replies=quota.replies)

    def unreached(self, history: tuple[Comment, ...], since: int | None) -> tuple[int, int] | None:
        """Return the time (ms UTC) that YouTube's recent history leaves open, None where it reaches back.

        `since` is when YouTube last answered. The history reaches back where it holds one of the newest
        comments that were heard: times do not tell it, they need not be in order.
        """
        if since is None or not {mark(one.comment_id) for one in history}.isdisjoint(self.heard):
            return None
        oldest = min((one.ts for one in history if one.ts is not None), default=None)
        if oldest is None:
            # Nothing is told: something may be missing, unless nobody ever spoke.
            return (since, since) if self.heard else None
        if not self.heard and oldest <= since:
            return None
        return min(since, oldest), oldest


def mark(comment_id: str) -> str:
    """Return what an id is remembered by: YouTube's own have 150 letters."""
    return hashlib.sha256(comment_id.encode()).hexdigest()[:12]


def read(told: str) -> Place:
    """Return the place that was kept; what cannot be read is a fresh one."""
    try:
        kept = json.loads(told) if told else {}
    except (ValueError, RecursionError):
        return Place()
    if not isinstance(kept, dict):
        return Place()
    heard = kept.get("heard")
    return Place(
        chat=_text(kept, "chat"),
        video=_text(kept, "video"),
        page=_text(kept, "page"),
        began=_number(kept, "began"),
        every=_number(kept, "every"),
        heard=tuple(one for one in heard if isinstance(one, str)) if isinstance(heard, list) else (),
        day=_text(kept, "day"),
        spent=int(_number(kept, "spent")),
        replies=int(_number(kept, "replies")),
    )


def _text(kept: Mapping[str, Any], name: str) -> str:
    value = kept.get(name)
    return value if isinstance(value, str) else ""


def _number(kept: Mapping[str, Any], name: str) -> float:
    value = kept.get(name)
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value < 1e15:
        return 0
    return value
