"""Finds the chat of tonight's live: the channel's own, or that of a video whose address a person gave."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import pairwise
from typing import Any
from urllib.parse import parse_qs, urlsplit

from coop_live.chat.base import Lost, NeedsPerson
from coop_live.chat.sources.youtube.api import Api, Refused
from coop_live.chat.sources.youtube.decode import moment
from coop_live.chat.sources.youtube.quota import FIND
from coop_live.errors import InputError
from coop_live.i18n import tr

# Asking costs one unit: 120 an hour.
ASK_AGAIN = 30.0

_ID = re.compile(r"[A-Za-z0-9_-]{11}")
_HOSTS = ("youtu.be", "youtube.com", "www.youtube.com", "m.youtube.com", "studio.youtube.com")
_BEFORE_ID = ("live", "shorts", "embed", "v", "video")


@dataclass(frozen=True, slots=True)
class Live:
    """A live that is on: its chat, its title, and how many more are on at the same time."""

    chat: str
    title: str = ""
    others: int = 0


class NotYet(Lost):
    """No live is on: it is asked again until there is one."""


def find(api: Api, video: str = "") -> Live:
    """Return the live whose chat can be read. Raises Lost while there is none, NeedsPerson, or InputError."""
    return _of_video(api, video_id(video)) if video else _of_channel(api)


def video_id(address: str) -> str:
    """Return the id in a video's address (or the id itself). Raises InputError."""
    told = address.strip()
    if _ID.fullmatch(told):
        return told
    try:
        parts = urlsplit(told if "//" in told else f"https://{told}")
        host = (parts.hostname or "").lower()
    except ValueError:
        host = ""
    if host in _HOSTS:
        steps = [step for step in parts.path.split("/") if step]
        named = parse_qs(parts.query).get("v", [""])[0]
        last = steps[0] if host == "youtu.be" and steps else ""
        after = next((b for a, b in pairwise(steps) if a in _BEFORE_ID), "")
        for one in (named, last, after):
            if _ID.fullmatch(one):
                return one
    raise InputError(
        tr("Địa chỉ video YouTube này không đọc được."), tr("Chép lại địa chỉ từ nút Chia sẻ của buổi live.")
    )


def _of_channel(api: Api) -> Live:
    # `mine` and `broadcastStatus` exclude one another.
    params = {
        "part": "id,snippet,status",
        "broadcastStatus": "active",
        "broadcastType": "all",
        "maxResults": "50",
    }
    items = _items(_asked(api, "liveBroadcasts", params))
    snippets = [snippet for item in items if (snippet := _part(item, "snippet")).get("liveChatId")]
    snippets.sort(key=lambda snippet: moment(snippet.get("actualStartTime")) or 0)
    if snippets:
        newest = snippets[-1]
        return Live(str(newest["liveChatId"]), _title(newest), len(snippets) - 1)
    if items:
        raise _no_chat()
    raise _not_yet()


def _of_video(api: Api, number: str) -> Live:
    items = _items(_asked(api, "videos", {"part": "liveStreamingDetails,snippet", "id": number}))
    if not items:
        raise NeedsPerson(
            tr("YouTube không thấy video này."), tr("Xem lại địa chỉ và tài khoản đã đăng nhập.")
        )
    details = _part(items[0], "liveStreamingDetails")
    chat = details.get("activeLiveChatId")
    if isinstance(chat, str) and chat:
        return Live(chat, _title(_part(items[0], "snippet")))
    if not details:
        raise NeedsPerson(tr("Video này không phải buổi live."), tr("Chép địa chỉ của buổi live."))
    if details.get("actualEndTime"):
        raise NeedsPerson(tr("Buổi live ở địa chỉ này đã kết thúc."), tr("Chép địa chỉ của buổi hôm nay."))
    if details.get("actualStartTime"):
        raise _no_chat()
    raise _not_yet()


def _asked(api: Api, path: str, params: Mapping[str, str]) -> Mapping[str, Any]:
    try:
        return api.call("GET", path, params, FIND).body
    except Refused as refused:
        raise NeedsPerson(refused.cause, refused.remedy) from None


def _not_yet() -> NotYet:
    return NotYet(
        tr("Chưa thấy buổi live nào trên YouTube."),
        tr("Bắt đầu phát rồi chờ nửa phút, hoặc dán địa chỉ video."),
        after=ASK_AGAIN,
    )


def _no_chat() -> NeedsPerson:
    return NeedsPerson(
        tr("Buổi live này tắt trò chuyện."), tr("Bật trò chuyện trong YouTube Studio rồi bấm thử lại.")
    )


def _items(body: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    items = body.get("items")
    return [item for item in items if isinstance(item, dict)] if isinstance(items, list) else []


def _part(told: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    part = told.get(name)
    return part if isinstance(part, dict) else {}


def _title(snippet: Mapping[str, Any]) -> str:
    title = snippet.get("title")
    return title[:100] if isinstance(title, str) else ""
