"""Tells in which program's shape a message is, and reads it so."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from coop_live.chat.shapes import facebook, native, onecomme, social_stream, streamerbot, tikfinity, zalo
from coop_live.chat.shapes.arrival import Arrival
from coop_live.chat.shapes.fields import Told
from coop_live.errors import InputError
from coop_live.model import Comment

Read = Callable[[object, Arrival], Sequence[Comment]]


def _is_tikfinity(told: Told) -> bool:
    return isinstance(told.get("event"), str) and isinstance(told.get("data"), dict)


def _is_social_stream(told: Told) -> bool:
    # Its news (viewer_update …) and deletions come without a name and a text.
    is_news = isinstance(told.get("type"), str) and "event" in told and "data" not in told
    return "chatmessage" in told or "chatname" in told or isinstance(told.get("delete"), dict) or is_news


def _is_streamerbot(told: Told) -> bool:
    return "request" in told or (isinstance(told.get("event"), dict) and isinstance(told.get("data"), dict))


def _is_onecomme(told: Told) -> bool:
    return told.get("type") in onecomme.TYPES


def is_facebook(told: Told) -> bool:
    """Tell whether a message is a webhook body of a Facebook Page."""
    return told.get("object") == "page" and "entry" in told


def _is_native(told: Told) -> bool:
    return "text" in told and "platform" in told


# In this order: the first that knows its own reads it. A shape more is a line more.
SHAPES: tuple[tuple[Callable[[Told], bool], Read], ...] = (
    (_is_tikfinity, tikfinity.read),
    (_is_social_stream, social_stream.read),
    (_is_streamerbot, streamerbot.read),
    (_is_onecomme, onecomme.read),
    (is_facebook, facebook.read),
    (zalo.is_webhook, zalo.read),
    (_is_native, native.read),
)


def read(item: object, arrival: Arrival) -> Sequence[Comment]:
    """Return the comments in a message of any shape we know. Raises InputError, one English line."""
    if isinstance(item, dict):
        for knows, read_it in SHAPES:
            if knows(item):
                return read_it(item, arrival)
    raise InputError("not a comment: no shape that is known here")
