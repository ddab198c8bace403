"""A key as it is drawn on buttons, tiles and in the key bar."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui.theme import Theme
from ui.widgets import paint

_ARROWS = {"↑": "arrow-up", "↓": "arrow-down", "→": "arrow-right"}


def cap_size(theme: Theme, key: str) -> QSize:
    """Return how much room the cap of `key` takes."""
    height = theme.scaled(20)
    if key in _ARROWS:
        return QSize(height + 4, height)
    return QSize(max(height, paint.width(key, theme.font("caption", 600)) + 10), height)


def caps_width(theme: Theme, keys: tuple[str, ...]) -> int:
    """Return how much room several caps take side by side."""
    return sum(cap_size(theme, key).width() for key in keys) + 6 * max(0, len(keys) - 1)


def paint_cap(
    painter: QPainter,
    theme: Theme,
    x: int,
    middle: int,
    key: str,
    *,
    ink: QColor | None = None,
    pale: bool = False,
) -> int:
    """Draw one cap from `x`, centred on the height `middle`; returns the x after it.

    With `ink` (on a filled button) ground is clear and edge is that colour at 60 %; `pale`
    says that the key does nothing just now.
    """
    size = cap_size(theme, key)
    area = QRect(x, middle - size.height() // 2, size.width(), size.height())
    if ink is not None:
        edge = QColor(ink)
        edge.setAlphaF(0.6)
        paint.box(painter, area, theme.radius("chip"), None, edge)
    else:
        edge = theme.colour("line" if pale else "line_strong")
        paint.box(painter, area, theme.radius("chip"), theme.colour("raised"), edge)
    colour = ink or theme.colour("disabled_text" if pale else "text_2")
    if key in _ARROWS:
        side = theme.scaled(14)
        paint.picture(painter, x + (size.width() - side) / 2, middle - side / 2, _ARROWS[key], side, colour)
    else:
        paint.words(painter, area, key, theme.font("caption", 600), colour, paint.CENTRE)
    return x + size.width()


def paint_caps(
    painter: QPainter, theme: Theme, x: int, middle: int, keys: tuple[str, ...], *, ink: QColor | None = None
) -> int:
    """Draw caps side by side; returns the x after the last."""
    for position, key in enumerate(keys):
        x = paint_cap(painter, theme, x + (6 if position else 0), middle, key, ink=ink)
    return x


def paint_code(
    painter: QPainter, theme: Theme, x: int, middle: int, code: str, *, ink: QColor | None = None
) -> int:
    """Draw a product's code in its frame, as in lists; returns the x after it."""
    font = theme.figures("caption", 700)
    height = theme.scaled(20)
    area = QRect(x, middle - height // 2, code_width(theme, code), height)
    paint.box(painter, area, theme.radius("chip"), None, theme.colour("line_strong"))
    paint.words(painter, area, code, font, ink or theme.colour("text"), paint.CENTRE)
    return x + area.width()


def code_width(theme: Theme, code: str) -> int:
    """Return how much room a code in its frame takes."""
    return paint.width(code, theme.figures("caption", 700)) + 12


class KeyCap(QWidget):
    """One key cap (or several) as a widget, for places that are laid out and not painted."""

    def __init__(self, theme: Theme, *keys: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._keys = keys
        self._pale = False
        self.setFixedSize(caps_width(theme, keys), theme.scaled(20))
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def set_pale(self, pale: bool) -> None:
        """Show that the key does nothing just now."""
        self._pale = pale
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the caps."""
        painter = QPainter(self)
        x = 0
        for key in self._keys:
            x = paint_cap(painter, self._theme, x, self.height() // 2, key, pale=self._pale) + 6
