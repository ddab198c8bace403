"""/ at the desk: an order of tonight found as it is typed, gone to by Enter, and what can be done with it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from coop_live.model import OrderState

ENTER, ESC, UP, DOWN = Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Up, Qt.Key.Key_Down


def press(key, modifier=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(QApplication.focusWidget(), key, modifier)


@pytest.fixture
def rush(evening, live, qtbot):
    """Hoà's honey and Lụa's tea are confirmed, Bảy's was refused; two drafts wait."""
    for name, text in (
        ("Hoà Trần", "c10 1 0905123267"), ("Chị Lụa", "c1 100g 2"), ("Chú Bảy", "c2 1"),
        ("Út Chín", "c3 1"), ("Hoài Thương", "c5 gừng 1 0374000667"),
    ):  # fmt: skip
        evening.say(name, text)
    qtbot.waitUntil(lambda: live.queue.model.rowCount() == 5)
    for key in (ENTER, ENTER, Qt.Key.Key_X, ENTER):
        before = live.queue.model.rowCount()
        press(key)
        if key is Qt.Key.Key_X:
            continue
        qtbot.waitUntil(lambda before=before: live.queue.model.rowCount() == before - 1)
    return live


def found(live):
    return [one.order.author_name for one in live.finder.model.found]


def look_for(live, words):
    press(Qt.Key.Key_Slash)
    live.finder.line.setText(words)


def test_it_is_found_without_marks_while_it_is_typed(rush):
    press(Qt.Key.Key_Slash)
    assert rush.finder.line.hasFocus()
    assert found(rush) == []
    assert "hoa tran" in rush.finder.said.text()
    QTest.keyClicks(QApplication.focusWidget(), "hoa")
    assert found(rush) == ["Hoài Thương", "Hoà Trần"]
    QTest.keyClicks(QApplication.focusWidget(), " tran")
    assert found(rush) == ["Hoà Trần"]
    assert "Hoà Trần" in rush.finder.line.accessibleDescription()


@pytest.mark.parametrize(("words", "name"), [("#3", "Chú Bảy"), ("3267", "Hoà Trần"), ("c5", "Hoài Thương")])
def test_number_phone_and_code_find_it_too(rush, words, name):
    look_for(rush, words)
    assert found(rush) == [name]


def test_a_draft_is_selected_in_the_queue(rush):
    look_for(rush, "hoài thương")
    press(ENTER)
    assert not rush.finder.isVisible()
    assert rush.queue.open.row.order.author_name == "Hoài Thương"
    assert rush.queue.open.confirm.hasFocus()


def test_arrows_choose_and_escape_leaves_everything_as_it_was(rush):
    selected = rush.queue.model.selected
    look_for(rush, "hoa")
    assert rush.finder.view.currentIndex().row() == 0
    for key, row in ((DOWN, 1), (DOWN, 0), (UP, 1)):
        press(key)
        assert rush.finder.view.currentIndex().row() == row
    press(ESC)
    assert not rush.finder.isVisible()
    assert rush.queue.model.selected == selected
    assert rush.queue.open.confirm.hasFocus()


def test_what_is_confirmed_opens_beside_the_queue_and_keys_do_not_reach_the_draft(rush, qtbot):
    selected = rush.queue.model.selected
    look_for(rush, "hoa tran")
    press(ENTER)
    customer = rush.customer
    assert customer.name.text() == "Hoà Trần"
    assert "đã chốt" in customer.look.said.text()
    assert customer.look.isVisible()
    assert customer.hand.label.hasFocus()
    press(Qt.Key.Key_E)  # the draft is somebody else's: the first key only leads back
    assert not customer.look.isVisible()
    assert rush.queue.model.selected == selected
    assert rush.queue.open.line.isHidden()


def test_escape_leads_back_to_the_draft(rush):
    look_for(rush, "hoa tran")
    press(ENTER)
    assert rush.back()
    assert not rush.customer.look.isVisible()
    assert rush.queue.open.confirm.hasFocus()


def test_a_refused_order_is_opened_again(rush, qtbot):
    look_for(rush, "#3")
    press(ENTER)
    assert "đã bỏ" in rush.customer.look.said.text()
    assert rush.customer.hand.reopen.hasFocus()
    assert rush.customer.hand.label.isHidden()
    press(ENTER)
    qtbot.waitUntil(lambda: rush.queue.open.row.order.author_name == "Chú Bảy")
    assert not rush.customer.look.isVisible()
    qtbot.waitUntil(rush.queue.open.confirm.hasFocus)


def test_a_confirmed_order_is_given_up_by_a_second_press(rush, evening, qtbot):
    look_for(rush, "hoa tran")
    press(ENTER)
    cancel = rush.customer.hand.cancel
    cancel.click()
    assert "lần nữa" in cancel.text()
    cancel.click()
    qtbot.waitUntil(lambda: evening.desk.orders[0].state is OrderState.CANCELLED)
    qtbot.waitUntil(lambda: "đã hủy" in rush.customer.look.said.text())


def test_nothing_found_says_so_and_enter_does_nothing(rush):
    look_for(rush, "zzz")
    assert "chưa có đơn nào" in rush.finder.said.text()
    press(ENTER)
    assert rush.finder.isVisible()


def test_what_comes_in_while_one_looks_moves_nothing_that_is_chosen(rush, evening, qtbot):
    look_for(rush, "hoa")
    press(DOWN)
    evening.say("Hoa Lê", "c6 1")
    qtbot.waitUntil(lambda: rush.queue.model.rowCount() == 3)
    rush.finder.look()
    row = rush.finder.view.currentIndex().row()
    assert rush.finder.model.found[row].order.author_name == "Hoà Trần"
