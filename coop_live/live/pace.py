"""How far the evening is against the minutes planned for its products."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from coop_live.model import Product

MINUTE_MS = 60_000


@dataclass(frozen=True, slots=True)
class Pace:
    """`planned` minutes for all products, `ahead` minutes of time won (below 0: lost)."""

    planned: int
    ahead: int


def pace(products: Sequence[Product], told: Iterable[str], on_air: str | None, since_ms: int) -> Pace | None:
    """Return how a live that has lasted `since_ms` does; None where no minutes are planned.

    `told` are the codes shown so far, `on_air` the one that is told of now. Its own minutes run: it
    counts as early only before the products told earlier were to be over, as late only after its end.
    """
    minutes = {product.code: product.minutes for product in products}
    planned = sum(minutes.values())
    if not planned:
        return None
    before = sum(minutes.get(code, 0) for code in set(told) - {on_air})
    until = before + minutes.get(on_air or "", 0)
    begin, end = before * MINUTE_MS, until * MINUTE_MS
    if since_ms < begin:
        return Pace(planned, (begin - since_ms) // MINUTE_MS)
    if since_ms > end:
        return Pace(planned, -((since_ms - end) // MINUTE_MS))
    return Pace(planned, 0)
