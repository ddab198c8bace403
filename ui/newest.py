"""Does one piece of work at a time off the main thread, and only the newest of those that wait."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from typing import Generic, TypeVar

from PySide6.QtCore import QObject

from coop_live.errors import CoopLiveError
from ui import tasks

Asked = TypeVar("Asked")
Result = TypeVar("Result")


class Newest(Generic[Asked, Result]):
    """`ask` as often as you like: what is outdated is neither begun nor delivered.

    `then` gets what `work` made of the newest wish, in the main thread, or `failed` its trouble;
    neither once `owner` is gone.
    """

    def __init__(
        self,
        work: Callable[[Asked], Result],
        then: Callable[[Result], None],
        failed: Callable[[CoopLiveError], None],
        owner: QObject,
    ) -> None:
        self._work, self._then, self._failed, self._owner = work, then, failed, owner
        self._waiting: list[Asked] = []
        self._busy = False

    def ask(self, wish: Asked) -> None:
        """Do this next; what waited is forgotten."""
        self._waiting = [wish]
        if not self._busy:
            self._begin()

    def _begin(self) -> None:
        self._busy = True
        wish = self._waiting.pop()

        def work() -> Future[Result]:
            # Kept in a future of its own, so that a mistake of ours does not leave this busy for ever.
            made: Future[Result] = Future()
            try:
                made.set_result(self._work(wish))
            except BaseException as trouble:  # noqa: BLE001  raised again in the main thread
                made.set_exception(trouble)
            return made

        tasks.run(work, self._take, owner=self._owner)

    def _take(self, made: Future[Result]) -> None:
        self._busy = False
        if self._waiting:
            self._begin()
            return
        try:
            result = made.result()
        except CoopLiveError as trouble:
            self._failed(trouble)
            return
        self._then(result)
