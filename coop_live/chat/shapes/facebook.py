"""Comments as Facebook tells them: rows of its Graph API, and the webhook bodies that a relay hands on."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any
from urllib.parse import parse_qs, urlsplit

from coop_live.chat.identity import Derived
from coop_live.chat.shapes.arrival import Arrival
from coop_live.chat.text import LONGEST_NAME, clean
from coop_live.model import Comment

# 2001 to 2286 in seconds: what lies outside is no time of a comment.
_EARLIEST, _LATEST = 10**9, 10**10

_HIDDEN = {"hide": "đã ẩn bình luận", "unhide": "đã hiện lại bình luận"}


def read(item: object, arrival: Arrival) -> Sequence[Comment]:
    """Return what a webhook body tells of comments; nothing for any other body.

    {"object":"page","entry":[{"id":PAGE,"changes":[{"field":"feed","value":{"item":"comment",
    "verb":"add", …}}]}]}. Verbs: add, edited, remove, hide, unhide. The recorded `created_time` is the
    time of the event, not of the comment: two edits of a comment have two of them.
    """
    if not isinstance(item, dict) or item.get("object") != "page":
        return ()
    told = []
    for entry in _rows(item.get("entry")):
        for change in _rows(entry.get("changes")):
            value = change.get("value")
            if change.get("field") == "feed" and isinstance(value, dict) and value.get("item") == "comment":
                told.append(_event(value, ident(entry.get("id")), arrival))
    return tuple(comment for comment in told if comment is not None)


def row(
    told: Mapping[str, Any],
    live_id: str,
    page_id: str,
    received_at: int,
    derived: Derived,
    *,
    backfill: bool = False,
) -> Comment:
    """Return the comment of one Graph row. Without an id it is taken from the permalink, else made up.

    Without `from` (apps that may not see who writes) the author is empty. A sticker or a photo has no text.
    """
    author_id, author = _author(told)
    given, above = _ids(told)
    text, ts = clean(_words(told.get("message"))), milliseconds(told.get("created_time"))
    return Comment(
        platform="facebook",
        live_id=live_id,
        comment_id=given or derived.id_of("facebook", live_id, author_id or author, text, ts),
        author_name=author,
        text=text,
        received_at=received_at,
        ts=ts,
        source="graph-poll",
        id_kind="native" if given else "derived",
        author_id=author_id or None,
        parent_id=above or None,
        is_owner=bool(page_id) and author_id == page_id,
        backfill=backfill,
    )


def milliseconds(told: object) -> int | None:
    """Return a time ("2026-11-22T03:00:00+0000", or whole seconds) as ms UTC, None where it is none."""
    if isinstance(told, int) and not isinstance(told, bool):
        return told * 1000 if _EARLIEST <= told < _LATEST else None
    try:
        moment = datetime.strptime(told, "%Y-%m-%dT%H:%M:%S%z") if isinstance(told, str) else None
        seconds = int(moment.timestamp()) if moment is not None else 0
    except (ValueError, OverflowError):
        return None
    return seconds * 1000 if _EARLIEST <= seconds < _LATEST else None


def ident(told: object) -> str:
    """Return an id as text, "" where it is none: ids pass 2^53 and are never numbers here."""
    if isinstance(told, int) and not isinstance(told, bool):
        told = str(told) if abs(told) < 10**40 else ""
    return clean(told, LONGEST_NAME) if isinstance(told, str) else ""


def _event(value: Mapping[str, Any], page_id: str, arrival: Arrival) -> Comment | None:
    """Return what one change says, None where it names no comment or does what we do not know."""
    target, verb = ident(value.get("comment_id")), value.get("verb")
    at = milliseconds(value.get("created_time"))
    if not target or verb not in ("add", "edited", "remove", *_HIDDEN):
        return None
    # A mark has an id of its own: the second edit of a comment is another one than the first.
    when = "" if at is None else f":{at // 1000}"
    kind, own_id = {
        "add": ("text", target),
        "edited": ("edit", target + when),
        "remove": ("delete", target),
    }.get(verb, ("system", f"{target}:{verb}{when}"))
    said = _words(value.get("message")) if kind in ("text", "edit") else _HIDDEN.get(verb, "")
    author_id, author = _author(value)
    above, post = ident(value.get("parent_id")), ident(value.get("post_id"))
    return Comment(
        platform="facebook",
        live_id=post or arrival.session,
        comment_id=own_id,
        author_name=author,
        text=clean(said),
        received_at=arrival.received_at,
        ts=at,
        source="bridge",
        author_id=author_id or None,
        kind=kind,
        target_id=None if kind == "text" else target,
        parent_id=above if above and above != post else None,
        is_owner=bool(page_id) and author_id == page_id,
        backfill=at is not None and at < arrival.connected_at,
    )


def _author(told: Mapping[str, Any]) -> tuple[str, str]:
    """Return id and name of who wrote it, in the newer way (from) or the older (sender_id)."""
    who = told.get("from")
    if isinstance(who, dict):
        return ident(who.get("id")), clean(_words(who.get("name")), LONGEST_NAME)
    return ident(told.get("sender_id")), clean(_words(told.get("sender_name")), LONGEST_NAME)


def _ids(told: Mapping[str, Any]) -> tuple[str, str]:
    """Return the ids of a comment and of the comment it answers, "" for what is not told."""
    linked, above = _linked(_words(told.get("permalink_url")))
    parent = told.get("parent")
    if isinstance(parent, dict):
        above = ident(parent.get("id")) or above
    return ident(told.get("id")) or linked, above


def _linked(link: str) -> tuple[str, str]:
    try:
        asked = parse_qs(urlsplit(link).query)
    except ValueError:
        return "", ""
    comment, reply = (ident(asked.get(name, [""])[0]) for name in ("comment_id", "reply_comment_id"))
    return (reply, comment) if reply else (comment, "")


def _words(told: object) -> str:
    return told if isinstance(told, str) else ""


def _rows(told: object) -> list[dict[str, Any]]:
    return [one for one in told if isinstance(one, dict)] if isinstance(told, list) else []
