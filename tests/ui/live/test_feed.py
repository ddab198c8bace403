"""The feed follows the newest comment until somebody reads above, and never stands still for a burst."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QStyleOptionViewItem

from coop_live.live.talk import FEED, FeedRow
from coop_live.model import Comment, Intent, Kind
from ui.live.comment_list import ALL, ORDERS, QUESTIONS, SLACK
from ui.live.feed import FLUSH_ROWS, Feed


def row(number, text="nghe rõ r nha", kind=Kind.OTHER, order=None):
    return FeedRow(
        Comment("tiktok", "42", f"c{number}", f"Người {number}", text, 1000 * number), Intent(kind), order
    )


@pytest.fixture
def feed(theme, qtbot):
    panel = Feed(theme)
    qtbot.addWidget(panel)
    panel.resize(350, 600)
    with qtbot.waitExposed(panel):
        panel.show()
    return panel


def let_in(feed):
    while feed.pending:
        feed.flush()
    QApplication.processEvents()


def test_new_comments_are_followed_while_the_end_is_in_sight(feed):
    for number in range(60):
        feed.add(row(number))
    let_in(feed)
    assert feed.view.at_end()
    assert not feed.newest.isVisible()


def test_a_reader_above_is_not_moved_and_told_how_many_came(feed):
    feed.fill([row(number) for number in range(60)])
    QApplication.processEvents()
    feed.view.verticalScrollBar().setValue(200)
    for number in range(60, 83):
        feed.add(row(number))
    let_in(feed)
    assert feed.view.verticalScrollBar().value() == 200
    assert feed.newest.text() == "23 mới"

    QTest.mouseClick(feed.newest, Qt.MouseButton.LeftButton)
    QApplication.processEvents()
    assert feed.view.at_end()
    assert not feed.newest.isVisible()


def test_a_burst_comes_in_by_spoonfuls(feed):
    for number in range(2500):
        feed.add(row(number))
    feed.flush()
    assert feed.model.rowCount() == FLUSH_ROWS
    assert len(feed.pending) == 2500 - FLUSH_ROWS


def test_the_rest_of_a_burst_follows_by_itself(feed, qtbot):
    for number in range(300):
        feed.add(row(number))
    qtbot.waitUntil(lambda: feed.model.rowCount() == 300)


def test_only_the_newest_are_kept(feed):
    feed.fill([row(number) for number in range(FEED)])
    for number in range(FEED, FEED + SLACK + 1):
        feed.add(row(number))
    let_in(feed)
    assert len(feed.model.lines) == FEED
    assert feed.model.lines[0].row.comment.comment_id == f"c{SLACK + 1}"
    assert feed.model.counts[ALL] == FEED


def test_a_reader_above_stays_at_the_same_comment_when_the_oldest_go(feed):
    feed.fill([row(number) for number in range(FEED)])
    QApplication.processEvents()
    bar = feed.view.verticalScrollBar()
    bar.setValue(30_000)
    top = feed.view.indexAt(feed.view.viewport().rect().topLeft()).data()
    for number in range(FEED, FEED + SLACK + 1):
        feed.add(row(number))
    let_in(feed)
    assert feed.view.indexAt(feed.view.viewport().rect().topLeft()).data() == top


def test_filters_show_orders_or_questions(feed):
    feed.fill([row(1), row(2, "c1 2", Kind.ORDER, 7), row(3, "còn không", Kind.QUESTION), row(4)])
    feed.show_only(ORDERS)
    assert [one.row.order for one in feed.model.shown] == [7]
    feed.show_only(QUESTIONS)
    assert [one.row.comment.text for one in feed.model.shown] == ["còn không"]
    assert feed.filters.current() == QUESTIONS
    feed.add(row(5))
    let_in(feed)
    assert len(feed.model.shown) == 1
    feed.show_only(ALL)
    assert len(feed.model.shown) == 5


def test_a_press_on_a_comment_leads_to_its_order(feed, qtbot):
    feed.fill([row(1), row(2, "c1 2", Kind.ORDER, 7)])
    QApplication.processEvents()
    area = feed.view.visualRect(feed.model.index(1, 0))
    with qtbot.waitSignal(feed.order_pressed) as pressed:
        QTest.mouseClick(feed.view.viewport(), Qt.MouseButton.LeftButton, pos=area.center())
    assert pressed.args == [7]


def test_a_press_opens_a_long_comment_and_another_folds_it(feed):
    feed.fill([row(1, "rất dài " * 60)])
    QApplication.processEvents()
    index = feed.model.index(0, 0)
    folded = feed.view.visualRect(index).height()
    QTest.mouseClick(
        feed.view.viewport(), Qt.MouseButton.LeftButton, pos=feed.view.visualRect(index).center()
    )
    QApplication.processEvents()
    assert feed.view.visualRect(index).height() > folded
    QTest.mouseClick(feed.view.viewport(), Qt.MouseButton.LeftButton, pos=QRect(0, 0, 20, 20).center())
    QApplication.processEvents()
    assert feed.view.visualRect(index).height() == folded


def test_a_narrower_feed_wraps_anew(feed):
    feed.fill([row(1, "một câu vừa đủ dài để phải xuống dòng khi hẹp")])
    option = QStyleOptionViewItem()
    wide = feed.delegate.sizeHint(option, feed.model.index(0, 0)).height()
    feed.resize(270, 600)
    QApplication.processEvents()
    assert feed.delegate.sizeHint(option, feed.model.index(0, 0)).height() > wide


def test_the_comment_of_the_selected_draft_is_tinted(feed, theme):
    feed.fill([row(1), row(2, "c1 2", Kind.ORDER, 7)])
    QApplication.processEvents()
    feed.select(7)
    area = feed.view.visualRect(feed.model.index(1, 0))
    shot = feed.view.viewport().grab().toImage()
    assert shot.pixelColor(area.right() - 3, area.top() + 2) == theme.colour("tea_tint")


def test_rows_speak(feed, qtbot):
    feed.fill([row(2, "c1 2", Kind.ORDER, 7)])
    role = int(Qt.ItemDataRole.AccessibleTextRole)
    qtbot.waitUntil(lambda: bool(feed.model.data(feed.model.index(0, 0), role)))
    said = feed.model.data(feed.model.index(0, 0), role)
    assert "Người 2" in said
    assert "7" in said


def test_a_flood_measures_what_is_in_sight_and_the_rest_when_it_is_quiet(feed, qtbot):
    for number in range(3000):
        feed.add(row(number, "một câu dài đến nỗi phải xuống dòng ở đâu đó " * 2))
    let_in(feed)
    measured = [line for line in feed.model.lines if line.size is not None]
    assert 0 < len(measured) < 300
    assert all(line in measured for line in feed._in_sight())
    qtbot.waitUntil(lambda: all(line.size is not None for line in feed.model.lines), timeout=30_000)
    assert feed.view.at_end()


def test_who_scrolls_up_into_a_flood_sees_whole_rows(feed):
    for number in range(3000):
        feed.add(row(number, "một câu dài đến nỗi phải xuống dòng ở đâu đó " * 2))
    let_in(feed)
    feed.view.verticalScrollBar().setValue(5000)
    QApplication.processEvents()
    seen = feed._in_sight()
    assert len(seen) > 5
    assert all(line.size is not None for line in seen)


def test_what_a_long_flood_leaves_to_be_measured_is_no_more_than_what_is_kept(feed):
    for number in range(3 * FEED):
        feed.add(row(number))
    let_in(feed)
    assert len(feed._unwrapped) <= len(feed.model.lines)
