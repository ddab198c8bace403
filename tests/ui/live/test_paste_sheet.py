"""Ctrl+V on Đang live: what was copied is looked at before anything is kept, and Enter adds what is new."""

from __future__ import annotations

import time

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication

from coop_live import i18n
from coop_live.live.pasting import RowState
from ui.dates import clock
from ui.live.gap_row import minutes_words
from ui.live.paste_list import MOST_LETTERS, ROW, in_sight, spoken

ENTER, ESC, SPACE, TAB = Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Space, Qt.Key.Key_Tab

COPIED = """Chị Lụa
Fan cứng
c1 100g 2 gói
Thích
Phản hồi
1 phút
Mai Anh Đào
c10 2 chai 0987 654 321
Thích
Phản hồi
1 phút
Tác giả
HTX An Toàn
c1 85k nha
Thích
Phản hồi
1 phút
Hoa Lê
Thích
Phản hồi
1 phút
Bác Tư
2h
Like
Reply
1h"""


def press(key, modifier=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(QApplication.focusWidget(), key, modifier)


def copy(text):
    QGuiApplication.clipboard().setText(text)


@pytest.fixture
def sheet(live, evening, qtbot):
    """The sheet with a chat copied from Facebook; of one viewer the evening knows already."""
    evening.say("Chị Lụa", "c1 100g 2 gói")
    qtbot.waitUntil(lambda: live.queue.model.rowCount() == 1)
    copy(COPIED)
    press(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: live.sheet.preview is not None)
    yield live.sheet
    QGuiApplication.clipboard().clear()


def states(sheet):
    return [(row.author or row.text, row.state) for row in sheet.list.rows.rows]


def authors(live):
    return [line.row.comment.author_name for line in live.feed.model.lines]


def test_ctrl_v_shows_what_is_new_what_is_known_and_what_stays_out(sheet):
    assert sheet.isVisible()
    assert sheet.list.hasFocus()
    assert states(sheet) == [
        ("Chị Lụa", RowState.KNOWN),
        ("Mai Anh Đào", RowState.NEW),
        ("HTX An Toàn", RowState.NEW),
        ("Hoa Lê", RowState.OUT),
        ("Bác Tư", RowState.DOUBT),
    ]
    assert sheet.platform.text() == "Facebook"
    assert "Thêm 2" in sheet.add_button.text()
    assert "1 đã có" in sheet.state.text()
    assert "Thích, Trả lời" in sheet.head.second.text()


def test_nothing_is_kept_before_enter_and_esc_keeps_nothing(sheet, live, evening):
    press(ESC)
    live.back()  # the window asks the place when nothing is to be put away
    assert not sheet.isVisible()
    assert len(evening.desk.feed) == 1
    assert live.queue.open.confirm.hasFocus()


def test_enter_adds_the_new_and_the_desk_has_the_keyboard_again(sheet, live, qtbot):
    told = []
    live.told.connect(told.append)
    press(ENTER)
    qtbot.waitUntil(lambda: authors(live) == ["Chị Lụa", "Mai Anh Đào", "HTX An Toàn"])
    qtbot.waitUntil(lambda: not sheet.isVisible())
    qtbot.waitUntil(lambda: live.queue.model.rowCount() == 2)  # the seller's words are no order
    assert live.queue.open.confirm.hasFocus()
    assert "2" in told[0]


def test_the_same_again_has_nothing_to_add(sheet, live, qtbot):
    press(ENTER)
    qtbot.waitUntil(lambda: not sheet.isVisible())
    qtbot.waitUntil(lambda: len(authors(live)) == 3)
    live.paste()
    qtbot.waitUntil(lambda: sheet.preview is not None)
    assert RowState.NEW not in [state for _name, state in states(sheet)]
    assert not sheet.add_button.isEnabled()
    press(ENTER)
    assert sheet.isVisible()


def test_space_takes_a_doubted_row_and_leaves_a_new_one(sheet):
    assert sheet.list.currentIndex().row() == 1
    press(SPACE)
    assert "Thêm 1" in sheet.add_button.text()
    press(Qt.Key.Key_End)
    press(SPACE)
    assert sheet.list.rows.taken == {2, 3}
    press(Qt.Key.Key_Home)
    press(SPACE)  # what is known stays known
    assert sheet.list.rows.taken == {2, 3}


def test_one_button_takes_all_that_is_doubted(sheet):
    assert "1" in sheet.doubted.text()
    sheet.doubted.click()
    assert "Thêm 3" in sheet.add_button.text()
    assert not sheet.doubted.isVisible()


@pytest.mark.parametrize("key", [Qt.Key.Key_X, Qt.Key.Key_E, Qt.Key.Key_U, Qt.Key.Key_T, Qt.Key.Key_3])
def test_in_the_sheet_letters_decide_about_nothing_beneath(sheet, live, evening, key):
    press(key)
    press(TAB)
    press(key)
    assert sheet.isVisible()
    assert not live.quick.isVisible()
    assert evening.desk.last_done is None
    assert live.queue.open.mode == "rest"
    assert evening.session.on_air is None


def test_afterwards_the_letters_are_the_desks_again(sheet, live):
    live.back()
    press(Qt.Key.Key_E)
    assert live.queue.open.line.hasFocus()


def test_tab_goes_around_in_the_sheet(sheet):
    seen = []
    for _ in range(7):
        press(TAB)
        seen.append(QApplication.focusWidget())
    assert all(sheet.isAncestorOf(one) for one in seen)
    assert len(set(seen)) == 6
    press(Qt.Key.Key_Backtab)
    assert QApplication.focusWidget() is seen[-2]


def test_another_platform_makes_known_comments_new(sheet, live, qtbot):
    at = sheet.platform.options.index("Zalo")
    sheet.platform.show_position(at)
    sheet.platform.picked.emit(at)
    qtbot.waitUntil(lambda: sheet.preview.platform == "zalo")
    assert states(sheet)[0] == ("Chị Lụa", RowState.NEW)
    press(ENTER)
    qtbot.waitUntil(lambda: len(authors(live)) == 4)
    assert {line.row.comment.platform for line in live.feed.model.lines} == {"facebook", "zalo"}
    assert {line.row.comment.source for line in live.feed.model.lines} == {"", "paste"}


def test_a_gap_of_one_minute_is_one_minute():
    assert minutes_words(1_763_820_000_000, 1_763_820_000_001) == clock(1_763_820_000_000)


def test_for_a_gap_it_says_which_minutes(live, qtbot):
    now = time.time_ns() // 1_000_000
    gap = (now - 300_000, now - 60_000)
    copy("Hoa Lê: c10 1")
    live.paste(*gap, platform="zalo")
    qtbot.waitUntil(lambda: live.sheet.preview is not None)
    assert f"{clock(gap[0])}–{clock(gap[1])}" in live.sheet.head.second.text()
    assert live.sheet.platform.text() == "Zalo"
    press(ENTER)
    qtbot.waitUntil(lambda: len(authors(live)) == 1)
    assert gap[0] < live.feed.model.lines[0].row.comment.at < gap[1]


def test_with_nothing_copied_it_says_how(live):
    QGuiApplication.clipboard().clear()
    live.paste()
    assert live.sheet.empty.isVisible()
    assert not live.sheet.add_button.isEnabled()
    press(ENTER)
    assert live.sheet.isVisible()


def test_ctrl_v_in_a_field_pastes_into_the_field(live, evening, qtbot):
    evening.say("Chị Lụa", "c1 100g 2 gói")
    qtbot.waitUntil(lambda: live.queue.model.rowCount() == 1)
    press(Qt.Key.Key_E)
    copy("c5 1")
    press(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert not live.sheet.isVisible()
    assert live.queue.open.line.text() == "c5 1"


def test_phones_are_hidden_in_sight_and_in_words(sheet):
    for row in sheet.list.rows.rows:
        assert "987 654" not in spoken(row, taken=True)
    index = sheet.list.rows.index(1)
    assert "0987 xxx 321" in index.data(int(Qt.ItemDataRole.AccessibleTextRole))
    assert "654" not in index.data(int(Qt.ItemDataRole.ToolTipRole))


def test_a_phone_at_the_end_of_what_is_shown_is_hidden_too():
    for before in range(MOST_LETTERS - 14, MOST_LETTERS + 2):
        assert "654" not in in_sight("x" * before + " 0987 654 321")


def test_a_screen_reader_hears_what_becomes_of_a_row(sheet):
    told = [sheet.list.rows.index(at).data() for at in range(5)]
    assert "đã có" in told[0]
    assert "thêm" in told[1]
    assert "nhà mình" in told[2]
    assert "bỏ ra" in told[3]
    assert "Chỉ có tên" in told[3]
    assert sheet.list.rows.index(0).data(ROW).author == "Chị Lụa"
    for one in sheet.findChildren(QAbstractButton):
        assert one.accessibleName() or one.text()


def drop(view, path):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    actions, none = Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
    event = QDropEvent(QPointF(QPoint(9, 9)), actions, data, Qt.MouseButton.LeftButton, none)
    view.dropEvent(event)


def test_a_file_that_is_let_go_over_the_place_is_looked_at(live, tmp_path, qtbot):
    path = tmp_path / "vcamart.csv"
    path.write_text("Tên,Bình luận,Nền tảng\nHoa,c10 1,vcamart\n,c1,\n", encoding="utf-8-sig")
    drop(live, path)
    qtbot.waitUntil(lambda: live.sheet.preview is not None)
    assert states(live.sheet) == [("Hoa", RowState.NEW), ("c1", RowState.OUT)]
    press(ENTER)
    qtbot.waitUntil(lambda: len(authors(live)) == 1)
    said = live.feed.model.lines[0].row.comment
    assert (said.platform, said.source) == ("vcamart", "csv")


def test_a_file_that_was_copied_is_looked_at(live, tmp_path, qtbot):
    path = tmp_path / "zalo.txt"
    path.write_text("Lan: chốt c10 1", encoding="utf-8")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    QGuiApplication.clipboard().setMimeData(data)
    press(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: live.sheet.preview is not None)
    assert states(live.sheet) == [("Lan", RowState.NEW)]
    QGuiApplication.clipboard().clear()


def test_a_phone_in_a_reason_is_hidden(live, tmp_path, qtbot):
    path = tmp_path / "odd.csv"
    path.write_text("time,name,text\n0987654321,Lan,c1\n", encoding="utf-8")
    drop(live, path)
    qtbot.waitUntil(lambda: live.sheet.preview is not None)
    assert "0987 xxx 321" in live.sheet.list.rows.index(0).data()


def test_a_file_that_cannot_be_used_is_told(live, tmp_path, qtbot):
    troubles = []
    live.trouble.connect(troubles.append)
    path = tmp_path / "leer.csv"
    path.write_text("a,b\n1,2\n", encoding="utf-8")
    drop(live, path)
    qtbot.waitUntil(lambda: bool(troubles))
    assert "tiêu đề" in troubles[0].cause
    assert live.sheet.isVisible()
    drop(live, tmp_path / "photo.png")
    assert len(troubles) == 1


def test_a_mouse_takes_and_leaves(sheet):
    place = sheet.list.visualRect(sheet.list.rows.index(1)).center()
    QTest.mouseClick(sheet.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert 1 not in sheet.list.rows.taken


@pytest.mark.parametrize("width", [1024, 1280, 1366])
def test_no_button_is_cut(sheet, live, monkeypatch, width):
    longer = staticmethod(lambda text, _comment, n: text.replace("%n", str(n)) + " " + "x" * (len(text) // 3))
    monkeypatch.setattr(i18n._Translator, "answer", longer)
    sheet._say()
    live.resize(width, 560)
    QApplication.processEvents()
    assert sheet.geometry().right() == live.rect().right()
    for one in sheet.findChildren(QAbstractButton):
        if one.isVisible():
            assert one.width() >= one.minimumSizeHint().width(), one.text()
            assert one.mapTo(sheet, one.rect().bottomRight()).x() < sheet.width(), one.text()
