"""Hears that goods are asked for by naming them, without a buying word: 'c1 2', 'e 1', '2 hũ nha shop'."""

from __future__ import annotations

from coop_live.orders.amounts.choices import AMOUNTS
from coop_live.orders.amounts.quantities import Part
from coop_live.orders.judging.case import Case
from coop_live.orders.judging.facts import PEOPLE, POLITE
from coop_live.orders.judging.spoken import offered, told, used
from coop_live.orders.thoughts.clauses import Clause
from coop_live.orders.words import lexicon as lex

# A comment without any of these names nothing that could be asked for.
ASKED_FOR = frozenset({"product", "quantity", "size", "variant"})
_WITHDRAWS = frozenset({"cancel", "change"})
# A clause with any of these speaks of something else than the order.
_ASIDE = lex.LONG_AGO | lex.COMPLAINT | lex.EVERYBODY
# After a person these ask for one more: 'em nữa'.
ME_TOO = frozenset({"nua", "voi", "vs", "nua nha"})
_ME_TOO_BESIDE = POLITE | lex.AGAIN | lex.STOP_ALL
# Before a question word these ask for the total.
_SUMS = frozenset({"het", "tong"})
# A total asked with this is only supposed: 'lấy 2 thì hết nhiêu'.
_SUPPOSES = frozenset({"thi"})
# Words of shipping that rather speak of the goods or the price.
_NO_SHIPPING = frozenset({"hang", "het", "freeship", "free ship"})
# What may stand beside goods in an order that only names them.
_BESIDE_GOODS = (
    POLITE
    | lex.AGAIN
    | lex.CODE_WORD
    | lex.COUNT_WORD
    | lex.AND
    | lex.EMPHASIS
    | lex.UNIT
    | lex.THIS
    | lex.FRUIT_WORD
)


def names_goods(case: Case, number: int) -> bool:
    """Tell whether a clause without a buying word asks for goods by naming them: 'c1 2', 'e 1', 'mã C1'."""
    if case.fates[number] or is_aside(case, case.clauses[number]):
        return False
    clause, parts, pinned = case.clauses[number], case.parts_of[number], case.pinned is not None
    if not parts:
        return pinned and _me_too(case, clause)
    roles = case.roles_in(number)
    if not roles.isdisjoint(_WITHDRAWS):
        return False
    amounts = [part for part in parts if part.role in AMOUNTS]
    if "product" in roles:
        return _named_order(case, number, parts, amounts)
    if amounts:
        return _counted_order(case, number, amounts, foreign="foreign" in roles)
    variant = "variant" in roles and pinned and case.questions[number] is None
    return variant and _only_polite(case, clause)


def _counted_order(case: Case, number: int, amounts: list[Part], *, foreign: bool) -> bool:
    """'e 2 hũ nha': counted, not named; without goods on air the number must stand alone or have a unit."""
    clause, pinned = case.clauses[number], case.pinned is not None
    united = any(part.unit for part in amounts)
    if not pinned and not united:
        return any(part.role == "quantity" for part in amounts) and _only_polite(case, clause)
    if foreign:
        return _question_beside(case, number)
    if not pinned and all(part.role == "size" for part in amounts):
        return _only_polite(case, clause)
    if not _question_beside(case, number):
        return False
    return _only_polite(case, clause) or (united and not used(case, clause))


def _at_home(case: Case, clause: Clause) -> bool:
    """'nhà còn 2 gói tiêu sọ': what is left at home is not asked for."""
    if "con" not in case.said or not case.mask & lex.LEFT:
        return False
    for n in range(clause.first + 1, clause.last + 1):
        item, after = case.items[n], case.item(n + 1)
        if (
            item.folded != "con"
            or not item.flags & lex.LEFT
            or case.items[n - 1].folded.split()[:1] != ["nha"]
        ):
            continue
        if item.exact or (after is not None and (after.number is not None or after.folded == "nhieu")):
            return True  # but 'cf500 nha con' is said to a child
    return False


def is_aside(case: Case, clause: Clause) -> bool:
    """Tell whether a clause tells of the past, complains or speaks to everybody."""
    if _at_home(case, clause):
        return True
    if not case.mask & _ASIDE:
        return False
    for n in range(clause.first, clause.last + 1):
        if case.items[n].flags & _ASIDE and case.items[n].product is None and case.folded(n - 1) != "dung":
            return True  # but 'đừng gãy nát nghen' is a wish
    return False


def _me_too(case: Case, clause: Clause) -> bool:
    """Tell 'e nữa', 'mình với nha': one more of what is on air."""
    first, last = clause.first, clause.last
    if not 1 <= last - first <= 4 or case.items[first + 1].folded not in ME_TOO:
        return False
    if not case.items[first].flags & PEOPLE:
        return False
    return all(case.items[n].flags & _ME_TOO_BESIDE for n in range(first, last + 1))


def _named_order(case: Case, number: int, parts: list[Part], amounts: list[Part]) -> bool:
    """Tell whether a clause that names a product asks for it: 'c1 2', 'mã C1 nha'; not 'mã 5 hết rồi'."""
    clause = case.clauses[number]
    if not _question_beside(case, number, strict=len(amounts) < 2):
        return False
    if amounts:
        return not told(case, clause, parts) and not offered(case, clause)
    if _either_will_do(case, parts):
        return True
    if _stock_asked(case, clause, parts) or _sold_out(case):
        return False
    coded = all(part.code for part in parts if part.role == "product")
    return _only_polite(case, clause, most=1 if coded else 0)


def _either_will_do(case: Case, parts: list[Part]) -> bool:
    """'hết c1 thì c2 cũng được'."""
    if not case.mask & lex.OR or not any(part.role == "or" and part.bound for part in parts):
        return False
    return any(item.flags & lex.OR and item.folded.startswith("cung") for item in case.items)


def _stock_asked(case: Case, clause: Clause, parts: list[Part]) -> bool:
    """'còn hồng shop': asked, not ordered."""
    opening, following = case.items[clause.first], clause.first + 1
    if opening.folded != "con" or not opening.flags & lex.LEFT:
        return False
    named = next(part for part in parts if part.role == "product")
    return following in (parts[0].first, named.first)


def _sold_out(case: Case) -> bool:
    """'mã 5 hết rồi'."""
    if "het" not in case.said or not case.mask & lex.DONE:
        return False
    return any(item.folded == "het" and case.flags(n + 1) & lex.DONE for n, item in enumerate(case.items))


def _question_beside(case: Case, number: int, *, strict: bool = True) -> bool:
    """Tell whether goods stand although their clause asks: for shipping or the total, not the price."""
    place = case.questions[number]
    if place is None:
        return True
    first, which = case.clauses[number].first, case.items[place].flags & lex.WHICH
    near = max(first, place - 5)
    if which and _sum_asked(case, near, place):
        return not case.says(first, place, _SUPPOSES)
    counted = any(part.role in AMOUNTS and part.first < place for part in case.parts_of[number])
    if counted and _shipping_asked(case, near, place):
        return True
    return not strict and which != 0


def _sum_asked(case: Case, first: int, end: int) -> bool:
    """'… hết bao nhiêu', 'tổng nhiêu shop'."""
    for n in range(first, end):
        item = case.items[n]
        if item.folded in _SUMS or (
            item.flags & (lex.TOTAL | lex.LEFT) == lex.TOTAL and item.product is None
        ):
            return True
    return False


def _shipping_asked(case: Case, first: int, end: int) -> bool:
    """'… ship về Huế mấy ngày'."""
    for n in range(first, end):
        item = case.items[n]
        if item.flags & lex.SHIPPING and item.product is None and item.folded not in _NO_SHIPPING:
            return True
    return False


def _only_polite(case: Case, clause: Clause, most: int = 0) -> bool:
    """Tell whether nothing is said in this clause beside goods and politeness; `most` words may be."""
    if case.items[clause.first].folded == "con" and case.folded(clause.first + 1) == "thi":
        most += 2  # 'còn hàng không, còn thì 1kg'
    for n in range(clause.first, clause.last + 1):
        if not _goes_with_goods(case, n):
            most -= 1
            if most < 0:
                return False
    return True


def _goes_with_goods(case: Case, n: int) -> bool:
    """Tell whether a word is part of the goods, or says nothing beside them."""
    item, flags = case.items[n], case.items[n].flags
    if n in case.heads or item.sign or item.number is not None or item.product is not None or item.variants:
        return True
    if flags & _BESIDE_GOODS and not flags & lex.SAYS and item.folded != "con":
        return True
    return any(part.first <= n <= part.last for part in case.parts)
