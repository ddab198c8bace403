"""Until when a certificate on file holds, and how many days that leaves; pure."""

from __future__ import annotations

from calendar import monthrange
from datetime import date

from coop_live.model import Certificate

MONTHS = {"ocop": 36, "award": 12, "survey": 12}
"""How long papers hold: OCOP by Decision 148/QĐ-TTg; awards and surveys by Circular 10/2013/TT-BVHTTDL
([?] what became of it after Decree 342/2025 is not known)."""

WITHOUT_END = frozenset({"origin", "advert"})
"""Papers that hold until they are withdrawn; any other without a last day proves nothing."""

SOON_DAYS, URGENT_DAYS = 90, 30
"""Days before the end when it is told, and when it becomes a warning."""


def holds_on(certificate: Certificate, today: date) -> bool:
    """Tell whether a certificate is in date: given already, and its last day not past."""
    issued, last = day_of(certificate.issued), last_day(certificate)
    if issued is not None and issued > today:
        return False
    if last is None:
        return certificate.scheme in WITHOUT_END
    return today <= last


def last_day(certificate: Certificate) -> date | None:
    """Return the last day on which a certificate holds; None where nothing says so.

    The day printed on it, or so many months after it was given; the earlier of both.
    """
    printed, issued = day_of(certificate.expires), day_of(certificate.issued)
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
    return date(year, month, min(day.day, monthrange(year, month)[1]))


def day_of(text: str) -> date | None:
    """Return the day of a certificate's text, None where it has none or another program wrote nonsense."""
    try:
        return date.fromisoformat(text) if text else None
    except ValueError:
        return None
