"""Product lists come in from files and go out into them, with progress and a way to stop."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog

from coop_live.catalog.progress import Told
from coop_live.catalog.sample import sample, write_template
from coop_live.catalog.write import write_catalog
from coop_live.errors import CoopLiveError
from coop_live.i18n import tr
from coop_live.model import Product
from ui import tasks
from ui.files import documents
from ui.place import Kit
from ui.prepare.edits import Edits
from ui.prepare.importing import Report, read_file
from ui.prepare.product_list import ProductList
from ui.widgets.notice import Said

OFTEN = 0.1
"""Seconds between two reports of how far it is."""


class Stopped(Exception):
    """Ends work that nobody waits for any more."""


class Bringing(QObject):
    """One file at a time; what is stopped leaves the list, and the file, as it was."""

    _reached = Signal(int, int)

    def __init__(
        self, kit: Kit, edits: Edits, shown: ProductList, wrong: Callable[[CoopLiveError], None]
    ) -> None:
        super().__init__(shown)
        self._kit, self._edits, self._list, self._wrong = kit, edits, shown, wrong
        self._stop = threading.Event()
        self._file = ""
        self._writes = False
        self._reached.connect(self._show_reached)
        shown.progress.stopped.connect(self.stop)
        edits.failed.connect(shown.progress.end)

    @property
    def busy(self) -> bool:
        """Tell whether a file is being read or written."""
        return self._list.progress.busy

    @property
    def can_stop(self) -> bool:
        """Tell whether stopping would still leave everything as it was."""
        return self.busy and not self._list.progress.stop.isHidden()

    def stop(self) -> None:
        """Stop what is being read or written."""
        self._stop.set()

    def choose_file(self) -> None:
        """Ask for a product list and bring it in."""
        if self._edits.locked():
            return
        kinds = tr("Danh mục") + " (*.xlsx *.xlsm *.csv *.tsv *.json)"
        name, _ = QFileDialog.getOpenFileName(self._list, tr("Nhập Excel"), documents(), kinds)
        if name:
            self.bring_in(Path(name))

    def bring_in(self, path: Path) -> None:
        """Read a product list and take in what is right in it; the report tells the rest."""
        if self.busy:
            return
        folder, told = self._kit.photo_folder, self._begin(path, writes=False)

        def work() -> Report | None:
            try:
                return read_file(path, folder, told)
            except Stopped:
                return None

        tasks.run(work, self._take, self._failed, owner=self)

    def take_sample(self) -> None:
        """Take the sample catalog, to see how everything looks."""
        tasks.run(sample, self._edits.take_in, self._wrong, owner=self)

    def save_template(self) -> None:
        """Save a workbook to fill in, with the sample's rows as examples."""
        path = self._ask_where(tr("Lưu file mẫu"), tr("danh-muc-mau.xlsx", "a file name"))
        if path is None:
            return
        said = Said("info", tr("Đã lưu {name}.", name=path.name), tr("Điền xong rồi thả vào đây."))
        tasks.run(lambda: write_template(path), lambda _: self._kit.doors.tell(said), self._wrong, owner=self)

    def save_list(self) -> None:
        """Save the product list as a workbook that can be brought in again."""
        path = None if self.busy else self._ask_where(tr("Lưu ra Excel"), tr("danh-muc.xlsx", "a file name"))
        if path is not None:
            self.write(path, self._edits.products())

    def write(self, path: Path, products: tuple[Product, ...]) -> None:
        """Write the products into a workbook."""
        told = self._begin(path, writes=True)

        def work() -> bool:
            try:
                write_catalog(path, products, told)
            except Stopped:
                return False
            return True

        def done(written: bool) -> None:
            self._list.progress.end()
            cause = tr("Đã lưu {name}.", name=path.name) if written else tr("Đã dừng, chưa lưu tệp nào.")
            self._kit.doors.tell(Said("info", cause))

        tasks.run(work, done, self._failed, owner=self)

    def _begin(self, path: Path, *, writes: bool) -> Told:
        """Show the line, and give what the work reports to from its own thread."""
        stop = self._stop = threading.Event()
        self._file, self._writes = path.name, writes
        last = 0.0

        def told(done: int, total: int) -> None:
            nonlocal last
            if stop.is_set():
                raise Stopped
            if time.monotonic() - last > OFTEN:
                last = time.monotonic()
                self._reached.emit(done, total)

        self._list.progress.begin(tr("Đang đọc {name} …", name=path.name))
        self._show_reached(0, 0)
        return told

    def _show_reached(self, done: int, total: int) -> None:
        if not self.busy:
            return
        if self._writes:
            words = tr("Đang lưu {name}: {done}/{total} món", name=self._file, done=done, total=total)
        elif total:
            words = tr("Đang nhập {name}: {done}/{total} dòng", name=self._file, done=done, total=total)
        else:
            words = tr("Đang đọc {name} …", name=self._file)
        self._list.progress.reach(words, done / total if total else 0.0)

    def _take(self, report: Report | None) -> None:
        if report is None:
            self._list.progress.end()
            self._kit.doors.tell(Said("info", tr("Đã dừng nhập."), tr("Danh mục vẫn như trước.")))
            return
        self._list.report.show_report(report)
        if report.products and not self._edits.locked():
            self._list.progress.finish(tr("Đang ghi %n món vào sổ …", "", len(report.products)))
            self._edits.take_in(report.products, self._list.progress.end)
        else:
            self._list.progress.end()

    def _failed(self, trouble: CoopLiveError) -> None:
        self._list.progress.end()
        self._wrong(trouble)

    def _ask_where(self, title: str, name: str) -> Path | None:
        usual = str(Path(documents()) / name)
        chosen, _ = QFileDialog.getSaveFileName(self._list, title, usual, "Excel (*.xlsx)")
        return Path(chosen) if chosen else None
