"""The list of where comments can come from: every source there is, the bridge, and pasting by hand."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from coop_live.chat.kind import Kind
from coop_live.chat.standing import NEVER_LIVE, Standing, State
from coop_live.i18n import tr
from coop_live.model import Lamp, LampState
from ui.dates import day_and_clock
from ui.prepare.facts import platform_name
from ui.widgets.lamp import short_words

BRIDGE, PASTE = "bridge", "paste"
# The order of the list; sources of several platforms come after those of one.
# The lamps that say more of a source than that it is ready, and the tone of it.
RUNS = {
    LampState.CONNECTING: "plain",
    LampState.WORKING: "tea",
    LampState.MISSING: "honey",
    LampState.TROUBLE: "honey",
}
SECOND = ("tiktok_studio", "streamerbot")  # their platform has an easier way
ORDER = ("tiktok", "facebook", "youtube", "shopee", "zalo", "lazada", "vcamart", "other", "")


@dataclass(frozen=True, slots=True)
class Entry:
    """One row of the list; `kind` is None where nothing can be read and pasting is the way."""

    name: str
    platform: str
    title: str
    brings: str
    kind: Kind | None = None


def entries(kinds: Mapping[str, Kind]) -> tuple[Entry, ...]:
    """Return the rows in their order, with the platforms that have no source of their own."""
    found = [
        Entry(kind.name, kind.platform, kind.title(), brings(kind), kind)
        for kind in kinds.values()
        if kind.name not in (BRIDGE, PASTE)
    ]
    there = {one.platform for one in found}
    found += [
        Entry(platform, platform, _named(platform), tr("Không đọc được khi live: dán tay"))
        for platform in sorted(NEVER_LIVE - there)
    ]
    found.sort(key=lambda one: (ORDER.index(one.platform), one.name in SECOND, one.title))
    return (
        *found,
        Entry(BRIDGE, "", tr("Cầu nối"), tr("Chương trình khác trên máy này gửi vào")),
        Entry(PASTE, "", tr("Dán tay"), tr("Nơi nào cũng được: chép rồi Ctrl+V")),
    )


def brings(kind: Kind) -> str:
    """Return in a few words what a source brings."""
    known = {
        "tikfinity": tr("Bình luận TikTok, nhờ TikFinity"),
        "onecomme": tr("YouTube, TikTok …, nhờ OneComme"),
        "streamerbot": tr("YouTube …, nhờ Streamer.bot"),
        "social_stream": tr("TikTok, Facebook, YouTube và nhiều nơi"),
        "tiktok_studio": tr("Bình luận TikTok, nhờ LIVE Studio"),
        "zalo_bot": tr("Tin nhắn khách gửi cho bot Zalo"),
    }
    by_platform = {
        "zalo": tr("Tin nhắn khách gửi cho Zalo OA"),
        "lazada": tr("Tin nhắn của khách, sau live"),
        "facebook": tr("Bình luận live của Trang"),
        "": tr("Bình luận của nhiều nơi"),
    }
    otherwise = tr("Bình luận live trên {platform}", platform=platform_name(kind.platform))
    return known.get(kind.name) or by_platform.get(kind.platform, otherwise)


def honest(entry: Entry) -> tuple[str, ...]:
    """Return what has to be said plainly of a platform before anybody begins."""
    paste = tr("Khi live: chép bình luận, rồi Ctrl+V ở Đang live.")
    if entry.platform == "tiktok" and entry.name != "tiktok_studio":
        words = tr(
            "TikTok không có đường chính thức để đọc bình luận live. "
            "Đường này nhờ chương trình khác, có thể ngừng chạy bất cứ lúc nào."
        )
        return (words, tr("Lúc đó chép bình luận, rồi Ctrl+V ở Đang live."))
    if entry.platform == "lazada":
        words = tr("Lazada không cho chương trình nào đọc bình luận khi live.")
        after = tr("Nguồn này chỉ lấy tin nhắn của khách, sau live.")
        return (words, paste, after) if entry.kind is not None else (words, paste)
    if entry.name == "zalo_bot":
        return (tr("Zalo không cho đọc bình luận khi live: nguồn này lấy tin nhắn khách gửi cho bot."), paste)
    if entry.platform == "zalo":
        return (tr("Zalo không cho đọc bình luận khi live: nguồn này lấy tin nhắn khách gửi."), paste)
    if entry.platform == "vcamart":
        return (tr("VCA Mark chưa có đường nào cho chương trình đọc bình luận."), paste)
    return ()


def said(standing: Standing | None, *, on: bool, lamp: Lamp | None = None) -> tuple[str, str]:
    """Return in a word or two how a source stands, and the tone of a chip for it; `lamp` is how it runs."""
    if standing is None:
        return "", "plain"
    match standing.state:
        case State.MISSING:
            return (tr("chưa cài xong"), "honey") if on else (tr("chưa cài"), "plain")
        case State.SIGN_IN:
            return tr("chưa đăng nhập"), "honey" if on else "plain"
        case State.ENDED:
            return tr("đã hết hạn"), "danger"
        case State.TONIGHT:
            return tr("chờ điền tối nay"), "honey"
        case State.ENDING:
            return tr("hết hạn {time}", time=day_and_clock(standing.until or 0)), "honey"
        case State.READY:
            if on and lamp is not None and lamp.state in RUNS:
                return short_words(lamp.state), RUNS[lamp.state]
            return (tr("sẵn sàng"), "tea") if on else (tr("đang tắt", "a connection's lamp"), "plain")


def _named(platform: str) -> str:
    return "VCA Mark" if platform == "vcamart" else platform_name(platform)
