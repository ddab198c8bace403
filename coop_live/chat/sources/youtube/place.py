"""Where listening to YouTube goes on after a break, as one line of text for the disk."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from typing import Any

from coop_live.chat.sources.youtube.quota import Quota
from coop_live.model import Comment


@dataclass(frozen=True, slots=True)
class Place:
    """Which chat, and where in it. `video` is the address that a person gave, "" for the channel's own live.

    `page` is YouTube's token for what comes next. `began` (seconds UTC) is when we first listened to this
    chat, `every` the seconds it wants between two calls. `heard` and `heard_at` (ms UTC) are the id and time of the
    newest comment. `day`, `spent` and `replies` are the quota's figures.
    """

    chat: str = ""
    video: str = ""
    page: str = ""
    began: float = 0.0
    every: float = 0.0
    heard: str = ""
    heard_at: int = 0
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
        told = [one for one in comments if one.id_kind == "native"]
        if not told:
            return self
        newest = max(self.heard_at, *(one.ts or 0 for one in told))
        return replace(self, heard=told[-1].comment_id, heard_at=newest)

    def with_figures(self, quota: Quota) -> Place:
        """Return it with the quota's figures."""
        return replace(self, day=quota.day, spent=quota.spent, replies=quota.replies)

    def unreached(self, history: tuple[Comment, ...], since: int | None) -> tuple[int, int] | None:
        """Return the time (ms UTC) that YouTube's recent history leaves open, None where it reaches back.

        `since` is when YouTube last answered. The history reaches back where it holds the newest comment
        that was heard, or an older one.
        """
        if since is None or (self.heard and any(one.comment_id == self.heard for one in history)):
            return None
        times = [one.ts for one in history if one.ts is not None]
        if not times:
            # Nothing is told: all may be missing, unless nobody ever spoke.
            return (since, since) if self.heard else None
        oldest = min(times)
        if oldest < (self.heard_at or since):
            return None
        return min(max(since, self.heard_at), oldest), oldest


def read(told: str) -> Place:
    """Return the place that was kept; what cannot be read is a fresh one."""
    try:
        kept = json.loads(told) if told else {}
    except (ValueError, RecursionError):
        return Place()
    if not isinstance(kept, dict):
        return Place()
    return Place(
        chat=_text(kept, "chat"),
        video=_text(kept, "video"),
        page=_text(kept, "page"),
        began=_number(kept, "began"),
        every=_number(kept, "every"),
        heard=_text(kept, "heard"),
        heard_at=int(_number(kept, "heard_at")),
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
