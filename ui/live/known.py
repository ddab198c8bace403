"""What the book knows of the customers in the queue, asked beside the window and kept until it changes."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal

from coop_live.desk import Desk
from coop_live.errors import CoopLiveError
from coop_live.events import CustomerRemarked, Event, LiveStarted, OrderChanged
from coop_live.ledger.history import NOTHING_KNOWN, History
from coop_live.live.people import People
from coop_live.model import Order
from ui.tasks import run

# So many customers are asked about in one go: the first answers come while the rest is read.
AT_ONCE = 20


class Known(QObject):
    """Answers at once with what is known by now; `changed` tells of more, `marked` that blocks are others.

    A customer who is asked about anew keeps their old answer until the new one is there.
    """

    changed = Signal()
    marked = Signal()

    def __init__(self, people: People, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._people, self._desk = people, desk
        self._answers: dict[int, History] = {}
        self._asked: set[int] = set()
        self._busy = False
        self._evening = 0
        self.ask_who_is_blocked()

    def of(self, number: int) -> History:
        """Return what is known of the customer of an order by now."""
        return self._answers.get(number, NOTHING_KNOWN)

    def is_told(self, number: int) -> bool:
        """Tell whether the book has answered."""
        return number in self._answers

    def ask(self, orders: Iterable[Order]) -> None:
        """Ask about the customers of these orders, as far as that is not done; one question at a time."""
        wanted = [order.number for order in orders if order.number not in self._asked][:AT_ONCE]
        if self._busy or not wanted:
            return
        self._busy = True
        self._asked.update(wanted)
        evening = self._evening
        run(
            lambda: self._people.known(wanted),
            lambda found: self._take(found, evening),
            self._cannot,
            owner=self,
        )

    def _take(self, found: dict[int, History], evening: int) -> None:
        self._busy = False
        if evening == self._evening:
            self._answers |= found
        self.changed.emit()

    def _cannot(self, _error: CoopLiveError) -> None:
        """Nothing is known where the book cannot be read; that it cannot is told elsewhere."""
        self._busy = False

    def ask_who_is_blocked(self) -> None:
        """Mark what blocked people say in the feed."""
        run(self._people.blocked_viewers, self._mark, lambda _error: None, owner=self)

    def _mark(self, viewers: frozenset[tuple[str, str]]) -> None:
        if self._desk.talk.marks.block(viewers):
            self.marked.emit()

    def receive(self, event: Event) -> None:
        """Ask anew where what happened may change the answer."""
        match event:
            case CustomerRemarked(kind=kind):
                self._asked.clear()  # the same person may have other drafts
                if kind == "block":
                    self.ask_who_is_blocked()
                self.changed.emit()
            case OrderChanged(order=order):
                self._asked.discard(order.number)  # a phone may tell who they are
            case LiveStarted():
                self._evening += 1
                self._answers.clear()
                self._asked.clear()
                self.ask_who_is_blocked()
            case _:
                pass
