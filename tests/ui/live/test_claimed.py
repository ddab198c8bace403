"""A second assistant is at the queue: hers is marked, gone round, and taken over only on purpose."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from coop_live.live.claims import IDLE_SECONDS, Claims
from coop_live.model import OrderState
from ui.live.desks_line import DesksLine
from ui.live.open_draft import Mode

ENTER, X, E, SPACE = Qt.Key.Key_Return, Qt.Key.Key_X, Qt.Key.Key_E, Qt.Key.Key_Space


def press(key):
    QTest.keyClick(QApplication.focusWidget(), key)


class Room:
    """The window's queue with three drafts, and Hằng who has the second one in hand."""

    def __init__(self, evening, live, qtbot) -> None:
        self.queue, self.session, self.qtbot, self.now = live.queue, evening.session, qtbot, 1000.0
        self.session.claims = Claims(evening.events, lambda: self.now)
        evening.desk.hands._claims = self.session.claims
        self.desk = evening.desk
        self.told: list[str] = []
        live.queue.trouble.connect(lambda error: self.told.append(error.cause))
        for name, text in (("Chị Lụa", "c1 100g 2 gói"), ("Chú Bảy", "c2 1 hộp"), ("Ngọc Ánh", "c3 1 chai")):
            evening.say(name, text)
        qtbot.waitUntil(lambda: self.queue.model.rowCount() == 3)
        self.queue._look_around()
        self.numbers = [row.number for row in self.queue.model.rows]
        self.queue.select(self.numbers[0])
        self.session.claims.take(self.numbers[1], "Hằng")
        self.queue._look_around()
        qtbot.waitUntil(lambda: self.row(1).claimed == "Hằng")

    def row(self, at: int):
        return self.queue.model.rows[at]

    def selected(self) -> int:
        return self.queue.model.selected


@pytest.fixture
def room(evening, live, qtbot):
    return Room(evening, live, qtbot)


def test_space_goes_round_it_and_so_does_what_follows_a_confirm(room):
    press(SPACE)
    room.qtbot.waitUntil(lambda: room.selected() == room.numbers[2])
    room.queue.select(room.numbers[0])
    press(ENTER)
    room.qtbot.waitUntil(lambda: room.queue.model.rowCount() == 2)
    assert room.selected() == room.numbers[2]


def test_looked_at_it_says_who_has_it_and_lets_no_key_through(room):
    room.queue.select(room.numbers[1])
    opened = room.queue.open
    assert opened.edit.isHidden()
    assert opened.refuse.isHidden()
    assert "Hằng đang làm." in opened.accessibleName()
    for key in (ENTER, E, X):
        press(key)
        room.qtbot.waitUntil(lambda: bool(room.told))
        assert room.told.pop() == "Hằng đang làm đơn này."
        assert opened.mode is Mode.REST
    assert room.queue.model.rowCount() == 3
    room.queue.select(room.numbers[2])
    assert not opened.edit.isHidden()


def test_who_rests_is_relieved_by_the_second_enter(room):
    room.queue.select(room.numbers[1])
    room.now += IDLE_SECONDS
    room.queue._look_around()
    room.qtbot.waitUntil(lambda: room.row(1).resting)
    press(ENTER)
    room.qtbot.waitUntil(lambda: bool(room.told))
    assert room.told.pop() == "Hằng để yên đơn này một lúc rồi."
    press(ENTER)
    room.qtbot.waitUntil(lambda: not room.row(1).claimed)
    assert room.row(1).order.state is OrderState.DRAFT
    press(ENTER)
    room.qtbot.waitUntil(lambda: room.queue.model.rowCount() == 2)


def test_typing_in_the_edit_line_keeps_the_draft(room):
    press(E)
    room.now += IDLE_SECONDS
    room.queue.open.line.setText("c1 100g 3")
    room.queue.open.typed.emit("c1 100g 3")
    assert not room.session.claims.idle(room.numbers[0])


def test_a_claim_that_runs_out_is_seen_without_an_event(room):
    room.now += 200
    room.queue._look_around()
    room.qtbot.waitUntil(lambda: not room.row(1).claimed)
    assert room.desk.hands.others == ()


def test_the_bar_names_the_desks_only_while_there_are_two(room, qtbot, theme):
    line = DesksLine(theme)
    qtbot.addWidget(line)
    room.queue.desks_seen.connect(line.show_desks)
    line.show_desks("Thảo", ("Thảo",))
    assert line.isHidden()
    line.show_desks("Thảo", ("Thảo", "Hằng"))
    assert not line.isHidden()
    assert line.accessibleName() == "Bàn 1: Thảo, Bàn 2: Hằng"
    wide = line.sizeHint().width()
    line.show_desks("Thảo", ("Thảo", "Hằng với một cái tên rất là dài"))
    assert wide < line.sizeHint().width() < 3 * wide
    assert "dài" in line.toolTip()
