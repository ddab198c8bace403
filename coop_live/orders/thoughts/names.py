"""Weighs short names and codes that are everyday words: is 'me' the fruit, or mother?"""

from __future__ import annotations

from coop_live.orders.thoughts.evidence import COUNTS, PEOPLE, Evidence, has_flags
from coop_live.orders.words import lexicon as lex
from coop_live.orders.words.phrases import Item
from coop_live.orders.words.products import Index
from coop_live.orders.words.text import Tokens

_TITLES = frozenset(
    {
        "me",
        "ma",
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


class Names:
    """The doubtful names of one comment, weighed by what stands around them."""

    def __init__(self, index: Index, tokens: Tokens, items: list[Item], pinned: int | None) -> None:
        self.index, self.tokens, self.items, self.pinned = index, tokens, items, pinned
        self.evidence = Evidence(index, items)

    def weigh(self) -> None:
        """Take the product from what is rather a word of the talk; sure names lose other meanings."""
        doubtful: list[int] = []
        for place, item in enumerate(self.items):
            if item.product is None or item.first != item.last:
                continue
            if item.code and self.tokens.raw[item.first] == self.index.products[item.product].code.upper():
                continue  # 'MK' in capitals is the code, 'mk' may be mình
            everyday = item.flags & (PEOPLE | lex.NOT | lex.PARTICLE | lex.STREET) or item.number is not None
            if item.code and not everyday:
                continue
            if self._is_somebody(place) or self._is_unit(place) or self._is_number(place):
                self._drop(item)
            elif item.exact and not item.code and not self.tokens.raw[item.first].isascii():
                if self._exclaimed(place):
                    self._drop(item)
                else:
                    _settle(item)
            elif self.tokens.accented and item.exact and not item.flags & ~lex.GOODS and not item.code:
                _settle(item)  # 'cam', 'nho' among words with their marks
            elif len(item.folded) >= 5 and not item.flags & ~lex.GOODS and not item.code:
                _settle(item)  # 'cacao', 'atiso' are nothing but goods
            else:
                doubtful.append(place)
        self._settle_doubtful(doubtful)

    def _settle_doubtful(self, doubtful: list[int]) -> None:
        """Decide what is left; a name beside a sure name is sure itself, so go on until nothing changes."""
        open_names = set(doubtful)
        while True:
            found = {place for place in open_names if self.evidence.speaks_for(place, open_names)}
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

    def _is_somebody(self, place: int) -> bool:
        """Tell 'chị Hồng' and 'Tiêu Thị Hoa' from 'chị hồng 2kg'."""
        raw = self.tokens.raw[self.items[place].first]
        if not raw[0].isupper() or (len(raw) > 1 and raw.isupper()):
            return False
        before, after = self.evidence.at(place - 1), self.evidence.at(place + 1)
        family = before is not None and self.tokens.raw[before.first][0].isupper() and not before.known
        introduced = before is not None and before.folded in ("la", "van", "thi")
        if family or introduced:
            return place > 1 and not self._counted_after(place)
        if after is not None and after.folded in ("thi", "van") and self.tokens.raw[after.first][0].isupper():
            return True
        if before is None or self._counted_after(place):
            return False
        speaks = before.folded in ("em", "e", "con", "chau") and has_flags(after, lex.BUY)
        return before.folded in _TITLES or speaks

    def _counted_after(self, place: int) -> bool:
        """Tell whether a number counts this name, and not the one after: 'chị Hồng 2 hộp đào'."""
        after, goods = self.evidence.at(place + 1), self.evidence.at(place + 3)
        if after is None or after.number is None or after.spelled:
            return False
        return goods is None or goods.product is None or goods.code

    def _is_unit(self, place: int) -> bool:
        """Tell the bundle of '3 bo sa' and 'cai 5 bo' from the avocado."""
        item, before = self.items[place], self.evidence.at(place - 1)
        if not self.tokens.raw[item.first].isascii():
            return False
        counts = before is not None and before.number is not None and item.flags & (lex.UNIT | lex.FRUIT_WORD)
        if counts and self.pinned is not None and self._ends(place + 1):
            return True  # 'gui minh 1 cai', while something is on air
        if before is None or before.number is None:
            return self._counted_in(self.pinned, item)
        owner, after = self.evidence.at(place - 2), self.evidence.at(place + 1)
        near = [self.pinned] + [other.product for other in (owner, after) if other is not None]
        if owner is not None and owner.number is not None:
            near.append(self.index.numeric.get(int(owner.number)))  # 'so 7 2 bo'
        led = (other for n, other in enumerate(self.items[1:], 1) if self.items[n - 1].flags & lex.CODE_WORD)
        near += [self.index.numeric.get(int(other.number)) for other in led if other.number is not None]
        return any(self._counted_in(number, item) for number in near)

    def _ends(self, place: int) -> bool:
        after = self.evidence.at(place)
        return after is None or after.sign or bool(after.flags & lex.PARTICLE)

    def _counted_in(self, number: int | None, item: Item) -> bool:
        return number is not None and number != item.product and self.index.units[number] == item.folded

    def _is_number(self, place: int) -> bool:
        """Tell 'nam ky cam' (five kilos) from the mushroom."""
        item, after = self.items[place], self.evidence.at(place + 1)
        return (
            item.number is not None
            and not item.exact
            and after is not None
            and bool(after.flags & (lex.UNIT | lex.WEIGHT))
            and after.product is None
        )

    def _exclaimed(self, place: int) -> bool:
        """'chuối quá, rớt mạng hoài': the name is a sigh."""
        before, after = self.evidence.at(place - 1), self.evidence.at(place + 1)
        if place == 0 and after is not None and (after.flags & lex.DONE or after.folded == "day"):
            return True  # 'tiêu rồi', 'Đào đây em'
        if after is not None and self.tokens.raw[after.first].lower() == "quá":
            return before is None or not (before.number is not None or before.flags & (COUNTS | lex.BUY))
        return self._kinsman(place)

    def _kinsman(self, place: int) -> bool:
        """'vợ anh bầu thèm chua': said of a person, not asked for."""
        before, asked = self.evidence.at(place - 1), self.evidence.at(place - 2)
        if before is None or not before.flags & (PEOPLE | lex.STRANGER) or self._counted_after(place):
            return False
        if has_flags(asked, lex.BUY | lex.GIVE):
            return False
        return bool(before.flags & lex.STRANGER) or has_flags(asked, PEOPLE | lex.STRANGER)

    def _alone(self, place: int) -> bool:
        """Tell whether the name is all that was said, politeness aside."""
        return not self.items[place].flags & (lex.WHICH | PEOPLE | lex.PARTICLE | lex.NOT) and all(
            n == place or item.sign or item.flags & lex.PARTICLE for n, item in enumerate(self.items)
        )


def _settle(item: Item) -> None:
    """Let a name be nothing but a name."""
    item.flags = 0
    item.number, item.spelled = None, False
