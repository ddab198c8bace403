"""The book as it stood: what is asked of a day gets the same answers whenever it is asked."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from coop_live.ledger import Ledger, Questions, acts, database, erasure, parcels, settling, transfers
from coop_live.ledger.as_of import as_of
from coop_live.ledger.entries import Private
from coop_live.ledger.goods import price
from coop_live.model import Intent, Kind, Lot, OrderLine, OrderState, Terms
from tests.evening import CATALOG, LONG_AGO, comment
from tests.ledger.sending import HOA, LAN, OX, Sender

HOUR = 3_600_000
HEARD = Intent(Kind.ORDER, reason="nghe")


@dataclass
class Clock:
    """What time it is in the ledger."""

    now: int = LONG_AGO


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    clock = Clock()
    watch = SimpleNamespace(time_ns=lambda: clock.now * 1_000_000, monotonic=time.monotonic)
    monkeypatch.setattr(database, "time", watch)
    return clock


@pytest.fixture
def sender(tmp_path: Path, clock: Clock) -> Iterator[Sender]:
    ledger = Ledger.open(tmp_path / "ledger.db")
    sender = Sender(ledger)

    def begin(tx):
        acts.import_catalog(tx, CATALOG)
        tx.write("live_start", {"live": 1, "name": "Tối nay", "platforms": ["facebook"]}, live_id=1)

    sender.do(begin)
    yield sender
    ledger.close()


def says(questions: Questions) -> dict[str, Any]:
    """Everything that is asked of a book."""
    db = questions.connection
    return {
        "orders": questions.orders(),
        "stock": questions.stock(),
        "lots": questions.lots(),
        "products": questions.products(),
        "totals": questions.totals(),
        "members": questions.sums("member"),
        "lives": questions.lives(),
        "comments": questions.comments(1),
        "customers": [(one.name, one.phone) for one in questions.find_customers("lan")],
        "terms": settling.terms_of(db),
        "charges": settling.charges(db),
        "payouts": settling.payouts(db),
        "transfers": transfers.kept(db),
    }


def test_what_is_asked_of_a_moment_is_answered_as_it_was_then(sender: Sender, clock: Clock):
    """After each step of an evening and its morrow the book is asked; at the end it says the same of each."""
    told: list[tuple[int, dict[str, Any]]] = []

    def wait() -> None:
        with sender.ledger.read() as questions:
            told.append((clock.now, says(questions)))
        clock.now += HOUR

    wait()
    sender.do(lambda tx: acts.take_in(tx, Lot("C10", "", "L1", "Bà Năm", "2025-11-01", first=5), "Nam"))
    heard = sender.do(lambda tx: tx.keep_comment(comment("c10 2", received_at=clock.now), 1, "C10"))
    sender.do(lambda tx: tx.note_intent(heard, HEARD, None))
    first = sender.sold(LAN, "C10", 2)
    second = sender.sold(HOA)
    wait()
    sender.came(2 * OX)
    sender.count("sepay:1", (second, 2 * OX))
    sender.do(lambda tx: settling.agree(tx, Terms("", 1_000, 500), "Chị Tư"))
    sender.sent(first)
    wait()
    sender.undo()
    sender.do(lambda tx: acts.set_stock(tx, "C10", "", 50, 1, "Nam"))
    gone = sender.do(lambda tx: settling.charge(tx, "Bà Năm", 9_000, "xe", "Chị Tư"))
    sender.do(lambda tx: tx.write("live_end", {"live": 1}, live_id=1))
    wait()
    sender.do(lambda tx: settling.take_back(tx, gone.seq, "Chị Tư"))
    sender.do(lambda tx: settling.agree(tx, Terms("", 2_000), "Chị Tư"))
    sender.do(lambda tx: settling.pay_out(tx, "Bà Năm", 400_000, "cash", "Chị Tư"))
    for state in (OrderState.SHIPPED, OrderState.DELIVERED):
        sender.do(lambda tx, state=state: parcels.advance(tx, first, state, "Nam"))
    sender.do(lambda tx: acts.import_catalog(tx, CATALOG[:2]))
    wait()
    with sender.ledger.read() as questions:
        for at, then in told:
            for moment in (at, at + HOUR - 1):
                with as_of(questions, moment) as book:
                    assert says(book) == then
        with as_of(questions, LONG_AGO - 1) as book:
            assert says(book)["orders"] == []


def test_a_comment_does_not_know_yet_to_which_order_it_will_lead(sender: Sender, clock: Clock):
    heard = sender.do(lambda tx: tx.keep_comment(comment("ox 1", received_at=clock.now), 1, "OX"))
    before, clock.now = clock.now, clock.now + HOUR
    lines = price([OrderLine("OX", None, 1)], {one.code: one for one in CATALOG})

    def drafted(tx):
        order = acts.draft(tx, 1, LAN, lines, 0.9, heard)
        tx.note_intent(heard, HEARD, order.number)

    sender.do(drafted)
    with sender.ledger.read() as questions, as_of(questions, before) as book:
        assert [one.order for one in questions.comments(1)] == [1]
        assert [one.order for one in book.comments(1)] == [None]


def test_who_was_forgotten_since_stays_forgotten(sender: Sender, clock: Clock):
    number = sender.sold(Private("facebook", "fb-1", "Lan Mới", LAN.phone, "Thôn 9"))
    before, clock.now = clock.now, clock.now + HOUR
    sender.do(lambda tx: erasure.erase_phone(tx, LAN.phone or "", "Chị Tư"))
    with sender.ledger.read() as questions, as_of(questions, before) as book:
        order = book.order(number)
        assert order is not None
        assert (order.author_name, order.phone, order.address, order.total) == ("—", None, None, 2 * OX)
        assert book.find_customers("lan") == []


def test_a_clock_that_was_set_back_takes_nothing_apart(sender: Sender, clock: Clock):
    """What was sold while the clock was wrong was there when the next one was sold by the right clock."""
    clock.now += 10 * HOUR
    wrong = sender.sold()
    clock.now -= 9 * HOUR
    right = sender.sold(HOA)
    with sender.ledger.read() as questions, as_of(questions, clock.now) as book:
        assert [order.number for order in book.orders()] == [wrong, right]


def test_nobody_writes_into_the_past(sender: Sender, clock: Clock):
    with sender.ledger.read() as questions, as_of(questions, clock.now) as book:
        with pytest.raises(sqlite3.OperationalError, match="readonly"):
            book.connection.execute("DELETE FROM orders")
        assert sender.sold() == 1  # and in the present one goes on
        assert book.orders() == []


def test_of_a_moment_since_which_nothing_was_done_the_book_itself_is_asked(sender: Sender, clock: Clock):
    number = sender.sold()
    with sender.ledger.read() as questions:
        with as_of(questions, clock.now) as book:
            assert book is questions
            clock.now += 1
            sender.do(lambda tx: parcels.cancel(tx, number, "", "Nam"))
            assert [order.state for order in book.orders()] == [OrderState.CONFIRMED]
        with as_of(questions, clock.now - 1) as book:
            assert book is not questions
            assert [order.state for order in book.orders()] == [OrderState.CONFIRMED]
        assert [order.state for order in questions.orders()] == [OrderState.CANCELLED]
