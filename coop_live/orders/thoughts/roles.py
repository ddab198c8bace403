"""Says what a word does to the goods around it: denies, corrects, chooses, cancels, leads to a change."""

from __future__ import annotations

from coop_live.orders.amounts.counting import Counting
from coop_live.orders.amounts.quantities import Part
from coop_live.orders.words import lexicon as lex
from coop_live.orders.words.phrases import Item

_PLAIN_ROLES = ((lex.KEEP, "keep"), (lex.CANCEL, "cancel"), (lex.CHANGE, "change"), (lex.INTO, "into"))


def role_of(counting: Counting, parts: list[Part], place: int) -> str:
    """Return what a word does to the goods around it; the first that fits."""
    item, flags = counting.items[place], counting.items[place].flags
    if flags & lex.UPTO and between_codes(counting, place):
        return "upto"
    if flags & lex.KEEP and any(part.role == "cancel" for part in parts):
        return "keep"
    if flags & lex.NOT_THIS or _denies_next(counting, place) or _takes_out(counting, parts, place):
        return "not"
    if flags & lex.OOPS or _corrects(counting, parts, place):
        return "oops"
    if parts and (flags & lex.THEN or item.folded == "khoi") and _lets_go(counting, parts, place):
        parts[-1].role = "let go"
        return ""
    if flags & (lex.BUY | lex.GIVE) and not (place and _denied(counting, place)):
        return "buy"
    plain = next((role for flag, role in _PLAIN_ROLES if flags & flag), "")
    return plain or ("or" if _chooses(counting, item, place) else _gathers(counting, flags, place))


def _gathers(counting: Counting, flags: int, place: int) -> str:
    if flags & lex.AND:
        return "border"
    return "all" if flags & lex.ALL and not _only_gone(counting, place) else ""


def _corrects(counting: Counting, parts: list[Part], place: int) -> bool:
    """Tell the 'à' of '2 à 3 gói' and the 'thôi' of '… thôi mít đi'."""
    item = counting.items[place]
    if item.folded == "a":
        return item.exact and _between_numbers(counting, place)
    return item.folded == "thoi" and _thinks_again(counting, parts, place)


def _chooses(counting: Counting, item: Item, place: int) -> bool:
    if item.flags & lex.OR and item.folded not in ("cung duoc", "cung dc"):
        return True
    before = counting.at(place - 1)
    affirmed = before is not None and before.folded in ("con", "co")
    if affirmed and not counting.flags(place - 2) & lex.NOT:
        return False  # 'còn thì lấy', but not 'không có thì quýt cũng được'
    return bool(item.flags & lex.THEN) and _gone_before(counting, place)


def _thinks_again(counting: Counting, parts: list[Part], place: int) -> bool:
    """Tell '… thôi mít đi' and '3 nha mà thôi 2' from the 'thôi' that ends a thought."""
    before, after = counting.at(place - 1), counting.at(place + 1)
    if (
        before is None
        or after is None
        or not any(p.role in ("product", "quantity", "variant") for p in parts)
    ):
        return False
    chose = any(part.role == "or" for part in parts) and bool(after.flags & lex.BUY)
    if chose:
        return True
    paused = before.sign or before.folded in ("ma", "a", "ua", "y", ". . .") or before.flags & lex.UPTO
    counts = after.number is not None or after.folded in ("x", "*")
    return bool(paused) and (after.product is not None or counts or bool(after.variants))


def _lets_go(counting: Counting, parts: list[Part], place: int) -> bool:
    """Tell 'mật ong thì thôi, nhà còn': the thing named just now is not asked for."""
    after = counting.at(place + 1)
    if parts[-1].role != "product" or parts[-1].last != place - 1:
        return False
    if counting.items[place].folded == "khoi":
        return after is None or after.sign or bool(after.flags & lex.PARTICLE)  # '…, mít khỏi'
    if after is None:
        return False
    return after.folded in ("thoi", "khoi", "thoi khoi", "dung") and (
        counting.at(place + 2) is None or not counting.flags(place + 2) & (lex.BUY | lex.GIVE)
    )


def _takes_out(counting: Counting, parts: list[Part], place: int) -> bool:
    """Tell 'mỗi mã 1 nhưng bỏ ớt ra' (all but) from withdrawing an order."""
    item, after = counting.items[place], counting.at(place + 1)
    if item.folded != "bo" or not item.flags & lex.CANCEL or not place or after is None:
        return False
    named = after.product is not None or bool(after.flags & lex.CODE_WORD)
    return named and any(part.role in ("each", "all") for part in parts)


def _only_gone(counting: Counting, place: int) -> bool:
    """Tell 'lấy hết hai loại' and 'hết hàng' from 'lấy hết các mã'."""
    after = counting.at(place + 1)
    if counting.items[place].folded != "het":
        return False
    return (
        after is not None
        and not after.flags & (lex.PARTICLE | lex.ALL | lex.EACH | lex.NOT_THIS)
        and (after.folded not in ("cac", "may", "ma", "ca", "san pham", "sp", "shop"))
    )


def _denies_next(counting: Counting, place: int) -> bool:
    item = counting.items[place]
    denies = bool(item.flags & lex.NOT)
    if not denies and item.folded != "chua":
        return False
    after = counting.at(place + 1)
    if after is None:
        return False
    return ((denies or item.folded == "chua") and bool(after.flags & (lex.BUY | lex.GIVE))) or (
        denies and bool(after.variants)
    )


def _denied(counting: Counting, place: int) -> bool:
    before = counting.at(place - 1)
    return before is not None and (
        bool(before.flags & (lex.NOT | lex.NOT_THIS)) or before.folded in ("chua", "khoi", "thoi khoi")
    )


def _gone_before(counting: Counting, place: int) -> bool:
    """Tell whether 'thì' follows 'hết c1' or 'ko có c1': what comes is the second choice."""
    named = [
        n
        for n in range(max(0, place - 6), place)
        if counting.items[n].product is not None or counting.items[n].variants or n in counting.codes
    ]
    if not named:
        # 'hết thì 11 cũng được': what is gone was named in the thought before
        return counting.flags(place - 1) & lex.ALL != 0 and counting.items[place - 1].folded == "het"
    return any(
        counting.items[n].folded == "het" or counting.flags(n) & lex.NOT
        for n in range(max(0, named[0] - 3), place)
    )


def between_codes(counting: Counting, place: int) -> bool:
    """Tell whether the codes of a range stand on both sides: 'c1 tới c5', '7-10'."""
    before, after = counting.at(place - 1), counting.at(place + 1)
    if after is not None and after.flags & lex.CODE_WORD:
        after = counting.at(place + 2)
    if counting.items[place].folded in "-–" and counting.flags(place + 2) & (lex.UNIT | lex.WEIGHT):
        return False  # '6-1kg': one kilo of 6
    return bool(
        before
        and after
        and (
            (before.product is not None and after.product is not None and before.code and after.code)
            or (place - 1 in counting.codes and counting.items.index(after) in counting.codes)
        )
    )


def _between_numbers(counting: Counting, place: int) -> bool:
    """Tell whether 'à' corrects a number: '2 à 3 gói'."""
    before = any(counting.items[n].number is not None for n in range(max(0, place - 2), place))
    after = counting.at(place + 1)
    return before and after is not None and after.number is not None
