"""Weighs what became of one buying word: meant now, or past, denied, asked, told of somebody else.

The fates: now, past, later, denied, asked, bargain, others (who else buys), prompt (all are called).
"""

from __future__ import annotations

from coop_live.orders.amounts.choices import AMOUNTS
from coop_live.orders.judging.facts import PEOPLE, Facts
from coop_live.orders.judging.refused import REFUSES, REFUSES_WORDS, refused, scoffs
from coop_live.orders.judging.supposed import (
    GIFTS,
    ON_TERMS,
    ON_TERMS_WORDS,
    SUPPOSES,
    hypothetical,
    on_terms,
    supposes,
)
from coop_live.orders.judging.told import (
    ANOTHER_TIME,
    ANOTHER_TIME_WORDS,
    SOMEBODY,
    another_time,
    long_over,
    somebody_else,
)
from coop_live.orders.thoughts.clauses import Clause
from coop_live.orders.words import lexicon as lex

_LOOK_BACK = 9
# What stands for goods after a verb; a number may be a code, and codes are items of their own.
_COUNTED = AMOUNTS | {"variant"}
# What may decide a fate; a comment without any of it leaves all its buying words meant now.
_BEFORE = REFUSES | ANOTHER_TIME | SOMEBODY | ON_TERMS
_BEFORE_WORDS = REFUSES_WORDS | ANOTHER_TIME_WORDS | ON_TERMS_WORDS
_AFTER = lex.DONE | lex.COMPLAINT | lex.LONG_AGO | lex.EVERYBODY | SUPPOSES
# The writer, as they name themselves before a verb.
_SPEAKERS = frozenset({"em", "e", "minh", "tui", "toi", "m", "mk", "tao", "to"})
# After these a speaker's word names a kinsman or a receiver instead: 'của em', 'gửi mình'.
_NOT_THE_SPEAKER = frozenset({"cua", "nha", "ben", "moi", "cho", "gui"})
# A complaint that opens so tells of an order that was made: 'đặt mà chưa thấy', 'mua giao thiếu'.
_OPENS_COMPLAINT = ("ma ", "chua ", "giao ", "gui ")
_FAR = 5  # what is done this long after the goods is something else


def fate(facts: Facts, place: int, start: int, clause: Clause) -> str:
    """Return what became of the buying word at a place; words before `start` belong to another one."""
    return _before(facts, place, start, clause) or _after(facts, place, clause) or "now"


def _before(facts: Facts, place: int, start: int, clause: Clause) -> str:
    """Walk back from a buying word; the nearest word that changes its meaning decides."""
    if not facts.mask & _BEFORE and facts.said.isdisjoint(_BEFORE_WORDS):
        return ""
    if facts.folded(place - 1) == "cung" and facts.items[place].flags & lex.BUY:
        return ""  # 'k bớt cũng lấy': bought on any terms
    fresh = False  # 'giờ', 'nay': whatever is told before is another purchase
    mine = False  # a first person stands before the verb: strangers further left do not buy
    for n in range(place - 1, max(start, place - _LOOK_BACK, clause.first) - 1, -1):
        item = facts.items[n]
        if item.product is not None or facts.heads.get(n) in AMOUNTS:
            continue
        fresh = fresh or (bool(item.flags & lex.AGAIN) and item.folded not in ("them", "lai"))
        if item.flags & _BEFORE or item.folded in _BEFORE_WORDS:
            found = _decided_at(facts, n, place, clause, fresh=fresh, mine=mine)
            if found:
                return found
        mine = mine or _speaker(facts, n)
    return "asked" if supposes(facts, place, clause) else ""


def _decided_at(facts: Facts, n: int, place: int, clause: Clause, *, fresh: bool, mine: bool) -> str:
    """Return what the word at `n` makes of the buying word at `place`."""
    found = refused(facts, n, place, clause)
    if not found and not fresh:
        found = another_time(facts, n, place)
    if not found and not mine:
        found = somebody_else(facts, n, place, clause)
    return found or on_terms(facts, n, place, clause)


def _speaker(facts: Facts, n: int) -> bool:
    """Tell whether the writer names themselves here, not a kinsman of theirs ('chồng em')."""
    if facts.items[n].folded not in _SPEAKERS:
        return False
    before = facts.item(n - 1)
    if before is None:
        return True
    kin = before.flags & (lex.STRANGER | lex.PERSON | lex.EVERYBODY)
    return not kin and before.folded not in _NOT_THE_SPEAKER


def _after(facts: Facts, place: int, clause: Clause) -> str:
    """Return what the words after a buying word make of it; nothing when they leave it alone."""
    if scoffs(facts, place):
        return "denied"
    if _points_away(facts, place, clause):
        return "others"
    if not facts.mask & _AFTER and facts.said.isdisjoint(GIFTS):
        return ""
    return _walk_on(facts, place, clause)


def _points_away(facts: Facts, place: int, clause: Clause) -> bool:
    """'chị Lan đặt 5 gói kìa'."""
    if "kia" not in facts.said or place == clause.first or facts.items[place].flags & lex.GIVE:
        return False
    items, pointed = facts.items, clause.last
    while pointed > place and items[pointed].flags & (lex.SHOP | PEOPLE) and items[pointed].folded != "kia":
        pointed -= 1
    kia = items[pointed]
    return kia.folded == "kia" and (kia.exact or not facts.reading.tokens.accented)


def _walk_on(facts: Facts, place: int, clause: Clause) -> str:
    """Walk on from a buying word up to the next one; the first word that changes its meaning decides."""
    polite = goods = False
    heard = place  # the last goods, or the verb itself
    for n in range(place + 1, clause.last + 1):
        item = facts.items[n]
        flags = item.flags
        if item.product is not None or facts.heads.get(n) in _COUNTED:
            goods, heard = True, n
        elif flags & lex.DONE and facts.flags(n - 1) & lex.PAY:
            return ""  # what is done is the payment
        elif _told_as_past(facts, place, n, clause, polite=polite, near=n - heard <= _FAR):
            return "past"
        elif flags & lex.EVERYBODY and not goods and _calls_all(facts, place, n):
            return "prompt"
        elif hypothetical(facts, place, n, clause.last, goods=goods):
            return "asked"
        elif flags & lex.BUY and n > place + 1:
            return ""
        polite = polite or _polite(flags, item.folded)
    return ""


def _polite(flags: int, folded: str) -> bool:
    """Tell whether a particle ends the wish: what follows 'nha' is another thought."""
    return bool(flags & lex.PARTICLE) and not flags & (lex.BUY | lex.DONE) and folded not in ("di", "ma")


def _calls_all(facts: Facts, place: int, n: int) -> bool:
    """Tell 'chốt đi cả nhà' from an order."""
    return not facts.items[n].flags & lex.PERSON and facts.items[place].folded != "ung ho"


def _told_as_past(facts: Facts, place: int, n: int, clause: Clause, *, polite: bool, near: bool) -> bool:
    """Tell 'lấy 2 hộp rồi', 'đặt mà chưa thấy', 'mua hôm qua' from a wish."""
    item = facts.items[n]
    if item.flags & lex.COMPLAINT and item.folded.startswith(_OPENS_COMPLAINT):
        return True
    if polite:
        return False
    if item.flags & lex.DONE and near and not _goes_on(facts, n, clause):
        return True
    return bool(item.flags & lex.LONG_AGO) and long_over(facts, place, n)


def _goes_on(facts: Facts, n: int, clause: Clause) -> bool:
    """'mua rồi giờ lấy', 'chốt rồi gửi về': only what ends there is done."""
    if n + 1 > clause.last:
        return False
    after = facts.flags(n + 1)
    follows = lex.GIVE | lex.PLACE_LEAD | lex.PAY | lex.PHONE | lex.BUY
    return bool(after & follows) and not after & (lex.PARTICLE | lex.PERSON)
