"""Tells goods that are only spoken of from goods asked for: 'nhận 2 gói c1 rồi', 'nhà tui có 3 cây lựu'."""

from __future__ import annotations

from coop_live.orders.amounts.quantities import Part
from coop_live.orders.judging.case import Case
from coop_live.orders.thoughts.clauses import Clause
from coop_live.orders.words import lexicon as lex

# What says that counted goods are in use.
_USED = lex.NOW_VERB | lex.DONE | lex.LEFT | lex.PAY | lex.SAYS | lex.ALREADY
# Verbs of use that also only lead to goods: 'ra 2 hộp', 'thử 1 gói'.
_MOTION = frozenset({"ve", "ra", "vo", "toi", "lam", "chay", "thu", "goi", "nghe", "xem", "coi", "tra"})
# What says that an order was made already, or by somebody else.
_TELLS = lex.DONE | lex.PAY | lex.STRANGER
_TELLS_WORDS = frozenset({"co", "cua", "la"})
_GIVEN = frozenset(
    {"tang", "cho", "bieu", "gui", "gui cho", "goi cho", "sdt", "so"}
)  # 'cho mẹ em': a stranger who only receives
# 'nhà tui có 3 cây': what one owns is not ordered.
_HOME = frozenset({"nha", "que", "vuon", "ray"})
# After goods these tell about them: 'hộp c5 của bé'.
_DESCRIBES = frozenset({"cua", "la"})


def used(case: Case, clause: Clause) -> bool:
    """Tell whether goods are spoken of, not asked for: '2 hũ ăn hết rồi'."""
    if not case.mask & _USED:
        return False
    for n in range(clause.first, clause.last + 1):
        item = case.items[n]
        if item.flags & _USED and n not in case.heads and item.folded not in _MOTION:
            return True
    return False


def told(case: Case, clause: Clause, parts: list[Part]) -> bool:
    """Tell 'nhận 2 gói c1 rồi' and 'hop c5 cua be 4 vien' from an order."""
    if not case.mask & (_TELLS | lex.NOW_VERB) and case.said.isdisjoint(_TELLS_WORDS):
        return False
    for n in range(clause.first, clause.last + 1):
        item = case.items[n]
        if n in case.heads or item.product is not None:
            continue
        if item.flags & lex.PAY and n > parts[-1].last:
            return False  # 'số 8 2kg em ck luôn 50k rồi nha'
        if _told_at(case, n, clause, parts[0].first):
            return True
    return False


def _told_at(case: Case, n: int, clause: Clause, goods: int) -> bool:
    """Tell whether the word at `n` tells of goods that stand from `goods` on."""
    item = case.items[n]
    done = item.flags & _TELLS and not item.flags & (lex.PERSON | lex.PARTICLE)
    if done and case.folded(n - 1) not in _GIVEN:
        return True
    if item.folded == "co" and n + 1 == goods and _owns(case, n, clause):
        return True
    if item.folded in _DESCRIBES and n < clause.last and n > 0:
        before = case.items[n - 1]
        if before.product is not None or before.flags & lex.UNIT:
            return True
    return bool(item.flags & lex.NOW_VERB) and 0 < goods - n <= 2 and item.folded not in _MOTION


def _owns(case: Case, n: int, clause: Clause) -> bool:
    """'nhà tui có 3 cây lựu'."""
    return any(case.items[k].folded.partition(" ")[0] in _HOME for k in range(clause.first, n))


def offered(case: Case, clause: Clause) -> bool:
    """'200k 3 hũ tiêu được không': a price is proposed."""
    if not case.mask & lex.ASK or not case.mask & lex.MONEY:
        return False
    for n in range(max(clause.first, clause.last - 1), clause.last + 1):
        if case.items[n].flags & lex.ASK and case.items[n].folded.startswith(("duoc ", "dc ")):
            return _price_named(case, clause)
    return False


def _price_named(case: Case, clause: Clause) -> bool:
    """Tell whether a sum of money stands in a clause, before its end."""
    for n in range(clause.first + 1, clause.last):
        if case.items[n].flags & lex.MONEY and case.items[n - 1].number is not None:
            return True
    return False
