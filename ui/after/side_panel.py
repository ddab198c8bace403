"""A card at the side that scrolls where the window is low: nothing in it is ever cut."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QVBoxLayout

from ui.widgets.panel import Panel


class SidePanel(QScrollArea):
    """Parts go under each other into `column`; the keyboard goes to them, never to the whole."""

    def __init__(self) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.inside = Panel("card")
        self.setWidget(self.inside)

    def needed(self) -> int:
        """Return the width under which a button would be cut."""
        return self.inside.minimumSizeHint().width() + self.verticalScrollBar().sizeHint().width()

    @property
    def column(self) -> QVBoxLayout:
        """Where the parts are."""
        return self.inside.column
