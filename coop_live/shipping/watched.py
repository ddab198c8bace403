"""Orders that tell how far a sheet has come while they are written, and stop when nobody waits any more."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import overload

from coop_live.model import Order


class Watched(Sequence[Order]):
    """Hands out the orders one by one; `told` hears (done, of how many) and may raise to stop the writing."""

    def __init__(self, orders: Sequence[Order], told: Callable[[int, int], None]) -> None:
        self._orders, self._told, self._done = orders, told, 0

    def __len__(self) -> int:
        return len(self._orders)

    @overload
    def __getitem__(self, place: int) -> Order: ...
    @overload
    def __getitem__(self, place: slice) -> Sequence[Order]: ...
    def __getitem__(self, place: int | slice) -> Order | Sequence[Order]:
        return self._orders[place]

    def __iter__(self) -> Iterator[Order]:
        for order in self._orders:
            self._done += 1
            self._told(self._done, len(self._orders))
            yield order
