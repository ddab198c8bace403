"""Two bare numbers around a sign: a stretch of codes, a code and its count, a fraction, a day, a score."""

from __future__ import annotations

from collections.abc import Collection

from coop_live.orders.words import lexicon as lex
from coop_live.orders.words.phrases import Item
from coop_live.orders.words.text import Tokens

HYPHENS = frozenset({"-", "–", "−"})
TIMES = frozenset({"x", "*", "×", "✕", "✖"})
STROKES = frozenset({"/", "⁄"})
_HALVES = frozenset({2, 3, 4, 8})  # what halves and quarters are parts of
MEASURES = lex.UNIT | lex.WEIGHT | lex.MONEY | lex.NOT_QTY
_ASKS = lex.BUY | lex.EACH | lex.CODE_WORD
_NEAR = 3  # words between 'chốt' and the first code: 'chốt cho em 7-10'
_DAYS = frozenset(
    {"ngay", "sinh nhat", "sinh", "hen", "hiep", "dip", "le", "live", "sale", "deal", "set", "ty so"}
)


def fraction(tokens: Tokens, items: list[Item], place: int) -> float | None:
    """Return the 0.75 of '3/4', None where the three items from here are no fraction that goods come in."""
    pair = _around(tokens, items, place + 1, STROKES)
    if pair is None:
        return None
    part, whole = pair
    return part / whole if 0 < part < whole and whole in _HALVES else None


def sign_beside(tokens: Tokens, items: list[Item], place: int) -> int | None:
    """Return where the hyphen or stroke of '12-2' stands that this number belongs to, None without one."""
    for sign in (place - 1, place + 1):
        if _around(tokens, items, sign, HYPHENS | STROKES) is not None:
            return sign
    return None


def is_asked_for(items: list[Item], sign: int) -> bool:
    """Tell 'chốt 7-10' and '7-10 mỗi mã 1' from '8-3 vui vẻ' and 'hẹn 20-11'."""
    before = items[max(0, sign - 1 - _NEAR) : sign - 1]
    if any(item.folded in _DAYS for item in before[-1:]):
        return False
    led = any(item.flags & _ASKS and not item.flags & lex.NTH for item in before)
    return led or any(item.flags & lex.EACH for item in items[sign + 2 : sign + 2 + _NEAR])


def is_counted(items: list[Item], sign: int) -> bool:
    """Tell whether the second number counts something: '3 - 2kg', '2-3 hộp'."""
    return sign + 2 < len(items) and bool(items[sign + 2].flags & MEASURES)


def _around(
    tokens: Tokens, items: list[Item], sign: int, signs: Collection[str]
) -> tuple[float, float] | None:
    """Return the digits on both sides of a sign that touches them."""
    if not 0 < sign < len(items) - 1 or items[sign].folded not in signs:
        return None
    before, after = items[sign - 1], items[sign + 1]
    if before.number is None or after.number is None or before.spelled or after.spelled:
        return None
    touching = tokens.glued(items[sign].first) and tokens.glued(after.first)
    return (before.number, after.number) if touching else None
