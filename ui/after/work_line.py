"""The line over the orders while one kind of work is done: what it is, how many are left, and its keys."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout

from coop_live.i18n import tr
from ui.after.steps import keys_in_work
from ui.after.to_do import kind_words
from ui.prepare.points import empty
from ui.theme import Theme
from ui.widgets.chip import Chip
from ui.widgets.key_cap import KeyCap
from ui.widgets.words import ShortWords


class WorkLine(QFrame):
    """Read only; hidden while no work is done."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._kind = ""
        self.setProperty("panel", "head")
        self.setFixedHeight(theme.scaled(40))
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 12, 0)
        row.setSpacing(8)
        self.words = ShortWords(theme, "", weight=600)
        self._left = Chip(theme)
        self._keys = QHBoxLayout()
        self._keys.setSpacing(8)
        row.addWidget(self.words)
        row.addWidget(self._left)
        row.addStretch(1)
        row.addLayout(self._keys)
        self.hide()

    def show_work(self, kind: str, left: int) -> None:
        """Say what is being done and how many are left; "" for nothing."""
        self.setVisible(bool(kind))
        if not kind:
            self._kind = ""
            return
        self._left.set_text(tr("còn %n", "", left), "honey")
        said = tr("Làm nốt: {work}", work=kind_words(kind))
        self.words.set_text(said)
        self.setAccessibleName(f"{said}, {tr('còn %n', '', left)}")
        if kind != self._kind:
            self._kind = kind
            empty(self._keys)
            for key, words in (*keys_in_work(kind), ("Esc", tr("về Tổng kết"))):
                self._keys.addWidget(KeyCap(self._theme, key))
                self._keys.addWidget(ShortWords(self._theme, words, style="small", tone="text_2"))
