"""What TikTok LIVE Studio tells programs on the same computer: {"type": "EVENT", "event": "live.chat", …}.

[?] After the documentation of its Local Data Access, protocol 1.0.0
(github.com/liangpeiran-bit/tiktok-live-studio-local-data-access, read in November 2026).
"""

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

KINDS = {"live.chat": "text", "live.gift": "gift", "live.like": "like"}
_STREAK = 1  # gifts of this type are told again and again until the viewer lets go


def read(item: object, arrival: Arrival) -> Sequence[Comment]:
    """Return the comment in one frame, none in a frame of another kind. Raises InputError."""
    told = an_object(item, "frame")
    kind = KINDS.get(words(told, "event"))
    if told.get("type") != "EVENT" or kind is None:
        return ()
    payload = an_object(told.get("payload"), "payload")
    gift = payload.get("gift")
    given = gift if isinstance(gift, dict) else {}
    if kind == "gift" and given.get("type") == _STREAK and not flag(payload, "repeat_end"):
        return ()
    text = clean(needed_words(payload, "content", "payload.content")) if kind == "text" else ""
    if kind == "gift":
        text = words(given, "name", longest=LONGEST_NAME)
    if kind == "text" and not text:
        return ()
    return (_comment(kind, text, payload, time_of(told, "timestamp"), arrival),)


def _comment(kind: str, text: str, payload: Told, ts: int | None, arrival: Arrival) -> Comment:
    user = payload.get("user")
    person = user if isinstance(user, dict) else {}
    native = an_id(payload, "message_id")
    live_id = "" if native or ts is not None else arrival.session
    author_id, name = an_id(person, "id"), words(person, "nickname", "display_id", longest=LONGEST_NAME)
    said = text if kind == "text" else f"{kind} {text}"
    return Comment(
        platform="tiktok",
        live_id=live_id,
        comment_id=native or arrival.derived.id_of("tiktok", live_id, author_id or name, said, ts),
        author_name=name,
        text=text,
        received_at=arrival.received_at,
        ts=ts,
        source="tiktok-studio",
        id_kind="native" if native else "derived",
        author_id=author_id,
        author_handle=an_id(person, "display_id"),
        kind=kind,
        backfill=is_old(ts, arrival),
    )
