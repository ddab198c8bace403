"""Messages to a Zalo Official Account: rows of its API, and the webhook bodies that a relay hands on.

Both give a message the same key: `msg_id` of the webhook is taken to be `message_id` of the API [?].
"""

from __future__ import annotations

import hashlib
import hmac
import json
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from coop_live.chat.identity import Derived
from coop_live.chat.shapes.arrival import Arrival
from coop_live.chat.shapes.fields import Told, an_id, an_object, is_old, time_of, words
from coop_live.chat.text import LONGEST_NAME
from coop_live.errors import InputError
from coop_live.i18n import tr
from coop_live.model import Comment

PLATFORM = "zalo"
# The `source` of what came by a bot: the account and the bot know the same person by other numbers.
BY_BOT = "zalo-bot"
# `src` of a row: who wrote it. What the account itself wrote must never become an order.
FROM_ACCOUNT = 0
HEADER = "X-ZEvent-Signature"

# Messages without words are kept as a short word; a photo may have words of its own.
_WORDS: dict[str, Callable[[], str]] = {
    "photo": lambda: tr("[ảnh]"),
    "image": lambda: tr("[ảnh]"),
    "gif": lambda: tr("[ảnh động]"),
    "sticker": lambda: tr("[nhãn dán]"),
    "voice": lambda: tr("[tin thoại]"),
    "audio": lambda: tr("[tin thoại]"),
    "video": lambda: tr("[video]"),
    "link": lambda: tr("[đường dẫn]"),
    "links": lambda: tr("[đường dẫn]"),
    "location": lambda: tr("[vị trí]"),
    "file": lambda: tr("[tệp]"),
    "business_card": lambda: tr("[danh thiếp]"),
}
_WITH_WORDS = ("photo", "image")


def row(told: object, received_at: int, derived: Derived, *, connected_at: int = 0) -> Comment | None:
    """Return the message of one row of listrecentchat or conversation, None where it is none."""
    if not isinstance(told, dict):
        return None
    own = told.get("src") == FROM_ACCOUNT and not isinstance(told.get("src"), bool)
    writer, reader = ("from", "to") if told.get("src") in (0, 1) else ("", "")
    author, other = an_id(told, f"{writer}_id"), an_id(told, f"{reader}_id")
    what = words(told, "type").lower() or "text"
    said = words(told, "message") if what == "text" else ""
    if what in _WITH_WORDS:
        said = words(told, "description", "message")
    native = an_id(told, "message_id")
    if not author or not (native or said):
        return None
    return _comment(
        arrival=Arrival(derived, received_at, "", connected_at),
        source="zalo-poll",
        account=(author if own else other) or "",
        own=own,
        author=author,
        name=words(told, "from_display_name", longest=LONGEST_NAME),
        native=native,
        what=what,
        said=said,
        ts=time_of(told, "time"),
    )


def read(item: object, arrival: Arrival) -> Sequence[Comment]:
    """Return the message in a webhook body, nothing for other events. Raises InputError, one English line.

    {"app_id":"…","event_name":"user_send_text","sender":{"id":"…"},"recipient":{"id":"…"},
    "message":{"msg_id":"…","text":"…"},"timestamp":"1747744785000"}; oa_send_… is what the account wrote.
    """
    told = an_object(item, "message")
    event = told.get("event_name")
    if not isinstance(event, str):
        raise InputError("event_name: text is wanted")
    whose, _, what = event.partition("_send_")
    if whose not in ("user", "oa") or not what:
        return ()
    message, sender = an_object(told.get("message"), "message"), an_object(told.get("sender"), "sender")
    recipient = told.get("recipient")
    own, author = whose == "oa", an_id(sender, "id")
    other = an_id(recipient, "id") if isinstance(recipient, dict) else None
    if not author:
        raise InputError("sender.id: an id is wanted")
    said = words(message, "text") if what == "text" or what in _WITH_WORDS else ""
    native = an_id(message, "msg_id")
    if not (native or said):
        return ()
    account = (author if own else other) or arrival.session
    name = words(sender, "display_name", "name", longest=LONGEST_NAME)
    ts = time_of(told, "timestamp")
    comment = _comment(
        arrival=arrival,
        source="bridge",
        account=account,
        own=own,
        author=author,
        name=name,
        native=native,
        what=what,
        said=said,
        ts=ts,
    )
    return (comment,)


def _comment(
    *,
    arrival: Arrival,
    source: str,
    account: str,
    own: bool,
    author: str,
    name: str,
    native: str | None,
    what: str,
    said: str,
    ts: int | None,
) -> Comment:
    # The live is the account: Zalo has no other.
    has_words = bool(said) or what == "text"
    text = said if has_words else _WORDS.get(what, lambda: tr("[tin không có chữ]"))()
    return Comment(
        platform=PLATFORM,
        live_id=account,
        comment_id=native or arrival.derived.id_of(PLATFORM, account, author, text, ts),
        author_name=name,
        text=text,
        received_at=arrival.received_at,
        ts=ts,
        source=source,
        id_kind="native" if native else "derived",
        author_id=author,
        kind="dm" if has_words else "system",
        is_owner=own,
        backfill=is_old(ts, arrival),
    )


def signature(app_id: str, body: bytes, timestamp: str, secret: str) -> str:
    """Return the signature of a webhook: hex SHA-256 over app id, raw body, timestamp and the OA's secret.

    Source: two programs of other people that agree; the vendor's own page could not be read [?].
    """
    return hashlib.sha256(app_id.encode() + body + timestamp.encode() + secret.encode()).hexdigest()


def verified(body: bytes, header: str, secret: str) -> bool:
    """Tell whether a raw webhook body is what Zalo signed: `header` is "mac=" and the signature."""
    try:
        told: Mapping[str, Any] = json.loads(body)
        app_id, timestamp = str(told["app_id"]), str(told["timestamp"])
    except (ValueError, KeyError, TypeError, RecursionError):
        return False
    right = "mac=" + signature(app_id, body, timestamp, secret)
    return hmac.compare_digest(right.encode(), header.strip().encode())


def is_webhook(told: Told) -> bool:
    """Tell whether a message is a webhook body of Zalo: it names an event and an app."""
    return isinstance(told.get("event_name"), str) and "app_id" in told
