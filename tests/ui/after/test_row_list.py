"""The list of rows is walked past its headings, opened by Enter, ticked by Space, and read aloud."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from ui.after.row_list import ListRow, RowList

ROWS = (
    ListRow(None, "Chuyển thiếu", figure="1"),
    ListRow("a", "HTX000011 ck", "ít hơn số còn nợ", "64.000", before="22/11 20:43"),
    ListRow(None, "Đã để riêng", figure="2"),
    ListRow("b", "tien thue xe", ticked=False),
    ListRow("c", "tien nuoc", ticked=True),
)


@pytest.fixture
def rows(theme, qtbot) -> RowList:
    shown = RowList(theme, "Tiền chuyển khoản")
    qtbot.addWidget(shown)
    shown.resize(500, 300)
    shown.set_rows(ROWS)
    with qtbot.waitActive(shown):
        shown.show()
    shown.setFocus()
    return shown


def test_the_arrows_walk_past_headings(qtbot, rows):
    assert rows.current == "a"
    qtbot.keyClick(rows, Qt.Key.Key_Down)
    assert rows.current == "b"
    qtbot.keyClick(rows, Qt.Key.Key_Up)
    qtbot.keyClick(rows, Qt.Key.Key_Up)
    assert rows.current == "a"


def test_enter_opens_and_space_ticks_what_has_a_box(qtbot, rows):
    opened, ticked = [], []
    rows.opened.connect(opened.append)
    rows.ticked.connect(ticked.append)
    qtbot.keyClick(rows, Qt.Key.Key_Return)
    qtbot.keyClick(rows, Qt.Key.Key_Space)
    rows.go_to("b")
    qtbot.keyClick(rows, Qt.Key.Key_Space)
    assert (opened, ticked) == (["a"], ["b"])


def test_the_keyboard_stays_on_its_row_or_goes_on_to_the_next(rows):
    rows.go_to("b")
    rows.set_rows(ROWS[2:])
    assert rows.current == "b"
    rows.set_rows(ROWS)
    rows.set_rows((*ROWS[:3], ROWS[4]))
    assert rows.current == "c"
    rows.set_rows(())
    assert rows.current is None
    rows.set_rows(ROWS)
    assert rows.current == "a"


def test_letters_are_left_to_the_window(qtbot, rows):
    rows.go_to("a")
    qtbot.keyClick(rows, "t")  # Qt would go to the row that begins so
    assert rows.current == "a"


def test_a_row_is_read_as_a_sentence(rows):
    assert ROWS[1].spoken == "22/11 20:43, HTX000011 ck, 64.000, ít hơn số còn nợ"
    assert ROWS[4].spoken.startswith("đã chọn")
    index = rows.model().index(1, 0)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == ROWS[1].spoken
    assert "HTX000011" in index.data(Qt.ItemDataRole.ToolTipRole)


def test_it_can_be_drawn_narrow_and_wide(rows):
    for width in (90, 900):
        rows.resize(width, 240)
        assert not rows.grab().isNull()
