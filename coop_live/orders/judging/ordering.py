"""Hears that goods are asked for, in words or by naming them, and which of those named are meant."""

from __future__ import annotations

from itertools import pairwise

from coop_live.i18n import tr
from coop_live.model import Kind, OrderLine
from coop_live.orders.amounts.choices import AMOUNTS, HEADS
from coop_live.orders.amounts.drafts import TOO_MANY, breaks_packs, in_units
from coop_live.orders.amounts.lines import make_lines
from coop_live.orders.amounts.quantities import Part
from coop_live.orders.judging.case import Case, Decision
from coop_live.orders.judging.comparing import weighs
from coop_live.orders.judging.naming import ASKED_FOR, ME_TOO, is_aside, names_goods
from coop_live.orders.judging.plausible import is_plausible
from coop_live.orders.words import lexicon as lex

_BORDERS = frozenset({"border", "stop"})
# At the end of a name these only point at it: 'mã TSO đó'.
_POINTS = frozenset({"do", "day", "a", "y"})
# What is said of a person on the screen: 'chốt anh đẹp trai', 'lấy chị áo đỏ'.
_OF_A_PERSON = frozenset({"dep", "dep trai", "xinh", "chu", "quay", "ban", "live", "dung", "ao", "noi"})
# A purchase with such a fate keeps its numbers when a new one follows.
_NOT_NOW = frozenset({"past", "others", "later"})
# Fates that make an order less certain.
_DOUBTFUL = frozenset({"past", "others", "prompt", "later", "denied", "asked"})
_CORRECTS = frozenset({"or", "oops", "not"})
_HAVE_WEIGHT = HEADS | {"foreign"}
_BETWEEN_WEIGHTS = 1  # a sign or a word: '2 ký, 3 lạng', '2 ký và 3 lạng'
_MANY = 20  # more of one thing than a viewer buys


def ordered(case: Case) -> Decision | None:
    """The writer asks for goods now, in words or by naming them."""
    live = case.live
    if live is None and case.roles.isdisjoint(ASKED_FOR) and case.said.isdisjoint(ME_TOO):
        return None
    goods = [number for number in range(len(case.clauses)) if names_goods(case, number)]
    if live is None:
        if not goods or weighs(case) or _points_at(case, goods):
            return None
    elif not goods and _person_joke(case, live):
        return None
    parts = _asked_for(case, goods)
    lines = make_lines(case.index, parts, case.pinned, use_pinned=True)
    if not is_plausible(case.reading, has_lines=bool(lines)):
        return None
    cue = (live, live) if live is not None else None
    certain = _confidence(case, parts, lines)
    return Decision(Kind.ORDER, lines, certain, cue, _note(case, lines), not _place_asked(case))


def _points_at(case: Case, goods: list[int]) -> bool:
    """'hàng về chưa shop, mã TSO đó': what is named says what was asked about."""
    if not case.asks():
        return False
    for number in goods:
        last = case.items[case.clauses[number].last]
        if last.folded not in _POINTS or not last.flags & lex.PARTICLE:
            return False
        if any(part.role in AMOUNTS for part in case.parts_of[number]):
            return False
    return True


def _person_joke(case: Case, live: int) -> bool:
    """'chốt anh đẹp trai': a person is bought, and nothing else is named."""
    if not case.items[live].flags & lex.BUY or not case.flags(live + 1) & (lex.PERSON | lex.SHOP):
        return False
    if case.folded(live + 2) not in _OF_A_PERSON:
        return False
    return "product" not in case.roles and "quantity" not in case.roles


def _place_asked(case: Case) -> bool:
    """'ship ra Huế mấy bữa': a bare place in a question is no address."""
    address = case.address
    if address is None or not address.bare:
        return False
    for clause, question in zip(case.clauses, case.questions, strict=True):
        if clause.first == address.last + 1:
            return question is not None
    return False


def _asked_for(case: Case, goods: list[int]) -> list[Part]:
    """Leave out what only a question or a memory names, when the order itself names its goods."""
    if len(case.clauses) == 1:
        return _within_clause(case, case.parts)
    wanted = {n for n, found in enumerate(case.fates) if any(fate == "now" for _, fate in found)}
    wanted.update(goods)
    roles: set[str] = set().union(*(case.roles_in(number) for number in wanted))
    dropped: set[int] = set()  # the parts that are not asked for
    for number, parts in enumerate(case.parts_of):
        if parts and number not in wanted:
            dropped.update(id(part) for part in _not_asked_for(case, number, roles))
    kept = [part for part in case.parts if id(part) not in dropped] if dropped else case.parts
    return _within_clause(case, kept)


def _not_asked_for(case: Case, number: int, roles: set[str]) -> list[Part]:
    """Return the parts of a clause that do not belong to the order; `roles` are the order's own."""
    named, counted = "product" in roles, not roles.isdisjoint(AMOUNTS)
    asks = case.questions[number] is not None
    told = _told_aside(case, number)
    found: list[Part] = []
    for part in case.parts_of[number]:
        amount = part.role in AMOUNTS
        if told or (named and asks and (counted or not amount)):
            still = not named and part.role in HEADS and not _denied(case, number, part)
            if not still and part.role not in _BORDERS:
                found.append(part)
        elif asks and amount and counted and not _size_of_named(case, number, part):
            found.append(part)
    return found


def _told_aside(case: Case, number: int) -> bool:
    """Tell whether a clause speaks of another purchase: past, later, somebody else's."""
    for _, fate in case.fates[number]:
        if fate not in ("now", "bargain"):
            return True
    return is_aside(case, case.clauses[number])


def _size_of_named(case: Case, number: int, part: Part) -> bool:
    """'tiêu 1 ký 220k đúng hông, bán tui 2 hũ': the price asked about says which size."""
    if part.role != "size":
        return False
    owners = [other.product for other in case.parts_of[number] if other.role == "product"] or [case.pinned]
    return any(part.size in case.index.sizes[owner].values() for owner in owners if owner is not None)


def _denied(case: Case, number: int, part: Part) -> bool:
    """Tell whether a part is what was denied; 'c1 không lấy loại 100g' still speaks of C1."""
    for place, fate in case.fates[number]:
        if fate == "others" or (fate == "denied" and place < part.first):
            return True
    return False


def _within_clause(case: Case, parts: list[Part]) -> list[Part]:
    """Inside one run-on thought, forget the numbers of a purchase that is past when a new one follows."""
    if case.live is None or case.outcomes.isdisjoint(_NOT_NOW):
        return parts
    for past, now in _past_then_now(case):
        renamed = any(part.role == "product" and part.first > now for part in parts)
        parts = [
            part for part in parts if not past < part.first < now or not (renamed or part.role in AMOUNTS)
        ]
    return parts


def _past_then_now(case: Case) -> list[tuple[int, int]]:
    """Return where a told purchase stands right before one that is meant: 'hôm qua lấy 1 nay lấy 2'."""
    return [
        (past, now)
        for found in case.fates
        for (past, told), (now, meant) in pairwise(found)
        if told in _NOT_NOW and meant == "now"
    ]


def _confidence(case: Case, parts: list[Part], lines: tuple[OrderLine, ...]) -> float:
    """Return how certain an order is: less for each thing that might have been meant otherwise."""
    if not lines:
        return 0.4
    roles = case.roles if parts is case.parts else {part.role for part in parts}
    certain = _certain_of_goods(case, parts, roles)
    if case.asks():
        certain -= 0.1
    if not case.outcomes.isdisjoint(_DOUBTFUL):
        certain -= 0.15
    if not roles.isdisjoint(_CORRECTS):
        certain -= 0.1
    most = max(map(in_units, lines))
    certain -= 0.2 * (most > _MANY) + 0.2 * (most >= TOO_MANY) + 0.2 * _breaks_packs(case, parts)
    certain -= 0.2 * _has_spare_weight(case, parts, lines)
    return round(max(certain, 0.3), 2)


def _certain_of_goods(case: Case, parts: list[Part], roles: set[str]) -> float:
    """Return how certain it is which goods are meant: a code is clearer than a name."""
    if "product" not in roles:
        return 0.88 if case.live is not None else 0.75
    certain = 0.95 if case.live is not None or not roles.isdisjoint(AMOUNTS) else 0.9
    for part in parts:
        if part.role == "product" and not part.code and not case.items[part.first].exact:
            return certain - 0.03
    return certain


def _breaks_packs(case: Case, parts: list[Part]) -> bool:
    named = next((part.product for part in parts if part.role == "product"), None)
    product = case.pinned if named is None else named
    for part in parts:
        product = part.product if part.role == "product" else product
        if part.size is not None and product is not None and breaks_packs(case.index, product, part.size):
            return True
    return False


def _has_spare_weight(case: Case, parts: list[Part], lines: tuple[OrderLine, ...]) -> bool:
    """Tell '2 ký, 3 lạng gạo': weights side by side for fewer goods, of which only one would count."""
    if not any(line.weighed for line in lines):
        return False
    said = [part for part in parts if part.role not in _BORDERS]
    beside = any(
        first.role == second.role == "size" and second.first - first.last - 1 <= _BETWEEN_WEIGHTS
        for first, second in pairwise(said)
    )
    weights = sum(part.role == "size" for part in said)
    return beside and weights > max(1, sum(part.role in _HAVE_WEIGHT for part in said))


def _note(case: Case, lines: tuple[OrderLine, ...]) -> str:
    """Return what the assistant should look at."""
    if not lines:
        return tr("chưa rõ món")
    if any(in_units(line) >= TOO_MANY for line in lines):
        return tr("số lượng quá lớn")
    if _breaks_packs(case, list(case.parts)):
        return tr("không tròn gói")
    if _has_spare_weight(case, case.parts, lines):
        return tr("nhiều số cân")
    return tr("có hỏi thêm") if case.asks() else ""
