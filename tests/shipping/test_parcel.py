"""What the book knows of a parcel: its lots, the commune of today, the carrier's number, the day to send."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date

import pytest

from coop_live.ledger import Ledger, acts, consigning
from coop_live.model import ConsignmentState, Lot, OrderState
from coop_live.shipping.parcel import FromLot, bare_parcel, harvest_day, parcels_of
from tests.evening import HONEY, TEA
from tests.ledger.shelf import Shelf
from tests.shipping.parcels import ORDER


@pytest.fixture
def shelf(ledger: Ledger) -> Iterator[Shelf]:
    shelf = Shelf(ledger)
    gift = replace(HONEY, stock=None, member="Nhà", extra=(("Quà tặng", "1 muỗng gỗ"),))

    def begin(tx):
        acts.import_catalog(tx, (gift, TEA))
        tx.write("live_start", {"live": 1, "name": "Tối nay", "platforms": ["facebook"]}, live_id=1)
        acts.take_in(tx, Lot("C10", "", "L1", "Y Blin", "2026-11-02", first=2), "Thảo")
        acts.take_in(tx, Lot("C10", "", "L2", "Bà Năm", "", first=5), "Thảo")

    shelf.do(begin)
    return shelf


def parcel(shelf: Shelf, number: int, days: int = 2):
    with shelf.ledger.read() as questions:
        (found,) = parcels_of(questions, [questions.order(number)], days, UTC)
        return found


def test_its_goods_come_from_their_lots_and_a_gift_goes_with_them(shelf):
    found = parcel(shelf, shelf.sell("C10", 3))
    assert found.goods[0].lots == (
        FromLot("L1", 2, harvested=date(2026, 11, 2), member="Y Blin"),
        FromLot("L2", 1, member="Bà Năm"),
    )
    assert found.promises == ("1 muỗng gỗ",)


def test_goods_of_no_lot_are_their_members(shelf):
    found = parcel(shelf, shelf.sell("C1", 1))
    assert found.goods[0].lots == (FromLot("", 1),)


def test_the_carriers_number_is_there_once_the_carrier_has_the_parcel(shelf):
    number = shelf.sell("C10", 1)
    shelf.do(
        lambda tx: acts.set_person(tx, number, "Thảo", phone="+84905111222", address="Xã Ia Hrung, Gia Lai")
    )
    made = shelf.do(lambda tx: consigning.begin(tx, number, "ghn", "Thảo"))
    assert parcel(shelf, number).code == ""
    shelf.do(lambda tx: consigning.note(tx, made.reference, ConsignmentState.CREATED, "Thảo", code="GHN1"))
    found = parcel(shelf, number)
    assert (found.carrier, found.code, found.place) == ("ghn", "GHN1", "Xã Ia Hrung, Tỉnh Gia Lai")


def test_the_day_to_send_it_is_told_of_what_was_confirmed():
    assert bare_parcel(ORDER, 3, UTC).ship_by == date(2025, 11, 25)
    assert bare_parcel(ORDER, 0, UTC).ship_by == date(2025, 11, 22)
    assert bare_parcel(replace(ORDER, state=OrderState.DRAFT), 3, UTC).ship_by is None


def test_two_lines_of_the_same_are_two(shelf):
    twice = replace(ORDER, number=shelf.sell("C10", 3), lines=ORDER.lines * 2)
    with shelf.ledger.read() as questions:
        (found,) = parcels_of(questions, [twice])
    assert [one.line for one in found.goods] == list(twice.lines)


@pytest.mark.parametrize(("told", "day"), [("2026-11-02", date(2026, 11, 2)), ("", None), ("hôm qua", None)])
def test_a_harvest_without_a_day_has_none(told, day):
    assert harvest_day(told) == day
