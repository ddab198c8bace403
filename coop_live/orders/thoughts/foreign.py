"""Hears goods that the catalog does not have: they must not become the product on air."""

from __future__ import annotations

from coop_live.orders.amounts.counting import Counting
from coop_live.orders.words import lexicon as lex
from coop_live.orders.words.phrases import Item

_LONGEST_LETTERS = 3  # of a code: 'CF500', 'MO1'


def is_foreign(counting: Counting, place: int) -> bool:
    """Tell whether goods that the catalog does not have are named here."""
    item = counting.at(place)
    if item is None or item.sign or item.product is not None or item.variants or item.number is not None:
        return False
    pinned = counting.pinned
    if pinned is not None and item.folded in counting.index.own_words[pinned]:
        return False
    if item.known and not item.flags & lex.GOODS:
        return False
    following, before = counting.at(place + 1), counting.at(place - 1)
    if _is_called(counting, before, item):
        return False
    if item.flags & lex.GOODS:
        return True
    if following is not None and following.product is not None:
        return False
    return len(item.folded) > 1 and item.folded not in ("ms", "sp")


def _is_called(counting: Counting, before: Item | None, item: Item) -> bool:
    """Tell whether a word is the name of a person: 'cho bé Na'."""
    return (
        before is not None
        and bool(before.flags & (lex.PERSON | lex.SHORT_PERSON))
        and counting.tokens.raw[item.first][0].isupper()
    )


def foreign_before(counting: Counting, place: int) -> bool:
    """Tell whether goods that we do not sell are counted: 'sả 2 bó'."""
    before = counting.at(place - 1)
    if before is None or not before.flags & lex.GOODS or not before.exact or before.variants:
        return False
    return before.flags & ~lex.GOODS == 0 and is_foreign(counting, place - 1)


def unknown_code(counting: Counting, place: int) -> bool:
    """Tell whether a number ends a code that the catalog lacks: 'chốt c1 2', or 'mo9' where MO8 is the last.

    What was meant is not known, so it must not become two of the product on air. 'c1 chai' is one for chị.
    """
    before, after = counting.at(place - 1), counting.at(place + 1)
    if before is None or before.product is not None or not counting.glued(place):
        return False
    letters = counting.tokens.raw[before.first].lower()
    if not (letters.isascii() and letters.isalpha()) or len(letters) > _LONGEST_LETTERS or letters == "x":
        return False
    if letters in counting.index.code_letters:
        return True
    if counting.glued(place - 1) and counting.items[place - 2].number is not None:
        return not before.flags & (lex.UNIT | lex.WEIGHT | lex.MONEY)  # '2c1', but not '1kg5'
    counted = after is not None and after.number is not None and after.product is None
    return counted and before.flags & ~lex.SHORT_PERSON == 0


def past_people(counting: Counting, place: int) -> int:
    """Return the first place from here on that is no person: in 'cho chị em 2 gói' the 2."""
    while place < len(counting.items) and counting.flags(place) & (lex.PERSON | lex.SHORT_PERSON | lex.GIVE):
        place += 1
    return place
