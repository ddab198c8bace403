"""The card Theo món: what was sold of each product, with its photo; all of them at a press."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QHBoxLayout

from coop_live.i18n import tr
from coop_live.live.sums import Evening
from ui.after.divided import by_product
from ui.after.parts import Bars, title
from ui.theme import Theme
from ui.widgets.button import Button
from ui.widgets.panel import Panel
from ui.widgets.words import ShortWords


class GoodsCard(Panel):
    """As many products as fit, the most money first; the link brings the others."""

    def __init__(self, theme: Theme) -> None:
        super().__init__("card")
        self._whole = False
        self._count = 0
        self._left_out = 0
        self.column.setContentsMargins(14, 6, 14, 8)
        self.column.setSpacing(0)
        head = QHBoxLayout()
        self.more = Button(theme, "", kind="link")
        self.more.clicked.connect(self._turn)
        head.addWidget(title(theme, tr("Theo món")))
        head.addWidget(self.more)
        head.addStretch(1)
        head.addWidget(ShortWords(theme, tr("số lượng · doanh thu ₫"), style="caption", tone="text_2"))
        self.bars = Bars(theme)
        self.bars.show_photos({})
        self.bars.left_out.connect(self._say)
        self.column.addLayout(head)
        self.column.addWidget(self.bars, 1)
        self.column.addSpacing(2)
        self._say(0)

    def show_evening(self, evening: Evening) -> None:
        """Show what was sold on this one."""
        self._count = len(evening.sold)
        self.bars.show_bars(tuple(by_product(evening)))

    def show_photos(self, photos: Mapping[str, QImage]) -> None:
        """Show these photos before the codes."""
        self.bars.show_photos(photos)

    def _turn(self) -> None:
        self._whole = not self._whole
        self.bars.show_all(self._whole)
        self._say(self._left_out)

    def _say(self, left_out: int) -> None:
        self._left_out = left_out
        whole = tr("xem đủ %n món", "", self._count)
        self.more.set_words(tr("thu gọn") if self._whole else whole)
        policy = self.more.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.more.setSizePolicy(policy)
        self.more.setVisible(self._whole or left_out > 0)
