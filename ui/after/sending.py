"""Writes the order sheet of an evening where a person says, with progress and a way to stop."""

from __future__ import annotations

import threading
import time
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from coop_live.errors import CoopLiveError, Problem
from coop_live.i18n import tr
from coop_live.ledger import LiveRow
from coop_live.sending_out import KINDS, Ask, export_orders
from coop_live.settings.after_live import CARRIERS
from ui import tasks
from ui.after.carrier_files import caution_for, own_made
from ui.dates import local
from ui.files import documents, open_folder
from ui.place import Kit
from ui.prepare.progress_line import ProgressLine
from ui.print.paper import Papers
from ui.widgets.notice import Said

# The line is not repainted for every order.
OFTEN_S = 0.1


class Stopped(Exception):
    """Ends a sheet that nobody waits for any more."""


class Sending(QObject):
    """One sheet at a time; a file that stood there stays as it was when the writing is stopped."""

    _reached = Signal(int, int)

    def __init__(self, kit: Kit, progress: ProgressLine, owner: QWidget) -> None:
        super().__init__(owner)
        self._kit, self._progress, self._owner = kit, progress, owner
        self._stop = threading.Event()
        self._reached.connect(self._show_reached)
        progress.stopped.connect(self.stop)

    @property
    def busy(self) -> bool:
        """True while a sheet is written."""
        return self._progress.busy

    def stop(self) -> None:
        """Stop the sheet that is being written."""
        self._stop.set()

    def ask(self, row: LiveRow, kind: str, numbers: tuple[int, ...] = ()) -> None:
        """Ask where to, then write a file of this kind; the order sheet may become a CSV there."""
        if self.busy or kind not in KINDS:
            return
        try:
            made = own_made(kind, self._kit.app.ledger.path.parent)
        except CoopLiveError as trouble:
            made = Said("warn", trouble.cause, trouble.remedy)
        if made is not None:
            self._kit.doors.tell(made)
            return
        suffix = KINDS[kind].suffix
        what = {".csv": "CSV (*.csv)", ".pdf": "PDF (*.pdf)", ".json": "JSON (*.json)"}.get(
            suffix, "Excel (*.xlsx)"
        )
        if kind == "sheet":
            what = f"{what};;CSV (*.csv)"
        usual = str(Path(documents()) / (sheet_name(row, kind) + suffix))
        name, chosen = QFileDialog.getSaveFileName(self._owner, tr("Xuất phiếu đơn"), usual, what)
        if not name:
            return
        path = Path(name)
        if kind == "sheet" and (path.suffix.lower() == ".csv" or chosen.startswith("CSV")):
            kind, path = "csv", path.with_suffix(".csv")
        self.write(path, kind, row.id, numbers)

    def write(self, path: Path, kind: str, live_id: int, numbers: tuple[int, ...] = ()) -> None:
        """Write the confirmed orders of a live session to `path`, or those with these numbers."""
        ledger, settings = self._kit.app.ledger, self._kit.settings
        who, papers = settings.general.person, Papers()
        ask = Ask(kind, live_id, settings, ledger.path.parent, numbers)
        stop = self._stop = threading.Event()
        last = 0.0

        def told(done: int, total: int) -> None:
            nonlocal last
            if stop.is_set():
                raise Stopped
            if time.monotonic() - last > OFTEN_S:
                last = time.monotonic()
                self._reached.emit(done, total)

        problems: list[Problem] = []
        cautions: list[str] = []

        def work() -> int | None:
            try:
                cautions.append(caution_for(kind, ask.folder))
                return export_orders(ledger, path, ask, by=who, papers=papers, told=told, problems=problems)
            except Stopped:
                return None

        def failed(trouble: CoopLiveError) -> None:
            self._progress.end()
            self._kit.doors.tell(Said("warn", trouble.cause, trouble.remedy))

        self._progress.begin(tr("Đang xuất phiếu đơn …"))

        def done(count: int | None) -> None:
            self._say(count, path, problems, "".join(cautions), kind)

        tasks.run(work, done, failed, owner=self)

    def _show_reached(self, done: int, total: int) -> None:
        if self.busy:
            share = done / total if total else 0.0
            self._progress.reach(tr("Đang xuất phiếu đơn: {percent} %", percent=round(share * 100)), share)

    def _say(
        self,
        count: int | None,
        path: Path,
        problems: Sequence[Problem] = (),
        caution: str = "",
        kind: str = "sheet",
    ) -> None:
        self._progress.end()
        if count is None:
            self._kit.doors.tell(Said("info", tr("Đã dừng, chưa xuất đơn nào."), ""))
            return
        folder = (tr("Mở thư mục"), lambda: open_folder(path.parent))
        done = tr("Đã xuất báo cáo của buổi.") if kind == "report" else tr("Đã xuất %n đơn.", "", count)
        self._kit.doors.tell(Said("info", done, caution or path.name, folder))
        if problems:
            kept_back = len({problem.row for problem in problems})
            first = f"#{problems[0].row}: {problems[0].cause} {problems[0].remedy}".strip()
            self._kit.doors.tell(Said("warn", tr("%n đơn không vào tệp được.", "", kept_back), first))


def sheet_name(row: LiveRow, kind: str = "sheet") -> str:
    """Return the usual name of a file of an evening, without suffix; the order sheet's by default."""
    day = local(row.started_at).strftime("%Y-%m-%d-%H%M")
    if kind in CARRIERS:
        return f"{kind}-{day}"
    return {
        "packing": tr("phieu-dong-goi-{day}", "a file name", day=day),
        "picking": tr("phieu-soan-{day}", "a file name", day=day),
        "settlement": tr("quyet-toan-{day}", "a file name", day=day),
        "report": tr("bao-cao-{day}", "a file name", day=day),
    }.get(kind, tr("don-hang-{day}", "a file name", day=day))
