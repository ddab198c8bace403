"""All orders of the evening that the desk knows, and which of them are one customer's."""

from __future__ import annotations

from collections import defaultdict

from coop_live.desk.finding import Finder, Found
from coop_live.model import Order, OrderState

# What a draft can still be put into: goods that have not left the house.
_OPEN_TO_MORE = (OrderState.DRAFT, OrderState.CONFIRMED, OrderState.PACKED)


class Tonight:
    """Orders by number, viewer and phone; feed it every order whenever it changes."""

    def __init__(self) -> None:
        self.by_number: dict[int, Order] = {}
        self.drafted_until = 0
        """Nothing that is known was drafted later; ms UTC."""
        self._of_viewer: defaultdict[tuple[str, str], set[int]] = defaultdict(set)
        self._of_phone: defaultdict[str, set[int]] = defaultdict(set)
        self._finder = Finder()

    def know(self, order: Order) -> None:
        """Keep what an order is now."""
        before = self.by_number.get(order.number)
        if before is not None:  # it was forgotten since, or another program's order has this number now
            self._of_viewer[before.platform, before.author_id].discard(order.number)
        self.by_number[order.number] = order
        self._of_viewer[order.platform, order.author_id].add(order.number)
        if order.phone:
            self._of_phone[order.phone].add(order.number)
        self.drafted_until = max(self.drafted_until, order.drafted_at)
        self._finder.know(order)

    def forget(self) -> None:
        """Begin anew."""
        self.by_number.clear()
        self._of_viewer.clear()
        self._of_phone.clear()
        self._finder.forget()
        self.drafted_until = 0

    def of_viewer(self, order: Order) -> tuple[Order, ...]:
        """Return what the viewer of an order ordered, by number."""
        return self._orders(self._of_viewer[order.platform, order.author_id])

    def find(self, words: str, most: int) -> tuple[Found, ...]:
        """Return the orders that these words may mean, the likeliest first."""
        return self._finder.find(words, self.by_number, most)

    def mergeable(self, order: Order | None) -> tuple[Order, ...]:
        """Return the orders of the same customer that this draft can become one with, the newest first.

        The same viewer of a platform that tells who writes, or the same phone.
        """
        if order is None or order.state is not OrderState.DRAFT or order.proposal or not order.lines:
            return ()
        same = set(self._of_phone.get(order.phone or "", ()))
        if order.author_id:
            same |= self._of_viewer[order.platform, order.author_id]
        found = [
            one
            for one in self._orders(same - {order.number})
            if one.state in _OPEN_TO_MORE and one.proposal is None and _is_same(one, order)
            if one.lines or one.state is OrderState.DRAFT
        ]
        return tuple(reversed(found))

    def _orders(self, numbers: set[int]) -> tuple[Order, ...]:
        return tuple(self.by_number[number] for number in sorted(numbers))


def _is_same(one: Order, other: Order) -> bool:
    """Tell whether two orders are one customer's as they are now: a phone may have been corrected since."""
    viewer = bool(one.author_id) and (one.platform, one.author_id) == (other.platform, other.author_id)
    return viewer or (one.phone is not None and one.phone == other.phone)
