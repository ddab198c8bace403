"""What Streamer.bot says of a YouTube live, and what a tool says that takes us for Streamer.bot."""

from __future__ import annotations

from collections.abc import Sequence

from coop_live.chat.shapes import social_stream
from coop_live.chat.shapes.arrival import Arrival
from coop_live.chat.shapes.fields import (
    Told,
    an_id,
    an_object,
    flag,
    is_old,
    needed_words,
    time_of,
    words,
)
from coop_live.chat.text import LONGEST_NAME, clean
from coop_live.model import Comment


def read(item: object, arrival: Arrival) -> Sequence[Comment]:
    """Return the comment in an event or in a DoAction, none in any other frame. Raises InputError."""
    told = an_object(item, "frame")
    if "request" in told:
        request = needed_words(told, "request", "request")
        return social_stream.read_action(told.get("args"), arrival) if request == "DoAction" else ()
    event = told.get("event")
    if not isinstance(event, dict):
        return ()  # an answer to what we asked, or its Hello
    if (event.get("source"), event.get("type")) != ("YouTube", "Message"):
        return ()
    return _message(an_object(told.get("data"), "data"), arrival)


def _message(data: Told, arrival: Arrival) -> Sequence[Comment]:
    text = clean(needed_words(data, "message", "data.message"))
    if not text:
        return ()
    broadcast, user = data.get("broadcast"), data.get("user")
    chat = an_id(broadcast, "liveChatId") if isinstance(broadcast, dict) else None
    person = user if isinstance(user, dict) else {}
    # The id and the live are the Data API's own (LCC.…): a row of the official connector is the same row.
    native, ts = an_id(data, "eventId"), time_of(data, "publishedAt")
    live_id = chat or ("" if native or ts is not None else arrival.session)
    author_id, name = an_id(person, "id"), words(person, "name", "login", longest=LONGEST_NAME)
    comment = Comment(
        platform="youtube",
        live_id=live_id,
        comment_id=native or arrival.derived.id_of("youtube", live_id, author_id or name, text, ts),
        author_name=name,
        text=text,
        received_at=arrival.received_at,
        ts=ts,
        source="streamerbot",
        id_kind="native" if native else "derived",
        author_id=author_id,
        is_owner=flag(person, "isOwner"),
        is_moderator=flag(person, "isModerator"),
        is_member=flag(person, "isSponsor"),
        backfill=is_old(ts, arrival),
    )
    return (comment,)
