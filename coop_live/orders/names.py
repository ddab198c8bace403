"""Weighs short names and codes that are everyday words: is 'me' the fruit, or mother?"""

from __future__ import annotations

from coop_live.orders import lexicon as lex
from coop_live.orders.phrases import Item
from coop_live.orders.products import Index
from coop_live.orders.text import Tokens

_COUNTS = lex.UNIT | lex.WEIGHT | lex.FRUIT_WORD
_PEOPLE = lex.PERSON | lex.SHORT_PERSON
_TITLES = frozenset(
    {
        "nho",
        "thang",
        "chi",
        "anh",
        "co",
        "chu",
        "bac",
        "di",
        "ong",
        "ba",
        "ban",
        "be",
        "ten",
        "c",
        "a",
        "thim",
        "cau",
        "mo",
    }
)


_SECOND_BORN = frozenset({"chi hai", "anh hai", "co hai"})
_ASKS_NUMBER = frozenset({"xin so", "cho xin so"})
_APART = _SECOND_BORN | _ASKS_NUMBER


class Names:
    """The doubtful names of one comment, weighed by what stands around them."""

    def __init__(self, index: Index, tokens: Tokens, items: list[Item], pinned: int | None) -> None:
        self.index, self.tokens, self.items, self.pinned = index, tokens, items, pinned

    def weigh(self) -> None:
        """Take the product from what is rather a word of the talk; sure names lose other meanings."""
        doubtful: list[int] = []
        for place, item in enumerate(self.items):
            if item.product is None or item.first != item.last:
                continue
            everyday = item.flags & (_PEOPLE | lex.NOT | lex.PARTICLE | lex.STREET) or item.number is not None
            if item.code and not everyday:
                continue
            if self._is_somebody(place) or self._is_unit(place) or self._is_number(place):
                self._drop(item)
            elif item.exact and not item.code and not self.tokens.raw[item.first].isascii():
                if self._exclaimed(place):
                    self._drop(item)
                else:
                    _settle(item)
            elif len(item.folded) >= 5 and not item.flags & ~lex.GOODS and not item.code:
                _settle(item)  # 'cacao', 'atiso' are nothing but goods
            else:
                doubtful.append(place)
        self._settle_doubtful(doubtful)

    def _settle_doubtful(self, doubtful: list[int]) -> None:
        """Decide what is left; a name beside a sure name is sure itself, so go on until nothing changes."""
        open_names = set(doubtful)
        while True:
            found = {place for place in open_names if self._has_evidence(place, open_names)}
            for place in found:
                _settle(self.items[place])
            open_names -= found
            if not found:
                break
        for place in sorted(open_names):
            if self._alone(place):
                _settle(self.items[place])
            else:
                self._drop(self.items[place])

    def _drop(self, item: Item) -> None:
        item.product = None
        item.code = item.exact = False

    def _at(self, place: int) -> Item | None:
        return self.items[place] if 0 <= place < len(self.items) else None

    def _is_somebody(self, place: int) -> bool:
        """Tell 'chị Hồng' and 'Tiêu Thị Hoa' from 'chị hồng 2kg'."""
        raw = self.tokens.raw[self.items[place].first]
        if not raw[0].isupper() or (len(raw) > 1 and raw.isupper()):
            return False
        before, after = self._at(place - 1), self._at(place + 1)
        family = before is not None and self.tokens.raw[before.first][0].isupper() and not before.known
        introduced = before is not None and before.folded in ("la", "van", "thi")
        if family or introduced:
            return place > 1 and not self._counted_after(place)
        if after is not None and after.folded in ("thi", "van") and self.tokens.raw[after.first][0].isupper():
            return True
        if before is None or self._counted_after(place):
            return False
        speaks = before.folded in ("em", "e", "con", "chau") and item_flags(after, lex.BUY)
        return before.folded in _TITLES or speaks

    def _number_at(self, place: int) -> bool:
        item = self._at(place)
        return item is not None and item.number is not None

    def _counted_after(self, place: int) -> bool:
        """Tell whether a number counts this name, and not the one after: 'chị Hồng 2 hộp đào'."""
        after, goods = self._at(place + 1), self._at(place + 3)
        if after is None or after.number is None or after.spelled:
            return False
        return goods is None or goods.product is None or goods.code

    def _is_unit(self, place: int) -> bool:
        """Tell the bundle of '3 bo sa' and 'cai 5 bo' from the avocado."""
        item, before = self.items[place], self._at(place - 1)
        if not self.tokens.raw[item.first].isascii():
            return False
        if before is None or before.number is None:
            return self._counted_in(self.pinned, item)
        owner, after = self._at(place - 2), self._at(place + 1)
        near = [self.pinned] + [other.product for other in (owner, after) if other is not None]
        if owner is not None and owner.number is not None:
            near.append(self.index.numeric.get(int(owner.number)))  # 'so 7 2 bo'
        led = (other for n, other in enumerate(self.items[1:], 1) if self.items[n - 1].flags & lex.CODE_WORD)
        near += [self.index.numeric.get(int(other.number)) for other in led if other.number is not None]
        return any(self._counted_in(number, item) for number in near)

    def _counted_in(self, number: int | None, item: Item) -> bool:
        return number is not None and number != item.product and self.index.units[number] == item.folded

    def _is_number(self, place: int) -> bool:
        """Tell 'nam ky cam' (five kilos) from the mushroom."""
        item, after = self.items[place], self._at(place + 1)
        return (
            item.number is not None
            and not item.exact
            and after is not None
            and bool(after.flags & (lex.UNIT | lex.WEIGHT))
            and after.product is None
        )

    def _exclaimed(self, place: int) -> bool:
        """'chuối quá, rớt mạng hoài': the name is a sigh."""
        before, after = self._at(place - 1), self._at(place + 1)
        if place == 0 and item_flags(after, lex.DONE):
            return True  # 'tiêu rồi'
        if after is not None and self.tokens.raw[after.first].lower() == "quá":
            return before is None or not (before.number is not None or before.flags & (_COUNTS | lex.BUY))
        return self._kinsman(place)

    def _kinsman(self, place: int) -> bool:
        """'vợ anh bầu thèm chua': said of a person, not asked for."""
        before, asked = self._at(place - 1), self._at(place - 2)
        return (
            before is not None
            and bool(before.flags & (_PEOPLE | lex.STRANGER))
            and not self._counted_after(place)
            and not item_flags(asked, lex.BUY | lex.GIVE)
            and (before.flags & lex.STRANGER or item_flags(asked, _PEOPLE | lex.STRANGER))
        )

    def _has_evidence(self, place: int, open_names: set[int]) -> bool:
        item = self.items[place]
        person = bool(item.flags & _PEOPLE)
        if item.flags & lex.PARTICLE and item_flags(self._at(place + 1), lex.SHOP | lex.PERSON):
            before = self._at(place - 1)
            if before is None or before.folded != self.index.units[item.product or 0]:
                return False  # 'gừng nghe shop', '2 chai nghe em'
        if item.folded == "bo" and item.flags & lex.CANCEL and self._taken_out(place):
            return False
        if self._asked_stock(place):
            return True
        return self._led(place, open_names, person=person) or self._followed(place, open_names, person=person)

    def _taken_out(self, place: int) -> bool:
        """'bo mo1 voi cc1 ra nha': bỏ … ra, not the avocado."""
        after = self._at(place + 1)
        return (
            after is not None
            and after.product is not None
            and any(item.folded == "ra" for item in self.items[place + 2 : place + 7])
        )

    def _led(self, place: int, open_names: set[int], *, person: bool) -> bool:
        """Tell whether what stands before says that goods come."""
        before, after = self._at(place - 1), self._at(place + 1)
        if before is None:
            return False
        if place - 1 not in open_names and before.product is not None:
            return not person
        number = before.number is not None and (not before.spelled or before.number >= 10)
        counted = before.exact or item_flags(self._at(place - 2), lex.UNIT) or self._number_at(place - 2)
        if number or (before.flags & _COUNTS and before.product is None and counted):
            return True
        if before.flags & (lex.ORDER_WORD | lex.INTO) and before.folded != "con" and not person:
            return True
        if before.folded in ("gui", "giao", "ship") and item_flags(self._at(place - 2), lex.NOT | lex.CANCEL):
            return not person
        if person and before.folded.endswith("cho"):
            return False
        if before.flags & (lex.BUY | lex.CODE_WORD):
            return not (after and after.flags & lex.BUY)
        if before.flags & lex.ASK and before.folded.endswith("gia"):
            return True
        listed = before.flags & lex.AND or before.folded == ","
        again = self._at(place + 1)
        if before.folded == "," and item_flags(again, lex.AND | lex.AGAIN) and not person:
            return self._number_at(place + 2)  # 'cam 1kg, ổi 1kg, cam thêm 1kg'
        listed_after = self._at(place - 2) if place - 2 not in open_names else None
        if listed and listed_after is not None and listed_after.product is not None:
            return not person or after is None or not after.flags & _PEOPLE
        if before.flags & lex.CANCEL and before.folded.startswith(("hu", "khoi", "dung")):
            return not person
        if before.flags & lex.CHANGE and not person:
            return True
        if before.flags & lex.CANCEL and any(
            item.folded == "ra" for item in self.items[place + 1 : place + 4]
        ):
            return not person
        if before.flags & lex.NOT_THIS and before.folded.startswith("tru"):
            return True
        if before.flags & _PEOPLE and not person:
            asked = self._at(place - 2)
            return (
                asked is not None
                and bool(asked.flags & (lex.BUY | lex.GIVE))
                and not item_flags(after, lex.BUY)
            )
        return bool(before.flags & (lex.CANCEL | lex.AND | lex.GIVE)) and not person and before.exact

    def _asked_stock(self, place: int) -> bool:
        """'con me khong shop, con thi 2 hu': asked for by what follows."""
        before, after = self._at(place - 1), self._at(place + 1)
        supposed = any(
            self.items[n].folded == "con" and self.items[n + 1].folded == "thi"
            for n in range(place + 1, len(self.items) - 1)
        )
        return supposed and item_flags(before, lex.LEFT) and item_flags(after, lex.NOT)

    def _followed(self, place: int, open_names: set[int], *, person: bool) -> bool:
        """Tell whether what follows counts the name, or says which kind of it."""
        item, after, before = self.items[place], self._at(place + 1), self._at(place - 1)
        if after is None:
            return False
        if any(number == item.product for number, _ in after.variants) and after.number is None:
            return True
        if after.folded in ("x", "*") or after.flags & lex.COUNT_WORD:
            return not person and self._number_at(place + 2)
        if after.flags & (lex.EACH | lex.INTO | lex.LONG_AGO) and after.folded != "con":
            return not person or place == 0
        if place + 1 not in open_names and after.product is not None and not person:
            return not after.flags & lex.BUY
        given = (
            person and before is not None and (bool(before.flags & lex.GIVE) or before.folded.endswith("cho"))
        )
        if after.number is None or given or (item.code and item_flags(after, lex.BUY)):
            return False
        counted = self._at(place + 2)
        return not after.spelled or bool(counted is not None and counted.flags & lex.UNIT)

    def _alone(self, place: int) -> bool:
        """Tell whether the name is all that was said, politeness aside."""
        return not self.items[place].flags & (lex.WHICH | _PEOPLE | lex.PARTICLE | lex.NOT) and all(
            n == place or item.sign or item.flags & lex.PARTICLE for n, item in enumerate(self.items)
        )


def item_flags(item: Item | None, flags: int) -> bool:
    """Tell whether an item is there and has one of these meanings."""
    return item is not None and bool(item.flags & flags)


def _settle(item: Item) -> None:
    """Let a name be nothing but a name."""
    item.flags = 0
    item.number, item.spelled = None, False


def part_people(index: Index, tokens: Tokens, items: list[Item]) -> list[Item]:
    """Cut 'c 1' in two where c is the writer and 1 a quantity, and 'chị hai gói' likewise."""
    if not any((item.code and item.last > item.first) or item.folded in _APART for item in items):
        return items
    out: list[Item] = []
    for place, item in enumerate(items):
        follows = items[place + 1] if place + 1 < len(items) else None
        counts = item.folded in _SECOND_BORN and item_flags(follows, lex.UNIT | lex.WEIGHT)
        counts = counts or (
            item.folded in _ASKS_NUMBER and follows is not None and follows.number is not None
        )  # 'cho em xin số 8'
        if counts or (item.code and item.last > item.first and _is_person(tokens, items, place)):
            out += index.items(tokens, item.first, item.first + 1)
            out += index.items(tokens, item.first + 1, item.last + 1)
        else:
            out.append(item)
    return out


def _is_person(tokens: Tokens, items: list[Item], place: int) -> bool:
    """Tell 'cho c 1 chai' (one bottle for me) from 'c 1 1 chai' (code C1)."""
    item = items[place]
    if tokens.glued(item.last) or not tokens.raw[item.first].isalpha() or len(tokens.raw[item.first]) > 2:
        return False
    if tokens.raw[item.last] == "." or not tokens.raw[item.last].isdigit():
        return False
    if item.last - item.first > 1:
        return False  # a dot or a hyphen holds it together
    before = items[place - 1] if place else None
    after = items[place + 1] if place + 1 < len(items) else None
    if after is not None and after.flags & (lex.UNIT | lex.WEIGHT):
        return True
    return (
        before is not None
        and bool(before.flags & (lex.GIVE | lex.PARTICLE | lex.BUY))
        and before.folded not in ("ma",)
        and (after is not None and after.product is not None)
    )
