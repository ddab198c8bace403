"""A fact on a tint: an icon and a word or two, 22 high."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme import Theme
from ui.widgets import paint

# What a chip's tone means: colours of the word and of the ground.
_TONES = {
    "honey": ("honey", "honey_tint"),
    "danger": ("danger", "danger_tint"),
    "tea": ("tea", "tea_tint"),
    "sky": ("sky", "sky_tint"),
    "plum": ("plum", "plum_tint"),
    "plain": ("text_2", "sunken"),
}


def chip_width(theme: Theme, text: str, icon: str = "") -> int:
    """Return how much room a chip takes."""
    inner = paint.width(text, theme.font("caption", 600))
    return inner + 14 + (theme.scaled(14) + 4 if icon else 0)


def paint_chip(
    painter: QPainter,
    theme: Theme,
    x: int,
    middle: int,
    text: str,
    *,
    tone: str = "plain",
    icon: str = "",
    on_tint: bool = False,
) -> int:
    """Draw a chip from `x`, centred on the height `middle`; returns the x after it.

    `on_tint` is for a row that is tinted itself: the chip's ground is then `surface`.
    """
    ink, ground = _TONES[tone]
    area = QRect(x, middle - theme.scaled(22) // 2, chip_width(theme, text, icon), theme.scaled(22))
    paint.box(painter, area, theme.radius("chip"), theme.colour("surface" if on_tint else ground))
    inner = area.adjusted(7, 0, -7, 0)
    if icon:
        side = theme.scaled(14)
        paint.picture(painter, inner.left(), middle - side / 2, icon, side, theme.colour(ink))
        inner.setLeft(inner.left() + side + 4)
    paint.words(painter, inner, text, theme.font("caption", 600), theme.colour(ink))
    return x + area.width()


class Chip(QWidget):
    """A chip as a widget, for places that are laid out and not painted."""

    def __init__(
        self,
        theme: Theme,
        text: str = "",
        *,
        tone: str = "plain",
        icon: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icon = icon
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_text(text, tone)

    def set_text(self, text: str, tone: str = "plain") -> None:
        """Show this text in this tone; an empty text hides the chip."""
        self._text, self._tone = text, tone
        self.setAccessibleName(text)
        self.setVisible(bool(text) and self.parent() is not None)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the chip's own size."""
        return QSize(chip_width(self._theme, self._text, self._icon), self._theme.scaled(22))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the chip."""
        painter = QPainter(self)
        paint_chip(painter, self._theme, 0, self.height() // 2, self._text, tone=self._tone, icon=self._icon)
