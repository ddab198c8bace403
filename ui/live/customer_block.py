"""The button that blocks a customer: it asks twice, and lets a blocked one order again at once."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from coop_live.i18n import tr
from ui.theme import Theme
from ui.tooltip import as_tip
from ui.widgets.button import Button

# The second press, so many seconds after the first: neither a bounce nor an afterthought.
FROM_S, UNTIL_S = 0.4, 5.0


class BlockButton(Button):
    """Says what a press would do now; `decided` carries whether the customer is to be blocked."""

    decided = Signal(bool)

    def __init__(
        self, theme: Theme, parent: QWidget | None = None, clock: Callable[[], float] = time.monotonic
    ) -> None:
        super().__init__(theme, icon="ban", keys=("B",), kind="danger", align="left", parent=parent)
        self._clock = clock
        self._blocked, self._asked = False, -UNTIL_S
        self._calm = QTimer(self, interval=int(UNTIL_S * 1000), singleShot=True)
        self._calm.timeout.connect(self.forget)
        self.clicked.connect(self.press)
        self._say()

    def show_blocked(self, blocked: bool, said: str = "") -> None:
        """Show whether the customer is blocked now, and in the tooltip by whom and when."""
        self.setToolTip(as_tip(said))
        if blocked != self._blocked:
            self._blocked = blocked
            self.forget()

    def press(self) -> None:
        """Let them order again; or block them, at the second press."""
        waited = self._clock() - self._asked
        if self._blocked:
            self.decided.emit(False)
        elif FROM_S <= waited <= UNTIL_S:
            self.forget()
            self.decided.emit(True)
        elif waited > UNTIL_S:
            self._asked = self._clock()
            self._calm.start()
            self._say()

    def forget(self) -> None:
        """Ask anew the next time: it is another customer, or another thought."""
        self._asked = -UNTIL_S
        self._calm.stop()
        self._say()

    def _say(self) -> None:
        if self._blocked:
            words, icon, kind = tr("Bỏ chặn"), "circle-check", "quiet"
        elif self._calm.isActive():
            words, icon, kind = tr("Bấm lần nữa để chặn"), "ban", "danger"
        else:
            words, icon, kind = tr("Chặn người này"), "ban", "danger"
        self.set_words(words, icon=icon, kind=kind)
        self.setAccessibleName(words)
