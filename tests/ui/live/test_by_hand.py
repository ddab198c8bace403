"""Pasting and typing in the running program: the book knows what is known, the bar says what came of it."""

from __future__ import annotations

import time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from coop_live.live.talk import FEED
from coop_live.model import Comment
from tests.ui.stand import running, shell_of, wait_until


@pytest.fixture
def program(qapp, tmp_path):
    """The program with its live begun, the desk in front."""
    with running(qapp, tmp_path) as opened:
        opened.go_live()
        wait_until(lambda: opened.app.session.live_id is not None)
        wait_until(lambda: shell_of(opened).live._body.currentIndex() == 1)
        yield opened
        QGuiApplication.clipboard().clear()


def press(key, modifier=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(QApplication.focusWidget(), key, modifier)


def view_of(program):
    return shell_of(program).live.view


def paste(program, text):
    QGuiApplication.clipboard().setText(text)
    press(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    wait_until(lambda: view_of(program).sheet.preview is not None)
    return view_of(program).sheet


def said(program):
    with program.app.ledger.read() as questions:
        return [one.text for one, _, _ in questions.heard(program.app.session.live_id)]


def test_a_pasted_chat_is_in_the_book_and_the_bar_says_so(program):
    paste(program, "Lan: c1 2\nHoa: c2 1")
    press(Qt.Key.Key_Return)
    wait_until(lambda: said(program) == ["c1 2", "c2 1"])
    wait_until(lambda: "2 bình luận" in shell_of(program).keys.said)


def test_esc_puts_the_sheet_away(program):
    sheet = paste(program, "Lan: c1 2")
    press(Qt.Key.Key_Escape)
    assert not sheet.isVisible()
    assert said(program) == []


def test_what_only_the_book_remembers_is_known(program):
    """The feed keeps the newest; a page shows the beginning of the evening too."""
    hear = program.app.session.hear
    now = time.time_ns() // 1_000_000
    hear(Comment("facebook", "1", "first", "Lan", "c1 2", now, author_id="lan")).result(10)
    for number in range(FEED + 9):
        last = hear(Comment("facebook", "1", f"c{number}", f"Khách {number}", "nghe rõ", now))
    last.result(60)
    desk = view_of(program)._desk
    wait_until(lambda: desk.feed and desk.feed[-1].comment.comment_id == f"c{FEED + 8}")
    assert "first" not in {row.comment.comment_id for row in desk.feed}
    sheet = paste(program, "Lan: c1 2\nHoa: c2 1")
    assert [row.state.value for row in sheet.list.rows.rows] == ["known", "new"]


def test_t_types_an_order_in_the_program(program):
    press(Qt.Key.Key_T)
    QTest.keyClicks(QApplication.focusWidget(), "lan c1 2")
    press(Qt.Key.Key_Return)
    wait_until(lambda: said(program) == ["c1 2"])
    wait_until(lambda: "lan" in shell_of(program).keys.said)
    assert not view_of(program).quick.isVisible()


def test_the_next_live_begins_without_an_old_sheet(program):
    sheet = paste(program, "Lan: c1 2")
    program.app.session.end().result(10)
    program.app.session.begin("Buổi sau", ("facebook",)).result(10)
    wait_until(lambda: not sheet.isVisible())
    press(Qt.Key.Key_T)
    assert view_of(program).quick.isVisible()


def test_a_mouse_finds_both_ways_too(program):
    view = view_of(program)
    view.feed.paste.click()
    assert view.sheet.isVisible()
    view.back()
    view.feed.typing.click()
    assert view.quick.isVisible()
