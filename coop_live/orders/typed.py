"""Reads an edit typed as it is taught: a code, its kind, its count, and so on, with nothing else between."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from coop_live.model import Product

_MOST = 999


@dataclass(frozen=True, slots=True)
class Typed:
    """One product as typed; None where the kind or the count was left out."""

    product: Product
    variant: str | None = None
    count: int | None = None


def read_typed(text: str, products: tuple[Product, ...]) -> tuple[Typed, ...]:
    """Return what 'c1 100g 2 250g 3, c5' names, in order; nothing where any word is something else.

    A bare number is a count wherever a count can stand, so '12 3' is three of product 12.
    """
    words = text.replace(",", " ").replace(";", " ").casefold().split()
    if "," in text and any(word.isdigit() for word in text.split(",")[1:]):
        return ()  # 'c1 2,5': half a pack, or two and five?
    codes = {product.code.casefold(): product for product in products}
    found: list[Typed] = []
    place = 0
    while place < len(words):
        product = codes.get(words[place])
        place += product is not None
        owner = product or (found[-1].product if found else None)
        kind, used = _variant(owner, words[place:])
        if owner is None or (product is None and kind is None):
            return ()  # without its code only another kind of the same may follow
        count = _count(words[place + used :])
        found.append(Typed(owner, kind, count))
        place += used + (count is not None)
    return () if _doubtful(found) else tuple(found)


def _variant(product: Product | None, words: Sequence[str]) -> tuple[str | None, int]:
    """Return the kind that these words begin with and how many words name it; the longest name wins."""
    variants = product.variants if product else ()
    for used in range(min(4, len(words)), 0, -1):
        for variant in variants:
            if variant.key.casefold().split() == list(words[:used]):
                return variant.key, used
    return None, 0


def _count(words: Sequence[str]) -> int | None:
    if not words or not (words[0].isascii() and words[0].isdigit()) or len(words[0]) > len(str(_MOST)):
        return None
    return int(words[0]) or None


def _doubtful(found: list[Typed]) -> bool:
    """Tell '5 7 9' of codes that are numbers: three products, or seven of the first?"""
    bare = [typed for typed in found if typed.product.code.isdigit()]
    return len(bare) > 1 and any(typed.count is None for typed in bare)
