"""Where the program writes down what went wrong."""

from __future__ import annotations

import logging
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

from coop_live.i18n import tr
from coop_live.settings import log_folder
from ui.widgets.notice import Said

LOG = logging.getLogger(__name__)
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


def mistake_noted(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> Said:
    """Log a mistake of ours and return the one line that says so; the evening goes on."""
    LOG.critical("unexpected", exc_info=(kind, error, trace))
    remedy = tr("Cứ làm tiếp. Chi tiết ở {folder}.", folder=log_folder().name)
    return Said("warn", tr("Có chuyện ngoài dự tính, đã ghi lại."), remedy)
