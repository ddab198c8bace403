"""Prints the labels of many orders at once, or writes them into one file, with progress and a way to stop."""

from __future__ import annotations

import threading
import time
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from coop_live.errors import CoopLiveError
from coop_live.i18n import tr
from coop_live.sending_out import Ask, export_orders
from ui import tasks
from ui.files import documents, open_folder
from ui.place import Kit
from ui.prepare.progress_line import ProgressLine
from ui.print.paper import FOLDER, Papers, Printing, room_in
from ui.widgets.notice import Said

# The line is not repainted for every label.
OFTEN_S = 0.1


class _Stopped(Exception):
    """Ends a batch that nobody waits for any more."""


class LabelBatch(QObject):
    """One batch at a time; what comes of it is told as a notice, `printed` says how many orders it was.

    Without a printer in the settings the labels are one PDF in the folder of labels. No order counts as
    packed by this. Esc or the line's button stops; what the printer has taken by then comes out.
    """

    printed = Signal(int)
    _reached = Signal(int, int)

    def __init__(self, kit: Kit, progress: ProgressLine, owner: QWidget, folder: Path | None = None) -> None:
        super().__init__(owner)
        self._kit, self._progress = kit, progress
        self._folder = folder or Path(documents()) / FOLDER
        self._stop = threading.Event()
        self._at_work = False
        self._reached.connect(self._show_reached)
        progress.stopped.connect(self.stop)

    @property
    def busy(self) -> bool:
        """True while labels are printed, or something else is written with this line of progress."""
        return self._progress.busy

    def print_labels(self, live_id: int, numbers: tuple[int, ...] = ()) -> None:
        """Print the labels of these orders, or of all of the live session that are not sent yet."""
        if self.busy:
            return
        settings, ledger = self._kit.settings, self._kit.app.ledger
        printer, folder = settings.shipping.printer, self._folder
        ask = Ask("labels", live_id, settings, ledger.path.parent, numbers)
        stop = self._stop = threading.Event()
        last = 0.0

        def told(done: int, total: int) -> None:
            nonlocal last
            if stop.is_set():
                raise _Stopped
            if time.monotonic() - last > OFTEN_S:
                last = time.monotonic()
                self._reached.emit(done, total)

        def work() -> tuple[int, Path] | None:
            path = Path() if printer else room_in(folder) / f"tem-{datetime.now():%Y-%m-%d-%H%M%S}.pdf"
            papers = Printing(printer) if printer else Papers()
            who = settings.general.person
            try:
                return export_orders(ledger, path, ask, by=who, papers=papers, told=told), path
            except _Stopped:
                return None

        self._at_work = True
        self._progress.begin(tr("Đang in tem …"))
        tasks.run(work, lambda done: self._say(done, printer), self._failed, owner=self)

    def stop(self) -> None:
        """Stop printing."""
        self._stop.set()

    def _show_reached(self, done: int, total: int) -> None:
        if self._at_work:
            share = done / total if total else 0.0
            self._progress.reach(tr("Đang in tem {done}/{total}", done=done, total=total), share)

    def _end(self) -> None:
        self._at_work = False
        self._progress.end()

    def _failed(self, trouble: CoopLiveError) -> None:
        self._end()
        self._kit.doors.tell(Said("warn", trouble.cause, trouble.remedy))

    def _say(self, done: tuple[int, Path] | None, printer: str) -> None:
        self._end()
        if done is None:
            what = tr("Tem nào máy in nhận rồi thì vẫn ra.") if printer else tr("Chưa có tệp nào.")
            self._kit.doors.tell(Said("info", tr("Đã dừng in tem."), what))
            return
        count, path = done
        ours = self._kit.settings.shipping
        nobody = "" if ours.sender_phone and ours.sender_address else no_sender_words()
        if printer:
            words = tr("Đã gửi tem của %n đơn ra máy in.", "", count)
            self._kit.doors.tell(Said("info", words, nobody or tr("Dán xong hãy ghi là đã gói.")))
        else:
            show = (tr("Mở thư mục"), lambda: open_folder(path.parent))
            words = tr("Đã ghi tem của %n đơn ra tệp.", "", count)
            self._kit.doors.tell(Said("info", words, nobody or path.name, show))
        self.printed.emit(count)


def no_sender_words() -> str:
    """Return what to do where a carrier could not bring a parcel back."""
    return tr("Tem chưa đủ người gửi: ghi số điện thoại, địa chỉ ở Cài đặt, phần Gửi hàng, rồi in lại.")
