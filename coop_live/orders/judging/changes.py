"""Hears that an earlier order is changed: 'đổi c1 thành c2', 'nhầm rồi, c2 nha', 'cho tui còn 1 hũ thôi'."""

from __future__ import annotations

from coop_live.model import Kind
from coop_live.orders.amounts.lines import make_lines
from coop_live.orders.amounts.quantities import Part
from coop_live.orders.judging.case import Case, Decision
from coop_live.orders.judging.change_words import change_word
from coop_live.orders.judging.facts import GOODS
from coop_live.orders.judging.replaced import replacement
from coop_live.orders.judging.withdrawn import cancel_word
from coop_live.orders.words import lexicon as lex

# A comment without any of these changes nothing.
_MAY_CHANGE = lex.CHANGE | lex.CANCEL | lex.LONG_AGO | lex.OOPS | lex.ORDER_WORD | lex.BARGAIN
_MAY_CHANGE_WORDS = frozenset({"chuyen", "bo"})
_BRINGS_BACK = frozenset({"tra", "lai hang"})  # 'đổi trả'


def changed(case: Case) -> Decision | None:
    """The writer replaces what they ordered earlier."""
    if (
        not case.mask & _MAY_CHANGE
        and case.said.isdisjoint(_MAY_CHANGE_WORDS)
        and "denied" not in case.outcomes
    ):
        return None
    place = change_word(case)
    if place is None:
        return _mistaken(case)
    if case.items[place].folded == "doi y" and cancel_word(case) is not None:
        return None
    if case.says(place + 1, place + 3, _BRINGS_BACK) or _contact_change(case, place):
        return None
    before = [part for part in case.parts if part.first < place and part.role in GOODS]
    after = _said_of_change(case, place)
    goods = any(part.role in GOODS for part in after)
    if not goods and (_only_asks(case, place) or not (before or case.first(lex.ORDER_WORD))):
        return None
    lines = replacement(case, place, before, after)
    return Decision(Kind.CHANGE, lines, 0.85 if lines else 0.5, (place, place))


def _said_of_change(case: Case, place: int) -> list[Part]:
    """Return the parts after a change word that belong to it, not to what was ordered before."""
    after = [part for part in case.parts if part.first > place]
    past = _told_of_past(case, place)
    if past is not None:
        turned = any(part.role == "into" and part.first > past for part in after)
        if not turned and any(part.role in GOODS and part.first < past for part in after):
            after = [part for part in after if part.first < past]
    clause = case.clause_at(place)
    last = place if clause is None else case.clauses[clause].last
    counted = any(part.role == "quantity" and part.first <= last for part in after)
    if counted and not any(part.role == "product" for part in after):
        return [part for part in after if part.first <= last]
    return after


def _told_of_past(case: Case, place: int) -> int | None:
    """Return where a change tells what was ordered before: '… nha, hồi nãy e đặt 3'."""
    if not case.mask & (lex.LONG_AGO | lex.OOPS):
        return None
    for n in range(place + 2, len(case.items)):
        if case.items[n].flags & (lex.LONG_AGO | lex.OOPS) and case.items[n].product is None:
            return n
    return None


def _contact_change(case: Case, place: int) -> bool:
    """'đổi sđt thành 09…', 'sửa địa chỉ': not goods are changed."""
    if case.folded(place + 1) == "so":
        number = case.item(place + 2)
        if number is not None and number.number is not None:
            return False  # 'đổi số 2'
    if any(item.product is not None for item in case.items[place + 1 : place + 3]):
        return False
    for item in case.items[place + 1 : place + 4]:
        if item.flags & lex.CONTACT and (item.folded != "dc" or case.address is not None):
            return True
    return False


def _only_asks(case: Case, place: int) -> bool:
    """Tell 'đổi sao shop' from 'đổi giúp em được không'."""
    question = case.question_at(place)
    if question is None or case.items[question].folded == "?":
        return False
    return not case.items[question].flags & lex.ASK


def _names_only_a_kind(case: Case) -> bool:
    """'ý quên, loại dẻo nha': no goods, no count, no wish to buy; it tells which kind was meant before."""
    return "variant" in case.roles and case.roles.isdisjoint({"product", "quantity", "buy", "foreign"})


def _mistaken(case: Case) -> Decision | None:
    """'lộn r, c2 chứ k phải c1': the comment opens with the mistake, so the order was another comment's."""
    if not case.mask & lex.OOPS:
        return None
    oops = next(n for n, item in enumerate(case.items) if item.flags & lex.OOPS)
    if oops == 0 and _names_only_a_kind(case):
        lines = make_lines(case.index, case.parts, case.pinned, use_pinned=True)
        return Decision(Kind.CHANGE, lines, 0.7, (oops, oops)) if lines else None
    if "product" not in case.roles:
        return None
    if any(part.role in ("product", "quantity") and part.first < oops for part in case.parts):
        return None
    if case.items[oops].folded == "quen" or cancel_word(case) is not None:
        return None
    parts = [part for part in case.parts if part.role != "oops"]
    products = [part for part in parts if part.role == "product"]
    righted = any(item.folded == "dung" for item in case.items[oops + 1 :])
    if righted and len(products) >= 2:
        parts = [part for part in parts if part.first > products[0].last]
    lines = make_lines(case.index, parts, case.pinned, use_pinned=False)
    return Decision(Kind.CHANGE, lines, 0.8, (oops, oops)) if lines else None
