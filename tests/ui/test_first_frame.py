"""The window is on the screen before the program is loaded, and what few starts need is not loaded at all."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from coop_live.ledger import Ledger
from coop_live.settings import General, Settings, save
from tests.ui.stand import quiet_settings, wait_until
from ui.app import Program
from ui.first_frame import FirstFrame
from ui.widgets.empty import EmptyState

HOUSE = Path(__file__).resolve().parents[2]

# Before anybody sees a window: neither the business nor what it stands on.
LATER = ("ui.app", "ui.window", "ui.live", "coop_live.app", "coop_live.ledger", "coop_live.orders", "sqlite3",
         "sqlite_utils", "phonenumbers", "requests", "websocket", "qrcode", "PIL")  # fmt: skip
# Until somebody asks for what needs it: a web page, a workbook, a platform, a code, an older book.
ON_DEMAND = ("starlette", "uvicorn", "websockets", "anyio", "openpyxl", "xlsxwriter", "requests", "qrcode",
             "PIL", "sqlite_utils", "PySide6.QtNetwork", "PySide6.QtMultimedia", "ui.after.place",
             "ui.help_page", "ui.script.page", "ui.settings_page", "ui.start.page")  # fmt: skip

FRAME = """
import ui.__main__, ui.command_line
from PySide6.QtWidgets import QApplication
from ui.first_frame import FirstFrame
application = QApplication([])
frame = FirstFrame(application)
frame.show()
application.processEvents()
assert frame.window.isVisible()
"""
PROGRAM = """
import time
from ui.app import Program
program = Program(application, frame=frame)
program.open()
while frame.window.shell is None:
    application.processEvents()
    time.sleep(0.005)
"""
TOLD = "import sys; print(*sys.modules); sys.stdout.flush(); import os; os._exit(0)"


def loaded(home: Path, code: str) -> set[str]:
    """Return what a new interpreter has loaded after this code, in an everyday home."""
    save(home / "settings.toml", Settings(general=General(greeted=True)))
    Ledger.open(home / "ledger.db").close()
    env = {**os.environ, "COOP_LIVE_HOME": str(home), "QT_QPA_PLATFORM": "offscreen"}
    env["PYTHONPATH"] = str(HOUSE)
    command = [sys.executable, "-c", code + TOLD]
    done = subprocess.run(command, env=env, cwd=HOUSE, capture_output=True, text=True, check=True)
    return set(done.stdout.split())


def test_the_first_frame_needs_little(tmp_path: Path):
    assert sorted(set(LATER) & loaded(tmp_path, FRAME)) == []


def test_an_everyday_start_loads_nothing_that_few_evenings_need(tmp_path: Path):
    names = loaded(tmp_path, FRAME + PROGRAM)
    assert "coop_live.ledger" in names
    assert sorted(set(ON_DEMAND) & names) == []


def test_the_frame_says_what_it_does_and_the_program_goes_on_in_it(
    qapp, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setenv("COOP_LIVE_HOME", str(tmp_path))
    save(tmp_path / "settings.toml", quiet_settings())
    frame = FirstFrame(qapp, tmp_path / "settings.toml")
    frame.show()
    page = frame.window.centralWidget()
    assert isinstance(page, EmptyState)
    assert page.sentence.text() == "Đang mở sổ …"
    program = Program(qapp, ledger_path=tmp_path / "ledger.db", frame=frame)
    assert program.window is frame.window
    program.open()
    wait_until(lambda: frame.window.shell is not None)
    program.window.close()
    assert program.app is None
    program.window.deleteLater()
