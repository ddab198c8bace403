"""The page of the score and the sheet before it: read by eye and ear, used by keyboard alone."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from coop_live.live.practice import Choice, Past
from coop_live.live.scoring import Score
from tests.ui.practice.made import BEFORE, MOMENTS, made_result
from tests.ui.seeing import share
from ui.after.parts import Total
from ui.practice.drawn import Ring, SecondsChart
from ui.practice.practising import Result
from ui.practice.score_page import ScorePage
from ui.practice.sheet import PracticeSheet


@pytest.fixture
def page(theme, qtbot):
    shown = ScorePage(theme, made_result(), "Thảo")
    qtbot.addWidget(shown)
    shown.resize(1366, 600)
    with qtbot.waitActive(shown):
        shown.show()
    return shown


def drawn(widget) -> QImage:
    return widget.grab().toImage()


def test_five_figures_are_read_out_with_what_they_mean(page):
    told = [tile.accessibleName() for tile in page.findChildren(Total)]
    assert told == [
        "Đơn bắt được: 27. trong 30 đơn",
        "Đơn bỏ sót: 2. 2 còn trong hàng chờ",
        "Chốt nhầm: 2. sai món 1, không đặt 1",
        "Mỗi đơn: 5,6 giây. lần trước 8,1 giây",
        "Phím mỗi đơn: 2,3. đích: 2 phím",
    ]
    assert page.findChild(Ring).accessibleName() == "87 điểm trên 100"


def test_the_arrows_walk_through_the_places_and_stop_at_the_ends(page):
    rows = page.moments.rows
    for step, at in ((1, 0), (1, 1), (1, 2), (1, 3), (1, 3), (-1, 2)):
        page.walk(step)
        assert rows[at].hasFocus()
        assert (
            page.area.viewport()
            .rect()
            .contains(rows[at].mapTo(page.area.viewport(), rows[at].rect().center()))
        )


def test_a_row_says_when_who_what_why_and_the_key(page):
    told = page.moments.rows[3].accessibleName()
    assert told == "08:05 Chú Tám “lấy 5 gói có giảm k”. chốt nhầm. Đây là câu hỏi, chưa phải đơn. X"


def test_a_faultless_rehearsal_has_nothing_to_look_at_again(theme, qtbot):
    page = ScorePage(theme, made_result(moments=(), before=None), "")
    qtbot.addWidget(page)
    assert page.moments.rows == []
    page.walk(1)
    assert page.moments.walk(1) is None


def test_hostile_words_stay_words(theme, qtbot):
    moment = replace(MOMENTS[0], author="<b>Lan</b>", text='<img src="x"> ' + "dài " * 200)
    page = ScorePage(theme, made_result(moments=(moment,)), "<i>Thảo</i>")
    qtbot.addWidget(page)
    page.resize(1000, 600)
    page.show()
    assert page.width() == 1000
    assert not page.area.horizontalScrollBar().isVisible()


def test_nothing_confirmed_is_shown_too(theme, qtbot):
    page = ScorePage(theme, Result(Score(0, 3, 0, 0, comments=9, lasted=40), Choice()), "")
    qtbot.addWidget(page)
    page.show()
    told = [tile.accessibleName() for tile in page.findChildren(Total)]
    assert told[3:] == ["Mỗi đơn: –. đích: 5 giây", "Phím mỗi đơn: –. đích: 2 phím"]


def test_slow_orders_are_honey_and_a_very_slow_one_flattens_nobody(theme, qtbot):
    charts = [SecondsChart(theme, seconds) for seconds in ((4.0, 5.0), (4.0, 9.0), (4.0, 900.0))]
    honey = []
    for chart in charts:
        qtbot.addWidget(chart)
        chart.resize(300, 120)
        honey.append(share(drawn(chart), theme.colour("honey")))
    assert honey[0] == 0.0 < honey[1] < honey[2]
    assert [chart.top for chart in charts] == [10.0, 10.0, 20.0]


def test_the_ring_grows_with_the_points(theme, qtbot):
    shares = []
    for points in (0, 80, 100):
        ring = Ring(theme, points)
        qtbot.addWidget(ring)
        shares.append(share(drawn(ring), theme.colour("tea_fill")))
    assert shares[0] == 0.0 < shares[1] < shares[2]


@pytest.fixture
def sheet(theme, qtbot):
    shown = PracticeSheet(theme)
    qtbot.addWidget(shown)
    with qtbot.waitActive(shown):
        shown.show()
    return shown


def test_ten_minutes_at_the_usual_pace_unless_something_else_is_chosen(qtbot, sheet):
    assert sheet.chosen() == Choice(10, 1.0)
    assert sheet.lasts.text() == "Khoảng 10 phút."
    sheet.minutes.segments[1].setFocus()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Left)
    sheet.speed.segments[1].setFocus()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Right)
    assert sheet.chosen() == Choice(3, 2.0)
    assert sheet.lasts.text() == "Khoảng 1,5 phút."
    with qtbot.waitSignal(sheet.begin) as begun:
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert begun.args == [Choice(3, 2.0)]


def test_what_was_chosen_the_last_time_is_offered_again(sheet):
    past: Past = replace(BEFORE, minutes=3, speed=0.5)
    sheet.show_last(past)
    assert sheet.chosen() == Choice(3, 0.5)
    assert "78 điểm" in sheet.before.text()
