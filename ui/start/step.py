"""What every first step is: a question, one line about it, its parts, and what Enter does there."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from ui.place import Kit
from ui.widgets.words import Words


class Step(QWidget):
    """The head stands still, `column` under it scrolls where the window is low."""

    def __init__(self, kit: Kit, title: str, about: str) -> None:
        super().__init__()
        self.kit, self.theme = kit, kit.theme
        self.setProperty("ground", "surface")
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        self.title = Words(self.theme, title, style="head", wrap=True)
        self.about = Words(self.theme, about, tone="text_2", wrap=True)
        for words, above in ((self.title, 28), (self.about, 4)):
            words.setContentsMargins(32, above, 32, 0)
            outer.addWidget(words)
        inside = QWidget()
        inside.setProperty("ground", "surface")
        self.column = QVBoxLayout(inside)
        # Room for the focus ring at all edges.
        self.column.setContentsMargins(32, 14, 32, 14)
        self.column.setSpacing(12)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setWidget(inside)
        outer.addWidget(self.area, 1)

    @property
    def summary(self) -> str:
        """What came of this step, in a few words for the list at the left."""
        return ""

    @property
    def done(self) -> bool:
        """True when it needs nothing more; a step that was skipped gets no tick."""
        return True

    def entered(self) -> None:
        """Begin to be in front."""

    def left(self) -> None:
        """Keep what was typed: another step comes to the front, or none."""

    def first(self) -> QWidget | None:
        """Return the part that the keyboard belongs to now, None for the button that goes on."""
        return None

    def enter(self) -> bool:
        """Do what Enter means in the part with the keyboard; False where it only goes on."""
        return False

    def escape(self) -> bool:
        """Leave a field that is open; tells whether there was one."""
        return False
