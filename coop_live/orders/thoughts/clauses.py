"""Cuts a comment into thoughts: at signs, at closing particles, around the address and the phone."""

from __future__ import annotations

from dataclasses import dataclass

from coop_live.orders.words import lexicon as lex
from coop_live.orders.words.phrases import DIGITS_HERE, PHONE_HERE, Item
from coop_live.orders.words.text import Tokens

JOINERS = frozenset(":=-–—_~*#@'\"“”()[]x×")
_HELD_APART = PHONE_HERE | DIGITS_HERE
_ENDINGS = lex.PARTICLE | lex.ASK | _HELD_APART
_GOES_ON = lex.PARTICLE | lex.SHOP | lex.PERSON | lex.SHORT_PERSON | lex.WHICH | lex.NOT
_CLOSING = frozenset({"nha", "nhe", "nka", "nhen", "nghen", "nhaa", "a", "nha shop", "shop oi", "nha em"})


@dataclass(slots=True, eq=False)
class Clause:
    """One thought of a comment: items `first` to `last` (inclusive)."""

    first: int
    last: int


def cut_clauses(tokens: Tokens, items: list[Item], gap: range) -> list[Clause]:
    """Return the thoughts of a comment in order; signs, the address and the phone belong to none."""
    clauses: list[Clause] = []
    start, end = 0, len(items)
    for place, item in enumerate(items):
        if item.flags & _ENDINGS and not item.sign:
            if item.flags & _HELD_APART or place in gap:
                if place > start:
                    clauses.append(Clause(start, place - 1))
                start = place + 1
            elif place > start and _closes(items, place):
                clauses.append(Clause(start, place))
                start = place + 1
        elif place in gap or (item.sign and _parts_thoughts(tokens, items, place)):
            asks = item.folded == "?"
            if place > start or asks:
                clauses.append(Clause(start, place if asks else place - 1))
            start = place + 1
    if start < end:
        clauses.append(Clause(start, end - 1))
    return clauses


def _parts_thoughts(tokens: Tokens, items: list[Item], place: int) -> bool:
    """Tell whether a sign stands between two thoughts, and not inside '1.5' or '50k/chai'."""
    sign = items[place].folded
    if sign in JOINERS or sign == "/":
        return False
    return not (sign in (".", ",") and _inside_number(tokens, items, place))


def _closes(items: list[Item], place: int) -> bool:
    """Tell whether a thought is over: a closing particle, or 'được ko' before new goods."""
    item, after = items[place], items[place + 1] if place + 1 < len(items) else None
    if after is None or item.product is not None:
        return False
    if item.folded == "a" and items[place - 1].flags & lex.UNIT and after.flags & (lex.ASK | lex.WHICH):
        return True  # '2 tui a hsd bao lau'
    starts_anew = bool(after.flags & (lex.BUY | lex.GIVE) and not after.flags & lex.PARTICLE) or (
        after.product is not None and after.code
    )
    if item.flags & lex.ASK and item.folded.startswith(("duoc ", "dc ", "phai ", "dung ")):
        return starts_anew
    if (
        item.folded not in _CLOSING
        or not item.flags & lex.PARTICLE
        or (item.folded == "a" and not item.exact)
    ):
        return False
    return starts_anew or not after.flags & _GOES_ON


def _inside_number(tokens: Tokens, items: list[Item], place: int) -> bool:
    if not 0 < place < len(items) - 1:
        return False
    return (
        tokens.glued(items[place].first)
        and tokens.glued(items[place + 1].first)
        and items[place + 1].number is not None
        and items[place - 1].number is not None
    )
