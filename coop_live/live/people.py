"""The customers of an evening: what is known of them, what is noted, and whom one looks at twice."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import Future

from coop_live.errors import NotPossible
from coop_live.i18n import tr
from coop_live.ledger import Ledger, Transaction, acts, merging, proposals, remarks
from coop_live.ledger.history import History, histories
from coop_live.ledger.lines import added
from coop_live.model import Order, PricedLine

# A blocked customer's order is confirmed by a second try, this soon after the first: a key that
# bounced is no decision, and after a pause for thought one is asked anew.
AGAIN_FROM, AGAIN_UNTIL = 0.4, 5.0


class BlockedCustomer(NotPossible):
    """The customer of this order is blocked: nothing was confirmed, a second try within seconds does it."""


class People:
    """Notes and blocks are acts of the book, in its thread; `known` may be asked in any."""

    def __init__(
        self, ledger: Ledger, who: Callable[[str], str], clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._ledger, self._who, self._clock = ledger, who, clock
        self._tried: dict[tuple[int, str], float] = {}

    def known(self, numbers: Iterable[int]) -> dict[int, History]:
        """Return what the book knows of the customers of these orders; reads the disk."""
        with self._ledger.read() as questions:
            return histories(questions, numbers)

    def blocked_viewers(self) -> frozenset[tuple[str, str]]:
        """Return who is blocked as the platforms call them, (platform, id); reads the disk."""
        with self._ledger.read() as questions:
            return remarks.blocked_viewers(questions.connection)

    def note(self, number: int, text: str, by: str = "") -> Future[Order]:
        """Note something that stays with the customer of an order; "" takes the note away."""
        return self._ledger.write(lambda tx: remarks.note(tx, number, text, self._who(by)))

    def block(self, number: int, by: str = "", *, on: bool = True) -> Future[Order]:
        """Block the customer of an order, or let them order again; the future may raise NotPossible."""
        return self._ledger.write(lambda tx: remarks.block(tx, number, self._who(by), on=on))

    def confirm(self, tx: Transaction, number: int, by: str) -> Order:
        """Confirm a draft; of a blocked customer only at the second try. Raises BlockedCustomer."""
        if remarks.is_blocked(tx.connection, number) and not tx.order(number).sold:
            self._ask_twice(number, by, tr("Vẫn bán thì bấm Enter lần nữa trong 5 giây."))
        return acts.confirm(tx, number, by)

    def accept(
        self, tx: Transaction, number: int, by: str, lines: Sequence[PricedLine] | None = None
    ) -> Order:
        """Do what is proposed at an order; more goods of a blocked customer only at the second try."""
        order = tx.order(number)
        more = order.sold and added(order.lines, order.wanted if lines is None else lines)
        if more and remarks.is_blocked(tx.connection, number):
            self._ask_twice(number, by, tr("Vẫn bán thì bấm Enter lần nữa trong 5 giây."))
        return proposals.accept(tx, number, by, lines)

    def merge(self, tx: Transaction, number: int, into: int, by: str) -> Order:
        """Put a draft into another order; a blocked customer's into what is sold only at the second try."""
        blocked = any(remarks.is_blocked(tx.connection, one) for one in (number, into))
        if blocked and tx.order(into).sold:
            self._ask_twice(number, by, tr("Vẫn gộp thì bấm M lần nữa trong 5 giây."))
        return merging.merge(tx, number, into, by)

    def _ask_twice(self, number: int, by: str, remedy: str) -> None:
        now = self._clock()
        if AGAIN_FROM <= now - self._tried.get((number, by), -AGAIN_UNTIL) <= AGAIN_UNTIL:
            return
        self._tried[number, by] = now
        raise BlockedCustomer(tr("Khách của đơn #{number} đã bị chặn.", number=number), remedy)
