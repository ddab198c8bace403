"""What the chart of an evening says in words: the best minute, any minute, a gap, and all of it."""

from __future__ import annotations

from coop_live.i18n import tr
from coop_live.ledger.evenings import KeptGap
from coop_live.live.sums import MINUTE_MS, Evening, Minute
from coop_live.model import Gap
from coop_live.orders.contact.masking import plain
from ui.dates import clock
from ui.prepare.facts import platform_name

# So many stretches of products on air are told one by one; a long evening has dozens.
MOST_TOLD = 20
# From here on a gap is told in minutes.
IN_MINUTES_MS = 120_000


def best_words(best: Minute, name: str = "") -> str:
    """Return the best minute in words; `name` is what its product is called."""
    orders = tr("%n đơn", "", best.orders)
    if not best.code:
        return tr("đông nhất {time}, {orders}", time=clock(best.at), orders=orders)
    return tr(
        "đông nhất {time}, {orders}, lúc giới thiệu {code}",
        time=clock(best.at),
        orders=orders,
        code=name or best.code,
    )


def minute_words(evening: Evening, minute: Minute) -> str:
    """Return one bar in words: "20:43 · 7 đơn · C10 Mật ong rừng"."""
    goods = " ".join(part for part in (minute.code, name_of(evening, minute.code)) if part)
    end = minute.at + evening.step * MINUTE_MS
    missing = (one.gap for one in evening.beside.gaps if one.gap.since < end and one.gap.until > minute.at)
    parts = (clock(minute.at), tr("%n đơn", "", minute.orders), goods, *map(lasting_words, missing))
    return " · ".join(part for part in parts if part)


def name_of(evening: Evening, code: str) -> str:
    """Return what a product that was sold is called, "" where it was not sold."""
    return next((plain(one.name) for one in evening.sold if one.code == code), "")


def lasting_words(gap: Gap) -> str:
    """Return how much of the chat a gap took: "mất 14 giây bình luận"."""
    lasted = max(1000, gap.until - gap.since)
    if lasted < IN_MINUTES_MS:
        return tr("mất %n giây bình luận", "", -(-lasted // 1000))
    return tr("mất %n phút bình luận", "", -(-lasted // MINUTE_MS))


def when_words(gap: Gap) -> str:
    """Return from when to when: "20:41:05–20:41:19"."""
    return f"{clock(gap.since, seconds=True)}–{clock(gap.until, seconds=True)}"


def gap_name(kept: KeptGap) -> str:
    """Return where comments are missing: "TikTok"."""
    return platform_name(kept.gap.platform) if kept.gap.platform else plain(kept.gap.source)


def chart_words(evening: Evening) -> str:
    """Return the whole chart as text, for those who do not see it."""
    if not evening.minutes:
        return ""
    end = evening.minutes[-1].at + evening.step * MINUTE_MS
    parts = [tr("Từ {begin} đến {end}.", begin=clock(evening.minutes[0].at), end=clock(end))]
    for told in evening.told[:MOST_TOLD]:
        orders = sum(one.orders for one in evening.minutes if told.start <= one.at < told.end)
        what = " ".join(part for part in (told.code, name_of(evening, told.code)) if part)
        parts.append(f"{clock(told.start)} {what}: {tr('%n đơn', '', orders)}.")
    parts += [
        f"{when_words(one.gap)} {gap_name(one)}: {lasting_words(one.gap)}." for one in evening.beside.gaps
    ]
    parts.append(tr("Bấm ← → để nghe từng phút."))
    return " ".join(parts)
