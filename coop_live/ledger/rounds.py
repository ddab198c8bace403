"""Backs the ledger up by itself: every few minutes of a live session, and at its end."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from pathlib import Path

from coop_live.errors import CoopLiveError
from coop_live.events import Event, Events, LiveEnded, LiveStarted, Notice
from coop_live.i18n import tr
from coop_live.ledger import backups

LOG = logging.getLogger(__name__)


class BackupRounds:
    """A thread that sleeps until a live session begins; without a `folder` copies stay beside the ledger.

    A round that fails says so once, not every few minutes, and the next one is tried all the same.
    """

    def __init__(
        self,
        events: Events,
        ledger: Path,
        minutes: Callable[[], int],
        folder: Callable[[], Path | None],
    ) -> None:
        self._events = events
        self._ledger = ledger
        self._minutes = minutes
        self._folder = folder
        self._bell = threading.Condition()
        self._live = self._due = self._over = False
        self._complained = False
        self._stop_listening: Callable[[], None] = lambda: None
        self._thread = threading.Thread(target=self._run, name="backups", daemon=True)

    def start(self) -> None:
        """Begin to listen."""
        self._stop_listening = self._events.subscribe(self._hear)
        self._thread.start()

    def stop(self) -> None:
        """Finish the round that is due or running, then stop."""
        self._stop_listening()
        with self._bell:
            self._over = True
            self._bell.notify()
        if self._thread.is_alive():
            self._thread.join()

    def _hear(self, event: Event) -> None:
        if isinstance(event, LiveStarted | LiveEnded):
            with self._bell:
                self._live = isinstance(event, LiveStarted)
                self._due |= not self._live
                self._bell.notify()

    def _run(self) -> None:
        while self._next_round():
            self._go_round()

    def _next_round(self) -> bool:
        """Wait until a backup is due; False when there is nothing more to do."""
        with self._bell:
            while not self._due and not self._over:
                rung = self._bell.wait(self._minutes() * 60 if self._live else None)
                self._due |= not rung and self._live
            due, self._due = self._due, False
            return due

    def _go_round(self) -> None:
        try:
            backups.keep_one_more(self._ledger, self._folder())
            self._complained = False
        except CoopLiveError as error:
            LOG.warning("no backup was made: %s", type(error).__name__)
            self._complain(error.cause, error.remedy)
        except Exception:
            # Whatever it is, the next round must come.
            LOG.exception("no backup was made")
            self._complain(tr("Chưa sao lưu được sổ."), tr("Kiểm lại ổ đĩa và thư mục."))

    def _complain(self, cause: str, remedy: str) -> None:
        if not self._complained:
            self._complained = True
            self._events.publish(Notice("warn", cause, remedy))
