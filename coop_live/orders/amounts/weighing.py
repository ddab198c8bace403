"""Whose a weight is: the goods named before it or behind it, or what is on air."""

from __future__ import annotations

from coop_live.orders.amounts.counting import Counting
from coop_live.orders.words import lexicon as lex
from coop_live.orders.words.phrases import DIGITS_HERE, PHONE_HERE
from coop_live.orders.words.sizes import size_in

_BETWEEN = 2  # words from a weight to its goods: '2 ký 3 lạng loại ngon đương quy'
_PARTS = lex.AND | lex.BUY | lex.OR | PHONE_HERE | DIGITS_HERE
_FURTHER = 5  # and to them from '2 yến 3 ký rưỡi'
_HEAVY = frozenset({"yen", "ta", "tan"})  # yến, tạ, tấn, which without marks are other words


def weighs(counting: Counting, place: int) -> bool:
    """Tell whether an amount here is one of goods that are weighed."""
    found = (_named(counting, n) for n in range(min(place + 2, len(counting.items))))
    named = [product for product in found if product is not None]
    return _is_weighed(counting, named[-1] if named else counting.pinned)


def is_one_weight(counting: Counting, first: int, last: int) -> bool:
    """Tell whether items `first` to `last`, '2 ký 3 lạng', are one weight of goods that are weighed.

    They are two in 'gạo nếp 2 ký 3 lạng đương quy', where each of the goods has its own.
    """
    before, after = _before(counting, first), _behind(counting, last)
    mine = None if before is None else _named(counting, before)
    theirs = None if after is None else _named(counting, after)
    counted = after is not None and _counted_behind(counting, after)
    alone = before == first - 1 and not _counted_ahead(counting, first - 1)
    if alone and _is_weighed(counting, mine):
        return counted or not _is_weighed(counting, theirs)
    if theirs is not None and not (counted and mine is not None):
        return _is_weighed(counting, theirs)
    return _is_weighed(counting, counting.pinned if mine is None else mine)


def weight_unit(counting: Counting, first: int, place: int) -> str | None:
    """Return the unit at a place behind an amount that begins at `first`, None where none stands.

    Yến (ten kilos) is a bird's nest too, 'ta' a dozen: they are units of what is weighed only.
    """
    item = counting.at(place) if place >= 0 else None
    if item is None or item.product is not None:
        return None
    weight = bool(item.flags & lex.WEIGHT)
    unmarked = item.folded in _HEAVY and counting.tokens.raw[item.first].isascii()
    if unmarked or (weight and item.folded == "yen"):
        after = counting.at(place + 1)
        called = after is not None and after.folded == "oi"  # '2 Yến ơi': who sells
        return item.folded if not called and _weighed_around(counting, first, place) else None
    return item.folded if weight and size_in(1, item.folded) is not None else None


def _weighed_around(counting: Counting, first: int, place: int) -> bool:
    """Tell whether goods on either side, or without a name those on air, are weighed."""
    sides = (_before(counting, first), _behind(counting, place, _FURTHER, numbers=True))
    named = [_named(counting, side) for side in sides if side is not None]
    return any(_is_weighed(counting, product) for product in named or [counting.pinned])


def _is_weighed(counting: Counting, product: int | None) -> bool:
    return product is not None and counting.index.weighed[product]


def _named(counting: Counting, place: int) -> int | None:
    return counting.codes.get(place, counting.items[place].product)


def _before(counting: Counting, first: int) -> int | None:
    """Return where the last product before an amount is named."""
    return next((n for n in range(first - 1, -1, -1) if _named(counting, n) is not None), None)


def _behind(counting: Counting, last: int, words: int = _BETWEEN, *, numbers: bool = False) -> int | None:
    """Return where the product is named that an amount stands before, at most so many words on."""
    for place in range(last + 1, min(last + 2 + words, len(counting.items))):
        item = counting.items[place]
        if _named(counting, place) is not None:
            return place
        if (item.number is not None and not numbers) or item.sign or item.flags & _PARTS:
            return None
    return None


def _counted_ahead(counting: Counting, place: int) -> bool:
    """Tell whether goods have their amount before them: the rice of '2 ký gạo'."""
    item = counting.at(place - 1) if place else None
    return item is not None and (item.number is not None or bool(item.flags & (lex.UNIT | lex.WEIGHT)))


def _counted_behind(counting: Counting, place: int) -> bool:
    """Tell whether goods have their amount behind them: 'gạo 2 ký'."""
    after = counting.at(place + 1)
    return after is not None and after.number is not None and place + 1 not in counting.codes
