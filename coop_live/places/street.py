"""Keeps what an address says before its ward: house number, street, hamlet, in the user's own words."""

from __future__ import annotations

import re

from coop_live.places import kinds
from coop_live.places.find import Mention, ends_with
from coop_live.places.words import Text

_PHONE = re.compile(r"(?<![\w/])(?:\+?84|0)[ .\-]?\d(?:[ .\-]?\d){7,9}(?![\w/])")
_EDGE = " \t\r\n,;.:-–—()|/"


def street_of(text: Text, mentions: tuple[Mention, ...], ward: Mention | None) -> str:
    """Return what stands before the ward; behind it when the address begins with the province."""
    if not mentions:
        return _clean(text.raw)
    end = ward.first if ward else min(one.first for one in mentions)
    earlier = [one for one in mentions if one.last <= end]
    first = max((one.last for one in earlier), default=0)
    while earlier and first < end and text.folded[first] in kinds.BETWEEN_WORDS:
        first += 1  # 'tỉnh Bình Dương cũ, …'
    street = _from_lead(text, first, end)
    if not street and earlier:
        street = _clean(text.stretch(max(one.last for one in mentions), len(text)))
    return street


def _from_lead(text: Text, first: int, end: int) -> str:
    """Leave out what leads to an address: 'ship cho em về 12 Lê Lợi' is '12 Lê Lợi'."""
    start = next((at for at in range(end, first, -1) if ends_with(text, at, kinds.LEAD_WORDS)), first)
    return _clean(text.stretch(start, end))


def _clean(street: str) -> str:
    return " ".join(_PHONE.sub(" ", street).split()).strip(_EDGE)
