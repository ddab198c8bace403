"""Tells which certificate proves what."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from coop_live.letters import folded
from coop_live.model import Certificate
from coop_live.validity import holds_on, last_day


def certified(certificates: Iterable[Certificate], scheme: str, today: date) -> Certificate | None:
    """Return the certificate of a scheme that holds today, the one with most stars, then the longest."""
    held = [one for one in certificates if one.scheme == scheme and holds_on(one, today)]
    return max(held, key=lambda one: (one.stars, last_day(one) or date.max), default=None)


def named_in(certificate: Certificate, text: str) -> bool:
    """Tell whether a text names the contest or survey, which the law wants beside a superlative."""
    title = folded(certificate.title)
    return bool(title) and f" {title} " in f" {folded(text)} "
