"""Stage, feed, queue and customer in windows of all sizes: nothing is cut, the keyboard finds its place."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication

from ui.live.panels import DESK, STAGE


def press(key, modifier=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(QApplication.focusWidget(), key, modifier)


def resized(live, width, height, qtbot):
    live.resize(width, height)
    qtbot.waitUntil(lambda: (live.panels.width(), live.panels.height()) == (width, height))
    QApplication.processEvents()
    return live.panels


def widths(panels):
    customer = panels.customer.width() if panels.customer.parentWidget() is panels.splitter else 0
    stage = panels.stage.width() if panels.stage.isVisible() else 0
    return stage, panels.feed.width(), panels.queue.width(), customer


@pytest.fixture
def drafts(evening, live, qtbot):
    evening.say("Hoà Trần", "c1 100g 10 0905123267")
    evening.say("Chị Lụa", "c5 gừng 2")
    qtbot.waitUntil(lambda: live.queue.model.rowCount() == 2)
    return live


@pytest.mark.parametrize(
    ("size", "feed", "queue", "customer"), [((1366, 604), 450, 598, 316), ((1920, 916), 600, 898, 420)]
)
def test_the_desk_alone_has_the_room_of_the_stage(drafts, qtbot, size, feed, queue, customer):
    panels = resized(drafts, *size, qtbot)
    drafts.show_stage(False)
    assert not drafts.stage.isVisible()
    shared = widths(panels)
    assert shared[0] == 0
    assert all(
        abs(one - wanted) <= 2 for one, wanted in zip(shared[1:], (feed, queue, customer), strict=True)
    )
    drafts.show_stage(True)
    assert drafts.stage.isVisible()


def test_a_stage_that_goes_to_another_window_gives_the_keyboard_to_the_desk(drafts, qtbot):
    drafts.stage.setFocus()
    drafts.show_stage(False)
    assert drafts.queue.open.confirm.hasFocus()


def test_in_a_narrow_window_stage_and_desk_take_turns(drafts, qtbot):
    panels = resized(drafts, 911, 428, qtbot)
    assert (drafts.stage.isVisible(), drafts.queue.isVisible()) == (False, True)
    press(Qt.Key.Key_Tab, Qt.KeyboardModifier.ControlModifier)
    assert (drafts.stage.isVisible(), drafts.queue.isVisible()) == (True, False)
    assert drafts.stage.hasFocus()
    assert panels.turns.current() == STAGE
    press(Qt.Key.Key_Tab, Qt.KeyboardModifier.ControlModifier)
    assert panels.turns.current() == DESK
    assert drafts.queue.open.confirm.hasFocus()
    panels.turns.segments[STAGE].click()
    assert drafts.stage.isVisible()


def test_a_wide_window_shows_both_again(drafts, qtbot):
    panels = resized(drafts, 911, 428, qtbot)
    panels.turn()
    resized(drafts, 1366, 604, qtbot)
    assert drafts.stage.isVisible()
    assert drafts.queue.isVisible()
    assert not panels.turns.isVisible()


def test_without_its_stage_a_narrow_window_has_nothing_to_turn(drafts, qtbot):
    panels = resized(drafts, 911, 428, qtbot)
    drafts.show_stage(False)
    assert not panels.takes_turns
    panels.turn()
    assert (drafts.stage.isVisible(), drafts.queue.isVisible()) == (False, True)


@pytest.mark.parametrize("alone", [False, True])
@pytest.mark.parametrize("size", [(900, 396), (911, 428), (1024, 516), (1100, 560), (1366, 604), (1920, 916)])
def test_nothing_that_can_be_pressed_is_cut_off(drafts, qtbot, size, alone):
    if alone:
        drafts.show_stage(False)
    panels = resized(drafts, *size, qtbot)
    shown = [one for one in (panels.feed, panels.queue, panels.customer) if one.isVisible()]
    assert all(one.geometry().right() < panels.width() for one in shown)

    def cut_off():
        buttons = (button for panel in shown for button in panel.findChildren(QAbstractButton))
        seen = (one for one in buttons if one.isVisible() and not one.visibleRegion().isEmpty())
        return [one.text() for one in seen if one.width() < one.minimumSizeHint().width()]

    qtbot.waitUntil(lambda: cut_off() == [])  # a count that has just changed is laid out a moment later


def test_the_open_draft_stays_whole_when_the_window_becomes_low(drafts, evening, qtbot):
    for at in range(9):
        evening.say(f"Người {at}", "c3 1")
    qtbot.waitUntil(lambda: drafts.queue.model.rowCount() == 11)
    drafts.queue.select(drafts.queue.model.rows[5].number)
    resized(drafts, 900, 396, qtbot)
    queue = drafts.queue
    inside = queue.view.viewport().rect()
    assert inside.contains(queue.open.geometry())


def test_k_opens_the_customer_over_the_queue_where_the_panel_is_folded(drafts, qtbot):
    panels = resized(drafts, 911, 428, qtbot)
    assert not panels.customer.isVisible()
    press(Qt.Key.Key_K)
    assert panels.customer.isVisible()
    assert panels.customer.geometry().right() == panels.width() - 1
    assert panels.customer.geometry().top() == panels.splitter.y()


def test_the_head_says_how_quickly_orders_are_confirmed_where_there_is_room(drafts, evening, qtbot):
    drafts.show_stage(False)
    resized(drafts, 1366, 604, qtbot)
    for at in range(3):
        evening.say(f"Người {at}", "c3 1")
    qtbot.waitUntil(lambda: drafts.queue.model.rowCount() == 5)
    for left in (4, 3, 2):
        press(Qt.Key.Key_Return)
        qtbot.waitUntil(lambda left=left: drafts.queue.model.rowCount() == left)
    drafts.queue.refresh()
    assert "đơn/phút" in drafts.queue._oldest.text()
    assert "lâu nhất" in drafts.queue._oldest.text()
