"""A place with nothing in it yet: what will be here, and the first step."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.theme import Theme
from ui.widgets.button import Button
from ui.widgets.picture import Picture
from ui.widgets.words import Words
from ui.widgets.wrap import Wrap


class EmptyState(QWidget):
    """One icon, one sentence, the buttons that do the first step."""

    def __init__(
        self, theme: Theme, icon: str, sentence: str, *buttons: Button, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(12)
        column.addStretch(1)
        column.addWidget(Picture(theme, icon, 24, "text_3"), 0, Qt.AlignmentFlag.AlignHCenter)
        self.sentence = Words(theme, sentence, tone="text_2", wrap=True)
        self.sentence.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.addWidget(self.sentence)
        row = Wrap(centred=True)
        for button in buttons:
            row.add(button)
        column.addLayout(row)
        column.addStretch(1)
