"""The program as it is started at home, in a process that is killed: someone confirms without a rest.

`python -m tests.evenings.cut_off FOLDER` opens the window by the program's own way in, goes live, lets so
many viewers write, puts a product on air and presses Enter for one draft after the other; what the window
shows as confirmed is printed, a number a line.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from coop_live.settings import save
from tests.evenings.clerk import draft_seen
from tests.evenings.stall import Stall
from tests.ui.stand import wait_until
from ui import app
from ui.__main__ import main
from ui.app import Program

VIEWERS = 40
ON_AIR = "C3"
EACH = 500


class AtHome(Program):
    """The program, with somebody before it once its window is open."""

    def open(self, *, rehearsal: bool = False, resume: int | None = None) -> None:
        super().open(rehearsal=rehearsal, resume=resume)
        QTimer.singleShot(0, self, self._sit_down)

    def _sit_down(self) -> None:
        try:
            work(self)
        except BaseException as wrong:  # noqa: BLE001  who started it reads what went wrong
            print(f"wrong: {wrong!r}", flush=True)
            os._exit(1)


def work(program: Program) -> None:
    """Sell until the power fails."""
    wait_until(lambda: program.app is not None and program.window.shell is not None)
    stall = Stall(QApplication.instance(), Path())
    stall.program = program
    stall.come_back()
    stall.stock_up(EACH)
    stall.go_live()
    stall.press("Ctrl+Alt+3")
    stall.wait(lambda: stall.session.card is not None)
    stall.viewers_write(*((f"Khách {number}", "chốt 1 chai") for number in range(VIEWERS)))
    view = stall.shell.live.view
    stall.wait(lambda: view._desk.waiting == VIEWERS)
    while True:
        stall.wait(lambda: draft_seen(stall))
        number = draft_seen(stall).order.number
        stall.press("Enter")
        stall.wait(lambda number=number: (said := view.queue.last._act) and said.order.number == number)
        print(number, flush=True)


if __name__ == "__main__":
    folder = Path(sys.argv[1])
    save(folder / "settings.toml", Stall(None, folder).settings())
    app.Program = AtHome
    sys.exit(main([]))
