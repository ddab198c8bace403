"""The whole program in mid-live, with the stage in a window of its own."""

from __future__ import annotations

from dataclasses import dataclass, replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.ui.live_screens import comment_of
from tests.ui.stand import running, shell_of, wait_until
from ui.app import Program
from ui.stage.screen import StageScreen
from ui.stage.window import StageWindow


@dataclass
class Stand:
    """One evening in the program; what is pressed goes to the stage's window."""

    program: Program
    heard: int = 0

    @property
    def own(self):
        return self.program.window.own_stage

    @property
    def session(self):
        return self.program.app.session

    @property
    def view(self):
        return shell_of(self.program).live.view

    @property
    def window(self) -> StageWindow:
        assert self.own.window is not None
        return self.own.window

    @property
    def screen(self) -> StageScreen:
        assert self.window.screen_shown is not None
        return self.window.screen_shown

    @property
    def on_air(self):
        card = self.view.stage.card
        return card.code if card else None

    def say(self, name, text):
        self.heard += 1
        return self.session.hear(comment_of(self.heard, name, text, "facebook")).result(10).order

    def open(self):
        shell_of(self.program).setFocus()
        self.own.turn()
        wait_until(lambda: self.own.window is not None and self.own.window.isVisible())
        self.window.resize(1366, 740)
        QApplication.processEvents()

    def press(self, key, modifier=Qt.KeyboardModifier.NoModifier):
        inside = self.window.focusWidget()
        QTest.keyClick(inside if inside is not None else self.screen, key, modifier)

    def show(self, code):
        self.session.show(code).result(10)
        wait_until(lambda: self.on_air == code)

    def tile(self, code):
        return next(one for one in self.screen.tiles.tiles if one.product.code == code)


@pytest.fixture
def closed(qapp, tmp_path):
    """The evening runs, the stage is in the main window."""
    with running(qapp, tmp_path) as program:
        session = program.app.session
        session.import_catalog(tuple(replace(one, minutes=5) for one in session.products)).result(10)
        session.set_stock("OX", 0).result(10)
        session.begin("Tối", ("facebook",)).result(10)
        program._go_to("live")
        QTest.qWait(20)
        yield Stand(program)


@pytest.fixture
def stand(closed):
    """The stage has its own window."""
    closed.open()
    return closed
