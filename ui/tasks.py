"""Takes slow work off the main thread and brings its result back there."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import CancelledError, Future
from typing import TypeVar

import shiboken6
from PySide6.QtCore import QCoreApplication, QObject, QRunnable, Qt, QThreadPool, Signal

from coop_live.errors import CoopLiveError

Result = TypeVar("Result")
Failed = Callable[[CoopLiveError], None]


class _Delivery(QObject):
    """Waits in the main thread for one future and hands over what it brings."""

    ready = Signal()

    def __init__(
        self,
        future: Future[Result],
        then: Callable[[Result], None],
        failed: Failed | None,
        owner: QObject | None,
    ) -> None:
        super().__init__(QCoreApplication.instance())
        self._take: Callable[[], None] = lambda: _deliver(future, then, failed)
        self._owner = owner
        self.ready.connect(self._arrive, Qt.ConnectionType.QueuedConnection)
        future.add_done_callback(self._announce)

    def _announce(self, _future: Future[Result]) -> None:
        if _stands(self):
            self.ready.emit()

    def _arrive(self) -> None:
        self.deleteLater()
        if self._owner is None or _stands(self._owner):
            self._take()


def _stands(thing: QObject) -> bool:
    return bool(shiboken6.isValid(thing))


def _deliver(future: Future[Result], then: Callable[[Result], None], failed: Failed | None) -> None:
    try:
        result = future.result()
    except CancelledError:
        return
    except CoopLiveError as trouble:
        if failed is None:
            raise
        failed(trouble)
        return
    then(result)


def when_done(
    future: Future[Result],
    then: Callable[[Result], None],
    failed: Failed | None = None,
    *,
    owner: QObject | None = None,
) -> None:
    """Call `then` in the main thread with what `future` brings, or `failed` with its trouble.

    With an `owner` nothing is called once that widget is gone. Any other exception is a bug
    of ours: it is raised in the main thread, where it reaches the log.
    """
    _Delivery(future, then, failed, owner)


def run(
    work: Callable[[], Result],
    then: Callable[[Result], None],
    failed: Failed | None = None,
    *,
    owner: QObject | None = None,
) -> None:
    """Do `work` in another thread, then as `when_done`."""
    future: Future[Result] = Future()

    def job() -> None:
        try:
            future.set_result(work())
        except BaseException as trouble:  # noqa: BLE001  the future carries it to the main thread
            future.set_exception(trouble)

    when_done(future, then, failed, owner=owner)
    QThreadPool.globalInstance().start(QRunnable.create(job))
