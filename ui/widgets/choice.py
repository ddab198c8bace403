"""One of several, chosen from a menu: shows the chosen one."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QMenu, QWidget

from ui.theme import Theme
from ui.widgets import paint
from ui.widgets.button import Button


class Choice(Button):
    """A button that opens its menu by Enter, Space or ↓; `picked` gives the position."""

    picked = Signal(int)

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, align="left", parent=parent)
        self._name = name
        self._menu_font = theme.font("body")
        self.options: tuple[str, ...] = ()
        self.position = -1
        self.setAccessibleName(name)
        self.clicked.connect(self.open)

    def set_options(self, options: tuple[str, ...], position: int) -> None:
        """Offer these, with one chosen already (-1 for none)."""
        self.options = options
        self.show_position(position)

    def show_position(self, position: int) -> None:
        """Show this one as chosen, without telling anybody."""
        self.position = position
        self.set_words(self.options[position] if 0 <= position < len(self.options) else "")
        self.setAccessibleName(f"{self._name}: {self.text()}")
        self.setEnabled(bool(self.options))

    def open(self) -> None:
        """Open the menu under the button."""
        menu = QMenu(self)
        menu.setFont(self._menu_font)
        for position, words in enumerate(self.options):
            action = menu.addAction(words.replace("&", "&&"))
            action.triggered.connect(lambda _checked=False, place=position: self._pick(place))
            if position == self.position:
                menu.setActiveAction(action)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.mapToGlobal(QPoint(0, self.height() + 2)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open by ↓ and Enter too."""
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.open()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the button and the sign that there is more."""
        super().paintEvent(event)
        side = self._theme.scaled(16)
        colour = self._theme.colour("text_2" if self.isEnabled() else "disabled_text")
        x, y = self.width() - side - 10, (self.height() - side) / 2
        paint.picture(QPainter(self), x, y, "chevron-down", side, colour)

    def _inner(self) -> int:
        return super()._inner() + self._theme.scaled(16) + 8

    def _pick(self, position: int) -> None:
        self.show_position(position)
        self.picked.emit(position)
