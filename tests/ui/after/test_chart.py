"""The chart of orders by minute: as wide as the live, walked by the keyboard, gaps at their minute."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt

from coop_live.ledger.evenings import KeptGap
from coop_live.live.sums import Beside, evening
from coop_live.model import Gap
from tests.ui.stand import BEGAN, MINUTE, made_orders, made_shown
from ui.after.chart import LEFT, MinutesChart
from ui.dates import clock

GAP = KeptGap(1, Gap("tiktok", "tiktok", BEGAN + 20 * MINUTE, BEGAN + 20 * MINUTE + 14_000), looked=False)


def lasting(minutes: int, *gaps: KeptGap):
    """Return an evening of so many minutes."""
    share = minutes / 62
    orders = [
        replace(one, drafted_at=BEGAN + round((one.drafted_at - BEGAN) * share)) for one in made_orders()
    ]
    shown = [(BEGAN + round((at - BEGAN) * share), code) for at, code in made_shown()]
    return evening(orders, shown, BEGAN, BEGAN + minutes * MINUTE, Beside(gaps=gaps))


@pytest.fixture
def chart(qtbot, theme):
    chart = MinutesChart(theme)
    qtbot.addWidget(chart)
    chart.resize(900, 220)
    chart.show()
    return chart


@pytest.mark.parametrize("minutes", [3, 12, 62, 185, 3000])
def test_the_axis_is_as_wide_as_the_live(chart, minutes):
    found = lasting(minutes)
    chart.show_evening(found)
    assert chart.minute_at(LEFT + 1) == found.minutes[0]
    assert chart.minute_at(chart.width() - 4) == found.minutes[-1]
    assert chart.minute_at(LEFT - 2) is None
    assert not chart.grab().isNull()


def test_arrows_walk_from_minute_to_minute_and_say_each(qtbot, chart):
    said: list[str] = []
    chart.pointed.connect(said.append)
    found = lasting(62, GAP)
    chart.show_evening(found)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_Home, Qt.Key.Key_Left, Qt.Key.Key_End):
        qtbot.keyClick(chart, key)
    clocks = [one.partition(" · ")[0] for one in said]
    best = found.minutes.index(found.best)
    places = (best, best - 1, 0, len(found.minutes) - 1)
    assert clocks == [clock(found.minutes[place].at) for place in places]
    chart.clearFocus()


def test_the_pointer_tells_its_minute_and_nothing_when_it_is_gone(qtbot, chart):
    said: list[str] = []
    chart.pointed.connect(said.append)
    chart.show_evening(lasting(62))
    qtbot.mouseMove(chart, QPoint(LEFT + 100, 100))
    qtbot.mouseMove(chart, QPoint(5, 100))
    assert said[0]
    assert said[-1] == ""


def test_a_gap_is_drawn_where_it_was(chart):
    chart.show_evening(lasting(62))
    without = chart.grab().toImage()
    chart.show_evening(lasting(62, GAP))
    assert chart.grab().toImage() != without
    assert "mất 14 giây bình luận" in chart.accessibleDescription()
