"""Panels and their heads: a title, a count, and what may be done at the right."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.theme import Theme
from ui.widgets.words import ShortWords


class Panel(QFrame):
    """A ground with parts under each other; `kind` as in window.qss: plain, card, side, popover …"""

    def __init__(self, kind: str = "plain", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("panel", kind)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)


class PanelHead(QFrame):
    """The head of a panel, 44 high: `add` puts widgets at the right of the title."""

    def __init__(
        self, theme: Theme, title: str, *, height: int | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("panel", "head")
        self.setFixedHeight(height or theme.height("panel_head"))
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(12, 0, 12, 0)
        self.row.setSpacing(8)
        self.title = ShortWords(theme, title, style="title")
        self.second = ShortWords(theme, "", style="small", tone="text_2")
        # The right word takes what the title leaves: it gives way first.
        self.second.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.row.addWidget(self.title)
        self.row.addWidget(self.second, 1)

    def add(self, widget: QWidget) -> None:
        """Put a widget at the right end."""
        self.row.addWidget(widget)
