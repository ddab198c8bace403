"""What OneComme says of the chats it reads: {"type": "comments", "data": {"comments": […]}}."""

from __future__ import annotations

from collections.abc import Sequence

from coop_live.chat.shapes.arrival import Arrival
from coop_live.chat.shapes.fields import (
    Told,
    an_id,
    an_object,
    flag,
    is_old,
    needed_words,
    place,
    time_of,
    words,
)
from coop_live.chat.shapes.markup import plain
from coop_live.chat.text import LONGEST_NAME, clean
from coop_live.errors import InputError
from coop_live.model import Comment

# `connected` brings what OneComme had before we came.
TYPES = ("comments", "connected")


def read(item: object, arrival: Arrival) -> Sequence[Comment]:
    """Return the comments of one frame; a bad one among good ones is left out. Raises InputError."""
    told = an_object(item, "frame")
    told_type = needed_words(told, "type", "type")
    if told_type not in TYPES:
        return ()
    data = an_object(told.get("data"), "data")
    rows = data.get("comments", [])
    if not isinstance(rows, list):
        raise InputError("data.comments: a list is wanted")
    backlog = told_type == "connected"
    found = [_comment(row, backlog, arrival) for row in rows]
    return tuple(comment for comment in found if comment is not None)


def _comment(row: object, backlog: bool, arrival: Arrival) -> Comment | None:
    told = row if isinstance(row, dict) else {}
    data = told.get("data")
    if not isinstance(data, dict) or not isinstance(data.get("comment"), str):
        return None
    text = clean(plain(data["comment"]))
    if not text:
        return None
    return _whole(told, data, text, backlog, arrival)


def _whole(told: Told, data: Told, text: str, backlog: bool, arrival: Arrival) -> Comment:
    service = words(told, "service", longest=LONGEST_NAME).lower() or "onecomme"
    # The row's own `id` is that of the chat window; the message's stands inside.
    native, ts = an_id(data, "id"), time_of(data, "timestamp")
    named = an_id(data, "liveId") or ("" if native or ts is not None else arrival.session)
    platform, live_id = place(service, named)
    author_id = an_id(data, "userId")
    name = words(data, "displayName", "name", longest=LONGEST_NAME)
    derived = native or arrival.derived.id_of(platform, live_id, author_id or name, text, ts)
    return Comment(
        platform=platform,
        live_id=live_id,
        comment_id=derived,
        author_name=name,
        text=text,
        received_at=arrival.received_at,
        ts=ts,
        source="onecomme",
        id_kind="native" if native else "derived",
        author_id=author_id,
        author_handle=words(data, "screenName", longest=LONGEST_NAME) or None,
        kind=_kind(platform, data),
        is_owner=flag(data, "isOwner"),
        is_moderator=flag(data, "isModerator"),
        is_member=flag(data, "isMember"),
        backfill=backlog or is_old(ts, arrival),
    )


def _kind(platform: str, data: Told) -> str:
    if not flag(data, "hasGift"):
        return "text"
    return "gift" if platform == "tiktok" else "paid"
