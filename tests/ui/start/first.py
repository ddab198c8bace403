"""What the tests of the first start share: a program that was never opened, its page, files of goods."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt, QThreadPool
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from coop_live.settings import Settings
from tests.ui.stand import open_program, shell_of, wait_until
from ui.app import Program
from ui.start.page import StartPage

LIST = """Mã,Tên,Giá,Đơn vị,Tồn
C1,Chè dây dạ cẩm,85000,gói,42
C2,Bột ngâm chân,120000,hộp,28
C3,Xịt họng thảo dược,79000,chai,35
C4,Dầu gội thảo dược,145000,chai,19
C5,Măng khô,,gói,3
C6,Tỏi rừng,50000,gói,12
C4,Mật ong,280000,chai,3
"""
"""Seven rows: the fifth product has no price, the last one the code of another."""


@contextmanager
def first_start(
    application: QApplication, folder: Path, settings: Settings | None = None
) -> Iterator[Program]:
    """The program as it opens for the first time, all its files in `folder`; closed at the end."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("COOP_LIVE_HOME", str(folder))
        patch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")
        program = open_program(application, folder, settings, greeted=False)
        program.window.activateWindow()
        wait_until(program.window.isActiveWindow)
        yield program
        QThreadPool.globalInstance().waitForDone()
        QApplication.processEvents()  # what was saved last is told to a window that still stands
        program.stop()
        program.window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QTest.qWait(10)


def page_of(program: Program) -> StartPage:
    """Return the first steps as they stand in the window now."""
    assert shell_of(program).front == "start"
    return shell_of(program).start


def press(program: Program, key: Qt.Key) -> None:
    """Press a key where the keyboard is; a window that was built anew has lost it to the desktop."""
    program.window.activateWindow()
    wait_until(program.window.isActiveWindow)
    focus = program.window.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, key)


def tab_round(program: Program) -> list[QWidget]:
    """Press Tab until the keyboard is where it was; return all that it came by."""
    found: list[QWidget] = []
    while (focus := program.window.focusWidget()) is not None and focus not in found:
        found.append(focus)
        press(program, Qt.Key.Key_Tab)
    return found
