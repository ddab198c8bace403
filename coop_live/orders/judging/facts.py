"""What stands at each place of a comment, for the rules that weigh its words."""

from __future__ import annotations

from coop_live.orders.thoughts.parts import Reading
from coop_live.orders.words import lexicon as lex
from coop_live.orders.words.phrases import Item

PEOPLE = lex.PERSON | lex.SHORT_PERSON
POLITE = lex.PARTICLE | lex.SHOP | PEOPLE | lex.EMPHASIS
GOODS = frozenset({"product", "quantity", "size", "variant", "each"})
_NAMED = GOODS | {"foreign"}


class Facts:
    """A comment's items and parts, and what is said in it at all, so that most rules can pass at a glance."""

    __slots__ = ("address", "heads", "items", "mask", "reading", "roles", "said")

    def __init__(self, reading: Reading) -> None:
        self.reading, self.items, self.address = reading, reading.items, reading.address
        self.heads: dict[int, str] = {}  # what begins at a place
        self.roles: set[str] = set()
        for part in reading.parts:
            self.heads[part.first] = part.role
            self.roles.add(part.role)
        said: set[str] = set()
        mask = 0
        for item in self.items:
            mask |= item.flags
            said.add(item.folded)
        self.mask, self.said = mask, said

    def flags(self, place: int) -> int:
        """Return the meanings at a place; nothing beyond the ends."""
        return self.items[place].flags if 0 <= place < len(self.items) else 0

    def folded(self, place: int) -> str:
        """Return the word at a place without its marks; nothing beyond the ends."""
        return self.items[place].folded if 0 <= place < len(self.items) else ""

    def item(self, place: int) -> Item | None:
        """Return the item at a place, None beyond the ends."""
        return self.items[place] if 0 <= place < len(self.items) else None

    def counted(self, place: int) -> bool:
        """Tell whether a number in digits stands here."""
        item = self.item(place)
        return item is not None and item.number is not None and not item.spelled

    def names(self, place: int) -> bool:
        """Tell whether goods are named or counted from here on, or pointed at: 'c1', '2 hộp', 'này'."""
        return self.heads.get(place) in _NAMED or bool(self.flags(place) & lex.THIS)

    def means(self, first: int, end: int, meaning: int) -> bool:
        """Tell whether a word from `first` up to, not including, `end` has one of these meanings."""
        if not self.mask & meaning:
            return False
        items, found = self.items, 0
        for place in range(max(first, 0), min(end, len(items))):
            found |= items[place].flags
        return found & meaning != 0

    def says(self, first: int, end: int, words: frozenset[str]) -> bool:
        """Tell whether one of these words stands from `first` up to, not including, `end`."""
        if self.said.isdisjoint(words):
            return False
        items = self.items
        for place in range(max(first, 0), min(end, len(items))):
            if items[place].folded in words:
                break
        else:
            return False
        return True

    def first(self, meaning: int) -> int | None:
        """Return the first place outside the address that has this meaning."""
        if not self.mask & meaning:
            return None
        gap = self.address
        for place, item in enumerate(self.items):
            if not item.flags & meaning or item.product is not None:
                continue
            if gap is None or not gap.first <= place <= gap.last:
                return place
        return None
