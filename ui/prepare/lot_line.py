"""The line under the products in which a lot is typed, beside the lots there are."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit

from coop_live.catalog.lot_line import read_lot
from coop_live.errors import InputError
from coop_live.i18n import tr
from coop_live.model import Lot
from coop_live.weights import figure
from ui.prepare.rows import Row
from ui.theme import Theme
from ui.widgets.picture import Picture
from ui.widgets.words import ShortWords


class LotLine(QFrame):
    """Reads what is typed for the chosen row: `taken` gives the Lot, `wrong` why it cannot be read."""

    taken = Signal(object)
    wrong = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._row: Row | None = None
        self.setProperty("panel", "foot")
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 5, 14, 5)
        row.setSpacing(10)
        row.addWidget(Picture(theme, "package", 16, "text_2"))
        self.line = QLineEdit()
        self.line.setFont(theme.font("body"))
        self.line.setProperty("bare", True)
        self.line.setMinimumHeight(theme.scaled(34))
        self.line.setAccessibleName(tr("Nhập lô"))
        self.line.setToolTip(tr("Số lượng, số lô, người giao, ngày thu hoạch, chứng nhận"))
        self.line.returnPressed.connect(self._take)
        self.lots = ShortWords(theme, "", style="small", tone="text_2")
        row.addWidget(self.line, 3)
        row.addWidget(self.lots, 2)

    def show_row(self, row: Row | None, lots: Sequence[Lot]) -> None:
        """Say for which product a lot would come in, and which ones it has."""
        self._row = row
        self.line.setEnabled(row is not None)
        if row is None:
            self.line.setPlaceholderText(tr("Chọn một món rồi nhập lô"))
            self.lots.set_text("")
            return
        name = f"{row.product.code} {row.variant}".strip()
        asked = tr("Nhập lô cho {name}: 20, L3, Mai Thị Lam, 2/11, VietGAP 0123", name=name)
        self.line.setPlaceholderText(asked)
        own = (lot for lot in lots if (lot.code, lot.variant) == (row.product.code, row.variant))
        self.lots.set_text(" · ".join(lot_words(lot) for lot in own))

    def _take(self) -> None:
        if self._row is None:
            return
        try:
            lot = read_lot(
                self.line.text(),
                self._row.product.code,
                self._row.variant,
                date.today(),
                weighed=self._row.product.weighed,
            )
        except InputError as wrong:
            self.line.selectAll()
            self.wrong.emit(wrong)
            return
        self.taken.emit(lot)


def lot_words(lot: Lot) -> str:
    """Return a lot in short: its number, what is left of it, and whose it is."""
    left, first = (figure(qty, weighed=lot.weighed) for qty in (lot.left, lot.first))
    left = tr("{lot} còn {left}/{first}", lot=lot.lot, left=left, first=first)
    return f"{left} ({lot.member})" if lot.member else left
