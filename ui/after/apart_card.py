"""The card that divides an evening: by channel, member, person, hour, and what was asked most."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from coop_live.i18n import tr
from coop_live.live.sums import Evening
from ui.after.divided import by_hour, by_member, by_person, by_platform, by_question
from ui.after.parts import Bars, title
from ui.theme import Theme
from ui.widgets.choice import Choice
from ui.widgets.panel import Panel
from ui.widgets.words import Words

DIVIDED = (by_platform, by_member, by_person, by_hour, by_question)
BELOW = (by_person, by_question)
MOST_BELOW = 4


class ApartCard(Panel):
    """One division at a time; where there is room, who confirmed and what was asked stand below it."""

    def __init__(self, theme: Theme) -> None:
        super().__init__("card")
        self._evening: Evening | None = None
        self._tall = False
        self.column.setContentsMargins(14, 10, 14, 8)
        self.column.setSpacing(4)
        names = (
            tr("Theo kênh"),
            tr("Theo xã viên"),
            tr("Theo người chốt"),
            tr("Theo giờ"),
            tr("Hỏi nhiều nhất"),
        )
        self.choice = Choice(theme, tr("Xem theo"))
        self.choice.set_options(names, 0)
        self.choice.picked.connect(self._pick)
        self.bars = Bars(theme)
        self._nothing = Words(theme, tr("Chưa có gì để kể."), style="small", tone="text_2")
        self.column.addWidget(self.choice, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addWidget(self._nothing)
        self.column.addWidget(self.bars, 1)
        self._below = [self._section(theme, tr("Người chốt")), self._section(theme, tr("Hỏi nhiều nhất"))]

    def show_evening(self, evening: Evening) -> None:
        """Divide this one."""
        self._evening = evening
        self._show()

    def set_tall(self, tall: bool) -> None:
        """Show the sections below where there is room for them."""
        if tall is not self._tall:
            self._tall = tall
            self._show()

    def _section(self, theme: Theme, name: str) -> tuple[QWidget, Bars]:
        widget = QWidget()
        column = QVBoxLayout(widget)
        column.setContentsMargins(0, 6, 0, 0)
        column.setSpacing(4)
        bars = Bars(theme)
        bars.show_all(True)
        column.addWidget(title(theme, name))
        column.addWidget(bars)
        widget.hide()
        self.column.addWidget(widget)
        return widget, bars

    def _pick(self, position: int) -> None:
        self.choice.show_position(position)
        self._show()

    def _show(self) -> None:
        if self._evening is None:
            return
        chosen = DIVIDED[self.choice.position]
        rows = tuple(chosen(self._evening))
        self._nothing.setVisible(not rows)
        self.bars.show_bars(rows)
        for (widget, bars), what in zip(self._below, BELOW, strict=True):
            some = tuple(what(self._evening))[:MOST_BELOW]
            bars.show_bars(some)
            widget.setVisible(self._tall and what is not chosen and bool(some))
