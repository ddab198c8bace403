"""Finds a product by what a person types: its code, its name or another name of it."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence

from coop_live.letters import folded
from coop_live.model import Product


def code_key(code: str) -> str:
    """Return what makes two codes the same code: 'c 1', 'C-1' and 'C1' give 'c1'."""
    composed = unicodedata.normalize("NFKC", code).casefold()
    return "".join(letter for letter in composed if letter.isalnum())


def find(products: Sequence[Product], words: str) -> tuple[Product, ...]:
    """Return the products meant by `words`, the surest first, none for empty words.

    A code comes before a whole name, a whole name before the beginning of a name or alias,
    and that before a part of one.
    """
    wanted, key = folded(words), code_key(words)
    if not key:
        return ()
    ranked = [(rank, product) for product in products if (rank := _rank(product, wanted, key)) is not None]
    return tuple(product for _, product in sorted(ranked, key=lambda pair: pair[0]))


def _rank(product: Product, wanted: str, key: str) -> int | None:
    names = [folded(name) for name in (product.name, *product.aliases)]
    own = code_key(product.code)
    if key == own:
        return 0
    if not wanted:
        return None
    if wanted in names:
        return 1
    if own.startswith(key) or any(name.startswith(wanted) for name in names):
        return 2
    return 3 if any(wanted in name for name in names) else None
