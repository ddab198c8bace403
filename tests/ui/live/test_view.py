"""Stage and desk side by side: widths, keys that reach both, and a whole lively evening."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit

from coop_live import i18n
from tests.ui.live_screens import SAID, lively, settle
from ui.keys import live_bar
from ui.live.comment_list import ORDERS, QUESTIONS
from ui.theme import Theme, palette, stylesheet


@pytest.mark.parametrize(
    ("width", "height", "widths"),
    [(1366, 604, (348, 350, 238)), (1366, 684, (348, 350, 238)), (1920, 996, (520, 450, 320))],
)
def test_panels_have_the_widths_of_the_design(live, width, height, widths):
    live.resize(width, height)
    QApplication.processEvents()
    assert (live.stage.width(), live.feed.width(), live.customer.width()) == widths
    assert live.queue.width() >= 420


def test_a_narrow_window_folds_the_viewer_and_k_opens_it_over_the_queue(live):
    live.resize(1024, 560)
    QApplication.processEvents()
    assert not live.customer.isVisible()
    queue = live.queue.geometry()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_K)
    assert live.customer.isVisible()
    assert live.customer.geometry().right() == live.rect().right()
    assert live.queue.geometry() == queue
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_K)
    assert not live.customer.isVisible()


def test_l_unfolds_the_viewer_to_write_in(live, evening, qtbot):
    evening.say("Chị Lụa", "c1 100g 2 gói")
    qtbot.waitUntil(lambda: live.queue.model.rowCount() == 1)
    live.resize(1024, 560)
    QApplication.processEvents()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_L)
    assert live.customer.fields.phone.hasFocus()


def test_a_wide_window_has_the_viewer_beside_the_queue_again(live):
    live.resize(1024, 560)
    QApplication.processEvents()
    live.resize(1366, 684)
    QApplication.processEvents()
    assert live.customer.isVisible()
    assert live.customer.mapTo(live, live.customer.rect().topLeft()).x() > live.queue.geometry().right()


def test_letters_choose_what_the_feed_shows(live):
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_O)
    assert live.feed.model.which == ORDERS
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_C)
    assert live.feed.model.which == QUESTIONS
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_A)
    assert live.feed.model.which == 0


def test_end_goes_to_the_newest_comment(live, evening, qtbot):
    for number in range(40):
        evening.say(f"Khách {number}", "nghe rõ r nha")
    qtbot.waitUntil(lambda: live.feed.model.rowCount() == 40)
    live.feed.view.verticalScrollBar().setValue(0)
    assert not live.feed.view.at_end()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_End)
    assert live.feed.view.at_end()


def test_a_press_on_a_comment_opens_its_draft(live, evening, qtbot):
    evening.say("Chị Lụa", "c1 100g 2 gói")
    number = evening.say("Chú Bảy", "c2 1 hộp")
    qtbot.waitUntil(lambda: live.feed.model.rowCount() == 2)
    live.feed.order_pressed.emit(number)
    assert live.queue.open.row.order.author_name == "Chú Bảy"
    assert live.feed.delegate.selected == number


def test_a_view_built_in_mid_live_shows_what_was_said(evening, theme, qtbot):
    evening.say("Chị Lụa", "c1 100g 2 gói")
    evening.say("mebap", "mật này có kết tinh không shop")
    evening.deliver()
    view = evening.open_view(theme)
    qtbot.addWidget(view)
    assert view.feed.model.rowCount() == 2
    assert view.queue.model.rowCount() == 1
    assert len(view.stage.questions.waiting) == 1


def test_a_view_built_in_mid_live_shows_the_card_that_is_on_air(evening, theme, qtbot):
    evening.session.show("C10").result(10)
    evening.deliver()
    view = evening.open_view(theme)
    qtbot.addWidget(view)
    view.resize(1366, 684)
    assert view.stage.card.code == "C10"
    qtbot.waitUntil(lambda: view.stage.preview.image is not None)


def test_while_one_view_replaces_another_nothing_is_counted_twice(evening, theme, qtbot):
    before, after = evening.open_view(theme), evening.open_view(theme)
    qtbot.addWidget(before)
    qtbot.addWidget(after)
    evening.say("Chị Lụa", "c1 100g 2 gói")
    for event in evening.waiting:
        evening.desk.receive(event)
        before.receive(event)
        after.receive(event)
    after.feed.flush()
    assert len(evening.desk.feed) == 1
    assert after.feed.model.rowCount() == 1


@pytest.mark.parametrize("scale", [1.15, 1.3])
def test_large_type_cuts_no_button(tmp_path, qapp, qtbot, scale):
    look = Theme.load("light", scale)
    qapp.setStyleSheet(stylesheet(look))
    evening, view = lively(tmp_path, look)
    qtbot.addWidget(view)
    view.resize(1366, 684)
    with qtbot.waitExposed(view):
        view.show()
    settle(view)
    evening.close()
    qtbot.waitUntil(lambda: _cut(view) == [])
    assert view.queue.open.later.accessibleName() == "Để sau"


def test_words_a_third_longer_cut_no_button(tmp_path, theme, qtbot, monkeypatch):
    longer = staticmethod(lambda text, _comment, n: text.replace("%n", str(n)) + " " + "x" * (len(text) // 3))
    monkeypatch.setattr(i18n._Translator, "answer", longer)
    evening, view = lively(tmp_path, theme)
    qtbot.addWidget(view)
    view.resize(1366, 684)
    with qtbot.waitExposed(view):
        view.show()
    settle(view)
    evening.close()
    qtbot.waitUntil(lambda: _cut(view) == [])


def _cut(view):
    """Return the buttons that are narrower than their words or reach out of their panel."""
    cut = []
    for panel in (view.stage, view.feed, view.queue, view.customer):
        for button in panel.findChildren(QAbstractButton):
            end = button.mapTo(panel, button.rect().bottomRight()).x()
            narrow = button.width() < button.minimumSizeHint().width()
            if button.isVisible() and (narrow or end >= panel.width()):
                cut.append((type(panel).__name__, button.text(), button.accessibleName()))
    return cut


def test_a_burst_of_a_thousand_comments_is_let_in_and_keys_act_meanwhile(live, evening, qtbot):
    evening.say("Chị Lụa", "c1 100g 2 gói")
    qtbot.waitUntil(lambda: live.queue.model.rowCount() == 1)
    for number in range(1000):
        evening.say_soon(f"Khách {number}", "nghe rõ r nha")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_E)
    assert live.queue.open.line.hasFocus()
    qtbot.waitUntil(lambda: live.feed.model.rowCount() == 1001, timeout=60_000)
    assert live.feed.view.at_end()


@pytest.mark.parametrize("name", ["light", "dark"])
@pytest.mark.parametrize("size", [(1366, 604), (1920, 996)])
def test_a_lively_evening_is_shown_whole(tmp_path, qapp, qtbot, theme, name, size):
    look = Theme.load(name)
    qapp.setPalette(palette(look))
    qapp.setStyleSheet(stylesheet(look))
    evening, view = lively(tmp_path, look)
    qtbot.addWidget(view)
    view.resize(*size)
    with qtbot.waitExposed(view):
        view.show()
    settle(view)
    view.queue.begin_edit()
    shot = view.grab().toImage()
    evening.close()
    assert view.feed.model.rowCount() == len(SAID)
    assert view.queue.model.rowCount() >= 12
    # In the head: below it a scroll bar may stand, once all of the customer is there.
    assert shot.pixelColor(view.width() - 4, 30) == look.colour("surface")
    everything = view.findChildren(QLabel) + view.findChildren(QAbstractButton)
    assert not any("123" in one.text() for one in everything)


def test_labels_never_take_text_for_markup(live):
    assert all(label.textFormat() == Qt.TextFormat.PlainText for label in live.findChildren(QLabel))


def test_every_button_and_field_has_a_name_for_screen_readers(live, evening, qtbot):
    evening.say("Chị Lụa", "c1 100g 2 gói")
    qtbot.waitUntil(lambda: live.queue.model.rowCount() == 1)
    for one in live.findChildren(QAbstractButton) + live.findChildren(QLineEdit):
        if one.isVisible() and one.isEnabled():
            named = one.accessibleName() or getattr(one, "text", str)()
            assert named, one


def test_every_key_of_the_bar_is_bound(live):
    bound = {shortcut.key().toString() for shortcut in live.findChildren(QShortcut)}
    for one in live_bar():
        if one.action != "help":
            assert set(one.sequences) & bound, one.action
