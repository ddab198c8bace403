"""Many orders are read a part at a time, and are the same orders."""

from __future__ import annotations

import pytest

from coop_live.ledger import Ledger, Transaction, acts, in_parts
from coop_live.ledger.entries import Private
from coop_live.ledger.goods import price
from coop_live.ledger.in_parts import sold_orders
from coop_live.model import SOLD, OrderLine
from tests.evening import CATALOG

PRODUCTS = {product.code: product for product in CATALOG}


@pytest.fixture
def book(ledger: Ledger) -> Ledger:
    """A book of two live sessions: 7 drafts each, all but every third confirmed."""
    lines = price([OrderLine("OX", None, 1)], PRODUCTS)
    for live in (1, 2):
        for place in range(7):
            who = Private("facebook", f"fb-{place}", f"Khách {place}")

            def draft(tx: Transaction, live: int = live, who: Private = who, place: int = place) -> None:
                number = acts.draft(tx, live, who, lines, 0.9, None).number
                if place % 3:
                    acts.confirm(tx, number, "Thảo")

            ledger.write(draft).result()
    return ledger


@pytest.mark.parametrize("part", [1, 3, 1_000])
def test_the_parts_are_what_the_book_tells_at_once(book: Ledger, part: int, monkeypatch) -> None:
    monkeypatch.setattr(in_parts, "PART", part)
    with book.read() as questions:
        for live in (None, 1, 2):
            orders = sold_orders(questions, live)
            assert list(orders) == questions.orders(live, SOLD)
            assert len(orders) == len(list(orders)) > 0  # again: they are read anew


def test_places_and_slices_are_those_of_the_numbers(book: Ledger) -> None:
    with book.read() as questions:
        orders = sold_orders(questions, 2)
        assert orders[0].number == orders.numbers[0]
        assert orders[1:3] == list(orders)[1:3]


def test_only_the_orders_that_are_asked_for(book: Ledger) -> None:
    with book.read() as questions:
        wanted = sold_orders(questions).numbers[2:4]
        assert list(sold_orders(questions, None, (*wanted, 1, 99)).numbers) == list(wanted)
        assert list(sold_orders(questions, None, (1,))) == []
