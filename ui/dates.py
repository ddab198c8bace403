"""Days and times as they are said at the screen, in the computer's own time zone."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QLocale

from coop_live.i18n import tr


def local(ms: int) -> datetime:
    """Return a moment (ms since 1970 UTC) in the time of this place."""
    return datetime.fromtimestamp(ms / 1000).astimezone()


def weekday(day: datetime) -> str:
    """Return the name of the day."""
    names = (
        tr("Thứ hai"),
        tr("Thứ ba"),
        tr("Thứ tư"),
        tr("Thứ năm"),
        tr("Thứ sáu"),
        tr("Thứ bảy"),
        tr("Chủ nhật"),
    )
    return names[day.weekday()]


def evening_of(day: datetime) -> str:
    """Return the day as the top bar says it: "Chủ nhật 22/11"."""
    return tr("{weekday} {day}/{month}", weekday=weekday(day), day=day.day, month=day.month)


def clock(ms: int, seconds: bool = False) -> str:
    """Return the time of day: "20:43", with its seconds "20:43:05"."""
    return local(ms).strftime("%H:%M:%S" if seconds else "%H:%M")


def day_and_clock(ms: int) -> str:
    """Return day and time in short: "22/11 20:43"."""
    return local(ms).strftime("%d/%m %H:%M")


def lasting(ms: int) -> str:
    """Return a duration as a running clock: "42:17", "1:02:09"."""
    seconds = max(0, ms // 1000)
    minutes, hours = seconds // 60 % 60, seconds // 3600
    tail = f"{minutes:02}:{seconds % 60:02}"
    return f"{hours}:{tail}" if hours else tail


def tenths(number: float) -> str:
    """Return a number with one decimal as the language of the window writes it: "9,4", in English "9.4"."""
    return QLocale().toString(number, "f", 1)
