"""How the chats do, in the window: one lamp each or one for all, and a list with the ways out."""

from __future__ import annotations

import time
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from coop_live.events import CommentsMissing, LampChanged
from coop_live.live.talk import FeedRow
from coop_live.model import Gap, Lamp, LampState
from tests.evening import comment
from tests.ui.stand import notices, running, shell_of, wait_until
from ui import window
from ui.chat_panel import ChatPanel, newest_gap
from ui.place import Kit
from ui.prepare.connections import Connections

GAP = Gap("youtube", "youtube", 1_763_820_000_000, 1_763_820_180_000)
MISSING = Lamp("youtube", LampState.MISSING, "Có thể thiếu bình luận 20:14–20:17.", "Chép rồi dán vào.")
LOST = Lamp("shopee", LampState.TROUBLE, "Shopee không nhận khoá nữa.", "Đăng nhập lại.")
WELL = Lamp("facebook", LampState.WORKING)


class Listens:
    """Stands where the core listens, and keeps what it was asked for."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, str]] = []

    def again(self, name: str) -> None:
        self.asked.append(("again", name))

    def found(self, name: str) -> None:
        self.asked.append(("found", name))


@pytest.fixture(scope="module")
def program(qapp, tmp_path_factory):
    with running(qapp, tmp_path_factory.mktemp("chats")) as opened:
        yield opened


@pytest.fixture
def shell(program):
    """What is in the window, no source on."""
    program.window.activateWindow()
    shell = shell_of(program)
    shell.go_to("prepare")
    yield shell
    shell.show_chats(False)
    off(program)
    notices(program)


def off(program) -> None:
    for name in [name for name in program._lamps if name not in ("obs", "voice", "bridge")]:
        program.app.events.publish(LampChanged(Lamp(name, LampState.OFF)))
    wait_until(lambda: chat_words(shell_of(program)) == ["Bình luận"])


def light(program, *lamps: Lamp) -> None:
    for lamp in lamps:
        program.app.events.publish(LampChanged(lamp))
    wait_until(lambda: all(shell_of(program).top.lamp(lamp.name) == lamp for lamp in lamps))


def chat_words(shell) -> list[str]:
    return [button.text() for button in shell.top.chat.buttons]


def open_list(shell) -> ChatPanel:
    QTest.mouseClick(shell.top.chat.buttons[0], Qt.MouseButton.LeftButton)
    assert shell.chats.isVisible()
    return shell.chats


def test_no_source_is_one_lamp_that_is_off(shell):
    (button,) = shell.top.chat.buttons
    assert (button.text(), button.lamp.state) == ("Bình luận", LampState.OFF)


def test_two_sources_have_a_lamp_each_and_three_have_one_with_the_worst_state(program, shell):
    light(program, WELL, MISSING)
    assert [button.lamp for button in shell.top.chat.buttons] == [WELL, MISSING]
    light(program, LOST)
    (button,) = shell.top.chat.buttons
    assert (button.text(), button.lamp.state) == ("Bình luận 1/3", LampState.TROUBLE)
    assert "Shopee không nhận khoá nữa." in button.toolTip()
    light(program, replace(MISSING, state=LampState.WORKING), replace(LOST, state=LampState.WORKING))
    assert chat_words(shell) == ["Bình luận 3"]


@pytest.mark.parametrize("names", ["abcdef", ("a source with a long name", "another with a longer name")])
def test_all_lamps_have_room_at_1280_also_while_it_is_live(program, shell, names):
    program.window.resize(1280, 720)
    light(program, *(Lamp(name, LampState.WORKING) for name in names))
    shell.top.show_live(1)
    QApplication.processEvents()
    assert shell.top.minimumSizeHint().width() <= 1280
    assert chat_words(shell) == [f"Bình luận {len(names)}"]
    shell.top.show_live(None)
    program.window.resize(1366, 688)


def test_two_lamps_become_one_where_the_window_is_narrow_and_part_again(program, shell):
    light(program, WELL, MISSING)
    shell.top.show_live(1)
    program.window.resize(1024, 700)
    wait_until(lambda: chat_words(shell) == ["Bình luận 1/2"])
    (button,) = shell.top.chat.buttons
    light(program, replace(MISSING, last_at=5))
    assert shell.top.chat.buttons == (button,)  # who has the keyboard there keeps it
    assert button.lamp.state is LampState.MISSING
    program.window.resize(1366, 688)
    wait_until(lambda: len(shell.top.chat.buttons) == 2)
    shell.top.show_live(None)


def test_the_list_says_of_each_source_how_it_is_and_what_to_do(program, shell):
    now = time.time_ns() // 1_000_000
    light(program, replace(WELL, last_at=now - 12_000, quota_until=now + 60_000), MISSING, LOST)
    rows = open_list(shell).rows
    well, lost = rows["facebook"], rows["shopee"]
    assert well.last.text().startswith("Bình luận cuối: 1")
    assert well.quota.text().startswith("Chỉ đủ đọc tới")
    assert (lost.cause.text(), lost.remedy.text()) == (LOST.cause, LOST.remedy)
    shown = [(name, row.retry.isVisible(), row.seen.isVisible()) for name, row in rows.items()]
    assert shown == [("facebook", False, False), ("youtube", False, True), ("shopee", True, False)]


def test_the_age_of_the_last_comment_grows_while_it_is_seen(program, shell, monkeypatch):
    now = time.time_ns() // 1_000_000
    light(program, replace(WELL, last_at=now))
    panel = open_list(shell)
    monkeypatch.setattr("ui.chat_panel._now", lambda: now + 75_000)
    panel._tick.timeout.emit()
    assert panel.rows["facebook"].last.text() == "Bình luận cuối: 1 phút trước"
    shell.show_chats(False)
    assert not panel._tick.isActive()


def test_a_source_is_tried_again_and_a_gap_is_put_away(program, shell, monkeypatch):
    listens = Listens()
    monkeypatch.setattr(program.app.listening, "again", listens.again)
    monkeypatch.setattr(program.app.listening, "found", listens.found)
    light(program, MISSING, LOST)
    panel = open_list(shell)
    panel.rows["shopee"].retry.click()
    panel.rows["youtube"].seen.click()
    assert listens.asked == [("again", "shopee"), ("found", "youtube")]


def test_what_is_missing_is_pasted_from_the_list(program, shell, qtbot):
    light(program, MISSING)
    panel = open_list(shell)
    assert not panel.rows["youtube"].paste.isVisible()  # from when to when is not known yet
    program.app.events.publish(CommentsMissing(GAP))
    wait_until(lambda: program._desk.talk.gaps == [GAP])
    light(program, replace(MISSING, last_at=1))
    with qtbot.waitSignal(shell.live.view.feed.gap_pressed) as pressed:
        panel.rows["youtube"].paste.click()
    assert pressed.args == [GAP]
    assert (shell.front, panel.isVisible()) == ("live", False)
    program._desk.talk.clear()


def test_the_list_is_opened_and_left_by_keys_and_gives_the_keyboard_back(program, shell):
    light(program, LOST)
    shell.top.chat.buttons[0].setFocus()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    assert QApplication.focusWidget() is shell.chats.rows["shopee"].retry
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert not shell.chats.isVisible()
    assert QApplication.focusWidget() is shell.top.chat.buttons[0]


def test_the_list_does_not_lie_over_another_place(program, shell):
    light(program, LOST)
    open_list(shell)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    assert (shell.front, shell.chats.isVisible()) == ("after", False)


def test_a_button_of_the_list_keeps_the_keyboard_while_lamps_change(program, shell):
    light(program, LOST, WELL)
    retry = open_list(shell).rows["shopee"].retry
    assert QApplication.focusWidget() is retry
    light(program, replace(WELL, last_at=5), replace(LOST, remedy="Gọi Shopee."))
    assert QApplication.focusWidget() is retry
    assert shell.chats.rows["shopee"].remedy.text() == "Gọi Shopee."


def test_a_source_that_is_switched_off_leaves_the_list(program, shell):
    light(program, LOST, WELL)
    panel = open_list(shell)
    light(program, Lamp("shopee", LampState.OFF))
    assert list(panel.rows) == ["facebook"]


def test_the_list_stays_inside_a_low_window(program, shell):
    light(program, *(replace(LOST, name=f"source {number}") for number in range(12)))
    program.window.resize(1024, 600)
    QApplication.processEvents()
    panel = open_list(shell)
    assert shell.rect().contains(panel.geometry())
    program.window.resize(1366, 688)


def test_prepare_lists_the_sources_and_is_not_built_anew_for_every_comment(theme, qtbot):
    side = Connections(theme)
    qtbot.addWidget(side)
    lamps = {lamp.name: lamp for lamp in (WELL, MISSING)}
    side.show_lamps(lamps)
    assert not side.differs({**lamps, "facebook": replace(WELL, last_at=9)})
    assert side.differs({**lamps, "facebook": replace(WELL, state=LampState.TROUBLE)})
    assert side.differs({**lamps, "shopee": LOST})


def test_the_newest_gap_of_a_source_is_the_one_to_fill():
    older, other = replace(GAP, since=1, until=2), replace(GAP, source="shopee")
    assert newest_gap((older, GAP, other), "youtube") == GAP
    assert newest_gap((), "youtube") is None


def test_gaps_and_marks_are_there_again_after_the_window_was_opened_anew(qapp, tmp_path):
    with running(qapp, tmp_path) as program:
        program.go_live()
        wait_until(lambda: program.app.session.live_id is not None)
        session, now = program.app.session, time.time_ns() // 1_000_000
        session.hear(comment("c1 100g 2 gói", comment_id="a", received_at=now)).result(10)
        session.note_gap(replace(GAP, since=now, until=now + 1)).result(10)
        session.hear(comment("hay quá", comment_id="b", received_at=now + 2)).result(10)
        session.hear(comment("", kind="delete", target_id="a", received_at=now + 3)).result(10)
        wait_until(lambda: shown(program) == ["a deleted", "gap", "b"])
        before = program.app
        program.reconnect()
        wait_until(lambda: program.app is not None and program.app is not before)
        wait_until(lambda: shown(program) == ["a deleted", "gap", "b"])
        (order,) = program._desk.orders
        assert program._desk.talk.mark_of(order.number).deleted


def shown(program) -> list[str]:
    """Return what stands in the feed, row by row."""
    if program.app is None:
        return []
    said = []
    for line in shell_of(program).live.view.feed.model.lines:
        row = line.row
        if isinstance(row, FeedRow):
            said.append(f"{row.comment.comment_id}{' deleted' if row.mark.deleted else ''}")
        else:
            said.append("gap")
    return said


def test_a_strip_about_a_lost_connection_goes_when_it_is_back(program, shell, monkeypatch):
    monkeypatch.setattr(window, "TROUBLE_NOTICE_MS", 0)
    monkeypatch.setattr(Kit, "live", property(lambda _kit: True))

    def tell(lamp: Lamp) -> None:
        program.app.events.publish(LampChanged(lamp))
        wait_until(lambda: shell.top.lamp(lamp.name) == lamp)

    tell(LOST)
    wait_until(lambda: [said.cause for said in shell.notices.waiting] == [LOST.cause])
    tell(replace(LOST, state=LampState.CONNECTING, cause="", remedy=""))
    assert shell.notices.waiting
    other = replace(LOST, cause="Hết hạn mức.")
    tell(other)
    wait_until(lambda: [said.cause for said in shell.notices.waiting] == [other.cause])
    tell(Lamp("shopee", LampState.WORKING))
    wait_until(lambda: shell.notices.waiting == [])
