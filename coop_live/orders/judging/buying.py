"""Finds the buying words of a comment, 'chốt' and 'cho em 2 hộp', each with what became of it."""

from __future__ import annotations

from coop_live.orders.judging.facts import PEOPLE, POLITE, Facts
from coop_live.orders.judging.fates import fate
from coop_live.orders.thoughts.clauses import Clause
from coop_live.orders.words import lexicon as lex

_BUYS = lex.BUY | lex.GIVE
# What begins with these parts is counted, even where it reads as a verb: the gói of '2 gói'.
_COUNTED = frozenset({"quantity", "size", "variant", "each"})
_BETWEEN = PEOPLE | lex.GIVE | lex.AGAIN | lex.STRANGER  # 'cho', then whom: 'cho thêm em'
_BEFORE_A_WISH = lex.BUY | PEOPLE | lex.PARTICLE | lex.SHOP | lex.AGAIN | lex.THIS | lex.AND | lex.EMPHASIS
# With a unit alone after them these ask for one: 'để tui hũ'.
_TAKES_A_UNIT = frozenset({"cho", "lay", "xin", "de"})
# Without goods beside them these ask for something else: 'nhờ em', 'giao cho chị'.
_NEEDS_GOODS = frozenset({"ban", "xin", "nho", "them", "can", "phan", "chia", "tang", "len", "giao"})
# Beside an address these only say whom it reaches: 'giao cho chị Lan'.
_SENDS_TO = frozenset({"giao cho", "gui cho", "goi cho"})


def fates(facts: Facts) -> list[list[tuple[int, str]]]:
    """Return for each clause where its buying words stand, with their fates; "now" counts."""
    clauses = facts.reading.clauses
    if not facts.mask & _BUYS:
        return [[] for _ in clauses]
    return [_fates_in(facts, clause) for clause in clauses]


def _fates_in(facts: Facts, clause: Clause) -> list[tuple[int, str]]:
    """Return the buying words of one clause; each hears only what stands after the one before."""
    found: list[tuple[int, str]] = []
    start = clause.first
    for place in range(clause.first, clause.last + 1):
        if facts.items[place].flags & _BUYS and _buys(facts, place, clause):
            found.append((place, fate(facts, place, start, clause)))
            start = place + 1
    return found


def _buys(facts: Facts, place: int, clause: Clause) -> bool:
    """Tell whether a word that may ask for goods does so here."""
    item = facts.items[place]
    if item.product is not None or _is_other_word(facts, place):
        return False
    if item.folded == "ban" and not _offers(facts, place):
        return False  # 'bên này bán mắc ca'
    if item.folded == "ung ho" and not any(facts.names(n) for n in range(clause.first, clause.last + 1)):
        return False  # a regular's greeting
    return bool(item.flags & lex.BUY) or _gives(facts, place, clause)


def _offers(facts: Facts, place: int) -> bool:
    """Tell 'bán cho em', 'bán 2 kg' from telling what others sell."""
    after = facts.item(place + 1)
    if after is None:
        return False
    return facts.heads.get(place + 1, "product") != "product" or bool(after.flags & (PEOPLE | lex.GIVE))


def _is_other_word(facts: Facts, place: int) -> bool:
    """Tell units and numbers from verbs that are spelled like them: 'gói' of '2 gói' is no verb."""
    if facts.heads.get(place) in _COUNTED:
        return True
    flags = facts.items[place].flags
    if flags & lex.PAY and not flags & lex.GIVE:
        return True
    if not flags & (lex.UNIT | lex.MONEY):
        return False
    before = facts.item(place - 1)
    return before is not None and before.number is not None and before.folded != "mot"


def _gives(facts: Facts, place: int, clause: Clause) -> bool:
    """Tell 'cho e 2 hộp' and 'gửi mình' from 'cho hỏi' and 'gửi về Huế'."""
    folded, last = facts.items[place].folded, clause.last
    if folded == "cho" and facts.flags(place - 1) & lex.BUY:
        return True
    after, people = _past_people(facts, place + 1, last)
    flags, names = facts.flags(after), facts.names(after)
    if flags & (lex.ASK | lex.WHICH) and not names:
        return False
    if after <= last:
        if names:
            return True
        if flags & lex.UNIT and folded in _TAKES_A_UNIT:
            return _asks_for_unit(facts, after, last, people=people)
    return people and _gives_to(facts, place, after, clause)


def _past_people(facts: Facts, place: int, last: int) -> tuple[int, bool]:
    """Return the place after the people that goods are given to, and whether there are any."""
    people = False
    while place <= last and facts.items[place].flags & _BETWEEN and place not in facts.heads:
        people = people or bool(facts.items[place].flags & (PEOPLE | lex.STRANGER))
        place += 1
    return place, people


def _asks_for_unit(facts: Facts, unit: int, last: int, *, people: bool) -> bool:
    """'để tui hũ nha', 'cho hộp c1': one of them."""
    if people and (unit == last or facts.flags(unit + 1) & lex.PARTICLE):
        return True
    return unit + 1 <= last and facts.names(unit + 1)


def _gives_to(facts: Facts, place: int, after: int, clause: Clause) -> bool:
    """Tell 'gửi mình nha' from 'trả lại cho em' and 'giao về … cho chị nha'; `after` follows the people."""
    folded, last = facts.items[place].folded, clause.last
    ended = after > last or bool(facts.flags(after) & (lex.PARTICLE | lex.SHOP)) or facts.items[after].sign
    if not ended or folded in _NEEDS_GOODS:
        return False
    if facts.address is not None and (clause.first == facts.address.last + 1 or folded in _SENDS_TO):
        return False  # 'giao về … cho chị nha'
    if folded == "cho" and place > clause.first and not facts.flags(place - 1) & _BEFORE_A_WISH:
        return False  # 'trả lại cho em', 'nói cho em'
    if facts.means(clause.first, place, lex.WHICH | lex.ASK):
        return False  # 'bao giờ giao hàng cho em'
    for n in range(after, last + 1):
        if not (facts.items[n].flags & POLITE or facts.items[n].sign or facts.names(n)):
            return False
    return True
