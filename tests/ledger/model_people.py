"""Who the customers of the naive book are, and what is said of them: found by looking through all orders."""

from __future__ import annotations

from tests.ledger.model_book import Book
from tests.ledger.model_shelf import Done, KeptOrder, allowed

Said = tuple[int, object]


class SayingBook(Book):
    """All orders are one viewer's, who now and then tells a phone: who it is then is the phone."""

    def __init__(self) -> None:
        super().__init__()
        self.remarks: dict[tuple[int, str], Said] = {}

    def whose(self, number: int) -> str | None:
        """The phone that an order tells, or that was told last before it, or first after it."""
        told = {one.number: one.contact[1] for one in self.orders.values() if one.contact[1]}
        before = [one for one in told if one <= number]
        after = [one for one in told if one > number]
        return told[max(before)] if before else told[min(after)] if after else None

    def standing(self, number: int, kind: str) -> Said | None:
        """What was said last of the customer of an order, at whichever order of theirs."""
        who = self.whose(number)
        said = [one for (at, which), one in self.remarks.items() if which == kind and self.whose(at) == who]
        return max(said, default=None, key=lambda one: one[0])

    def stands(self, number: int, kind: str) -> object:
        standing = self.standing(number, kind)
        return standing[1] if standing else ("" if kind == "note" else False)

    def say(self, number: int, text: str, by: str) -> int:
        return self._say(number, "note", text, by)

    def block(self, number: int, on: bool, by: str) -> int:
        return self._say(number, "block", on, by)

    def _say(self, number: int, kind: str, value: object, by: str) -> int:
        if self.stands(number, kind) != value:
            before = self.remarks.get((number, kind))
            done = self.note(f"said_{kind}", by, self.orders[number], before=before)
            self.remarks[number, kind] = (done.id, value)
        return number

    def _said_note_back(self, order: KeptOrder, done: Done) -> None:
        self._unsay(order, "note", done)

    def _said_block_back(self, order: KeptOrder, done: Done) -> None:
        self._unsay(order, "block", done)

    def _unsay(self, order: KeptOrder, kind: str, done: Done) -> None:
        now, standing = self.remarks.get((order.number, kind)), self.standing(order.number, kind)
        allowed(now is not None and now[0] == done.id and standing == now)
        del self.remarks[order.number, kind]
        if done.more["before"] is not None:
            self.remarks[order.number, kind] = done.more["before"]
