"""Hears what is nobody's order: spam, jokes, answers to other viewers, calls to everybody."""

from __future__ import annotations

from coop_live.model import Kind
from coop_live.orders.judging.case import Case, Decision
from coop_live.orders.words import lexicon as lex
from coop_live.orders.words.phrases import Item

_NOBODYS = Decision(Kind.OTHER, confidence=0.8, keeps_address=False)
_LOUD = lex.SPAM | lex.JOKE
# Beside a wish these alone are no spam: pieces of an address on the net, and words with two meanings.
_HARMLESS = frozenset({"com", "vn", "mo", "luong", "tai nha", "link"})
# Before a verb these advise another viewer: '@Thu bạn lấy … đi'.
_YOU = frozenset({"ban", "b"})


def noise(case: Case) -> Decision | None:
    """Spam, jokes and calls to everybody are nobody's order."""
    if case.mask & _LOUD and (_advertises(case) or _jokes(case)):
        return _NOBODYS
    if case.items[0].folded == "@" and (_answers_viewer(case) or _advises(case)):
        return _NOBODYS
    if "prompt" in case.outcomes and case.live is None:
        return _NOBODYS
    return None


def _advertises(case: Case) -> bool:
    """'tuyển ctv lương cao', 'vay nhanh inbox'; not 'chốt c1 … .com'."""
    spam = [item for place, item in enumerate(case.items) if _is_spam(case, place, item)]
    if not spam or any(part.role == "product" and part.code for part in case.parts):
        return False
    return case.live is None or len(spam) > 1 or spam[0].folded not in _HARMLESS


def _is_spam(case: Case, place: int, item: Item) -> bool:
    """Tell 'bên mình có mít' from 'bên mình có mít không' and 'không lừa đảo'."""
    if not item.flags & lex.SPAM or _denied(case, place):
        return False
    return not (item.folded.endswith(" co") and case.asks())


def _jokes(case: Case) -> bool:
    """'nói chơi thôi', 'quay số trúng thưởng'; not 'không đùa'."""
    joke = case.first(lex.JOKE)
    return joke is not None and not _denied(case, joke)


def _denied(case: Case, place: int) -> bool:
    """Tell whether the word before denies this one."""
    return bool(case.flags(place - 1) & (lex.NOT | lex.NOT_THIS))


def _answers_viewer(case: Case) -> bool:
    """'@Lan đẹp quá': said to another viewer; '@shop' speaks to us."""
    if case.live is not None or case.phone or case.asks():
        return False
    called = case.item(1)
    return called is not None and not called.flags & lex.SHOP


def _advises(case: Case) -> bool:
    """'@Thu bạn lấy … đi'."""
    if not case.mask & lex.BUY or case.said.isdisjoint(_YOU):
        return False
    return any(item.flags & lex.BUY and case.items[n].folded in _YOU for n, item in enumerate(case.items[1:]))
