"""Reads an edit typed as it is taught: a code, its kind, its count, and so on, with nothing else between."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from coop_live.model import OrderLine, Product
from coop_live.weights import KILO, read_weight

_MOST = 999
"""Pieces, or kilos."""

_APART = re.compile(r"(?<!\d),|,(?!\d)|[;\s]")


@dataclass(frozen=True, slots=True)
class Typed:
    """One product as typed; None where the kind or the count (grams of what is weighed) was left out."""

    product: Product
    variant: str | None = None
    count: int | None = None

    def line(self, variant: str | None) -> OrderLine:
        """Return so many of a variant as an order line; one where no count was typed."""
        one = KILO if self.product.weighed else 1
        return OrderLine(self.product.code, variant, self.count or one, self.product.weighed)


def read_typed(text: str, products: tuple[Product, ...]) -> tuple[Typed, ...]:
    """Return what 'c1 100g 2 250g 3, c5' names, in order; nothing where any word is something else.

    A bare number is a count wherever a count can stand, so '12 3' is three of product 12, and of what is
    weighed three kilos. Beside such goods a comma between digits is one of decimals: 'c7 1,5'.
    """
    codes = {product.code.casefold(): product for product in products}
    words = _words(text.casefold(), codes)
    found: list[Typed] = []
    place = 0
    while place < len(words):
        product = codes.get(words[place])
        place += product is not None
        owner = product or (found[-1].product if found else None)
        kind, used = _variant(owner, words[place:])
        if owner is None or (product is None and kind is None):
            return ()  # without its code only another kind of the same may follow
        count, length = _amount(owner, words[place + used :])
        found.append(Typed(owner, kind, count))
        place += used + length
    return () if _doubtful(found) else tuple(found)


def _words(text: str, codes: Mapping[str, Product]) -> list[str]:
    words = [word for word in _APART.split(text) if word]
    if any(codes[word].weighed for word in words if word in codes):
        return words
    if "," in text and any(word.isdigit() for word in text.split(",")[1:]):
        return []  # 'c1 2,5': half a pack, or two and five?
    return text.replace(",", " ").replace(";", " ").split()


def _variant(product: Product | None, words: Sequence[str]) -> tuple[str | None, int]:
    """Return the kind that these words begin with and how many words name it; the longest name wins."""
    variants = product.variants if product else ()
    for used in range(min(4, len(words)), 0, -1):
        for variant in variants:
            if variant.key.casefold().split() == list(words[:used]):
                return variant.key, used
    return None, 0


def _amount(product: Product, words: Sequence[str]) -> tuple[int | None, int]:
    """Return how many pieces or grams these words begin with, and how many words say it."""
    if not product.weighed:
        count = _count(words)
        return count, int(count is not None)
    for used in (2, 1):
        grams = read_weight(" ".join(words[:used])) if len(words) >= used else None
        if grams and grams <= _MOST * KILO:
            return grams, used
    return None, 0


def _count(words: Sequence[str]) -> int | None:
    if not words or not (words[0].isascii() and words[0].isdigit()) or len(words[0]) > len(str(_MOST)):
        return None
    return int(words[0]) or None


def _doubtful(found: list[Typed]) -> bool:
    """Tell '5 7 9' of codes that are numbers: three products, or seven of the first?"""
    bare = [typed for typed in found if typed.product.code.isdigit()]
    return len(bare) > 1 and any(typed.count is None for typed in bare)
