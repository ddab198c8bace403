"""Reads the sums and moments of a bank's statement: exact, or not at all."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, timezone

from coop_live.shipping.payments.grid import Cell, text_of

VIETNAM = timezone(timedelta(hours=7))
"""Banks here tell the time of the country, whatever zone this computer is set to."""

MOST_DONG = 1_000_000_000_000
FIRST_YEAR, LAST_YEAR = 2015, 2099

_CURRENCY = re.compile(r"(?i)\s*(?:vnđ|vnd|đồng|dong|₫|đ|d)\s*")
_SIGNED = re.compile(r"(?P<minus>[-−–(])?(?P<plus>\+)?\s*(?P<figure>[0-9][0-9.,' ]*)(?P<after>[-)])?")
_FIGURE = re.compile(r"(?:\d+|\d{1,3}(?:(?P<mark>[.,' ])\d{3})(?:(?P=mark)\d{3})*)(?:[.,]0{1,2})?")
_EXCEL_BEGAN = datetime(1899, 12, 30)  # its day 0, as Excel counts after the leap day of 1900 that never was
_EXCEL_DAYS = range(42_000, 73_000)  # 2014 to 2099
_DAY = re.compile(
    r"(?:(?P<d>\d{1,2})(?P<s>[/.-])(?P<m>\d{1,2})(?P=s)(?P<y>\d{4}|\d{2})|(?P<Y>\d{4})[-/](?P<M>\d{1,2})[-/](?P<D>\d{1,2}))(?!\d)"
)
_CLOCK = re.compile(
    r"(?<!\d)(?P<h>\d{1,2})[:hH](?P<i>\d{2})(?::(?P<s>\d{2})(?:\.\d+)?)?(?:\s*(?P<half>[AaPpSsCc][MmAaHh]))?(?!\d)"
)
_AFTER_NOON = ("pm", "ch")  # "CH" is chiều, "SA" sáng, as Windows writes them in Vietnamese


@dataclass(frozen=True, slots=True)
class Sum:
    """A sum of dong as a cell tells it: `sign` is 1 or -1 where it says, 0 where it does not."""

    dong: int
    sign: int = 0


def read_sum(cell: Cell) -> Sum | None:
    """Return what a cell tells: "1.250.000", "1,250,000.00", "+85,000 VND"; None where it is no whole sum.

    Raises ValueError where something stands there that is no sum.
    """
    if isinstance(cell, int | float):
        if not abs(cell) <= MOST_DONG or cell != int(cell):
            raise ValueError("no whole sum")
        return Sum(abs(int(cell)), -1 if cell < 0 else 0)
    text = text_of(cell).replace("\u00a0", " ").replace("\u202f", " ").strip()
    bare = _CURRENCY.sub("", text).strip()
    if bare in ("", "-", "–", "—"):
        return None
    signed = _SIGNED.fullmatch(bare)
    figure = signed and _FIGURE.fullmatch(signed["figure"].strip())
    if not signed or not figure or (signed["minus"] == "(") != (signed["after"] == ")"):
        raise ValueError("no sum")
    whole = (
        re.sub(r"[.,]0{1,2}$", "", figure[0])
        if figure["mark"] or "." in figure[0] or "," in figure[0]
        else figure[0]
    )
    amount = int(re.sub(r"\D", "", whole))
    if amount > MOST_DONG:
        raise ValueError("too much")
    minus = signed["minus"] or signed["after"] == "-"
    return Sum(amount, -1 if minus else 1 if signed["plus"] else 0)


def is_month_first(cell: Cell) -> bool:
    """Tell whether a day can only be read with its month in front: 11/22/2026."""
    found = _DAY.search(text_of(cell)) if isinstance(cell, str) else None
    return found is not None and found["d"] is not None and int(found["d"]) <= 12 < int(found["m"]) <= 31


def read_moment(day: Cell, clock: Cell = "") -> int | None:
    """Return ms UTC of a day and hour in Vietnam, midnight where no hour is told; None where it is no day."""
    moment = _moment(day)
    if moment is None:
        return None
    if isinstance(clock, time):
        moment = datetime.combine(moment, clock)
    elif isinstance(clock, str) and clock and moment.time() == time():
        moment = datetime.combine(moment, _clock(clock) or time())
    return round(moment.replace(tzinfo=VIETNAM).timestamp()) * 1000


def _moment(cell: Cell) -> datetime | None:
    if isinstance(cell, datetime):
        return cell.replace(tzinfo=None)
    if isinstance(cell, date):
        return datetime(cell.year, cell.month, cell.day)
    if isinstance(cell, int | float):
        known = _EXCEL_DAYS.start <= cell < _EXCEL_DAYS.stop  # no sum, and nothing that is no number at all
        return _EXCEL_BEGAN + timedelta(days=cell) if known else None
    if not isinstance(cell, str):
        return None
    text = text_of(cell)
    found = _DAY.search(text)
    if found is None:
        return None
    year, month, day = (
        (found["Y"], found["M"], found["D"]) if found["Y"] else (found["y"], found["m"], found["d"])
    )
    whole_year = int(year) + (2000 if len(year) == 2 else 0)
    rest = text[: found.start()] + " " + text[found.end() :]
    try:
        if not FIRST_YEAR <= whole_year <= LAST_YEAR:
            return None
        return datetime.combine(date(whole_year, int(month), int(day)), _clock(rest) or time())
    except ValueError:
        return None


def _clock(text: str) -> time | None:
    found = _CLOCK.search(text)
    if found is None:
        return None
    hour, half = int(found["h"]), (found["half"] or "").lower()
    if half in _AFTER_NOON and hour < 12:
        hour += 12
    if half and half not in _AFTER_NOON and hour == 12:
        hour = 0
    try:
        return time(hour, int(found["i"]), int(found["s"] or 0))
    except ValueError:
        return None
