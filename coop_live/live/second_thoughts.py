"""What is decided about an order a second time: put into another one, opened again, or taken back."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable
from concurrent.futures import Future
from typing import TypeVar

from coop_live.ledger import Transaction, undoing
from coop_live.live.people import People
from coop_live.model import Order

T = TypeVar("T")


class SecondThoughts(ABC):
    """The part of a live session that joins and reopens orders, and takes acts back."""

    people: People

    @abstractmethod
    def _who(self, by: str) -> str:
        """Return who an act is by: `by`, else who sits at this computer."""

    @abstractmethod
    def _decide(self, act: Callable[[Transaction], T]) -> Future[T]:
        """Do what may change stock, in the ledger's thread."""

    def merge(self, number: int, into: int, by: str = "") -> Future[Order]:
        """Put a draft into another order of tonight; the future gives that one.

        It raises OutOfStock (nothing has changed) or NotPossible.
        """
        return self._decide(lambda tx: self.people.merge(tx, number, into, self._who(by)))

    def reopen(self, number: int, by: str = "") -> Future[Order]:
        """Let an order be decided anew, whoever decided it. The future may raise NotPossible."""
        return self._decide(lambda tx: undoing.reopen(tx, number, self._who(by)))

    def undo(self, by: str = "") -> Future[Order | None]:
        """Take back this person's last act of the last half hour; None when there is none."""
        return self._decide(lambda tx: undoing.undo(tx, self._who(by)))

    def undo_order(
        self, live_id: int | None, by: str = "", number: int | None = None
    ) -> Future[Order | None]:
        """Take back this person's last act on an order of a live session, or of any; None for no such act.

        With `number` only where that act was about this order: the one before it is not asked for.
        """
        kinds = undoing.ORDER_ACTS
        return self._decide(lambda tx: undoing.undo(tx, self._who(by), kinds, live_id, number))
