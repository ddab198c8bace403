"""Asks carriers what changes nothing: fees, where parcels are, labels; away from the main thread."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from coop_live.errors import CoopLiveError
from coop_live.i18n import tr
from coop_live.saving import written_aside
from coop_live.sending_out import note_export
from coop_live.shipping.carriers import asking
from coop_live.shipping.carriers.asking import Answers, Heard, Labels
from coop_live.shipping.carriers.base import Quote, Status
from coop_live.shipping.carriers.sending import Dispatch
from ui import tasks
from ui.after.shipping.dispatching import Opened
from ui.files import documents, open_folder
from ui.place import Kit
from ui.prepare.progress_line import ProgressLine
from ui.prepare.sources.steps import browse
from ui.widgets.notice import Said

Found = TypeVar("Found")
KIND = "carrier_labels"
"""What the book calls it when a carrier's labels are written to a folder."""


class Asking(QObject):
    """One question at a time, and none while something is sent; `opened` gives who asks a carrier.

    `fees` and `stands` bring (carrier, Answers) and Answers; troubles are told under the top bar.
    """

    fees = Signal(str, object)
    stands = Signal(object)
    _heard = Signal()

    def __init__(
        self, kit: Kit, progress: ProgressLine, owner: QWidget, opened: Callable[[], Opened]
    ) -> None:
        super().__init__(owner)
        self._kit, self._progress, self._owner = kit, progress, owner
        self._opened = opened
        self._stop = threading.Event()
        self._total = self._count = 0
        self._at_work = False
        self._live: int | None = None
        self.choose_folder = self._ask_folder
        self.open_page: Callable[[str], bool] = browse
        self._heard.connect(self._reach, Qt.ConnectionType.QueuedConnection)
        progress.stopped.connect(self.stop)

    def stop(self) -> None:
        """Stop after the order that is being asked about; what was said until then is shown."""
        if self._at_work:
            self._stop.set()
            self._progress.finish(tr("Đang dừng: đợi hãng trả lời đơn này …"))

    def ask_fees(self, carrier: str, numbers: Sequence[int]) -> None:
        """Ask what sending these would cost."""

        def then(found: Answers[Quote]) -> None:
            self._trouble(found.trouble)
            if found.of:
                self.fees.emit(carrier, found)

        self._ask(tr("Đang hỏi phí …"), carrier, numbers, asking.fees, then)

    def ask_stands(self, numbers: Sequence[int]) -> None:
        """Ask where these parcels are."""

        def then(found: Answers[Status]) -> None:
            self._trouble(found.trouble)
            if found.of:
                self.stands.emit(found)

        self._ask(tr("Đang hỏi hàng đến đâu …"), "", numbers, asking.stands, then)

    def fetch_labels(self, live: int, numbers: Sequence[int]) -> None:
        """Fetch the carriers' own labels; then ask for a folder, or open the carriers' page."""
        self._live = live
        self._ask(tr("Đang lấy tem của hãng …"), "", numbers, asking.labels, self._take_labels)

    def _ask(
        self,
        words: str,
        carrier: str,
        numbers: Sequence[int],
        ask: Callable[[Dispatch, Sequence[int], Heard, threading.Event], Found],
        then: Callable[[Found], None],
    ) -> None:
        if self._at_work or self._progress.busy:
            return
        stop = self._stop = threading.Event()
        self._at_work, self._total, self._count = True, len(numbers), 0
        self._progress.begin(words)
        opened, wanted = self._opened(), tuple(numbers)

        def done(found: Found) -> None:
            self._end()
            then(found)

        def failed(trouble: CoopLiveError) -> None:
            self._end()
            self._trouble(trouble)

        tasks.run(
            lambda: ask(opened(carrier), wanted, lambda _number: self._heard.emit(), stop),
            done,
            failed,
            owner=self,
        )

    def _reach(self) -> None:
        self._count += 1
        if self._at_work and not self._stop.is_set():
            words = tr("Hãng trả lời {done}/{total}", done=self._count, total=self._total)
            self._progress.reach(words, self._count / max(1, self._total))

    def _end(self) -> None:
        self._at_work = False
        self._progress.end()

    # ------------------------------------------------------------------ labels

    def _take_labels(self, found: Labels) -> None:
        for page in found.pages:
            if not self.open_page(page):
                self._tell(
                    "warn", tr("Không mở được trang in tem của hãng."), tr("Mở trình duyệt rồi bấm lại.")
                )
        folder = self.choose_folder() if found.files else None
        if folder is not None:
            self._save(found, folder)
        elif found.pages:
            words = tr("Đã mở trang in tem của hãng.")
            self._tell("info", words, tr("Trang chỉ mở được một lúc; hết hạn thì bấm lại."))
        self._say_missing(found)

    def _save(self, found: Labels, folder: Path) -> None:
        kit = self._kit
        ledger, by, live = kit.app.ledger, kit.settings.general.person, self._live

        def work() -> int:
            for number, content in found.files.items():
                # The number and nothing else: whose it is stands in the book.
                with written_aside(folder / file_name(number)) as path:
                    path.write_bytes(content)
            note_export(ledger, tuple(found.files), kind=KIND, live_id=live, by=by)
            return len(found.files)

        def told(count: int) -> None:
            action = (tr("Mở thư mục"), lambda: open_folder(folder))
            kit.doors.tell(Said("info", tr("Đã lưu tem của hãng: %n tệp.", "", count), "", action))

        tasks.run(work, told, self._trouble, owner=self)

    def _say_missing(self, found: Labels) -> None:
        self._trouble(found.trouble)
        if found.troubles:
            one = found.troubles[0]
            rest = tr("%n đơn chưa có tem của hãng.", "", len(found.troubles))
            self._tell("warn", f"{rest} {one.words}", one.remedy)

    def _ask_folder(self) -> Path | None:
        name = QFileDialog.getExistingDirectory(self._owner, tr("Lưu tem của hãng vào thư mục"), documents())
        return Path(name) if name else None

    def _trouble(self, trouble: CoopLiveError | None) -> None:
        if trouble is not None:
            self._tell("warn", trouble.cause, trouble.remedy)

    def _tell(self, level: str, words: str, remedy: str) -> None:
        self._kit.doors.tell(Said(level, words, remedy))


def file_name(number: int) -> str:
    """Return the name of the file of an order's label."""
    return f"tem-hang-{number}.pdf"
