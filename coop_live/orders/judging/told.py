"""Hears that a purchase is only told of: made before, meant for later, or somebody else's."""

from __future__ import annotations

from coop_live.orders.judging.facts import PEOPLE, Facts
from coop_live.orders.thoughts.clauses import Clause
from coop_live.orders.words import lexicon as lex

# What a word must mean, or be, to put the buying word after it into another time, or another's mouth.
ANOTHER_TIME = lex.ORDER_WORD | lex.LONG_AGO | lex.ALREADY | lex.LATER
ANOTHER_TIME_WORDS = frozenset({"mai", "mot"})
SOMEBODY = lex.EVERYBODY | lex.STRANGER
_PAST_UNMARKED = frozenset({"da", "moi", "vua", "tung"})  # meant so even without their marks
# A 'nãy' followed by these is over: 'nãy quên, giờ lấy'.
_TODAY = frozenset({"gio", "nay"})
# Tomorrow may be for the parcel, not for the wish: 'mai giao cho em'.
_DELIVERS = frozenset({"giao", "gui", "ship"})
# After these a person receives or owns: 'cho mẹ em', 'của khách'.
_GIVEN = frozenset({"tang", "cua", "cho", "bieu", "gui cho", "goi cho"})
# These show somebody else's purchase: 'chị Lan lấy kia kìa'.
_JUST_SEEN = frozenset({"kia", "hoi nay"})
# Kin buy through the writer, unless their purchase is told as done.
_FAMILY = frozenset(
    {"chi minh", "chi em", "chi gai", "chi dau", "em gai", "anh re", "thang em", "con be", "nguoi nha", "sep"}
    | {"me em", "me e", "me minh", "ma em", "me chong", "me vo", "ba em", "ba minh", "ba ngoai", "ba noi"}
    | {"chong em", "chong e", "vo em", "ong xa", "ba xa"}
)
_REACH = 6  # words over which 'mai mốt', 'cuối tháng' reach to the verb


def another_time(facts: Facts, n: int, place: int) -> str:
    """Return the fate of the buying word at `place` that the word at `n` puts into another time."""
    item, flags = facts.items[n], facts.items[n].flags
    if flags & lex.ORDER_WORD and place - n <= 3 and _by_people(facts, n + 1, place):
        return "past"  # 'đơn em đặt 2 gói bao giờ tới'
    if flags & lex.LONG_AGO and not facts.says(n, place, _TODAY):
        return "past"
    dated = facts.item(n + 1)
    if item.folded == "hom" and dated is not None and dated.number is not None:
        return "past"  # 'hôm 20 tháng 10 mua 2 ký'
    told = item.exact or item.folded in _PAST_UNMARKED
    if told and place - n <= 2 and flags & lex.ALREADY and not flags & lex.PARTICLE:
        apart = item.folded == "dang" and n < place - 1 and not facts.flags(place - 1) & lex.ALREADY
        return "" if apart else "past"  # 'con gái đang ho lấy 2 hộp'
    return "later" if (flags & lex.LATER and place - n <= _REACH) or _tomorrow(facts, n, place) else ""


def _by_people(facts: Facts, first: int, place: int) -> bool:
    """Tell whether only people, or 'đã', stand between."""
    if first >= place:
        return False
    return all(facts.items[n].flags & (PEOPLE | lex.ALREADY) for n in range(first, place))


def _tomorrow(facts: Facts, n: int, place: int) -> bool:
    """Tell 'mai em lấy' from 'mai có hàng thì lấy' and 'mai giao cho em'."""
    if facts.items[n].folded not in ANOTHER_TIME_WORDS or place - n > 3:
        return False
    return not facts.means(n, place, lex.THEN) and not facts.says(n, place, _DELIVERS)


def somebody_else(facts: Facts, n: int, place: int, clause: Clause) -> str:
    """Return the fate of the buying word at `place` that the person at `n` speaks or acts out."""
    item, flags = facts.items[n], facts.items[n].flags
    if not flags & SOMEBODY or _given(facts, n) or facts.items[place].folded == "ung ho":
        return ""
    if flags & lex.EVERYBODY:
        return "prompt"
    if facts.means(n + 1, place, lex.TELLS):
        return "others" if _withheld(facts, place) else ""
    if item.folded in _FAMILY:
        return "others" if _over(facts, place, clause) else ""
    return "others" if item.exact or not flags & PEOPLE else ""


def _given(facts: Facts, n: int) -> bool:
    """Tell whether a person only receives: 'cho mẹ em', 'gửi chị Lan'."""
    return bool(facts.flags(n - 1) & (lex.GIVE | lex.BUY)) or facts.folded(n - 1) in _GIVEN


def _withheld(facts: Facts, place: int) -> bool:
    """'chồng tui đòi lấy 5 hũ mà tui ko cho'."""
    last = len(facts.items) - 1
    return last > place and facts.items[last].folded == "cho" and bool(facts.flags(last - 1) & lex.NOT)


def _over(facts: Facts, place: int, clause: Clause) -> bool:
    """Tell whether a family member's purchase is told as done."""
    end = clause.last + 1
    return (
        facts.means(place, end, lex.DONE | lex.LONG_AGO)
        or facts.says(place, end, _JUST_SEEN)
        or bool(facts.flags(place - 1) & lex.ALREADY)
    )


def long_over(facts: Facts, place: int, n: int) -> bool:
    """Tell 'mua hôm qua' from 'lấy thêm như hôm qua' and 'lấy theo đơn hôm trước'."""
    if facts.means(place, n, lex.AGAIN) or facts.items[place].folded.startswith("them"):
        return False
    return not facts.flags(n - 1) & lex.ORDER_WORD and not facts.flags(n + 1) & lex.NOW_VERB
