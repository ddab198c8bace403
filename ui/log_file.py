"""Where the program writes down what went wrong."""

from __future__ import annotations

import logging
from logging.handlers import RotatingFileHandler
from pathlib import Path

LOG_BYTES, LOGS_KEPT = 1_000_000, 3


def start_log(folder: Path) -> None:
    """Write the log to a small file beside the others of this user; without one, to nowhere."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        keeper = RotatingFileHandler(
            folder / "coop_live.log", maxBytes=LOG_BYTES, backupCount=LOGS_KEPT, encoding="utf-8"
        )
    except OSError:
        return
    keeper.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    logging.basicConfig(level=logging.INFO, handlers=[keeper])
