"""Tells which bare numbers of a comment are codes, for a cooperative whose codes are numbers."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property

from coop_live.orders.amounts import pairs
from coop_live.orders.words import lexicon as lex
from coop_live.orders.words.phrases import Item
from coop_live.orders.words.products import Index
from coop_live.orders.words.sizes import size_in
from coop_live.orders.words.text import Tokens

_LONGEST_LIST = 60  # codes in a row; nobody types more, and every rule looks at a row again
_BEYOND = (None,) * 8  # further than any rule looks
_EQUALS = frozenset({":", "=", "-", "–"})
_OWN_NUMBER = frozenset({"nha", "ban", "khach", "phong", "chi", "anh", "ca", "size", "xe", "sdt"})
_PEOPLE = lex.PERSON | lex.SHORT_PERSON
_LISTED = lex.AND | lex.PARTICLE | _PEOPLE | lex.SHOP | lex.UPTO | lex.CODE_WORD
_TOPIC = (
    lex.PARTICLE | lex.SHOP | lex.LEFT | lex.ASK | lex.WHICH | lex.CHANGE | lex.CANCEL | lex.BUY | lex.OOPS
)
_NEVER_AFTER_A_CODE = frozenset(
    {"%", "h", "vc", "vo chong", "be", "dua", "nguoi", "chau", "dua nho", "t", "tuoi"}
)
_SELDOM_COUNTED = frozenset({"lan", "cho", "sao", "nha", "may", "ma"})
_LEADS = lex.BUY | lex.CANCEL | lex.CHANGE | lex.INTO | lex.AND | lex.NOT_THIS
_TENS = frozenset({"chuc", "ta", "cap", "doi"})


class Codes:
    """The numbers of one comment, weighed one by one from left to right."""

    def __init__(self, index: Index, tokens: Tokens, items: list[Item], pinned: int | None) -> None:
        self.index, self.tokens, self.items, self.pinned = index, tokens, items, pinned
        self._at: Callable[[int], Item | None] = [*items, *_BEYOND].__getitem__  # None beyond the ends
        self.found: dict[int, int] = {}  # place of the item -> number of the product

    def find(self) -> dict[int, int]:
        """Return the places of the codes and the products they stand for."""
        for place, item in enumerate(self.items):
            product = self._candidate(item)
            if product is not None and self._is_code(place, product):
                self.found[place] = product  # in the order of the places
        return self.found

    def _candidate(self, item: Item) -> int | None:
        if item.number is None or item.product is not None or item.first != item.last:
            return None
        return self.index.numeric.get(int(item.number)) if item.number == int(item.number) else None

    def _flags(self, place: int) -> int:
        return self.items[place].flags if 0 <= place < len(self.items) else 0

    def _glued(self, place: int) -> bool:
        return 0 < place < len(self.items) and self.tokens.glued(self.items[place].first)

    def _is_code(self, place: int, product: int) -> bool:
        """Ask the rules in turn; the first that knows decides."""
        led = self._led(place)
        if led is not None:
            return led
        if self.items[place].spelled or self._part_of_number(place):
            return False
        for rule in (
            self._paired,
            self._kind_follows,
            self._measured,
            self._told_before,
            self._in_range,
            self._named_beside,
        ):
            verdict = rule(place, product)
            if verdict is not None:
                return verdict
        beside = self._beside_number(place)
        return self._by_company(place) if beside is None else beside

    def _led(self, place: int) -> bool | None:
        """'số 8', 'mã 12', 'ms24', '#5', but not 'nhà số 8' or 'shop số 1'; None where nothing leads."""
        before, owner = self._at(place - 1), self._at(place - 2)
        if before is None or not before.flags & lex.CODE_WORD or before.flags & lex.UNIT:
            return None
        if before.folded in ("mon", "mau") and self._flags(place + 1) & lex.UNIT:
            return None
        if owner is not None and owner.flags & lex.SHOP and self.items[place].number == 1:
            return False  # 'shop số 1'
        own = before.folded in ("so", "con so") and owner is not None and owner.folded in _OWN_NUMBER
        return not (own and not owner_speaks(owner, self._at(place - 3)))

    def _part_of_number(self, place: int) -> bool:
        """Tell the halves of '1.5', '170.000', '3/4' and '11h30', and the tenths of '2kg3'."""
        tenths = self._glued(place) and self._flags(place - 1) & lex.WEIGHT and self._glued(place - 1)
        return (
            bool(tenths and self._numbered(place - 2))
            or self._holds_together(place + 1)
            or self._holds_together(place - 1)
        )

    def _holds_together(self, sign: int) -> bool:
        item = self._at(sign)
        if item is None or item.folded not in (".", ",", "/", "h", "g"):
            return False
        if not (self._glued(sign) and self._glued(sign + 1)):
            return False
        # '3,5,9' and '16,17,18 mỗi loại 1' are lists, '1,5kg' is no list
        listed = item.folded == "," and not self._flags(sign + 2) & pairs.MEASURES
        listed = listed and all(self._candidate(self.items[n]) is not None for n in (sign - 1, sign + 1))
        return self._numbered(sign - 1) and self._numbered(sign + 1) and not listed

    def _paired(self, place: int, product: int) -> bool | None:
        """'12-2' after 'chốt' is twelve, two of it; alone it is a day; '2-3 hộp' is some boxes."""
        sign = pairs.sign_beside(self.tokens, self.items, place)
        if sign is None:
            return None
        first, last = self.items[sign - 1].number or 0, self.items[sign + 1].number or 0
        if pairs.is_counted(self.items, sign):
            return False if last == first + 1 and not self._listed_pairs(sign) else None
        if not pairs.is_asked_for(self.items, sign):
            return False
        return None if first < last or self._flags(sign + 2) & lex.EACH else place < sign

    def _listed_pairs(self, sign: int) -> bool:
        """Tell whether the comment goes on like this: '6-1kg, 7-2bo'."""
        near = range(max(0, sign - _LONGEST_LIST), min(sign + _LONGEST_LIST, len(self.items)))
        return any(self.items[n].folded in pairs.HYPHENS for n in near if n != sign)

    def _kind_follows(self, place: int, product: int) -> bool | None:
        """'9 túi lớn lấy 2' names product 9 by one of its kinds; '2 túi lớn' counts another's."""
        after = self._at(place + 1)
        if after is None or not after.variants:
            return None
        if after.number is not None and (not after.spelled or self._flags(place + 2) & lex.UNIT):
            return None  # digits, or 'chín quả': nine, not ripe
        named = {item.product for item in self.items[: place + 4]} | set(self.found.values())
        mine = any(number == product for number, _ in after.variants)
        counted = self._amount_at(place + 2)
        return mine and (counted or (product not in named and self.pinned != product))

    def _measured(self, place: int, product: int) -> bool | None:
        """A number before a unit, a sum of money, people or a percent counts those."""
        after, following = self._at(place + 1), self._at(place + 2)
        if after is None:
            return None
        if after.folded in _NEVER_AFTER_A_CODE:
            return False
        if after.folded == "con" and following is not None and self._asks_stock(following):
            return None  # '17 còn ko': not seventeen animals
        if after.folded == "loai" and following is not None:
            return True if following.number is not None or following.variants else None
        if after.folded in ("thi", "ghi lai") and not after.flags & lex.UNIT:
            return True if self._amount_at(place + 2) else None
        if after.folded in _SELDOM_COUNTED and not after.exact:
            return None
        if self._counted_kind(place, product):
            return True
        tens = after.spelled and after.folded in _TENS
        return False if tens or (after.flags & pairs.MEASURES and after.product is None) else None

    def _counted_kind(self, place: int, product: int) -> bool:
        """'10 hộp lớn 1 hộp': product 10 in its large box, one of them."""
        following = self._at(place + 2)
        if not self._flags(place + 1) & lex.UNIT or following is None or not self._amount_at(place + 3):
            return False
        return any(number == product for number, _ in following.variants)

    def _asks_stock(self, item: Item) -> bool:
        return bool(item.flags & lex.NOT) or item.folded in ("hang", "khong")

    def _told_before(self, place: int, product: int) -> bool | None:
        """What stands before says that this number counts: 'x2', 'sl 3', 'mỗi loại 2', 'lần 2'."""
        before = self._at(place - 1)
        if before is None:
            return None
        if before.folded == "+" and self._numbered(place - 2):
            return None  # '12+14+23'
        if before.folded in pairs.TIMES or before.folded == "+" or before.flags & (lex.COUNT_WORD | lex.EACH):
            return False
        if before.flags & lex.NTH and not self._ranged(place):
            return False
        waiting = next(reversed(self.found), None)
        if not before.flags & lex.BUY or waiting is None or self._flags(waiting - 1) & lex.CANCEL:
            return None  # 'hủy 10 lấy 11 thay'
        supposed = self._at(place - 2)
        if supposed is not None and supposed.folded == "thi":
            return False  # '24 còn ko shop, còn thì lấy 2'
        return None if self._counted_between(waiting, place) else False  # 'mã 12 lấy 3'

    def _counted_between(self, first: int, last: int) -> bool:
        return any(item.number is not None or item.sign for item in self.items[first + 1 : last])

    def _ranged(self, place: int) -> bool:
        return any(
            self._flags(sign) & lex.UPTO and self._numbered(other)
            for sign, other in ((place + 1, place + 2), (place - 1, place - 2))
        )

    def _in_range(self, place: int, product: int) -> bool | None:
        """'7 tới 10' are codes, '7 tới 10 kg' are not."""
        if not self._ranged(place):
            return None
        end = place + 2 if self._flags(place + 1) & lex.UPTO else place
        if (
            self.items[end - 1].folded in ("-", "–")
            and self._flags(end + 1) & pairs.MEASURES
            and (self.pinned is None or self._listed_pairs(end - 1))
        ):
            return None  # '3 - 2kg, 4 - 1kg'
        first, last = self.items[end - 2].number or 0, self.items[end].number or 0
        if self.items[end - 1].folded in pairs.HYPHENS and first > last and not self._shared_after(end + 1):
            return place < end  # '12 - 2': two of twelve
        return not self._flags(end + 1) & pairs.MEASURES

    def _named_beside(self, place: int, product: int) -> bool | None:
        """'15 nhãn 3kg' says code and name; '3 bơ' and 'bơ 3' count."""
        before, after, following = self._at(place - 1), self._at(place + 1), self._at(place + 2)
        if after is not None and after.product == product:
            return self._code_and_name(place, product)
        if (before is not None and before.product is not None) or (
            after is not None and after.product is not None
        ):
            return False
        if after is None or following is None:
            return None
        if after.flags & lex.CODE_WORD and following.number in self.index.numeric:
            return False  # '2 số 9'
        beside = not after.known or bool(after.flags & lex.NOT and len(after.folded) <= 2)
        return False if beside and not after.sign and following.product is not None else None

    def _code_and_name(self, place: int, product: int) -> bool:
        """Tell '15 nhãn 3kg' (the code, then its name) from '2 dâu 500g', two of the small box."""
        if not self._amount_at(place + 2):
            return (self.items[place].number or 0) > 10
        size = size_in(self.items[place + 2].number or 0, self.items[place + 3].folded)
        return size is None or size not in self.index.sizes[product].values()

    def _numbered(self, place: int) -> bool:
        item = self._at(place)
        return item is not None and item.number is not None

    def _amount_at(self, place: int) -> bool:
        return self._numbered(place) and bool(self._flags(place + 1) & (lex.UNIT | lex.WEIGHT))

    def _beside_number(self, place: int) -> bool | None:
        """Tell code from count where numbers stand together: '12 3kg', '8 x 2', '3 - 2kg', '1 2 3'."""
        before, after = self._at(place - 1), self._at(place + 1)
        if after is not None and after.folded in pairs.TIMES | _EQUALS and self._numbered(place + 2):
            return after.folded not in "-–" or self._amount_at(place + 2) or None
        if self._shared_after(place + 1) or self._only_codes:
            return True
        follows = before is not None and place - 1 in self.found
        if after is not None and after.number is not None and after.product is None:
            spelled = after.spelled and not self._flags(place + 2) & lex.UNIT
            return None if spelled else not follows
        if follows:
            return False
        if before is not None and before.folded in _EQUALS and place - 2 in self.found:
            return False
        return None

    def _shared_after(self, place: int) -> bool:
        """Tell whether nothing but numbers stands between here and a 'mỗi mã 5'."""
        for here in range(place, min(place + 2 * _LONGEST_LIST, len(self.items))):
            item = self.items[here]
            if item.number is None and not item.sign and not item.flags & lex.AND:
                return bool(item.flags & lex.EACH)
        return False

    @cached_property
    def _only_codes(self) -> bool:
        """Tell whether the comment is nothing but three codes or more: '1 2 3'."""
        numbers = [item for item in self.items if item.number is not None]
        return (
            len(numbers) >= 3
            and all(self._candidate(item) is not None and not item.spelled for item in numbers)
            and all(item.sign or item.number is not None or item.flags & lex.PARTICLE for item in self.items)
            and not any(item.folded in pairs.TIMES or item.folded in (":", "=") for item in self.items)
        )

    def _by_company(self, place: int) -> bool:
        """Decide by what else the comment says."""
        before = self._at(place - 1)
        if self._only_listed and self.items[0].folded != "+":
            person = any(item.flags & _PEOPLE for item in self.items[:place])
            return not (person and self.pinned is not None)
        if before is not None and before.flags & (lex.WEIGHT | lex.UNIT) and before.number is None:
            owned = self._at(place + 1)
            belongs = owned is not None and owned.folded in ("cua", "nay")
            return belongs or (place >= 2 and self._numbered(place - 2))  # '2 ký 11', 'thùng 24 của chị'
        if self._listed(place) or self._topic(place) or self._corrected(place) or self._other_choice(place):
            return True
        bought = self._only_bought
        if self.pinned is not None:
            return (bought and (self.items[place].number or 0) > 10) or bool(
                before is not None
                and before.flags & (lex.CANCEL | lex.INTO | lex.NOT_THIS)
                and before.folded != "con"
            )
        counted = any(item.product is not None for item in self.items[:place])
        if before is not None and before.flags & lex.INTO and counted and self._at(place + 1) is None:
            return False
        led = before is not None and (bool(before.flags & _LEADS) or before.folded == ",")
        return self._asked or bought or led

    @cached_property
    def _only_listed(self) -> bool:
        return self._says_only(_LISTED)

    @cached_property
    def _only_bought(self) -> bool:
        return self._says_only(_LISTED | lex.BUY | lex.GIVE)

    @cached_property
    def _asked(self) -> bool:
        return any(item.flags & (lex.LEFT | lex.ASK | lex.WHICH) for item in self.items)

    def _says_only(self, flags: int) -> bool:
        return all(item.sign or item.number is not None or item.flags & flags for item in self.items)

    def _listed(self, place: int) -> bool:
        """'chốt 5, 7, 20': bare numbers in a row, none of them counted in anything."""
        run = [place]
        for step in (-1, 1):
            at = place
            while self._joins(at + step) and self._numbered(at + 2 * step) and len(run) < _LONGEST_LIST:
                at += 2 * step
                run.append(at)
        if len(run) < 2 or any(self._flags(n + 1) & pairs.MEASURES or self._numbered(n + 1) for n in run):
            return False
        known = all(self._candidate(self.items[n]) is not None for n in run)
        return known and (
            self.pinned is None or len(run) >= 3 or all((self.items[n].number or 0) > 3 for n in run)
        )

    def _joins(self, place: int) -> bool:
        item = self._at(place)
        return item is not None and (item.folded in (",", ";", "+", "&") or bool(item.flags & lex.AND))

    def _topic(self, place: int) -> bool:
        """'8 nha, 3kg cho quán', '15 ghi lại 5kg', '17 còn ko': the number opens the thought."""
        before, after = self._at(place - 1), self._at(place + 1)
        opens = before is None or (before.sign and before.folded in ",.;!") or bool(before.flags & lex.SHOP)
        if not opens or after is None or not (after.flags & _TOPIC or after.folded in (",", "con")):
            return False
        amounts = any(self._amount_at(n) for n in range(place + 2, len(self.items)))
        return amounts or self.pinned is None

    def _corrected(self, place: int) -> bool:
        """'7 à lộn 17, 2kg': a number that takes another's place, while the amount stands apart."""
        named = any(place - n in self.found for n in (2, 3)) and self._flags(place - 1) & lex.OOPS
        if named and not self._flags(place + 1) & pairs.MEASURES:
            return True  # 'mã 15 à nhầm 16 nha'
        around = [*range(place - 2, place), place + 1]
        slip = any(self._flags(n) & lex.OOPS for n in around)
        return slip and any(self._amount_at(n) for n in range(len(self.items)) if n != place)

    def _other_choice(self, place: int) -> bool:
        """'số 10, hết thì 11 cũng được'."""
        ends = any(item.flags & lex.OR for item in self.items[place + 1 : place + 4])
        return ends and bool(self.found) and bool(self._flags(place - 1) & (lex.THEN | lex.OR | lex.BUY))


def owner_speaks(owner: Item | None, before: Item | None) -> bool:
    """Tell 'chốt cho chị số 8' (the code) from 'chị số 8' (the eighth)."""
    return (
        owner is not None
        and bool(owner.flags & _PEOPLE)
        and before is not None
        and bool(before.flags & (lex.BUY | lex.GIVE))
    )
