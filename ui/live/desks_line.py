"""Who is at which desk, at the right of the key bar; nothing while one is alone."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from coop_live.i18n import tr
from coop_live.orders.contact.masking import shown_name
from ui.theme import Theme
from ui.widgets import paint

ICON, GAP, LONGEST = 14, 6, 16
BEFORE = 14
"""So far from what the bar says beside it."""


class DesksLine(QWidget):
    """The desks by number and name; the others' names in their colour."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._parts: list[tuple[str, str]] = []
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.hide()

    def show_desks(self, mine: str, desks: tuple[str, ...]) -> None:
        """Show these desks, in the order in which they came."""
        self._parts = []
        for number, name in enumerate(desks, 1):
            self._parts.append((tr("Bàn {number}:", number=number), "text_2"))
            shown = shown_name(name)
            cut = shown if len(shown) <= LONGEST else f"{shown[: LONGEST - 1]}…"
            self._parts.append((cut, "text" if name == mine else "plum"))
            if number < len(desks):
                self._parts.append(("·", "text_2"))
        said = (f"{tr('Bàn {number}:', number=at)} {shown_name(one)}" for at, one in enumerate(desks, 1))
        spoken = ", ".join(said)
        self.setAccessibleName(spoken)
        self.setToolTip(spoken)
        self.setVisible(len(desks) > 1)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return what all the names need."""
        width = sum(paint.width(words, self._font(tone)) + GAP for words, tone in self._parts)
        return QSize(BEFORE + self._theme.scaled(ICON) + GAP + width + GAP, self._theme.line("caption"))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the sign and the names."""
        painter, theme = QPainter(self), self._theme
        side = theme.scaled(ICON)
        paint.picture(painter, BEFORE, self.height() / 2 - side / 2, "users", side, theme.colour("text_2"))
        area = self.rect().adjusted(BEFORE + side + GAP, 0, 0, 0)
        for words, tone in self._parts:
            font = self._font(tone)
            paint.words(painter, area, words, font, theme.colour(tone))
            area.setLeft(area.left() + paint.width(words, font) + GAP)

    def _font(self, tone: str) -> QFont:
        return self._theme.font("caption", 500 if tone == "text_2" else 600)
