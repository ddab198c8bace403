"""Tells an order from talk that only uses the words of buying: 'múc nước tưới rau', 'chốt kèo tối nay'."""

from __future__ import annotations

from collections.abc import Iterable

from coop_live.orders.amounts.quantities import Part
from coop_live.orders.judging.facts import POLITE
from coop_live.orders.thoughts.parts import Reading
from coop_live.orders.words import lexicon as lex

# What belongs to asking for goods, to paying and to shipping. Whatever else is said speaks of something else.
_OF_ORDERS = (
    POLITE
    | lex.BUY
    | lex.GIVE
    | lex.UNIT
    | lex.WEIGHT
    | lex.AND
    | lex.CODE_WORD
    | lex.COUNT_WORD
    | lex.THIS
    | lex.AGAIN
    | lex.EACH
    | lex.FRUIT_WORD
    | lex.SHIPPING
    | lex.PLACE_LEAD
    | lex.PHONE
    | lex.PAY
    | lex.MONEY
    | lex.GOODS
    | lex.LEFT
    | lex.NOT
    | lex.STRANGER
    | lex.TELLS
    | lex.INTO
    | lex.THEN
    | lex.CONTACT
    | lex.ORDER_WORD
    | lex.ALL
    | lex.WHICH
    | lex.ASK
)
# How many other words an order bears when it counts its goods, and when not, by how surely it names them
# (measured on the labelled comments).
_NAMED, _ON_AIR, _BARE_NUMBERS, _NOTHING = (99, 4), (99, 3), (2, 1), (2, 1)


def is_plausible(reading: Reading, *, has_lines: bool) -> bool:
    """Tell whether a comment that sounds like an order speaks of goods enough to be one."""
    uncounted = all(part.role not in ("quantity", "size") for part in reading.parts)
    if not has_lines:
        return other_words(reading, reading.items_outside_address()) <= _NOTHING[uncounted]
    named = [part for part in reading.parts if part.role == "product"]
    if named and all(_is_bare_number(reading, part) for part in named):
        return _among_few_words(reading, named, _BARE_NUMBERS[uncounted])
    borne = _NAMED if named else _ON_AIR
    return other_words(reading, reading.items_outside_address()) <= borne[uncounted]


def _among_few_words(reading: Reading, named: list[Part], borne: int) -> bool:
    """Tell whether some thought that holds a bare number says little else: 'chốt 4 2kg', not 'phút 89'."""
    return any(
        other_words(reading, range(clause.first, clause.last + 1)) <= borne
        for clause in reading.clauses
        if any(clause.first <= part.first <= clause.last for part in named)
    )


def _is_bare_number(reading: Reading, part: Part) -> bool:
    """Tell a code that is a number with nothing before it to say so: the 12 of '12 3kg', not of 'mã 12'."""
    if not part.code or reading.items[part.first].number is None:
        return False
    return part.first == 0 or not reading.items[part.first - 1].flags & lex.CODE_WORD


def other_words(reading: Reading, places: Iterable[int]) -> int:
    """Count the words at these places that neither name goods nor belong to ordering."""
    items = (reading.items[place] for place in places)
    return sum(
        not (
            item.flags & _OF_ORDERS
            or item.product is not None
            or item.number is not None
            or item.sign
            or item.variants
        )
        for item in items
    )
