"""Reads a bank's statement off the main thread and takes it in, with progress and a way to stop."""

from __future__ import annotations

import threading
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from coop_live.errors import CoopLiveError
from coop_live.i18n import tr
from coop_live.shipping.payments.columns import Columns
from coop_live.shipping.payments.watching import now_ms
from ui import tasks
from ui.after.payments.statement import SUFFIXES, Preview, apply, read_preview
from ui.files import documents
from ui.place import Kit
from ui.prepare.progress_line import ProgressLine
from ui.widgets.notice import Said


class StoppedError(Exception):
    """Ends the taking in of a statement that nobody waits for any more."""


class StatementImport(QObject):
    """One statement at a time: `read` brings its preview, `taken` says that it is in the book."""

    read = Signal(object)
    taken = Signal()
    _reached = Signal(int, int)

    def __init__(self, kit: Kit, progress: ProgressLine, owner: QWidget) -> None:
        super().__init__(owner)
        self._kit, self._progress, self._owner = kit, progress, owner
        self._stop = threading.Event()
        self.read_at: int | None = None
        """When a statement was taken in last (ms UTC), None while none was."""
        self._reached.connect(self._show_reached)
        progress.stopped.connect(self.stop)

    @property
    def busy(self) -> bool:
        """True while a statement is read or taken in."""
        return self._progress.busy

    def stop(self) -> None:
        """Stop what is being done."""
        self._stop.set()
        self._progress.end()

    def ask(self) -> None:
        """Ask for the file, then read it."""
        if self.busy:
            return
        what = tr("Sao kê") + f" ({' '.join('*' + one for one in SUFFIXES)})"
        name, _ = QFileDialog.getOpenFileName(self._owner, tr("Đọc sao kê"), documents(), what)
        if name:
            self.begin(Path(name), Columns())

    def begin(self, path: Path, columns: Columns) -> None:
        """Read a statement, and see what it would do."""
        ledger, prefix = self._kit.app.ledger, self._kit.settings.book.memo_prefix
        stop = self._stop = threading.Event()

        def take(preview: Preview) -> None:
            if not stop.is_set():
                self._progress.end()
                self.read.emit(preview)

        self._progress.begin(tr("Đang đọc sao kê …"))
        tasks.run(lambda: read_preview(ledger, path, columns, prefix), take, self._failed, owner=self)

    def apply(self, preview: Preview) -> None:
        """Take a statement into the book; what is in until it is stopped stays."""
        if self.busy:
            return
        ledger, prefix = self._kit.app.ledger, self._kit.settings.book.memo_prefix
        who, transfers = self._kit.app.session.person, preview.statement.transfers
        stop = self._stop = threading.Event()

        def told(done: int, total: int) -> None:
            if stop.is_set():
                raise StoppedError
            self._reached.emit(done, total)

        def work() -> int | None:
            try:
                return apply(ledger, transfers, who, prefix, told)
            except StoppedError:
                return None

        self._progress.begin(tr("Đang ghi sao kê …"))
        tasks.run(work, lambda counted: self._say(counted, len(preview.new)), self._failed, owner=self)

    def _say(self, counted: int | None, new: int) -> None:
        self._progress.end()
        if counted is None:
            self._kit.doors.tell(
                Said("info", tr("Đã dừng giữa chừng."), tr("Đọc lại sao kê này để ghi tiếp."))
            )
        else:
            self.read_at = now_ms()
            words = tr("%n khoản mới", "", new) + ", " + tr("%n khoản khớp", "", counted)
            self._kit.doors.status(words, "circle-check", "tea")
            self._kit.doors.saved()
        self.taken.emit()

    def _failed(self, trouble: CoopLiveError) -> None:
        self._progress.end()
        self._kit.doors.tell(Said("warn", trouble.cause, trouble.remedy))

    def _show_reached(self, done: int, total: int) -> None:
        if self.busy:
            words = tr("Đang ghi {done}/{total} khoản", done=done, total=total)
            self._progress.reach(words, done / total if total else 0.0)
