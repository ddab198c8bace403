"""T, a line, Enter: an order for a viewer by keyboard, joined to who they are when Tab chose them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

ENTER, ESC, TAB = Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Tab


def press(key):
    QTest.keyClick(QApplication.focusWidget(), key)


def write(text):
    QTest.keyClicks(QApplication.focusWidget(), text)


@pytest.fixture
def line(live, evening, qtbot):
    """The open line, in an evening in which three have written."""
    evening.say("Chị Lụa", "c1 100g 2 gói")
    evening.say("Lan Phương", "hello shop", "tiktok")
    evening.say("Lan Nguyễn", "hello shop")
    qtbot.waitUntil(lambda: live.feed.model.rowCount() == 3)
    press(Qt.Key.Key_T)
    return live.quick


def orders(live):
    return [row.order for row in live.queue.model.rows]


def test_an_order_is_typed_and_taken_by_keys_alone(line, live, qtbot):
    told = []
    live.told.connect(told.append)
    assert line.line.hasFocus()
    write("ba hai c1 100g 2 0987654321 12 le loi")
    press(ENTER)
    qtbot.waitUntil(lambda: len(orders(live)) == 2)
    order = orders(live)[1]
    assert (order.author_name, order.platform, order.phone) == ("ba hai", "manual", "+84987654321")
    assert [(one.code, one.qty) for one in order.lines] == [("C1", 2)]
    assert not line.isVisible()
    assert live.queue.open.confirm.hasFocus()
    assert f"#{order.number}" in told[0]


def test_while_typing_it_shows_who_what_where_and_what_it_costs(line):
    write("ba hai c1 100g 2 0987654321 12 le loi")
    assert "ba hai" in line.who.text()
    assert "170.000" in line.goods.text()
    assert "C1" in line.goods.text()
    assert "0987 xxx 321" in line.contact.text()
    assert "654321" not in line.line.accessibleDescription()
    assert "170.000" in line.line.accessibleDescription()


def test_what_is_not_understood_is_said(line):
    write("lan c1 2 abcxyz")
    assert "abcxyz" in line.trouble_words.text()
    line.line.selectAll()
    write("lan hello 2")
    assert "Chưa rõ món" in line.trouble_words.text()
    press(ENTER)
    assert line.isVisible()


def test_tab_takes_the_viewer_and_the_order_is_theirs(line, live, qtbot):
    write("lan")
    assert "Lan Nguyễn (Facebook)" in line.offer.text()
    press(TAB)
    assert line.line.text() == "Lan Nguyễn "
    assert "Facebook" in line.who.text()
    write("c10 1")
    press(ENTER)
    qtbot.waitUntil(lambda: len(orders(live)) == 2)
    order = orders(live)[1]
    assert (order.author_name, order.platform, order.author_id) == ("Lan Nguyễn", "facebook", "Lan Nguyễn")


def test_tab_again_is_the_next_and_goods_stay(line):
    write("lan c10 1")
    press(TAB)
    assert line.line.text() == "Lan Nguyễn c10 1"
    press(TAB)
    assert line.line.text() == "Lan Phương c10 1"
    assert "TikTok" in line.who.text()
    press(TAB)
    assert line.line.text() == "Lan Nguyễn c10 1"


def test_a_name_that_is_changed_is_nobodys_any_more(line):
    write("lan")
    press(TAB)
    line.line.selectAll()
    write("lan moi c10 1")
    assert "Khách mới" in line.who.text()
    assert line.order.writer is None


def test_more_of_the_same_joins_the_viewers_draft(line, live, qtbot):
    write("chi l")
    press(TAB)
    write("lay them c1 100g 1")
    press(ENTER)
    qtbot.waitUntil(lambda: orders(live)[0].lines[0].qty == 3)
    assert len(orders(live)) == 1


def test_tab_without_anybody_changes_nothing(line):
    write("zz")
    press(TAB)
    assert line.line.text() == "zz"
    assert line.line.hasFocus()


def test_esc_leaves_and_nothing_is_kept(line, live, evening):
    write("lan c10 1")
    press(ESC)
    assert not line.isVisible()
    assert live.queue.open.confirm.hasFocus()
    assert len(evening.desk.feed) == 3
    press(Qt.Key.Key_T)
    assert line.line.text() == ""


def test_a_held_enter_takes_once(line, live, evening, qtbot):
    write("ba hai c10 1")
    line.take()
    line.take()
    qtbot.waitUntil(lambda: not line.isVisible())
    qtbot.waitUntil(lambda: len(orders(live)) == 2)
    assert len(evening.desk.feed) == 4


def test_unikey_joins_no_letter_to_t(live):
    press(Qt.Key.Key_T)
    assert live.quick.isVisible()
    press(Qt.Key.Key_T)
    assert live.quick.line.text() == "t"


def test_the_line_lies_over_the_queue_and_is_whole(line, live):
    assert live.rect().contains(line.geometry())
    assert line.geometry().left() >= live.feed.geometry().right()
    live.resize(1024, 560)
    QApplication.processEvents()
    assert live.rect().contains(line.geometry())
