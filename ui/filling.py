"""What the desk is filled with when it opens: asked in the ledger's own thread.

What is answered there fits between the events before and after.
"""

from __future__ import annotations

from concurrent.futures import Future

from coop_live.ledger import Ledger, Transaction
from coop_live.model import Comment, Gap, Intent, Order, Stock

Left = dict[tuple[str, str], Stock]
Kept = tuple[list[Order], Left, list[tuple[Comment, Intent, int | None]], list[Gap]]
"""What the ledger holds of a live session: orders, stock, comments, and what is missing of them."""


def stock_of(ledger: Ledger) -> Future[Left]:
    """Ask what is left of everything."""
    return ledger.write(lambda tx: tx.questions.stock())


def evening_of(ledger: Ledger, live_id: int) -> Future[Kept]:
    """Ask for all that a live session holds."""

    def read(tx: Transaction) -> Kept:
        asked = tx.questions
        return asked.orders(live_id), asked.stock(), asked.heard(live_id), asked.gaps(live_id)

    return ledger.write(read)
