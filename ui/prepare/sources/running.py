"""A try or a sign-in: runs in a thread of its own, tells as it goes, and can be given up at any moment."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Iterator

import shiboken6
from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal

from coop_live.chat.kind import Finding, Level
from coop_live.errors import CoopLiveError, places
from coop_live.i18n import tr

LOG = logging.getLogger(__name__)

# What is done: it may ask for a page in the browser, and looks whether it is to stop.
Job = Callable[[Callable[[str], object], threading.Event], Iterator[Finding]]


class Running(QObject):
    """`told` gives each Finding, `page_wanted` an address for the browser, `ended` that it is over.

    A given-up job says nothing more; its thread ends when the other side answers or its time is up.
    Not in the pool of `tasks`: a platform that keeps silent must not hold up what saves the settings.
    """

    told = Signal(object)
    page_wanted = Signal(str)
    ended = Signal()

    def __init__(self, job: Job) -> None:
        super().__init__(QCoreApplication.instance())
        self._job = job
        self.stopped = threading.Event()
        self.ended.connect(self.deleteLater, Qt.ConnectionType.QueuedConnection)

    def start(self) -> None:
        """Begin."""
        threading.Thread(target=self._work, name="try", daemon=True).start()

    def give_up(self) -> None:
        """Say nothing more and stop soon."""
        self.stopped.set()

    def _work(self) -> None:
        try:
            for one in self._job(self._open, self.stopped):
                if self.stopped.is_set():
                    break
                self._tell(one)
        except CoopLiveError as trouble:
            self._tell(Finding(Level.BAD, trouble.cause, trouble.remedy))
        except Exception as error:  # noqa: BLE001  a mistake of ours
            LOG.error("a try: %s", places(error))
            self._tell(Finding(Level.BAD, tr("Có chuyện ngoài dự tính, đã ghi lại.")))
        if shiboken6.isValid(self):
            self.ended.emit()

    def _tell(self, finding: Finding) -> None:
        if not self.stopped.is_set() and shiboken6.isValid(self):
            self.told.emit(finding)

    def _open(self, address: str) -> bool:
        if not self.stopped.is_set() and shiboken6.isValid(self):
            self.page_wanted.emit(address)
        return True
