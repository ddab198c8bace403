"""Hears that one thing or the other is asked about: 'dẻo hay giòn ngon hơn', 'chín chưa hay còn xanh'."""

from __future__ import annotations

from coop_live.orders.judging.case import Case
from coop_live.orders.words import lexicon as lex

_OR = frozenset({"hay", "hay la"})
_COMPARED = frozenset({"product", "variant", "size"})
# These show that an unmarked 'hay' weighs one against the other.
_COMPARES = frozenset({"hon", "v", "vay", "z"})
# After these 'hay' is the praise or the habit: 'hay nhất', 'hay ăn'.
_PRAISED = frozenset(
    {"nhat", "that", "ma", "nen", "bi", "noi", "xem", "coi", "an", "dung", "quen", "gap", "bat"}
)
_PRAISES = lex.PARTICLE | lex.PRAISE | lex.BUY | lex.GIVE
# At the end these turn a choice into a question: 'ở Long Khánh hay Cẩm Mỹ vậy'.
_ENDS_ASKING = frozenset({"vay", "v", "z", "the", "ta", "nhi", "ha", "ne", "a", "rua"})


def weighs(case: Case) -> bool:
    """Tell whether two goods are compared: 'dẻo hay giòn ngon hơn'."""
    if "or" not in case.roles:
        return False
    choice = next((part for part in case.parts if part.role == "or" and not part.bound), None)
    if choice is None or case.items[choice.first].folded not in _OR:
        return False
    if any(part.role == "oops" and part.first > choice.first for part in case.parts):
        return False
    if not case.items[choice.first].exact and not case.says(choice.last, len(case.items), _COMPARES):
        return False
    compared = [part.first for part in case.parts if part.role in _COMPARED]
    return bool(compared) and min(compared) < choice.first < max(compared)


def alternative(case: Case) -> bool:
    """'chín chưa hay còn xanh', 'vườn ở Long Khánh hay Cẩm Mỹ vậy': one or the other is asked."""
    if not case.mask & lex.OR or len(case.items) < 3:
        return False
    asked = case.says(len(case.items) - 2, len(case.items), _ENDS_ASKING)
    if not asked and not any(item.product is not None for item in case.items):
        return False
    return any(_offers_two(case, place) for place in range(1, len(case.items) - 1))


def _offers_two(case: Case, place: int) -> bool:
    """Tell the 'hay' between two things from the one that praises."""
    item, following = case.items[place], case.items[place + 1]
    if item.folded not in _OR or not item.flags & lex.OR:
        return False
    return not (following.flags & _PRAISES or following.folded in _PRAISED or following.sign)
