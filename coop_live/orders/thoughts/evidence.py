"""What stands around a doubtful name and says that goods are meant: counts, verbs, lists, kinds."""

from __future__ import annotations

from coop_live.orders.words import lexicon as lex
from coop_live.orders.words.phrases import Item
from coop_live.orders.words.products import Index

COUNTS = lex.UNIT | lex.WEIGHT | lex.FRUIT_WORD
PEOPLE = lex.PERSON | lex.SHORT_PERSON
_TAKES_OUT = ("hu", "khoi", "dung")  # hủy, khỏi, đừng and what is said with them


def has_flags(item: Item | None, flags: int) -> bool:
    """Tell whether an item is there and has one of these meanings."""
    return item is not None and bool(item.flags & flags)


class Evidence:
    """Asks the neighbours of a name; `doubtful` holds the places that prove nothing themselves."""

    def __init__(self, index: Index, items: list[Item]) -> None:
        self.index, self.items = index, items

    def at(self, place: int) -> Item | None:
        """Return the item at a place, None beyond the ends."""
        return self.items[place] if 0 <= place < len(self.items) else None

    def has_number(self, place: int) -> bool:
        """Tell whether a number stands at a place."""
        item = self.at(place)
        return item is not None and item.number is not None

    def speaks_for(self, place: int, doubtful: set[int]) -> bool:
        """Tell whether a word that may be a name of goods is one."""
        item = self.items[place]
        if self._talks(place, item):
            return False
        if self._stock_asked(place) or self._followed(place, doubtful):
            return True
        before = self.at(place - 1)
        if before is None:
            return False
        if item.flags & PEOPLE:
            return self._led_although_person(place, before, doubtful)
        return self._led(place, before, doubtful)

    def _talks(self, place: int, item: Item) -> bool:
        """Tell particles and verbs: 'gừng nghe shop', '2 chai nghe em', 'bo mo1 voi cc1 ra'."""
        before, after = self.at(place - 1), self.at(place + 1)
        asked = before is not None and before.product is not None and has_flags(self.at(place - 2), lex.LEFT)
        if item.folded == "dau" and after is not None and after.folded.startswith("cung"):
            return True  # 'mua dau cung ko bang': đâu
        if item.flags & lex.NOT and asked:
            return True  # 'con bo hong shop': còn bơ không
        if item.flags & lex.CHANGE and self._turns(place + 1):
            return True  # 'doi 2 hop o long thanh …': đổi, not dổi
        if item.flags & lex.PARTICLE and has_flags(after, lex.SHOP | lex.PERSON):
            return before is None or before.folded != self.index.units[item.product or 0]
        taken = after is not None and after.product is not None and self._goes_out(place + 2, place + 7)
        return item.folded == "bo" and bool(item.flags & lex.CANCEL) and taken

    def _turns(self, first: int) -> bool:
        """Tell whether a 'thành' follows that leads to goods or a number."""
        return any(
            item.flags & lex.INTO and item.folded in ("thanh", "qua", "sang") for item in self.items[first:]
        )

    def _goes_out(self, first: int, end: int) -> bool:
        return any(item.folded == "ra" for item in self.items[first:end])

    def _counted(self, place: int, before: Item) -> bool:
        """Tell whether a number or a unit stands before: '2 ký bơ', '3 bơ'."""
        if before.number is not None and (not before.spelled or before.number >= 10):
            return True
        sure = before.exact or has_flags(self.at(place - 2), lex.UNIT) or self.has_number(place - 2)
        return bool(before.flags & COUNTS) and before.product is None and sure

    def _asked_by(self, place: int, before: Item) -> bool | None:
        """Tell what 'lấy', 'mã', 'giá', 'trừ' before the name say; None where none of them stands."""
        if before.flags & (lex.BUY | lex.CODE_WORD):
            return not has_flags(self.at(place + 1), lex.BUY)
        priced = before.flags & lex.ASK and before.folded.endswith("gia")
        excepted = before.flags & lex.NOT_THIS and before.folded.startswith("tru")
        return True if priced or excepted else None

    def _in_list(self, place: int, before: Item, doubtful: set[int]) -> bool:
        """Tell whether sure goods stand before an 'và', 'với' or comma."""
        listed = self.at(place - 2) if place - 2 not in doubtful else None
        return bool(before.flags & lex.AND or before.folded == ",") and (
            listed is not None and listed.product is not None
        )

    def _led_although_person(self, place: int, before: Item, doubtful: set[int]) -> bool:
        """Tell 'lấy 2 ký me', 'bơ với me' from 'lấy cho me', mother."""
        if place - 1 not in doubtful and before.product is not None:
            return False
        if self._counted(place, before):
            return True
        if before.folded.endswith("cho"):
            return False
        asked = self._asked_by(place, before)
        if asked is not None:
            return asked
        if before.flags & lex.CANCEL and before.folded.startswith(_TAKES_OUT):
            return has_flags(self.at(place + 1), lex.AND)  # 'khỏi gởi me với ớt'
        return self._in_list(place, before, doubtful) and not has_flags(self.at(place + 1), PEOPLE)

    def _led(self, place: int, before: Item, doubtful: set[int]) -> bool:
        """Tell whether what stands before a name that is no person says that goods come."""
        if place - 1 not in doubtful and before.product is not None:
            return True
        if self._counted(place, before) or self._ordered_about(place, before):
            return True
        asked = self._asked_by(place, before)
        if asked is not None:
            return asked
        after = self.at(place + 1)
        if before.folded == "," and has_flags(after, lex.AND | lex.AGAIN):
            return self.has_number(place + 2)  # 'cam 1kg, ổi 1kg, cam thêm 1kg'
        if self._in_list(place, before, doubtful) or self._shared(place):
            return True
        if before.flags & PEOPLE:
            return has_flags(self.at(place - 2), lex.BUY | lex.GIVE) and not has_flags(after, lex.BUY)
        return bool(before.flags & (lex.CANCEL | lex.AND | lex.GIVE)) and before.exact

    def _shared(self, place: int) -> bool:
        """Tell 'moi thu 1 kg: bo, cam, oi': listed after what each of them is to be."""
        around = (self.at(place - 1), self.at(place + 1))
        listed = any(item is not None and item.folded in (":", ",") for item in around)
        return listed and any(item.flags & lex.EACH for item in self.items[:place])

    def _ordered_about(self, place: int, before: Item) -> bool:
        """Tell 'hủy bơ', 'đơn bơ', 'đổi na', 'khỏi gửi khoai', 'bỏ hành ra'."""
        if before.flags & (lex.ORDER_WORD | lex.INTO) and before.folded != "con":
            return True
        if before.folded in ("gui", "giao", "ship"):
            return has_flags(self.at(place - 2), lex.NOT | lex.CANCEL)
        if before.flags & lex.CANCEL:
            names_order = " don" in before.folded  # 'bỏ đơn cam'
            return names_order or before.folded.startswith(_TAKES_OUT) or self._goes_out(place + 1, place + 4)
        return bool(before.flags & lex.CHANGE)

    def _stock_asked(self, place: int) -> bool:
        """'con me khong shop, con thi 2 hu': asked for by what follows."""
        if not has_flags(self.at(place - 1), lex.LEFT) or not has_flags(self.at(place + 1), lex.NOT):
            return False
        return any(
            self.items[n].folded == "con" and self.items[n + 1].folded == "thi"
            for n in range(place + 1, len(self.items) - 1)
        )

    def _followed(self, place: int, doubtful: set[int]) -> bool:
        """Tell whether what follows counts the name, or says which kind of it."""
        item, after = self.items[place], self.at(place + 1)
        if after is None:
            return False
        person = bool(item.flags & PEOPLE)
        if any(number == item.product for number, _ in after.variants) and after.number is None:
            return True
        if after.folded in ("x", "*") or after.flags & lex.COUNT_WORD:
            return not person and self.has_number(place + 2)
        if after.flags & (lex.EACH | lex.INTO | lex.LONG_AGO | lex.CHANGE) and after.folded != "con":
            return not person or place == 0
        if place + 1 not in doubtful and after.product is not None and not person:
            return not after.flags & lex.BUY
        return self._number_counts(place, after, person=person)

    def _number_counts(self, place: int, after: Item, *, person: bool) -> bool:
        """Tell 'bơ 2', 'bơ hai ký' from 'cho me 2 ky le', where something else is counted."""
        item, before = self.items[place], self.at(place - 1)
        given = before is not None and (before.flags & lex.GIVE or before.folded.endswith("cho"))
        if after.number is None or (person and given) or (item.code and after.flags & lex.BUY):
            return False
        return not after.spelled or has_flags(self.at(place + 2), lex.UNIT)
