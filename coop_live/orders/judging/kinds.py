"""Decides what a comment wants, where its words pull in different directions."""

from __future__ import annotations

import re
from collections.abc import Callable

from coop_live.model import Kind
from coop_live.orders.judging.case import Case, Decision
from coop_live.orders.judging.changes import changed
from coop_live.orders.judging.comparing import alternative, weighs
from coop_live.orders.judging.facts import POLITE
from coop_live.orders.judging.noise import noise
from coop_live.orders.judging.ordering import ordered
from coop_live.orders.judging.paid import bank_message, paid
from coop_live.orders.judging.withdrawn import cancelled
from coop_live.orders.thoughts.parts import Reading
from coop_live.orders.words import lexicon as lex
from coop_live.orders.words.phrases import DIGITS_HERE
from coop_live.orders.words.products import Index

# A comment that opens so asks, whatever number it gives.
_BEGS_AN_ANSWER = frozenset({"cho hoi", "hoi", "cho em hoi"})
# With these an address told of the past is corrected: 'hôm trước sai, đúng là …'.
_MENDS = frozenset({"sai", "dung la", "dung"})
# With a purchase for later these only say when: 'khi nào có lương lấy'.
_WHEN = frozenset({"khi nao", "bao gio", "hom nao", "chung nao"})
_FOREIGN_QUESTION = re.compile(
    "多少|几|幾|吗|嗎|怎么|什么|얼마|있나요|인가요[?]|เท่าไ|ไหม|มั้ย|เหรอ|หรือ|いくら|ですか"
)


def decide(index: Index, reading: Reading) -> Decision:
    """Return the kind and the lines of a comment: the first rule that holds decides."""
    case = Case(index, reading)
    for rule in RULES:
        decision = rule(case)
        if decision is not None:
            return decision
    return Decision(Kind.OTHER, confidence=0.7, keeps_address=case.phone and _has_address(case))


def _has_address(case: Case) -> bool:
    """Tell whether an address of two parts or more is given: '12 Lê Lợi, Huế'."""
    return case.address is not None and case.address.parts >= 2


def _contact(case: Case) -> Decision | None:
    """A phone or an address, and nothing bought."""
    if case.address is None and not case.mask & (lex.PHONE | DIGITS_HERE) and not case.phone:
        return None
    if case.items[0].folded in _BEGS_AN_ANSWER and case.asks():
        return None
    if case.mask & lex.ORDER_WORD and case.asks() and case.mask & lex.WHICH:
        return None  # 'sao đơn em chưa tới vậy, sđt 0977…'
    if case.phone or _long_number(case) or _short_phone(case):
        return Decision(Kind.CONTACT, confidence=0.85)
    return _address_given(case)


def _address_given(case: Case) -> Decision | None:
    """'12 Lê Lợi, Huế nha shop'; one asked about must be long or led by 'địa chỉ'."""
    address = case.address
    if address is None or address.bare:
        return None
    if case.asks():
        return Decision(Kind.CONTACT, confidence=0.6) if address.led and address.parts >= 3 else None
    mends = not case.said.isdisjoint(_MENDS)
    if address.parts >= 2 and (case.first(lex.LONG_AGO) is None or mends):
        return Decision(Kind.CONTACT, confidence=0.8)
    return Decision(Kind.CONTACT, confidence=0.75) if address.led else None


def _long_number(case: Case) -> bool:
    """'sđt 84 9123 45678901': called a phone, though none that exists."""
    if case.first(lex.PHONE) is None:
        return False
    return any(len(raw) >= 8 and raw.isdigit() for raw in case.reading.tokens.raw)


def _short_phone(case: Case) -> bool:
    """'số em 0386-123-78', or such a number alone: meant as a phone, with a digit missing or too many."""
    if not case.mask & DIGITS_HERE or case.first(lex.BANK) is not None:
        return False
    place = next(n for n, item in enumerate(case.items) if item.flags & DIGITS_HERE)
    if case.means(place - 3, place, lex.PHONE | lex.CODE_WORD):
        return True
    if not case.reading.tokens.raw[case.items[place].first].startswith("0"):
        return False
    return all(
        n == place or item.sign or item.flags & (POLITE | lex.PHONE) for n, item in enumerate(case.items)
    )


def _asked(case: Case) -> Decision | None:
    """The writer asks, or bargains."""
    if _FOREIGN_QUESTION.search(case.reading.tokens.text):
        return Decision(Kind.QUESTION, confidence=0.7)
    question = _question(case)
    if question is None:
        return _asked_without_word(case)
    if "later" in case.outcomes and case.items[question].folded in _WHEN:
        return None  # 'khi nào có lương em lấy'
    return _answer_wanted(case, (question, question))


def _answer_wanted(case: Case, cue: tuple[int, int] | None) -> Decision:
    """Return that a question was heard; an address in it is kept when it is more than a bare place."""
    return Decision(Kind.QUESTION, confidence=0.8, cue=cue, keeps_address=_has_address(case))


def _question(case: Case) -> int | None:
    """Return the first word that asks; with paying 'hay' asks too: 'ck hay tiền mặt'."""
    for place in case.questions:
        if place is not None:
            return place
    if not case.mask & lex.OR or case.first(lex.PAY) is None:
        return None
    return next((n for n, item in enumerate(case.items) if item.flags & lex.OR and item.exact), None)


def _asked_without_word(case: Case) -> Decision | None:
    """'còn hồng shop', 'dẻo hay giòn vậy', 'bớt thì em lấy'."""
    items = case.items
    if (
        items[0].folded == "con"
        and items[0].flags & lex.LEFT
        and len(items) > 1
        and items[1].product is not None
    ):
        return Decision(Kind.QUESTION, confidence=0.7, cue=(0, 0))
    if alternative(case) or weighs(case):
        return Decision(Kind.QUESTION, confidence=0.65)
    if "asked" in case.outcomes or "bargain" in case.outcomes:
        return _answer_wanted(case, None)
    return None


# What a comment may want, in the order of who wins: a notice of the bank may name goods that nobody orders; a
# change names goods as an order does; an order may say that it is paid, and give the phone of a contact.
RULES: tuple[Callable[[Case], Decision | None], ...] = (
    bank_message,
    noise,
    changed,
    cancelled,
    ordered,
    paid,
    _contact,
    _asked,
)
