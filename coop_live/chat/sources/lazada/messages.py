"""A Lazada message as a comment: what buyers write to the shop, apart from any live."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from coop_live.chat.text import LONGEST_NAME, clean
from coop_live.model import Comment

BUYER, SELLER = 1, 2
_TEXT, _RECALLED, _BY_SYSTEM = 1, 1, 2
_EARLIEST, _LATEST = 10**12, 10**13

# What stands for a message that is no text: the numbers are Lazada's template ids.
_SHOWN = {
    3: "[ảnh]",
    4: "[biểu tượng]",
    6: "[video]",
    10006: "[sản phẩm]",
    10007: "[đơn hàng]",
    10008: "[phiếu giảm giá]",
    10010: "[mời theo dõi gian hàng]",
}


def comment(
    told: Mapping[str, Any], name: str, received_at: int, *, session: str = "", backfill: bool = False
) -> Comment | None:
    """Return what a row of /im/message/list says, None where it has no id. `name` is the buyer's.

    The live of it is its conversation: an answer has to name that. A message that was taken back
    is a mark on what it said.
    """
    number, said_in = ident(told.get("message_id")), ident(told.get("session_id")) or session
    if not number:
        return None
    own = whole(told.get("from_account_type")) == SELLER
    template, kind, text = whole(told.get("template_id")), "dm", _words(told.get("content"))
    if template != _TEXT or whole(told.get("type")) == _BY_SYSTEM:
        kind = "system"
        text = text or _SHOWN.get(template or 0, "[tin nhắn]")
    recalled = whole(told.get("status")) == _RECALLED
    return Comment(
        platform="lazada",
        live_id=said_in,
        comment_id=number,
        author_name="" if own else clean(name, LONGEST_NAME),
        text="" if recalled else clean(text),
        received_at=received_at,
        ts=moment(told.get("send_time")),
        source="lazada-poll",
        author_id=ident(told.get("from_account_id")) or None,
        kind="delete" if recalled else kind,
        target_id=number if recalled else None,
        is_owner=own,
        backfill=backfill,
    )


def whole(told: object) -> int | None:
    """Return a whole number, which Lazada writes as a number or as text."""
    if isinstance(told, bool):
        return None
    if isinstance(told, int):
        return told
    digits = isinstance(told, str) and told.isascii() and told.isdecimal() and len(told) < 20
    return int(told) if digits and isinstance(told, str) else None


def moment(told: object) -> int | None:
    """Return a time in ms UTC, None where it is none."""
    at = whole(told)
    return at if at is not None and _EARLIEST <= at < _LATEST else None


def ident(told: object) -> str:
    """Return an id as text, "" where it is none."""
    if isinstance(told, int) and not isinstance(told, bool):
        return str(told) if abs(told) < 10**40 else ""
    return clean(told, LONGEST_NAME) if isinstance(told, str) else ""


def _words(content: object) -> str:
    """Return the text in the content, which is JSON inside of a string; a plain string is text itself."""
    if not isinstance(content, str):
        return ""
    try:
        told = json.loads(content)
    except (ValueError, RecursionError):
        return content
    words = told.get("txt") if isinstance(told, dict) else content
    return words if isinstance(words, str) else ""
