"""Cuts people from numbers and codes: 'cho c 1 chai', 'chị hai gói', 'xin số 8'."""

from __future__ import annotations

from coop_live.orders.thoughts.evidence import has_flags
from coop_live.orders.words import lexicon as lex
from coop_live.orders.words.phrases import Item
from coop_live.orders.words.products import Index
from coop_live.orders.words.text import Tokens

_SECOND_BORN = frozenset({"chi hai", "anh hai", "co hai"})
_ASKS_NUMBER = frozenset({"xin so", "cho xin so"})
_APART = _SECOND_BORN | _ASKS_NUMBER


def part_people(index: Index, tokens: Tokens, items: list[Item]) -> list[Item]:
    """Cut 'c 1' in two where c is the writer and 1 a quantity, and 'chị hai gói' likewise."""
    for item in items:
        if (item.code and item.last > item.first) or item.folded in _APART:
            return _parted(index, tokens, items)
    return items


def _parted(index: Index, tokens: Tokens, items: list[Item]) -> list[Item]:
    out: list[Item] = []
    for place, item in enumerate(items):
        follows = items[place + 1] if place + 1 < len(items) else None
        counts = item.folded in _SECOND_BORN and has_flags(follows, lex.UNIT | lex.WEIGHT)
        counts = counts or (
            item.folded in _ASKS_NUMBER and follows is not None and follows.number is not None
        )  # 'cho em xin số 8'
        if counts or (item.code and item.last > item.first and _is_person(tokens, items, place)):
            out += index.items(tokens, item.first, item.first + 1)
            out += index.items(tokens, item.first + 1, item.last + 1)
        else:
            out.append(item)
    return out


def _is_person(tokens: Tokens, items: list[Item], place: int) -> bool:
    """Tell 'cho c 1 chai' (one bottle for me) from 'c 1 1 chai' (code C1)."""
    item = items[place]
    if tokens.glued(item.last) or not tokens.raw[item.first].isalpha() or len(tokens.raw[item.first]) > 2:
        return False
    if tokens.raw[item.last] == "." or not tokens.raw[item.last].isdigit():
        return False
    if item.last - item.first > 1:
        return False  # a dot or a hyphen holds it together
    before = items[place - 1] if place else None
    after = items[place + 1] if place + 1 < len(items) else None
    if after is not None and after.flags & (lex.UNIT | lex.WEIGHT):
        return True
    return (
        before is not None
        and bool(before.flags & (lex.GIVE | lex.PARTICLE | lex.BUY))
        and before.folded not in ("ma",)
        and (after is not None and after.product is not None)
    )
