"""The buttons: icon, verb and the key that does the same, painted so that the key is always in sight."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QColor, QEnterEvent, QFont, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from ui.theme import Theme
from ui.widgets import paint
from ui.widgets.key_cap import caps_width, paint_caps

# What a button is for: ground, edge and ink.
_KINDS: dict[str, tuple[str | None, str | None, str]] = {
    "primary": ("tea_fill", "tea_fill", "on_tea"),
    "plain": ("surface", "line_strong", "text"),
    "quiet": (None, None, "text_2"),
    "danger": (None, None, "danger"),
    "link": (None, None, "sky"),
}


SMALL = 30
"""How high a small button is drawn; it is as high as the others under a finger."""


class Button(QAbstractButton):
    """A button of one kind (primary, plain, quiet, danger, link) and size ("", "big", "small").

    `keys` are the caps drawn at its right: ("Ctrl", "L"). They only show; the owner binds them.
    """

    def __init__(
        self,
        theme: Theme,
        text: str = "",
        *,
        icon: str = "",
        keys: tuple[str, ...] = (),
        kind: str = "plain",
        size: str = "",
        align: str = "centre",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._icon, self._keys = theme, icon, keys
        self._kind, self._size, self._align = kind, size, align
        self.setText(text)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def set_words(self, text: str, *, icon: str | None = None, kind: str | None = None) -> None:
        """Change what the button says (and its icon and kind), keeping its place."""
        self.setText(text)
        self._icon = self._icon if icon is None else icon
        self._kind = self._kind if kind is None else kind
        self.updateGeometry()
        self.update()

    def set_size(self, size: str) -> None:
        """Become "", "big" or "small", where the room has changed."""
        self._size = size
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return room for icon, words and keys."""
        height = self._theme.scaled(48) if self._size == "big" else self._theme.height("control")
        return QSize(max(self._inner() + 2 * self._padding(), height), height)

    def minimumSizeHint(self) -> QSize:
        """Return the same: words on buttons are never cut."""
        return self.sizeHint()

    def focus_rect(self) -> QRect:
        """Return what is drawn of it: a small button is hit above and below it too."""
        if self._size != "small":
            return self.rect()
        over = max(0, (self.height() - self._theme.scaled(SMALL)) // 2)
        return self.rect().adjusted(0, over, 0, -over)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show the hover ground."""
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Show the ground at rest."""
        self.update()
        super().leaveEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press by Enter too, as people expect of a button with the keyboard."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self.click()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw ground, icon, words and keys."""
        painter = QPainter(self)
        ground, edge, ink = self._colours()
        radius = self._theme.radius("control") + (2 if self._size == "big" else 0)
        if ground is not None or edge is not None:
            paint.box(painter, self.focus_rect(), radius, ground, edge)
        middle, x = self.height() // 2, self._start()
        if self._icon:
            side = self._side()
            paint.picture(painter, x, middle - side / 2, self._icon, side, ink)
            x += side + (8 if self.text() or self._keys else 0)
        room = paint.width(self.text(), self._font())
        paint.words(painter, QRect(x, 0, room + 2, self.height()), self.text(), self._font(), ink)
        if self._keys:
            filled = self._kind == "primary" and self.isEnabled()
            after = x + room + (8 if self.text() else 0)
            if self._align == "left":
                after = self.width() - self._padding() - caps_width(self._theme, self._keys)
            paint_caps(painter, self._theme, after, middle, self._keys, ink=ink if filled else None)

    def _colours(self) -> tuple[QColor | None, QColor | None, QColor]:
        ground, edge, ink = _KINDS[self._kind]
        if not self.isEnabled():
            fill = None if ground is None else self._theme.colour("disabled_fill")
            return fill, None, self._theme.colour("disabled_text")
        fill = None if ground is None else self._theme.colour(ground)
        if self.isDown():
            fill = self._theme.pressed(fill or self._theme.colour("surface"))
        elif self.underMouse() and self._kind != "primary":
            fill = self._theme.colour("hover")
        return fill, None if edge is None else self._theme.colour(edge), self._theme.colour(ink)

    def _inner(self) -> int:
        parts = []
        if self._icon:
            parts.append(self._side())
        if self.text():
            parts.append(paint.width(self.text(), self._font()) + 2)
        if self._keys:
            parts.append(caps_width(self._theme, self._keys))
        return sum(parts) + 8 * max(0, len(parts) - 1)

    def _start(self) -> int:
        return self._padding() if self._align == "left" else max(0, (self.width() - self._inner()) // 2)

    def _padding(self) -> int:
        return {"big": 20, "small": 10}.get(
            self._size, 8 if self._kind in ("quiet", "danger", "link") else 12
        )

    def _side(self) -> int:
        return self._theme.scaled(20 if self._size == "big" or not self.text() else 16)

    def _font(self) -> QFont:
        style = {"big": "title", "small": "small"}.get(self._size, "body")
        return self._theme.font(style, 600)
