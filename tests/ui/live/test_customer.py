"""The viewer's panel hides the phone, finds what they took tonight, and copies a kind answer."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from ui.live.customer import breakable, phone_of


@pytest.fixture
def panel(evening, live, qtbot):
    evening.say("Hoà Trần", "c1 100g 2 gói gửi trạm y tế xã Ia Hrung, Gia Lai 0905 123 267")
    evening.say("Chú Bảy", "c2 1 hộp")
    qtbot.waitUntil(lambda: live.queue.model.rowCount() == 2)
    return live.customer


def test_the_viewer_of_the_selected_draft_is_shown_with_the_phone_hidden(panel):
    assert panel.name.text() == "Hoà Trần"
    assert panel.phone.text() == "0905 xxx 267"
    assert "Ia Hrung" in panel.address.text()
    assert "0905 xxx 267" in panel.quote.text()
    assert "123" not in panel.quote.text()


def test_holding_v_shows_the_phone_and_letting_go_hides_it(panel):
    QTest.keyPress(QApplication.focusWidget(), Qt.Key.Key_V)
    assert panel.phone.text() == "0905 123 267"
    QTest.keyRelease(QApplication.focusWidget(), Qt.Key.Key_V)
    assert panel.phone.text() == "0905 xxx 267"


def test_holding_the_eye_does_the_same(panel):
    QTest.mousePress(panel.eye, Qt.MouseButton.LeftButton)
    assert panel.phone.text() == "0905 123 267"
    QTest.mouseRelease(panel.eye, Qt.MouseButton.LeftButton)
    assert panel.phone.text() == "0905 xxx 267"


def test_the_panel_follows_the_selection(panel, live):
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down)
    assert panel.name.text() == "Chú Bảy"
    assert panel.phone.text() == "Chưa có số"
    assert not panel.eye.isVisible()


def test_without_a_draft_it_says_what_will_be_here(live):
    assert live.customer._stack.currentIndex() == 1


def test_what_they_took_tonight_is_counted(panel, evening, live, qtbot):
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: live.queue.model.rowCount() == 1)
    evening.say("Hoà Trần", "c3 1 chai")
    qtbot.waitUntil(lambda: live.queue.model.rowCount() == 2)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down)
    assert "1 đơn đã chốt tối nay" in panel._again.accessibleName()
    assert "#1" in panel.tonight.accessibleName()


def test_l_opens_phone_and_address_and_enter_keeps_them(panel, live, qtbot):
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_L)
    assert panel.phone_line.hasFocus()
    QTest.keyClicks(panel.phone_line, "0912 345 678")
    panel.address_line.setText("Thôn 3, xã An Toàn")
    QTest.keyClick(panel.phone_line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: panel.phone.text() == "0912 xxx 678")
    assert "Thôn 3" in panel.address.text()
    qtbot.waitUntil(lambda: live.queue.open.confirm.hasFocus())


def test_a_phone_that_is_none_is_not_kept(panel):
    panel.edit_contact()
    panel.phone_line.setText("12")
    QTest.keyClick(panel.phone_line, Qt.Key.Key_Return)
    assert panel._problem.isVisible()
    assert panel.phone_line.isVisible()


def test_esc_leaves_the_contact_as_it_was(panel, live):
    panel.edit_contact()
    panel.phone_line.setText("0999999999")
    QTest.keyClick(panel.phone_line, Qt.Key.Key_Escape)
    assert panel.phone.text() == "0905 xxx 267"
    assert live.queue.open.confirm.hasFocus()


def test_another_draft_closes_the_fields(panel, live):
    panel.edit_contact()
    live.queue.select(2)
    assert not panel.phone_line.isVisible()


def test_r_copies_an_answer_without_phone_and_address(panel):
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_R)
    text = QGuiApplication.clipboard().text()
    assert "Hoà Trần" in text
    assert "905" not in text
    assert "Ia Hrung" not in text
    assert panel.reply.text() == "Đã chép"


@pytest.mark.parametrize(
    ("typed", "phone"),
    [
        ("0905 123 267", "+84905123267"),
        ("+84905123267", "+84905123267"),
        ("12", None),
        ("", None),
        ("abc", None),
    ],
)
def test_phones_are_kept_in_one_spelling(typed, phone):
    assert phone_of(typed) == phone


def test_a_word_without_end_can_be_broken():
    assert "\u200b" in breakable("a" * 100)
    assert breakable("xã An Toàn") == "xã An Toàn"
