"""The lamps of the sources of comments in the top bar: one each, or all in one where there are more."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from coop_live.i18n import tr
from coop_live.model import Lamp, LampState
from ui.lamp_words import is_source, lamp_words, sources_on, worst
from ui.theme import Theme
from ui.widgets.lamp import LampButton, lamp_width

MOST = 2


class ChatLamps(QWidget):
    """Says how all the sources do; `pressed` asks for the list of them."""

    pressed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._narrow = False
        self._buttons: list[LampButton] = []
        self.lamps: dict[str, Lamp] = {}
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._lay_out()

    @property
    def buttons(self) -> tuple[LampButton, ...]:
        """The lamps that are seen."""
        return tuple(self._buttons)

    def show_lamp(self, lamp: Lamp) -> None:
        """Show how one source does now."""
        if not is_source(lamp.name):
            return
        before = [one.name for one in sources_on(self.lamps)]
        self.lamps[lamp.name] = lamp
        if before != [one.name for one in sources_on(self.lamps)]:
            self._lay_out()
        self._say()

    def whole_width(self) -> int:
        """Return the room that a lamp each takes, where there are not too many of them."""
        on = sources_on(self.lamps)
        names = [lamp.name for lamp in on] if len(on) <= MOST else []
        return sum(lamp_width(self._theme, lamp_words(name)) for name in names)

    def fold(self, narrow: bool) -> None:
        """Be one lamp for all where the bar is `narrow`."""
        if narrow is not self._narrow:
            self._narrow = narrow
            self._lay_out()

    def _lay_out(self) -> None:
        """Make as many lamps as are to be seen."""
        for button in self._buttons:
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        on = sources_on(self.lamps)
        several = 0 < len(on) <= MOST and not self._narrow
        names = [lamp.name for lamp in on] if several else ["chat"]
        self._buttons = [LampButton(self._theme, lamp_words(name), self) for name in names]
        for button in self._buttons:
            button.clicked.connect(self.pressed)
            self._row.addWidget(button)
            button.show()
        self._say()

    def _say(self) -> None:
        on = sources_on(self.lamps)
        if len(on) == len(self._buttons):
            for button, lamp in zip(self._buttons, on, strict=True):
                button.show_lamp(lamp)
            return
        (button,) = self._buttons
        button.setText(self._all_words(on))
        button.show_lamp(_all_as_one(on))
        button.updateGeometry()

    def _all_words(self, on: list[Lamp]) -> str:
        """Return the one word, with how many of the sources are well: "Bình luận 2/3"."""
        words = lamp_words("chat")
        if not on:
            return words
        well = sum(lamp.state is LampState.WORKING for lamp in on)
        return f"{words} {len(on)}" if well == len(on) else f"{words} {well}/{len(on)}"


def _all_as_one(on: list[Lamp]) -> Lamp:
    """Return one lamp in the worst state of all, with what that one says."""
    state = worst(on)
    if not on:
        return Lamp("chat", state, tr("Chưa bật nguồn bình luận nào."))
    first = next(lamp for lamp in on if lamp.state is state)
    said = f"{lamp_words(first.name)}: {first.cause}" if first.cause else ""
    return Lamp("chat", state, said, first.remedy)
