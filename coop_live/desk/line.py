"""The drafts that wait, in the order in which they came, and which of them is selected."""

from __future__ import annotations

from coop_live.desk.tonight import Tonight
from coop_live.live.hands import Hands
from coop_live.model import Order


class Line:
    """What a desk has before it: a new draft goes to the end and never moves the selection."""

    def __init__(self, hands: Hands) -> None:
        self.hands = hands
        self._tonight = Tonight()
        self._queue: list[int] = []
        self._selected: int | None = None
        self._looked_at: int | None = None

    # -------------------------------------------------------------- what is there

    @property
    def rows(self) -> tuple[Order, ...]:
        """What waits for a decision, in the order in which it came (put off ones at the end)."""
        return self.first(len(self._queue))

    def first(self, most: int) -> tuple[Order, ...]:
        """Return so many of the rows from the front, and further ones up to the selected one."""
        if self._selected is not None and self._selected not in self._queue[:most]:
            most = self._queue.index(self._selected) + 1
        return tuple(self._tonight.by_number[number] for number in self._queue[:most])

    @property
    def waiting(self) -> int:
        """How many rows there are."""
        return len(self._queue)

    @property
    def oldest(self) -> int | None:
        """When the oldest draft that waits was made, in ms UTC; None where none waits."""
        return min((self._tonight.by_number[number].drafted_at for number in self._queue), default=None)

    @property
    def selected(self) -> Order | None:
        """The order that Enter would confirm, or change as proposed."""
        return None if self._selected is None else self._tonight.by_number[self._selected]

    @property
    def in_hand(self) -> Order | None:
        """The order that the customer's panel is about: the one looked at, else the selected one."""
        at = self._looked_at
        return self.selected if at is None else self._tonight.by_number[at]

    @property
    def looks(self) -> bool:
        """True while a decided order is looked at, and not the selected draft."""
        return self._looked_at is not None

    def _waiting_orders(self) -> list[Order]:
        return [self._tonight.by_number[number] for number in self._queue]

    # ---------------------------------------------------------------- selecting

    def select(self, number: int) -> None:
        """Select the draft with this number, if it waits."""
        if number in self._queue:
            self._selected, self._looked_at = number, None
            self.hands.hold(number)

    def go_to(self, number: int) -> None:
        """Select this draft, or look at this order where it is decided."""
        if number in self._queue:
            self.select(number)
        elif number in self._tonight.by_number:
            self._looked_at = number

    def look_away(self) -> bool:
        """Have the selected draft in hand again; tells whether another order was."""
        looked, self._looked_at = self.looks, None
        return looked

    def next(self) -> None:
        """Select the draft below."""
        self._step(1)

    def previous(self) -> None:
        """Select the draft above."""
        self._step(-1)

    def _step(self, by: int) -> None:
        self._looked_at = None
        if self._selected is not None:
            place = self._queue.index(self._selected) + by
            self._selected = self._queue[max(0, min(place, len(self._queue) - 1))]
            self.hands.hold(self._selected)

    def later(self) -> None:
        """Put the selected draft at the end and go on with the next free one; another's stays where it is."""
        if self._selected is None or len(self._queue) < 2:
            return
        number, place = self._selected, self._queue.index(self._selected)
        if self.hands.holder(number):
            self._selected = self._free_from(place)
        else:
            self._queue.remove(number)
            self._selected = self._free_from(place % len(self._queue))
            self._queue.append(number)
        self.hands.hold(self._selected)

    # ---------------------------------------------------------- coming and going

    def _put(self, order: Order, *, waits: bool) -> None:
        is_new = order.number not in self._tonight.by_number
        self._tonight.know(order)
        if waits and (is_new or order.number not in self._queue):
            self._queue.insert(self._place(order), order.number)
        if self._selected is None and self._queue:
            self._selected = self._free_from(0)

    def _place(self, order: Order) -> int:
        """Return where in the queue a draft belongs by its time; mostly that is the end."""
        if self._tonight.drafted_until <= order.drafted_at:
            return len(self._queue)
        return sum(self._tonight.by_number[number].drafted_at <= order.drafted_at for number in self._queue)

    def _change(self, order: Order) -> None:
        """Keep what an order is now; one that was decided comes to the end when something is proposed."""
        self._tonight.know(order)
        self._leave_queue(order)
        if order.waits and order.number not in self._queue:
            self._queue.append(order.number)
            self._selected = self._selected or order.number

    def _offer(self, order: Order) -> None:
        """Put what waited for goods in front, but behind the one that a hand is deciding about."""
        self._tonight.know(order)
        if order.number not in self._queue:
            place = self._queue.index(self._selected) + 1 if self._selected in self._queue else 0
            self._queue.insert(place, order.number)
            self._selected = self._selected or order.number

    def _leave_queue(self, order: Order) -> None:
        """Take an order that waits for nobody any more out; the one behind it is selected then."""
        if not order.waits and order.number in self._queue:
            place = self._queue.index(order.number)
            self._queue.remove(order.number)
            if self._selected == order.number:
                self._selected = self._free_from(place)

    def _free_from(self, place: int) -> int | None:
        """Return the draft at a place or behind it that nobody else works on; the last where none is."""
        taken = self.hands.elsewhere()
        here = self._queue[min(place, len(self._queue) - 1)] if self._queue else None
        line = (*self._queue[place:], *reversed(self._queue[:place])) if taken else ()
        return next((number for number in line if number not in taken), here)
