"""Tells an order from talk that only uses the words of buying: 'múc nước tưới rau', 'chốt kèo tối nay'."""

from __future__ import annotations

from coop_live.orders import lexicon as lex
from coop_live.orders.case import POLITE
from coop_live.orders.parts import Reading

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
# How many other words an order bears, by how much it says of its goods (measured on the labelled comments).
_BEARABLE = {("named", True): 99, ("named", False): 4, ("on air", True): 99, ("on air", False): 3}
_NOTHING_NAMED = {True: 2, False: 1}


def is_plausible(reading: Reading, *, has_lines: bool) -> bool:
    """Tell whether a comment that sounds like an order speaks of goods enough to be one."""
    roles = {part.role for part in reading.parts}
    counted = not roles.isdisjoint(("quantity", "size"))
    if not has_lines:
        return other_words(reading) <= _NOTHING_NAMED[counted]
    return other_words(reading) <= _BEARABLE["named" if "product" in roles else "on air", counted]


def other_words(reading: Reading) -> int:
    """Count the words that neither name goods nor belong to ordering; the address aside."""
    gap = range(reading.address.first, reading.address.last + 1) if reading.address else range(0)
    return sum(
        not (
            item.flags & _OF_ORDERS
            or item.product is not None
            or item.number is not None
            or item.sign
            or item.variants
            or place in gap
        )
        for place, item in enumerate(reading.items)
    )
