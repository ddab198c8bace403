"""The places to look at again: one row each, walked by the arrows."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from coop_live.i18n import tr
from coop_live.live.scoring import Fault, Moment
from ui.dates import lasting
from ui.practice.words import fault_words, why
from ui.theme import Theme
from ui.widgets.chip import Chip
from ui.widgets.empty import EmptyState
from ui.widgets.key_cap import KeyCap
from ui.widgets.panel import Panel, PanelHead
from ui.widgets.picture import Picture
from ui.widgets.words import ShortWords, Words

LEAST_HIGH = 168
"""The head and two rows."""
_LOOKS = {
    Fault.MISSED: ("circle-dashed", "honey"),
    Fault.WRONG: ("pencil", "danger"),
    Fault.FALSE: ("x", "danger"),
}


class MomentRow(QFrame):
    """When, who wrote what, what happened, why, and the key that would have helped."""

    def __init__(self, theme: Theme, moment: Moment) -> None:
        super().__init__()
        self.setProperty("panel", "head")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        icon, tone = _LOOKS[moment.fault]
        reason, key = why(moment)
        time, fault = lasting(round(moment.at * 1000)), fault_words(moment.fault)
        said = f"“{moment.text}”"
        self.setAccessibleName(f"{time} {moment.author} {said}. {fault}. {reason} {key}")
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 9, 14, 9)
        row.setSpacing(12)
        top = Qt.AlignmentFlag.AlignTop
        row.addWidget(Picture(theme, icon, 16, tone), 0, top)
        row.addWidget(Words(theme, time, style="small", tone="text_3", figures=True), 0, top)
        column = QVBoxLayout()
        column.setSpacing(1)
        line = QHBoxLayout()
        line.setSpacing(6)
        line.addWidget(Words(theme, moment.author, style="strong"))
        line.addWidget(ShortWords(theme, said), 1)
        column.addLayout(line)
        column.addWidget(Words(theme, reason, style="small", tone="text_2", wrap=True))
        row.addLayout(column, 1)
        cap = KeyCap(theme, key)
        cap.setToolTip(tr("Phím lẽ ra nên bấm"))
        row.addWidget(cap, 0, top)
        row.addWidget(Chip(theme, fault, tone=tone, parent=self), 0, top)


class Moments(Panel):
    """All places in the order of the evening; the list scrolls, the panel keeps its height."""

    def __init__(self, theme: Theme, moments: Sequence[Moment]) -> None:
        super().__init__("card")
        self.column.setContentsMargins(1, 0, 1, 8)  # the list leaves the round corners alone
        self.setMinimumHeight(theme.scaled(LEAST_HIGH))
        self.rows = [MomentRow(theme, one) for one in moments]
        words = tr("Xem lại %n chỗ", "", len(moments)) if moments else tr("Không sót chỗ nào")
        self.column.addWidget(PanelHead(theme, words))
        if not moments:
            self.column.addWidget(EmptyState(theme, "circle-check", tr("Đơn nào cũng chốt đúng.")))
            return
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # The rows never ask for more than there is: the page around them scrolls only on a low screen.
        self._area.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        inside = QWidget()
        inside.setProperty("ground", "surface")
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for row in self.rows:
            column.addWidget(row)
        column.addStretch(1)
        self._area.setWidget(inside)
        self.column.addWidget(self._area, 1)

    def walk(self, step: int) -> MomentRow | None:
        """Give the keyboard to the next row, or the one before (the first when none has it); return it."""
        if not self.rows:
            return None
        at = next((place for place, row in enumerate(self.rows) if row.hasFocus()), None)
        place = (0 if step > 0 else len(self.rows) - 1) if at is None else at + step
        row = self.rows[max(0, min(place, len(self.rows) - 1))]
        row.setFocus(Qt.FocusReason.TabFocusReason)
        self._area.ensureWidgetVisible(row, 0, 8)
        return row
