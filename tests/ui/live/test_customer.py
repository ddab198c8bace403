"""The viewer's panel hides the phone, finds what they took tonight, and copies a kind answer."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from tests.ui.live_screens import Evening
from ui.live.customer_words import breakable
from ui.theme import Theme, stylesheet


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
    assert "1 đơn đã chốt tối nay" in panel.chips.accessibleName()
    assert "#1" in panel.tonight.accessibleName()


def test_l_opens_phone_and_address_and_enter_keeps_them(panel, live, qtbot):
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_L)
    assert panel.fields.phone.hasFocus()
    QTest.keyClicks(panel.fields.phone, "0912 345 678")
    panel.fields.address.setText("Thôn 3, xã An Toàn")
    QTest.keyClick(panel.fields.phone, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: panel.phone.text() == "0912 xxx 678")
    assert "Thôn 3" in panel.address.text()
    qtbot.waitUntil(lambda: live.queue.open.confirm.hasFocus())


def test_a_phone_that_is_none_is_not_kept(panel):
    panel.edit_contact()
    panel.fields.phone.setText("12")
    QTest.keyClick(panel.fields.phone, Qt.Key.Key_Return)
    assert panel.fields.problem.isVisible()
    assert panel.fields.phone.isVisible()


def test_esc_leaves_the_contact_as_it_was(panel, live):
    panel.edit_contact()
    panel.fields.phone.setText("0999999999")
    QTest.keyClick(panel.fields.phone, Qt.Key.Key_Escape)
    assert panel.phone.text() == "0905 xxx 267"
    assert live.queue.open.confirm.hasFocus()


def test_another_draft_closes_the_fields(panel, live):
    panel.edit_contact()
    live.queue.select(2)
    assert not panel.fields.phone.isVisible()


def test_r_copies_an_answer_without_phone_and_address(panel):
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_R)
    text = QGuiApplication.clipboard().text()
    assert "Hoà Trần" in text
    assert "905" not in text
    assert "Ia Hrung" not in text
    assert panel.reply.text() == "Đã chép"


def test_a_phone_that_is_held_stays_whole_while_the_evening_goes_on(panel, evening, live, qtbot):
    QTest.keyPress(QApplication.focusWidget(), Qt.Key.Key_V)
    evening.say("Dì Tám", "c8 2 gói")
    qtbot.waitUntil(lambda: live.queue.model.rowCount() == 3)
    live.refresh()
    assert panel.phone.text() == "0905 123 267"
    QTest.keyRelease(QApplication.focusWidget(), Qt.Key.Key_V)
    assert panel.phone.text() == "0905 xxx 267"


def test_another_draft_does_not_open_because_v_is_still_held(panel, live):
    QTest.keyPress(QApplication.focusWidget(), Qt.Key.Key_V)
    live.queue.step(1)
    live.queue.step(-1)
    assert panel.phone.text() == "0905 xxx 267"


def test_a_phone_never_stays_open_when_the_keyboard_goes_away(panel, live, qtbot):
    other = QLineEdit()
    qtbot.addWidget(other)
    QTest.keyPress(QApplication.focusWidget(), Qt.Key.Key_V)
    assert panel.phone.text() == "0905 123 267"
    with qtbot.waitActive(other):
        other.show()
        other.activateWindow()
    assert panel.phone.text() == "0905 xxx 267"


def test_a_phone_never_stays_open_in_a_panel_that_is_folded(panel):
    panel.reveal(True)
    panel.hide()
    panel.show()
    assert panel.phone.text() == "0905 xxx 267"


@pytest.mark.parametrize("typed", ["0084905123267", "0905.123.267"])
def test_a_typed_phone_is_read_by_the_rules_of_the_comments(panel, qtbot, typed):
    panel.edit_contact()
    panel.fields.phone.setText(typed)
    QTest.keyClick(panel.fields.phone, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not panel.fields.phone.isVisible())
    assert panel._order.phone == "+84905123267"


def test_a_number_that_no_phone_here_has_is_told(panel):
    panel.edit_contact()
    panel.fields.phone.setText("1234567")
    QTest.keyClick(panel.fields.phone, Qt.Key.Key_Return)
    assert panel.fields.problem.isVisible()


@pytest.mark.parametrize("scale", [1.0, 1.3])
def test_nothing_makes_the_panel_wider_than_what_is_seen(tmp_path, qapp, qtbot, scale):
    look = Theme.load("light", scale)
    qapp.setStyleSheet(stylesheet(look))
    evening = Evening(tmp_path)
    evening.begin()
    view = evening.open_view(look)
    qtbot.addWidget(view)
    view.resize(1366, 684)
    for number in range(12):
        evening.say("Hoà Trần", "c2 1 hộp gửi " + "W" * 15 + " xã Ia Hrung, Gia Lai " + "M" * 90)
        evening.deliver()
        if number < 11:
            evening.desk.confirm().result(10)
    evening.deliver()
    with qtbot.waitExposed(view):
        view.show()
    view.refresh()
    evening.close()
    panel = view.customer
    assert panel.chips.accessibleName() == "11 đơn đã chốt tối nay"
    assert panel._inside.minimumSizeHint().width() <= panel._inside.parentWidget().width()


def test_a_word_without_end_can_be_broken(theme):
    font = theme.font("small")
    assert "\u200b" in breakable("a" * 100, font)
    assert "\u200b" in breakable("W" * 17, font)
    assert breakable("xã An Toàn", font) == "xã An Toàn"


def test_a_broken_word_keeps_its_marks_and_its_emoji(theme):
    word = "e\u0302\u0301👩‍🌾" * 30
    assert breakable(word, theme.font("small")).split("\u200b")[:2] == ["e\u0302\u0301", "👩‍🌾"]


def test_a_note_is_typed_beside_the_contact_and_shown(panel, live, qtbot):
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_L)
    panel.fields.note.setText("gọi trước khi giao")
    QTest.keyClick(panel.fields.note, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: panel.note.text() == "gọi trước khi giao")
    assert panel.phone.text() == "0905 xxx 267"
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_L)
    assert panel.fields.note.text() == "gọi trước khi giao"
