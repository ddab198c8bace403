"""All keys of the window on one page, by the part in which they act."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QScrollArea

from coop_live.i18n import tr
from ui.keys import KeyAct, Where, keys_of
from ui.theme import Theme
from ui.widgets.columns import Column, Columns
from ui.widgets.key_bar import Hint
from ui.widgets.key_cap import KeyCap
from ui.widgets.panel import Panel, PanelHead
from ui.widgets.words import Words

LABEL = 150
"""Pixels in which the longest word of what a key does has room."""
COLUMNS = (
    (Where.EVERYWHERE, Where.HELP, Where.PREPARE, Where.AFTER, Where.SHIPPING),
    (Where.DESK, Where.STAGE, Where.EDIT, Where.PRACTICE),
)


def where_words(where: Where) -> str:
    """Return what a part of the window is called."""
    return {
        Where.EVERYWHERE: tr("Ở đâu cũng được"),
        Where.STAGE: tr("Lên hình"),
        Where.DESK: tr("Bàn chốt đơn"),
        Where.EDIT: tr("Ô sửa đơn"),
        Where.PREPARE: tr("Chuẩn bị"),
        Where.AFTER: tr("Sau live"),
        Where.SHIPPING: tr("Gửi hàng"),
        Where.PRACTICE: tr("Điểm tập dượt"),
        Where.HELP: tr("Trợ giúp"),
    }[where]


def caps(act: KeyAct) -> tuple[str, ...]:
    """Return the caps of an action: "Ctrl+E" is two."""
    return tuple(act.shown.split("+")) if len(act.shown) > 1 else (act.shown,)


def hints_of(acts: tuple[KeyAct, ...]) -> tuple[Hint, ...]:
    """Return what the key bar shows of these actions."""
    return tuple((caps(act), act.bar) for act in acts if act.bar)


class KeyTable(QScrollArea):
    """Read only; the arrows scroll."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("ring", False)
        self.setAccessibleName(tr("Trợ giúp: các phím"))
        inside = Columns([Column(*(_panel(theme, where) for where in column)) for column in COLUMNS])
        inside.setProperty("ground", "bg")
        self.setWidget(inside)


def _panel(theme: Theme, where: Where) -> Panel:
    panel = Panel("card")
    panel.column.addWidget(PanelHead(theme, where_words(where)))
    grid = QGridLayout()
    grid.setContentsMargins(14, 10, 14, 12)
    grid.setHorizontalSpacing(16)
    grid.setVerticalSpacing(8)
    for number, act in enumerate(keys_of(where)):
        grid.addWidget(KeyCap(theme, *caps(act)), number, 0, Qt.AlignmentFlag.AlignLeft)
        label = Words(theme, act.label, wrap=True)
        label.setMinimumWidth(theme.scaled(LABEL))
        grid.addWidget(label, number, 1)
    grid.setColumnStretch(1, 1)
    panel.column.addLayout(grid)
    return panel
