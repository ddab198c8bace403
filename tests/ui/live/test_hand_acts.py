"""M and P at the desk: one order made of two, and a label asked for, by keys alone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

ENTER, M, P, U = Qt.Key.Key_Return, Qt.Key.Key_M, Qt.Key.Key_P, Qt.Key.Key_U


def press(key):
    QTest.keyClick(QApplication.focusWidget(), key)


@pytest.fixture
def twice(evening, live, qtbot):
    """Lụa has ordered twice, her first is confirmed; Bảy's draft waits behind."""
    evening.say("Chị Lụa", "c1 100g 2")
    qtbot.waitUntil(lambda: live.queue.model.rowCount() == 1)
    press(ENTER)
    qtbot.waitUntil(lambda: live.queue.model.rowCount() == 0)
    evening.say("Chị Lụa", "c5 gừng 1")
    evening.say("Chú Bảy", "c2 1")
    qtbot.waitUntil(lambda: live.queue.model.rowCount() == 2)
    return live


def offered(live):
    return [one.text() for one in live.customer.hand.merges if not one.isHidden()]


def test_m_puts_a_draft_into_what_was_confirmed_and_u_takes_it_back(twice, evening, qtbot):
    assert offered(twice) == ["Gộp với đơn #1"]
    press(M)
    qtbot.waitUntil(lambda: twice.queue.model.rowCount() == 1)
    assert [line.code for line in evening.desk.orders[0].lines] == ["C1", "C5"]
    qtbot.waitUntil(lambda: "Đã gộp #2 vào #1" in twice.queue.last.said.text())
    assert twice.queue.open.row.order.author_name == "Chú Bảy"
    assert twice.queue.open.confirm.hasFocus()
    press(U)
    qtbot.waitUntil(lambda: twice.queue.model.rowCount() == 2)
    assert [line.code for line in evening.desk.orders[0].lines] == ["C1"]
    assert twice.queue.open.row.order.author_name == "Chị Lụa"


def test_whoever_ordered_once_cannot_be_merged_and_m_says_so(twice, qtbot):
    told = []
    twice.not_done.connect(told.append)
    press(Qt.Key.Key_Down)
    assert offered(twice) == []
    press(M)
    assert "không có đơn nào khác" in told[0]


def test_too_little_stock_is_told_and_the_draft_stays_closed(twice, evening, qtbot):
    troubles = []
    twice.trouble.connect(troubles.append)
    evening.session.set_stock("C5", 0, "gừng").result(10)
    press(M)
    qtbot.waitUntil(lambda: bool(troubles))
    assert "chỉ còn 0" in troubles[0].cause
    assert twice.queue.model.rowCount() == 2
    assert twice.queue.open.line.isHidden()


def test_several_are_offered_the_newest_first_and_m_goes_on(twice, evening, qtbot):
    evening.say("Chị Lụa", "c6 giòn 1")
    qtbot.waitUntil(lambda: twice.queue.model.rowCount() == 3)
    assert offered(twice) == ["Gộp với đơn #4", "Gộp với đơn #1"]
    press(M)
    qtbot.waitUntil(lambda: twice.queue.model.rowCount() == 2)
    qtbot.waitUntil(lambda: offered(twice) == ["Gộp với đơn #1"])
    press(M)
    qtbot.waitUntil(lambda: twice.queue.model.rowCount() == 1)
    assert [line.code for line in evening.desk.orders[0].lines] == ["C1", "C5", "C6"]


def test_another_than_the_newest_is_chosen_by_its_button(twice, evening, qtbot):
    evening.say("Chị Lụa", "c6 giòn 1")
    qtbot.waitUntil(lambda: len(offered(twice)) == 2)
    twice.customer.hand.merges[1].click()
    qtbot.waitUntil(lambda: [line.code for line in evening.desk.orders[0].lines] == ["C1", "C5"])


def test_p_asks_for_the_label_of_what_was_confirmed_last(twice, evening):
    wanted = []
    twice.label_wanted.connect(wanted.append)
    press(P)
    assert [order.number for order in wanted] == [1]
    assert "#1" in twice.customer.hand.label.text()


def test_before_the_first_order_there_is_no_label(live):
    told = []
    live.not_done.connect(told.append)
    press(P)
    assert "Chưa có đơn" in told[0]
    assert live.customer.hand.label.isHidden()


def test_m_beside_a_confirmed_order_says_from_where_one_merges(twice):
    told = []
    twice.not_done.connect(told.append)
    twice.go_to_order(1)
    press(M)
    assert told == ["Chọn đơn đang chờ của khách rồi bấm M để gộp."]


def test_p_says_how_to_find_a_label_after_the_last_order_was_taken_back(twice, qtbot):
    told = []
    twice.not_done.connect(told.append)
    press(ENTER)
    qtbot.waitUntil(lambda: twice.queue.model.rowCount() == 1)
    press(U)
    qtbot.waitUntil(lambda: twice.queue.model.rowCount() == 2)
    press(P)
    assert told == ["Bấm / tìm đơn cần in tem."]


def test_a_product_key_at_the_desk_says_where_it_acts(twice):
    told = []
    twice.not_done.connect(told.append)
    press(Qt.Key.Key_1)
    assert told == ["Phím 1 là của sân khấu. Ở bàn chốt bấm Ctrl+Alt+1."]
    assert twice.queue.open.confirm.hasFocus()
