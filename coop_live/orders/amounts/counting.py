"""The numbers of a comment as they are written: '1.5', '170.000', '2 chục', 'hai mươi lăm', 'nửa'."""

from __future__ import annotations

from collections.abc import Callable

from coop_live.orders.amounts.codes import Codes
from coop_live.orders.amounts.pairs import fraction
from coop_live.orders.words import lexicon as lex
from coop_live.orders.words.lexicon import HALF
from coop_live.orders.words.phrases import Item
from coop_live.orders.words.products import Index
from coop_live.orders.words.text import Tokens

_BEYOND = (None,) * 8  # further than any rule looks
_PAIRS = frozenset({"cap", "doi"})
_TENS = frozenset({"chuc", "muoi", "ta"})


class Counting:
    """Reads the numbers among a comment's items."""

    def __init__(self, index: Index, tokens: Tokens, items: list[Item], pinned: int | None) -> None:
        self.index, self.tokens, self.items, self.pinned = index, tokens, items, pinned
        # The item at a place, None beyond the ends: what is asked most, so a plain look-up in a list whose
        # empty end serves the places before the beginning too (-1, -2 …).
        self.at: Callable[[int], Item | None] = [*items, *_BEYOND].__getitem__
        self.codes = Codes(index, tokens, items, pinned).find() if index.numeric else {}

    def flags(self, place: int) -> int:
        """Return the meanings at a place; nothing beyond the ends."""
        return self.items[place].flags if 0 <= place < len(self.items) else 0

    def glued(self, place: int) -> bool:
        """Tell whether an item touches the one before it."""
        return 0 < place < len(self.items) and self.tokens.glued(self.items[place].first)

    def amount(self, place: int) -> tuple[float, int]:
        """Return the number that begins here ('1.5', '2 chục', 'hai mươi') and its last item."""
        item = self.items[place]
        value = item.number if item.number is not None else 0.0
        written = None if item.spelled else self._written(place, value)
        if written:
            return written
        after = self.at(place + 1)
        tens = after.number if after and after.spelled and after.product is None else None
        if value == HALF:
            return (tens / 2, place + 1) if tens and tens >= 10 else (0.5, place)
        if after is None or tens is None:
            return value, place
        if tens == 2 and value == 1 and item.spelled and after.folded in _PAIRS:
            return 2, place + 1  # một cặp
        if tens in (10, 12) and 0 < value < 10 and after.folded in _TENS:
            return self._with_ones(value * tens, place + 1, spelled=item.spelled)
        if item.spelled and 2 <= value < 10 and after.folded == "lam":
            return value * 10 + 5, place + 1  # hai lăm
        return (value + tens, place + 1) if item.spelled and value == 10 and 0 < tens < 10 else (value, place)

    def _with_ones(self, tens: float, last: int, *, spelled: bool) -> tuple[float, int]:
        ones = self.at(last + 1)
        if spelled and ones and ones.spelled and ones.number and 0 < ones.number < 10:
            return tens + ones.number, last + 1
        return tens, last

    def _written(self, place: int, value: float) -> tuple[float, int] | None:
        """Read '170.000', '1,5 kg' and '3/4 kg'."""
        part = fraction(self.tokens, self.items, place)
        if part is not None and self.flags(place + 3) & (lex.WEIGHT | lex.UNIT):
            return part, place + 2
        sign, after = self.at(place + 1), self.at(place + 2)
        if (
            sign is None
            or after is None
            or sign.folded not in (".", ",")
            or after.number is None
            or after.spelled
        ):
            return None
        if not (self.glued(place + 1) and self.glued(place + 2)):
            return None
        digits = self.tokens.raw[after.first]
        if len(digits) == 3:
            return self._more_thousands(value * 1000 + after.number, place + 2)
        measured = self.flags(place + 3) & (lex.WEIGHT | lex.UNIT | lex.MONEY)
        if len(digits) <= 2 and (measured or self.weighs(place)):
            return float(f"{int(value)}.{digits}"), place + 2
        return None

    def weighs(self, place: int) -> bool:
        """Tell whether a number counts kilos by itself: the 1,5 behind goods that are weighed."""
        before = self.at(place - 1)
        product = self.pinned if before is None else self.codes.get(place - 1, before.product)
        return product is not None and self.index.weighed[product]

    def _more_thousands(self, value: float, last: int) -> tuple[float, int]:
        sign, after = self.at(last + 1), self.at(last + 2)
        while (
            sign
            and after
            and sign.folded in (".", ",")
            and after.number is not None
            and self.glued(last + 1)
            and self.glued(last + 2)
            and len(self.tokens.raw[after.first]) == 3
            and value < 1e9
        ):
            value, last = value * 1000 + after.number, last + 2
            sign, after = self.at(last + 1), self.at(last + 2)
        return value, last
