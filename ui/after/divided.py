"""An evening divided into rows of bars: by product, channel, member, person, hour, and what was asked."""

from __future__ import annotations

from collections.abc import Iterator

from coop_live.i18n import tr
from coop_live.ledger.questions import Sum
from coop_live.live.sums import Evening
from coop_live.live.typed_order import MANUAL
from coop_live.money import grouped
from coop_live.orders.contact.masking import masked, plain
from coop_live.weights import summed_up
from ui.after.parts import Bar, share_of
from ui.dates import local, tenths
from ui.icons import PLATFORMS
from ui.prepare.facts import platform_name

HOUR_MS, DAY_MS = 3_600_000, 86_400_000
# A minute and more is told in minutes: who confirms the next morning is not slow by seconds.
IN_MINUTES = 90


def by_product(evening: Evening) -> Iterator[Bar]:
    """Yield what was sold of each product, the most money first."""
    most = max((one.revenue for one in evening.sold), default=0)
    for one in evening.sold:
        second = summed_up(one.qty, one.grams, plain(one.unit))
        yield Bar(
            plain(one.name), share_of(one.revenue, most), grouped(one.revenue), plain(one.code), second=second
        )


def by_platform(evening: Evening) -> Iterator[Bar]:
    """Yield how many orders came from where."""
    most = evening.platforms[0][1] if evening.platforms else 0
    for name, count in evening.platforms:
        yield Bar(plain(platform_name(name)), share_of(count, most), str(count), icon=_mark(name))


def by_member(evening: Evening) -> Iterator[Bar]:
    """Yield what was sold of each member's goods."""
    return _by_sum(evening.beside.apart.get("member", ()))


def by_hour(evening: Evening) -> Iterator[Bar]:
    """Yield what was sold in each hour, in their order."""
    near = evening.minutes[0].at if evening.minutes else 0
    first = near % DAY_MS // HOUR_MS
    sums = sorted(evening.beside.apart.get("hour", ()), key=lambda one: (int(one.key) - first) % 24)
    most = max((one.revenue for one in sums), default=0)
    for one in sums:
        name = hour_words(one.key, near)
        yield Bar(name, share_of(one.revenue, most), grouped(one.revenue), second=str(one.orders))


def by_person(evening: Evening) -> Iterator[Bar]:
    """Yield who confirmed how many orders, and how fast."""
    sums = evening.beside.apart.get("person", ())
    paces = {pace.person: pace.seconds for pace in evening.beside.paces}
    most = max((one.orders for one in sums), default=0)
    for one in sorted(sums, key=lambda one: -one.orders):
        name = plain(one.key) or tr("chưa ghi tên")
        pace = pace_words(paces[one.key]) if one.key in paces else ""
        yield Bar(name, share_of(one.orders, most), str(one.orders), second=pace)


def by_question(evening: Evening) -> Iterator[Bar]:
    """Yield what several viewers asked, and how many of them."""
    for one in evening.beside.asked:
        yield Bar(masked(one.text)[0].strip(), 0.0, str(one.people))


def pace_words(seconds: float) -> str:
    """Return how long an order waited to be confirmed, in words."""
    if seconds < IN_MINUTES:
        return tr("{seconds} giây mỗi đơn", seconds=tenths(seconds))
    return tr("{minutes} phút mỗi đơn", minutes=tenths(seconds / 60))


def hour_words(hour: str, near: int) -> str:
    """Return an hour of the day, which the ledger counts in UTC, as it was here on the day of `near` (ms)."""
    return f"{local(near - near % DAY_MS + int(hour) * HOUR_MS).hour}h"


def _by_sum(sums: tuple[Sum, ...]) -> Iterator[Bar]:
    most = max((one.revenue for one in sums), default=0)
    for one in sums:
        name = plain(one.key) or tr("chưa ghi tên")
        yield Bar(name, share_of(one.revenue, most), grouped(one.revenue), second=str(one.orders))


def _mark(platform: str) -> str:
    if platform == MANUAL:
        return "phone"
    return platform if platform in PLATFORMS else "message-circle"
