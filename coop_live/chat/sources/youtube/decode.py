"""What YouTube's chat messages say, as comments; pure, and nothing in it trusts what was sent."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from coop_live.chat.shapes.arrival import Arrival
from coop_live.chat.text import LONGEST_NAME, clean
from coop_live.model import Comment

PLATFORM, SOURCE = "youtube", "youtube-poll"
LONGEST_ID = 500

# Whatever is not here, and what YouTube will yet invent, is kept as `system`.
_KINDS = {
    "textMessageEvent": "text",
    "superChatEvent": "paid",
    "superStickerEvent": "paid",
    "fanFundingEvent": "paid",
    "giftEvent": "gift",
    "messageDeletedEvent": "delete",
    "messageRetractedEvent": "delete",
    "userBannedEvent": "ban",
    "chatEndedEvent": "end",
}
_PAID_IN = ("superChatDetails", "superStickerDetails", "fanFundingEventDetails")


def comments(told: object, arrival: Arrival, own: frozenset[str] = frozenset()) -> tuple[Comment, ...]:
    """Return the comments of one answer of liveChatMessages.list, in its order.

    What is no message is left out. `own` are channels that are the seller's own, whatever YouTube says of
    them. A message without an id of its own gets one made up.
    """
    items = told.get("items") if isinstance(told, dict) else None
    found = (_comment(item, arrival, own) for item in items) if isinstance(items, list) else ()
    return tuple(one for one in found if one is not None)


def _comment(item: object, arrival: Arrival, own: frozenset[str]) -> Comment | None:
    snippet = _part(item, "snippet")
    if not isinstance(item, dict) or not snippet:
        return None
    author = _part(item, "authorDetails")
    channel = _id(snippet.get("authorChannelId")) or _id(author.get("channelId"))
    name = _line(author.get("displayName"), LONGEST_NAME)
    kind, text = _said(snippet)
    ts = moment(snippet.get("publishedAt"))
    live = arrival.session or _id(snippet.get("liveChatId"))
    number = _id(item.get("id"))
    target = _target(kind, snippet)
    amount, currency = _paid(snippet) if kind == "paid" else (None, None)
    return Comment(
        platform=PLATFORM,
        live_id=live,
        comment_id=number or arrival.derived.id_of(PLATFORM, live, channel or name, kind + text, ts),
        author_name=name,
        text=text,
        received_at=arrival.received_at,
        ts=ts,
        source=SOURCE,
        id_kind="native" if number else "derived",
        author_id=channel or None,
        author_handle=name if name.startswith("@") else None,
        kind=kind,
        is_owner=author.get("isChatOwner") is True or channel in own,
        is_moderator=author.get("isChatModerator") is True,
        is_member=author.get("isChatSponsor") is True,
        target_id=target,
        amount_micros=amount,
        currency=currency,
        backfill=ts is not None and ts < arrival.connected_at,
    )


def _said(snippet: Mapping[str, Any]) -> tuple[str, str]:
    """Return the kind, and the words of whoever wrote: for `system` those that YouTube shows."""
    told = snippet.get("type")
    kind = _KINDS.get(told, "system") if isinstance(told, str) else "system"
    if kind == "text":
        said = _part(snippet, "textMessageDetails").get("messageText")
        return kind, _line(said if isinstance(said, str) else snippet.get("displayMessage"))
    if kind == "paid":
        # The words of a sticker ("giving 2 thumbs up") are YouTube's: nobody ordered two of anything.
        return kind, _line(_part(snippet, "superChatDetails").get("userComment")) or _line(
            _part(snippet, "fanFundingEventDetails").get("userComment")
        )
    if kind != "system":
        return kind, ""
    # A member who celebrates a year writes a line with it, and that line may be an order.
    celebrated = _line(_part(snippet, "memberMilestoneChatDetails").get("userComment"))
    return ("text", celebrated) if celebrated else (kind, _line(snippet.get("displayMessage")))


def _target(kind: str, snippet: Mapping[str, Any]) -> str | None:
    if kind == "ban":
        banned = _part(_part(snippet, "userBannedDetails"), "bannedUserDetails")
        return _id(banned.get("channelId")) or None
    if kind == "delete":
        deleted = _part(snippet, "messageDeletedDetails").get("deletedMessageId")
        retracted = _part(snippet, "messageRetractedDetails").get("retractedMessageId")
        return _id(deleted) or _id(retracted) or None
    return None


def _paid(snippet: Mapping[str, Any]) -> tuple[str | None, str | None]:
    """Return the millionths that were paid, as text (they pass 2^53), and the currency."""
    for name in _PAID_IN:
        details = _part(snippet, name)
        amount = details.get("amountMicros")
        told = str(amount) if isinstance(amount, str | int) and not isinstance(amount, bool) else ""
        if told.isascii() and told.isdigit() and len(told) <= 20:
            return told, _line(details.get("currency"), 10) or None
    return None, None


def moment(told: object) -> int | None:
    """Return a time of YouTube's (RFC 3339, "Z" or an offset, any number of fraction digits) in ms UTC."""
    if not isinstance(told, str) or len(told) > 40:
        return None
    try:
        when = datetime.fromisoformat(told)
        at = round(when.timestamp() * 1000) if when.tzinfo is not None else 0
    except (ValueError, OverflowError, OSError):
        return None
    return at if at > 0 else None


def _part(told: object, name: str) -> Mapping[str, Any]:
    part = told.get(name) if isinstance(told, dict) else None
    return part if isinstance(part, dict) else {}


def _line(told: object, longest: int = 4000) -> str:
    return clean(told, longest) if isinstance(told, str) else ""


def _id(told: object) -> str:
    """Return an id as text; numbers are none of YouTube's, but a bridge may have made some of them."""
    if isinstance(told, bool) or not isinstance(told, str | int):
        return ""
    return clean(str(told), LONGEST_ID)
