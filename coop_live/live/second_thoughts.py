"""What is decided about an order a second time: put into another one, or opened again."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from typing import TypeVar

from coop_live.ledger import Transaction, merging, undoing
from coop_live.model import Order

T = TypeVar("T")


class SecondThoughts:
    """The part of a live session that joins and reopens orders."""

    def _who(self, by: str) -> str:
        raise NotImplementedError

    def _decide(self, act: Callable[[Transaction], T]) -> Future[T]:
        raise NotImplementedError

    def merge(self, number: int, into: int, by: str = "") -> Future[Order]:
        """Put a draft into another order of tonight; the future gives that one.

        It raises OutOfStock (nothing has changed) or NotPossible.
        """
        return self._decide(lambda tx: merging.merge(tx, number, into, self._who(by)))

    def reopen(self, number: int, by: str = "") -> Future[Order]:
        """Let an order be decided anew, whoever decided it. The future may raise NotPossible."""
        return self._decide(lambda tx: undoing.reopen(tx, number, self._who(by)))
