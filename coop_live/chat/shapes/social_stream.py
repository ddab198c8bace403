"""What Social Stream Ninja says of any chat it reads: a flat object with chatname and chatmessage."""

from __future__ import annotations

from collections.abc import Sequence

from coop_live.chat.shapes.arrival import Arrival
from coop_live.chat.shapes.fields import Told, an_id, an_object, flag, needed_words, place, words
from coop_live.chat.shapes.markup import plain
from coop_live.chat.text import LONGEST_NAME, clean
from coop_live.model import Comment

_OURS = {"youtubeshorts": "youtube", "facebooklive": "facebook", "tiktoklive": "tiktok"}
# Events in which a viewer says something; all the others (joined, liked, viewer_update …) are news.
_SAID = frozenset(("message", "chat", "question", "membermilestone"))
_PAID = frozenset(("superchat", "supersticker", "jeweldonation", "donation", "cheer"))
_GIVEN = frozenset(("gift", "gifted"))


def read(item: object, arrival: Arrival) -> Sequence[Comment]:
    """Return the comment that is posted (or sent on the socket), none where nobody said anything."""
    told = an_object(item, "message")
    if isinstance(told.get("delete"), dict):
        return _delete(told["delete"], arrival)
    return _comments(told, words(told, "type", longest=LONGEST_NAME), "ssn-post", arrival)


def read_action(args: object, arrival: Arrival) -> Sequence[Comment]:
    """Return the comment in the `args` of a Streamer.bot DoAction, which is how it tells them there."""
    told = an_object(args, "args")
    platform = words(told, "originalPlatform", "type", longest=LONGEST_NAME)
    return _comments(told, platform, "ssn-doaction", arrival)


def _comments(told: Told, platform: str, source: str, arrival: Arrival) -> Sequence[Comment]:
    kind = _kind(told, platform)
    written = "" if told.get("chatmessage") is None else needed_words(told, "chatmessage", "chatmessage")
    text = clean(written if flag(told, "textonly") else plain(written))
    if kind is None or not text:
        return ()
    return (_comment(kind, text, told, platform.lower() or "socialstream", source, arrival),)


def _kind(told: Told, platform: str) -> str | None:
    """Return what kind of comment it is, None for none: anything may stand in `event`."""
    event = told.get("event")
    named = event.strip().lower() if isinstance(event, str) else ""
    if named in _GIVEN:
        return "gift"
    if named in _PAID:
        return "paid"
    if (event and event != "false" and not named) or (named and named not in (*_SAID, "false")):
        return None
    if words(told, "hasDonation"):
        return "gift" if platform.lower() == "tiktok" else "paid"
    return "text"


def _comment(kind: str, text: str, told: Told, platform: str, source: str, arrival: Arrival) -> Comment:
    meta = told.get("meta")
    # `id` is the tool's own counter and begins anew with it: it is nobody's id.
    native = an_id(meta, "messageId", "commentId") if isinstance(meta, dict) else None
    ours, live_id = place(_OURS.get(platform, platform), "" if native else arrival.session)
    author_id = an_id(told, "userid")
    name = words(told, "chatname", longest=LONGEST_NAME)
    derived = native or arrival.derived.id_of(ours, live_id, author_id or name, text, None)
    return Comment(
        platform=ours,
        live_id=live_id,
        comment_id=derived,
        author_name=name,
        text=text,
        received_at=arrival.received_at,
        source=source,
        id_kind="native" if native else "derived",
        author_id=author_id,
        author_handle=words(told, "username", longest=LONGEST_NAME) or None,
        kind=kind,
        is_owner=flag(told, "host"),
        # What its own robot writes is the seller's side too.
        is_moderator=flag(told, "mod", "moderator", "bot") or platform == "bot",
        is_member=bool(words(told, "membership")),
    )


def _delete(told: Told, arrival: Arrival) -> Sequence[Comment]:
    """Return the mark on a deleted message; which of the tool's own numbers it had tells us nothing."""
    meta = told.get("meta")
    target = an_id(meta, "messageId", "commentId") if isinstance(meta, dict) else None
    platform = words(told, "type", longest=LONGEST_NAME).lower()
    if target is None or not platform:
        return ()
    ours, live_id = place(_OURS.get(platform, platform), "")
    mark = Comment(
        platform=ours,
        live_id=live_id,
        comment_id=target,
        author_name="",
        text="",
        received_at=arrival.received_at,
        source="ssn-post",
        kind="delete",
        target_id=target,
    )
    return (mark,)
