"""Weights and volumes: what '500g', '1 lít', 'nửa ký' come to, and what one pack of a product holds."""

from __future__ import annotations

import re

from coop_live.model import Product
from coop_live.orders.words.text import word

Size = tuple[str, int]  # ("weight", grams) or ("volume", millilitres)

_GRAMS = {
    "g": 1,
    "gr": 1,
    "gram": 1,
    "gam": 1,
    "kg": 1000,
    "ki": 1000,
    "can": 1000,
    "kilo": 1000,
    "lang": 100,
    "yen": 10_000,
    "ta": 100_000,
    "tan": 1_000_000,
    "ml": 1,
    "cc": 1,
    "l": 1000,
    "lit": 1000,
}
_LIQUID = frozenset({"ml", "cc", "l", "lit"})
_SIZE = re.compile(
    r"(?i)\b(\d+(?:[.,]\d+)?)\s*(kg|ký|kí|ki|cân|can|kilo|gram|gam|gr|g|lạng|lang|ml|lít|lit|l)\b"
)
_ONLY_SIZE = re.compile(
    r"(?i)\s*(?:\d+(?:[.,]\d+)?|nửa|nua|một|mot)\s*(?:kg|ký|kí|ki|cân|can|kilo|gram|gam|gr|g|lạng|lang|ml|lít|lit|l)"
    r"(?:\s*(?:rưỡi|ruoi))?\s*$"
)


def size_in(amount: float, unit: str) -> Size | None:
    """Return an amount of a unit of weight or volume as grams or millilitres."""
    if unit not in _GRAMS or amount > 1e6:
        return None
    return ("volume" if unit in _LIQUID else "weight", round(amount * _GRAMS[unit]))


def size_of(*phrases: str) -> Size | None:
    """Return the first size that one of these phrases names."""
    for phrase in phrases:
        match = _SIZE.search(phrase)
        if match:
            return size_in(float(match[1].replace(",", ".")), word(match[2]).folded)
    return None


def pack_of(product: Product) -> Size | None:
    """Return what one unit of a product holds, where its unit or its name says so."""
    unit = word(product.unit).folded
    return size_in(1, unit) or size_of(product.unit, product.name, *product.aliases)


def only_size(phrase: str) -> bool:
    """Tell whether the words of a variant are nothing but a size: '500g', 'nửa ký'."""
    return _ONLY_SIZE.match(phrase) is not None
