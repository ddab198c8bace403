"""Hears that the money was sent: 'em ck rồi nha', and a bank's notice pasted into the chat."""

from __future__ import annotations

from coop_live.model import Kind
from coop_live.orders.judging.case import Case, Decision
from coop_live.orders.words import lexicon as lex

# In a bank's notice: what the money was for, and the amount, the balance or the hour.
_PURPOSE = frozenset({"nd", "gd"})
_BOOKED = frozenset({"-", "+", "so", "sd", "luc"})
_BEFORE, _AFTER = 6, 8  # how many words around the paying word belong to it
# Before the paying word these put it off.
_NOT_NOW = frozenset({"chua", "mai", "chieu", "se", "ti", "lat", "tuan sau"})
# Before the paying word these say that it is done.
_JUST = frozenset({"da", "moi", "vua", "vua moi"})
_ONLY_THEN = frozenset({"moi"})
# After the paying word these say that it is done.
_ENOUGH = frozenset({"du", "roi"})
# Paying words that say by themselves that it is done.
_DONE_ITSELF = frozenset(
    {"gui bill", "bill", "bien lai", "chuyen roi", "coc roi", "da tra", "tra du", "tra xong"}
    | {"thanh toan xong", "ck du", "bank du", "tien qua roi", "tien vo roi", "tien di roi"}
    | {"tien da qua", "tien da vo", "tien da chuyen", "banking done", "payment done", "paid", "transferred"}
)
# With a sum and the wish to check it these say that money is on its way: 'ck 170k shop check giúp'.
_TRANSFERS = frozenset({"ck", "chuyen", "chuyen khoan", "bank", "coc", "ban"})
_LOOK = frozenset({"coi", "check", "kiem", "xem"})
_MISCOUNTED = frozenset({"lan", "du", "thua", "thieu", "nham"})  # 'ck dư', 'ck hai lần'
_NOT_YET = frozenset({"chua"})
# With these 'chưa' asks whether the money came: 'ck rồi nhận được chưa'.
_ARRIVED = frozenset({"nhan", "thay", "coi", "check", "kiem"})


def bank_message(case: Case) -> Decision | None:
    """A bank's notice pasted into the chat: 'VCB -170,000 luc 20:15 ND C1 2 GOI'."""
    if not case.mask & lex.BANK or case.said.isdisjoint(_PURPOSE) or case.said.isdisjoint(_BOOKED):
        return None
    if case.first(lex.BANK) is None:
        return None
    return Decision(Kind.PAID, confidence=0.7, keeps_address=False)


def paid(case: Case) -> Decision | None:
    """The writer says that the money was sent."""
    if not case.mask & lex.PAY:
        return None
    for place, item in enumerate(case.items):
        if item.flags & lex.PAY and item.product is None and _pays(case, place):
            address = case.address
            keeps = address is not None and not address.bare and address.parts >= 2
            return Decision(Kind.PAID, confidence=0.85, cue=(place, place), keeps_address=keeps)
    return None


def _pays(case: Case, place: int) -> bool:
    """Tell whether the paying word at a place says that it was done."""
    if _either(case, place) or _not_now(case, place):
        return False
    done = _done(case, place)
    if not done and not _miscounted(case, place) and not _may_be_checked(case, place):
        return False
    if _asked(case, place, done=done):
        return False
    if not case.says(place - _BEFORE, place, _ONLY_THEN):
        return True
    return not case.means(place + 1, place + 3, lex.HOW)  # 'chồng về mới ck được'


def _either(case: Case, place: int) -> bool:
    """'ck hay tiền mặt'."""
    if not case.mask & lex.OR:
        return False
    for n in range(max(0, place - _BEFORE), min(len(case.items), place + _AFTER + 1)):
        if n != place and case.items[n].flags & lex.OR and case.items[n].exact:
            return True
    return False


def _not_now(case: Case, place: int) -> bool:
    """'chưa ck', 'mai em ck'."""
    clause = case.clause_at(place)
    first = place if clause is None else max(case.clauses[clause].first, place - _BEFORE)
    return case.says(first, place, _NOT_NOW) or case.means(first, place, lex.LATER)


def _done(case: Case, place: int) -> bool:
    """'ck rồi', 'vừa chuyển khoản', 'đã trả'."""
    if case.items[place].folded in _DONE_ITSELF or case.says(place - _BEFORE, place, _JUST):
        return True
    end = place + _AFTER + 1
    return case.means(place + 1, end, lex.DONE) or case.says(place + 1, end, _ENOUGH)


def _miscounted(case: Case, place: int) -> bool:
    """'ck dư 20k', 'ck 2 lần'."""
    return case.says(place + 1, place + _AFTER + 1, _MISCOUNTED) and case.first(lex.PAY) == place


def _may_be_checked(case: Case, place: int) -> bool:
    """'ck 170k shop check giúp'."""
    end = place + _AFTER + 1
    if case.items[place].folded not in _TRANSFERS or not case.says(place + 1, end, _LOOK):
        return False
    for n in range(place + 1, min(len(case.items), end)):
        flags = case.items[n].flags
        if flags & lex.MONEY and (not flags & lex.NOT or case.items[n - 1].number is not None):
            return True
    return False


def _asked(case: Case, place: int, *, done: bool) -> bool:
    """Tell whether paying is only asked about: 'ck trước được ko'; 'ck rồi, nhận được chưa' was done."""
    question = case.question_at(place)
    if question is None:
        return False
    not_yet = not case.said.isdisjoint(_NOT_YET) and case.said.isdisjoint(_ARRIVED)
    if not_yet and not case.means(place + 1, place + 4, lex.DONE):
        return True
    flags = case.items[question].flags
    if flags & lex.WHICH and not done:
        return True
    return bool(flags & lex.ASK) and not case.means(place + 1, place + _AFTER + 1, lex.DONE)
