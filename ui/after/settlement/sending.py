"""Writes a settlement where a person says: the workbook, one member's page, or the pages of all."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from coop_live.errors import CoopLiveError
from coop_live.i18n import tr
from coop_live.letters import folded
from coop_live.model import Terms
from coop_live.shipping.settlement import Account
from coop_live.shipping.settlement_paper import Heading, settlement_pages
from coop_live.shipping.settlement_sheet import write_settlement
from ui import tasks
from ui.files import documents, open_folder
from ui.place import Kit
from ui.prepare.progress_line import ProgressLine
from ui.print.paper import Papers
from ui.widgets.notice import Said


class SettlementFiles(QObject):
    """One file at a time, off the main thread."""

    def __init__(self, kit: Kit, progress: ProgressLine, owner: QWidget) -> None:
        super().__init__(owner)
        self._kit, self._progress, self._owner = kit, progress, owner

    def ask_sheet(self, accounts: Sequence[Account], terms: Sequence[Terms], heading: Heading) -> None:
        """Ask where to, then write the workbook."""
        path = self._ask(tr("quyet-toan-{day}", "a file name", day=heading.until), ".xlsx")
        if path is not None:
            self.write_sheet(path, accounts, terms, heading)

    def ask_pages(self, accounts: Sequence[Account], heading: Heading) -> None:
        """Ask where to, then write a page for each of these members."""
        name = file_part(accounts[0].name) if len(accounts) == 1 else ""
        usual = tr("quyet-toan-{day}", "a file name", day=heading.until)
        path = self._ask(f"{usual}-{name}" if name else usual, ".pdf")
        if path is not None:
            self.write_pages(path, accounts, heading)

    def write_sheet(
        self, path: Path, accounts: Sequence[Account], terms: Sequence[Terms], heading: Heading
    ) -> None:
        """Write the workbook."""
        self._write(path, lambda: write_settlement(path, accounts, heading, terms))

    def write_pages(self, path: Path, accounts: Sequence[Account], heading: Heading) -> None:
        """Write one PDF with a page for each of these members."""
        papers = Papers()
        self._write(path, lambda: papers.write(settlement_pages(accounts, heading), path))

    def _ask(self, usual: str, suffix: str) -> Path | None:
        what = "PDF (*.pdf)" if suffix == ".pdf" else "Excel (*.xlsx)"
        start = str(Path(documents()) / (usual + suffix))
        name, _ = QFileDialog.getSaveFileName(self._owner, tr("Xuất quyết toán"), start, what)
        if not name:
            return None
        return Path(name if name.lower().endswith(suffix) else name + suffix)

    def _write(self, path: Path, work: Callable[[], None]) -> None:
        if self._progress.busy:
            return

        def done(_nothing: None) -> None:
            self._progress.end()
            folder = (tr("Mở thư mục"), lambda: open_folder(path.parent))
            self._kit.doors.tell(Said("info", tr("Đã xuất quyết toán."), path.name, folder))

        def failed(trouble: CoopLiveError) -> None:
            self._progress.end()
            self._kit.doors.tell(Said("warn", trouble.cause, trouble.remedy))

        self._progress.begin(tr("Đang xuất quyết toán …"))
        self._progress.finish(tr("Đang xuất quyết toán …"))  # a part of it cannot be stopped
        tasks.run(work, done, failed, owner=self)


def file_part(name: str) -> str:
    """Return a member's name as a part of a file's name: "Bà Năm" -> "ba-nam"."""
    return re.sub(r"[^a-z0-9]+", "-", folded(name)).strip("-")[:40]
