"""Says what every number of a comment counts: goods, packs by their size, or the code of a product."""

from __future__ import annotations

from dataclasses import dataclass

from coop_live.orders.amounts.counting import Counting
from coop_live.orders.amounts.idle import after_idle, are_minutes, are_people, is_idle, sums_kinds
from coop_live.orders.amounts.pairs import TIMES
from coop_live.orders.amounts.tenths import more_behind
from coop_live.orders.amounts.weighing import weight_unit
from coop_live.orders.words import lexicon as lex
from coop_live.orders.words.lexicon import HALF, HALF_MORE
from coop_live.orders.words.phrases import Item
from coop_live.orders.words.sizes import Size, size_in
from coop_live.weights import KILO

_AFTER_PEOPLE = frozenset({"cap", "chuc", "doi"})
_NOT_AFTER_A_COUNT = frozenset({"ngoai", "nay", "truoc", "sau", "oi"})  # 'năm ngoái', 'ba ơi'
_MAX_QTY = 999
_SHORT_UNIT = 3  # letters of units that are written without marks like another word: bo, hu, tui
_LEAST_BARE_SIZE = 50  # the 500 of 'dầu gội 500 2 chai'


@dataclass(slots=True)
class Part:
    """What a stretch of a comment says about the goods asked for.

    `role` says what it does: product, variant, size, quantity, each, upto, foreign, or what roles.py tells.
    Items `first` to `last` are the words it was read from.
    """

    role: str
    first: int
    last: int
    product: int | None = None
    qty: int = 0
    size: Size | None = None
    variants: tuple[tuple[int, str], ...] = ()
    unit: str = ""
    code: bool = False
    bound: bool = False  # a quantity glued to its product: 2c1, c1x2
    folded: str = ""


def read_number(counting: Counting, place: int) -> tuple[Part | None, int]:
    """Say what the number at this item counts; the part (None: nothing of ours) and the next item."""
    if counting.items[place].number == HALF_MORE:
        return _one_and_half(counting, place), place + 1
    if place in counting.codes:
        return Part("product", place, place, product=counting.codes[place], code=True), place + 1
    value, last = _amount(counting, place)
    if are_minutes(counting, place) or not _is_number(counting, place, last):
        return None, last + 1
    sized = _size(counting, last, value, place) or _bare_size(counting, place, last, value)
    if sized:
        return sized, sized.last + 1
    if is_idle(counting, place, last, value):
        return None, after_idle(counting, last)
    after = counting.at(last + 1)
    if (after and after.folded == "%") or sums_kinds(counting, last) or are_people(counting, last):
        return None, last + 2
    return _counted(counting, place, last, value)


def _amount(counting: Counting, place: int) -> tuple[float, int]:
    """Read the number here; the 'ta' behind it is no dozen where goods are weighed, but tạ, 100 kilos."""
    value, last = counting.amount(place)
    if last != place + 1 or counting.items[last].folded != "ta":
        return value, last
    if weight_unit(counting, place, last) is None:
        return value, last
    number = counting.items[place].number or 0
    return 0.5 if number == HALF else number, place


def _is_number(counting: Counting, place: int, last: int) -> bool:
    """Tell whether digits or words mean a number here; '034' is a name or a phone's part."""
    item = counting.items[place]
    if item.spelled:
        return _said_as_number(counting, place, last)
    raw = counting.tokens.raw[item.first]
    return raw[0] != "0" or len(raw) == 1


def _counted(counting: Counting, place: int, last: int, value: float) -> tuple[Part | None, int]:
    before = counting.at(place - 1)
    if value != int(value) and 0 < value <= _MAX_QTY and counting.weighs(place):
        return Part("size", place, last, size=("weight", round(value * KILO)), unit="kg"), last + 1
    if not 1 <= value <= _MAX_QTY or value != int(value) or (before and before.folded == "+" and value > 20):
        return None, last + 1  # half a pack, too many, +84
    part = Part("quantity", place, last, qty=int(value))
    _add_unit(counting, part)
    if before and (before.folded in TIMES or before.flags & lex.COUNT_WORD):
        part.first = place - 1
    part.bound = _touches_goods(counting, place)
    end = part.last + 1
    following = counting.at(end)
    if following and following.folded in TIMES and not part.unit:
        end += 1
    elif following and following.product is not None and following.code and counting.glued(end):
        part.bound = True
    return part, end


def _add_unit(counting: Counting, part: Part) -> None:
    after = counting.at(part.last + 1)
    if after is None or after.product is not None:
        return
    counted_in = after.flags & lex.UNIT and not after.exact and len(after.folded) <= _SHORT_UNIT
    if after.variants and not counted_in:
        return  # '1 chai lớn'; but 'bo' is bó although one may be bở
    if after.flags & lex.UNIT and not (after.flags & lex.BUY and not after.exact):
        part.last, part.unit = part.last + 1, after.folded
    elif after.folded == "h":
        part.last, part.unit = part.last + 1, "hop"


def _touches_goods(counting: Counting, place: int) -> bool:
    """Tell the 2 of 'c1x2' and '#C1 2'."""
    before, beyond = counting.at(place - 1), counting.at(place - 2)
    if before is None:
        return False
    if before.product is not None:
        return counting.glued(place)
    return before.folded in TIMES and beyond is not None and beyond.product is not None


def _said_as_number(counting: Counting, place: int, last: int) -> bool:
    """Tell 'ba gói' (three packs) from 'ba ơi' (father), 'năm ngoái', 'dì Tư lấy'."""
    item, after, before = counting.items[place], counting.at(last + 1), counting.at(place - 1)
    if item.number == HALF_MORE or (
        item.folded == "ta" and before is not None and before.product is not None
    ):
        return False  # 'mít ta', the homegrown one
    if item.number == HALF:
        measured = bool(after and after.flags & (lex.WEIGHT | lex.UNIT)) or last > place
        return measured or weight_unit(counting, place, last + 1) is not None
    if after and after.folded in _NOT_AFTER_A_COUNT:
        return False
    if after and (after.flags & (lex.UNIT | lex.WEIGHT) or (after.variants and after.number is None)):
        return True
    if after and after.product is not None:
        return not (before and before.flags & (lex.PERSON | lex.SHORT_PERSON)) or item.exact
    return last > place or (before is not None and _led_as_number(counting, place, before, after))


def _led_as_number(counting: Counting, place: int, before: Item, after: Item | None) -> bool:
    """Tell from what stands before: 'x hai', 'lấy hai nha', 'gửi bác cặp nhé', 'c1 ba'."""
    item = counting.items[place]
    if before.folded in TIMES or before.flags & (lex.COUNT_WORD | lex.EACH):
        return True
    people = before.flags & (lex.PERSON | lex.SHORT_PERSON)
    if people and item.folded in _AFTER_PEOPLE and counting.flags(place - 2) & (lex.BUY | lex.GIVE):
        return True
    ends = after is None or after.sign or bool(after.flags & lex.PARTICLE)
    if before.flags & lex.BUY or (before.product is not None and item.exact):
        return ends or bool(counting.flags(place + 1) & lex.SHOP)
    return before.product is not None and ends


def _bare_size(counting: Counting, place: int, last: int, value: float) -> Part | None:
    """Read the bare 500 of 'dầu gội 500 2 chai' as the size that the product comes in."""
    before, after = counting.at(place - 1), counting.at(last + 1)
    product = before.product if before and before.product is not None else counting.pinned
    counts = after is not None and after.flags & (lex.UNIT | lex.MONEY)
    if product is None or value < _LEAST_BARE_SIZE or counts:
        return None
    for size in counting.index.sizes[product].values():
        if size is not None and size[1] == value:
            return Part("size", place, last, size=size, qty=1)
    return None


def _size(counting: Counting, last: int, value: float, place: int) -> Part | None:
    """Read '500g', 'nửa ký', '1 lít rưỡi', '1kg5'."""
    unit = weight_unit(counting, place, last + 1)
    if unit is None or (unit == "l" and not counting.glued(last + 1)):
        return None
    more, end = more_behind(counting, place, last + 1)
    value += more
    size = size_in(value, unit)
    if size is None or size[1] == 0:
        return None
    whole = int(value) if value == int(value) else 0
    return Part("size", place, end, size=size, qty=whole, unit=unit)


def _one_and_half(counting: Counting, place: int) -> Part | None:
    """Read 'ký rưỡi', a kilo and a half, where no number is said before it."""
    unit, before = weight_unit(counting, place - 1, place - 1), counting.at(place - 2)
    size = None if unit is None or unit == "l" else size_in(1.5, unit)
    if unit is None or size is None or (before is not None and before.number is not None):
        return None
    return Part("size", place - 1, place, size=size, unit=unit)
