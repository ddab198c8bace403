"""Parcels at a carrier: one an order, whatever the network does, and no order changes behind its back."""

from __future__ import annotations

from dataclasses import replace

import pytest

from coop_live.errors import NotPossible
from coop_live.events import OrderChanged
from coop_live.ledger import Ledger, acts, consigning, merging, parcels, proposals, undoing, verify
from coop_live.model import Kind, OrderState
from tests.evening import Heard
from tests.ledger.sending import CANCELLED, CREATED, FAILED, HOA, LAN, OX, SENDING, UNKNOWN, Sender


@pytest.fixture
def sender(ledger: Ledger) -> Sender:
    return Sender(ledger)


def test_a_parcel_is_noted_before_the_carrier_is_asked_and_after_it_answered(sender: Sender, heard: Heard):
    number = sender.sold()
    heard.events.clear()
    begun = sender.begin(number)
    assert (begun.reference, begun.state, begun.cod, begun.by) == ("HTX000013", SENDING, 2 * OX, "Nam")
    made = sender.note(begun, CREATED, code=" GAH1ABCD ", fee=22_000)
    assert (made.code, made.fee, made.state) == ("GAH1ABCD", 22_000, CREATED)
    assert sender.parcel(number) == made
    assert [event.order.number for event in heard.of(OrderChanged)] == [number, number]
    assert sender.order(number).state is OrderState.CONFIRMED  # packed and shipped are what a person says


def test_what_is_paid_already_is_not_collected_again(sender: Sender):
    number = sender.sold()
    sender.do(lambda tx: parcels.pay(tx, number, 30_000, "bank", "Thảo"))
    assert sender.begin(number).cod == 2 * OX - 30_000


@pytest.mark.parametrize("state", [SENDING, UNKNOWN])
def test_where_no_answer_came_the_same_attempt_is_made_again(sender: Sender, state):
    number = sender.sold()
    begun = sender.begin(number)
    if state is UNKNOWN:
        begun = sender.note(begun, UNKNOWN, why="hết giờ chờ")
    assert sender.do(lambda tx: consigning.unsettled(tx.connection)) == (begun,)
    assert sender.begin(number) == begun
    with pytest.raises(NotPossible, match="Chưa rõ hãng đã nhận"):
        sender.begin(number, "ghtk")
    sender.note(begun, CREATED, code="GAH1")
    assert sender.do(lambda tx: consigning.unsettled(tx.connection)) == ()


def test_a_parcel_that_is_made_is_not_made_again(sender: Sender):
    number = sender.sold()
    sender.sent(number)
    for carrier in ("ghn", "ghtk"):
        with pytest.raises(NotPossible, match="đang giữ vận đơn"):
            sender.begin(number, carrier)


@pytest.mark.parametrize("end", [FAILED, CANCELLED])
def test_after_a_failure_or_a_cancellation_the_next_attempt_has_a_reference_of_its_own(sender: Sender, end):
    number = sender.sold()
    first = sender.note(sender.begin(number), end, why="sai phường")
    second = sender.begin(number, "ghtk")
    assert (first.reference, second.reference) == ("HTX000013", "HTX000013-2")
    sender.note(second, end)
    assert sender.begin(number).reference == "HTX000013-3"
    # The one that was thought to have failed is there after all: then there would be two.
    with pytest.raises(NotPossible, match="Chưa rõ"):
        sender.note(first, CREATED, code="GAH9")


def test_what_was_thought_to_have_failed_may_turn_out_to_be_there(sender: Sender):
    number = sender.sold()
    lost = sender.note(sender.begin(number), FAILED)
    sender.note(sender.begin(number), FAILED)
    there = sender.note(lost, CREATED, code="GAH9")
    assert sender.parcel(number) == there  # it was not the last that was tried
    with pytest.raises(NotPossible, match="đang giữ vận đơn"):
        sender.begin(number)


def test_a_parcel_that_is_made_is_not_lost_from_sight(sender: Sender):
    made = sender.sent(sender.sold())
    for state in (SENDING, UNKNOWN, FAILED):
        with pytest.raises(NotPossible, match="đã sang bước khác"):
            sender.note(made, state)
    again = sender.note(made, CREATED, fee=25_000)
    assert (again.code, again.fee) == (made.code, 25_000)


def test_the_same_news_twice_is_one_entry(sender: Sender, heard: Heard):
    made = sender.sent(sender.sold())
    heard.events.clear()
    assert sender.note(made, CREATED, code="GAH1", fee=22_000) == made
    assert heard.events == []


def test_no_parcel_is_begun_that_cannot_arrive(sender: Sender):
    drafted = sender.draft("OX", 1)
    gone, wishes = sender.sold(), sender.sold(HOA)
    sender.do(lambda tx: parcels.advance(tx, gone, OrderState.SHIPPED, "Thảo"))
    sender.do(lambda tx: proposals.propose(tx, tx.order(wishes), "(chat)", Kind.CANCEL, (), 0))
    nowhere, silent = sender.sold(replace(LAN, address=None)), sender.sold(replace(LAN, phone=None))
    for number, why in (
        (drafted, "không có gì để gửi"),
        (gone, "không có gì để gửi"),
        (wishes, "đang muốn đổi hoặc hủy"),
        (nowhere, "thiếu số điện thoại hoặc địa chỉ"),
        (silent, "thiếu số điện thoại hoặc địa chỉ"),
        (99, "Không có đơn"),
    ):
        with pytest.raises(NotPossible, match=why):
            sender.begin(number)
    assert sender.do(lambda tx: consigning.unsettled(tx.connection)) == ()


def test_what_the_carrier_said_holds_nobodys_phone(sender: Sender):
    begun = sender.begin(sender.sold())
    failed = sender.note(begun, FAILED, why=" to_phone 0905 123 267 không hợp lệ, lỗi 400 " + "x" * 500)
    assert failed.why.startswith("to_phone … không hợp lệ, lỗi 400 xxx")
    assert len(failed.why) == consigning.MOST_LETTERS
    with pytest.raises(NotPossible, match="Không có vận đơn HTX9"):
        sender.note(replace(begun, reference="HTX9"), CREATED)


# ------------------------------------------------- what was told the carrier stays true


@pytest.fixture(params=[SENDING, UNKNOWN, CREATED])
def consigned(sender: Sender, request: pytest.FixtureRequest) -> int:
    number = sender.sold(HOA)
    begun = sender.begin(number)
    if request.param is not SENDING:
        sender.note(begun, request.param, code="GAH1" if request.param is CREATED else "")
    return number


def test_an_order_is_not_cancelled_behind_the_carriers_back(sender: Sender, consigned: int):
    for work in (
        lambda tx: parcels.cancel(tx, consigned, "khách hủy", "Thảo"),
        lambda tx: undoing.undo(tx, "Thảo"),  # it was the last that she did: the confirming
        lambda tx: undoing.reopen(tx, consigned, "Nam"),
    ):
        with pytest.raises(NotPossible) as refused:
            sender.do(work)
        assert refused.value.remedy in ("Hủy vận đơn trước đã.", "Hỏi lại hãng vận chuyển trước đã.")
    assert sender.order(consigned).state is OrderState.CONFIRMED


def test_nor_are_its_goods_changed(sender: Sender, consigned: int):
    more = sender.do(lambda tx: acts.draft(tx, 1, HOA, tx.order(consigned).lines, 0.9, None)).number
    lines = tuple(replace(line, qty=1) for line in sender.order(consigned).lines)
    sender.do(lambda tx: proposals.propose(tx, tx.order(consigned), "(chat)", Kind.CHANGE, lines, 0))
    with pytest.raises(NotPossible, match=r"hãng|Hãng"):
        sender.do(lambda tx: proposals.accept(tx, consigned, "Thảo"))
    sender.do(lambda tx: proposals.dismiss(tx, consigned, "Thảo"))
    with pytest.raises(NotPossible, match=r"hãng|Hãng"):
        sender.do(lambda tx: merging.merge(tx, more, consigned, "Thảo"))
    assert sender.order(consigned).total == 2 * OX


def test_nor_is_what_was_put_into_it_taken_out_again(sender: Sender):
    number = sender.sold(HOA)
    more = sender.do(lambda tx: acts.draft(tx, 1, HOA, tx.order(number).lines, 0.9, None)).number
    sender.do(lambda tx: merging.merge(tx, more, number, "Thảo"))
    made = sender.sent(number)
    assert made.cod == 4 * OX
    with pytest.raises(NotPossible, match="đang giữ vận đơn"):
        sender.undo()
    sender.note(made, CANCELLED)
    assert sender.undo() is not None
    assert sender.order(number).total == 2 * OX


def test_it_is_packed_shipped_paid_and_sent_back_as_before(sender: Sender, consigned: int):
    for state in (OrderState.PACKED, OrderState.SHIPPED):
        sender.do(lambda tx, state=state: parcels.advance(tx, consigned, state, "Thảo"))
    sender.do(lambda tx: parcels.pay(tx, consigned, OX, "bank", "Thảo"))
    assert sender.undo().paid == 0
    back = sender.do(lambda tx: parcels.send_back(tx, consigned, "Thảo", whole=True))
    assert back.state is OrderState.RETURNED


def test_once_the_parcel_is_cancelled_the_order_can_be(sender: Sender):
    number = sender.sold()
    made = sender.sent(number)
    assert sender.undo("Nam") is None  # what a carrier knows is not undone with a key
    sender.note(made, CANCELLED)
    cancelled = sender.do(lambda tx: parcels.cancel(tx, number, "khách hủy", "Thảo"))
    assert cancelled.state is OrderState.CANCELLED
    assert sender.undo().state is OrderState.CONFIRMED
    assert sender.begin(number).reference == "HTX000013-2"


def test_an_order_is_found_by_what_is_printed_on_its_parcel(sender: Sender, ledger: Ledger):
    number, other = sender.sold(), sender.sold(HOA)
    sender.note(sender.begin(number), FAILED)
    sender.sent(number, "GAH1ABCD")
    sender.sent(other, "1842001")
    with ledger.read() as questions:
        for code, found in (
            ("GAH1ABCD", number),
            (" gah1abcd ", number),
            ("HTX000013-2", number),
            ("HTX000013", number),
            ("1842001", other),
            ("1842002", None),
            ("", None),
        ):
            assert consigning.order_with_code(questions.connection, code) == found
        plan = questions.connection.execute(f"EXPLAIN QUERY PLAN {consigning._WITH_CODE}", ("a", "A"))
        assert not [row for row in plan if "SCAN consignment" in row[3]]
    ledger.close()
    assert verify(ledger.path).whole
