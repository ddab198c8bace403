"""Goods by lot: the oldest harvest goes first, and every member is paid for their own."""

from __future__ import annotations

from dataclasses import replace

import pytest

from coop_live.errors import NotPossible
from coop_live.ledger import Ledger, acts, parcels, proposals, undoing, verify
from coop_live.ledger.goods import price
from coop_live.model import Kind, Lot, OrderLine
from tests.evening import CATALOG, CHILI, HONEY
from tests.ledger.shelf import PRODUCTS, Shelf


@pytest.fixture
def shelf(ledger: Ledger) -> Shelf:
    shelf = Shelf(ledger)
    shelf.do(lambda tx: acts.import_catalog(tx, (replace(HONEY, stock=None, member="Nhà"), *CATALOG[::2])))
    return shelf


def take_in(shelf: Shelf, lot: str, qty: int, member: str = "", harvested: str = "") -> int:
    return shelf.do(lambda tx: acts.take_in(tx, Lot("C10", "", lot, member, harvested, first=qty), "Thảo"))


def left(shelf: Shelf) -> dict[str, int]:
    return {one.lot: one.left for one in shelf.do(lambda tx: tx.questions.lots("C10"))}


def members(shelf: Shelf) -> dict[str, int]:
    return {one.key: one.qty for one in shelf.do(lambda tx: tx.questions.sums("member"))}


def test_a_lot_makes_the_stock_be_counted_and_grow(shelf: Shelf):
    take_in(shelf, "L1", 5)
    take_in(shelf, "L2", 3)
    take_in(shelf, "L1", 2)
    assert shelf.left("C10") == 10
    assert left(shelf) == {"L1": 7, "L2": 3}


def test_the_oldest_harvest_goes_first_and_its_member_is_credited(shelf: Shelf):
    take_in(shelf, "L1", 5, "Bà Lan", "2026-11-10")
    take_in(shelf, "L2", 2, "Ông Bảy", "2026-11-02")
    number = shelf.sell("C10", 3)
    assert left(shelf) == {"L1": 4, "L2": 0}
    assert members(shelf) == {"Bà Lan": 1, "Ông Bảy": 2}
    shelf.do(lambda tx: parcels.cancel(tx, number, "", "Thảo"))
    assert left(shelf) == {"L1": 5, "L2": 2}
    assert members(shelf) == {}
    assert verify(shelf.ledger.path).whole


def test_goods_without_a_lot_are_the_products_own_members(shelf: Shelf):
    shelf.do(lambda tx: acts.set_stock(tx, "C10", "", 2, None, ""))
    take_in(shelf, "L1", 1, "Bà Lan")
    shelf.sell("C10", 3)
    assert members(shelf) == {"Bà Lan": 1, "Nhà": 2}


def test_what_was_sold_before_a_lot_came_in_is_never_credited_to_it(shelf: Shelf):
    shelf.do(lambda tx: acts.set_stock(tx, "C10", "", 5, None, ""))
    number = shelf.sell("C10", 2)
    take_in(shelf, "L1", 5, "Bà Lan")
    more = price([OrderLine("C10", None, 3)], {**PRODUCTS, "C10": replace(HONEY, member="Nhà")})
    shelf.do(lambda tx: proposals.propose(tx, tx.order(number), "(chat)", Kind.CHANGE, more, 0))
    shelf.do(lambda tx: proposals.accept(tx, number, "Hằng"))
    assert members(shelf) == {"Bà Lan": 1, "Nhà": 2}
    shelf.undo("Hằng")
    assert members(shelf) == {"Nhà": 2}
    assert left(shelf) == {"L1": 5}


def test_goods_stay_the_members_who_had_them_when_they_were_sold(shelf: Shelf):
    number = shelf.sell("OX", 2)
    catalog = (replace(CHILI, member="Bà B"), replace(HONEY, member="Nhà"))
    shelf.do(lambda tx: acts.import_catalog(tx, catalog))
    honey = price([OrderLine("C10", None, 1)], {"C10": catalog[1]})
    more = (*shelf.order(number).lines, *honey)
    shelf.do(lambda tx: proposals.propose(tx, tx.order(number), "(chat)", Kind.CHANGE, more, 0))
    shelf.do(lambda tx: proposals.accept(tx, number, "Thảo"))
    assert members(shelf) == {"": 2, "Nhà": 1}
    shelf.undo()
    assert members(shelf) == {"": 2}


def test_a_lot_is_taken_out_again_as_long_as_none_of_it_is_sold(shelf: Shelf):
    first, second = take_in(shelf, "L1", 5), take_in(shelf, "L2", 3)
    shelf.do(lambda tx: undoing.take_back(tx, first, ""))
    assert (shelf.left("C10"), left(shelf)) == (3, {"L2": 3})
    shelf.sell("C10", 1)
    with pytest.raises(NotPossible, match="đã bán"):
        shelf.do(lambda tx: undoing.take_back(tx, second, ""))


@pytest.mark.parametrize(
    ("lot", "cause"),
    [
        (Lot("C10", "", " ", first=1), "chưa có tên"),
        (Lot("C10", "", "L1", first=0), "chưa có số lượng"),
        (Lot("C99", "", "L1", first=1), "không có mã C99"),
        (Lot("C10", "", "L0", "Ông Khác", first=1), "đã có, của người khác"),
    ],
)
def test_a_lot_that_cannot_be_is_refused_with_a_way_out(shelf: Shelf, lot: Lot, cause: str):
    take_in(shelf, "L0", 1, "Bà Lan")
    with pytest.raises(NotPossible, match=cause) as trouble:
        shelf.do(lambda tx: acts.take_in(tx, lot, ""))
    assert trouble.value.remedy
