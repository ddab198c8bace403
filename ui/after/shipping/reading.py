"""Reads how the sold orders of an evening stand on their way out; for another thread than the window's."""

from __future__ import annotations

from collections.abc import Sequence

from coop_live.ledger import Ledger, consigning
from coop_live.model import SOLD, Order, OrderState
from coop_live.places import Resolved, find_communes
from coop_live.shipping.ready import Standing, standings

_ORDER = (*SOLD, OrderState.RETURNED)


def read_standings(
    ledger: Ledger, orders: Sequence[Order], known: dict[str, Resolved]
) -> tuple[Standing, ...]:
    """Return the standings of what was sold or came back; `known` remembers addresses that were read."""
    find_communes("an")  # its first call reads the table of communes: here, not under a hand that types
    wanted = [order for order in orders if order.sold or order.state is OrderState.RETURNED]
    with ledger.read() as questions:
        sent = consigning.of_orders(questions.connection, (order.number for order in wanted))
    found = standings(wanted, sent, known)
    # What is to be done first, and there what can be done; a stable sort.
    return tuple(sorted(found, key=lambda one: (_ORDER.index(one.order.state), bool(one.lacks))))
