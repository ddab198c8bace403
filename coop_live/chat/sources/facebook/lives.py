"""Finds the Page and its live videos, and knows when one is over."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote

from coop_live.chat.shapes.facebook import ident, milliseconds
from coop_live.chat.sources.facebook.graph import Graph, rows, unread
from coop_live.chat.text import LONGEST_NAME, clean

# The states after which nothing new is said; SCHEDULED_LIVE and UNPUBLISHED may still begin.
_OVER = frozenset(("LIVE_STOPPED", "PROCESSING", "VOD", "SCHEDULED_CANCELED", "SCHEDULED_EXPIRED"))
_IN_LINK = re.compile(r"(?:/videos/(?:[^/?#]+/)?|[?&]v=|/live/)([0-9]{5,25})")
_NUMBER = re.compile(r"[0-9]{1,30}(?:_[0-9]{1,30})?")


@dataclass(frozen=True, slots=True)
class Page:
    """Whose token it is: the Page's id and name."""

    id: str
    name: str


@dataclass(frozen=True, slots=True)
class Live:
    """One live video: `created` in ms UTC, `over` when nothing new can be said in it.

    `video` is the number in its link, which is another one than its id.
    """

    id: str
    title: str = ""
    created: int = 0
    over: bool = False
    video: str = ""


def page(graph: Graph, name: str) -> Page:
    """Return the Page: the named one, else the one that the token belongs to."""
    told = graph.get(quote(name, safe="") or "me", {"fields": "id,name"})
    number = comment_path(ident(told.get("id")))
    if not number:
        raise unread()
    return Page(number, clean(str(told.get("name", "")), LONGEST_NAME))


def running(graph: Graph, page_id: str) -> list[Live]:
    """Return the Page's live videos that are on now, the newest first."""
    params = {"broadcast_status": '["LIVE"]', "fields": "id,title,permalink_url,status,creation_time"}
    told = graph.get(f"{page_id}/live_videos", params)
    on = [one for one in map(_live, rows(told)) if one.id and not one.over]
    return sorted(on, key=lambda one: (one.created, one.id), reverse=True)


def one_live(graph: Graph, live_id: str) -> Live:
    """Return this live video as it is now."""
    return _live({"id": live_id, **graph.get(live_id, {"fields": "id,title,status,creation_time"})})


def live_id_in(given: str) -> str:
    """Return the id in what a person pasted (an id, or the link of the live), "" where there is none."""
    pasted = given.strip()
    if _NUMBER.fullmatch(pasted):
        return pasted
    found = _IN_LINK.search(pasted)
    return found[1] if found else ""


def comment_path(comment_id: str) -> str:
    """Return the id as it may stand in a path, "" for one that is not Facebook's own."""
    return comment_id if _NUMBER.fullmatch(comment_id) else ""


def _live(told: Mapping[str, Any]) -> Live:
    return Live(
        comment_path(ident(told.get("id"))),
        clean(str(told.get("title") or ""), LONGEST_NAME),
        milliseconds(told.get("creation_time")) or 0,
        str(told.get("status")) in _OVER,
        live_id_in(str(told.get("permalink_url") or "")),
    )
