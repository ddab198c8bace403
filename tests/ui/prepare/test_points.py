"""The panel Trước khi live: short however much there is to say, and all of it by keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from ui.prepare.facts import Check as Point
from ui.prepare.points import MOST, Points
from ui.widgets.button import Button
from ui.widgets.check import Check

CLAIM = Point("block", "C1: cấm nói chữa bệnh.", "Nói về vị.", ("C1",), "P10", "talk")
OLD = Point("info", "C6: OCOP sắp hết hạn.", "Xin cấp lại.", ("C6",), "certificate", "certificates")
DRESS = Point("block", "Ăn mặc kín đáo?", rule="P23", ask=True)
LIGHT = Point("warn", "Hình sáng, rõ?", "Lau ống kính.", rule="P29", ask=True)
GOOD = (Point("good", "Thẻ có mã QR"), Point("good", "Live trên Facebook"))


@pytest.fixture
def panel(theme, qtbot):
    ground = QWidget()
    made = Points(theme)
    column = QVBoxLayout(ground)
    column.addWidget(made)
    qtbot.addWidget(ground)
    ground.resize(320, 900)
    with qtbot.waitExposed(ground):
        ground.show()
    made.test_ground = ground
    return made


def said(panel) -> list[str]:
    return [one.text() for one in panel.findChildren(QLabel) if one.isVisible()]


def buttons(panel) -> dict[str, Button]:
    return {one.accessibleName() or one.text(): one for one in panel.findChildren(Button) if one.isVisible()}


def boxes(panel) -> list[Check]:
    return [one for one in panel.findChildren(Check) if one.isVisible()]


def test_what_is_to_be_mended_counts_and_leads_to_its_product(panel, qtbot):
    panel.show_points((CLAIM, OLD, DRESS, *GOOD))
    assert panel.count.accessibleName() == "1 việc cần sửa"
    asked = []
    panel.fix.connect(asked.append)
    qtbot.keyClick(buttons(panel)["Sửa C1: cấm nói chữa bệnh."], Qt.Key.Key_Return)
    qtbot.keyClick(buttons(panel)["Sửa C6: OCOP sắp hết hạn."], Qt.Key.Key_Space)
    assert asked == [CLAIM, OLD]


def test_what_only_a_person_can_tell_is_a_box_that_says_why(panel, qtbot):
    panel.show_points((DRESS, LIGHT, *GOOD))
    assert panel.count.accessibleName() == "2 điều chờ xem"
    first, second = boxes(panel)
    assert (first.text(), second.toolTip()) == ("Ăn mặc kín đáo?", "Lau ống kính.")
    told = []
    panel.ticked.connect(lambda rule, on: told.append((rule, on)))
    qtbot.keyClick(first, Qt.Key.Key_Space)
    assert told == [("P23", True)]


def test_when_all_is_ticked_one_line_is_left_and_can_be_opened(panel, qtbot):
    panel.show_points((DRESS, LIGHT), frozenset({"P23", "P29"}))
    assert panel.count.accessibleName() == "sẵn sàng"
    assert not boxes(panel)
    qtbot.keyClick(buttons(panel)["Đã xem 2 điều: Xem hết"], Qt.Key.Key_Space)
    assert [one.isChecked() for one in boxes(panel)] == [True, True]


def test_the_keyboard_stays_where_it_was_when_news_come(panel, qtbot):
    panel.show_points((DRESS, LIGHT))
    panel.test_ground.activateWindow()
    boxes(panel)[1].setFocus()
    panel.show_points((CLAIM, DRESS, LIGHT))
    assert boxes(panel)[1].hasFocus()
    panel.show_points((CLAIM, DRESS, LIGHT), frozenset({"P23", "P29"}))
    assert panel.focusWidget().accessibleName().startswith("Đã xem 2 điều")


def test_what_is_well_is_one_line(panel, qtbot):
    panel.show_points(GOOD)
    assert "2 điều đã ổn" in said(panel)
    assert "Thẻ có mã QR" not in said(panel)
    qtbot.mouseClick(buttons(panel)["2 điều đã ổn: Xem hết"], Qt.MouseButton.LeftButton)
    assert "Thẻ có mã QR" in said(panel)
    qtbot.mouseClick(buttons(panel)["2 điều đã ổn: Thu gọn"], Qt.MouseButton.LeftButton)
    assert "Thẻ có mã QR" not in said(panel)


def test_many_points_are_folded_and_all_are_there_when_asked(panel, qtbot):
    many = tuple(Point("warn", f"C{n}: sai", codes=(f"C{n}",)) for n in range(20))
    panel.show_points(many)
    assert sum(name.startswith("Sửa C") for name in buttons(panel)) == MOST
    qtbot.keyClick(buttons(panel)["Trước khi live: Xem hết (20)"], Qt.Key.Key_Return)
    assert sum(name.startswith("Sửa C") for name in buttons(panel)) == 20
    assert "Trước khi live: Thu gọn" in buttons(panel)


def test_while_the_rules_are_asked_nothing_is_called_ready(panel):
    panel.show_points(GOOD, looking=True)
    assert panel.count.accessibleName() == "đang xem …"


def test_the_same_again_builds_nothing_anew(panel):
    panel.show_points((DRESS,))
    (box,) = boxes(panel)
    panel.show_points((DRESS,))
    assert boxes(panel) == [box]


def test_a_name_with_markup_is_only_text(panel):
    panel.show_points((Point("warn", "C1: <b>to</b>", "<img src=x>", ("C1",)),))
    assert "C1: <b>to</b>" in said(panel)
