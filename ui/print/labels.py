"""Prints the label of an order while the evening goes on, and keeps the lamp of the printer true."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QObject, QTimer

from coop_live.errors import CoopLiveError, LedgerError
from coop_live.events import LampChanged
from coop_live.i18n import tr
from coop_live.ledger import Ledger
from coop_live.model import Lamp, LampState, Order
from coop_live.sending_out import note_export
from coop_live.settings import Settings
from coop_live.shipping.label import sender_of
from coop_live.shipping.label_sheet import label_pages
from coop_live.shipping.paper import Page
from coop_live.shipping.parcel import Parcel, bare_parcel, parcels_of
from ui import tasks
from ui.files import documents, open_folder
from ui.place import Kit
from ui.print.paper import FOLDER, print_pages, printer_away, printer_names, printer_remedy, write_label
from ui.widgets.notice import Said

LOOK_MS = 3_000
# Asking the system for its printers costs; what was chosen anew is looked at at once.
ASK_EVERY = 10


class Labels(QObject):
    """One for the window: `print` never waits, what comes of it is said in the bar of keys or as a notice."""

    def __init__(self, kit: Kit, parent: QObject | None = None, folder: Path | None = None) -> None:
        super().__init__(parent)
        self._kit = kit
        self._folder = folder or Path(documents()) / FOLDER
        self._under_way: set[int] = set()
        self._has_told = self._asking = False
        self._chosen: str | None = None
        self._turn = 0
        self._lamp: Lamp | None = None
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        self.look()

    def print(self, order: Order) -> None:
        """Print the label of an order, or write it into the folder of labels where no printer is set up."""
        if order.number in self._under_way:
            return
        self._under_way.add(order.number)
        settings = self._kit.settings
        printer, number = settings.shipping.printer, order.number
        ledger, folder = self._kit.app.ledger, self._folder

        def printed(path: Path | None) -> None:
            self._under_way.discard(number)
            if path is None:
                words = tr("Đã gửi tem #{number} ra {printer}", number=number, printer=printer)
                self._kit.doors.status(words, "printer", "tea")
            elif self._has_told:
                words = tr("Đã ghi tem #{number}: {file}", number=number, file=path.name)
                self._kit.doors.status(words, "printer", "tea")
            else:
                # Where they lie is told once: a line under the top bar for each would be in the way.
                self._has_told = True
                self._kit.doors.tell(_written(number, path))

        def failed(trouble: CoopLiveError) -> None:
            self._under_way.discard(number)
            self._kit.doors.tell(Said("warn", trouble.cause, trouble.remedy))
            self._ask()

        def work() -> Path | None:
            pages = tuple(pages_of(order, ledger, settings))
            path = None if printer else write_label(pages, folder)
            if printer:
                print_pages(pages, printer)
            with suppress(LedgerError):  # the label is out, whatever becomes of the entry
                who = settings.general.person
                note_export(ledger, [number], kind="labels", live_id=order.live_id, by=who)
            return path

        tasks.run(work, printed, failed, owner=self)

    # ------------------------------------------------------------------ the lamp

    def look(self) -> None:
        """Look whether the printer is there: when another was chosen, and now and then."""
        self._turn += 1
        chosen = self._kit.settings.shipping.printer
        if chosen != self._chosen or (chosen and self._turn % ASK_EVERY == 0):
            self._chosen = chosen
            self._ask()

    def _ask(self) -> None:
        chosen = self._kit.settings.shipping.printer
        if not chosen:
            self._show(Lamp("printer", LampState.OFF, tr("Chưa chọn máy in: tem được ghi ra tệp PDF.")))
            return
        if not self._asking:  # a printer in the network may keep the system waiting, and a thread with it
            self._asking = True
            tasks.run(printer_names, self._answered, owner=self)

    def _answered(self, names: tuple[str, ...]) -> None:
        self._asking = False
        chosen = self._kit.settings.shipping.printer
        if chosen:
            self._show(lamp_of(chosen, names))

    def _show(self, lamp: Lamp) -> None:
        if lamp != self._lamp:
            self._lamp = lamp
            self._kit.app.events.publish(LampChanged(lamp))


def lamp_of(chosen: str, names: tuple[str, ...]) -> Lamp:
    """Return the lamp of the chosen printer, among those that the computer knows."""
    if chosen in names:
        return Lamp("printer", LampState.WORKING, tr("Máy in {printer} sẵn sàng.", printer=chosen))
    return Lamp("printer", LampState.TROUBLE, printer_away(chosen), printer_remedy())


def pages_of(order: Order, ledger: Ledger, settings: Settings) -> Iterator[Page]:
    """Give the label of an order in the chosen size, with more than one page where it is long."""
    parcel = _parcel(order, ledger, settings.shipping.ship_days)
    return label_pages((parcel,), sender_of(settings), settings.shipping.label_size)


def _parcel(order: Order, ledger: Ledger, days: int) -> Parcel:
    """Return what the book knows of a parcel; a file that fails keeps nobody from packing."""
    try:
        with ledger.read() as questions:
            return next(parcels_of(questions, (order,), days))
    except CoopLiveError:
        return bare_parcel(order, days)


def _written(number: int, path: Path) -> Said:
    show: tuple[str, Callable[[], None]] = (tr("Mở thư mục"), lambda: open_folder(path.parent))
    cause = tr("Đã ghi tem #{number} ra tệp.", number=number)
    where = tr("{file}, trong thư mục {folder}. Chọn máy in trong Cài đặt để in thẳng.",
               file=path.name, folder=path.parent.name)  # fmt: skip
    return Said("info", cause, where, show)
