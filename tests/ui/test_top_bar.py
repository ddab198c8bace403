"""The top bar in narrow windows: parts give way one after the other, and nothing that is left is cut."""

from __future__ import annotations

import time

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from coop_live.model import Lamp, LampState
from ui.top_bar import TopBar


@pytest.fixture
def bar(theme, qtbot):
    """A way to have a bar in a window of a width, live or in a rehearsal, all lamps on."""
    holder = QWidget()
    qtbot.addWidget(holder)

    def make(width: int, *, rehearsal: bool = False, state: LampState = LampState.WORKING) -> TopBar:
        bar = TopBar(theme, "HTX An Toàn", rehearsal, holder)
        for name in ("obs", "voice", "facebook", "tiktok", "printer"):
            bar.show_lamp(Lamp(name, state))
        bar.show_place("live")
        bar.show_live(time.time_ns() // 1_000_000 - 2_600_000)
        holder.resize(width, 52)
        bar.setGeometry(0, 0, width, 52)
        holder.show()
        QApplication.processEvents()
        return bar

    return make


@pytest.mark.parametrize("rehearsal", [False, True])
@pytest.mark.parametrize("state", [LampState.WORKING, LampState.OFF])
@pytest.mark.parametrize("width", [900, 911, 1024, 1150, 1280, 1366, 1920])
def test_what_is_there_has_its_room(bar, width, rehearsal, state):
    made = bar(width, rehearsal=rehearsal, state=state)
    for button in made.findChildren(QAbstractButton):
        if button.isVisible():
            right = button.mapTo(made, button.rect().topRight()).x()
            assert button.width() >= button.sizeHint().width(), button.accessibleName()
            assert right < width, button.accessibleName()


def test_with_room_for_all_nothing_gives_way(bar):
    made = bar(1366)
    assert made.cooperative.isVisible()
    assert made.lamp("printer").state is LampState.WORKING


def test_signs_without_words_still_say_what_they_are(bar):
    made = bar(900)
    assert not made.cooperative.isVisible()
    seen = [one for one in made.findChildren(QAbstractButton) if one.isVisible()]
    assert all(one.accessibleName() or one.text() for one in seen)
    assert all(one.toolTip() for one in made.places.segments)


def test_trouble_keeps_its_name_in_the_narrowest_bar(bar):
    made = bar(900)
    widths = made._lamps["printer"].width()
    made.show_lamp(Lamp("printer", LampState.TROUBLE, "Không thấy máy in."))
    QApplication.processEvents()
    assert made._lamps["printer"].sizeHint().width() > widths


def test_a_wider_window_brings_everything_back(bar):
    made = bar(900)
    made.setGeometry(0, 0, 1400, 52)
    QApplication.processEvents()
    assert made.cooperative.isVisible()
