"""What becomes of a confirmed order: its way, its end, and the money for it."""

from __future__ import annotations

import pytest

from coop_live.errors import NotPossible
from coop_live.events import OrderCancelled
from coop_live.ledger import Ledger, parcels, proposals, verify
from coop_live.model import Kind, OrderState
from tests.evening import Heard
from tests.ledger.shelf import Shelf

PACKED, SHIPPED, DELIVERED = OrderState.PACKED, OrderState.SHIPPED, OrderState.DELIVERED


@pytest.fixture
def shelf(ledger: Ledger) -> Shelf:
    return Shelf(ledger)


def advance(shelf: Shelf, number: int, state: OrderState, by: str = "Thảo"):
    return shelf.do(lambda tx: parcels.advance(tx, number, state, by))


def send_back(shelf: Shelf, number: int, by: str = "Thảo", *, whole: bool = False):
    return shelf.do(lambda tx: parcels.send_back(tx, number, by, whole=whole))


def sell_again(shelf: Shelf, number: int, by: str = "Thảo"):
    return shelf.do(lambda tx: parcels.sell_again(tx, number, by))


def cancel(shelf: Shelf, number: int, by: str = "Thảo"):
    return shelf.do(lambda tx: parcels.cancel(tx, number, "đổi ý", by))


def pay(shelf: Shelf, number: int, amount: int, by: str = "Thảo"):
    return shelf.do(lambda tx: parcels.pay(tx, number, amount, "bank", by))


def test_a_parcel_goes_forward_step_by_step_or_further_and_never_back(shelf: Shelf):
    number = shelf.sell("C10", 2)
    assert advance(shelf, number, PACKED).state is PACKED
    assert advance(shelf, number, DELIVERED).state is DELIVERED
    with pytest.raises(NotPossible, match="không đi bước đó"):
        advance(shelf, number, SHIPPED)
    assert shelf.undo().state is PACKED
    assert shelf.undo().state is OrderState.CONFIRMED
    assert shelf.left("C10") == 1


def test_a_draft_is_no_parcel(shelf: Shelf):
    with pytest.raises(NotPossible):
        advance(shelf, shelf.draft("C10", 1), PACKED)


def test_a_wish_is_answered_before_the_parcel_is_closed(shelf: Shelf):
    number = shelf.sell("C10", 1)
    shelf.do(lambda tx: proposals.propose(tx, tx.order(number), "(chat)", Kind.CANCEL, (), 0))
    with pytest.raises(NotPossible, match="đang muốn đổi hoặc hủy"):
        advance(shelf, number, PACKED)


def test_a_wish_that_comes_when_the_parcel_has_left_is_too_late(shelf: Shelf):
    number = shelf.sell("C10", 1)
    advance(shelf, number, SHIPPED)
    shelf.do(lambda tx: proposals.propose(tx, tx.order(number), "(chat)", Kind.CANCEL, (), 0))
    with pytest.raises(NotPossible, match="đã gửi đi"):
        shelf.do(lambda tx: proposals.accept(tx, number, "Thảo"))


def test_a_cancelled_order_gives_its_goods_back_and_takes_them_again_when_undone(shelf: Shelf, heard: Heard):
    number = shelf.sell("C10", 2)
    order = cancel(shelf, number)
    assert (order.state, order.why, shelf.left("C10")) == (OrderState.CANCELLED, "đổi ý", 3)
    assert heard.of(OrderCancelled)[0].order == order
    assert cancel(shelf, number) == order
    again = shelf.undo()
    assert (again.state, again.why, shelf.left("C10")) == (OrderState.CONFIRMED, "", 1)
    assert verify(shelf.ledger.path).whole


def test_a_cancel_is_not_undone_when_the_goods_are_sold_to_others(shelf: Shelf):
    number = shelf.sell("C10", 2)
    cancel(shelf, number)
    shelf.sell("C10", 3, "Hoa")
    with pytest.raises(NotPossible, match="chỉ còn 0"):
        shelf.do(lambda tx: parcels.inverse(tx, tx.last_of(tx.order(number), ("cancel",)), tx.order(number)))


def test_what_has_left_is_not_cancelled_but_comes_back(shelf: Shelf):
    number = shelf.sell("C10", 2)
    with pytest.raises(NotPossible, match="chưa gửi đi"):
        send_back(shelf, number)
    advance(shelf, number, SHIPPED)
    with pytest.raises(NotPossible, match="không hủy được"):
        cancel(shelf, number)
    assert send_back(shelf, number).state is OrderState.RETURNED
    assert shelf.left("C10") == 1


def test_goods_that_came_back_whole_are_for_sale_again_once(shelf: Shelf):
    number = shelf.sell("C10", 2)
    advance(shelf, number, SHIPPED)
    send_back(shelf, number)
    for _ in range(2):
        sell_again(shelf, number)
        assert shelf.left("C10") == 3
    order = shelf.undo()
    assert (order.state, order.why, shelf.left("C10")) == (OrderState.RETURNED, "hàng hoàn về", 1)
    assert shelf.undo().state is SHIPPED


def test_only_what_came_back_is_for_sale_again(shelf: Shelf):
    number = shelf.sell("C10", 2)
    advance(shelf, number, DELIVERED)
    with pytest.raises(NotPossible, match="không còn là đơn hoàn về"):
        sell_again(shelf, number)


def test_a_return_is_not_undone_after_somebody_else_put_the_goods_back(shelf: Shelf):
    number = shelf.sell("C10", 2)
    advance(shelf, number, SHIPPED)
    send_back(shelf, number, by="An")
    sell_again(shelf, number, by="Bình")
    with pytest.raises(NotPossible, match="đã đổi sau đó"):
        shelf.undo("An")
    assert (shelf.order(number).state, shelf.left("C10")) == (OrderState.RETURNED, 3)


def test_money_comes_in_parts_and_goes_back(shelf: Shelf):
    number = shelf.sell("C10", 1)
    assert pay(shelf, number, 100_000).owed == 180_000
    order = pay(shelf, number, 200_000)
    assert (order.paid, order.owed) == (300_000, 0)
    assert pay(shelf, number, -20_000).paid == 280_000
    assert shelf.undo().paid == 300_000
    kept = shelf.do(lambda tx: tx.connection.execute("SELECT amount FROM payment ORDER BY seq").fetchall())
    assert kept == [(100_000,), (200_000,)]


@pytest.mark.parametrize("amount", [0, -1, 10**12])
def test_an_amount_that_cannot_be_is_refused(shelf: Shelf, amount: int):
    number = shelf.sell("C10", 1)
    with pytest.raises(NotPossible, match="Số tiền không đúng"):
        pay(shelf, number, amount)


def test_a_draft_takes_no_money_and_a_paid_order_becomes_no_draft(shelf: Shelf):
    with pytest.raises(NotPossible, match="chưa chốt"):
        pay(shelf, shelf.draft("C10", 1), 1_000)
    number = shelf.sell("C10", 1)
    pay(shelf, number, 280_000, by="Kế toán")
    with pytest.raises(NotPossible, match="đã có tiền"):
        shelf.undo()


def test_money_that_went_back_since_is_not_taken_back_twice(shelf: Shelf):
    number = shelf.sell("C10", 1)
    pay(shelf, number, 100, by="An")
    pay(shelf, number, -100, by="Bình")
    with pytest.raises(NotPossible):
        shelf.undo("An")
    assert shelf.order(number).paid == 0


def test_a_cancelled_order_counts_in_no_sum(shelf: Shelf):
    number = shelf.sell("C10", 2)
    cancel(shelf, number)
    asked = shelf.do(lambda tx: (tx.questions.totals(1), tx.questions.sums("person"), tx.questions.lives()))
    assert asked[:2] == ([], [])
    assert (asked[2][0].confirmed, asked[2][0].refused, asked[2][0].revenue) == (0, 1, 0)
