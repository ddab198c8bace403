"""What TikFinity says of a TikTok live: {"event": "chat", "data": {…}}."""

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
    time_of,
    words,
)
from coop_live.chat.text import LONGEST_NAME, clean
from coop_live.model import Comment

# What each event is to us; whatever is not here (roomUser, social, emote …) says nothing.
# `social` tells a follow or a share a second time. `streamEnd` is only heard of [?], so nothing ends by it.
KINDS = {
    "chat": "text",
    "questionNew": "text",
    "gift": "gift",
    "like": "like",
    "follow": "follow",
    "share": "share",
    "member": "join",
    "subscribe": "system",
}
_SAID_IN = {"chat": "comment", "questionNew": "questionText"}
_STREAK = 1  # gifts of this type are told again and again until the viewer lets go


def read(item: object, arrival: Arrival) -> Sequence[Comment]:
    """Return the comment in one frame, none for an event that says nothing. Raises InputError."""
    told = an_object(item, "frame")
    event = needed_words(told, "event", "event")
    data = an_object(told.get("data"), "data")
    if event not in KINDS or _is_under_way(event, data):
        return ()
    text = _text(event, data)
    if event in _SAID_IN and not text:
        return ()
    return (_comment(KINDS[event], text, data, arrival),)


def _is_under_way(event: str, data: Told) -> bool:
    gift = data.get("gift")
    kinds = (data.get("giftType"), gift.get("gift_type") if isinstance(gift, dict) else None)
    return event == "gift" and _STREAK in kinds and not flag(data, "repeatEnd")


def _text(event: str, data: Told) -> str:
    if event in _SAID_IN:
        return clean(needed_words(data, _SAID_IN[event], f"data.{_SAID_IN[event]}"))
    if event == "gift":
        count = data.get("repeatCount")
        many = f" x{count}" if isinstance(count, int) and count > 1 else ""
        return words(data, "giftName", longest=LONGEST_NAME) + many
    return ""


def _comment(kind: str, text: str, data: Told, arrival: Arrival) -> Comment:
    # Newer relays put the person into an object of its own.
    user = data.get("user")
    person = {**data, **user} if isinstance(user, dict) else data
    handle = an_id(person, "uniqueId")
    author_id = an_id(person, "userId") or handle
    # The message's own time: `userDetails.createTime` is when the account was made.
    ts = time_of(data, "createTime")
    native = an_id(data, "msgId")
    # TikTok numbers all messages of all lives in one row: they need no live to be told apart, and the
    # same message is the same after a restart. Without number and time that can only be guessed.
    live_id = "" if native or ts is not None else arrival.session
    name = words(person, "nickname", "uniqueId", longest=LONGEST_NAME)
    said = text if kind == "text" else f"{kind} {text}"
    return Comment(
        platform="tiktok",
        live_id=live_id,
        comment_id=native or arrival.derived.id_of("tiktok", live_id, author_id or name, said, ts),
        author_name=name,
        text=text,
        received_at=arrival.received_at,
        ts=ts,
        source="tikfinity",
        id_kind="native" if native else "derived",
        author_id=author_id,
        author_handle=handle,
        kind=kind,
        # [?] Seen in the relays' newest field lists only; where it is missing the shop's handle tells.
        is_owner=_is_anchor(person),
        is_moderator=flag(person, "isModerator"),
        is_member=flag(person, "isSubscriber"),
        backfill=is_old(ts, arrival),
    )


def _is_anchor(person: Told) -> bool:
    identity = person.get("userIdentity")
    return isinstance(identity, dict) and flag(identity, "isAnchor")
