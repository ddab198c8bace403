"""What the panel of the customer knows from earlier evenings, and what is said of them there."""

from __future__ import annotations

import time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from coop_live.ledger import read_ledger
from coop_live.live.people import People
from coop_live.model import Comment, OrderState
from tests.ui.live_screens import Evening
from ui.live.customer_block import BlockButton
from ui.live.customer_past import UNKNOWN

PHONE = "0905 123 267"


class Clock:
    """A clock that goes when it is told to."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


def say(evening: Evening, name: str, text: str) -> int | None:
    """Let a viewer say something whom the platform knows by more than a name."""
    evening.heard += 1
    now = time.time_ns() // 1_000_000
    said = Comment("facebook", "42", f"k{evening.heard}", name, text, now, author_id=f"fb {name}")
    return evening.session.hear(said).result(10).order


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def evening(tmp_path, qapp, clock):
    """An evening after another on which Hoà bought three times, and sent one parcel back."""
    made = Evening(tmp_path)
    made.begin()
    made.session.people = People(made.ledger, lambda by: by, clock)
    for number in range(1, 5):
        assert say(made, "Hoà Trần", f"c2 {number} hộp gửi Thôn 3, xã Ia Hrung, Gia Lai {PHONE}") == number
        made.session.confirm(number).result(10)
        made.session.advance(number, OrderState.SHIPPED).result(10)
    made.session.send_back(4).result(10)
    made.session.pay(1, 120_000, "bank").result(10)
    made.session.end().result(10)
    made.session.begin("Tối nay", ("facebook",)).result(10)
    yield made
    made.close()


@pytest.fixture
def panel(evening, live, qtbot):
    """The panel of Hoà, who asks for more tonight; Bảy, who is new, waits behind."""
    say(evening, "Hoà Trần", f"c1 100g 2 gói gửi trạm y tế xã Ia Hrung, Gia Lai {PHONE}")
    say(evening, "Chú Bảy", "c2 1 hộp")
    qtbot.waitUntil(lambda: live.queue.model.rowCount() == 2 and live.known.is_told(6))
    qtbot.waitUntil(lambda: live.customer.earlier.text() != UNKNOWN)
    return live.customer


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(QApplication.focusWidget(), key, modifier)


def test_at_once_one_sees_who_that_is(panel):
    assert panel.chips.accessibleName() == "Bom hàng 1 lần, Khách quen"
    figures = panel.past.figures.accessibleName().replace("\xa0", " ")
    assert figures == "Đã mua 3 đơn, Tổng 720.000 ₫, Chưa trả 600.000 ₫"
    assert panel.past.returned.text().startswith("Trả lại gói ")
    assert "Thôn 3" in panel.earlier.accessibleName()
    assert panel.phone.text() == "0905 xxx 267"


def test_of_somebody_new_it_says_so_in_the_same_place(panel, live, qtbot):
    before = [panel.past.geometry(), panel.remark.geometry(), panel.chips.geometry()]
    press(Qt.Key.Key_Down)
    assert panel.name.text() == "Chú Bảy"
    assert panel.chips.accessibleName() == ""
    assert panel.past.returned.text() == "Chưa trả lại gói nào"
    assert panel.earlier.text() == "Chưa gửi lần nào"
    assert not panel.again.isVisible()
    assert [panel.past.height(), panel.remark.height(), panel.chips.height()] == [
        one.height() for one in before
    ]


def places(panel, parts):
    """Where these stand once everything is laid out, as for a picture."""
    panel.grab()
    panel.grab()
    return [one.mapTo(panel, one.rect().topLeft()) for one in parts]


def test_nothing_moves_when_the_book_answers(panel, live, monkeypatch):
    parts = (panel.chips, panel.phone, panel.earlier, panel.past, panel.remark, panel.tonight, panel.block)
    answered = places(panel, parts)
    monkeypatch.setattr(live.known, "ask", lambda orders: None)
    live.known._answers.clear()
    live.refresh()
    assert panel.past.returned.text() == UNKNOWN
    assert panel.earlier.text() == UNKNOWN
    assert places(panel, parts) == answered


def test_shift_l_sends_this_order_where_the_one_before_went(panel, qtbot):
    assert panel.again.isVisible()
    press(Qt.Key.Key_L, Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: "Thôn 3" in panel.address.text())
    assert panel.phone.text() == "0905 xxx 267"
    assert not panel.again.isVisible()


def test_i_writes_a_note_that_is_there_the_next_time(panel, evening, live, qtbot):
    press(Qt.Key.Key_I)
    assert panel.remark.line.hasFocus()
    panel.remark.line.setText("Giao giờ hành chính, gặp chị Hoà")
    QTest.keyClick(panel.remark.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: panel.remark.words.text() == "Giao giờ hành chính, gặp chị Hoà")
    assert live.queue.open.confirm.hasFocus()
    assert live.queue.last.said.text() == "Đã ghi nhớ · Hoà Trần"
    say(evening, "hoa.tran", f"c3 1 chai {PHONE}")
    qtbot.waitUntil(lambda: live.known.is_told(7))
    assert live.known.of(7).note == "Giao giờ hành chính, gặp chị Hoà"


def test_esc_leaves_the_note_as_it_was_and_another_draft_closes_it(panel, live):
    for leave in (lambda: QTest.keyClick(panel.remark.line, Qt.Key.Key_Escape), lambda: live.queue.select(6)):
        panel.edit_remark()
        panel.remark.line.setText("nhầm")
        leave()
        assert not panel.remark.is_open
        assert panel.remark.words.text() == "Chưa ghi nhớ gì về khách"


def test_a_phone_in_a_note_is_hidden_where_it_is_read(panel, qtbot):
    panel.edit_remark()
    panel.remark.line.setText("chồng chị: 0912 345 678")
    QTest.keyClick(panel.remark.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: panel.remark.words.text() == "chồng chị: 0912 xxx 678")
    panel.edit_remark()
    assert panel.remark.line.text() == "chồng chị: 0912 345 678"


def block(panel, qtbot) -> None:
    """Let the customer be blocked as by two presses."""
    panel.block.decided.emit(True)
    qtbot.waitUntil(lambda: panel.block.text() == "Bỏ chặn")


def test_a_blocked_customers_draft_says_so_and_is_read_out(panel, live, qtbot):
    block(panel, qtbot)
    qtbot.waitUntil(lambda: live.queue.model.rows[0].blocked)
    assert panel.chips.accessibleName().startswith("Đã chặn, Bom hàng")
    assert "Khách này đã bị chặn." in live.queue.open.accessibleName()
    assert live.queue.last.said.text() == "Đã chặn · Hoà Trần"
    assert not live.queue.model.rows[1].blocked


def test_enter_says_why_and_a_second_enter_confirms(panel, live, clock, qtbot):
    block(panel, qtbot)
    with qtbot.waitSignal(live.trouble) as told:
        press(Qt.Key.Key_Return)
    assert told.args[0].cause == "Khách của đơn #5 đã bị chặn."
    assert live.queue.model.rowCount() == 2
    clock.now += 2
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: live.queue.model.rowCount() == 1)


def test_u_takes_the_block_back(panel, live, evening, qtbot):
    block(panel, qtbot)
    press(Qt.Key.Key_U)
    qtbot.waitUntil(lambda: panel.block.text() == "Chặn người này")
    assert live.queue.last.said.text() == "Đã hoàn tác · Hoà Trần"
    assert live.queue.model.rowCount() == 2


def test_what_a_blocked_viewer_says_stays_in_the_feed_and_is_marked(panel, live, evening, qtbot):
    block(panel, qtbot)
    say(evening, "Hoà Trần", "sao không ai trả lời tui")
    qtbot.waitUntil(lambda: live.feed.model.rowCount() == 3)
    rows = list(evening.desk.talk.listed())
    marked = [row.comment.author_name for row in rows if row.mark.banned]
    assert len(rows) == 3
    assert marked == ["Hoà Trần", "Hoà Trần"]


def test_b_asks_twice(theme, qtbot, clock):
    button = BlockButton(theme, clock=clock)
    qtbot.addWidget(button)
    decided: list[bool] = []
    button.decided.connect(decided.append)
    button.press()
    assert (button.text(), decided) == ("Bấm lần nữa để chặn", [])
    clock.now += 0.1  # the key bounced
    button.press()
    assert decided == []
    clock.now += 1
    button.press()
    assert (button.text(), decided) == ("Chặn người này", [True])
    button.show_blocked(True)
    button.press()
    assert decided == [True, False]


def test_after_a_pause_b_asks_anew(theme, qtbot, clock):
    button = BlockButton(theme, clock=clock)
    qtbot.addWidget(button)
    decided: list[bool] = []
    button.decided.connect(decided.append)
    button.press()
    clock.now += 6
    button.press()
    assert decided == []


def test_where_the_panel_is_folded_the_key_opens_it(panel, live, qtbot):
    live.resize(1200, 684)
    assert not panel.isVisible()
    press(Qt.Key.Key_I)
    assert panel.isVisible()
    assert panel.remark.line.hasFocus()


def test_another_evening_begins_without_what_was_known(panel, evening, live, qtbot):
    evening.session.end().result(10)
    evening.session.begin("Mai", ("facebook",)).result(10)
    qtbot.waitUntil(lambda: not live.known.is_told(5))


def test_the_book_keeps_no_word_of_it_in_its_entries(panel, evening, qtbot):
    panel.edit_remark()
    panel.remark.line.setText("Kbangx")
    QTest.keyClick(panel.remark.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: panel.remark.words.text() == "Kbangx")
    with read_ledger(evening.ledger.path) as questions:
        bodies = questions.connection.execute("SELECT by, body FROM entry WHERE act = 'note'").fetchall()
    assert [by for by, _ in bodies] == ["Thảo"]
    assert "Kbangx" not in bodies[0][1]
