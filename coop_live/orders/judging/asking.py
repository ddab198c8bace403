"""Hears which thoughts of a comment ask, and at which word: 'còn c1 không', 'bao nhiêu 1 hũ'."""

from __future__ import annotations

from coop_live.orders.amounts.choices import AMOUNTS
from coop_live.orders.judging.facts import PEOPLE, POLITE, Facts
from coop_live.orders.judging.question_words import really_asks
from coop_live.orders.words import lexicon as lex

_MAY_ASK = lex.LEFT | lex.NOT | lex.ASK | lex.WHICH
_DENIES = lex.NOT | lex.NOT_THIS
_MARKS = frozenset({"?", "??"})
_MAY_ASK_WORDS = _MARKS | {"chua"}
# At the end of a thought these ask: 'hết hả'.
_SURPRISE = frozenset({"ha", "ho", "roi ha"})
_NOT_YET = frozenset({"chưa", "chứa", "chua"})  # the second is a slip of the first
# Before 'không' it asks for what is there: 'có c1 không'.
_HAS = frozenset({"co"})
_PICTURES = frozenset({"gui anh", "gui hinh"})  # unmarked they may be 'gửi anh 2 hộp'


def questions(facts: Facts) -> list[int | None]:
    """Return for each clause the place of what makes it a question, or None."""
    clauses = facts.reading.clauses
    if not _may_ask(facts):
        return [None] * len(clauses)
    return [_first_asking(facts, clause.first, clause.last) for clause in clauses]


def question(facts: Facts, first: int, last: int) -> int | None:
    """Return the place of what makes these words a question, or None."""
    return _first_asking(facts, first, last) if _may_ask(facts) else None


def asks_stock(facts: Facts, place: int) -> bool:
    """Tell whether 'còn' or 'có' stands before: 'còn hồng không'."""
    return facts.means(place - 5, place, lex.LEFT) or facts.says(place - 5, place, _HAS)


def _may_ask(facts: Facts) -> bool:
    """Tell whether any word of the comment could ask."""
    return bool(facts.mask & _MAY_ASK) or not facts.said.isdisjoint(_MAY_ASK_WORDS)


def _first_asking(facts: Facts, first: int, last: int) -> int | None:
    """Walk over these words to the first that asks."""
    for place in range(first, last + 1):
        item = facts.items[place]
        if item.folded in _MARKS:
            return place
        if not item.flags & _MAY_ASK and item.folded != "chua":
            continue
        if item.product is not None or facts.heads.get(place) in AMOUNTS:
            continue
        if item.flags & (lex.LEFT | lex.NOT) and _surprised(facts, first, last):
            return last
        if _asks(facts, place, first, last):
            return place
    return None


def _asks(facts: Facts, place: int, first: int, last: int) -> bool:
    """Tell whether the word at a place asks in these words."""
    item = facts.items[place]
    if item.flags & lex.ASK and (item.folded != "hoi" or item.exact):
        told = item.folded == "a" and (place == first or _tells_price(facts, place, first))
        return not told and (item.exact or item.folded not in _PICTURES)
    if item.flags & lex.WHICH and really_asks(facts, place, first):
        return True
    denies = item.flags & _DENIES == lex.NOT or _not_yet(facts, place)
    return denies and _at_end(facts, place, first, last)


def _surprised(facts: Facts, first: int, last: int) -> bool:
    """Tell whether a thought ends in 'hả', vocatives aside."""
    if facts.said.isdisjoint(_SURPRISE):
        return False
    while last > first and facts.items[last].flags & (lex.SHOP | PEOPLE) and facts.items[last].folded != "a":
        last -= 1
    return facts.items[last].folded in _SURPRISE


def _not_yet(facts: Facts, place: int) -> bool:
    """Tell 'chưa' from chua (sour) and chừa."""
    item, tokens = facts.items[place], facts.reading.tokens
    return item.folded == "chua" and (not tokens.accented or tokens.raw[item.first].lower() in _NOT_YET)


def _tells_price(facts: Facts, place: int, first: int) -> bool:
    """Tell the 'à' that closes 'có 5 ngàn à' from the one that asks."""
    return facts.means(max(first, place - 2), place, lex.MONEY) and facts.says(first, place, _HAS)


def _at_end(facts: Facts, place: int, first: int, last: int) -> bool:
    """Tell whether a 'không' ends its thought: '… giao tận nhà không shop ơi'."""
    items = facts.items
    if place == first:
        return facts.address is not None and facts.address.last == place - 1  # 'có giao Cần Thơ không'
    if items[place].folded in ("k", "kh") and facts.counted(place - 1):
        return False  # '50 k'
    if (
        items[place].folded == "hong"
        and items[place - 1].flags & lex.UNIT
        and items[place - 1].folded != "con"
    ):
        return False  # 'ký hồng'
    for n in range(place + 1, last + 1):
        flags = items[n].flags
        if n in facts.heads or (flags & (lex.BUY | lex.GIVE) and n > place + 1):
            return n > place + 1 or asks_stock(facts, place) or facts.heads.get(n) == "quantity"
        if (not flags & (POLITE | lex.PRAISE) or flags & lex.PAY) and not items[n].sign:
            return flags & lex.BUY != 0 and asks_stock(facts, place)
    return True
