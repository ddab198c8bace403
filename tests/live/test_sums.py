"""What an evening came to."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from coop_live.ledger.evenings import KeptGap
from coop_live.live.sums import (
    MINUTE_MS,
    Beside,
    Pace,
    Told,
    by_minute,
    evening,
    paces_of,
    scale_of,
    step_for,
    stretches,
    told_at,
)
from coop_live.model import Gap, Kind, Order, OrderState, PricedLine, Proposal
from tests.ui.stand import BEGAN, MINUTE, made_orders, made_shown

HONEY = PricedLine("C10", None, 2, "Mật ong", "chai", 280_000)
TEA = PricedLine("C1", "100g", 1, "Chè dây", "gói", 85_000)


def order(number: int, minute: int = 0, **changed: object) -> Order:
    """Return a confirmed order of some minute of the evening."""
    usual = Order(
        number=number,
        live_id=1,
        state=OrderState.CONFIRMED,
        lines=(HONEY,),
        platform="facebook",
        author_id=f"p{number}",
        author_name=f"Khách {number}",
        phone="+84905123267",
        address="An Toàn",
        drafted_at=BEGAN + minute * MINUTE,
    )
    return replace(usual, **changed)


def test_only_confirmed_orders_are_money():
    drafts = [order(2, state=OrderState.DRAFT), order(3, state=OrderState.REFUSED)]
    found = evening([order(1), *drafts], [], BEGAN, BEGAN + MINUTE)
    assert (found.confirmed, found.revenue, found.drafts, found.refused) == (1, 560_000, 1, 1)


def test_what_a_viewer_still_wants_of_a_confirmed_order_is_left_to_do():
    wish = Proposal(Kind.CHANGE, (TEA,), "đổi qua chè dây")
    wished, drafted = order(1, proposal=wish), order(2, state=OrderState.DRAFT, proposal=wish)
    found = evening([wished, drafted, order(3)], [], BEGAN, BEGAN + MINUTE)
    assert (found.work["wishes"], found.work["drafts"], found.to_do) == ((wished,), (drafted,), 2)
    assert found.revenue == 2 * 560_000


def test_a_person_who_buys_twice_is_one_buyer():
    found = evening([order(1), order(2, author_id="p1"), order(3)], [], BEGAN, BEGAN + MINUTE)
    assert (found.confirmed, found.buyers) == (3, 2)


def test_the_same_name_on_two_platforms_is_two_people():
    found = evening([order(1), order(2, author_id="p1", platform="tiktok")], [], BEGAN, BEGAN)
    assert found.buyers == 2


def test_what_a_parcel_lacks_is_to_do_and_not_ready():
    orders = [
        order(1, phone=None, address=None),
        order(2, phone=None),
        order(3),
        order(4, state=OrderState.DRAFT),
    ]
    found = evening(orders, [], BEGAN, BEGAN)
    assert [one.number for one in found.work["no_phone"]] == [1, 2]
    assert [one.number for one in found.work["no_address"]] == [1]
    assert (found.to_do, found.ready) == (4, 1)


def test_what_a_carrier_has_is_no_longer_to_be_sent():
    states = (OrderState.CONFIRMED, OrderState.PACKED, OrderState.SHIPPED, OrderState.DELIVERED)
    found = evening([order(place, state=state) for place, state in enumerate(states, 1)], [], BEGAN, BEGAN)
    assert (found.confirmed, found.here, found.ready) == (4, 2, 2)


def test_every_minute_is_there_and_the_best_one_says_what_was_told():
    shown = [(BEGAN, "C1"), (BEGAN + 2 * MINUTE, "C10")]
    found = evening([order(1), order(2, 3), order(3, 3)], shown, BEGAN, BEGAN + 5 * MINUTE)
    assert [minute.orders for minute in found.minutes] == [1, 0, 0, 2, 0, 0]
    assert found.best is not None
    assert (found.best.orders, found.best.code) == (2, "C10")


def test_an_evening_without_orders_has_no_best_minute():
    assert evening([], [], BEGAN, BEGAN + MINUTE).best is None


def test_the_same_product_shown_again_is_one_stretch():
    shown = [(0, "C1"), (5, "C1"), (9, "C2")]
    assert stretches(shown, 20) == (Told("C1", 0, 9), Told("C2", 9, 20))
    assert (told_at(stretches(shown, 20), 8), told_at(stretches(shown, 20), 25)) == ("C1", "")


def test_a_live_left_running_for_days_is_told_in_longer_steps():
    minutes = by_minute([order(1), order(2, 3000)], (), BEGAN, BEGAN + 3000 * MINUTE)
    assert len(minutes) <= 181
    assert sum(minute.orders for minute in minutes) == 2
    assert minutes[1].at - minutes[0].at == step_for(3000 * MINUTE) * MINUTE_MS


def test_products_come_by_money_with_all_their_lines():
    found = evening([order(1, lines=(HONEY, TEA)), order(2, lines=(TEA,))], [], BEGAN, BEGAN)
    assert [(sold.code, sold.qty, sold.revenue) for sold in found.sold] == [
        ("C10", 2, 560_000),
        ("C1", 2, 170_000),
    ]


@given(st.integers(min_value=0, max_value=100_000))
def test_an_axis_is_whole_reaches_the_top_and_has_few_lines(highest):
    top, step = scale_of(highest)
    assert top >= highest
    assert top % step == 0
    assert 1 <= top // step <= 5


@given(st.lists(st.integers(min_value=0, max_value=600), max_size=60))
def test_no_order_is_lost_among_the_minutes(minutes):
    orders = [order(number, minute) for number, minute in enumerate(minutes, 1)]
    found = evening(orders, made_shown(), BEGAN, BEGAN + 60 * MINUTE)
    assert sum(minute.orders for minute in found.minutes) == found.confirmed == len(minutes)


def test_sums_agree_with_each_other_on_a_real_evening():
    found = evening(made_orders(), made_shown(), BEGAN, BEGAN + 62 * MINUTE)
    assert sum(sold.revenue for sold in found.sold) == found.revenue
    assert sum(count for _name, count in found.platforms) == found.confirmed == 152


def test_what_was_typed_paid_and_is_owed_is_told():
    honey = order(1, paid=560_000)
    tea = order(2, lines=(TEA,), paid=15_000)
    typed = order(3, platform="manual")
    found = evening([honey, tea, typed], [], BEGAN, BEGAN + MINUTE, Beside(regulars=1))
    assert (found.by_hand, found.paid, found.owed) == (1, 1, 70_000 + 560_000)
    assert (found.buyers, found.newcomers) == (3, 2)


def test_work_is_told_apart_and_goods_not_there_yet_are_no_work():
    orders = [
        order(1, state=OrderState.DRAFT),
        order(2, state=OrderState.DRAFT, offered=True),
        order(3, state=OrderState.WAITLISTED),
        order(4, state=OrderState.CANCELLED, paid=5_000),
        order(5, state=OrderState.RETURNED),
        order(6, state=OrderState.RETURNED),
    ]
    found = evening(orders, [], BEGAN, BEGAN + MINUTE, Beside(returned=frozenset({5})))
    numbers = {kind: [one.number for one in some] for kind, some in found.work.items() if some}
    assert numbers == {"drafts": [1], "offered": [2], "waiting": [3], "refunds": [4], "returned": [5]}
    assert found.to_do == 4


def test_gaps_are_work_until_somebody_looked():
    gap = Gap("tiktok", "tiktok", BEGAN, BEGAN + 14_000)
    beside = Beside(gaps=(KeptGap(7, gap, looked=True), KeptGap(9, gap, looked=False)))
    found = evening([order(1)], [], BEGAN, BEGAN + MINUTE, beside)
    assert ([one.seq for one in found.open_gaps], found.to_do) == ([9], 1)


def test_the_pace_is_that_of_the_middle_order():
    told = [("Thảo", 4_000), ("Thảo", 600_000), ("Thảo", 6_200), ("Hằng", -5), ("Hằng", 3_000)]
    assert paces_of(told) == (Pace("Thảo", 3, 6.2), Pace("Hằng", 2, 1.5))
