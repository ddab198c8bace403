"""From a recorded answer of Shopee's comment list to comments."""

from __future__ import annotations

from coop_live.chat.identity import Derived
from coop_live.chat.text import LONGEST_NAME, clean
from coop_live.model import Comment

PLATFORM, SOURCE = "shopee", "shopee-poll"
# Seconds are documented for comments; other methods of the module give milliseconds under such a name.
MILLISECONDS_FROM = 100_000_000_000
LATEST_TIME = 253_402_300_799_000


def comments(told: object, live_id: str, own: str, received_at: int) -> tuple[Comment, ...]:
    """Return the comments of one answer; rows that are none are left out. `own` is our own user id."""
    response = told.get("response") if isinstance(told, dict) else None
    rows = response.get("list") if isinstance(response, dict) else None
    if not isinstance(rows, list):
        return ()
    derived = Derived(lambda: received_at / 1000)
    found = (_comment(row, live_id, own, received_at, derived) for row in rows)
    return tuple(one for one in found if one is not None)


def _comment(row: object, live_id: str, own: str, received_at: int, derived: Derived) -> Comment | None:
    if not isinstance(row, dict):
        return None
    text, author = clean(_text(row.get("content"))), number(row.get("user_id"))
    name = clean(_text(row.get("username")), LONGEST_NAME)
    native, ts = number(row.get("comment_id")), _time(row.get("timestamp"))
    if not (native or text):
        return None
    return Comment(
        platform=PLATFORM,
        live_id=live_id,
        comment_id=native or derived.id_of(PLATFORM, live_id, author or name, text, ts),
        author_name=name,
        text=text,
        received_at=received_at,
        ts=ts,
        source=SOURCE,
        id_kind="native" if native else "derived",
        author_id=author or None,
        is_owner=bool(own) and author == own,
    )


def number(told: object) -> str:
    """Return an id as text, "" where it is none; ids go past 2^53, so they are never counted with."""
    if isinstance(told, bool) or not isinstance(told, int | str):
        return ""
    text = str(told).strip()
    return text if text.isascii() and text.isdecimal() and text.strip("0") and len(text) <= 20 else ""


def _time(told: object) -> int | None:
    text = number(told)
    if not text:
        return None
    at = int(text) if int(text) >= MILLISECONDS_FROM else int(text) * 1000
    return at if at <= LATEST_TIME else None


def _text(told: object) -> str:
    return told if isinstance(told, str) else ""
