"""Many orders, read a part at a time: a sheet of a whole year needs no more memory than one evening's."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Iterator, Sequence
from typing import overload

from coop_live.ledger.questions import Questions
from coop_live.model import SOLD, Order

PART = 250
_SOLD = f"state IN ({', '.join(repr(one.value) for one in SOLD)})"


class OrdersInParts(Sequence[Order]):
    """The orders with these numbers, read anew each time they are gone through."""

    def __init__(self, questions: Questions, numbers: Sequence[int]) -> None:
        self._questions, self.numbers = questions, numbers

    def __len__(self) -> int:
        return len(self.numbers)

    @overload
    def __getitem__(self, place: int) -> Order: ...
    @overload
    def __getitem__(self, place: slice) -> Sequence[Order]: ...
    def __getitem__(self, place: int | slice) -> Order | Sequence[Order]:
        if isinstance(place, slice):
            return [*OrdersInParts(self._questions, self.numbers[place])]
        return self._read((self.numbers[place],))[0]

    def __iter__(self) -> Iterator[Order]:
        for begin in range(0, len(self.numbers), PART):
            yield from self._read(self.numbers[begin : begin + PART])

    def _read(self, numbers: Sequence[int]) -> list[Order]:
        marks = ",".join("?" * len(numbers))
        return self._questions.orders_where(f"o.number IN ({marks})", tuple(numbers))


def sold_orders(questions: Questions, live_id: int | None = None, among: Iterable[int] = ()) -> OrdersInParts:
    """Return the sold orders of a live session, or of all, by number; only those `among`, if any."""
    which, asked = (_SOLD, ()) if live_id is None else (f"live_id = ? AND {_SOLD}", (live_id,))
    rows = questions.connection.execute(f"SELECT number FROM orders WHERE {which} ORDER BY number", asked)
    wanted = frozenset(among)
    numbers = (number for (number,) in rows if not wanted or number in wanted)
    return OrdersInParts(questions, array("q", numbers))
