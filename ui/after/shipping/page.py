"""What is to be sent: addresses to mend, parcels, labels, lists and carriers."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QScrollArea, QVBoxLayout, QWidget

from coop_live.i18n import tr
from coop_live.ledger import LiveRow
from coop_live.model import ConsignmentState, Order
from coop_live.places import Resolved
from coop_live.shipping.carriers.asking import Answers
from coop_live.shipping.carriers.base import Quote, Status
from coop_live.shipping.carriers.open import kinds
from coop_live.shipping.carriers.standing import lines_of
from coop_live.shipping.carriers.telling import Told
from coop_live.shipping.ready import Standing
from coop_live.shipping.status_list import Line
from ui import tasks
from ui.after.export_card import ExportCard
from ui.after.shipping.acts import ShippingActs
from ui.after.shipping.address_card import AddressCard
from ui.after.shipping.asking import Asking
from ui.after.shipping.carrier_asks import CarrierAsks
from ui.after.shipping.carrier_card import CarrierCard
from ui.after.shipping.dispatching import Dispatching, worth_telling
from ui.after.shipping.exports import exports_of
from ui.after.shipping.fee_sheet import FeeSheet
from ui.after.shipping.key_sheet import KeySheet
from ui.after.shipping.list_sheet import ListSheet
from ui.after.shipping.parcels_card import ParcelsCard
from ui.after.shipping.reading import read_standings
from ui.after.shipping.scanning import Scanning
from ui.keys import bind
from ui.place import Kit
from ui.prepare.progress_line import ProgressLine

# Under this width the three columns stand under each other and the page scrolls.
BESIDE = 1180
LEFT, RIGHT, MORE = 340, 326, 80
WIDE = 1600
_OPEN = (ConsignmentState.SENDING, ConsignmentState.UNKNOWN)


class ShippingPage(QFrame):
    """One page of Sau live; `show_evening` fills it again whenever orders changed.

    `labels_wanted` asks for the labels of these orders (a tuple of numbers, () for all that are not sent),
    `export_wanted` for a file: its kind, and the numbers.
    """

    labels_wanted = Signal(object)
    export_wanted = Signal(str, object)

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self.setProperty("panel", "plain")
        self._kit = kit
        self._known: dict[str, Resolved] = {}
        self._asked = 0
        self._live = 0
        self._picked = ""
        self._anew = True  # another evening is shown than before
        self._shown: tuple[Standing, ...] = ()
        self._orders: tuple[Order, ...] = ()
        self.progress = ProgressLine(kit.theme)
        self.acts = ShippingActs(kit, self._read, self)
        self.scanning = Scanning(kit, self._read, self)
        self.dispatching = Dispatching(kit, self.progress, self)
        self.asking = Asking(kit, self.progress, self, lambda: self.dispatching.opened)
        self._lay_out()
        self._listen()

    # ---------------------------------------------------------------- as a page

    def show_evening(self, row: LiveRow, orders: tuple[Order, ...]) -> None:
        """Show this live session and its orders, as the ledger has them now."""
        self._anew = self._anew or row.id != self._live
        self._live, self._orders = row.id, orders
        self._read()

    def take_keyboard(self) -> None:
        """Put the keyboard on what is to be done first."""
        if any(sheet.isVisible() for sheet in self._sheets):
            return
        if self.addresses.left:
            self.addresses.take_keyboard()
        elif self.parcels.list.rows:
            self.parcels.list.setFocus()
        else:
            self.parcels.scan.take_keyboard()

    def back(self) -> bool:
        """Take one step back for Esc; tells whether there was one."""
        if any(sheet.leave() for sheet in self._sheets):
            return True
        if self.progress.busy and self.progress.isVisible():
            self.dispatching.stop()
            self.asking.stop()
            return True
        if self.parcels.chosen:
            self.parcels.list.mark(())
            return True
        return self.parcels.scan.back()

    def undo(self) -> bool:
        """Take back the batch that was done last here; tells whether there was one."""
        return self.acts.undo()

    def print_labels(self) -> None:
        """Print the labels of the chosen parcels, or of all that are not sent."""
        self._export("labels")

    def export(self) -> None:
        """Write the file of the carrier that was picked here, else of the one in the settings."""
        self._export(self._file_carrier)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Part the columns where there is room, else lay them under each other."""
        super().resizeEvent(event)
        scaled = self._kit.theme.scaled
        beside = self.width() >= scaled(BESIDE)
        way = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        self._columns.setDirection(way)
        more = scaled(MORE) if self.width() >= scaled(WIDE) else 0
        for part, wide in ((self.addresses, LEFT), (self._right, RIGHT)):
            part.setMinimumWidth(scaled(wide) + more if beside else 0)
            part.setMaximumWidth(scaled(wide) + more if beside else 16_777_215)
        self._give_height()
        for sheet in self._sheets:
            sheet.setGeometry(self.rect())

    def _give_height(self) -> None:
        """Let the ways out scroll by themselves beside the parcels, and stand whole under them."""
        below = self._columns.direction() == QBoxLayout.Direction.TopToBottom
        high = max(self._ways.totalHeightForWidth(self.width() - 40), self._ways.totalMinimumSize().height())
        self._right.setMinimumHeight(high if below else 0)

    @property
    def _file_carrier(self) -> str:
        return self._picked or self._kit.settings.shipping.carrier

    # ------------------------------------------------------------------ the parts

    def _lay_out(self) -> None:
        kit, theme = self._kit, self._kit.theme
        self.addresses = AddressCard(theme)
        self.parcels = ParcelsCard(theme)
        self.exports = ExportCard(theme, tr("In và xuất"))
        self.carrier = CarrierCard(theme, kit.settings.shipping.carrier)
        self.asks = CarrierAsks(theme)
        ways = QWidget()
        ways.setProperty("ground", "bg")
        self._ways = right = QVBoxLayout(ways)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(12)
        right.addWidget(self.exports)
        right.addWidget(self.carrier)
        right.addWidget(self.asks)
        right.addStretch(1)
        self._right = _scrolling(ways)
        inside = QWidget()
        inside.setProperty("ground", "bg")
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, inside)
        self._columns.setContentsMargins(12, 12, 12, 12)
        self._columns.setSpacing(12)
        self._columns.addWidget(self.addresses)
        self._columns.addWidget(self.parcels, 1)
        self._columns.addWidget(self._right)
        area = _scrolling(inside)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.progress)
        column.addWidget(area, 1)
        self.keys_sheet = KeySheet(theme, lambda: kit.settings.shipping.ghn_shop, self)
        self.list_sheet = ListSheet(kit, self)
        self.fee_sheet = FeeSheet(theme, self)
        self._sheets = (self.fee_sheet, self.list_sheet, self.keys_sheet)

    def _listen(self) -> None:
        self.addresses.chosen.connect(self.acts.choose)
        self.acts.not_kept.connect(self.addresses.bring_back)
        self.acts.not_kept.connect(lambda _number: self._read())
        self.addresses.contact.connect(self.acts.set_contact)
        self.addresses.wrong.connect(self.acts.tell)
        self.addresses.finished.connect(self.take_keyboard)
        parcels = self.parcels
        parcels.stepped.connect(lambda some, step: self.acts.step((one.order for one in some), step))
        parcels.chosen_changed.connect(self._offer)
        parcels.scan.scanned.connect(self.scanning.scan)
        parcels.scan.list_wanted.connect(self.list_sheet.choose_file)
        self.scanning.taken.connect(parcels.scan.said.show_taken)
        self.scanning.taken.connect(lambda _taken: self.acts.forget())
        self.scanning.wrong.connect(parcels.scan.said.show_trouble)
        self.exports.wanted.connect(self._export)
        self.carrier.send.connect(self.dispatching.send)
        self.carrier.cancel.connect(self.dispatching.cancel)
        self.carrier.ask_again.connect(self._ask_again)
        self.carrier.decided.connect(self.dispatching.decided)
        self.carrier.keys_wanted.connect(lambda name: self.keys_sheet.begin(kinds()[name]))
        self.carrier.picked.connect(self._pick)
        self.keys_sheet.changed.connect(lambda: self._look_for_key(self.carrier.carrier))
        self.keys_sheet.trouble.connect(self.acts.tell)
        self.dispatching.news.connect(self._news)
        self.dispatching.ended.connect(self._read)
        self.list_sheet.applied.connect(self._apply)
        for sheet in (self.keys_sheet, self.list_sheet):
            sheet.left.connect(self.take_keyboard)
        self.fee_sheet.left.connect(parcels.list.setFocus)
        self._listen_to_asking()
        # From the names of the pages too, and from the notice under the top bar.
        anywhere = Qt.ShortcutContext.WindowShortcut
        bind(self, "to_addresses", self.addresses.take_keyboard, anywhere)
        bind(self, "to_scan", parcels.scan.take_keyboard, anywhere)
        bind(self, "to_parcels", parcels.list.setFocus, anywhere)

    def _listen_to_asking(self) -> None:
        asks, asking = self.asks, self.asking
        asks.fee.connect(lambda numbers: asking.ask_fees(self.carrier.carrier, numbers))
        asks.labels.connect(lambda numbers: asking.fetch_labels(self._live, numbers))
        asks.stands.connect(asking.ask_stands)
        asking.fees.connect(self._show_fees)
        asking.stands.connect(self._show_stands)
        self.fee_sheet.send.connect(self.dispatching.send)
        anywhere = Qt.ShortcutContext.WindowShortcut
        bind(self, "ask_fee", asks.ask_fee, anywhere)
        bind(self, "carrier_labels", asks.ask_labels, anywhere)
        bind(self, "ask_stands", asks.ask_stands, anywhere)

    # ------------------------------------------------------------------ what is there

    def _read(self) -> None:
        """Find out how the orders stand, off the main thread; a later question makes an earlier one void."""
        ledger, orders, known = self._kit.app.ledger, self._orders, dict(self._known)
        self._asked += 1
        asked = self._asked

        def read() -> tuple[tuple[Standing, ...], dict[str, Resolved]]:
            return read_standings(ledger, orders, known), known

        def take(found: tuple[tuple[Standing, ...], dict[str, Resolved]]) -> None:
            if asked == self._asked:
                self._known = found[1]
                self._show(found[0])

        tasks.run(read, take, self.acts.tell, owner=self)

    def _show(self, standings: tuple[Standing, ...]) -> None:
        self._shown = standings
        if self._anew:
            self._anew = False
            self.addresses.begin()
            self.parcels.begin()
        self.addresses.show_standings(standings)
        self.parcels.show_standings(standings)
        self._offer()

    def showEvent(self, event: QShowEvent) -> None:
        """Look whether the carrier's key is there: only here, for the keyring may take seconds."""
        super().showEvent(event)
        self._look_for_key(self.carrier.carrier)

    def _offer(self) -> None:
        """Say what can leave now: of the chosen parcels, else of all."""
        chosen = self.parcels.chosen
        self.carrier.show_standings(chosen, self._shown)
        self.asks.show_standings(chosen, self._shown)
        ready = sum(1 for one in self._shown if one.ready)
        self.exports.show_exports(
            exports_of(self._kit.settings, self._file_carrier, chosen, self._shown),
            tr("%n đơn đủ để gửi", "", ready),
        )
        self._give_height()

    def _pick(self, carrier: str) -> None:
        """Go on with another carrier: its key, and its file."""
        self._picked = carrier
        self._look_for_key(carrier)
        self._offer()

    def _look_for_key(self, carrier: str) -> None:
        def show(has_key: bool) -> None:
            if self.carrier.carrier == carrier:
                self.carrier.show_key(has_key)
                self.asks.show_key(has_key)

        self.carrier.show_key(None)
        self.asks.show_key(None)
        self.dispatching.look_for_key(carrier, show)

    # ------------------------------------------------------------------ what is done

    def _export(self, kind: str) -> None:
        numbers = tuple(one.order.number for one in self.parcels.chosen)
        if kind == "labels":
            self.labels_wanted.emit(numbers)
        else:
            self.export_wanted.emit(kind, numbers)

    def _ask_again(self) -> None:
        waiting = [one for one in self._shown if one.consignment and one.consignment.state in _OPEN]
        self.dispatching.ask_again(len(waiting))

    def _news(self, told: Told) -> None:
        self.parcels.list.tell(told.number, worth_telling(told))

    def _show_fees(self, carrier: str, answers: Answers[Quote]) -> None:
        by_number = {one.order.number: one for one in self._shown}
        buyer_pays = self._kit.settings.shipping.buyer_pays_fee
        self.fee_sheet.show_fees(carrier, answers, by_number, buyer_pays=buyer_pays)

    def _show_stands(self, answers: Answers[Status]) -> None:
        orders = {one.order.number: one.order for one in self._shown}
        self.list_sheet.show_lines("", lines_of(answers.of, orders), title=tr("Hãng báo hàng đến đâu"))

    def _apply(self, lines: tuple[Line, ...]) -> None:
        """Do what a carrier said, all of it as one batch."""
        self.acts.go((line.order, line.step) for line in lines if line.order and line.step)


def _scrolling(inside: QWidget) -> QScrollArea:
    """Return an area in which this goes up and down."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(inside)
    return area
