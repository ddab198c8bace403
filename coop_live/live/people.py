"""The customers of an evening: what is known of them, what is noted, and whom one looks at twice."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from concurrent.futures import Future

from coop_live.errors import NotPossible
from coop_live.i18n import tr
from coop_live.ledger import Ledger, Transaction, acts, remarks
from coop_live.ledger.history import History, histories
from coop_live.model import Order

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
            self._ask_twice(number, by)
        return acts.confirm(tx, number, by)

    def _ask_twice(self, number: int, by: str) -> None:
        now = self._clock()
        if AGAIN_FROM <= now - self._tried.get((number, by), -AGAIN_UNTIL) <= AGAIN_UNTIL:
            return
        self._tried[number, by] = now
        raise BlockedCustomer(
            tr("Khách của đơn #{number} đã bị chặn.", number=number),
            tr("Vẫn bán thì bấm Enter lần nữa trong 5 giây."),
        )
