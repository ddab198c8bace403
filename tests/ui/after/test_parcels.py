"""After the live: parcels on their way, money that came in, and orders of any evening found again."""

from __future__ import annotations

from itertools import count

import pytest
from PySide6.QtCore import Qt

from coop_live.memo import memo_code
from coop_live.model import Comment, OrderState
from tests.ui.stand import notices, running, shell_of, wait_until
from ui.after.orders import OrderColumn, cell_text
from ui.after.orders_page import ANYWHERE

COUNT = count(1)


@pytest.fixture(scope="module")
def program(qapp, tmp_path_factory):
    with running(qapp, tmp_path_factory.mktemp("parcels")) as opened:
        yield opened


@pytest.fixture
def place(program):
    """The place in front."""
    shell = shell_of(program)
    shell.go_to("after")
    yield shell.after
    notices(program)


def order(program, number: int):
    """Return an order as the ledger has it."""
    with program.app.ledger.read() as questions:
        return questions.order(number)


def take_step(qtbot, page, button, words: str) -> None:
    """Press the button that says so; what gives goods away again asks for a second press."""
    wait_until(lambda: button.isVisible() and button.text() == words)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    if button.text() == "Bấm lần nữa":
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert page.table.hasFocus()


@pytest.fixture
def parcel(program, place):
    """One confirmed order under the keyboard, to be brought on its way."""
    session = program.app.session
    one = next(COUNT)
    name = f"Live gửi hàng {one}"
    session.begin(name, ("facebook",)).result(10)
    said = Comment("facebook", name, "p1", f"Chị Duyên{one}", "c4 2", 0, author_id=f"duyen-{one}")
    number = session.hear(said).result(10).order
    session.set_contact(number, f"+8497800{one:04}", "Thôn 3, An Toàn").result(10)
    session.confirm(number).result(10)
    session.end().result(10)
    wait_until(lambda: place.live_choice.text() == name)
    place._show_page(1)
    place.orders.choose("all")
    place.orders.take_keyboard(OrderColumn.STATE)
    return number


def test_a_parcel_goes_its_way_by_one_button(qtbot, program, place, parcel):
    page = place.orders
    for words, state in (
        ("Đã gói", OrderState.PACKED),
        ("Đã gửi", OrderState.SHIPPED),
        ("Đã giao", OrderState.DELIVERED),
    ):
        take_step(qtbot, page, page.confirm, words)
        wait_until(lambda state=state: order(program, parcel).state is state)
    wait_until(lambda: not page.confirm.isVisible())
    assert order(program, parcel).by == program.app.session.person


def test_money_is_noted_and_the_row_says_so(qtbot, program, place, parcel):
    page = place.orders
    take_step(qtbot, page, page.paid, "Đã trả")
    wait_until(lambda: order(program, parcel).paid == 290_000)
    wait_until(lambda: not page.paid.isVisible())
    assert cell_text(order(program, parcel), OrderColumn.MONEY).endswith("✓")


def test_what_came_back_whole_is_for_sale_again_at_one_press(qtbot, program, place, parcel):
    page, session = place.orders, program.app.session
    with program.app.ledger.read() as questions:
        left = questions.stock()["C4", ""].left
    session.advance(parcel, OrderState.SHIPPED).result(10)
    take_step(qtbot, page, page.refuse, "Hoàn về")
    wait_until(lambda: order(program, parcel).state is OrderState.RETURNED)
    said = next(one for one in shell_of(program).notices.waiting if "hoàn về" in one.cause)
    assert said.action is not None
    said.action[1]()

    def stock() -> int:
        with program.app.ledger.read() as questions:
            return questions.stock()["C4", ""].left

    wait_until(lambda: stock() == left + 2)


def test_an_order_that_has_not_left_is_cancelled_and_taken_back(qtbot, program, place, parcel):
    page = place.orders
    take_step(qtbot, page, page.refuse, "Hủy đơn")
    wait_until(lambda: order(program, parcel).state is OrderState.CANCELLED)
    place.undo()
    wait_until(lambda: order(program, parcel).state is OrderState.CONFIRMED)


def test_an_order_of_any_evening_is_found_by_a_part_of_the_phone_or_its_code(program, place, parcel):
    page = place.orders
    page.filters.choose(ANYWHERE)
    customer = order(program, parcel)
    for words in (
        customer.phone[-6:],
        memo_code(parcel),
        customer.author_name.replace("ê", "e"),
        f"#{parcel}",
    ):
        page.search.setText("không có ai")
        wait_until(lambda: page.table.orders.orders == ())
        page.search.setText(words)
        wait_until(lambda: [one.number for one in page.table.orders.orders] == [parcel])
    page.search.setText("không có ai")
    wait_until(lambda: page.table.orders.orders == ())
    page.search.clear()
    wait_until(lambda: len(page.table.orders.orders) > 1)
    page.choose("all")


def test_an_evening_is_divided_by_channel_member_person_and_hour(program, place, parcel):
    page = place.summary
    place._show_page(0)
    wait_until(lambda: "Facebook" in page.apart.bars.accessibleName())
    for position, words in (
        (1, "Mai Thị Mỹ Lam 1 290.000"),
        (2, "giây mỗi đơn 1"),
        (3, "h 1 290.000"),
    ):
        page.apart.choice._pick(position)
        wait_until(lambda words=words: words in page.apart.bars.accessibleName())
        assert page.apart.choice.text() == page.apart.choice.options[position]
    page.apart.choice._pick(0)
