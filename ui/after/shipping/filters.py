"""Which parcels are looked at: kinds with their counts, side by side, on as many lines as it takes."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QFrame

from coop_live.i18n import tr
from coop_live.model import ConsignmentState, OrderState
from coop_live.shipping.ready import HERE, Standing
from ui.theme import Theme
from ui.widgets.segments import Segment
from ui.widgets.wrap import Wrap

_TROUBLE = (ConsignmentState.SENDING, ConsignmentState.UNKNOWN, ConsignmentState.FAILED)

FITS: dict[str, Callable[[Standing], bool]] = {
    "all": lambda _one: True,
    "ready": lambda one: one.ready,
    "lacking": lambda one: bool(one.lacks),
    "packed": lambda one: one.order.state is OrderState.PACKED,
    "carrier": lambda one: (
        one.order.state in HERE
        and one.consignment is not None
        and one.consignment.state is ConsignmentState.CREATED
    ),
    "trouble": lambda one: (
        one.other_sum or (one.consignment is not None and one.consignment.state in _TROUBLE)
    ),
    "shipped": lambda one: one.order.state is OrderState.SHIPPED,
    "delivered": lambda one: one.order.state is OrderState.DELIVERED,
    "returned": lambda one: one.order.state is OrderState.RETURNED,
}
KINDS = tuple(FITS)


def filter_words(kind: str) -> str:
    """Return what a filter is called."""
    return {
        "all": tr("Tất cả"),
        "ready": tr("Đủ để gửi"),
        "lacking": tr("Chưa đủ"),
        "packed": tr("Đã gói"),
        "carrier": tr("Hãng đã nhận"),
        "trouble": tr("Hãng còn vướng"),
        "shipped": tr("Đã gửi"),
        "delivered": tr("Đã giao"),
        "returned": tr("Hoàn về"),
    }[kind]


class ParcelFilters(QFrame):
    """`chosen` gives the kind; those with nothing behind them are left out, but for the first two."""

    chosen = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("panel", "plain")
        self.setAccessibleName(tr("Lọc đơn"))
        row = Wrap(space=2, line_space=0, least_line=theme.scaled(36))
        row.setContentsMargins(8, 4, 8, 4)
        self.setLayout(row)
        self._group = QButtonGroup(self)
        self.segments: dict[str, Segment] = {}
        for place, kind in enumerate(KINDS):
            segment = Segment(theme, filter_words(kind), "", True, self)
            segment.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            row.add(segment)
            self._group.addButton(segment, place)
            self.segments[kind] = segment
        self.segments["all"].setChecked(True)
        self._group.idClicked.connect(lambda place: self.chosen.emit(KINDS[place]))

    @property
    def current(self) -> str:
        """The kind that is looked at."""
        return KINDS[self._group.checkedId()]

    def choose(self, kind: str) -> None:
        """Look at this kind, without telling anybody."""
        self.segments[kind].setChecked(True)

    def count(self, standings: Sequence[Standing]) -> None:
        """Show how many there are of each kind."""
        for kind, segment in self.segments.items():
            found = sum(1 for one in standings if FITS[kind](one))
            segment.set_count(str(found) if found else "")
            segment.setVisible(bool(found) or kind in KINDS[:2] or kind == self.current)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk by ← and →."""
        step = {int(Qt.Key.Key_Left): -1, int(Qt.Key.Key_Right): 1}.get(event.key(), 0)
        if not step:
            super().keyPressEvent(event)
            return
        shown = [kind for kind, segment in self.segments.items() if segment.isVisible()]
        kind = shown[(shown.index(self.current) + step) % len(shown)]
        self.segments[kind].setFocus()
        self.segments[kind].click()
