"""Hears that a purchase is only supposed: asked about, or made to hang on a price."""

from __future__ import annotations

from coop_live.orders.judging.asking import question
from coop_live.orders.judging.facts import Facts
from coop_live.orders.thoughts.clauses import Clause
from coop_live.orders.words import lexicon as lex

# What a word must mean, or be, to put terms on the buying word after it.
ON_TERMS = lex.IF | lex.BARGAIN | lex.MONEY | lex.WHICH
ON_TERMS_WORDS = frozenset({"freeship", "free ship", "thi"})
# What a word after the buying word must mean, or be, to make it a supposition.
SUPPOSES = lex.WHICH | lex.THEN | lex.ASK | lex.BARGAIN
GIFTS = frozenset({"tang", "free", "freeship", "free ship", "duoc tang", "re"})
_FREE_SHIPPING = frozenset({"freeship", "free ship"})
_WHO = frozenset({"ai"})
# Before a verb these ask how one buys: 'làm sao đặt', 'ai mua rồi'.
_HOW_TO = frozenset({"sao", "ai", "noi nao", "cho nao", "o dau", "lam sao", "the nao", "nhu the nao"})
# A price that shall go down.
_LOWERS = ("giam", "bot", "fix", "ha ")
_GRANTED = frozenset({"dang", "duoc", "da", "khoi", "khong can", "ko can"})  # 'đang giảm': no wish
# These verbs also ask how one buys; 'chốt', 'cho' and their like do not.
_SOFT = frozenset({"lay", "mua", "dat", "order", "muon mua", "dat mua", "dat hang", "lay si"})
# After a verb these ask the price: 'lấy sỉ giá sao'.
_PRICES = frozenset({"gia", "gia sao", "gia ca"})
# After a verb these ask the price or the way: 'mua bao nhiêu', 'lấy ở đâu'.
_HOW_MUCH = frozenset(
    {"bao nhieu", "nhieu", "bn", "nhiu", "bao nhieu tien", "bnh", "sao"}
    | {"o dau", "the nao", "nhu the nao", "cho nao"}
)


def on_terms(facts: Facts, n: int, place: int, clause: Clause) -> str:
    """Return the fate of the buying word at `place` that the word at `n` puts terms on."""
    item = facts.items[n]
    flags, folded = item.flags, item.folded
    if flags & lex.IF and _asked_after(facts, place, clause.last):
        return "asked"
    if flags & lex.BARGAIN and _bargains(facts, n, place):
        return "bargain"
    if folded in _FREE_SHIPPING and _asks_from(facts, place, clause.last):
        return "bargain"
    if folded == "thi" and n == place - 1 and n > clause.first and facts.items[n - 1].flags & lex.HOW:
        return "bargain"  # 'được thì chốt'
    priced = flags & lex.MONEY and n > 0 and facts.items[n - 1].number is not None
    if priced and (_allowed(facts, clause) or facts.folded(place - 1) == "thi"):
        return "bargain"  # '60k lấy 2 gói được không', '30k/kg thì chốt luôn 3kg'
    return "asked" if flags & lex.WHICH and place - n <= 3 and folded in _HOW_TO else ""


def supposes(facts: Facts, place: int, clause: Clause) -> bool:
    """'nếu mua 1 thùng gửi ra Hải Phòng phí ship bao nhiêu'."""
    return facts.means(clause.first, place, lex.IF) and _asked_after(facts, place, len(facts.items) - 1)


def hypothetical(facts: Facts, place: int, n: int, last: int, *, goods: bool) -> bool:
    """Tell whether the word at `n` only supposes the buying word at `place`; `goods`: some were named."""
    item = facts.items[n]
    if item.product is not None or not (item.flags & SUPPOSES or item.folded in GIFTS):
        return False
    counted = facts.item(n + 1)
    if item.folded == "si" and counted is not None and counted.number is not None:
        return False  # 'mua sỉ 20kg'
    near = n - place <= 2 and not goods
    if near and item.flags & lex.WHICH and not _ship_question(facts, n):
        return True
    soft = facts.items[place].folded in _SOFT
    if item.folded == "thi" and (goods or soft) and item.flags & lex.THEN and _asked_after(facts, n, last):
        return True
    if not soft:
        return False
    if item.flags & lex.ASK and (near or item.folded in _PRICES):
        return True
    return _asks_terms(facts, place, n, last) or _asks_gift(facts, n, last, goods=goods)


def _asks_terms(facts: Facts, place: int, n: int, last: int) -> bool:
    """'lấy 5 hộp giảm không', 'mua 2 ký bao nhiêu'."""
    item = facts.items[n]
    if item.flags & lex.BARGAIN and (_asked_after(facts, n, last) or _asks_from(facts, n, last)):
        return True
    if not item.flags & lex.WHICH or item.folded not in _HOW_MUCH:
        return False
    if item.folded == "sao" and facts.items[n - 1].folded == "co":
        return False  # 'ăn có sao không': about its use
    return facts.items[place].folded == "mua" or not _ship_question(facts, n)


def _asks_gift(facts: Facts, n: int, last: int, *, goods: bool) -> bool:
    """'mua 10 tặng 1 hả', 'lấy 2 hộp freeship không'."""
    folded, following = facts.items[n].folded, facts.item(n + 1)
    if folded not in GIFTS:
        return False
    if folded == "tang" and goods and following is not None and following.number is not None:
        return True
    return _asks_from(facts, n, last)


def _asked_after(facts: Facts, place: int, last: int) -> bool:
    """Tell whether a question word follows."""
    return facts.means(place + 1, last + 1, lex.WHICH | lex.ASK) or facts.says(place + 1, last + 1, _WHO)


def _asks_from(facts: Facts, first: int, last: int) -> bool:
    """Tell whether the rest of a thought, read by itself, asks."""
    return question(facts, first, last) is not None


def _allowed(facts: Facts, clause: Clause) -> bool:
    """Tell whether a thought ends in 'được không'."""
    for n in range(max(clause.first, clause.last - 2), clause.last + 1):
        if facts.items[n].flags & lex.ASK and facts.items[n].folded.startswith(("duoc ", "dc ")):
            return True
    return False


def _bargains(facts: Facts, n: int, place: int) -> bool:
    """Tell 'bớt 10% thì chốt' from 'đang giảm giá lấy 2 gói'."""
    if facts.items[n].folded.startswith(_LOWERS) and facts.folded(n - 1) not in _GRANTED:
        return True
    return facts.means(n + 1, place, lex.THEN | lex.DONE | lex.MONEY)


def _ship_question(facts: Facts, n: int) -> bool:
    """Tell whether shipping or the total is asked about: 'ship bao nhiêu'."""
    return facts.means(n - 4, n, lex.SHIPPING | lex.TOTAL)
