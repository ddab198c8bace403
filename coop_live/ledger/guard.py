"""Says who has a ledger open for an evening, so that nobody puts another in its place meanwhile."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from filelock import FileLock, Timeout

from coop_live.errors import LedgerError
from coop_live.i18n import tr


class Guard:
    """A lock beside the ledger; it goes with the program, however that ends."""

    def __init__(self, ledger: Path) -> None:
        self._file = ledger.with_name(f"{ledger.stem}.lock")
        # Taken in the thread that opens the book, given back in the one that closes the window.
        self._lock = FileLock(self._file, mode=0o600, thread_local=False)

    def take(self) -> bool:
        """Take the lock; False where another program has it, or the disk takes no lock."""
        try:
            self._lock.acquire(timeout=0)
        except (Timeout, OSError, NotImplementedError):
            return False
        return True

    def let_go(self) -> None:
        """Give the lock back, and leave nothing beside the ledger."""
        if self._lock.is_locked:
            with suppress(OSError):
                self._file.unlink(missing_ok=True)
            self._lock.release()

    @property
    def is_others(self) -> bool:
        """True while another program holds it."""
        if not self._file.exists():
            return False
        free = self.take()
        self.let_go()
        return not free


def check_not_open(ledger: Path) -> None:
    """Raise LedgerError where the window has this ledger open."""
    if Guard(ledger).is_others:
        raise LedgerError(tr("Cửa sổ coop_live đang mở sổ này."), tr("Đóng cửa sổ đó rồi chạy lại."))
