"""What members are owed: paid when delivered, commission and costs to the dong, nothing paid twice."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from coop_live.model import Charge, OrderState, Payout, PricedLine, Terms
from coop_live.shipping.origin import OrderLot
from coop_live.shipping.settlement import Agreement, Book, Share, settle, terms_at, together
from tests.shipping.orders import order

HONEY = PricedLine("C10", None, 2, "Mật ong rừng", "chai", 280_000, "Bà Lan")
TEA = PricedLine("C1", "100g", 3, "Chè dây", "gói", 85_000, "Ông Bảy")
ROOT = PricedLine("C7", None, 1_500, "Đương quy", "kg", 320_000, "Bà Lan", weighed=True)
DELIVERED, SHIPPED = OrderState.DELIVERED, OrderState.SHIPPED
ALL = Agreement(1, Terms("", 1_000, 2_000))


def account(book: Book, name: str, lives=None):
    return next(one for one in settle(book, lives) if one.name == name)


def test_a_member_is_paid_for_what_is_delivered_and_sees_what_is_on_its_way():
    book = Book([order(1, HONEY, TEA, state=DELIVERED), order(2, HONEY, state=SHIPPED)], agreements=[ALL])
    lan = account(book, "Bà Lan")
    assert lan.delivered == Share(560_000, 56_000, 4_000)
    assert (lan.due, lan.waiting, lan.remains) == (500_000, 500_000, 1_000_000)
    assert [(one.delivered, one.qty) for one in lan.goods] == [(True, 2), (False, 2)]
    assert account(book, "Ông Bảy").due == 255_000 - 25_500 - 6_000


def test_costs_are_by_the_piece_and_by_the_kilo():
    lan = account(Book([order(1, HONEY, ROOT)], agreements=[ALL]), "Bà Lan")
    assert lan.sold == Share(1_040_000, 104_000, 2 * 2_000 + 3_000)


def test_the_price_of_a_flash_sale_is_what_the_line_says():
    cheap = replace(TEA, price=69_000, qty=1)
    bay = account(Book([order(1, TEA), order(2, cheap), order(3, cheap)]), "Ông Bảy")
    assert [(one.price, one.qty, one.money, one.orders) for one in bay.goods] == [
        (69_000, 2, 138_000, 2),
        (85_000, 3, 255_000, 1),
    ]


def test_lots_of_one_product_stand_apart_with_their_harvest():
    lots = {1: [OrderLot("C10", "", "L1", 1, "Bà Lan", "2026-11-02")]}
    lan = account(Book([order(1, HONEY)], lots), "Bà Lan")
    assert [(one.lot, one.harvested, one.qty) for one in lan.goods] == [("", "", 1), ("L1", "2026-11-02", 1)]


def test_what_was_charged_and_paid_is_taken_off_and_too_much_is_owed_back():
    book = Book(
        [order(1, HONEY, state=DELIVERED)],
        charges=[Charge(1, 5, "Bà Lan", 100_000, "tạm ứng"), Charge(2, 6, "Bà Lan", -20_000, "thưởng")],
        payouts=[Payout(3, 7, "Bà Lan", 500_000, "cash")],
    )
    lan = account(book, "Bà Lan")
    assert (lan.charged, lan.paid, lan.due, lan.waiting) == (80_000, 500_000, -20_000, 0)


def test_nobody_is_paid_twice_for_an_evening_because_other_evenings_stand_in_the_account():
    orders = [order(1, HONEY, state=DELIVERED), order(2, HONEY, state=DELIVERED, live_id=2)]
    book = Book(orders, payouts=[Payout(3, 7, "Bà Lan", 560_000, "cash")])
    first, second, both = (account(book, "Bà Lan", lives) for lives in ({1}, {2}, None))
    assert [one.sold.revenue for one in (first, second, both)] == [560_000, 560_000, 1_120_000]
    assert [one.due for one in (first, second, both)] == [560_000] * 3


def test_terms_agreed_later_do_not_touch_what_was_paid_for():
    """Evening 1 was over at 10 and paid at 20; at 30 the cooperative asks for more."""
    orders = [order(1, HONEY, state=DELIVERED), order(2, HONEY, state=DELIVERED, live_id=2)]
    more = Agreement(30, Terms("", 2_000))
    book = Book(orders, over={1: 10, 2: 25}, agreements=[Agreement(1, Terms("", 1_000)), more])
    unpaid = account(book, "Bà Lan", {1})
    assert unpaid.sold.commission == 112_000
    paid = replace(book, payouts=[Payout(3, 20, "bà lan ", 1, "cash")])
    assert account(paid, "Bà Lan", {1}).sold.commission == 56_000
    assert account(paid, "Bà Lan", {2}).sold.commission == 112_000
    both = account(paid, "Bà Lan")
    assert both.sold.commission == 168_000
    assert [one.commission for one in both.terms] == [1_000, 2_000]


def test_own_terms_go_before_those_of_all_whichever_is_newer():
    agreed = [Agreement(1, Terms("Bà Lan", 500)), Agreement(2, Terms("", 1_000))]
    assert terms_at(agreed, "bà  LAN").commission == 500
    assert terms_at(agreed, "Ông Bảy").commission == 1_000
    assert terms_at(agreed, "Ông Bảy", 1) == Terms("Ông Bảy")


def test_one_member_in_two_spellings_is_one_and_goods_of_nobody_come_last():
    other = replace(HONEY, member=" bà  lan")
    nobody = replace(HONEY, member="")
    accounts = settle(Book([order(1, nobody), order(2, HONEY), order(3, other), order(4, TEA)]))
    assert [(one.name, one.sold.revenue) for one in accounts] == [
        ("Bà Lan", 1_120_000),
        ("Ông Bảy", 255_000),
        ("", 560_000),
    ]


def test_of_all_evenings_who_sold_nothing_but_got_an_advance_is_told_too():
    book = Book([order(1, HONEY)], charges=[Charge(1, 5, "Ông Bảy", 100_000, "tạm ứng")])
    assert account(book, "Ông Bảy").due == -100_000
    assert [one.name for one in settle(book, {1})] == ["Bà Lan"]


members = st.sampled_from(("Bà Lan", "Ông Bảy", "", "bà lan"))
goods = st.builds(
    lambda line, member, qty, price: replace(line, member=member, qty=qty, price=price),
    st.sampled_from((HONEY, TEA, ROOT)), members, st.integers(1, 3_333), st.integers(0, 999_999),
)  # fmt: skip
states = st.sampled_from((DELIVERED, SHIPPED))
orders_of = st.lists(
    st.tuples(st.lists(goods, min_size=1, max_size=3), states, st.integers(1, 3)), min_size=1, max_size=6
)  # fmt: skip
agreed = st.lists(st.builds(Agreement, st.integers(0, 40), st.builds(
    Terms, members, st.integers(0, 10_000), st.integers(0, 5_000))), max_size=4)  # fmt: skip
paid = st.lists(
    st.builds(Payout, st.just(1), st.integers(0, 40), members, st.integers(1, 10**6), st.just("cash")),
    max_size=4,
)


@given(orders_of, agreed, paid)
def test_shares_commission_and_costs_are_the_revenue_and_evenings_add_up_to_all(told, agreements, payouts):
    orders = [
        order(number, *lines, state=state, live_id=live_id)
        for number, (lines, state, live_id) in enumerate(told, start=1)
    ]
    book = Book(orders, {}, {1: 10, 2: 20}, agreements, (), payouts)
    whole = together(settle(book))
    assert whole.sold.own + whole.sold.commission + whole.sold.cost == whole.sold.revenue
    assert whole.sold.revenue == sum(one.total for one in orders)
    assert whole.delivered.revenue == sum(one.total for one in orders if one.state is DELIVERED)
    assert whole.remains == whole.sold.own - sum(one.amount for one in payouts)
    evenings = [together(settle(book, {live_id})) for live_id in (1, 2, 3)]
    assert sum((one.sold for one in evenings), Share()) == whole.sold
    assert sum((one.delivered for one in evenings), Share()) == whole.delivered
    for account in settle(book):
        assert sum(one.money for one in account.goods) == account.sold.revenue
        assert 0 <= account.delivered.commission <= account.sold.commission <= account.sold.revenue
