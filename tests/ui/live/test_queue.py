"""The assistant's evening by keys alone: confirm, correct, refuse, put off, take back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from coop_live.model import OrderState
from ui.live.draft_list import ROW
from ui.live.open_draft import Mode, reasons

ENTER, X, U, E = Qt.Key.Key_Return, Qt.Key.Key_X, Qt.Key.Key_U, Qt.Key.Key_E


def press(key):
    QTest.keyClick(QApplication.focusWidget(), key)


def write(text):
    QTest.keyClicks(QApplication.focusWidget(), text)


@pytest.fixture
def drafts(evening, live, qtbot):
    """Three drafts, the first selected: Lụa's, Bảy's and Ánh's."""
    evening.say("Chị Lụa", "c1 100g 2 gói")
    evening.say("Chú Bảy", "c2 1 hộp")
    evening.say("Ngọc Ánh", "c3 1 chai")
    qtbot.waitUntil(lambda: live.queue.model.rowCount() == 3)
    return live


def names(live):
    return [row.order.author_name for row in live.queue.model.rows]


def test_an_empty_queue_says_what_will_be_here(live):
    assert live.queue.model.rowCount() == 0
    assert not live.queue.open.isVisible()
    troubles = []
    live.trouble.connect(troubles.append)
    press(ENTER)
    assert troubles == []  # the empty list says it already
    press(U)
    assert live.queue.model.rowCount() == 0


def test_the_first_draft_opens_and_takes_the_keyboard(drafts):
    assert drafts.queue.open.row.order.author_name == "Chị Lụa"
    assert drafts.queue.open.confirm.hasFocus()


def test_a_first_draft_takes_a_keyboard_that_nothing_holds(live, evening, qtbot):
    QApplication.focusWidget().clearFocus()
    evening.say("Chị Lụa", "c1 100g 2 gói")
    qtbot.waitUntil(lambda: live.queue.model.rowCount() == 1)
    assert live.queue.open.confirm.hasFocus()


def test_what_is_typed_after_e_stands_instead_of_the_old_lines(drafts, evening, qtbot):
    press(E)
    QTest.keyClicks(QApplication.focusWidget(), "c5 1")
    assert drafts.queue.open.line.text() == "c5 1"
    press(ENTER)
    qtbot.waitUntil(lambda: [line.code for line in drafts.queue.open.row.order.lines] == ["C5"])


def test_enter_confirms_and_the_next_takes_its_place(drafts, evening, qtbot):
    top = drafts.queue.open.geometry().top()
    press(ENTER)
    qtbot.waitUntil(lambda: names(drafts) == ["Chú Bảy", "Ngọc Ánh"])
    assert drafts.queue.open.row.order.author_name == "Chú Bảy"
    assert drafts.queue.open.geometry().top() == top
    assert drafts.queue.open.confirm.hasFocus()
    assert evening.desk.last_done.order.state is OrderState.CONFIRMED
    assert "Đã chốt #1" in drafts.queue.last.said.text()


def test_held_keys_act_once(live):
    once = {"Return", "Enter", "X", "U"}
    bound = [one for one in live.findChildren(QShortcut) if one.key().toString() in once]
    assert {one.key().toString() for one in bound} == once
    assert not any(one.autoRepeat() for one in bound)


def test_an_enter_held_in_the_edit_line_takes_once(drafts):
    press(E)
    taken = []
    drafts.queue.open.taken.connect(taken.append)
    for repeated in (False, True, True):
        held = QKeyEvent(QKeyEvent.Type.KeyPress, ENTER, Qt.KeyboardModifier.NoModifier, "\r", repeated)
        QApplication.sendEvent(drafts.queue.open.line, held)
    assert taken == ["c1 100g 2"]


def test_a_draft_that_arrives_never_moves_the_selection(drafts, evening, qtbot):
    press(Qt.Key.Key_Down)
    before = drafts.queue.open.geometry()
    evening.say("Dì Tám", "c8 2 gói")
    qtbot.waitUntil(lambda: drafts.queue.model.rowCount() == 4)
    assert drafts.queue.open.row.order.author_name == "Chú Bảy"
    assert drafts.queue.open.geometry() == before


def test_arrows_choose_and_stop_at_the_ends(drafts):
    press(Qt.Key.Key_Up)
    assert drafts.queue.open.row.order.author_name == "Chị Lụa"
    for _ in range(5):
        press(Qt.Key.Key_Down)
    assert drafts.queue.open.row.order.author_name == "Ngọc Ánh"


def test_space_puts_off_to_the_end(drafts):
    press(Qt.Key.Key_Space)
    assert names(drafts) == ["Chú Bảy", "Ngọc Ánh", "Chị Lụa"]
    assert drafts.queue.open.row.order.author_name == "Chú Bảy"


def test_u_takes_the_confirm_back_and_the_draft_waits_again(drafts, evening, qtbot):
    press(ENTER)
    qtbot.waitUntil(lambda: len(names(drafts)) == 2)
    press(U)
    qtbot.waitUntil(lambda: len(names(drafts)) == 3)
    assert drafts.queue.open.row.order.author_name == "Chị Lụa"
    assert not drafts.queue.last.button.isVisible()


def test_x_asks_why_and_enter_refuses_for_that_reason(drafts, evening, qtbot):
    press(X)
    assert drafts.queue.open.mode is Mode.REFUSE
    press(Qt.Key.Key_Down)
    assert drafts.queue.open.reasons[1].hasFocus()
    press(ENTER)
    qtbot.waitUntil(lambda: names(drafts) == ["Chú Bảy", "Ngọc Ánh"])
    assert drafts.queue.open.mode is Mode.REST
    with evening.ledger.read() as questions:
        assert questions.order(1).state is OrderState.REFUSED
    assert "Đã bỏ #1" in drafts.queue.last.said.text()


def test_u_after_x_only_puts_the_question_away(drafts, evening, qtbot):
    press(ENTER)
    qtbot.waitUntil(lambda: names(drafts) == ["Chú Bảy", "Ngọc Ánh"])
    press(X)
    assert drafts.queue.open.mode is Mode.REFUSE
    press(U)
    assert drafts.queue.open.mode is Mode.REST
    press(U)
    qtbot.waitUntil(lambda: drafts.queue.model.rowCount() == 3)
    assert [one.state for one in evening.desk.orders] == [OrderState.DRAFT] * 3


def test_x_twice_refuses_for_the_first_reason(drafts, qtbot):
    press(X)
    press(X)
    qtbot.waitUntil(lambda: len(names(drafts)) == 2)
    assert reasons()[0]


def test_esc_leaves_the_reasons_and_nothing_happened(drafts):
    press(X)
    assert drafts.back()
    assert drafts.queue.open.mode is Mode.REST
    assert drafts.queue.open.confirm.hasFocus()
    assert len(names(drafts)) == 3


def test_a_key_that_meets_a_draft_nobody_has_seen_only_shows_it(drafts, evening):
    evening.desk.next()
    press(ENTER)
    assert drafts.queue.open.row.order.author_name == "Chú Bảy"
    assert evening.desk.last_done is None
    assert len(names(drafts)) == 3


def test_e_opens_the_draft_as_it_is_and_reads_along(drafts):
    press(E)
    line = drafts.queue.open.line
    assert line.hasFocus()
    assert line.text() == "c1 100g 2"
    line.selectAll()
    write("c1 250g 10")
    assert [(one.variant, one.qty) for one in drafts.queue.open.reading.lines] == [("250g", 10)]
    assert drafts.queue.open.reading.total == 1_950_000


def test_an_edit_is_taken_by_enter_and_the_draft_stays_open(drafts, qtbot):
    press(E)
    drafts.queue.open.line.selectAll()
    write("c1 250g 3")
    press(ENTER)
    qtbot.waitUntil(lambda: drafts.queue.open.row.order.lines[0].qty == 3)
    qtbot.waitUntil(lambda: drafts.queue.open.mode is Mode.REST)
    assert drafts.queue.open.row.order.author_name == "Chị Lụa"
    assert drafts.queue.open.confirm.hasFocus()


def test_enter_away_from_the_edit_line_takes_the_edit_and_confirms_nothing(drafts, evening, qtbot):
    press(E)
    drafts.queue.open.line.selectAll()
    write("c2 1")
    drafts.feed.view.setFocus()
    press(ENTER)
    qtbot.waitUntil(lambda: drafts.queue.open.row.order.lines[0].code == "C2")
    qtbot.waitUntil(lambda: drafts.queue.open.mode is Mode.REST)
    assert evening.desk.last_done is None
    assert len(names(drafts)) == 3


def test_enter_away_from_an_edit_that_cannot_be_read_goes_back_to_it(drafts, evening):
    press(E)
    drafts.queue.open.line.selectAll()
    write("zz9 3")
    drafts.feed.view.setFocus()
    press(ENTER)
    assert drafts.queue.open.mode is Mode.EDIT
    assert drafts.queue.open.line.hasFocus()
    assert evening.desk.last_done is None


def test_an_edit_that_cannot_be_read_stays_open_and_says_why(drafts):
    press(E)
    drafts.queue.open.line.selectAll()
    write("zz9 3")
    press(ENTER)
    assert drafts.queue.open.mode is Mode.EDIT
    assert drafts.queue.open.reading.problem


def test_esc_leaves_the_edit_and_nothing_changed(drafts):
    press(E)
    write("999")
    press(Qt.Key.Key_Escape)
    assert drafts.queue.open.mode is Mode.REST
    assert drafts.queue.open.row.order.lines[0].qty == 2


def test_letters_typed_into_the_edit_line_are_no_commands(drafts):
    press(E)
    write("xuear")
    assert len(names(drafts)) == 3
    assert drafts.queue.open.mode is Mode.EDIT


def test_a_draft_that_arrives_does_not_disturb_the_edit(drafts, evening, qtbot):
    press(E)
    write(" c5")
    evening.say("Dì Tám", "c8 2 gói")
    qtbot.waitUntil(lambda: drafts.queue.model.rowCount() == 4)
    assert drafts.queue.open.line.text().endswith(" c5")
    assert drafts.queue.open.line.hasFocus()


def test_a_letter_that_telex_joined_still_acts(drafts):
    joined = QKeyEvent(QKeyEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, "ũ")
    QApplication.sendEvent(QApplication.focusWidget(), joined)
    assert drafts.queue.open.mode is Mode.REFUSE


def test_more_than_there_is_opens_the_edit_with_what_is_possible(evening, live, qtbot):
    evening.say("hanhpham88", "c10 2 chai")
    evening.say("Út Chín", "c10 3 chai")
    qtbot.waitUntil(lambda: live.queue.model.rowCount() == 2)
    first, later = live.queue.model.rows
    assert (first.first and first.first.qty, first.short) == (3, None)
    assert (later.first, later.short and later.short.qty) == (None, 1)
    press(Qt.Key.Key_Down)
    press(ENTER)
    assert live.queue.open.mode is Mode.EDIT
    assert live.queue.open.line.text() == "c10 1"
    press(ENTER)
    qtbot.waitUntil(lambda: live.queue.model.rows[1].short is None)


def test_what_was_sold_meanwhile_is_told_and_opens_the_edit(evening, live, qtbot):
    evening.say("Út Chín", "c10 3 chai")
    qtbot.waitUntil(lambda: live.queue.model.rowCount() == 1)
    # Somebody else takes two, and the news has not come through yet.
    live.queue._desk.stock.clear()
    evening.session.set_stock("C10", 1).result(10)
    with qtbot.waitSignal(live.trouble) as told:
        live.queue._do(evening.desk.confirm())
    assert "1" in told.args[0].cause
    assert live.queue.open.mode is Mode.EDIT


def test_enter_on_a_draft_without_a_product_asks_for_it_at_once(evening, live, qtbot):
    evening.say("Lan Phương", "lấy e 1 kg măng khô")
    qtbot.waitUntil(lambda: live.queue.model.rowCount() == 1)
    press(ENTER)
    assert live.queue.open.mode is Mode.EDIT
    assert live.queue.open.line.hasFocus()
    write("c2 1")
    press(ENTER)
    qtbot.waitUntil(lambda: live.queue.open.row.order.lines != ())
    assert live.queue.model.rowCount() == 1


def test_a_press_on_a_row_opens_it(drafts):
    area = drafts.queue.view.visualRect(drafts.queue.model.index(2))
    QTest.mouseClick(drafts.queue.view.viewport(), Qt.MouseButton.LeftButton, pos=area.center())
    assert drafts.queue.open.row.order.author_name == "Ngọc Ánh"


def test_buttons_do_what_their_keys_do(drafts, qtbot):
    opened = drafts.queue.open
    QTest.mouseClick(opened.later, Qt.MouseButton.LeftButton)
    assert names(drafts)[-1] == "Chị Lụa"
    QTest.mouseClick(opened.edit, Qt.MouseButton.LeftButton)
    assert opened.mode is Mode.EDIT
    press(Qt.Key.Key_Escape)
    QTest.mouseClick(opened.confirm, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(names(drafts)) == 2)
    QTest.mouseClick(drafts.queue.last.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(names(drafts)) == 3)


def test_enter_on_another_button_presses_that_button(drafts):
    drafts.queue.open.edit.setFocus()
    press(ENTER)
    assert drafts.queue.open.mode is Mode.EDIT
    assert len(names(drafts)) == 3


def test_rows_speak_whole_sentences_and_say_which_is_selected(drafts):
    model = drafts.queue.model
    said = [model.data(model.index(at), int(Qt.ItemDataRole.AccessibleTextRole)) for at in range(3)]
    assert "Chị Lụa" in said[0]
    assert "Đang chọn" in said[0]
    assert "Đang chọn" not in said[1]
    assert model.index(0).data(ROW).number == 1


def test_rows_below_the_window_scroll_into_sight_when_chosen(evening, live, qtbot):
    for number in range(20):
        evening.say(f"Khách {number}", "c2 1 hộp")
    qtbot.waitUntil(lambda: live.queue.model.rowCount() == 20)
    for _ in range(19):
        press(Qt.Key.Key_Down)
    viewport = live.queue.view.viewport().rect()
    assert viewport.contains(live.queue.open.geometry())


def test_a_phone_in_a_viewers_name_is_shown_and_spoken_nowhere(evening, live, qtbot):
    evening.say("Lan 0905123267", "c2 1 hộp")
    qtbot.waitUntil(lambda: live.queue.model.rowCount() == 1)
    said = [live.queue.model.index(0).data(), live.queue.open.accessibleName(), live.customer.name.text()]
    press(ENTER)
    qtbot.waitUntil(lambda: live.queue.model.rowCount() == 0)
    live.queue.last.resize(900, live.queue.last.height())
    live.queue.last.show_act(evening.desk.last_done)
    said.append(live.queue.last.said.text())
    assert all("Lan 0905 xxx 267" in one for one in said)
