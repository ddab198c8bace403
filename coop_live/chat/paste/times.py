"""Reads times as pages write them: "20:14", "8:14 PM", "Hôm qua lúc 20:14", "2 phút", "3h", "vừa xong"."""

from __future__ import annotations

import re
from datetime import datetime, timedelta

from coop_live.chat.paste.found import Around, When

SECOND, MINUTE, HOUR = 1_000, 60_000, 3_600_000
DAY = 24 * HOUR
EARLY, LATE = HOUR, 10 * MINUTE
"""A clock of tonight shows at most so much before the live began, and so much after now."""

_CLOCK = (
    r"(?P<hour>\d{1,2})(?::|h| giờ )(?P<minute>\d{2})(?::(?P<second>\d{2}))?(?:\s?(?P<half>am|pm|sa|ch))?"
)
_DAY = (
    r"(?:(?P<{0}word>hôm nay|hôm qua|today|yesterday)"
    r"|(?P<{0}year1>\d{{4}})-(?P<{0}month1>\d\d)-(?P<{0}day1>\d\d)"
    r"|(?P<{0}day2>\d{{1,2}})(?:[/.-]| tháng )(?P<{0}month2>\d{{1,2}})"
    r"(?:(?:[/.-]|,? )(?P<{0}year2>\d{{4}}|\d\d))?)"
)
_BETWEEN = r"(?:\s*[,\-–—·•]?\s*(?:lúc|at)?\s*)"
_LOUD = re.compile(
    rf"(?:{_DAY.format('a')}{_BETWEEN})?(?:lúc |at )?{_CLOCK}(?:{_BETWEEN}{_DAY.format('b')})?"
)
_NOW = frozenset(
    {"vừa xong", "vừa mới", "vừa mới đây", "mới đây", "bây giờ", "just now", "now", "à l’instant"}
)
_UNITS = {
    SECOND: "giây|s|sec|secs|second|seconds",
    MINUTE: "phút|ph|p|m|min|mins|minute|minutes",
    HOUR: "giờ|tiếng|g|h|hr|hrs|hour|hours",
    DAY: "ngày|d|day|days",
    7 * DAY: "tuần|w|week|weeks",
    30 * DAY: "tháng|mo|month|months",
    365 * DAY: "năm|y|year|years",
}
_UNIT_OF = {word: unit for unit, words in _UNITS.items() for word in words.split("|")}
_AGO = re.compile(
    r"(?:khoảng |about )?(?P<count>\d{1,3}|một|a|an)(?P<space>\s*)(?P<unit>"
    + "|".join(sorted(_UNIT_OF, key=len, reverse=True))
    + r")(?P<ago> trước| ago)?"
)


def read_time(text: str, around: Around) -> When | None:
    """Return the moment that a text says and nothing but it, None where it says anything else.

    A short "2h" counts too; `is_weak` tells where a viewer may have meant goods by it.
    """
    plain = _plain(text)
    if plain in _NOW:
        return When(around.now - MINUTE // 2, MINUTE // 2)
    if (ago := _AGO.fullmatch(plain)) is not None:
        return _ago(ago, around)
    if (loud := _LOUD.fullmatch(plain)) is not None:
        return _at_clock(loud, around)
    return None


def is_weak(text: str) -> bool:
    """Tell whether a time may as well be what somebody orders: "2h", "3 g", "5p"."""
    ago = _AGO.fullmatch(_plain(text))
    return ago is not None and ago["ago"] is None and len(ago["unit"]) <= 2


def _plain(text: str) -> str:
    return " ".join(text.casefold().strip(" \t[]()·•,-–—\u200b\u200e\u200f").replace("\u202f", " ").split())


def _ago(found: re.Match[str], around: Around) -> When:
    """A page that says "2 giờ" leaves it open where between two and three hours ago it was."""
    unit = _UNIT_OF[found["unit"]]
    count = int(found["count"]) if found["count"].isdigit() else 1
    return When(around.now - count * unit - unit // 2, unit // 2)


def _at_clock(found: re.Match[str], around: Around) -> When | None:
    hour, minute, half = int(found["hour"]), int(found["minute"]), found["half"]
    second = int(found["second"] or 0)
    if minute > 59 or second > 59 or (half is not None and hour > 23):
        return None
    if half is not None:
        hour = hour % 12 + (12 if half in ("pm", "ch") else 0)
    within = SECOND // 2 if found["second"] else MINUTE // 2
    try:
        day = _day(found, around)
    except ValueError:
        return None  # there is no such day
    dated = day is not None
    if hour <= 23:
        base = day or _local(around.now, around)
        at = _ms(base.replace(hour=hour, minute=minute, second=second, microsecond=0)) + within
        if not dated and at > around.now + 2 * HOUR:
            at = _ms(
                (base - timedelta(days=1)).replace(hour=hour, minute=minute, second=second, microsecond=0)
            )
            at += within
        if dated or around.began is None or around.began - EARLY <= at <= around.now + LATE:
            return When(at, within)
    return _since_began(found, around, within, dated=dated) or (When(at, within) if hour <= 23 else None)


def _since_began(found: re.Match[str], around: Around, within: int, *, dated: bool) -> When | None:
    """A replay counts from its beginning: "12:33" and "1:02:33" are minutes and hours of the video."""
    if around.began is None or dated or found["half"]:
        return None
    first, second, third = int(found["hour"]), int(found["minute"]), found["second"]
    length = (
        first * HOUR + second * MINUTE + int(third) * SECOND if third else first * MINUTE + second * SECOND
    )
    at = around.began + length
    # Nobody knows how long after the beginning of the video the evening was begun here.
    return When(at, 2 * MINUTE) if at <= around.now + LATE else None


def _day(found: re.Match[str], around: Around) -> datetime | None:
    today = _local(around.now, around)
    for side in "ab":
        word = found[f"{side}word"]
        if word is not None:
            return today - timedelta(days=1) if word in ("hôm qua", "yesterday") else today
        for form in "12":
            if found[f"{side}month{form}"] is not None:
                year = int(found[f"{side}year{form}"] or today.year)
                month, day = int(found[f"{side}month{form}"]), int(found[f"{side}day{form}"])
                return today.replace(year=year + 2000 * (year < 100), month=month, day=day)
    return None


def _local(ms: int, around: Around) -> datetime:
    moment = datetime.fromtimestamp(ms / 1000, around.zone)
    return moment if around.zone is not None else moment.astimezone()


def _ms(moment: datetime) -> int:
    return round(moment.timestamp() * 1000)
