"""Whose goods were sold: lines divided by lots, to the gram and the dong."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from coop_live.model import OrderState, PricedLine
from coop_live.shipping.origin import OrderLot, parts_of
from tests.shipping.orders import order

HONEY = PricedLine("C10", None, 5, "Mật ong rừng", "chai", 280_000, "Nhà")
TEA = PricedLine("C1", "100g", 2, "Chè dây", "gói", 85_000, "Ông Bảy")
ROOT = PricedLine("C7", None, 1_500, "Đương quy", "kg", 100_001, "Bà Năm", weighed=True)


def told(*parts):
    return [(one.member, one.lot, one.qty, one.money) for one in parts]


def test_a_line_belongs_to_whose_lots_it_came_from_and_the_rest_to_whom_it_names():
    lots = [OrderLot("C10", "", "L2", 1, "Ông Bảy", "2026-11-02"), OrderLot("C10", "", "L1", 3, "Bà Lan")]
    parts = list(parts_of(order(1, HONEY), lots))
    assert told(*parts) == [
        ("Bà Lan", "L1", 3, 840_000),
        ("Ông Bảy", "L2", 1, 280_000),
        ("Nhà", "", 1, 280_000),
    ]
    assert [one.harvested for one in parts] == ["", "2026-11-02", ""]


def test_a_lot_of_nobody_is_of_whom_the_line_names():
    assert told(*parts_of(order(1, HONEY), [OrderLot("C10", "", "L1", 5)])) == [("Nhà", "L1", 5, 1_400_000)]


def test_two_sizes_share_the_lots_of_their_product_and_no_other_products():
    big = replace(TEA, variant="250g", qty=1, price=195_000)
    lots = [OrderLot("C1", "", "L1", 2, "Bà Lan"), OrderLot("C1", "", "L2", 1, "Bà Tư")]
    assert told(*parts_of(order(1, TEA, big, HONEY), lots)) == [
        ("Bà Lan", "L1", 2, 170_000),
        ("Bà Tư", "L2", 1, 195_000),
        ("Nhà", "", 5, 1_400_000),
    ]


def test_a_size_that_is_counted_apart_has_its_own_lots():
    lots = [OrderLot("C1", "100g", "L1", 1, "Bà Lan"), OrderLot("C1", "", "L0", 9, "Bà Tư")]
    assert [one[0] for one in told(*parts_of(order(1, TEA), lots))] == ["Bà Lan", "Ông Bảy"]


def test_half_a_dong_of_what_is_weighed_is_not_lost_between_two_members():
    lots = [OrderLot("C7", "", "L1", 500, "Bà Lan", weighed=True)]
    parts = list(parts_of(order(1, ROOT), lots))
    assert told(*parts) == [("Bà Lan", "L1", 500, 50_001), ("Bà Năm", "", 1_000, 100_001)]
    assert sum(one.money for one in parts) == ROOT.total == 150_002
    assert all(one.weighed for one in parts)


def test_packs_that_are_weighed_by_now_are_packs_where_they_are_whole():
    packs = replace(ROOT, qty=3, weighed=False)
    lots = [OrderLot("C7", "", "L1", 1_000, "Bà Lan", weighed=True)]
    assert [(one.qty, one.weighed) for one in parts_of(order(1, packs), lots)] == [(1, False), (2, False)]
    lots = [replace(lots[0], qty=1_250)]
    assert [(one.qty, one.weighed) for one in parts_of(order(1, packs), lots)] == [
        (1_250, True),
        (1_750, True),
    ]


def test_only_what_reached_the_customer_is_delivered():
    for state in (OrderState.CONFIRMED, OrderState.PACKED, OrderState.SHIPPED, OrderState.DELIVERED):
        (part,) = parts_of(order(1, TEA, state=state))
        assert part.delivered is (state is OrderState.DELIVERED)


lines = st.builds(
    lambda qty, price, weighed: replace(ROOT, qty=qty, price=price, weighed=weighed),
    st.integers(1, 5_000), st.integers(0, 10_000_000), st.booleans(),
)  # fmt: skip
owners = st.sampled_from(("Bà Lan", "", "Ông Bảy"))
names = st.text("ab1", max_size=3)
served = st.lists(
    st.builds(OrderLot, st.just("C7"), st.just(""), names, st.integers(1, 3_000_000), owners), max_size=6
)


@given(st.lists(lines, min_size=1, max_size=4), served, st.booleans())
def test_whatever_comes_the_parts_add_up_to_the_order(lines, lots, weighed):
    sold = order(1, *lines)
    fine = weighed or any(line.weighed for line in lines)
    parts = list(parts_of(sold, [replace(one, weighed=fine) for one in lots]))
    assert sum(one.money for one in parts) == sold.total
    assert all(one.qty > 0 and one.money >= 0 for one in parts)
    grams = sum(one.qty if one.weighed else one.qty * 1_000 for one in parts)
    assert grams == sum(line.qty if line.weighed else line.qty * 1_000 for line in lines)
