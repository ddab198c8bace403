"""Customers of an evening: noted, blocked, and looked at twice before a blocked one's order is confirmed."""

from __future__ import annotations

import pytest

from coop_live.events import CustomerRemarked, Events, OrderConfirmed
from coop_live.ledger import Ledger, verify
from coop_live.live import LiveSession
from coop_live.live.people import AGAIN_FROM, AGAIN_UNTIL, BlockedCustomer, People
from coop_live.model import OrderState
from tests.evening import CATALOG, Heard, comment


class Clock:
    """A clock that goes when it is told to."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def session(ledger: Ledger, events: Events, heard: Heard, clock: Clock) -> LiveSession:
    """A live session that has begun; Lan ordered twice and is blocked, Hoa ordered once."""
    session = LiveSession(ledger, events, person="Thảo")
    session.people = People(ledger, lambda by: by or "Thảo", clock)
    session.import_catalog(CATALOG).result()
    session.begin("Tối nay", ["facebook"]).result()
    session.hear(comment("chốt ox 1")).result()
    session.hear(comment("chốt ox 2", "Hoa")).result()
    session.people.block(1).result()
    return session


def test_a_blocked_customer_is_still_heard_and_their_draft_waits(session: LiveSession, ledger: Ledger):
    said = session.hear(comment("lấy thêm 1 c10")).result()
    assert (said.new, said.order) == (True, 1)
    with ledger.read() as questions:
        assert questions.order(1).state is OrderState.DRAFT


def test_one_enter_confirms_nothing_and_says_why(session: LiveSession, heard: Heard):
    with pytest.raises(BlockedCustomer, match="#1 đã bị chặn"):
        session.confirm(1).result()
    assert heard.of(OrderConfirmed) == []


def test_a_second_enter_within_seconds_confirms(session: LiveSession, clock: Clock, ledger: Ledger):
    with pytest.raises(BlockedCustomer):
        session.confirm(1).result()
    clock.now += AGAIN_FROM + 1
    assert session.confirm(1).result().state is OrderState.CONFIRMED
    assert verify(ledger.path).whole


@pytest.mark.parametrize("after", [0.1, AGAIN_UNTIL + 1])
def test_a_key_that_bounced_and_one_after_a_pause_are_asked_anew(
    session: LiveSession, clock: Clock, after: float
):
    with pytest.raises(BlockedCustomer):
        session.confirm(1).result()
    clock.now += after
    with pytest.raises(BlockedCustomer):
        session.confirm(1).result()


def test_the_first_enter_of_one_desk_is_not_the_second_of_another(session: LiveSession, clock: Clock):
    with pytest.raises(BlockedCustomer):
        session.confirm(1, by="Thảo").result()
    clock.now += 1
    with pytest.raises(BlockedCustomer):
        session.confirm(1, by="Hằng").result()


def test_the_others_are_confirmed_as_ever_and_so_is_who_may_order_again(session: LiveSession):
    assert session.confirm(2).result().sold
    session.people.block(1, on=False).result()
    assert session.confirm(1).result().sold


def test_a_confirmed_order_of_somebody_blocked_since_is_confirmed_twice_without_asking(session: LiveSession):
    session.confirm(2).result()
    session.people.block(2).result()
    assert session.confirm(2).result().sold


def test_goods_for_somebody_blocked_are_not_sold_by_the_way_of_a_merge(
    session: LiveSession, clock: Clock, ledger: Ledger
):
    """What was confirmed before the block takes a draft in only at the second try."""
    session.confirm(2).result()
    session.people.block(2).result()
    session.hear(comment("chốt c10 1", "Hoa")).result()
    with pytest.raises(BlockedCustomer, match="#3 đã bị chặn"):
        session.merge(3, 2).result()
    with ledger.read() as questions:
        assert [line.code for line in questions.order(2).lines] == ["OX"]
    clock.now += 1
    assert [line.code for line in session.merge(3, 2).result().lines] == ["OX", "C10"]


def test_more_for_somebody_blocked_is_asked_about_and_less_is_not(session: LiveSession, clock: Clock):
    session.confirm(2).result()
    session.people.block(2).result()
    session.hear(comment("đổi thành ox 5", "Hoa")).result()
    with pytest.raises(BlockedCustomer):
        session.accept(2).result()
    clock.now += 1
    assert session.accept(2).result().lines[0].qty == 5
    clock.now += 60
    session.hear(comment("đổi thành ox 1", "Hoa")).result()
    assert session.accept(2).result().lines[0].qty == 1


def test_drafts_of_somebody_blocked_become_one_without_asking(session: LiveSession):
    later = session.hear(comment("chốt c1 100g 1")).result().order
    assert later == 3
    assert session.merge(later, 1).result().state is OrderState.DRAFT


def test_u_takes_the_block_back_and_the_book_says_who_did_it(
    session: LiveSession, heard: Heard, ledger: Ledger
):
    assert session.undo("Thảo").result().number == 1
    assert [(one.on, one.undone) for one in heard.of(CustomerRemarked)] == [(True, False), (False, True)]
    with ledger.read() as questions:
        rows = questions.connection.execute("SELECT act, by FROM entry ORDER BY seq DESC LIMIT 2").fetchall()
    assert rows == [("undo", "Thảo"), ("block", "Thảo")]
    assert session.people.blocked_viewers() == frozenset()


def test_what_is_known_may_be_asked_for_several_at_once(session: LiveSession):
    session.people.note(2, "Gọi trước").result()
    known = session.people.known([1, 2])
    assert (known[1].blocked, known[1].note) == (True, "")
    assert (known[2].blocked, known[2].note) == (False, "Gọi trước")
    assert session.people.blocked_viewers() == {("facebook", "id of Lan")}
