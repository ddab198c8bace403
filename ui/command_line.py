"""What the command line may ask of the window; jobs go to coop_live."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from coop_live.__main__ import main as run_job
from coop_live.__main__ import speed
from coop_live.commands.output import WRONG_INPUT, say
from coop_live.i18n import tr
from ui.app import Cards, open_window


def run(words: Sequence[str]) -> int:
    """Open the window, or run the job that is named first; return the exit status."""
    if words and (not words[0].startswith("-") or words[0] in ("-h", "--help", "--version")):
        return run_job(words, painter=Cards())
    chosen = parser().parse_args(words)
    if no_screen(sys.platform, os.environ):
        say(tr("Máy này không có màn hình để mở cửa sổ. Việc không cần cửa sổ: coop-live --help."))
        return WRONG_INPUT
    return open_window(rehearsal=chosen.rehearse, speed=chosen.speed, picture=chosen.picture)


def no_screen(platform: str, environment: Mapping[str, str]) -> bool:
    """Tell whether Qt would find no screen and end the program without a word a person understands."""
    wanted = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return platform.startswith("linux") and not any(environment.get(name) for name in wanted)


def parser() -> argparse.ArgumentParser:
    """Return what may be said to the window."""
    about = tr("Bán hàng qua livestream, không sót đơn.")
    parser = argparse.ArgumentParser(prog="coop-live", description=about)
    parser.add_argument("--rehearse", action="store_true", help=tr("mở buổi tập dượt"))
    parser.add_argument("--speed", type=speed, default=1.0, metavar="N|max", help=tr("tập nhanh gấp mấy lần"))
    about = tr("chụp cửa sổ khi tập xong rồi thoát, để thử máy")
    parser.add_argument("--picture", type=Path, metavar="FILE.png", help=about)
    return parser
