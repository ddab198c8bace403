"""Order lines added up and compared, some by the piece, some by weight."""

from __future__ import annotations

import pytest

from coop_live.ledger.lines import added, as_sold_now, left_as_sold, less, stock_words, summed, with_left
from coop_live.model import OrderLine, PricedLine, Stock
from tests.evening import ROOT, TEA


def root(grams: int) -> OrderLine:
    return OrderLine("C7", None, grams, weighed=True)


KILOS, BAGS = OrderLine("C7", None, 2), OrderLine("C1", "100g", 3)


def test_the_same_thing_twice_is_one_line():
    assert list(summed([BAGS, root(500), BAGS, root(300)]).values()) == [
        OrderLine("C1", "100g", 6),
        root(800),
    ]
    assert list(summed([KILOS, root(500)]).values()) == [root(2_500)]
    assert list(summed([KILOS, KILOS]).values()) == [OrderLine("C7", None, 4)]


@pytest.mark.parametrize(
    ("before", "after", "more"),
    [
        ([root(2_000)], [root(2_300)], [root(300)]),
        ([root(2_300)], [root(2_000)], []),
        ([KILOS], [root(2_500)], [root(500)]),
        ([root(500)], [KILOS], [root(1_500)]),
        ([KILOS], [KILOS, BAGS], [BAGS]),
        ([], [root(1)], [root(1)]),
    ],
)
def test_what_there_is_more_of(before: list[OrderLine], after: list[OrderLine], more: list[OrderLine]):
    assert list(added(before, after)) == more


def test_less_may_leave_nothing():
    assert less(KILOS, root(500)) == root(1_500)
    assert less(root(500), root(500)).qty == 0
    assert less(BAGS, None) == BAGS


def test_only_what_is_weighed_by_now_is_sold_by_weight():
    assert (as_sold_now(KILOS, ROOT), as_sold_now(root(300), ROOT)) == (root(2_000), root(300))
    assert (as_sold_now(BAGS, TEA), as_sold_now(KILOS, None)) == (BAGS, KILOS)


def test_what_is_left_is_said_in_what_is_sold():
    grams, pieces = Stock("C7", "", 1_700, weighed=True), Stock("C7", "", 2)
    assert [left_as_sold(grams, weighed=weighed) for weighed in (True, False)] == [1_700, 1]
    assert [left_as_sold(pieces, weighed=weighed) for weighed in (True, False)] == [2_000, 2]
    assert (stock_words(grams, {"C7": ROOT}), stock_words(grams, {}), stock_words(pieces, {})) == (
        "1,7 kg",
        "1,7 kg",
        "2",
    )


def test_an_order_from_before_is_short_in_kilos_and_one_of_packs_in_packs():
    grams = Stock("C7", "", 1_700, weighed=True)
    kilos = PricedLine("C7", None, 2, "Đương quy", "kg", 320_000)
    assert with_left(kilos, grams).amount == "1,7 kg"
    assert with_left(PricedLine("C7", None, 2, "Đương quy", "gói", 320_000), grams).amount == "1"
