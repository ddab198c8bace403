"""Our own shape of a comment, for whoever writes a tool that hands comments to the bridge."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from coop_live.chat.shapes.arrival import Arrival
from coop_live.chat.shapes.fields import EARLIEST, LATEST, place
from coop_live.chat.text import LONGEST_NAME, clean
from coop_live.errors import InputError
from coop_live.model import Comment


def read(item: object, arrival: Arrival) -> Sequence[Comment]:
    """Return the comment that a native message means, none when nothing was said in it.

    {"platform": "vcamart", "author": "Lan", "text": "chốt 2"}, and also id, author_id, ts (ms),
    live_id and parent_id. Without an id the comment belongs to the session unless live_id says
    more. Raises InputError, one English line for the writer of the tool, on another shape.
    """
    if not isinstance(item, dict) or "text" not in item or "platform" not in item:
        raise InputError("not a comment: an object with platform, author and text is wanted")
    text = clean(_words(item, "text", required=True))
    if not text:
        return ()
    author = clean(_words(item, "author", required=True), LONGEST_NAME)
    author_id, given_id, ts = _id(item, "author_id"), _id(item, "id"), _time(item)
    platform, live_id = _place(item, arrival.session if given_id is None else "")
    comment_id = given_id or arrival.derived.id_of(platform, live_id, author_id or author, text, ts)
    comment = Comment(
        platform=platform,
        live_id=live_id,
        comment_id=comment_id,
        author_name=author,
        text=text,
        received_at=arrival.received_at,
        ts=ts,
        source="bridge",
        id_kind="derived" if given_id is None else "native",
        author_id=author_id,
        parent_id=_id(item, "parent_id"),
    )
    return (comment,)


def _place(item: dict[str, Any], session: str) -> tuple[str, str]:
    platform = clean(_words(item, "platform", required=True), LONGEST_NAME).lower()
    return place(platform, _id(item, "live_id") or session)


def _words(item: dict[str, Any], name: str, *, required: bool = False) -> str:
    value = item.get(name)
    if value is None and not required:
        return ""
    if not isinstance(value, str):
        raise InputError(f"{name}: text is wanted")
    return value


def _id(item: dict[str, Any], name: str) -> str | None:
    """Return an id as text: numbers beyond 2^53 would not survive as numbers elsewhere."""
    value = item.get(name)
    whole = isinstance(value, int) and not isinstance(value, bool)
    text = clean(str(value) if whole else _words(item, name))
    if len(text) > LONGEST_NAME:
        raise InputError(f"{name}: at most {LONGEST_NAME} characters are wanted")
    return text or None


def _time(item: dict[str, Any]) -> int | None:
    value = item.get("ts")
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, int | float) or not EARLIEST <= value <= LATEST:
        raise InputError("ts: milliseconds since 1970 UTC are wanted")
    return int(value)
