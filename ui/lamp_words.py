"""What the lamps of the connections are called, and what is said of a source of comments."""

from __future__ import annotations

from dataclasses import replace
from enum import StrEnum

from coop_live.chat.kind import kinds
from coop_live.i18n import tr
from coop_live.model import Lamp, LampState
from ui.dates import clock

# What is no source of comments, or one that has a sign of its own.
OTHERS = frozenset(("obs", "voice", "page", "desk_page", "rehearsal", "window", "printer", "payments"))

# The worst first: what a person has to look at. One that has ended says less than one that works.
_WORST = (
    LampState.TROUBLE,
    LampState.MISSING,
    LampState.CONNECTING,
    LampState.WORKING,
    LampState.ENDED,
    LampState.OFF,
)
# As long as the quota of a source is planned for: what ends before will be missed.
PLANNED_MS = 3 * 3600 * 1000
LAST_MINUTES_MS = 30 * 60 * 1000


def lamp_words(name: str) -> str:
    """Return what a lamp is called."""
    known = {
        "obs": "OBS",
        "chat": tr("Bình luận", "lamp of all that brings comments"),
        "bridge": tr("Cầu nối"),
        "voice": tr("Giọng đọc"),
        "rehearsal": tr("Tập dượt"),
        "page": tr("Trang thẻ"),
        "printer": tr("Máy in"),
        "payments": tr("Tiền về"),
        "desk_page": tr("Bàn thứ hai"),
    }
    if name in known:
        return known[name]
    kind = kinds().get(name)
    return kind.title() if kind is not None else name


def is_source(name: str) -> bool:
    """Tell whether a lamp is that of a source of comments."""
    return name not in OTHERS


def sources_on(lamps: dict[str, Lamp]) -> list[Lamp]:
    """Return the lamps of the sources that are on, in the order in which they were heard of."""
    return [lamp for name, lamp in lamps.items() if is_source(name) and lamp.state is not LampState.OFF]


def worst(lamps: list[Lamp]) -> LampState:
    """Return the state that a person should know of; OFF where there is none."""
    return min((lamp.state for lamp in lamps), key=_WORST.index, default=LampState.OFF)


def same_but_for_the_time(one: Lamp | None, other: Lamp | None) -> bool:
    """Tell whether two lamps say the same but for when the last comment came."""
    if one is None or other is None:
        return one is other
    return replace(one, last_at=None) == replace(other, last_at=None)


class Quota(StrEnum):
    """Whether a platform will answer until the end of the live."""

    ENOUGH = "enough"
    SHORT = "short"


def ago(ms: int) -> str:
    """Return how long ago something was: "12 giây trước"."""
    seconds = max(0, ms // 1000)
    if seconds < 60:
        return tr("%n giây trước", "", seconds)
    if seconds < 3600:
        return tr("%n phút trước", "", seconds // 60)
    return tr("%n giờ trước", "", seconds // 3600)


def last_words(lamp: Lamp, now: int) -> str:
    """Return when the last comment of a source came, "" for a source that is not on."""
    if lamp.last_at is not None:
        return tr("Bình luận cuối: {ago}", ago=ago(now - lamp.last_at))
    on = lamp.state in (LampState.WORKING, LampState.MISSING)
    return tr("Chưa có bình luận nào") if on else ""


def quota_of(lamp: Lamp, now: int, live_since: int | None) -> tuple[str, Quota]:
    """Return until when the platform will answer, and whether that is long enough; "" where not known.

    Nobody says when the live is to end: three hours after its beginning, and never just now.
    """
    if lamp.quota_until is None:
        return "", Quota.ENOUGH
    end = max(now + LAST_MINUTES_MS, (now if live_since is None else live_since) + PLANNED_MS)
    until = clock(lamp.quota_until)
    if lamp.quota_until >= end:
        return tr("Đủ đọc tới {until}", until=until), Quota.ENOUGH
    return tr("Chỉ đủ đọc tới {until}", until=until), Quota.SHORT
