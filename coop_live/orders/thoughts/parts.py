"""Turns a comment's items into clauses and into the parts that order lines are made of."""

from __future__ import annotations

from dataclasses import dataclass, field

from coop_live.orders.amounts.counting import Counting
from coop_live.orders.amounts.quantities import Part, read_number
from coop_live.orders.contact.address import AddressFound
from coop_live.orders.thoughts.clauses import JOINERS, Clause, cut_clauses
from coop_live.orders.thoughts.foreign import foreign_before, is_foreign, past_people, unknown_code
from coop_live.orders.thoughts.names import Names
from coop_live.orders.thoughts.roles import between_codes, role_of
from coop_live.orders.words import lexicon as lex
from coop_live.orders.words.phrases import DIGITS_HERE, PHONE_HERE, Item
from coop_live.orders.words.products import Index
from coop_live.orders.words.text import Tokens

_SOFT = frozenset(",+&/;")

_HELD_APART = PHONE_HERE | DIGITS_HERE
_THIS_ONE = frozenset({"loai nay", "cai nay", "mon nay", "ma nay"})
_SOMETIMES = frozenset({"chua", "a", "thoi"})  # words whose company decides
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
    | lex.THIS
)


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

    def items_outside_address(self) -> list[int]:
        """Return the places of all items that do not belong to the address."""
        if self.address is None:
            return list(range(len(self.items)))
        return [n for n in range(len(self.items)) if not self.address.first <= n <= self.address.last]


def read_parts(
    index: Index, tokens: Tokens, items: list[Item], address: AddressFound | None, pinned: int | None
) -> Reading:
    """Cut a comment into parts and clauses."""
    reading = Reading(index, tokens, items, address, pinned)
    gap = range(address.first, address.last + 1) if address else range(0)
    for place in gap:
        items[place].product = None
    for item in items:
        if item.product is not None:
            Names(index, tokens, items, pinned).weigh()
            break
    counting = Counting(index, tokens, items, pinned)
    reading.parts = _parts(counting, gap)
    _silence_counted(reading)
    reading.clauses = cut_clauses(tokens, items, gap)
    return reading


def _silence_counted(reading: Reading) -> None:
    """Let the unit of a quantity mean nothing else: 'goi' in '2 goi' is neither gọi nor rồi."""
    for part in reading.parts:
        if part.role in ("quantity", "size"):
            for item in reading.items[part.first + 1 : part.last + 1]:
                item.flags &= lex.UNIT | lex.WEIGHT | lex.FRUIT_WORD


def _parts(counting: Counting, gap: range) -> list[Part]:
    """Collect what is said of goods; words that name nothing and do nothing are passed over at once."""
    items, end = counting.items, len(counting.items)
    parts: list[Part] = []
    place = 0
    while place < end:
        item = items[place]
        if place in gap or item.flags & _HELD_APART:
            _border(parts, place, "stop")
            place += 1
        elif (
            item.flags & _DOES_SOMETHING
            or item.product is not None
            or item.number is not None
            or item.variants
            or item.sign
            or item.folded in _SOMETIMES
        ):
            place = _part(counting, parts, place)
        else:
            place += 1
    return parts


def _border(parts: list[Part], place: int, role: str) -> None:
    if parts and parts[-1].role != role:
        parts.append(Part(role, place, place))


def _part(counting: Counting, parts: list[Part], place: int) -> int:
    item = counting.items[place]
    if item.variants and _kind_gone(counting, parts, place, item.variants):
        return place + 1
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


def _kind_gone(
    counting: Counting, parts: list[Part], place: int, variants: tuple[tuple[int, str], ...]
) -> bool:
    """Tell whether 'hết hồng' only says when the second choice holds, after 'hồng' was asked for."""
    before = counting.at(place - 1)
    return (
        before is not None
        and before.folded == "het"
        and any(part.role == "variant" and part.variants == variants for part in parts)
    )


def _on_air_meant(counting: Counting, parts: list[Part], place: int) -> bool:
    """Tell whether 'sp đang ghim' names what is on air, beside other goods."""
    item = counting.items[place]
    if counting.pinned is None or not item.flags & lex.THIS or " " not in item.folded:
        return False
    if item.folded in _THIS_ONE and any(
        counting.flags(n) & lex.AND for n in range(place + 1, min(place + 5, len(counting.items)))
    ):
        return True  # 'lấy loại này 1 trái với số 5 1 trái'
    return item.folded.startswith(
        ("sp dang", "dang", "mon dang", "san pham dang", "ma dang", "tren")
    ) and not (parts and parts[-1].role == "product" and parts[-1].last >= place - 1)


def _shares(counting: Counting, place: int) -> bool:
    item = counting.items[place]
    if not item.flags & lex.EACH:
        return False
    doubtful = item.folded in ("deu", "cung", "moi")
    beyond = counting.at(place + 2)
    if item.folded == "moi" and item.exact and beyond is not None and beyond.number is not None:
        return True  # 'mỗi nhân 2 hộp'
    return not doubtful or _number_follows(counting, place)


def _means_variant(counting: Counting, item: Item) -> bool:
    if item.flags & lex.GOODS and not _owner_named(counting, item):
        return False  # 'sầu riêng' itself, not the sweets that taste of it
    counted_in = item.flags & lex.UNIT and not item.exact and len(item.folded) <= 3
    return not counted_in or _owner_named(counting, item)


def _number_part(counting: Counting, parts: list[Part], place: int) -> int:
    item = counting.items[place]
    if unknown_code(counting, place):
        parts.append(Part("foreign", place - 1, place))
        return place + 1
    part, following = read_number(counting, place)
    if part is None:
        if item.variants:
            parts.append(Part("variant", place, place, variants=item.variants, folded=item.folded))
        return following
    if part.role == "product" and part.product is not None and _gone(counting, parts, place, part.product):
        return following
    if item.variants and part.role != "product":
        part.variants = item.variants
    if part.role != "product" and foreign_before(counting, place):
        parts.append(Part("foreign", place - 1, place - 1))
    parts.append(part)
    if part.role != "product" and is_foreign(counting, following):
        parts.append(Part("foreign", following, following))
    return following


def _sign_part(counting: Counting, parts: list[Part], place: int) -> None:
    sign = counting.items[place].folded
    if sign in "→~-–…" and between_codes(counting, place):
        parts.append(Part("upto", place, place))
    elif sign in _SOFT or sign == ".":
        _border(parts, place, "border")
    elif sign not in JOINERS:
        _border(parts, place, "stop")


def _owner_named(counting: Counting, item: Item) -> bool:
    """Tell whether the product with this variant is on air or named: 'cay' the taste, not the tree."""
    owners = {number for number, _ in item.variants}
    named = {other.product for other in counting.items} | set(counting.codes.values())
    return counting.pinned in owners or bool(owners & named)


def _number_follows(counting: Counting, place: int) -> bool:
    after = counting.at(place + 1)
    return after is not None and (
        after.number is not None or (bool(after.flags & lex.UNIT) and counting.items[place].exact)
    )


def _word_part(counting: Counting, parts: list[Part], place: int) -> None:
    role = role_of(counting, parts, place)
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
    if item.flags & lex.BUY and role == "buy" and is_foreign(counting, past_people(counting, place + 1)):
        parts.append(Part("foreign", place, place))
