"""The card of the parcels: scan line, filters, the list, and the steps for those that are chosen."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from coop_live.i18n import tr
from coop_live.money import dong
from coop_live.shipping.ready import Standing
from coop_live.shipping.steps import Outcome, Step, outcome_of
from ui.after.shipping.filters import FITS, ParcelFilters
from ui.after.shipping.parcel_list import ParcelList
from ui.after.shipping.scan_line import ScanLine
from ui.after.shipping.step_words import step_words
from ui.keys import bind
from ui.theme import Theme
from ui.widgets.button import Button
from ui.widgets.empty import EmptyState
from ui.widgets.panel import Panel
from ui.widgets.words import ShortWords
from ui.widgets.wrap import Wrap

# The action of ui/keys.py and the cap on the button of each step.
_KEYS = {
    Step.PACK: ("parcel_packed", "G"),
    Step.SEND: ("parcel_sent", "S"),
    Step.DELIVER: ("parcel_delivered", "D"),
    Step.RETURN: ("parcel_returned", "H"),
}


class ParcelsCard(Panel):
    """`stepped` brings (standings, step); `chosen_changed` comes when others are meant."""

    stepped = Signal(object, object)
    chosen_changed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__("card")
        self._theme = theme
        self._all: tuple[Standing, ...] = ()
        self._armed = False
        self.scan = ScanLine(theme)
        self.bring = Button(theme, tr("Nhập danh sách"), icon="file-spreadsheet")
        self.bring.setToolTip(
            tr("Danh sách vận đơn tải từ trang của hãng: coop_live xem trước, rồi mới làm.")
        )
        self.bring.clicked.connect(self.scan.list_wanted)
        self.scan.row.add(self.bring)
        self.filters = ParcelFilters(theme)
        self.list = ParcelList(theme)
        self._empty = EmptyState(theme, "package-check", tr("Không có gói nào ở mục này."))
        self.column.addWidget(self.scan)
        self.column.addWidget(self.filters)
        self.column.addWidget(self.list, 1)
        self.column.addWidget(self._empty, 1)
        self.column.addWidget(self._foot())
        self.filters.chosen.connect(lambda _kind: self._filter())
        self.list.marked.connect(self._offer)
        self.list.went.connect(lambda _key: self._offer())
        for step, (action, _cap) in _KEYS.items():
            bind(self.list, action, partial(self._step, step))
        bind(self, "choose_ready", self.choose_ready)

    def _foot(self) -> QFrame:
        theme = self._theme
        foot = QFrame()
        foot.setProperty("panel", "foot")
        row = Wrap(least_line=theme.scaled(36))
        row.setContentsMargins(12, 8, 12, 8)
        foot.setLayout(row)
        self.sum = ShortWords(theme, "", style="small", tone="text_2")
        self.ready_button = Button(theme, tr("Chọn hết đơn đủ"), keys=("Ctrl", "Space"))
        self.ready_button.clicked.connect(self.choose_ready)
        row.add(self.sum, stretch=True)
        row.add(self.ready_button)
        self.steps: dict[Step, Button] = {}
        for step, (_action, cap) in _KEYS.items():
            button = Button(theme, step_words(step), keys=(cap,))
            button.clicked.connect(partial(self._step, step))
            row.add(button)
            self.steps[step] = button
        return foot

    @property
    def meant(self) -> tuple[Standing, ...]:
        """The parcels that an act is about: the chosen ones, else the one under the keyboard."""
        return self.list.meant

    @property
    def chosen(self) -> tuple[Standing, ...]:
        """The parcels that are chosen."""
        return self.list.chosen

    def begin(self) -> None:
        """Forget what was looked at: another evening comes."""
        self._all = ()
        self.list.show_standings(())
        self.filters.choose("all")

    def show_standings(self, standings: Sequence[Standing]) -> None:
        """Show these under the filter that is chosen."""
        self._all = tuple(standings)
        self.filters.count(self._all)
        self._filter()

    def show_kind(self, kind: str) -> None:
        """Show one kind of parcels."""
        self.filters.choose(kind)
        self.filters.count(self._all)
        self._filter()

    def choose_ready(self) -> None:
        """Choose all that can be sent now, or none where they are chosen already."""
        ready = {one.order.number for one in self.list.shown if one.ready}
        chosen = {one.order.number for one in self.chosen}
        self.list.mark(() if ready and ready == chosen else ready)
        if self.list.rows:
            self.list.setFocus()

    def _filter(self) -> None:
        fits = FITS[self.filters.current]
        self.list.show_standings([one for one in self._all if fits(one)])
        self.list.setVisible(bool(self.list.rows))
        self._empty.setVisible(not self.list.rows)
        self._offer()

    def _offer(self) -> None:
        meant, chosen = self.meant, self.chosen
        self._armed = False
        for step, button in self.steps.items():
            possible = [one for one in meant if outcome_of(one.order, step) is Outcome.TAKEN]
            button.set_words(step_words(step))
            button.setVisible(bool(possible))
        ready = {one.order.number for one in self.list.shown if one.ready}
        self.ready_button.setVisible(not ready <= {one.order.number for one in chosen})
        if chosen:
            collect = tr("thu hộ {money}", money=dong(sum(one.order.owed for one in chosen)))
            said = " · ".join((tr("%n đơn đã chọn", "", len(chosen)), collect))
        else:
            said = tr("%n gói", "", len(self.list.shown))
        self.sum.set_text(said)
        self.chosen_changed.emit()

    def _step(self, step: Step, _checked: bool = False) -> None:
        possible = tuple(one for one in self.meant if outcome_of(one.order, step) is Outcome.TAKEN)
        if not possible:
            return
        if step is Step.RETURN and not self._armed:
            # Goods come back, and the customer is remembered for it: asked twice.
            self._armed = True
            self.steps[step].set_words(tr("Bấm lần nữa"))
            return
        self._armed = False
        self.list.mark(())
        # Not on a button: one press too many would take the next step too.
        self.list.setFocus()
        self.stepped.emit(possible, step)
