"""The communes that may be meant, one line each with the digit that takes it."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QSize
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

from coop_live.i18n import tr
from coop_live.places import Unit
from ui.after.row_list import Index, ListRow, RowDelegate, RowList
from ui.theme import Theme

MOST = 9
LINE = 36


class _OneLine(RowDelegate):
    """Rows of one line, as high as a finger needs."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return room for one line."""
        return QSize(120, self._theme.scaled(LINE))


class ChoiceList(RowList):
    """`opened` brings the place (0 for the first) of the one that is taken."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, tr("Xã, phường có thể là"), parent)
        self.setItemDelegate(_OneLine(theme, self))
        self.units: tuple[Unit, ...] = ()
        self.setMinimumHeight(theme.scaled(3 * LINE) + 2)

    def show_units(self, units: tuple[Unit, ...], *, guessed: bool = False) -> None:
        """Offer these, the first one under the keyboard; of what is only `guessed` none: Enter takes none."""
        if units == self.units and self.rows:
            return
        self.units = units[:MOST]
        self.set_rows(
            [
                ListRow(place, f"{unit.ward}, {short_province(unit.province)}", before=str(place + 1))
                for place, unit in enumerate(self.units)
            ]
        )
        if guessed:
            self.setCurrentIndex(QModelIndex())
        else:
            self.go_to(0)

    def unit(self) -> Unit | None:
        """Return the one under the keyboard."""
        place = self.current
        return self.units[place] if isinstance(place, int) and place < len(self.units) else None


def short_province(full: str) -> str:
    """Return a province without its type word: "Tỉnh Gia Lai" -> "Gia Lai"."""
    return full.removeprefix("Tỉnh ").removeprefix("Thành phố ")
