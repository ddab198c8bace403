"""Two desks with one book open, and the model beside it: each deed is done in both, and they are compared."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable
from copy import deepcopy
from functools import cache
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from hypothesis.stateful import RuleBasedStateMachine, invariant

from coop_live.errors import NotPossible, OutOfStock
from coop_live.ledger import Ledger, database, remarks, verify
from coop_live.ledger.derive import rebuild
from coop_live.ledger.entries import last_seq
from coop_live.ledger.migrations import DERIVED
from tests.evening import LONG_AGO
from tests.ledger.model_checks import check_afterwards
from tests.ledger.model_deeds import DEEDS, priced
from tests.ledger.model_shelf import KeptOrder, Refusal, grams, much
from tests.ledger.model_sums import check_sums
from tests.ledger.model_undo import UndoingBook

PEOPLE = ("An", "Bình")

# What an undo of the last act must bring back to the letter; which lots serve it may differ then.
_SHAPE = (
    "SELECT number, state, ref, total, decided_at, by, why, paid FROM orders ORDER BY 1",
    "SELECT number, position, code, variant, qty, price FROM order_line ORDER BY 1, 2",
    "SELECT * FROM proposal ORDER BY 1",
    "SELECT * FROM waitlist ORDER BY 1",
    "SELECT seq, amount FROM payment ORDER BY 1",
    "SELECT payment, key, number, amount FROM transfer_part ORDER BY 1",
    "SELECT * FROM remark ORDER BY 1, 2",
    "SELECT code, variant, left FROM stock ORDER BY 1, 2",
    "SELECT code, variant, lot, first FROM lot ORDER BY 1, 2, 3",
)
_BOOK = ("SELECT count(*), max(hash) FROM entry", *(f"SELECT * FROM {table}" for table in DERIVED))


@cache
def _empty_book() -> bytes:
    """Return the file of a book that was just begun: making one takes longer than copying it."""
    with tempfile.TemporaryDirectory() as folder:
        Ledger.open(Path(folder) / "ledger.db").close()
        return (Path(folder) / "ledger.db").read_bytes()


def outcome(work: Callable[[], Any]) -> Any:
    """Return what came of something, a refusal as its kind of error."""
    try:
        return work()
    except Refusal as refusal:
        return refusal.error
    except (NotPossible, OutOfStock) as error:
        return type(error)


class Desks(RuleBasedStateMachine):
    """An works at one desk, Bình at the other; each has the book open for writing."""

    def __init__(self) -> None:
        super().__init__()
        self.patch = pytest.MonkeyPatch()
        self.folder = tempfile.TemporaryDirectory()
        self.path = Path(self.folder.name) / "ledger.db"
        self.path.write_bytes(_empty_book())
        self.model = UndoingBook()
        self.model.now = LONG_AGO
        clock = SimpleNamespace(time_ns=lambda: self.model.now * 1_000_000, monotonic=time.monotonic)
        self.patch.setattr(database, "time", clock)
        self.desks = [Ledger.open(self.path), Ledger.open(self.path)]
        self.questions = self.desks[0].read()
        self.last: tuple[Any, ...] | None = None

    def teardown(self) -> None:
        try:
            self.questions.connection.close()
            for desk in self.desks:
                desk.close()
            verdict = verify(self.path)
            assert verdict.whole, verdict
            self._check_rebuilt()
        finally:
            self.patch.undo()
            self.folder.cleanup()

    def _check_rebuilt(self) -> None:
        ledger = Ledger.open(self.path)
        try:
            with ledger.read() as self.questions:
                before = self.rows(_BOOK)
                ledger.write(lambda tx: rebuild(tx.connection)).result()
                assert self.rows(_BOOK) == before
        finally:
            ledger.close()

    # ------------------------------------------------------------------ doing it in both books

    def rows(self, questions: tuple[str, ...]) -> list[Any]:
        return [self.questions.connection.execute(one).fetchall() for one in questions]

    def do(self, desk: int, deed: str, *asked: Any) -> Any:
        """Do it in the book and in the model: the same comes of it, and a refusal changes nothing."""
        shape, offers, done = self.rows(_SHAPE), self.model.offers, len(self.model.log)
        before = self.rows(_BOOK)
        expected = self._in_model(self.model, desk, deed, asked)
        came = outcome(self._in_book(desk, deed, asked).result)
        if deed in ("set_stock", "take_in") and isinstance(came, int):
            self.model.log[-1].seq, came = came, None
        assert came == expected, (deed, asked, came, expected)
        if isinstance(expected, type):
            assert self.rows(_BOOK) == before
        elif len(self.model.log) > done:
            self.last = (self.model.log[-1], offers, shape)
        else:
            self._check_undone()
            self.last = None
        return expected

    def _check_undone(self) -> None:
        """Undoing the very last act leaves no trace of it, unless goods were offered meanwhile."""
        done, offers, shape = self.last or (None, 0, [])
        if done and done.undone and offers == self.model.offers:
            assert self.rows(_SHAPE) == shape

    def _in_model(self, model: UndoingBook, desk: int, deed: str, asked: tuple[Any, ...]) -> Any:
        model.hold_ms = self.desks[desk].hold_ms
        return outcome(lambda: getattr(model, deed)(*asked))

    def _in_book(self, desk: int, deed: str, asked: tuple[Any, ...]) -> Any:
        return self.desks[desk].write(lambda tx: DEEDS[deed](tx, *asked))

    def at_once(self, *deeds: tuple[Any, ...]) -> list[Any]:
        """Let both desks write at the same moment: it must have been one after the other, in some order."""
        seq = last_seq(self.questions.connection)
        futures = [self._in_book(desk, deed, asked) for desk, (deed, *asked) in enumerate(deeds)]
        came = [outcome(future.result) for future in futures]
        hands = self.questions.connection.execute(
            "SELECT by FROM entry WHERE seq > ? AND by IN (?, ?) ORDER BY seq", (seq, *PEOPLE)
        ).fetchall()
        for first in (0, 1):
            model = deepcopy(self.model)
            expected = {
                desk: self._in_model(model, desk, deeds[desk][0], deeds[desk][1:])
                for desk in (first, 1 - first)
            }
            wrote = model.hands[len(self.model.hands) :]
            if [expected[0], expected[1]] == came and wrote == [by for (by,) in hands]:
                self.model, self.last = model, None
                return came
        raise AssertionError(f"{deeds} gave {came}, in no order possible")

    def pick(self, nth: int, fits: Callable[[KeptOrder], bool]) -> int:
        orders = [order.number for order in self.model.orders.values() if fits(order)]
        orders = orders if nth < 6 and orders else list(self.model.orders)
        return orders[-1 - nth % len(orders)]

    def priced(self, lines: list[Any]) -> Any:
        return priced(lines, self.model.products)

    # ------------------------------------------------------------------ what must be true

    @invariant()
    def is_right(self) -> None:
        self.check_orders()
        self.check_goods()
        self.check_nothing_comes_or_goes_unseen()
        self.check_lots()
        check_sums(self.questions, self.model)
        self.check_remarks()
        check_afterwards(self.questions, self.model)

    def check_orders(self) -> None:
        orders = self.questions.orders()
        assert [order.number for order in orders] == list(self.model.orders)
        for order in orders:
            kept = self.model.orders[order.number]
            asked = order.proposal and (order.proposal.kind, order.proposal.lines)
            assert (order.state, order.lines, order.by, order.decided_at, order.why, order.phone) == (
                kept.state, kept.lines, kept.by, kept.at, kept.why, kept.contact[1]
            )  # fmt: skip
            assert (asked, order.offered, order.paid) == (
                None if kept.closed else kept.proposal,
                bool(kept.place and kept.place[1]),
                sum(kept.paid.values()),
            )
            assert order.paid >= 0
        totals = self.questions.connection.execute("SELECT total FROM orders ORDER BY number").fetchall()
        assert [total for (total,) in totals] == [order.total for order in orders]

    def check_remarks(self) -> None:
        for number in self.model.orders:
            said = remarks.about(self.questions.connection, number)
            note = said["note"].text if "note" in said else ""
            assert note == self.model.stands(number, "note")
            assert ("block" in said) is self.model.stands(number, "block")

    def kept(self, goods: dict[tuple[str, ...], int]) -> dict[tuple[str, ...], int]:
        """Give amounts of the book as the model keeps them."""
        fine = self.questions.in_grams()
        return {where: grams(where[0], qty, where[0] in fine) for where, qty in goods.items()}

    def check_goods(self) -> None:
        stock = {
            where: grams(where[0], one.left, one.weighed) for where, one in self.questions.stock().items()
        }
        assert stock == self.model.left
        assert all(left >= 0 for left in stock.values())
        assert self.kept(self.questions.held(self.model.now)) == +self.model.held()
        assert self.questions.waiting() == self.model.waiting()
        assert self.questions.offered() == self.model.offered()
        assert [(one.code, one.price, one.member) for one in self.questions.products()] == [
            (one.code, one.price, one.member) for one in self.model.products.values()
        ]

    def check_nothing_comes_or_goes_unseen(self) -> None:
        """Sold, spoiled and left is what came in, wherever the way of counting never changed."""
        gone = [one for one in self.questions.orders() if one.sold or self.model.orders[one.number].lost]
        stock = self.questions.stock()
        for product in self.questions.products():
            counted = [stock.get((product.code, variant.key)) for variant in product.variants] or [None]
            if product.code not in self.model.unsteady and ((product.code, "") in stock or all(counted)):
                sold = sum(much(line) for order in gone for line in order.lines if line.code == product.code)
                own = [one for one in stock.values() if one.code == product.code]
                left = sum(grams(one.code, one.left, one.weighed) for one in own)
                assert sold + left == self.model.came[product.code]

    def check_lots(self) -> None:
        served = dict(self.model.lots.fromkeys(self.model.lots, 0))
        for order in self.model.orders.values():
            parts = self.kept({tuple(lot): qty for *lot, qty in self.questions.lots_of(order.number)})
            assert parts == order.parts
            for lot, qty in parts.items():
                served[lot] += qty
        for lot in self.questions.lots():
            first, left = (grams(lot.code, qty, lot.weighed) for qty in (lot.first, lot.left))
            assert left >= 0
            assert first - left == served[lot.code, lot.variant, lot.lot]
            assert first == self.model.lots[lot.code, lot.variant, lot.lot].first
        assert len(self.questions.lots()) == len(self.model.lots)
