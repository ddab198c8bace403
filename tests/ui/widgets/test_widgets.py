"""The small parts: what they say to those who hear the screen, how they take their room."""

from __future__ import annotations

from itertools import combinations

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from coop_live.model import Lamp, LampState
from ui.keys import bind_sequence
from ui.widgets.button import Button
from ui.widgets.check import Check
from ui.widgets.chip import Chip, chip_width
from ui.widgets.chip_flow import ChipFlow
from ui.widgets.choice import Choice
from ui.widgets.confidence import confidence_words, paint_confidence
from ui.widgets.empty import EmptyState
from ui.widgets.focus_ring import FocusRing
from ui.widgets.key_bar import KeyBar
from ui.widgets.key_cap import KeyCap, cap_size, caps_width, paint_code
from ui.widgets.lamp import LampButton
from ui.widgets.notice import NoticeBar, Said
from ui.widgets.panel import PanelHead
from ui.widgets.photo import load_photo, paint_photo
from ui.widgets.pill import CountPill, LivePill
from ui.widgets.segments import Segments
from ui.widgets.undo_line import UndoLine
from ui.widgets.words import ShortWords, Words


def inked(image: QImage) -> bool:
    """Return whether anything was drawn on an empty image."""
    blank = QImage(image.size(), image.format())
    blank.fill(Qt.GlobalColor.transparent)
    return image != blank


@pytest.fixture
def paper(qapp):
    """A clear image and its painter."""
    image = QImage(200, 60, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    yield image, painter
    painter.end()


@pytest.fixture
def stand(theme, qtbot):
    """A window with room for parts."""
    window = QWidget()
    QVBoxLayout(window)
    qtbot.addWidget(window)
    window.resize(500, 300)
    with qtbot.waitActive(window):
        window.show()
    return window


def put(stand, *widgets):
    """Put widgets into the window."""
    for widget in widgets:
        stand.layout().addWidget(widget)
        widget.show()
    return widgets[0]


@pytest.mark.parametrize("kind", ["primary", "plain", "quiet", "danger", "link"])
def test_a_button_is_pressed_by_mouse_by_space_and_by_enter(stand, theme, qtbot, kind):
    button = put(stand, Button(theme, "Chốt", icon="check", keys=("Enter",), kind=kind))
    pressed = []
    button.clicked.connect(lambda: pressed.append(kind))
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Space)
    qtbot.keyClick(button, Qt.Key.Key_Return)
    assert pressed == [kind, kind, kind]


def test_a_button_is_wide_enough_for_its_words_and_keys(theme):
    short = Button(theme, "Chốt")
    assert Button(theme, "Kết thúc buổi live").sizeHint().width() > short.sizeHint().width()
    assert Button(theme, "Chốt", keys=("Ctrl", "L")).sizeHint().width() > short.sizeHint().width()
    assert Button(theme, icon="undo-2").sizeHint().width() >= 36


def test_a_button_that_is_off_looks_and_says_so(stand, theme, qtbot):
    button = put(stand, Button(theme, "Chốt", kind="primary"))
    before = button.grab().toImage()
    button.setEnabled(False)
    assert button.grab().toImage() != before


def test_changed_words_keep_the_button(theme):
    button = Button(theme, "Kết thúc")
    button.set_words("Bấm lần nữa để kết thúc", kind="danger")
    assert button.text() == "Bấm lần nữa để kết thúc"
    assert button.sizeHint().width() > Button(theme, "Kết thúc").sizeHint().width()


def test_key_caps_are_as_wide_as_their_words(theme):
    assert cap_size(theme, "Enter").width() > cap_size(theme, "E").width() == cap_size(theme, "E").height()
    assert caps_width(theme, ("Ctrl", "L")) == KeyCap(theme, "Ctrl", "L").width()
    assert caps_width(theme, ()) == 0


def test_a_pale_key_cap_looks_different(stand, theme):
    cap = put(stand, KeyCap(theme, "1"))
    before = cap.grab().toImage()
    cap.set_pale(True)
    assert cap.grab().toImage() != before


def test_a_code_is_drawn_and_says_where_it_ends(theme, paper):
    image, painter = paper
    assert paint_code(painter, theme, 10, 30, "C10") > 30
    assert inked(image)


@pytest.mark.parametrize("state", list(LampState))
def test_a_lamp_speaks_its_state_and_shows_a_shape(stand, theme, state):
    lamp = put(stand, LampButton(theme, "OBS"))
    lamp.show_lamp(Lamp("obs", state, "Chưa thấy OBS.", "Mở OBS."))
    assert lamp.accessibleName().startswith("OBS: ")
    assert "Mở OBS." in lamp.toolTip()
    assert inked(lamp.grab().toImage())


def test_each_lamp_looks_different_without_colour(stand, theme):
    lamp = put(stand, LampButton(theme, "OBS"))
    shapes = []
    for state in (LampState.WORKING, LampState.OFF, LampState.TROUBLE, LampState.MISSING):
        lamp.show_lamp(Lamp("obs", state))
        grey = lamp.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
        shapes.append(grey.copy(0, 0, 20, grey.height()))
    assert all(one != other for one, other in combinations(shapes, 2))


def test_the_live_pill_grows_only_with_the_length_of_its_clock(theme):
    pill = LivePill(theme, "ĐANG LIVE")
    pill.set_clock("09:59")
    width = pill.sizeHint().width()
    pill.set_clock("11:11")
    assert pill.sizeHint().width() == width
    pill.set_clock("1:11:11")
    assert pill.sizeHint().width() > width
    assert pill.accessibleName() == "ĐANG LIVE 1:11:11"


def test_counts_and_chips_without_words_are_not_there(stand, theme):
    pill, chip = CountPill(theme), Chip(theme, "thiếu", tone="honey", icon="phone", parent=stand)
    put(stand, pill, chip)
    pill.set_text("")
    chip.set_text("")
    assert (pill.isVisible(), chip.isVisible()) == (False, False)
    pill.set_text("18")
    chip.set_text("thiếu SĐT", "honey")
    assert (pill.isVisible(), chip.isVisible()) == (True, True)
    assert chip_width(theme, "thiếu", "phone") > chip_width(theme, "thiếu")


@pytest.mark.parametrize(
    ("confidence", "words"),
    [(1.0, "Chắc"), (0.9, "Chắc"), (0.7, "Khá chắc"), (0.2, "Hỏi lại")],
)
def test_confidence_is_a_word_and_bars(theme, paper, confidence, words):
    image, painter = paper
    assert confidence_words(confidence) == words
    assert paint_confidence(painter, theme, 190, 30, confidence) < 190
    assert inked(image)


def test_segments_are_walked_by_arrows_and_tell_which(stand, theme, qtbot):
    segments = put(stand, Segments(theme, (("Tất cả", ""), ("Đơn", "list-checks"), ("Hỏi", "")), name="Lọc"))
    chosen = []
    segments.chosen.connect(chosen.append)
    qtbot.mouseClick(segments.segments[1], Qt.MouseButton.LeftButton)
    qtbot.keyClick(segments, Qt.Key.Key_Right)
    qtbot.keyClick(segments, Qt.Key.Key_Right)
    qtbot.keyClick(segments, Qt.Key.Key_Left)
    assert chosen == [1, 2, 0, 2]
    segments.choose(0)
    assert (segments.current(), chosen) == (0, [1, 2, 0, 2])


def test_a_count_on_a_segment_is_heard_and_gets_room(theme):
    segments = Segments(theme, (("Đơn", ""), ("Hỏi", "")))
    segment = segments.segments[0]
    before = segment.sizeHint().width()
    segment.set_count("157")
    assert segment.accessibleName() == "Đơn 157"
    assert segment.sizeHint().width() > before


def test_notices_wait_for_each_other_and_the_same_one_is_told_once(stand, theme):
    bar = put(stand, NoticeBar(theme))
    first, second = Said("warn", "Mất TikTok.", "Đang nối lại."), Said("info", "Đã xuất.")
    for said in (first, second, first):
        bar.push(said)
    assert (bar.waiting, bar.isVisible()) == ([first, second], True)
    assert bar.accessibleName() == "Mất TikTok. Đang nối lại."
    assert bar.put_away()
    assert bar.waiting == [second]
    assert bar.put_away()
    assert (bar.isVisible(), bar.put_away()) == (False, False)


def test_the_button_of_a_notice_acts_and_puts_it_away(stand, theme, qtbot):
    bar, done = put(stand, NoticeBar(theme)), []
    bar.push(Said("info", "Đã bớt C1.", "", ("Hoàn tác", lambda: done.append("undo"))))
    button = next(one for one in bar.findChildren(Button) if one.text() == "Hoàn tác")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert (done, bar.waiting) == (["undo"], [])


def test_what_to_do_is_never_cut_before_a_second_line_is_taken(stand, theme):
    bar = put(stand, NoticeBar(theme))
    bar.push(Said("warn", "Mất TikTok từ 20:41.", "Đang nối lại. Đơn vẫn chốt được."))
    cause, remedy = bar.findChildren(ShortWords)
    for width, under in ((900, False), (430, True)):
        bar.setFixedWidth(width)
        QApplication.processEvents()
        assert (remedy.y() > cause.y()) is under
        assert (cause.toolTip(), remedy.toolTip()) == ("", "")
        assert bar.height() == theme.height("banner")


def test_words_from_outside_are_never_markup(stand, theme):
    label = put(stand, Words(theme, "<b>Chè</b>"))
    assert label.textFormat() is Qt.TextFormat.PlainText
    label.set_tone("danger")
    assert label.property("tone") == "danger"


def test_short_words_say_all_in_their_tooltip_only_when_cut(stand, theme):
    words = put(stand, ShortWords(theme, "Bột ngâm chân thảo dược Nẫu Ecofarm"))
    words.resize(60, 20)
    assert words.toolTip() == "Bột ngâm chân thảo dược Nẫu Ecofarm"
    words.resize(400, 20)
    assert words.toolTip() == ""


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_a_choice_offers_its_options_and_takes_one(stand, theme, qtbot):
    choice = put(stand, Choice(theme, "Buổi live"))
    assert not choice.isEnabled() or choice.options == ()
    choice.set_options(("Tối 22", "Tối & 15"), 0)
    picked = []
    choice.picked.connect(picked.append)
    choice.setFocus()
    qtbot.keyClick(choice, Qt.Key.Key_Down)
    menu = choice.findChild(QWidget, "", Qt.FindChildOption.FindDirectChildrenOnly)
    assert [action.text() for action in menu.actions()] == ["Tối 22", "Tối && 15"]
    menu.actions()[1].trigger()
    menu.close()
    assert (picked, choice.text(), choice.accessibleName()) == ([1], "Tối & 15", "Buổi live: Tối & 15")


def test_a_box_is_ticked_by_space(stand, theme, qtbot):
    box = put(stand, Check(theme, "Facebook", icon="facebook"))
    empty = box.grab().toImage()
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_Space)
    assert box.isChecked()
    assert box.grab().toImage() != empty


def test_the_key_bar_leaves_out_what_does_not_fit_and_says_all(stand, theme):
    bar = put(stand, KeyBar(theme))
    bar.set_hints(((("Enter",), "Chốt"), (("Ctrl", "E"), "Xuất")))
    bar.say("Đã lưu 19:42", "circle-check")
    assert bar.findChildren(QWidget)[0].accessibleName() == "Enter Chốt, Ctrl+E Xuất"
    narrow = bar.grab().toImage()
    bar.set_hints(())
    assert bar.grab().toImage() != narrow


def test_an_empty_place_says_what_comes_and_offers_the_first_step(theme):
    step = Button(theme, "Dùng danh mục mẫu")
    empty = EmptyState(theme, "package", "Chưa có món.", step)
    assert empty.sentence.text() == "Chưa có món."
    assert empty.isAncestorOf(step)


def test_a_photo_is_cut_square_and_a_missing_one_is_a_frame(theme, paper, tmp_path):
    image, painter = paper
    wide = QImage(300, 100, QImage.Format.Format_RGB32)
    wide.fill(Qt.GlobalColor.red)
    wide.save(str(tmp_path / "wide.png"))
    found = load_photo(tmp_path / "wide.png", 50)
    assert found is not None
    assert found.width() == found.height()
    assert load_photo(tmp_path / "missing.png") is load_photo(None) is None
    paint_photo(painter, theme, image.rect().adjusted(0, 0, -140, 0), found)
    assert image.pixelColor(30, 30) == Qt.GlobalColor.red
    paint_photo(painter, theme, image.rect().adjusted(100, 0, 0, 0), None)
    assert image.pixelColor(110, 0).alpha() + image.pixelColor(150, 0).alpha() > 0


def test_the_ring_follows_the_keyboard_and_stays_outside_of_the_field(stand, theme, qtbot):
    ring = FocusRing(theme, stand)
    first, second = QLineEdit(), QLineEdit()
    put(stand, first, second)
    first.setFocus()
    assert ring.target is first
    assert ring.geometry().contains(first.geometry().adjusted(-2, -2, 2, 2))
    second.setFocus()
    assert ring.target is second
    second.setProperty("ring", False)
    second.update()
    qtbot.waitUntil(lambda: not ring.isVisible())


def test_a_still_ring_leaves_the_window_in_peace(stand, theme, qtbot):
    ring = FocusRing(theme, stand)
    field = Button(theme, "Nhập")
    put(stand, field)
    field.setFocus()
    qtbot.waitUntil(ring.isVisible)
    qtbot.wait(50)
    seen = []
    ring.paintEvent = seen.append
    field.update()
    qtbot.wait(150)
    assert len(seen) <= 2  # once painted for the button; for ever, when each asks for the other


def test_the_ring_stays_with_the_keyboard_when_what_had_it_before_is_deleted(stand, theme, qtbot):
    ring = FocusRing(theme, stand)
    first, second = QLineEdit(), QLineEdit()
    put(stand, first, second)
    for field in (first, second, first, second):
        field.setFocus()
    with qtbot.waitSignal(first.destroyed):
        first.deleteLater()
    assert ring.target is second
    assert ring.isVisible()


def test_the_ring_goes_with_what_is_scrolled_and_is_cut_where_that_is_cut(stand, theme, qtbot):
    ring = FocusRing(theme, stand)
    area, inside = QScrollArea(), QWidget()
    column = QVBoxLayout(inside)
    fields = [QLineEdit() for _ in range(30)]
    for field in fields:
        column.addWidget(field)
    area.setWidget(inside)
    put(stand, area)
    fields[1].setFocus()
    seen = QRect(area.viewport().mapTo(stand, QPoint(0, 0)), area.viewport().size())

    def around() -> QRect:
        return QRect(fields[1].mapTo(stand, QPoint(0, 0)), fields[1].size()).adjusted(-4, -4, 4, 4)

    assert ring.geometry() == around()
    area.verticalScrollBar().setValue(10)
    qtbot.waitUntil(lambda: ring.geometry() == around())
    area.verticalScrollBar().setValue(fields[1].y() + 8)
    qtbot.waitUntil(lambda: ring.geometry().top() == seen.top())
    assert ring.geometry() == around().intersected(seen)
    area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())
    qtbot.waitUntil(lambda: not ring.isVisible())


def test_a_head_gives_way_from_the_right_and_says_all_in_the_tooltip(stand, theme):
    head = PanelHead(theme, "Danh mục tối nay")
    put(stand, head)
    head.second.set_text("phiếu có 21 cột, đang đọc một tệp tên dài")
    needed = head.title.sizeHint().width()
    head.setFixedWidth(needed + 100)
    stand.layout().activate()
    head.layout().activate()
    assert head.title.width() >= needed
    assert (head.title.toolTip(), head.second.toolTip()) == ("", head.second.text())
    head.setFixedWidth(needed)
    stand.layout().activate()
    head.layout().activate()
    assert head.title.toolTip() == "Danh mục tối nay"
    assert head.second.geometry().right() < head.width()


def test_the_ring_lets_go_of_a_widget_that_is_deleted(stand, theme, qtbot):
    ring = FocusRing(theme, stand)
    field = put(stand, QLineEdit())
    field.setFocus()
    assert ring.isVisible()
    field.deleteLater()
    qtbot.waitUntil(lambda: not ring.isVisible())


def test_chips_take_the_lines_they_need_and_are_heard(stand, theme):
    flow = put(stand, ChipFlow(theme))
    flow.show_chips([("OCOP 4★", "tea"), ("số 123/QĐ-UBND", "plain"), ("đến 15/03/2027", "tea")])
    assert flow.accessibleName() == "OCOP 4★, số 123/QĐ-UBND, đến 15/03/2027"
    wide = flow.height()
    stand.resize(160, 300)
    lay_out(stand)
    assert flow.height() > 2 * wide
    flow.show_chips([("x" * 200, "plain")])
    assert flow.height() == wide, "one that is too long is cut, not lost"
    assert flow.toolTip() == "x" * 200
    flow.show_chips([])
    assert not flow.isVisible()


def lay_out(window) -> None:
    """Let a resized window lay its parts out now."""
    window.layout().activate()


def test_an_empty_line_leaves_undo_to_its_place(stand, theme, qtbot):
    line = put(stand, UndoLine())
    undone = []
    bind_sequence(stand, "Ctrl+Z", lambda: undone.append(1))
    line.setFocus()
    qtbot.keyClicks(line, "ab")
    qtbot.keyClick(line, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert (line.text(), undone) == ("", []), "what was typed is taken back first"
    qtbot.keyClick(line, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert undone == [1]
