"""Turns a comment's items into clauses and into the parts that order lines are made of."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass, field

from coop_live.orders import lexicon as lex
from coop_live.orders.address import AddressFound
from coop_live.orders.names import Names
from coop_live.orders.phrases import Item
from coop_live.orders.products import Index
from coop_live.orders.quantities import Counting, Part
from coop_live.orders.text import Tokens

PHONE_HERE = 1 << 63
DIGITS_HERE = 1 << 64  # as long as a phone, but none
_SOFT = frozenset(",+&/;")
_JOINERS = frozenset(":=-–—_~*#@'\"“”()[]x×")

_DOES_SOMETHING = (
    lex.EACH
    | lex.UPTO
    | lex.KEEP
    | lex.NOT_THIS
    | lex.NOT
    | lex.OOPS
    | lex.BUY
    | lex.GIVE
    | lex.CANCEL
    | lex.CHANGE
    | lex.INTO
    | lex.OR
    | lex.THEN
    | lex.AND
    | lex.ALL
)
_PLAIN_ROLES = ((lex.KEEP, "keep"), (lex.CANCEL, "cancel"), (lex.CHANGE, "change"), (lex.INTO, "into"))


@dataclass(slots=True, eq=False)
class Clause:
    """One thought of a comment: items `first` to `last` (inclusive)."""

    first: int
    last: int


@dataclass(slots=True)
class Reading:
    """A comment cut up: its items, what was found in them, its thoughts."""

    index: Index
    tokens: Tokens
    items: list[Item]
    address: AddressFound | None
    pinned: int | None
    parts: list[Part] = field(default_factory=list)
    clauses: list[Clause] = field(default_factory=list)

    def words(self, place: tuple[int, int]) -> str:
        """Return what was typed from one item to another."""
        start, end = self.tokens.place(self.items[place[0]].first, self.items[place[1]].last)
        return self.tokens.text_of(start, end)

    def parts_in(self, clause: Clause) -> list[Part]:
        """Return the parts that stand inside a clause."""
        start = bisect_left(self.parts, clause.first, key=_first_of)
        return self.parts[start : bisect_left(self.parts, clause.last + 1, key=_first_of)]


def _first_of(part: Part) -> int:
    return part.first


def read_parts(
    index: Index, tokens: Tokens, items: list[Item], address: AddressFound | None, pinned: int | None
) -> Reading:
    """Cut a comment into parts and clauses."""
    reading = Reading(index, tokens, items, address, pinned)
    gap = range(address.first, address.last + 1) if address else range(0)
    for place in gap:
        items[place].product = None
    if any(item.product is not None for item in items):
        Names(index, tokens, items, pinned).weigh()
    counting = Counting(index, tokens, items, pinned)
    reading.parts = _parts(counting, gap)
    _silence_counted(reading)
    reading.clauses = _clauses(tokens, items, gap)
    return reading


def _silence_counted(reading: Reading) -> None:
    """Let the unit of a quantity mean nothing else: 'goi' in '2 goi' is neither gọi nor rồi."""
    for part in reading.parts:
        if part.role in ("quantity", "size"):
            for item in reading.items[part.first + 1 : part.last + 1]:
                item.flags &= lex.UNIT | lex.WEIGHT | lex.FRUIT_WORD


def _parts(counting: Counting, gap: range) -> list[Part]:
    items = counting.items
    parts: list[Part] = []
    place = 0
    while place < len(items):
        if place in gap or items[place].flags & (PHONE_HERE | DIGITS_HERE):
            _border(parts, place, "stop")
            place += 1
        elif _says_nothing(items[place]):
            place += 1
        else:
            place = _part(counting, parts, place)
    return parts


def _says_nothing(item: Item) -> bool:
    """Tell whether a word can be passed over: it names nothing and does nothing to the goods around it."""
    return not (
        item.flags & _DOES_SOMETHING
        or item.product is not None
        or item.number is not None
        or item.variants
        or item.sign
        or item.folded in ("chua", "a")
    )


def _border(parts: list[Part], place: int, role: str) -> None:
    if parts and parts[-1].role != role:
        parts.append(Part(role, place, place))


def _part(counting: Counting, parts: list[Part], place: int) -> int:
    item = counting.items[place]
    said = {part.product for part in parts if part.role == "product"} if item.variants else set()
    if item.product is not None and not item.code and any(number in said for number, _ in item.variants):
        parts.append(
            Part("variant", place, place, variants=item.variants, folded=item.folded)
        )  # 'cf500 bột', though bột is sold
    elif item.product is not None and _gone(counting, parts, place, item.product):
        return place + 1
    elif item.product is not None:
        named = Part("product", place, place, product=item.product, code=item.code, variants=item.variants)
        parts.append(named)
    elif _shares(counting, place):
        parts.append(Part("each", place, place))
    elif item.number is not None:
        return _number_part(counting, parts, place)
    elif _on_air_meant(counting, parts, place):
        parts.append(Part("product", place, place, product=counting.pinned))
    elif item.variants and _means_variant(counting, item):
        parts.append(Part("variant", place, place, variants=item.variants, folded=item.folded))
    elif item.sign:
        _sign_part(counting, parts, place)
    else:
        _word_part(counting, parts, place)
    return place + 1


def _gone(counting: Counting, parts: list[Part], place: int, product: int) -> bool:
    """Tell whether 'hết c1' only says when the second choice holds, after 'c1' was asked for."""
    before = counting.at(place - 1)
    while before is not None and before.flags & lex.CODE_WORD:
        place -= 1
        before = counting.at(place - 1)
    return before is not None and before.folded == "het" and any(part.product == product for part in parts)


def _on_air_meant(counting: Counting, parts: list[Part], place: int) -> bool:
    """Tell whether 'sp đang ghim' names what is on air, beside other goods."""
    item = counting.items[place]
    if counting.pinned is None or not item.flags & lex.THIS or " " not in item.folded:
        return False
    return item.folded.startswith(
        ("sp dang", "dang", "mon dang", "san pham dang", "ma dang", "tren")
    ) and not (parts and parts[-1].role == "product" and parts[-1].last >= place - 1)


def _shares(counting: Counting, place: int) -> bool:
    item = counting.items[place]
    doubtful = item.folded in ("deu", "cung", "moi")
    beyond = counting.at(place + 2)
    if item.folded == "moi" and item.exact and beyond is not None and beyond.number is not None:
        return True  # 'mỗi nhân 2 hộp'
    return bool(item.flags & lex.EACH) and (not doubtful or _number_follows(counting, place))


def _means_variant(counting: Counting, item: Item) -> bool:
    if item.flags & lex.GOODS and not _owner_named(counting, item):
        return False  # 'sầu riêng' itself, not the sweets that taste of it
    counted_in = item.flags & lex.UNIT and not item.exact and len(item.folded) <= 3
    return not counted_in or _owner_named(counting, item)


def _number_part(counting: Counting, parts: list[Part], place: int) -> int:
    item = counting.items[place]
    part, following = counting.read(place)
    if part is None:
        if item.variants:
            parts.append(Part("variant", place, place, variants=item.variants, folded=item.folded))
        return following
    if part.role == "product" and part.product is not None and _gone(counting, parts, place, part.product):
        return following
    if item.variants and part.role != "product":
        part.variants = item.variants
    if part.role != "product" and _foreign_before(counting, place):
        parts.append(Part("foreign", place - 1, place - 1))
    parts.append(part)
    if part.role != "product" and _is_foreign(counting, following):
        parts.append(Part("foreign", following, following))
    return following


def _foreign_before(counting: Counting, place: int) -> bool:
    """Tell whether goods that we do not sell are counted: 'sả 2 bó'."""
    before = counting.at(place - 1)
    if before is None or not before.flags & lex.GOODS or not before.exact or before.variants:
        return False
    return before.flags & ~lex.GOODS == 0 and _is_foreign(counting, place - 1)


def _sign_part(counting: Counting, parts: list[Part], place: int) -> None:
    sign = counting.items[place].folded
    if sign in "→~-–…" and _between_codes(counting, place):
        parts.append(Part("upto", place, place))
    elif sign in _SOFT or sign == ".":
        _border(parts, place, "border")
    elif sign not in _JOINERS:
        _border(parts, place, "stop")


def _between_numbers(counting: Counting, place: int) -> bool:
    """Tell whether 'à' corrects a number: '2 à 3 gói'."""
    before = any(counting.items[n].number is not None for n in range(max(0, place - 2), place))
    after = counting.at(place + 1)
    return before and after is not None and after.number is not None


def _owner_named(counting: Counting, item: Item) -> bool:
    """Tell whether the product with this variant is on air or named: 'cay' the taste, not the tree."""
    owners = {number for number, _ in item.variants}
    return counting.pinned in owners or any(other.product in owners for other in counting.items)


def _number_follows(counting: Counting, place: int) -> bool:
    after = counting.at(place + 1)
    return after is not None and (
        after.number is not None or (bool(after.flags & lex.UNIT) and counting.items[place].exact)
    )


def _between_codes(counting: Counting, place: int) -> bool:
    before, after = counting.at(place - 1), counting.at(place + 1)
    if after is not None and after.flags & lex.CODE_WORD:
        after = counting.at(place + 2)
    return bool(
        before
        and after
        and (
            (before.product is not None and after.product is not None and before.code and after.code)
            or (before.number in counting.index.numeric and after.number in counting.index.numeric)
        )
    )


def _word_part(counting: Counting, parts: list[Part], place: int) -> None:
    role = _role(counting, parts, place)
    if role == "border":
        _border(parts, place, role)
        return
    if not role:
        return
    item = counting.items[place]
    final = (
        "tru" in item.folded.split() or item.folded == "bo"
        if role == "not"
        else bool(item.flags & lex.THEN and not item.flags & lex.OR)
    )
    parts.append(Part(role, place, place, bound=final, folded=item.folded))
    if item.flags & lex.BUY and role == "buy" and _is_foreign(counting, _past_people(counting, place + 1)):
        parts.append(Part("foreign", place, place))


def _role(counting: Counting, parts: list[Part], place: int) -> str:
    """Return what a word does to the goods around it; the first that fits."""
    item, flags = counting.items[place], counting.items[place].flags
    if flags & lex.UPTO and _between_codes(counting, place):
        return "upto"
    if flags & lex.KEEP and any(part.role == "cancel" for part in parts):
        return "keep"
    if flags & lex.NOT_THIS or _denies_next(counting, place):
        return "not"
    if flags & lex.OOPS or (item.folded == "a" and item.exact and _between_numbers(counting, place)):
        return "oops"
    if item.folded == "thoi" and _thinks_again(counting, parts, place):
        return "oops"
    if flags & lex.THEN and parts and _lets_go(counting, parts, place):
        parts[-1].role = "let go"
        return ""
    if flags & (lex.BUY | lex.GIVE) and not (place and _denied(counting, place)):
        return "buy"
    if item.folded == "bo" and flags & lex.CANCEL and _takes_out(counting, parts, place):
        return "not"
    for flag, role in _PLAIN_ROLES:
        if flags & flag:
            return role
    if _chooses(counting, place):
        return "or"
    if flags & lex.AND:
        return "border"
    return "all" if flags & lex.ALL and not _only_gone(counting, place) else ""


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


def _takes_out(counting: Counting, parts: list[Part], place: int) -> bool:
    """Tell 'mỗi mã 1 nhưng bỏ ớt ra' (all but) from withdrawing an order."""
    before, after = counting.at(place - 1), counting.at(place + 1)
    shared = any(part.role in ("each", "all") for part in parts)
    named = after is not None and (after.product is not None or bool(after.flags & lex.CODE_WORD))
    return shared and before is not None and named


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
    return bool(paused) and (after.product is not None or after.number is not None or bool(after.variants))


def _lets_go(counting: Counting, parts: list[Part], place: int) -> bool:
    """Tell 'mật ong thì thôi, nhà còn': the thing named just now is not asked for."""
    after = counting.at(place + 1)
    if after is None or parts[-1].role != "product" or parts[-1].last != place - 1:
        return False
    return after.folded in ("thoi", "khoi", "thoi khoi", "dung") and (
        counting.at(place + 2) is None or not counting.flags(place + 2) & (lex.BUY | lex.GIVE)
    )


def _chooses(counting: Counting, place: int) -> bool:
    item = counting.items[place]
    if item.flags & lex.OR and item.folded not in ("cung duoc", "cung dc"):
        return True
    before = counting.at(place - 1)
    if before is not None and before.folded in ("con", "co"):
        return False  # 'còn thì lấy'
    return bool(item.flags & lex.THEN) and _gone_before(counting, place)


def _denies_next(counting: Counting, place: int) -> bool:
    item, after = counting.items[place], counting.at(place + 1)
    if after is None:
        return False
    denies = bool(item.flags & lex.NOT)
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


def _past_people(counting: Counting, place: int) -> int:
    while place < len(counting.items) and counting.flags(place) & (lex.PERSON | lex.SHORT_PERSON | lex.GIVE):
        place += 1
    return place


def _is_foreign(counting: Counting, place: int) -> bool:
    """Tell whether goods that the catalog does not have are named here."""
    item = counting.at(place)
    if item is None or item.sign or item.product is not None or item.variants or item.number is not None:
        return False
    pinned = counting.pinned
    if pinned is not None and item.folded in counting.index.own_words[pinned]:
        return False
    following, before = counting.at(place + 1), counting.at(place - 1)
    if _is_called(counting, before, item):
        return False
    if item.flags & lex.GOODS:
        return True
    if following is not None and following.product is not None:
        return False
    return not item.known and len(item.folded) > 1 and item.folded not in ("ms", "sp")


def _is_called(counting: Counting, before: Item | None, item: Item) -> bool:
    """Tell whether a word is the name of a person: 'cho bé Na'."""
    return (
        before is not None
        and bool(before.flags & (lex.PERSON | lex.SHORT_PERSON))
        and counting.tokens.raw[item.first][0].isupper()
    )


def _clauses(tokens: Tokens, items: list[Item], gap: range) -> list[Clause]:
    clauses: list[Clause] = []
    start = 0
    for place, item in enumerate(items):
        ends = (
            place in gap
            or item.flags & (PHONE_HERE | DIGITS_HERE)
            or (
                item.sign
                and item.folded not in _JOINERS
                and item.folded != "/"
                and not (item.folded in ".," and _inside_number(tokens, items, place))
            )
        )
        if not ends and _closes(items, place) and place > start:
            clauses.append(Clause(start, place))
            start = place + 1
        if ends:
            if place > start or item.folded == "?":
                clauses.append(Clause(start, place if item.folded == "?" else place - 1))
            start = place + 1
    if start < len(items):
        clauses.append(Clause(start, len(items) - 1))
    return clauses


_CLOSING = frozenset({"nha", "nhe", "nka", "nhen", "nghen", "nhaa", "a", "nha shop", "shop oi", "nha em"})


def _closes(items: list[Item], place: int) -> bool:
    """Tell whether a thought is over: a closing particle, or 'được ko' before new goods."""
    item = items[place]
    if not item.flags & (lex.PARTICLE | lex.ASK) or item.product is not None:
        return False
    after = items[place + 1] if place + 1 < len(items) else None
    if after is None:
        return False
    if (
        item.folded == "a"
        and place
        and items[place - 1].flags & lex.UNIT
        and after.flags & (lex.ASK | lex.WHICH)
    ):
        return True  # '2 tui a hsd bao lau'
    starts_anew = bool(after.flags & (lex.BUY | lex.GIVE) and not after.flags & lex.PARTICLE) or (
        after.product is not None and after.code
    )
    if item.flags & lex.ASK and item.folded.startswith(("duoc ", "dc ", "phai ", "dung ")):
        return starts_anew
    if (
        not item.flags & lex.PARTICLE
        or item.folded not in _CLOSING
        or (item.folded == "a" and not item.exact)
    ):
        return False
    return (
        not after.flags & (lex.PARTICLE | lex.SHOP | lex.PERSON | lex.SHORT_PERSON | lex.WHICH | lex.NOT)
        or starts_anew
    )


def _inside_number(tokens: Tokens, items: list[Item], place: int) -> bool:
    if not 0 < place < len(items) - 1 or items[place].folded == "/":
        return False
    return (
        tokens.glued(items[place].first)
        and tokens.glued(items[place + 1].first)
        and items[place + 1].number is not None
        and items[place - 1].number is not None
    )
