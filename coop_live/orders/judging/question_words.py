"""Tells question words from their other meanings: 'ở đâu' asks, 'có mua đâu' denies, '4 sao' rates."""

from __future__ import annotations

from collections.abc import Callable

from coop_live.orders.amounts.choices import AMOUNTS
from coop_live.orders.judging.facts import Facts
from coop_live.orders.words import lexicon as lex

_DENIES = lex.NOT | lex.NOT_THIS
_HAS = frozenset({"co"})  # 'có mua đâu'
# After these a question word belongs to trying: 'ăn thử coi cái nào ngon'.
_LOOKS = frozenset({"coi", "xem", "thu", "biet"})
# Only after these an unmarked 'dau' is đâu: 'mua đâu', 'giao đâu'.
_BEFORE_WHERE = frozenset({"o", "mua", "di", "ban", "giao", "tim", "duoc"})
_BEFORE_HOW_MUCH = frozenset({"la", "khoang"})
# Only after these an unmarked 'nhieu' is nhiêu: 'ký nhiêu', 'ship nhiêu', 'là nhiêu'.
_COUNTED = lex.UNIT | lex.SHIPPING | lex.TOTAL | lex.ASK | lex.MONEY
# Before 'gì' these deny: 'chưa thấy gì'.
_NEVER = frozenset({"chua", "chang"})
# After 'nào' these mean any: 'loại nào cũng được'.
_ANYWAY = frozenset({"cung", "cung duoc"})


def really_asks(facts: Facts, place: int, first: int) -> bool:
    """Tell whether a question word asks here; most of them have another meaning too."""
    if _indirect(facts, place, first):
        return False
    folded = facts.items[place].folded
    doubt = _DOUBTS.get(folded)
    if doubt is not None and not doubt(facts, place, first):
        return False
    return not (folded.endswith("nao") and facts.folded(place + 1) in _ANYWAY)  # 'cái nào cũng được'


def _indirect(facts: Facts, place: int, first: int) -> bool:
    """'lấy 1 ký ăn thử coi cái nào ngon': a question within an order."""
    if not facts.says(max(first, place - 3), place, _LOOKS):
        return False
    return any(facts.heads.get(n) in AMOUNTS for n in range(first, place))


def _where(facts: Facts, place: int, first: int) -> bool:
    """Tell 'ở đâu' from the 'đâu' that denies: 'có mua đâu', 'đã chốt đâu'."""
    before = facts.item(place - 1)
    if not facts.items[place].exact:
        return before is not None and before.folded in _BEFORE_WHERE  # else dầu, dâu, đậu
    if before is not None and before.flags & lex.BUY and before.folded not in ("mua", "dat"):
        return False
    return not facts.says(first, place - 1, _HAS) and _nothing_denied(facts, place, first)


def _nothing_denied(facts: Facts, place: int, first: int) -> bool:
    """Tell whether no denial stands before 'đâu' or 'mô'."""
    for item in facts.items[first:place]:
        if item.flags & _DENIES or item.folded.startswith("chua"):
            return False
    return True


def _how_much(facts: Facts, place: int, first: int) -> bool:
    """Tell 'ký nhiêu' from 'nhiều'."""
    before = facts.item(place - 1)
    if facts.items[place].exact:
        return True
    return before is not None and (
        bool(before.flags & _COUNTED) or before.product is not None or before.folded in _BEFORE_HOW_MUCH
    )


def _which_one(facts: Facts, place: int, first: int) -> bool:
    """Tell 'loại nào' from 'củ nào củ nấy'."""
    before, after = facts.item(place - 1), facts.item(place + 1)
    return before is None or after is None or before.folded != after.folded


def _what(facts: Facts, place: int, first: int) -> bool:
    """Tell 'bán chi rứa' from 'không nghe chi hết'."""
    near = max(first, place - 5)
    return not facts.means(near, place, lex.NOT) and not facts.says(near, place, _NEVER)


def _what_at_all(facts: Facts, place: int, first: int) -> bool:
    """Tell 'có gì' from 'không nghe gì hết' and 'gì cũng được'."""
    return _what(facts, place, first) and facts.folded(place + 1) != "cung"


def _how(facts: Facts, place: int, first: int) -> bool:
    """Tell 'làm sao' from the stars of '4 sao' and from 'sao cũng được'."""
    stars = facts.counted(place - 1) and not facts.flags(place - 2) & lex.LONG_AGO
    return not stars and facts.folded(place + 1) != "cung"


def _how_many(facts: Facts, place: int, first: int) -> bool:
    """Tell 'mấy hộp' from 'mấy chị ơi'."""
    return not facts.flags(place + 1) & (lex.PERSON | lex.EVERYBODY)


# What a question word must pass to ask; those not listed always ask.
_DOUBTS: dict[str, Callable[[Facts, int, int], bool]] = {
    "dau": _where,
    "mo": _nothing_denied,
    "nhieu": _how_much,
    "nao": _which_one,
    "gi": _what_at_all,
    "j": _what,
    "chi": _what,
    "sao": _how,
    "may": _how_many,
}
