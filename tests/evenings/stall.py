"""The cooperative's laptop on one evening: the real window, viewers who write, and keys that are pressed."""

from __future__ import annotations

import json
import urllib.request
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt, QThreadPool
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from coop_live.catalog.files import read_catalog
from coop_live.model import Order
from coop_live.resources import asset
from coop_live.settings import Bridge, Settings
from tests.ui.stand import open_program, quiet_settings, shell_of, wait_until
from ui.app import Program

NO_KEY = Qt.KeyboardModifier.NoModifier
HELD = {
    "Ctrl": Qt.KeyboardModifier.ControlModifier,
    "Alt": Qt.KeyboardModifier.AltModifier,
    "Shift": Qt.KeyboardModifier.ShiftModifier,
}
NAMED = {
    "Enter": Qt.Key.Key_Return,
    "Esc": Qt.Key.Key_Escape,
    "Space": Qt.Key.Key_Space,
    "Tab": Qt.Key.Key_Tab,
    "↓": Qt.Key.Key_Down,
    "↑": Qt.Key.Key_Up,
    "/": Qt.Key.Key_Slash,
    ",": Qt.Key.Key_Comma,
    "→": Qt.Key.Key_Right,
    "←": Qt.Key.Key_Left,
    "F1": Qt.Key.Key_F1,
    "F2": Qt.Key.Key_F2,
    "F3": Qt.Key.Key_F3,
}
MOST_TABS = 80


class Stall:
    """One program on a folder of its own; `pressed` counts the keys of the whole evening."""

    def __init__(self, application: QApplication, folder: Path) -> None:
        self._application = application
        self.folder = folder
        self.program: Program | None = None
        self.pressed = 0
        self._poster = ThreadPoolExecutor(max_workers=1)
        self._said = 0

    # ------------------------------------------------------------------ the laptop

    def settings(self) -> Settings:
        """Return settings of an evening on Facebook, its bridge open, looking for no OBS."""
        return replace(quiet_settings(), bridge=Bridge(enabled=True, port=0))

    def switch_on(self, settings: Settings | None = None, *, greeted: bool = True) -> Program:
        """Start the program and bring its window to the front; unless `greeted` it is the first time."""
        chosen = settings or self.settings()
        self.program = open_program(self._application, self.folder, chosen, greeted=greeted)
        self.come_back()
        return self.program

    def come_back(self) -> None:
        """Give the keyboard to the main window."""
        self.running.window.activateWindow()
        wait_until(self.running.window.isActiveWindow)
        wait_until(lambda: QApplication.focusWidget() is not None)

    def switch_off(self) -> None:
        """End the program; its book stays."""
        self._poster.shutdown()
        self._close()

    def restart(self) -> None:
        """Close the program and open it again, with the settings and the book as they are."""
        self._close()
        path, ledger = self.folder / "settings.toml", self.folder / "ledger.db"
        self.program = program = Program(self._application, settings_path=path, ledger_path=ledger)
        program.open()
        wait_until(lambda: program.app is not None and program.window.shell is not None)
        self.come_back()

    def _close(self) -> None:
        if self.program is not None:
            QThreadPool.globalInstance().waitForDone()
            QApplication.processEvents()  # what was saved last is told to a window that still stands
            self.program.stop()
            self.program.window.deleteLater()
            self.program = None
            QTest.qWait(10)

    @property
    def running(self) -> Program:
        """The program while it is switched on."""
        assert self.program is not None
        return self.program

    @property
    def session(self):
        """The evening as the core has it."""
        assert self.running.app is not None
        return self.running.app.session

    @property
    def shell(self):
        """What is in the window."""
        return shell_of(self.running)

    def stock_up(self, each: int | None = None) -> None:
        """Put the sample list on the shelves, `each` so many of everything (None: as the list says)."""
        products = read_catalog(asset("samples", "catalog.json")).products
        if each is not None:
            products = tuple(
                replace(
                    one,
                    stock=None if one.variants else each,
                    variants=tuple(replace(size, stock=each) for size in one.variants),
                )
                for one in products
            )
        self.session.import_catalog(products).result(30)
        wait_until(lambda: self.shell.prepare.table.products.rows)

    def go_live(self) -> None:
        """Press Ctrl+L; where the checklist asks, what it found is known: press again."""
        gate = self.running._gate
        while self.session.live_id is None:
            self.press("Ctrl+L")
            wait_until(lambda: self.session.live_id is not None or (gate._said and not gate._looking))
        wait_until(lambda: self.shell.front == "live" and self.shell.live.view.isVisible())

    # ----------------------------------------------------------------- viewers

    def viewers_write(self, *said: tuple[str, str], platform: str = "facebook") -> Future[None]:
        """Let viewers (name, words) write; their comments come over the bridge, from another thread."""
        wait_until(lambda: self.running.app.listening.bridge_address)
        address = self.running.app.listening.bridge_address
        many = []
        for name, words in said:
            self._said += 1
            many.append(
                {
                    "platform": platform,
                    "live_id": "tối nay",
                    "id": f"b{self._said}",
                    "author": name,
                    "author_id": f"id {name}",
                    "text": words,
                }
            )
        return self._poster.submit(_post, address, many)

    # -------------------------------------------------------------------- keys

    def press(self, keys: str) -> None:
        """Press one key where the keyboard is: "Enter", "Ctrl+L", "x"."""
        *held, key = keys.split("+") if len(keys) > 1 else [keys]
        modifier = NO_KEY
        for one in held:
            modifier |= HELD[one]
        code = NAMED.get(key) or Qt.Key(ord(key.upper()))
        self.pressed += 1
        QTest.keyClick(QApplication.focusWidget() or self.running.window, code, modifier)

    def type(self, words: str) -> None:
        """Type letters of the plain keyboard, one after the other."""
        for letter in words:
            self.pressed += 1
            QTest.keyClick(QApplication.focusWidget(), letter)

    def tab_to(self, wanted: Callable[[], QWidget]) -> None:
        """Press Tab until the keyboard is where it is wanted."""
        for _ in range(MOST_TABS):
            if wanted().hasFocus():
                return
            self.press("Tab")
        raise AssertionError(f"Tab never came to {wanted().accessibleName()}")

    def fill_in(self, line: Callable[[], QLineEdit], words: str) -> None:
        """Go to a field by Tab and write into it; Qt cannot press letters with marks one by one."""
        self.tab_to(line)
        self.pressed += len(words)
        line().setText(words)

    def wait(self, true: Callable[[], object], seconds: float = 60.0) -> None:
        """Let the program work until something is true."""
        wait_until(true, seconds)

    # ------------------------------------------------------------------ the book

    def orders(self) -> list[Order]:
        """Return all orders of the book, the oldest first."""
        with self.running.app.ledger.read() as questions:
            return sorted(questions.newest(5000), key=lambda order: order.number)


def _post(address: str, many: list[dict[str, str]]) -> None:
    request = urllib.request.Request(address, json.dumps(many).encode(), {"Content-Type": "application/json"})
    with urllib.request.urlopen(request, timeout=60) as answer:
        assert answer.status == 200
