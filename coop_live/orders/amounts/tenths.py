"""Reads what comes behind a unit of weight: 'rưỡi', the 3 of '2 ký 3', the 5 lạng of '2 ký 5 lạng'."""

from __future__ import annotations

from coop_live.orders.amounts.counting import Counting
from coop_live.orders.amounts.weighing import is_one_weight, weighs, weight_unit
from coop_live.orders.words import lexicon as lex
from coop_live.orders.words.lexicon import HALF_MORE
from coop_live.orders.words.phrases import DIGITS_HERE, PHONE_HERE
from coop_live.orders.words.sizes import size_in
from coop_live.weights import KILO

_CALLS = frozenset({"oi", "nay", "truoc", "sau", "ngoai"})  # 'ba ơi' is a father, 'năm nay' a year


def more_behind(counting: Counting, first: int, unit: int) -> tuple[float, int]:
    """Return what is added to a number of units (1 kg) by what stands behind the unit, and its last item.

    `first` is where the whole weight begins.
    """
    item = counting.at(unit + 1)
    if item is None or item.number is None or unit + 1 in counting.codes:
        return 0, unit
    if item.number == HALF_MORE:
        return 0.5, unit + 1
    smaller = _smaller(counting, first, unit)
    if smaller is not None:
        return smaller
    glued = counting.glued(unit + 1)
    if not item.spelled and glued and 0 <= item.number < 10:
        return item.number / 10, unit + 1  # 1kg5
    if not weighs(counting, unit + 1):
        return 0, unit
    if 0 < item.number < 10 and _ends(counting, unit + 1):
        return item.number / 10, unit + 1
    grams = glued and not item.spelled and len(counting.tokens.raw[item.first]) == 3
    if grams and _ends(counting, unit + 1) and int(item.number) * KILO not in counting.index.prices:
        return item.number / KILO, unit + 1  # 1kg500
    return 0, unit


def _smaller(counting: Counting, first: int, unit: int) -> tuple[float, int] | None:
    """Read '5 lạng' and '2 lạng rưỡi' behind '2 ký' as the part of a kilo that they are."""
    value, last = counting.amount(unit + 1)
    name = weight_unit(counting, first, last + 1)
    if name is None or (name == "l" and not counting.glued(last + 1)):
        return None
    more, end = more_behind(counting, first, last + 1)
    whole, part = size_in(1, counting.items[unit].folded), size_in(value + more, name)
    if whole is None or part is None or whole[0] != part[0] or not 0 < part[1] < whole[1]:
        return None
    return (part[1] / whole[1], end) if is_one_weight(counting, first, end) else None


def _ends(counting: Counting, place: int) -> bool:
    """Tell the 3 of '2 ký 3' from the one of '2 ký 3 gói' and of '2 ký, 3, 5'."""
    after, beyond = counting.at(place + 1), counting.at(place + 2)
    if after is None or after.flags & (PHONE_HERE | DIGITS_HERE) or after.product is not None:
        return True
    if after.sign:
        return beyond is None or beyond.number is None
    return bool(after.flags & lex.PARTICLE) and after.folded not in _CALLS
