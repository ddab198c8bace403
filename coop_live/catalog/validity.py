"""Until when a paper on file is valid, and how many days that leaves; pure."""

from __future__ import annotations

from calendar import monthrange
from datetime import date

from coop_live.model import Certificate

# Decision 148/QĐ-TTg of 24/02/2023: a certificate of 3, 4 or 5 stars is valid 36 months from its issue.
# That the day of the same number still counts is our reading of the Civil Code's terms [?].
OCOP_MONTHS = 36
# The issuing office should warn 30 days before; ours speaks up three months before.
WARN_DAYS, URGENT_DAYS = 90, 30


def expires_on(certificate: Certificate) -> date | None:
    """Return the last day on which a paper is valid, None where the paper does not tell.

    OCOP: 36 calendar months from the issue, or the printed day where that is earlier. Others: the
    printed day alone.
    """
    printed, issued = day_of(certificate.expires), day_of(certificate.issued)
    if certificate.scheme != "ocop" or issued is None:
        return printed if certificate.scheme != "ocop" else None
    ends = months_after(issued, OCOP_MONTHS)
    return min(ends, printed) if printed else ends


def days_left(certificate: Certificate, today: date) -> int | None:
    """Return the days until the last valid one: 0 on that day, less than 0 afterwards, None not known."""
    last = expires_on(certificate)
    return None if last is None else (last - today).days


def months_after(day: date, months: int) -> date:
    """Return the day so many calendar months later; the last of a month where it has no such day."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def day_of(iso: str) -> date | None:
    """Return the day of a certificate's text, None where it has none or another program wrote nonsense."""
    try:
        return date.fromisoformat(iso)
    except ValueError:
        return None
