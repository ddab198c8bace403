"""What a killed process had been promised by the book, and whether the book still keeps it."""

from __future__ import annotations

import stat
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

from coop_live.errors import LedgerError
from coop_live.ledger import consigning, verify
from coop_live.ledger.database import read_ledger
from coop_live.ledger.questions import Questions
from coop_live.model import Order, OrderState
from tests.evening import CHILI, HONEY, TEA

FIRST = 1_000_000
GOODS = (replace(TEA, stock=FIRST), replace(HONEY, stock=FIRST), CHILI)


@dataclass
class Book:
    """A book and all that its processes, one killed after the other, said of it.

    They say: "open"; "order NUMBER WHO", "parcel NUMBER" (its carrier may be asked now) and "comment ID"
    once the book has answered; "checkpoint" and "checkpointed" around copying the log back.
    """

    path: Path
    kills: int = 0
    opened: bool = False
    orders: dict[int, str] = field(default_factory=dict)
    comments: set[str] = field(default_factory=set)
    parcels: set[int] = field(default_factory=set)

    def hear(self, said: Iterable[str]) -> None:
        """Take down what a process said."""
        for line in said:
            match line.split():
                case ["open"]:
                    self.opened = True
                case ["order", number, who]:
                    self.orders[int(number)] = who
                case ["parcel", number]:
                    self.parcels.add(int(number))
                case ["comment", comment_id]:
                    self.comments.add(comment_id)

    def faults(self) -> list[str]:
        """Return what is not as it was promised; [] when all is well."""
        if not self.path.exists():
            return ["the book is gone"] if self.opened else []
        try:
            with read_ledger(self.path) as questions:
                return self._faults(questions)
        except LedgerError as error:
            # A book whose making was cut short may be no book yet: the next one who opens it makes it.
            return [f"cannot be read: {error!r}"] if self.opened else []

    @property
    def is_private(self) -> bool:
        """True when nobody but the owner may read it."""
        return stat.S_IMODE(self.path.stat().st_mode) == 0o600

    def faults_at_rest(self) -> list[str]:
        """Return what is wrong once the last process has closed the book in peace."""
        verdict = verify(self.path)
        return self.faults() + ([] if verdict.whole else [f"not whole: {verdict}"])

    def _faults(self, questions: Questions) -> list[str]:
        orders = {order.number: order for order in questions.orders()}
        kept = {row[0] for row in questions.connection.execute("SELECT comment_id FROM comment")}
        lost = sorted(self.comments - kept)
        forgotten = sorted(self.parcels - {one.number for one in consigning.unsettled(questions.connection)})
        return [
            *self._missing(orders),
            *self._too_many(list(orders.values())),
            *_stock_faults(orders.values(), questions),
            *([f"comments are missing: {lost}"] if lost else []),
            *([f"carriers were asked to send {forgotten}, and nobody knows it"] if forgotten else []),
        ]

    def _missing(self, orders: dict[int, Order]) -> Iterator[str]:
        for number, who in self.orders.items():
            order = orders.get(number)
            if order is None:
                yield f"order {number} of {who} is missing"
            elif (order.state, order.author_id) != (OrderState.CONFIRMED, who):
                yield f"order {number} of {who} is now {order.state} of {order.author_id}"

    def _too_many(self, orders: list[Order]) -> Iterator[str]:
        """Each viewer ordered once; beyond what was answered a kill leaves one order under way."""
        for who, times in Counter(order.author_id for order in orders).items():
            if times > 1:
                yield f"{who} stands {times} times in the book"
        under_way = [order.number for order in orders if order.number not in self.orders]
        if len(under_way) > self.kills:
            yield f"after {self.kills} kills nobody was told of {under_way}"


def _stock_faults(orders: Iterable[Order], questions: Questions) -> Iterator[str]:
    """Compare what is left with the first stock less what the confirmed orders took."""
    taken: Counter[str] = Counter()
    for order in orders:
        if order.state is OrderState.CONFIRMED:
            for line in order.lines:
                taken[line.code] += line.qty
    stock = {code: one.left for (code, _variant), one in questions.stock().items()}
    # Before the list was imported, nothing is counted and nothing can have been sold.
    right = {code: FIRST - taken[code] for code in ("C1", "C10")} if questions.products() else {}
    if stock != right or (taken and not stock):
        yield f"left is {stock}, and should be {right}"
