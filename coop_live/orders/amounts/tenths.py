"""Reads what comes behind a unit of weight: 'rưỡi', the 3 of '2 ký 3', the 5 lạng of '2 ký 5 lạng'."""

from __future__ import annotations

from coop_live.orders.amounts.counting import Counting
from coop_live.orders.words import lexicon as lex
from coop_live.orders.words.lexicon import HALF_MORE
from coop_live.orders.words.phrases import DIGITS_HERE, PHONE_HERE, Item
from coop_live.orders.words.sizes import size_in
from coop_live.weights import KILO

_CALLS = frozenset({"oi", "nay", "truoc", "sau", "ngoai"})  # 'ba ơi' is a father, 'năm nay' a year


def more_behind(counting: Counting, unit: int) -> tuple[float, int]:
    """Return what is added to a number of units (1 kg) by what stands behind the unit, and its last item."""
    item = counting.at(unit + 1)
    if item is None or item.number is None or unit + 1 in counting.codes:
        return 0, unit
    if item.number == HALF_MORE:
        return 0.5, unit + 1
    smaller = _smaller(counting, unit, item)
    if smaller is not None:
        return smaller, unit + 2
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


def weighs(counting: Counting, place: int) -> bool:
    """Tell whether an amount here is one of goods that are weighed."""
    found = (counting.codes.get(n, item.product) for n, item in enumerate(counting.items[: place + 2]))
    named = [product for product in found if product is not None]
    product = named[-1] if named else counting.pinned
    return product is not None and counting.index.weighed[product]


def _smaller(counting: Counting, unit: int, item: Item) -> float | None:
    """Read '5 lạng' behind '2 ký' as the half of a kilo that it is."""
    small = counting.at(unit + 2)
    if small is None or not small.flags & lex.WEIGHT or small.product is not None or item.number is None:
        return None
    whole, part = size_in(1, counting.items[unit].folded), size_in(item.number, small.folded)
    if whole is None or part is None or whole[0] != part[0] or not 0 < part[1] < whole[1]:
        return None
    return part[1] / whole[1] if weighs(counting, unit + 1) else None


def _ends(counting: Counting, place: int) -> bool:
    """Tell the 3 of '2 ký 3' from the one of '2 ký 3 gói' and of '2 ký, 3, 5'."""
    after, beyond = counting.at(place + 1), counting.at(place + 2)
    if after is None or after.flags & (PHONE_HERE | DIGITS_HERE) or after.product is not None:
        return True
    if after.sign:
        return beyond is None or beyond.number is None
    return bool(after.flags & lex.PARTICLE) and after.folded not in _CALLS
