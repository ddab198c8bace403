"""What was gone when a live ended, whatever happened to the stock afterwards."""

from __future__ import annotations

import random
import time
from contextlib import suppress

import pytest

from coop_live.errors import CoopLiveError
from coop_live.ledger import Ledger, Transaction, acts, parcels
from coop_live.ledger.as_of import as_of
from coop_live.ledger.ran_out import ran_out
from coop_live.model import Lot
from tests.evening import CATALOG
from tests.ledger.shelf import Shelf


@pytest.fixture
def shelf(ledger: Ledger) -> Shelf:
    return Shelf(ledger)


def gone(shelf: Shelf) -> list[str]:
    with shelf.ledger.read() as questions:
        return [code for _at, code, _variant in ran_out(questions, 1)]


def end(shelf: Shelf) -> None:
    """End the live; what comes afterwards comes in another millisecond."""

    def write(tx: Transaction) -> int:
        tx.write("live_end", {"live": 1}, live_id=1)
        return tx.at

    ended = shelf.do(write)
    while time.time_ns() // 1_000_000 <= ended:
        pass


def test_the_last_three_bottles_are_told_with_the_moment_of_the_last(shelf: Shelf):
    shelf.sell("C10", 2)
    assert gone(shelf) == []
    last = shelf.sell("C10", 1, "Út")
    with shelf.ledger.read() as questions:
        ((at, code, variant),) = ran_out(questions, 1)
    assert (at, code, variant) == (shelf.order(last).decided_at, "C10", "")


def test_what_came_in_or_went_afterwards_changes_nothing(shelf: Shelf):
    sold = shelf.sell("C10", 3)
    end(shelf)
    assert gone(shelf) == ["C10"]
    shelf.do(lambda tx: parcels.cancel(tx, sold, "", "Thảo"))
    assert gone(shelf) == ["C10"]
    shelf.do(lambda tx: acts.take_in(tx, Lot("C10", "", "L1", first=4), "Thảo"))
    shelf.do(lambda tx: acts.set_stock(tx, "C10", "", 20, None, "Thảo"))
    assert gone(shelf) == ["C10"]
    shelf.do(lambda tx: acts.import_catalog(tx, CATALOG))
    assert gone(shelf) == ["C10"]


def test_what_went_after_the_live_did_not_run_out_in_it(shelf: Shelf):
    shelf.sell("C10", 1)
    left = shelf.draft("C10", 2, "Út")
    end(shelf)
    shelf.confirm(left)
    assert gone(shelf) == []


def test_what_was_said_to_be_gone_in_the_live_counts_too(shelf: Shelf):
    shelf.do(lambda tx: acts.set_stock(tx, "C1", "", 0, 1, "Thảo"))
    assert gone(shelf) == ["C1"]


@pytest.mark.parametrize("seed", range(4))
def test_going_back_from_now_is_the_same_as_the_book_of_then(shelf: Shelf, seed: int):
    chance = random.Random(seed)
    numbers = [shelf.sell("C10", chance.randint(1, 3), "Lan")]
    numbers += [shelf.draft(code, 2, f"{n}") for n, code in enumerate(("C10", "C1", "C1", "C10"))]
    end(shelf)
    for _ in range(12):
        number = chance.choice(numbers)
        with suppress(CoopLiveError):
            match chance.randrange(5):
                case 0:
                    shelf.confirm(number)
                case 1:
                    shelf.do(lambda tx, number=number: parcels.cancel(tx, number, "", "Thảo"))
                case 2:
                    shelf.undo()
                case 3:
                    shelf.do(lambda tx: acts.set_stock(tx, "C10", "", chance.randint(0, 2), None, "Thảo"))
                case 4:
                    lot = Lot("C10", "", f"L{chance.randrange(3)}", first=1)
                    shelf.do(lambda tx, lot=lot: acts.take_in(tx, lot, "Thảo"))
    with shelf.ledger.read() as questions:
        (row,) = questions.lives()
        assert row.ended_at is not None
        with as_of(questions, row.ended_at) as then:
            assert ran_out(questions, 1) == ran_out(then, 1)
