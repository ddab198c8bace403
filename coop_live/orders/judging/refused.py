"""Hears that a buying word is denied, or only asked about: 'ko lấy', 'chốt gì mà chốt', 'có chốt đơn ko'."""

from __future__ import annotations

from coop_live.orders.judging.asking import asks_stock, question
from coop_live.orders.judging.facts import Facts
from coop_live.orders.thoughts.clauses import Clause
from coop_live.orders.words import lexicon as lex

# What a word must mean, or be, to refuse what follows it.
REFUSES = lex.NOT | lex.NOT_THIS | lex.PHONE | lex.ASK
REFUSES_WORDS = frozenset({"khoi", "thoi khoi", "chua", "dung", "co", "tien"})
# Right before a verb these withdraw it: 'khỏi gửi'.
_SPARES = frozenset({"khoi", "thoi khoi"})
# One word off they still deny: 'chưa dám lấy', 'đừng có chốt'.
_NOT_NOW = frozenset({"chua", "dung", "khoi"})
# Before a verb: the number under which one ordered.
_PHONE_WORDS = frozenset({"sdt", "so dien thoai", "so dt"})
# With these the denial asks: 'còn … không cho 2 gói'.
_HAS_OR_LEFT = frozenset({"con", "co"})
_NOT_YET = frozenset({"chua"})


def refused(facts: Facts, n: int, place: int, clause: Clause) -> str:
    """Return the fate of the buying word at `place` that the word at `n` denies or asks about."""
    item, close = facts.items[n], place - n <= 2
    if n == place - 1:
        found = _right_before(facts, n, clause)
        if found:
            return found
    if item.folded == "tien" and _has_none(facts, n, place):
        return "denied"
    if not close:
        return ""
    if item.folded in _NOT_NOW and not facts.flags(n + 1) & lex.THEN:
        return "denied"
    if not item.flags & lex.ASK:
        return ""
    if n == place - 1 and item.folded.startswith(("hay ", "do you", "can you")):
        return "asked"  # 'hay phải mua nguyên thùng', 'do you ship'
    if item.folded.endswith("hoi") and question(facts, place, clause.last) is not None:
        return "asked"  # 'cho hỏi mua 5 thùng có xe gửi không'
    return "asked" if item.folded.startswith("co ") else ""


def _right_before(facts: Facts, n: int, clause: Clause) -> str:
    """Return what the word that leads a buying word makes of it."""
    item = facts.items[n]
    if _denies(facts, n):
        return "denied"
    if item.flags & lex.PHONE and item.folded in _PHONE_WORDS:
        return "past"  # 'sđt đặt hàng 0977…'
    if item.folded != "co":
        return ""
    if facts.items[clause.last].folded == "dau":
        return "denied"  # 'có mua đâu'
    asked = question(facts, n + 1, clause.last) is not None
    return "asked" if asked else ""  # 'hôm nay có chốt đơn không'


def _denies(facts: Facts, n: int) -> bool:
    """Tell whether a 'không' denies the verb after it, not asks whether there is any."""
    item = facts.items[n]
    if item.flags & lex.NOT_THIS or item.folded in _SPARES:
        return True
    if not item.flags & lex.NOT or facts.says(n - 4, n, _HAS_OR_LEFT):
        return False  # 'còn … không cho 2 gói': the denial asked
    before = facts.item(n - 1)
    if before is None:
        return True
    if before.product is not None:
        return not asks_stock(facts, n)
    if before.flags & (lex.HOW | lex.LEFT):
        return False
    return item.folded != "k" or not facts.counted(n - 1)


def _has_none(facts: Facts, n: int, place: int) -> bool:
    """'hổng có tiền mua', 'tiền đâu mà mua'."""
    if place - n > 4:
        return False
    if facts.means(n - 2, n, lex.NOT) or facts.says(n - 2, n, _NOT_YET):
        return True
    return facts.folded(n + 1) in ("dau", "o dau") and place > n + 1


def scoffs(facts: Facts, place: int) -> bool:
    """'chốt gì mà chốt', 'ai mua thì mua', 'mua thì mua rồi'."""
    if "thi" not in facts.said and not ("gi" in facts.said and "ma" in facts.said):
        return False
    verb, said = facts.items[place].folded, facts.folded
    if said(place - 1) == "thi" and _everybody_may(facts, place, verb):
        return True
    leads, follows = (said(place - 2), said(place - 1)), (said(place + 1), said(place + 2))
    if verb == "mua" and (follows == ("thi", verb) or leads == (verb, "thi")):
        return True
    spoken = frozenset({verb})
    return (follows == ("gi", "ma") and facts.says(place + 1, place + 5, spoken)) or (
        leads == ("gi", "ma") and facts.says(place - 3, place, spoken)
    )


def _everybody_may(facts: Facts, place: int, verb: str) -> bool:
    """'ai mua thì mua'."""
    return facts.means(place - 6, place, lex.EVERYBODY) and facts.says(place - 6, place, frozenset({verb}))
