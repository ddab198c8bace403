"""Tells which certificate proves what, and until when."""

from __future__ import annotations

import calendar
from collections.abc import Iterable
from datetime import date

from coop_live.letters import folded
from coop_live.model import Certificate

MONTHS = {"ocop": 36, "award": 12, "survey": 12}
"""How long papers hold: OCOP by Decision 148/QĐ-TTg; awards and surveys by Circular 10/2013/TT-BVHTTDL
([?] what became of it after Decree 342/2025 is not known)."""

WITHOUT_END = frozenset({"origin", "advert"})
"""Papers that hold until they are withdrawn; any other without a last day proves nothing."""


def certified(certificates: Iterable[Certificate], scheme: str, today: date) -> Certificate | None:
    """Return the certificate of a scheme that holds today, the one with most stars, then the longest."""
    held = [one for one in certificates if one.scheme == scheme and holds_on(one, today)]
    return max(held, key=lambda one: (one.stars, last_day(one) or date.max), default=None)


def holds_on(certificate: Certificate, today: date) -> bool:
    """Tell whether a certificate is in date: given already, and its last day not past."""
    issued, last = _day(certificate.issued), last_day(certificate)
    if issued is not None and issued > today:
        return False
    if last is None:
        return certificate.scheme in WITHOUT_END
    return today <= last


def last_day(certificate: Certificate) -> date | None:
    """Return the last day on which a certificate holds; None where nothing says so.

    The day printed on it, or so many months after it was given; the earlier of both.
    """
    printed, issued = _day(certificate.expires), _day(certificate.issued)
    months = MONTHS.get(certificate.scheme)
    counted = months_after(issued, months) if issued is not None and months else None
    return min((day for day in (printed, counted) if day is not None), default=None)


def days_left(certificate: Certificate, today: date) -> int | None:
    """Return how many days a certificate still holds after today, below 0 when it is past; None: no end."""
    last = last_day(certificate)
    return None if last is None else (last - today).days


def needs_end(certificate: Certificate) -> bool:
    """Tell whether a certificate proves nothing because nobody wrote down when it ends."""
    return last_day(certificate) is None and certificate.scheme not in WITHOUT_END


def months_after(day: date, months: int) -> date:
    """Return the same day so many months later, or the last of its month: 31/08 + 6 is 28/02.

    That day still counts (Civil Code 2015, article 148).
    """
    index = day.month - 1 + months
    year, month = day.year + index // 12, index % 12 + 1
    if year > date.max.year:
        return date.max
    return date(year, month, min(day.day, calendar.monthrange(year, month)[1]))


def named_in(certificate: Certificate, text: str) -> bool:
    """Tell whether a text names the contest or survey, which the law wants beside a superlative."""
    title = folded(certificate.title)
    return bool(title) and f" {title} " in f" {folded(text)} "


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text) if text else None
    except ValueError:
        return None
