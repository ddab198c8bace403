"""Which orders can go: those with a phone and an address whose commune of today is beyond doubt."""

from __future__ import annotations

from dataclasses import replace

import pytest

from coop_live.model import Consignment, ConsignmentState, Kind, Order, OrderState, PricedLine, Proposal
from coop_live.places import find_communes
from coop_live.shipping.ready import Lack, standings

SURE = "Thôn 3, xã Ia Hrung, Gia Lai"
UNSURE = "xã Tân Lập"
WHOLE = Order(
    number=7,
    live_id=1,
    state=OrderState.CONFIRMED,
    lines=(PricedLine("C1", None, 2, "Chè dây", "gói", 85_000),),
    platform="facebook",
    author_id="1",
    author_name="Chị Lụa",
    phone="+84905123267",
    address=SURE,
)


def standing(order: Order, consignment: Consignment | None = None):
    return standings([order], {} if consignment is None else {order.number: consignment})[0]


def test_a_whole_order_is_ready_and_its_commune_is_told():
    found = standing(WHOLE)
    assert found.ready
    assert (found.unit.ward, found.province) == ("Xã Ia Hrung", "Tỉnh Gia Lai")


@pytest.mark.parametrize(
    ("change", "lacks"),
    [
        ({"phone": None}, (Lack.PHONE,)),
        ({"address": None}, (Lack.ADDRESS,)),
        ({"address": "  ", "phone": None}, (Lack.PHONE, Lack.ADDRESS)),
        ({"address": UNSURE}, (Lack.COMMUNE,)),
        ({"proposal": Proposal(Kind.CANCEL, (), "hủy")}, (Lack.WISH,)),
    ],
)
def test_what_an_order_lacks_is_told(change, lacks):
    found = standing(replace(WHOLE, **change))
    assert found.lacks == lacks
    assert not found.ready
    assert found.to_mend is (lacks != (Lack.WISH,))


def test_an_unsure_address_comes_with_what_may_be_meant():
    found = standing(replace(WHOLE, address=UNSURE))
    assert len(found.candidates) > 1
    assert all("Tân Lập" in unit.ward or unit.province for unit in found.candidates)


def test_a_person_s_choice_counts_more_than_the_words():
    chosen = find_communes("an toàn")[0]
    found = standing(replace(WHOLE, address=UNSURE, commune=chosen.ward_code))
    assert found.ready
    assert found.unit == chosen


@pytest.mark.parametrize("state", [OrderState.SHIPPED, OrderState.DELIVERED])
def test_what_has_left_lacks_nothing_any_more_and_is_not_sent_again(state):
    found = standing(replace(WHOLE, state=state, address=UNSURE))
    assert found.lacks == ()
    assert not found.ready


@pytest.mark.parametrize(
    ("state", "ready"),
    [
        (ConsignmentState.SENDING, False),
        (ConsignmentState.UNKNOWN, False),
        (ConsignmentState.CREATED, False),
        (ConsignmentState.FAILED, True),
        (ConsignmentState.CANCELLED, True),
    ],
)
def test_what_a_carrier_may_have_is_not_given_away_twice(state, ready):
    assert standing(WHOLE, Consignment("HTX000007", 7, "ghn", state, 170_000)).ready is ready


def test_an_address_that_many_orders_share_is_read_once():
    known = {}
    standings([WHOLE, replace(WHOLE, number=8)], {}, known)
    assert list(known) == [SURE]


@pytest.mark.parametrize(
    ("paid", "state", "told"),
    [
        (0, OrderState.CONFIRMED, False),
        (170_000, OrderState.CONFIRMED, True),
        (50_000, OrderState.SHIPPED, True),
        (170_000, OrderState.DELIVERED, False),
    ],
)
def test_money_that_came_after_the_parcel_was_made_is_told(paid, state, told):
    made = Consignment("HTX000075", 7, "ghn", ConsignmentState.CREATED, cod=170_000, code="GX1")
    order = replace(WHOLE, paid=paid, state=state)
    assert standing(order, made).other_sum is told
    assert not standing(order, replace(made, state=ConsignmentState.CANCELLED)).other_sum
