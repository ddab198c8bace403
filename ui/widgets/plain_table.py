"""How every table looks: no grid, rows of one height, a head that is read and not pressed."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from ui.theme import Theme


def make_plain(table: QTableView, theme: Theme) -> None:
    """Give a table the rows and the head of the house; what is chosen and edited in it is its own."""
    table.setShowGrid(False)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    table.setTabKeyNavigation(False)
    rows, head = table.verticalHeader(), table.horizontalHeader()
    rows.hide()
    rows.setMinimumSectionSize(theme.height("row_table"))
    rows.setDefaultSectionSize(theme.height("row_table"))
    head.setFixedHeight(theme.scaled(34))
    head.setSectionsClickable(False)
    head.setHighlightSections(False)
    head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
