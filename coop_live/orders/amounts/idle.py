"""Numbers that count no goods: money, hours, ages, people, places in a row, what is left at home."""

from __future__ import annotations

from coop_live.orders.amounts import pairs
from coop_live.orders.amounts.counting import Counting
from coop_live.orders.words import lexicon as lex
from coop_live.orders.words.phrases import Item

_KINDS = frozenset({"mon", "loai", "ma", "thu", "sp", "san pham", "vi", "mui", "mau", "huong", "nhan"})
_HOUSE = frozenset({"nha so", "so nha", "ngo so"})
_TIMES_OF_DAY = frozenset({"chieu", "toi", "sang", "trua", "dem"})
_BEFORE_HOURS = frozenset({"luc", "truoc", "sau", "tam", "khoang", "den"})
_COUNTED_PEOPLE = frozenset({"vc", "vo chong", "be", "dua", "nguoi", "chau", "dua nho"})
# Words that count time and people, and more often mean something else.
_SELDOM_TIME = frozenset({"don", "cho", "sao", "nha", "may", "mon", "ma", "tap", "chieu", "live"})
_MAY_LEAD_GOODS = frozenset({"sau", "tu", "truoc", "live", "size"})
_OLDEST_CHILD = 30  # an age in 'ông ngoại 80 rồi'; below, a count of goods is likelier


def is_idle(counting: Counting, place: int, last: int, value: float) -> bool:
    """Tell whether a number says something else than how many goods."""
    return (
        _is_money(counting, place, last, value)
        or _prices_one(counting, place, last, value)
        or _is_nth(counting, place, last)
        or _is_day_or_score(counting, place)
        or _is_time(counting, place, last)
        or _still_has(counting, place)
    )


def after_idle(counting: Counting, last: int) -> int:
    """Return the item behind an idle number and what it counts."""
    return last + 2 if counting.flags(last + 1) & (lex.MONEY | lex.NOT_QTY) else last + 1


def are_minutes(counting: Counting, place: int) -> bool:
    """Tell the 30 of '11h30'."""
    hour = counting.at(place - 1)
    return (
        hour is not None
        and hour.folded in ("h", "g")
        and counting.glued(place)
        and counting.glued(place - 1)
        and counting.items[place - 2].number is not None
    )


def are_people(counting: Counting, last: int) -> bool:
    """Tell '2 vc', '1 bé' and '70t' (years of age) from goods."""
    after = counting.at(last + 1)
    if after is None or after.product is not None:
        return False
    if after.folded == "t" and counting.glued(last + 1):
        return True
    if counting.flags(last + 2) & lex.THIS:
        return False  # 'húp 2 bé này': goods, fondly
    if after.folded in ("dua", "chau") and not after.flags & lex.NOT_QTY:
        return False  # 'dừa', not 'đứa'
    return after.folded in _COUNTED_PEOPLE


def sums_kinds(counting: Counting, last: int) -> bool:
    """Tell whether '3 món' or 'tổng 5 bó' announces what follows, kind by kind."""
    after, following = counting.at(last + 1), counting.at(last + 2)
    if after is None or not (after.folded in _KINDS or after.flags & lex.UNIT):
        return False
    before = counting.items[last - 1].folded if last else ""
    counts = sum(item.number is not None for item in counting.items[last + 2 :])
    if after.flags & lex.UNIT and before in ("tong", "tong cong") and counts >= 2:
        return True  # 'tổng 5 bó nha: 2 cải 2 hành 1 ngò'
    if after.folded not in _KINDS:
        return False
    if counting.flags(last - 1) & lex.ALL or before in ("du", "ca"):
        return True  # 'lấy đủ 3 vị'
    return counts >= 2 and (following is None or following.number is None)


def _is_money(counting: Counting, place: int, last: int, value: float) -> bool:
    """Tell '85k', '170.000', 'a price of the catalog without its k' from a count."""
    after = counting.at(last + 1)
    if value >= 1000:
        return True
    if after and after.flags & lex.MONEY and not after.flags & lex.WEIGHT and after.product is None:
        if after.flags & lex.UNIT and not counting.flags(last + 2) & lex.MONEY:
            return False  # "2 củ" of a root, "1 xị"
        return counting.glued(last + 1) or after.folded not in ("k", "d", "ca") or value >= 10
    unit = after is not None and bool(after.flags & (lex.UNIT | lex.WEIGHT))
    if unit or counting.items[place].spelled or value < 20:
        return False
    return int(value) * 1000 in counting.index.prices or value >= 100


def _prices_one(counting: Counting, place: int, last: int, value: float) -> bool:
    """Tell the 1 of '68k 1 túi hả, lấy 3': what one costs, when another number counts."""
    before = counting.at(place - 1)
    if (
        value != 1
        or before is None
        or not before.flags & lex.MONEY
        or not counting.flags(last + 1) & lex.UNIT
    ):
        return False
    priced = place > 1 and counting.items[place - 2].number is not None
    return priced and any(item.number is not None for item in counting.items[last + 2 :])


def _counts(counting: Counting, place: int, last: int) -> bool:
    """Tell whether a unit of goods follows, and not an hour of the day."""
    after = counting.at(last + 1)
    if after is None or not after.flags & lex.UNIT or after.folded in ("con", "cay"):
        return False
    if after.folded != "gio" or after.exact:
        return True
    beyond = counting.at(last + 2)
    return not (counting.flags(place - 1) & lex.NTH or (beyond and beyond.folded in _TIMES_OF_DAY))


def _is_nth(counting: Counting, place: int, last: int) -> bool:
    """Tell whether the number orders or numbers something: 'lần 2', 'nhà số 5', 'khách thứ 3'."""
    before, after = counting.at(place - 1), counting.at(last + 1)
    if before is None or _counts(counting, place, last):
        return False
    if before.flags & lex.STREET and before.folded in _HOUSE:
        return True
    if before.folded == "so" and before.flags & lex.CODE_WORD:
        return True
    if not before.flags & lex.NTH or before.flags & (lex.COUNT_WORD | lex.BUY):
        return False
    return not (before.folded in _MAY_LEAD_GOODS and after is not None and after.product is not None)


def _is_time(counting: Counting, place: int, last: int) -> bool:
    """Tell hours, days and ages: '9h', 'hôm thứ 3', 'ông ngoại 80 rồi', '2 tuần'."""
    before, after = counting.at(place - 1), counting.at(last + 1)
    if after is None or after.product is not None:
        return False
    if before is not None and _dates(counting, place, before, after):
        return True
    counts = _counts(counting, place, last)
    if after.folded == "gio" and not counts:
        return True
    if after.folded == "h":
        return not _h_is_hop(counting, place, last)
    if after.folded == "nam":
        return not counts
    return not counts and _counts_time(after)


def _is_day_or_score(counting: Counting, place: int) -> bool:
    """Tell '20/11', '8-3 vui vẻ', '3-1 rồi bà con ơi' from 'chốt 12-2'."""
    sign = pairs.sign_beside(counting.tokens, counting.items, place)
    if sign is None or pairs.is_counted(counting.items, sign):
        return False
    return counting.items[sign].folded in pairs.STROKES or not pairs.is_asked_for(counting.items, sign)


def _dates(counting: Counting, place: int, before: Item, after: Item) -> bool:
    if before.flags & lex.LONG_AGO and before.folded.endswith("thu"):
        return True
    if after.flags & lex.LONG_AGO and after.folded.startswith("lan"):
        return True  # 'cmt 3 lần rồi'
    aged = before.flags & (lex.PERSON | lex.STRANGER) and after.flags & lex.DONE
    return bool(aged) and (counting.items[place].number or 0) > _OLDEST_CHILD


def _counts_time(after: Item) -> bool:
    if after.flags & (lex.PERSON | lex.SHORT_PERSON | lex.GIVE | lex.AND | lex.MONEY):
        return False
    return bool(after.flags & lex.NOT_QTY) and after.folded not in _SELDOM_TIME


def _still_has(counting: Counting, place: int) -> bool:
    """Tell 'ở nhà còn 2 chai' (what is left) from 'sửa còn 2 chai'."""
    before = counting.at(place - 1)
    if before is None or before.folded != "con" or before.product is not None:
        return False
    if before.exact and not before.flags & lex.LEFT:
        return False  # 'cho con 1 hũ': a child speaks
    return not any(item.flags & lex.CHANGE for item in counting.items[:place])


def _h_is_hop(counting: Counting, place: int, last: int) -> bool:
    """Tell '2h' of goods counted in boxes from two o'clock."""
    before, beyond = counting.at(place - 1), counting.at(last + 2)
    if beyond and beyond.product is not None:
        return counting.index.units[beyond.product] == "hop"
    if beyond and (
        beyond.number is not None or beyond.folded in _TIMES_OF_DAY or beyond.folded in ("hon", "kem")
    ):
        return False
    if before is None:
        return _in_boxes(counting, counting.pinned)
    if before.folded in _BEFORE_HOURS:
        return False
    named = counting.codes.get(place - 1, before.product)
    asks = before.flags & (lex.BUY | lex.GIVE | lex.PERSON | lex.SHORT_PERSON)
    if named is None and not asks:
        return False
    return _in_boxes(counting, counting.pinned if named is None else named)


def _in_boxes(counting: Counting, product: int | None) -> bool:
    return product is not None and counting.index.units[product] == "hop"
