"""What a product and its variants may be called: shorter names, other words, likely misspellings."""

from __future__ import annotations

import re

from coop_live.letters import Word
from coop_live.model import Product
from coop_live.orders.words.text import word

_SIZE_IN_NAME = re.compile(r"(?i)\(.*?\)|\b\d+(?:[.,]\d+)?\s*(?:kg|g|gr|gram|gam|ml|lít|lit|l)\b")
_UNIT_WORDS = frozenset(
    {"goi", "tui", "hop", "chai", "lo", "hu", "bich", "bao", "thung", "vi", "loai", "hut", "can", "bo", "set"}
)
COUNTED_IN = frozenset({"trai", "qua", "cu", "cay"})  # 'trái bí' is read as a count of 'bí'
_INITIALS = (
    ("x", "s"),
    ("s", "x"),
    ("tr", "ch"),
    ("ch", "tr"),
    ("gi", "d"),
    ("d", "gi"),
    ("l", "n"),
    ("n", "l"),
    ("r", "d"),
    ("gi", "r"),
)


def names_of(product: Product) -> list[str]:
    """Return the name, the aliases and the name without its size, each once."""
    names = [product.name, *product.aliases, _SIZE_IN_NAME.sub(" ", product.name)]
    return [name for name in dict.fromkeys(" ".join(n.split()) for n in names) if name and not name.isdigit()]


def shorter(phrase: tuple[Word, ...]) -> list[tuple[Word, ...]]:
    """'túi lớn' is also asked for as 'loại lớn' and 'lớn'."""
    cuts = [phrase]
    if len(phrase) > 1 and phrase[0].folded in _UNIT_WORDS and not phrase[1].folded.isdigit():
        rest = phrase[1:]
        cuts += [rest, (word("loại"), *rest), (word("size"), *rest), (word("cỡ"), *rest)]
    elif phrase[0].folded.isalpha():
        cuts += [(word(lead), *phrase) for lead in ("loại", "vị")]
    return cuts


def slips(folded: str) -> set[str]:
    """Return likely misspellings: one letter left out, and initials that sound alike."""
    found = {right + folded[len(left) :] for left, right in _INITIALS if folded.startswith(left)}
    if len(folded) >= 4:
        found |= {folded[:n] + folded[n + 1 :] for n in range(1, len(folded))}
        found |= {folded[:n] + folded[n + 1] + folded[n] + folded[n + 2 :] for n in range(1, len(folded) - 1)}
    found.discard(folded)
    return found
