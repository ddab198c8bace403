"""What the rows of the queue show: the desk's drafts, with what is short, who has them, who wrote them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtGui import QImage

from coop_live.desk import Desk
from coop_live.ledger.history import NOTHING_KNOWN, History
from coop_live.ledger.lines import with_left
from coop_live.model import Order, OrderState, PricedLine
from ui.live.draft_row import DraftRow


class DraftRows:
    """Makes rows of drafts; `known_of` tells what the book knows of the customer of an order."""

    def __init__(self, desk: Desk, picture_of: Callable[[str], QImage | None]) -> None:
        self._desk, self._picture_of = desk, picture_of
        self.known_of: Callable[[int], History] = lambda _number: NOTHING_KNOWN

    def first(self, most: int) -> list[DraftRow]:
        """Return the rows of so many drafts from the front."""
        orders = self._desk.first(most)
        short = self._desk.shortages(orders)
        wanted = {(line.code, line.variant) for order in orders if order.number in short
                  for line in order.wanted}  # fmt: skip
        taken = self._desk.hands.elsewhere()
        rows = [self._row(order, short.get(order.number), wanted) for order in orders]
        return [self._claimed(row, taken[row.number]) if row.number in taken else row for row in rows]

    def _claimed(self, row: DraftRow, by: str) -> DraftRow:
        return replace(row, claimed=by, resting=self._desk.hands.may_take_over(row.number))

    def _row(self, order: Order, short: PricedLine | None, wanted: set[tuple[str, str | None]]) -> DraftRow:
        first = None
        if short is None and order.state is OrderState.DRAFT:
            shared = (line for line in order.wanted if (line.code, line.variant) in wanted)
            first = next((self._left(line) for line in shared), None)
        lines = order.wanted or order.lines
        photo = self._picture_of(lines[0].code) if lines else None
        known, mark = self.known_of(order.number), self._desk.talk.mark_of(order.number)
        return DraftRow(order, short, first, photo, mark, known.blocked, known.returned)

    def _left(self, line: PricedLine) -> PricedLine | None:
        stock = self._desk.stock
        found = stock.get((line.code, line.variant or "")) or stock.get((line.code, ""))
        return with_left(line, found) if found else None
