"""YouTube answers 10,000 units a day: how fast we may ask so that they last the evening."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

# https://developers.google.com/youtube/v3/determine_quota_cost, and the discovery document 20261104.
A_DAY = 10_000
LIST, FIND, WRITE = 5, 1, 20
KEPT_FOR_REPLIES = 500

PLANNED = 3 * 3600.0
# An evening that is longer than planned: from then on the units must last for another half hour, always.
AT_LEAST = 1800.0
# Comments that come later than this must be told of; later than a minute they are of no use to a seller.
SLOW, SLOWEST = 15.0, 60.0

_HOUR, _DAY_MS = 3600, 86_400_000
# YouTube may begin its new day some minutes late: until then it is asked now and then, not tomorrow.
_LATE = 1800.0
_LATE_AGAIN = 300.0


@dataclass(slots=True)
class Quota:
    """The units of the Pacific `day` that are spent, `replies` of them on what we wrote.

    Every request is counted at its full price, a refused one too: YouTube says of those only that they
    cost at least one unit.
    """

    day: str = ""
    spent: int = 0
    replies: int = 0

    def at(self, now: float) -> Quota:
        """Begin a new day where one has begun; return itself. `now` is seconds UTC."""
        today = pacific_day(now)
        if today != self.day:
            self.day, self.spent, self.replies = today, 0, 0
        return self

    def spend(self, units: int, now: float) -> None:
        """Count what was asked for; fewer than 0 take it back."""
        self.at(now).spent += units
        if abs(units) == WRITE:
            self.replies += units

    def calls_left(self, now: float) -> int:
        """Return how often the chat can still be read today, with 500 units kept for replies."""
        self.at(now)
        kept = max(0, KEPT_FOR_REPLIES - self.replies)
        return max(0, (A_DAY - self.spent - kept) // LIST)

    def interval(self, least: float, began: float, now: float) -> float:
        """Return the seconds until the next call: at least `least`, and so that the calls last.

        They are to last three hours from `began`, or until the day ends if that is sooner. No more than a
        minute is saved for that: then they run out before.
        """
        left = min(max(began + PLANNED - now, AT_LEAST), until_midnight(now))
        return max(least, min(SLOWEST, left / max(1, self.calls_left(now))))

    def until(self, interval: float, now: float) -> int | None:
        """Return when it runs out at this pace, ms UTC, to the minute; None where the day ends before."""
        seconds = self.calls_left(now) * interval
        return None if seconds >= until_midnight(now) else round((now + seconds) / 60) * 60_000


def until_new_day(now: float) -> float:
    """Return the seconds until it is worth asking again after YouTube said that the day's units are spent."""
    left = until_midnight(now)
    return _LATE_AGAIN if 86_400 - left < _LATE else left + 1.0


def until_midnight(now: float) -> float:
    """Return the seconds until the day begins anew in California; never 0."""
    tomorrow = (_pacific(now).date() + timedelta(days=1)).toordinal() - date(1970, 1, 1).toordinal()
    # The clocks change at two in the morning, so that the new day begins by tomorrow's first offset.
    midnight = tomorrow * 86_400
    return midnight - _offset(midnight + 8 * _HOUR) - now


def pacific_day(now: float) -> str:
    """Return the day in California, as 2026-11-22."""
    return _pacific(now).date().isoformat()


def _pacific(now: float) -> datetime:
    return datetime.fromtimestamp(now + _offset(now), UTC)


def _offset(now: float) -> int:
    """Return the seconds that California is ahead of UTC (negative): summer time by the rule of 2007.

    From the second Sunday of March, 2:00 (10:00 UTC), to the first of November, 2:00 (9:00 UTC). By hand
    because Windows brings no time zones to Python, and a package of them for one rule would be much.
    """
    year = datetime.fromtimestamp(now, UTC).year
    begins = _sunday(year, 3, 8) + 10 * _HOUR
    ends = _sunday(year, 11, 1) + 9 * _HOUR
    return -7 * _HOUR if begins <= now < ends else -8 * _HOUR


def _sunday(year: int, month: int, on_or_after: int) -> float:
    first = datetime(year, month, on_or_after, tzinfo=UTC)
    return (first + timedelta(days=6 - first.weekday())).timestamp()
