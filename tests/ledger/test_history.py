"""What the book knows of a customer from earlier evenings: bought, owed, sent back, and where it went."""

from __future__ import annotations

import pytest

from coop_live.ledger import Ledger, acts, parcels, remarks
from coop_live.ledger.entries import Private
from coop_live.ledger.goods import price
from coop_live.ledger.history import NOTHING_KNOWN, History, histories
from coop_live.model import OrderLine, OrderState
from tests.evening import CATALOG

PRODUCTS = {product.code: product for product in CATALOG}
PHONE = "+84905123267"
HOA = Private("facebook", "fb-hoa", "Hoà Trần", PHONE, "Thôn 3, xã Ia Hrung")


class Book:
    """Several evenings of one ledger."""

    def __init__(self, ledger: Ledger) -> None:
        self.ledger, self.live = ledger, 1

    def do(self, work):
        return self.ledger.write(work).result()

    def next_evening(self) -> None:
        self.do(lambda tx: tx.write("live_end", {"live": self.live}, live_id=self.live))
        self.live += 1
        body = {"live": self.live, "name": "Tối", "platforms": []}
        self.do(lambda tx: tx.write("live_start", body, live_id=self.live))

    def draft(self, who: Private = HOA, qty: int = 1) -> int:
        lines = price([OrderLine("OX", None, qty)], PRODUCTS)
        return self.do(lambda tx: acts.draft(tx, self.live, who, lines, 0.9, None)).number

    def sell(self, who: Private = HOA, qty: int = 1) -> int:
        number = self.draft(who, qty)
        self.do(lambda tx: acts.confirm(tx, number, "Thảo"))
        return number

    def comes_back(self, number: int) -> None:
        self.do(lambda tx: parcels.advance(tx, number, OrderState.SHIPPED, "Nam"))
        self.do(lambda tx: parcels.send_back(tx, number, "Nam", whole=True))

    def known(self, number: int) -> History:
        with self.ledger.read() as questions:
            return histories(questions, [number])[number]


@pytest.fixture
def book(ledger: Ledger) -> Book:
    return Book(ledger)


def test_who_comes_for_the_first_time_has_no_history(book: Book):
    assert book.known(book.draft()) == NOTHING_KNOWN
    assert book.known(99) == NOTHING_KNOWN


def test_orders_of_earlier_evenings_are_counted_and_what_is_unpaid(book: Book):
    paid, part = book.sell(qty=2), book.sell(qty=1)
    book.do(lambda tx: parcels.pay(tx, paid, 100_000, "bank", "Thảo"))
    book.do(lambda tx: parcels.pay(tx, part, 20_000, "cash", "Thảo"))
    book.draft(qty=9)  # never confirmed
    book.sell(Private("facebook", "fb-lan", "Lan"), qty=7)
    book.next_evening()
    tonight = book.sell(qty=4)
    known = book.known(tonight)
    assert (known.bought, known.spent, known.unpaid) == (2, 150_000, 30_000)
    assert [one.number for one in known.last] == [part, paid]


def test_a_parcel_that_came_back_is_told_with_its_day_and_not_counted_as_bought(book: Book):
    number = book.sell()
    book.comes_back(number)
    with book.ledger.read() as questions:
        (at,) = questions.connection.execute("SELECT at FROM entry WHERE act = 'cancel'").fetchone()
    book.next_evening()
    known = book.known(book.draft())
    assert (known.bought, known.unpaid, known.returned) == (0, 0, 1)
    assert [(one.number, one.at, one.why) for one in known.back] == [(number, at, "hàng hoàn về")]


def test_the_earlier_address_is_the_last_one_told_before_this_evening(book: Book):
    book.sell()
    book.sell(Private("tiktok", "tt-7", "hoa", PHONE, "Thôn 4, xã Ia Hrung"))
    book.sell(Private("tiktok", "tt-7", "hoa", PHONE))
    book.next_evening()
    book.sell(Private("facebook", "fb-hoa", "Hoà Trần", PHONE, "Trạm y tế"))
    assert book.known(book.draft()).address == "Thôn 4, xã Ia Hrung"


def test_a_phone_that_is_told_later_brings_the_history_along(book: Book):
    book.sell()
    book.next_evening()
    number = book.draft(Private("tiktok", "tt-7", "hoa.tran"))
    assert book.known(number) == NOTHING_KNOWN
    book.do(lambda tx: acts.set_person(tx, number, "Thảo", phone=PHONE))
    assert book.known(number).bought == 1


def test_the_note_and_who_blocked_them_are_told_too(book: Book):
    number = book.draft()
    book.do(lambda tx: remarks.note(tx, number, "Gọi trước", "Nam"))
    book.do(lambda tx: remarks.block(tx, number, "Hằng"))
    known = book.known(number)
    assert (known.note, known.blocked, known.blocked_by) == ("Gọi trước", True, "Hằng")
    assert known.blocked_at > 0


def test_a_history_is_found_by_indexes_alone(book: Book):
    """At a million orders nothing of it may read a whole table."""
    number = book.draft()
    asked: list[str] = []
    with book.ledger.read() as questions:
        questions.connection.set_trace_callback(asked.append)
        histories(questions, [number])
        questions.connection.set_trace_callback(None)
        plans = [
            row[3]
            for one in asked
            if one.lstrip().startswith("SELECT")
            for row in questions.connection.execute(f"EXPLAIN QUERY PLAN {one}")
        ]
    assert plans
    assert not [step for step in plans if step.startswith("SCAN") and not step.startswith("SCAN n")]
