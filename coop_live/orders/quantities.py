"""Says what every number of a comment counts: goods, money, weight, time, or nothing at all."""

from __future__ import annotations

from dataclasses import dataclass

from coop_live.orders import lexicon as lex
from coop_live.orders.codes import Codes
from coop_live.orders.lexicon import HALF, HALF_MORE
from coop_live.orders.phrases import Item
from coop_live.orders.products import Index
from coop_live.orders.sizes import Size, size_in
from coop_live.orders.text import Tokens

_TIMES = frozenset({"x", "*", "×", "✕", "✖"})
_MAX_QTY = 999
_KINDS = frozenset({"mon", "loai", "ma", "thu", "sp", "san pham", "vi", "mui", "mau", "huong", "nhan"})
_LISTED = lex.AND | lex.PARTICLE | lex.PERSON | lex.SHORT_PERSON | lex.SHOP | lex.UPTO | lex.CODE_WORD
_LEADS_TO_CODE = lex.BUY | lex.CANCEL | lex.CHANGE | lex.INTO | lex.AND


@dataclass(slots=True)
class Part:
    """What a stretch of a comment says about the goods asked for.

    `role` is product, variant, size, quantity, each, upto, foreign, border, not, oops, or, keep, into, buy.
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


class Counting:
    """Reads the numbers among a comment's items."""

    def __init__(self, index: Index, tokens: Tokens, items: list[Item], pinned: int | None) -> None:
        self.index, self.tokens, self.items, self.pinned = index, tokens, items, pinned
        self.codes = Codes(index, tokens, items, pinned).find() if index.numeric else {}

    def at(self, place: int) -> Item | None:
        """Return the item at a place, None beyond the ends."""
        return self.items[place] if 0 <= place < len(self.items) else None

    def flags(self, place: int) -> int:
        """Return the meanings at a place; nothing beyond the ends."""
        return self.items[place].flags if 0 <= place < len(self.items) else 0

    def glued(self, place: int) -> bool:
        """Tell whether an item touches the one before it."""
        return 0 < place < len(self.items) and self.tokens.glued(self.items[place].first)

    def amount(self, place: int) -> tuple[float, int]:
        """Return the number that begins here ('1.5', '2 chục', 'hai mươi') and its last item."""
        item = self.items[place]
        value = item.number if item.number is not None else 0.0
        written = None if item.spelled else self._written(place, value)
        if written:
            return written
        after = self.at(place + 1)
        tens = after.number if after and after.spelled and after.product is None else None
        if value == HALF:
            return (tens / 2, place + 1) if tens and tens >= 10 else (0.5, place)
        if after is None or tens is None:
            return value, place
        if tens == 2 and value == 1 and item.spelled and after.folded in ("cap", "doi"):
            return 2, place + 1  # một cặp
        if tens in (10, 12) and 0 < value < 10 and after.folded in ("chuc", "muoi", "ta"):
            return self._with_ones(value * tens, place + 1, spelled=item.spelled)
        if item.spelled and 2 <= value < 10 and after.folded == "lam":
            return value * 10 + 5, place + 1  # hai lăm
        return (value + tens, place + 1) if item.spelled and value == 10 and 0 < tens < 10 else (value, place)

    def _with_ones(self, tens: float, last: int, *, spelled: bool) -> tuple[float, int]:
        ones = self.at(last + 1)
        if spelled and ones and ones.spelled and ones.number and 0 < ones.number < 10:
            return tens + ones.number, last + 1
        return tens, last

    def _written(self, place: int, value: float) -> tuple[float, int] | None:
        """Read '170.000' and '1,5 kg'."""
        sign, after = self.at(place + 1), self.at(place + 2)
        if (
            sign is None
            or after is None
            or sign.folded not in (".", ",")
            or after.number is None
            or after.spelled
        ):
            return None
        if not (self.glued(place + 1) and self.glued(place + 2)):
            return None
        digits = self.tokens.raw[after.first]
        if len(digits) == 3:
            return self._more_thousands(value * 1000 + after.number, place + 2)
        if len(digits) <= 2 and self.flags(place + 3) & (lex.WEIGHT | lex.UNIT | lex.MONEY):
            return float(f"{int(value)}.{digits}"), place + 2
        return None

    def _more_thousands(self, value: float, last: int) -> tuple[float, int]:
        sign, after = self.at(last + 1), self.at(last + 2)
        while (
            sign
            and after
            and sign.folded in (".", ",")
            and after.number is not None
            and self.glued(last + 1)
            and self.glued(last + 2)
            and len(self.tokens.raw[after.first]) == 3
            and value < 1e9
        ):
            value, last = value * 1000 + after.number, last + 2
            sign, after = self.at(last + 1), self.at(last + 2)
        return value, last

    def read(self, place: int) -> tuple[Part | None, int]:
        """Say what the number at this item counts; the part (None: nothing of ours) and the next item."""
        value, last = self.amount(place)
        item, after = self.items[place], self.at(last + 1)
        raw = self.tokens.raw[item.first]
        if self._minutes(place):
            return None, last + 1
        if place in self.codes:
            return Part("product", place, place, product=self.codes[place], code=True), place + 1
        if item.spelled and not self._said_as_number(place, last):
            return None, last + 1
        if not item.spelled and raw[0] == "0" and len(raw) > 1:
            return None, last + 1
        sized = self._size(place, last, value)
        if sized:
            return sized
        named_size = self._named_size(place, last, value)
        if named_size:
            return named_size, last + 1
        if self._money(place, last, value) or self._nth(place, last) or self._still_has(place):
            return None, self._over_unit(last)
        if after and after.folded == "%":
            return None, last + 2
        if self._sums_kinds(last) or self._people(last):
            return None, last + 2
        return self._counted(place, last, value)

    def _minutes(self, place: int) -> bool:
        """Tell the 30 of '11h30'."""
        hour = self.at(place - 1)
        return (
            hour is not None
            and hour.folded in ("h", "g")
            and self.glued(place)
            and self.glued(place - 1)
            and self.items[place - 2].number is not None
        )

    def _counted(self, place: int, last: int, value: float) -> tuple[Part | None, int]:
        if not 1 <= value <= _MAX_QTY or value != int(value):
            return None, last + 1
        after = self.at(last + 1)
        part = Part("quantity", place, last, qty=int(value))
        if (
            after
            and after.flags & lex.UNIT
            and after.product is None
            and not (after.flags & lex.BUY and not after.exact)
        ):
            if not self._is_size_word(last + 1):
                part.last, part.unit = last + 1, after.folded
        elif after and after.folded == "h":
            part.last, part.unit = last + 1, "hop"
        before = self.at(place - 1)
        if before and before.folded == "+" and value > 20:
            return None, last + 1  # +84
        if before and (before.folded in _TIMES or before.flags & lex.COUNT_WORD):
            part.first = place - 1
        if before and before.product is not None and self.glued(place):
            part.bound = True
        if (
            before
            and before.folded in _TIMES
            and self.at(place - 2)
            and self.items[place - 2].product is not None
        ):
            part.bound = True
        end = part.last + 1
        following = self.at(end)
        if following and following.folded in _TIMES and not part.unit:
            end += 1
        elif following and following.product is not None and following.code and self.glued(end):
            part.bound = True
        return part, end

    def _is_size_word(self, place: int) -> bool:
        return bool(self.items[place].variants)

    def _said_as_number(self, place: int, last: int) -> bool:
        """Tell 'ba gói' (three packs) from 'ba ơi' (father), 'năm ngoái', 'dì Tư lấy'."""
        item, after, before = self.items[place], self.at(last + 1), self.at(place - 1)
        value = item.number or 0
        if value == HALF_MORE:
            return False
        if item.folded == "ta" and before is not None and before.product is not None:
            return False  # 'mít ta', the homegrown one
        if value == HALF:
            return bool(after and after.flags & (lex.WEIGHT | lex.UNIT)) or last > place
        if after and after.folded in ("ngoai", "nay", "truoc", "sau", "oi"):
            return False
        if after and (after.flags & lex.UNIT):
            return True
        if after and after.flags & lex.WEIGHT:
            return True
        if after and after.product is not None:
            return not (before and before.flags & (lex.PERSON | lex.SHORT_PERSON)) or item.exact
        if last > place:
            return True
        if before and (before.folded in _TIMES or before.flags & (lex.COUNT_WORD | lex.EACH)):
            return True
        pair = (
            item.folded in ("cap", "chuc", "doi")
            and before is not None
            and before.flags & (lex.PERSON | lex.SHORT_PERSON)
        )
        if pair and self.flags(place - 2) & (lex.BUY | lex.GIVE):
            return True  # 'gửi bác cặp nhé'
        if (before and before.flags & lex.BUY) or (before and before.product is not None and item.exact):
            return not after or bool(after.flags & (lex.PARTICLE | lex.SHOP)) or after.sign
        return bool(
            before and before.product is not None and (not after or after.flags & lex.PARTICLE or after.sign)
        )

    def _money(self, place: int, last: int, value: float) -> bool:
        after = self.at(last + 1)
        if value >= 1000:
            return True
        if (
            after
            and after.flags & lex.MONEY
            and not after.flags & lex.WEIGHT
            and not (after.product is not None)
        ):
            if after.flags & lex.UNIT and not self._next_is_money_tail(last + 2):
                return False  # "2 củ" of a root, "1 xị"
            return self.glued(last + 1) or after.folded not in ("k", "d", "ca") or value >= 10
        unit = after is not None and bool(after.flags & (lex.UNIT | lex.WEIGHT))
        if unit or self.items[place].spelled or value < 20:
            return False
        return int(value) * 1000 in self.index.prices or value >= 100

    def _next_is_money_tail(self, place: int) -> bool:
        return bool(self.flags(place) & lex.MONEY)

    def _nth(self, place: int, last: int) -> bool:
        """Tell whether the number orders, times or dates something instead of counting goods."""
        before, after = self.at(place - 1), self.at(last + 1)
        counts = after is not None and bool(after.flags & lex.UNIT) and after.folded not in ("con", "cay")
        if after is not None and after.folded == "gio" and not after.exact:
            counts = counts and not (
                self.flags(place - 1) & lex.NTH
                or (self.at(last + 2) and self.items[last + 2].folded in ("chieu", "sang", "toi", "trua"))
            )
        if (
            before
            and before.flags & lex.STREET
            and before.folded in ("nha so", "so nha", "ngo so")
            and not counts
        ):
            return True
        if before and before.folded == "so" and before.flags & lex.CODE_WORD and not counts:
            return True
        if before and before.flags & lex.NTH and not before.flags & (lex.COUNT_WORD | lex.BUY) and not counts:
            return not (
                before.folded in ("sau", "tu", "truoc", "live", "size")
                and after is not None
                and after.product is not None
            )
        if after is None or after.product is not None:
            return False
        if before and before.flags & lex.LONG_AGO and before.folded.endswith("thu"):
            return True  # 'hôm thứ 3'
        aged = before is not None and before.flags & (lex.PERSON | lex.STRANGER)
        if aged and after is not None and after.flags & lex.DONE and (self.items[place].number or 0) > 30:
            return True  # 'ông ngoại 80 rồi'
        if after.folded == "h" or (after.folded in ("gio",) and not counts):
            return after.folded == "gio" or not self._h_is_hop(place, last)
        if after.flags & lex.UNIT and after.folded != "con" and counts:
            return False
        if after.folded == "nam" or (after.folded == "chieu" and not self.glued(last + 1)):
            return after.folded == "nam"
        timed = bool(after.flags & lex.NOT_QTY) and not after.flags & (
            lex.PERSON | lex.SHORT_PERSON | lex.GIVE | lex.AND
        )
        return (
            timed
            and not after.flags & lex.MONEY
            and after.folded not in ("don", "cho", "sao", "nha", "may", "mon", "ma", "tap", "chieu", "live")
        )

    def _named_size(self, place: int, last: int, value: float) -> Part | None:
        """Read the bare 500 of 'dầu gội 500 2 chai' as the size that the product comes in."""
        before, after = self.at(place - 1), self.at(last + 1)
        product = before.product if before and before.product is not None else self.pinned
        if product is None or value < 50 or (after is not None and after.flags & (lex.UNIT | lex.MONEY)):
            return None
        size = next(
            (size for size in self.index.sizes[product].values() if size is not None and size[1] == value),
            None,
        )
        return Part("size", place, last, size=size, qty=1) if size else None

    def _still_has(self, place: int) -> bool:
        """Tell 'ở nhà còn 2 chai' (what is left) from 'sửa còn 2 chai'."""
        before = self.at(place - 1)
        if before is None or before.folded != "con" or before.product is not None:
            return False
        if before.exact and not before.flags & lex.LEFT:
            return False  # 'cho con 1 hũ': a child speaks
        return not any(item.flags & lex.CHANGE for item in self.items[:place])

    def _h_is_hop(self, place: int, last: int) -> bool:
        after = self.at(last + 2)
        if after and after.product is not None:
            return self.index.units[after.product] == "hop"
        if after and (
            after.number is not None or after.folded in ("chieu", "toi", "sang", "trua", "dem", "hon", "kem")
        ):
            return False
        before = self.at(place - 1)
        product = before.product if before and before.product is not None else self.pinned
        product = self.codes.get(place - 1, product)
        if before and before.folded in ("luc", "truoc", "sau", "tam", "khoang", "den"):
            return False
        if (
            before
            and before.product is None
            and product is self.pinned
            and place - 1 not in self.codes
            and not before.flags & (lex.BUY | lex.GIVE | lex.PERSON | lex.SHORT_PERSON)
        ):
            return False
        return product is not None and self.index.products[product].unit.strip().lower() == "hộp"

    def _over_unit(self, last: int) -> int:
        return last + 2 if self.flags(last + 1) & (lex.MONEY | lex.NOT_QTY) else last + 1

    def _size(self, place: int, last: int, value: float) -> tuple[Part, int] | None:
        after = self.at(last + 1)
        if not after or not after.flags & lex.WEIGHT or after.product is not None:
            return None
        end = last + 1
        if after.folded in ("l",) and not self.glued(last + 1):
            return None
        half = self.at(end + 1)
        if half and half.number == HALF_MORE:
            value, end = value + 0.5, end + 1
        elif (
            half and half.number is not None and self.glued(end + 1) and not half.spelled and half.number < 10
        ):
            value, end = value + half.number / 10, end + 1  # 1kg5
        size = size_in(value, after.folded)
        if size is None or size[1] == 0:
            return None
        return Part(
            "size", place, end, size=size, qty=int(value) if value == int(value) else 0, unit=after.folded
        ), end + 1

    def _people(self, last: int) -> bool:
        """Tell '2 vc', '1 bé' and '70t' (years of age) from goods."""
        after = self.at(last + 1)
        if after is None:
            return False
        if after.folded == "t" and self.glued(last + 1):
            return True
        if after.folded in ("dua", "chau") and not after.flags & lex.NOT_QTY:
            return False  # 'dừa', not 'đứa'
        return after.product is None and after.folded in (
            "vc",
            "vo chong",
            "be",
            "dua",
            "nguoi",
            "chau",
            "dua nho",
        )

    def _sums_kinds(self, last: int) -> bool:
        """Tell whether '3 món' announces how many kinds follow."""
        after, following = self.at(last + 1), self.at(last + 2)
        if after is None:
            return False
        counts = sum(item.number is not None for item in self.items[last + 2 :])
        if (
            self.items[max(0, last - 1)].folded in ("tong", "tong cong")
            and after.flags & lex.UNIT
            and counts >= 2
        ):
            return True  # 'tổng 5 bó nha: 2 cải 2 hành 1 ngò'
        if after.folded not in _KINDS:
            return False
        if self.flags(last - 1) & lex.ALL or self.items[max(0, last - 1)].folded in ("du", "ca"):
            return True  # 'lấy đủ 3 vị'
        return counts >= 2 and (following is None or following.number is None)
