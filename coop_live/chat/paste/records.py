"""Reads comments from JSON lines: the bridge's own shape, or the records that coop_live prints."""

from __future__ import annotations

import json
from typing import Any

from coop_live.chat.identity import Derived
from coop_live.chat.paste.found import Around, Found, Layout, LeftOut, Paste, When, of_comments
from coop_live.chat.shapes.arrival import Arrival
from coop_live.chat.shapes.native import read
from coop_live.chat.text import clean
from coop_live.errors import InputError
from coop_live.i18n import tr

_SHOWN = 200
_SPOKEN = ("text", "paid", "dm")
# The names of our own records, as the bridge's shape calls them.
_NAMES = {"author_name": "author", "comment_id": "id"}
_KEPT = ("platform", "text", "ts", "live_id", "author_id", "parent_id")


def read_records(text: str, around: Around) -> Paste:
    """Return the comments of JSON lines; a line that is none is told with its number."""
    found: list[Found] = []
    out: list[LeftOut] = []
    for row, line in enumerate(text.lstrip("\ufeff").splitlines(), start=1):
        if not line.strip():
            continue
        one = _of_line(row, line, around)
        if isinstance(one, Found):
            found.append(one)
        else:
            out.append(LeftOut(row, clean(line, _SHOWN), one))
    return of_comments(found, out, Layout.JSONL)


def _of_line(row: int, line: str, around: Around) -> Found | str:
    """Return the comment of a line, or why there is none."""
    try:
        item = json.loads(line)
    except (ValueError, RecursionError):
        return tr("Dòng này không phải JSON.")
    if not isinstance(item, dict):
        return tr("Dòng này không phải một bình luận.")
    if item.get("kind", "text") not in _SPOKEN:
        return tr("Không phải lời nói (quà, vào xem, xóa …).")
    derived = item.get("id_kind") == "derived"
    try:
        told = read(_as_native(item), Arrival(Derived(), around.now, ""))
    except InputError as trouble:
        return tr("Chưa đúng dạng: {what}", what=trouble.cause)
    if not told:
        return tr("Không có lời.")
    comment = told[0]
    return Found(
        row,
        comment.author_name,
        comment.text,
        None if comment.ts is None else When(comment.ts, 0),
        owner=bool(item.get("is_owner")) or bool(item.get("is_moderator")),
        platform=comment.platform,
        live_id=comment.live_id,
        comment_id=comment.comment_id if comment.id_kind == "native" and not derived else "",
        author_id=comment.author_id,
    )


def _as_native(item: dict[str, Any]) -> dict[str, Any]:
    """Return the bridge's shape of a record; what is empty is left away."""
    named = {theirs: item[theirs] for theirs in (*_KEPT, *_NAMES.values()) if item.get(theirs) is not None}
    named |= {theirs: item[ours] for ours, theirs in _NAMES.items() if item.get(ours) is not None}
    return {name: value for name, value in named.items() if value != "" or name in ("text", "author")}
