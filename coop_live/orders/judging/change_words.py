"""Finds the word that changes an order: 'đổi', 'sửa', 'thế bằng', 'chuyển … qua', 'còn 1 thôi'."""

from __future__ import annotations

from coop_live.orders.judging.case import Case
from coop_live.orders.judging.facts import PEOPLE
from coop_live.orders.judging.withdrawn import cancel_word
from coop_live.orders.words import lexicon as lex

_DENIES = lex.NOT | lex.NOT_THIS
# After a withdrawal these say what comes in its place: 'bỏ c1 thế bằng c2'.
_INSTEAD = frozenset({"the bang", "thay bang", "the"})
# Unmarked these are other words as well: đôi, sữa, thấy.
_AMBIGUOUS = frozenset({"doi", "sua", "thay"})
# 'còn 1 hũ thôi': no more than that.
_LOWERS = frozenset({"bot"})
_ENOUGH = frozenset({"thoi"})
# After these an unmarked 'doi' is đổi: 'doi lai', 'doi giup'.
_FAVOURS = frozenset({"lai", "giup", "ho"})


def change_word(case: Case) -> int | None:
    """Return the place of the word that changes an order."""
    for find in (_cancelled_for, _said_to_change, _only_so_many, _fixed, _moved):
        found = find(case)
        if found is not None:
            return found
    return None


def _cancelled_for(case: Case) -> int | None:
    """'hủy c1 lấy c2', 'bỏ c1 thế bằng c2'."""
    cancel = cancel_word(case)
    if cancel is None:
        return None
    swap = case.live
    if (
        swap is not None
        and swap > cancel
        and not case.items[swap].flags & lex.KEEP
        and case.named_after(swap)
    ):
        return swap
    instead = next((part for part in case.parts if part.role == "into" and part.folded in _INSTEAD), None)
    return cancel if instead is not None and case.named_after(instead.last) else None


def _said_to_change(case: Case) -> int | None:
    """Return the first 'đổi', 'sửa', 'thay …' that is meant so."""
    if not case.mask & lex.CHANGE:
        return None
    for place, item in enumerate(case.items):
        if item.flags & lex.CHANGE and item.product is None and _changes(case, place):
            return place
    return None


def _changes(case: Case, place: int) -> bool:
    """Tell 'đổi' from đôi, 'không đổi' and 'giảm giá'."""
    item = case.items[place]
    if item.folded in _AMBIGUOUS and _reads_otherwise(case, place):
        return False
    if case.flags(place - 1) & _DENIES:
        return False
    counted = any(part.role == "quantity" and part.first == place + 1 for part in case.parts)
    return counted or not item.flags & lex.BARGAIN


def _reads_otherwise(case: Case, place: int) -> bool:
    """'doi' is also đôi, đời, đợi; 'thay' is also thấy; 'sua' is also sữa."""
    item, after = case.items[place], case.item(place + 1)
    milk = item.folded == "sua" and case.reading.tokens.raw[item.first].lower() == "sữa"
    if item.exact and not milk:
        return False
    if any(part.role == "into" and part.first > place for part in case.parts):
        return False
    if after is None:
        return True
    return (
        after.product is None
        and not after.variants
        and not after.flags & lex.ORDER_WORD
        and after.folded not in _FAVOURS
    )


def _only_so_many(case: Case) -> int | None:
    """'cho tui còn 1 hũ thôi, nãy lỡ chốt 3', '2 hộp thôi, nãy chị chốt 5 là nhầm', 'bớt lại còn 1'."""
    lowered = _lowered(case)
    if lowered is not None:
        return lowered
    ago = case.first(lex.LONG_AGO)
    if ago is None:
        return None
    oops = next(
        (n for n, item in enumerate(case.items) if item.flags & lex.OOPS and item.folded != "quen"), None
    )
    counted = any(part.role == "quantity" and part.first < ago for part in case.parts)
    if oops is not None and oops > ago and counted:
        return 0
    for place in range(1, len(case.items) - 1):
        if case.items[place].folded == "con" and case.items[place + 1].number is not None:
            given = case.items[place - 1].flags & (lex.GIVE | PEOPLE)
            if given and case.says(place, len(case.items), _ENOUGH):
                return place
    return None


def _lowered(case: Case) -> int | None:
    """'bớt mật ong lại còn 1 chai'."""
    if "bot" not in case.said:
        return None
    for place in range(1, len(case.items) - 1):
        counts = case.items[place].folded == "con" and case.items[place + 1].number is not None
        if counts and case.says(max(0, place - 5), place, _LOWERS):
            return place
    return None


def _fixed(case: Case) -> int | None:
    """'s đơn …': a hurried 'sửa'."""
    items = case.items
    return 0 if len(items) > 2 and items[0].folded == "s" and items[1].flags & lex.ORDER_WORD else None


def _moved(case: Case) -> int | None:
    """'chuyển c1 qua c2'."""
    if "chuyen" not in case.said or "into" not in case.roles:
        return None
    for place, item in enumerate(case.items):
        if item.folded == "chuyen" and item.product is None:
            into = any(part.role == "into" and part.first > place for part in case.parts)
            return place if into and case.named_after(place) else None
    return None
