"""Who waits for goods that are gone: the first in line is offered them first, and they are kept a while."""

from __future__ import annotations

import threading
from concurrent.futures import wait as wait_for

import pytest

from coop_live.errors import NotPossible, OutOfStock
from coop_live.events import Events, OrderOffered, OrderWaitlisted
from coop_live.ledger import Ledger, acts, parcels, verify, waitlist
from coop_live.ledger.goods import OFFER_MS, price
from coop_live.model import Lot, OrderLine, OrderState
from tests.evening import Heard
from tests.ledger.shelf import PRODUCTS, Shelf

WAITS, DRAFT = OrderState.WAITLISTED, OrderState.DRAFT


@pytest.fixture
def shelf(ledger: Ledger) -> Shelf:
    return Shelf(ledger)


@pytest.fixture
def sold(shelf: Shelf) -> int:
    """All three bottles of honey are sold to Lan."""
    return shelf.sell("C10", 3)


def wait(shelf: Shelf, qty: int, who: str) -> int:
    number = shelf.draft("C10", qty, who)
    shelf.do(lambda tx: waitlist.wait(tx, number, "Thảo"))
    return number


def cancel(shelf: Shelf, number: int) -> None:
    shelf.do(lambda tx: parcels.cancel(tx, number, "", "Hằng"))


def test_who_comes_too_late_waits_and_is_offered_what_comes_back(shelf: Shelf, sold: int, heard: Heard):
    first, second = wait(shelf, 2, "Hoa"), wait(shelf, 2, "Mai")
    assert [one.order.number for one in heard.of(OrderWaitlisted)] == [first, second]
    cancel(shelf, sold)
    assert [one.order.number for one in heard.of(OrderOffered)] == [first]
    assert (shelf.order(first).state, shelf.order(first).offered) == (DRAFT, True)
    assert shelf.order(second).state is WAITS
    assert shelf.confirm(first).offered is False
    assert verify(shelf.ledger.path).whole


def test_who_needs_less_is_not_kept_waiting_by_who_needs_more(shelf: Shelf, sold: int):
    many, few = wait(shelf, 5, "Hoa"), wait(shelf, 1, "Mai")
    cancel(shelf, sold)
    assert (shelf.order(many).state, shelf.order(few).state) == (WAITS, DRAFT)


def test_what_was_offered_is_kept_for_ten_minutes(shelf: Shelf, sold: int, monkeypatch: pytest.MonkeyPatch):
    offered = wait(shelf, 3, "Hoa")
    cancel(shelf, sold)
    other = shelf.draft("C10", 1, "Mai")
    with pytest.raises(OutOfStock, match="3 đang giữ cho đơn khác"):
        shelf.confirm(other)
    later = shelf.do(lambda tx: tx.at) + OFFER_MS + 1
    monkeypatch.setattr("coop_live.ledger.database.time.time_ns", lambda: later * 1_000_000)
    shelf.confirm(other)
    with pytest.raises(OutOfStock):
        shelf.confirm(offered)


def test_an_edit_does_not_give_away_what_was_offered(shelf: Shelf, sold: int):
    offered = wait(shelf, 3, "Hoa")
    cancel(shelf, sold)
    for qty in (2, 3):
        lines = price([OrderLine("C10", None, qty)], PRODUCTS)
        shelf.do(lambda tx, lines=lines: acts.edit(tx, offered, lines, "Thảo"))
    with pytest.raises(OutOfStock):
        shelf.confirm(shelf.draft("C10", 1, "Mai"))
    assert shelf.confirm(offered).state is OrderState.CONFIRMED


def test_when_an_offer_has_run_out_the_second_in_line_hears_of_it(
    shelf: Shelf, sold: int, monkeypatch: pytest.MonkeyPatch
):
    first, second = wait(shelf, 3, "Hoa"), wait(shelf, 3, "Mai")
    cancel(shelf, sold)
    later = shelf.do(lambda tx: tx.at) + OFFER_MS + 1
    monkeypatch.setattr("coop_live.ledger.database.time.time_ns", lambda: later * 1_000_000)
    shelf.do(waitlist.offer)
    assert shelf.order(first).offered
    assert shelf.order(second).offered


@pytest.mark.parametrize("source", ["stock", "lot", "catalog", "undo", "edit"])
def test_goods_that_come_from_anywhere_are_offered(shelf: Shelf, sold: int, source: str):
    waiting = wait(shelf, 1, "Hoa")
    more = {
        "stock": lambda tx: acts.set_stock(tx, "C10", "", 5, 1, "Thảo"),
        "lot": lambda tx: acts.take_in(tx, Lot("C10", "", "L9", first=4), "Thảo"),
        "catalog": lambda tx: acts.import_catalog(tx, list(PRODUCTS.values())),
        "undo": lambda tx: None,
        "edit": lambda tx: acts.edit(tx, waiting, price([OrderLine("OX", None, 1)], PRODUCTS), "Thảo"),
    }
    shelf.do(more[source])
    if source == "undo":
        shelf.undo()  # the wait
        assert shelf.order(waiting).state is DRAFT
        shelf.undo()  # the confirm of all three
    assert shelf.order(waiting).state is DRAFT


def test_undo_gives_the_place_in_line_back(shelf: Shelf, sold: int):
    first, second = wait(shelf, 3, "Hoa"), wait(shelf, 3, "Mai")
    shelf.do(lambda tx: acts.refuse(tx, first, "", "Thảo"))
    assert shelf.undo().state is WAITS
    cancel(shelf, sold)
    assert (shelf.order(first).state, shelf.order(second).state) == (DRAFT, WAITS)


def test_only_a_draft_with_known_goods_can_wait(shelf: Shelf, sold: int):
    with pytest.raises(NotPossible, match="không thể chờ hàng"):
        shelf.do(lambda tx: waitlist.wait(tx, sold, "Thảo"))


def test_a_hold_keeps_goods_for_a_draft_until_it_runs_out(shelf: Shelf, monkeypatch: pytest.MonkeyPatch):
    shelf.ledger.hold_ms = 60_000
    first = shelf.draft("C10", 2, "Lan")
    second = shelf.draft("C10", 2, "Hoa")
    with pytest.raises(OutOfStock, match="2 đang giữ cho đơn khác"):
        shelf.confirm(second)
    later = shelf.do(lambda tx: tx.at) + 60_001
    monkeypatch.setattr("coop_live.ledger.database.time.time_ns", lambda: later * 1_000_000)
    shelf.confirm(second)
    with pytest.raises(OutOfStock):
        shelf.confirm(first)


def test_two_desks_in_two_programs_reach_for_the_last_box_at_once(shelf: Shelf):
    other = Ledger.open(shelf.ledger.path, Events())
    shelf.sell("C10", 2)
    drafts = [shelf.draft("C10", 1, who) for who in ("Hoa", "Mai")]
    start = threading.Barrier(2)

    def reach(tx, number):
        return acts.confirm(tx, number, "Thảo")

    def go(ledger, number, into):
        start.wait(5)
        into.append(ledger.write(lambda tx: reach(tx, number)))

    into: list = []
    threads = [
        threading.Thread(target=go, args=(ledger, number, into))
        for ledger, number in zip((shelf.ledger, other), drafts, strict=True)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    wait_for(into)
    got = [one for one in into if one.exception() is None]
    told = [one.exception() for one in into if one.exception() is not None]
    other.close()
    assert len(got) == 1
    assert isinstance(told[0], OutOfStock)
    assert "W để chờ hàng" in told[0].remedy
    assert shelf.left("C10") == 0
