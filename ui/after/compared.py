"""How an evening stands to the one before, in words that help: nobody learns from "4379 %"."""

from __future__ import annotations

from coop_live.i18n import tr

# From so many times the revenue on, it is told in times; above the most, the one before was a trial.
TIMES, MOST_TIMES = 3, 50


def compared(revenue: int, before: int | None) -> str:
    """Return how the revenue stands to that of the live session before; "" where that says nothing."""
    if not before or not revenue or revenue > MOST_TIMES * before:
        return ""
    if revenue >= TIMES * before:
        return tr("gấp %n lần buổi trước", "", round(revenue / before))
    percent = round((revenue - before) * 100 / before)
    if percent == 0:
        return tr("bằng buổi trước")
    if percent > 0:
        return tr("cao hơn buổi trước {percent} %", percent=percent)
    return tr("thấp hơn buổi trước {percent} %", percent=-percent)
