"""Decides what a comment wants, where its words pull in different directions."""

from __future__ import annotations

import re

from coop_live.model import Kind
from coop_live.orders import lexicon as lex
from coop_live.orders.case import POLITE, Case, Decision
from coop_live.orders.changes import cancelled, changed
from coop_live.orders.ordering import ordered, weighs
from coop_live.orders.parts import DIGITS_HERE, PHONE_HERE, Reading
from coop_live.orders.products import Index


def decide(index: Index, reading: Reading) -> Decision:
    """Return the kind and the lines of a comment: the first rule that holds decides."""
    case = Case(index, reading)
    for rule in (_bank_message, _noise, changed, cancelled, ordered, _paid, _contact, _asked):
        decision = rule(case)
        if decision is not None:
            return decision
    return Decision(
        Kind.OTHER,
        confidence=0.7,
        keeps_address=bool(reading.address and reading.address.parts >= 2 and case.phone),
    )


def _bank_message(case: Case) -> Decision | None:
    """A bank's notice pasted into the chat: 'VCB -170,000 luc 20:15 ND C1 2 GOI'."""
    words = case.words(0, len(case.items))
    if case.first(lex.BANK) is not None and words & {"nd", "gd"} and words & {"-", "+", "so", "sd", "luc"}:
        return Decision(Kind.PAID, confidence=0.7, keeps_address=False)
    return None


def _noise(case: Case) -> Decision | None:
    """Spam, jokes and calls to everybody are nobody's order."""
    other = Decision(Kind.OTHER, confidence=0.8, keeps_address=False)
    spam = [
        item
        for place, item in enumerate(case.items)
        if item.flags & lex.SPAM
        and not _denied_word(case, place)
        and not (item.folded.endswith(" co") and case.asks())  # 'bên mình có hồng treo không'
    ]
    named = any(part.role == "product" and part.code for part in case.reading.parts)
    if (
        spam
        and not named
        and not (
            case.live() is not None
            and len(spam) < 2
            and spam[0].folded in ("com", "vn", "mo", "luong", "tai nha", "link")
        )
    ):
        return other
    if case.items[0].folded == "@" and case.live() is None and not case.phone and not case.asks():
        first = case.items[1] if len(case.items) > 1 else None
        if first is not None and not first.flags & lex.SHOP:
            return other  # an answer to another viewer
    if case.items[0].folded == "@" and any(
        item.flags & lex.BUY and case.items[n].folded in ("ban", "b") for n, item in enumerate(case.items[1:])
    ):
        return other  # '@Thu bạn lấy … đi'
    joke = case.first(lex.JOKE)
    if joke is not None and not _denied_word(case, joke):
        return other
    if case.fated("prompt") and case.live() is None:
        return other
    return None


def _denied_word(case: Case, place: int) -> bool:
    return place > 0 and bool(case.items[place - 1].flags & (lex.NOT | lex.NOT_THIS))


def _paid(case: Case) -> Decision | None:
    """The writer says that the money was sent."""
    for place, item in enumerate(case.items):
        if not item.flags & lex.PAY or item.product is not None:
            continue
        before, after = case.items[max(0, place - 6) : place], case.items[place + 1 : place + 9]
        if any(i.flags & lex.OR and i.exact for i in (*before, *after)):
            continue
        within = case.items[max(case.clause_of(place).first, place - 6) : place]
        if any(
            i.folded in ("chua", "mai", "chieu", "se", "ti", "lat", "tuan sau") or i.flags & lex.LATER
            for i in within
        ):
            continue
        done = (
            any(i.flags & lex.DONE or i.folded in ("du", "roi") for i in after)
            or any(i.folded in ("da", "moi", "vua", "vua moi") for i in before)
            or item.folded
            in (
                "gui bill",
                "chuyen roi",
                "da tra",
                "tra du",
                "tra xong",
                "coc roi",
                "thanh toan xong",
                "ck du",
                "bank du",
                "bill",
                "bien lai",
                "tien qua roi",
                "tien vo roi",
                "tien di roi",
                "tien da qua",
                "tien da vo",
                "tien da chuyen",
                "banking done",
                "payment done",
                "paid",
                "transferred",
            )
        )
        told = item.folded in ("ck", "chuyen", "chuyen khoan", "bank", "coc", "ban") and (
            any(i.flags & lex.MONEY and not i.flags & lex.NOT for i in after)
            or any(
                i.flags & lex.MONEY and case.items[place + 1 + n - 1].number is not None
                for n, i in enumerate(after)
            )
        )
        checks = any(i.folded in ("coi", "check", "kiem", "xem") for i in after)
        doubled = (
            any(i.folded in ("lan", "du", "thua", "thieu", "nham") for i in after)
            and case.first(lex.PAY) == place
        )
        if not done and not doubled and not (told and checks):
            continue
        question = case.questions.get(id(case.clause_of(place)))
        if (
            question is not None
            and any(i.folded in ("chua",) for i in case.items)
            and not any(i.flags & lex.DONE for i in after[:3])
            and not any(i.folded in ("nhan", "thay", "coi", "check", "kiem") for i in case.items)
        ):
            continue
        if question is not None and case.items[question].flags & lex.WHICH and not done:
            continue
        if (
            question is not None
            and case.items[question].flags & lex.ASK
            and not any(i.flags & lex.DONE for i in after)
        ):
            continue
        if any(i.folded == "moi" for i in before) and any(i.flags & lex.HOW for i in after[:2]):
            continue  # 'chồng về mới ck được'
        address = case.reading.address
        keeps = address is not None and not address.bare and address.parts >= 2
        return Decision(Kind.PAID, confidence=0.85, cue=(place, place), keeps_address=keeps)
    return None


def _short_phone(case: Case) -> bool:
    """'số em 0386-123-78', or such a number alone: meant as a phone, with a digit missing or too many."""
    place = next((n for n, item in enumerate(case.items) if item.flags & DIGITS_HERE), None)
    if place is None or case.first(lex.BANK) is not None:
        return False
    led = any(item.flags & (lex.PHONE | lex.CODE_WORD) for item in case.items[max(0, place - 3) : place])
    alone = all(
        n == place or item.sign or item.flags & (POLITE | lex.PHONE) for n, item in enumerate(case.items)
    )
    starts = case.reading.tokens.raw[case.items[place].first].startswith("0")
    return led or (alone and starts)


def _contact(case: Case) -> Decision | None:
    """A phone or an address, and nothing bought."""
    address = case.reading.address
    long_number = any(len(raw) >= 8 and raw.isdigit() for raw in case.reading.tokens.raw)
    if (
        case.phone
        and case.first(lex.BANK) is not None
        and not any(item.flags & PHONE_HERE for item in case.items)
    ):
        return None
    if case.items[0].folded in ("cho hoi", "hoi", "cho em hoi") and case.asks():
        return None
    if case.phone or (long_number and case.first(lex.PHONE) is not None) or _short_phone(case):
        return Decision(Kind.CONTACT, confidence=0.85)
    if address is None or address.bare:
        return None
    asked = case.asks()
    if asked and not address.led:
        return None
    mends = any(item.folded in ("sai", "dung la", "dung") for item in case.items)
    if address.parts >= 2 and (case.first(lex.LONG_AGO) is None or mends) and not asked:
        return Decision(Kind.CONTACT, confidence=0.8)
    if address.led and not asked:
        return Decision(Kind.CONTACT, confidence=0.75)
    if asked and address.parts >= 3:
        return Decision(Kind.CONTACT, confidence=0.6)
    return None


def _alternative(case: Case) -> bool:
    """'chín chưa hay còn xanh', 'vườn ở Long Khánh hay Cẩm Mỹ vậy': one or the other is asked."""
    for place, item in enumerate(case.items[1:-1], 1):
        if item.folded not in ("hay", "hay la") or not item.flags & lex.OR:
            continue
        following = case.items[place + 1]
        praised = (
            following.flags & (lex.PARTICLE | lex.PRAISE | lex.BUY | lex.GIVE)
            or following.folded in _AFTER_OFTEN
        )
        named = any(other.product is not None for other in case.items)
        asked = case.items[-1].folded in _ASKING_ENDS or case.items[-2].folded in _ASKING_ENDS
        if not praised and not following.sign and (named or asked):
            return True
    return False


_AFTER_OFTEN = frozenset(
    {"nhat", "that", "ma", "nen", "bi", "noi", "xem", "coi", "an", "dung", "quen", "gap", "bat"}
)
_ASKING_ENDS = frozenset({"vay", "v", "z", "the", "ta", "nhi", "ha", "ne", "a", "rua"})
_FOREIGN_QUESTION = re.compile(
    "多少|几|幾|吗|嗎|怎么|什么|얼마|있나요|인가요[?]|เท่าไ|ไหม|มั้ย|เหรอ|หรือ|いくら|ですか"
)


def _asked(case: Case) -> Decision | None:
    """The writer asks, or bargains."""
    question = next((place for place in case.questions.values() if place is not None), None)
    if _FOREIGN_QUESTION.search(case.reading.tokens.text):
        return Decision(Kind.QUESTION, confidence=0.7)
    if question is None and case.first(lex.PAY) is not None:
        question = next((n for n, item in enumerate(case.items) if item.flags & lex.OR and item.exact), None)
    stocked = case.items[0].folded == "con" and bool(case.items[0].flags & lex.LEFT) and len(case.items) > 1
    if question is None and stocked and case.items[1].product is not None:
        return Decision(Kind.QUESTION, confidence=0.7, cue=(0, 0))
    if question is None and _alternative(case):
        return Decision(Kind.QUESTION, confidence=0.65)
    if question is None and weighs(case):
        return Decision(Kind.QUESTION, confidence=0.65)
    if question is None and not case.fated("asked", "bargain"):
        return None
    if (
        question is not None
        and case.fated("later")
        and case.items[question].folded in ("khi nao", "bao gio", "hom nao", "chung nao")
    ):
        return None
    cue = (question, question) if question is not None else None
    return Decision(
        Kind.QUESTION,
        confidence=0.8,
        cue=cue,
        keeps_address=bool(case.reading.address and case.reading.address.parts >= 2),
    )
