"""Starts coop_live: the window, or with a job's name the headless job."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence

from coop_live.__main__ import main as run_job
from coop_live.i18n import tr
from ui.app import Cards, open_window


def main(argv: Sequence[str] | None = None) -> int:
    """Run what the command line says and return the exit status."""
    words = list(sys.argv[1:] if argv is None else argv)
    if words and (not words[0].startswith("-") or words[0] in ("-h", "--help", "--version")):
        return run_job(words, painter=Cards())
    parser = argparse.ArgumentParser(
        prog="coop-live", description=tr("Bán hàng qua livestream, không sót đơn.")
    )
    parser.add_argument("--rehearse", action="store_true", help=tr("mở buổi tập dượt"))
    parser.add_argument("--speed", type=float, default=1.0, help=tr("tập nhanh gấp mấy lần"))
    chosen = parser.parse_args(words)
    return open_window(rehearsal=chosen.rehearse, speed=chosen.speed)


if __name__ == "__main__":
    sys.exit(main())
