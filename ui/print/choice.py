"""Chooses one of this computer's printers, or none: labels become files then."""

from __future__ import annotations

from PySide6.QtCore import Signal

from coop_live.i18n import tr
from ui import tasks
from ui.print.paper import printer_names
from ui.theme import Theme
from ui.widgets.choice import Choice


class PrinterChoice(Choice):
    """Asks for the printers in another thread when it is shown; `named` gives the name, "" for none."""

    named = Signal(str)

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__(theme, name)
        self._names: tuple[str, ...] = ("",)
        self._value = ""
        self.picked.connect(lambda place: self._take(self._names[place]))
        self.show_name("")

    def show_name(self, value: str) -> None:
        """Show which one is chosen now, and look which there are."""
        self._value = value
        self._offer(tuple(one for one in self._names if one))
        tasks.run(printer_names, self._offer, owner=self)

    def _offer(self, names: tuple[str, ...]) -> None:
        chosen = (self._value,) if self._value and self._value not in names else ()
        self._names = ("", *names, *chosen)
        away = tuple(tr("{name} (không thấy)", name=one) for one in chosen)
        words = (tr("Chưa chọn: ghi ra tệp PDF"), *names, *away)
        self.set_options(words, self._names.index(self._value))

    def _take(self, name: str) -> None:
        self._value = name
        self.named.emit(name)
