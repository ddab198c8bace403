"""Money that came in is brought to its orders by keyboard alone, and every step can be taken back."""

from __future__ import annotations

from dataclasses import replace
from itertools import count

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from coop_live.memo import memo_code
from coop_live.model import Comment, Transfer
from coop_live.overlay.payload import Payee, payload_for_order
from coop_live.shipping.payments.taking_in import take_in
from tests.ui.money_evening import HOSTILE
from tests.ui.seeing import scanned
from tests.ui.stand import notices, running, shell_of, told, wait_until

PRICE = 79_000
ENTER, DOWN = Qt.Key.Key_Return, Qt.Key.Key_Down
UNDO = (Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
KEYS = count(1)


@pytest.fixture(scope="module")
def program(qapp, tmp_path_factory):
    """An evening that is over: twelve people bought one each."""
    with running(qapp, tmp_path_factory.mktemp("payments")) as opened:
        settings = opened.settings
        opened.change(
            replace(settings, pay=replace(settings.pay, bank="Vietcombank", account="0071000123456"))
        )
        session = opened.app.session
        session.begin("Live trả tiền", ("facebook",)).result(10)
        for number in range(1, 13):
            said = Comment(
                "facebook", "1", f"c{number}", f"Cô Diệp {number}", "c3 1", 0, author_id=f"d{number}"
            )
            assert session.hear(said).result(10).order == number
            session.confirm(number).result(10)
        session.end().result(10)
        yield opened


@pytest.fixture
def page(program):
    """The page in front, nothing open on it."""
    shell = shell_of(program)
    shell.go_to("after")
    wait_until(lambda: shell.after.live_choice.text() == "Live trả tiền")
    shell.after._show_page(shell.after.PAYMENTS)
    payments = shell.after.payments
    wait_until(lambda: payments.owing.list.rows)
    while payments.back():
        pass
    yield payments
    notices(program)


def order(program, number: int):
    """Return an order as the ledger has it."""
    with program.app.ledger.read() as questions:
        return questions.order(number)


def came(program, page, content: str, amount: int) -> str:
    """Let money come in, and wait until the page shows it; return its key."""
    key = f"file:p{next(KEYS)}"
    with program.app.ledger.read() as questions:
        at = questions.lives()[-1].started_at
    brought = (Transfer(key, at, amount, content),)
    program.app.ledger.write(lambda tx: take_in(tx, brought, "Thảo")).result(10)
    page.reload()
    wait_until(lambda: page.list.go_to(key))
    page.list.setFocus()
    return key


def kind_of(page, key: str) -> str:
    """Return in which group a transfer is shown."""
    return next((one.kind for one in page._came.groups for m in one.matches if m.transfer.key == key), "")


def test_money_with_code_and_sum_is_counted_by_itself(program, page):
    key = came(program, page, f"MBVCB.1.{memo_code(1)}.CT tu 0071", PRICE)
    assert kind_of(page, key) == "counted"
    assert order(program, 1).owed == 0
    wait_until(lambda: 1 not in [row.key for row in page.owing.list.rows])


def test_too_little_is_asked_about_counted_by_enter_and_taken_back(qtbot, program, page):
    key = came(program, page, memo_code(2), PRICE - 15_000)
    assert kind_of(page, key) == "less"
    qtbot.keyClick(page.list, ENTER)
    wait_until(page.deciding.isVisible)
    assert "còn thiếu 15.000" in page.deciding.said.text()
    qtbot.keyClick(QApplication.focusWidget(), ENTER)
    wait_until(lambda: order(program, 2).paid == PRICE - 15_000)
    wait_until(lambda: kind_of(page, key) == "counted")
    assert page.list.hasFocus()
    qtbot.keyClick(page.list, *UNDO)
    wait_until(lambda: order(program, 2).paid == 0)
    wait_until(lambda: kind_of(page, key) == "less")


def test_what_was_counted_by_itself_is_taken_off_by_x_and_counted_by_enter(qtbot, program, page):
    key = came(program, page, memo_code(12), PRICE)
    qtbot.keyClick(page.list, Qt.Key.Key_X)
    wait_until(lambda: kind_of(page, key) == "fits")
    assert order(program, 12).owed == PRICE
    qtbot.keyClick(page.list, *UNDO)
    wait_until(lambda: kind_of(page, key) == "counted")
    qtbot.keyClick(page.list, Qt.Key.Key_X)
    wait_until(lambda: kind_of(page, key) == "fits")
    page.list.go_to(key)
    qtbot.keyClick(page.list, ENTER)
    wait_until(page.deciding.isVisible)
    qtbot.keyClick(QApplication.focusWidget(), ENTER)
    wait_until(lambda: order(program, 12).owed == 0)
    page.undo()
    wait_until(lambda: order(program, 12).owed == PRICE)


def test_x_lays_aside_and_again_takes_it_back(qtbot, program, page):
    key = came(program, page, "tra tien thue xe", 2_000_000)
    qtbot.keyClick(page.list, Qt.Key.Key_X)
    wait_until(lambda: kind_of(page, key) == "aside")
    qtbot.keyClick(page.list, *UNDO)
    wait_until(lambda: kind_of(page, key) == "unknown")


def test_two_typed_numbers_share_the_money(qtbot, program, page):
    came(program, page, "chuyen tien hai don", 2 * PRICE - 9_000)
    qtbot.keyClick(page.list, ENTER)
    wait_until(page.deciding.isVisible)
    qtbot.keyClicks(QApplication.focusWidget(), "3")  # from the list too it is typed into the field
    assert page.deciding.field.hasFocus()
    qtbot.keyClicks(page.deciding.field, " 4")
    wait_until(lambda: len(page.deciding.parts()) == 2)
    qtbot.keyClick(page.deciding.field, ENTER)
    wait_until(lambda: (order(program, 3).paid, order(program, 4).paid) == (PRICE, PRICE - 9_000))
    qtbot.keyClick(page.list, *UNDO)
    wait_until(lambda: (order(program, 3).paid, order(program, 4).paid) == (0, 0))


def test_enter_counts_what_is_typed_and_not_what_was_shown_before(qtbot, program, page):
    came(program, page, memo_code(2) + " nham don", PRICE - 20_000)
    qtbot.keyClick(page.list, ENTER)
    wait_until(page.deciding.isVisible)
    page.deciding.field.setText("5")
    qtbot.keyClick(page.deciding.field, ENTER)  # at once: it is still being looked for
    wait_until(lambda: page.deciding.chosen() and page.deciding.chosen()[0].number == 5)
    assert order(program, 2).paid == 0
    qtbot.keyClick(page.deciding.field, ENTER)
    wait_until(lambda: order(program, 5).paid == PRICE - 20_000)
    page.undo()
    wait_until(lambda: order(program, 5).paid == 0)


def test_space_ticks_several_orders(qtbot, program, page):
    key = came(program, page, f"{memo_code(6)} {memo_code(7)}", 2 * PRICE - 1_000)
    assert kind_of(page, key) == "codes"
    qtbot.keyClick(page.list, ENTER)
    wait_until(page.deciding.isVisible)
    assert [row.key for row in page.deciding.list.rows][:2] == [6, 7]
    qtbot.keyClick(page.deciding.list, Qt.Key.Key_Space)
    qtbot.keyClick(page.deciding.list, DOWN)
    qtbot.keyClick(page.deciding.list, Qt.Key.Key_Space)
    assert page.deciding.parts() == ((6, PRICE), (7, PRICE - 1_000))
    assert page.back()
    assert page.list.hasFocus()


def test_a_name_finds_orders_and_no_order_is_said(qtbot, program, page):
    came(program, page, HOSTILE, 1_000)
    qtbot.keyClick(page.list, ENTER)
    wait_until(page.deciding.isVisible)
    page.deciding.field.setText("diệp 8")
    wait_until(lambda: [row.key for row in page.deciding.list.rows] == [8])
    page.deciding.field.setText("9999")
    wait_until(lambda: page.deciding.said.text() == "Không thấy đơn nào như vậy.")
    assert not page.deciding.take.isEnabled()
    page.back()


def test_a_customer_who_owes_gets_words_and_a_code_that_scans(qtbot, program, page):
    page.owing.list.go_to(9)
    page.owing.list.setFocus()
    qtbot.keyClick(page.owing.list, Qt.Key.Key_R)
    words = QApplication.clipboard().text()
    assert memo_code(9) in words
    assert "79.000\xa0₫" in words
    wait_until(page.owing.buttons["picture"].isEnabled)
    qtbot.keyClick(page.owing.list, Qt.Key.Key_C)
    wait_until(lambda: not QApplication.clipboard().image().isNull())
    payee = Payee("Vietcombank", "0071000123456")
    assert scanned(QApplication.clipboard().image()) == [payload_for_order(payee, 9, PRICE)]


def test_the_picture_is_saved_or_it_is_said_why_not(program, page, tmp_path):
    target = tmp_path / "qr.png"
    page.code.save(order(program, 9), target)
    assert told(program) == ["Đã lưu ảnh QR của đơn #9."]
    assert target.read_bytes().startswith(b"\x89PNG")
    page.code.save(order(program, 9), tmp_path / "nowhere" / "qr.png")
    assert told(program) == ["Chưa lưu được ảnh vào qr.png."]


def test_cash_is_noted_by_hand_and_taken_back(qtbot, program, page):
    page.owing.list.go_to(10)
    qtbot.mouseClick(page.owing.buttons["cash"], Qt.MouseButton.LeftButton)
    wait_until(lambda: order(program, 10).owed == 0)
    wait_until(lambda: 10 not in [row.key for row in page.owing.list.rows])
    assert page.undo()
    wait_until(lambda: order(program, 10).owed == PRICE)


def test_the_first_page_says_it_and_leads_here(qtbot, program, page):
    after = shell_of(program).after
    key = came(program, page, memo_code(11), PRICE + 5_000)
    after._show_page(0)
    row = next(
        one for one in after.summary.money.rows if one.button.accessibleName().startswith("Xem: Chuyển dư")
    )
    row.button.click()
    assert page.isVisible()
    assert page.list.current == key
    assert page.list.hasFocus()


def test_without_an_account_it_is_said_what_to_do(program, page):
    settings = program.settings
    program.change(replace(settings, pay=replace(settings.pay, account="")))
    page.owing.list.go_to(12)
    page.code.show(order(program, 12))
    wait_until(lambda: not page.owing.buttons["picture"].isEnabled())
    assert "Cài đặt" in page.owing.buttons["picture"].toolTip()
    program.change(settings)
