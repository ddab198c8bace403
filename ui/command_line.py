"""What the command line may ask of the window; jobs go to coop_live."""

from __future__ import annotations

import argparse
import os
import signal
import sys
from collections.abc import Mapping, Sequence
from importlib import import_module
from pathlib import Path

from PySide6.QtCore import QLockFile
from PySide6.QtWidgets import QApplication

from coop_live.i18n import tr
from coop_live.settings import default_ledger_path, log_folder
from ui import tasks
from ui.first_frame import FirstFrame


def run(words: Sequence[str]) -> int:
    """Open the window, or run the job that is named first; return the exit status."""
    if words and (not words[0].startswith("-") or words[0] in ("-h", "--help", "--version")):
        from coop_live.__main__ import main as run_job
        from ui.cards import Cards
        from ui.print.paper import Papers

        return run_job(words, painter=Cards(), papers=Papers())
    chosen = parser().parse_args(words)
    if no_screen(sys.platform, os.environ):
        return _cannot(tr("Máy này không có màn hình để mở cửa sổ. Việc không cần cửa sổ: coop-live --help."))
    lock = only_one(default_ledger_path().with_name("coop_live.lock"))
    if lock is None:
        return _cannot(tr("coop_live đang mở rồi. Tìm cửa sổ đó ở thanh tác vụ."))
    return open_window(rehearsal=chosen.rehearse, speed=chosen.speed, picture=chosen.picture)


def open_window(*, rehearsal: bool, speed: float, picture: Path | None = None) -> int:
    """Open the window and stay until it is closed; return the exit status.

    With `picture` the window is saved there when the rehearsal is over, and closed.
    """
    application = QApplication(sys.argv[:1])
    application.setApplicationName("coop_live")
    begin(application, rehearsal=rehearsal, speed=speed, picture=picture)
    return application.exec()


def begin(
    application: QApplication, *, rehearsal: bool, speed: float, picture: Path | None = None
) -> FirstFrame:
    """Show the window, and load the program behind it: that takes longer than all before."""
    frame = FirstFrame(application)
    frame.show()

    def go_on(_nothing: None) -> None:
        from ui.app import Program

        program = Program(application, speed=speed, frame=frame)
        sys.excepthook = program.unexpected
        if picture is not None:
            program.rehearsed.connect(lambda: program.leave_picture(picture))
        program.open(rehearsal=rehearsal)

    def load() -> None:
        from ui.log_file import start_log

        start_log(log_folder())
        import_module("ui.app")

    # Whoever ends the program from outside closes the book too, as the window's own X does.
    signal.signal(signal.SIGTERM, lambda *_: frame.window.close())
    tasks.run(load, go_on, owner=frame.window)
    return frame


def _cannot(why: str) -> int:
    """Say why no window opens; return the exit status."""
    from coop_live.commands.output import WRONG_INPUT, say

    say(why)
    return WRONG_INPUT


def _speed(word: str) -> float:
    from coop_live.__main__ import speed

    return speed(word)


def no_screen(platform: str, environment: Mapping[str, str]) -> bool:
    """Tell whether Qt would find no screen and end the program without a word a person understands."""
    wanted = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return platform.startswith("linux") and not any(environment.get(name) for name in wanted)


def only_one(path: Path) -> QLockFile | None:
    """Return the lock that this user's one window holds, None when another window has it.

    Two windows on one ledger would hold two lives at once. A window that was killed leaves no lock.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    lock = QLockFile(str(path))
    lock.setStaleLockTime(0)
    return lock if lock.tryLock(0) else None


def parser() -> argparse.ArgumentParser:
    """Return what may be said to the window."""
    about = tr("Bán hàng qua livestream, không sót đơn.")
    parser = argparse.ArgumentParser(prog="coop-live", description=about)
    parser.add_argument("--rehearse", action="store_true", help=tr("mở buổi tập dượt"))
    parser.add_argument(
        "--speed", type=_speed, default=1.0, metavar="N|max", help=tr("tập nhanh gấp mấy lần")
    )
    about = tr("chụp cửa sổ khi tập xong rồi thoát, để thử máy")
    parser.add_argument("--picture", type=Path, metavar="FILE.png", help=about)
    return parser
