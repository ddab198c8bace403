"""What tests of the window share: the look as the program sets it, and an evening on a ledger."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from tests.ui.live_screens import Evening
from ui.bridge import EventBridge
from ui.fonts import load_fonts
from ui.theme import Theme, palette, stylesheet


@pytest.fixture
def theme(qapp: QApplication) -> Theme:
    """The light theme, set on the application as the program does it."""
    load_fonts()
    light = Theme.load("light")
    colours, sheet = palette(light), stylesheet(light)
    if not qapp.styleSheet():  # a sheet keeps the style beneath it
        qapp.setStyle("Fusion")
    # Setting them again costs what all widgets of all tests before cost.
    if qapp.palette() != colours:
        qapp.setPalette(colours)
    if qapp.styleSheet() != sheet:
        qapp.setStyleSheet(sheet)
    return light


@pytest.fixture
def evening(tmp_path, qapp):
    """A live session with the sample catalog, its events not yet delivered to any view."""
    made = Evening(tmp_path)
    made.begin()
    yield made
    made.close()


@pytest.fixture
def live(evening, theme, qtbot):
    """The place Đang live in its window, fed through the bridge like in the program."""
    view = evening.open_view(theme)
    bridge = EventBridge(evening.events)
    bridge.happened.connect(evening.desk.receive)
    bridge.happened.connect(view.receive)
    qtbot.addWidget(view)
    view.resize(1366, 684)
    with qtbot.waitActive(view):
        view.show()
    view.entered()
    yield view
    bridge.stop()
    QApplication.processEvents()
