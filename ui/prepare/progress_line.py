"""A line that says how far slow work is, with the button that stops it; quick work never shows it."""

from __future__ import annotations

from PySide6.QtCore import QRect, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from coop_live.i18n import tr
from ui.theme import Theme
from ui.widgets import paint
from ui.widgets.button import Button
from ui.widgets.words import ShortWords

PATIENCE_MS = 500


class _Bar(QWidget):
    """How much is done, as a length; nothing where that is not known."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.share = 0.0
        self.setFixedSize(theme.scaled(160), 8)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it."""
        painter, area = QPainter(self), self.rect()
        paint.box(painter, area, 4, self._theme.colour("sunken"), self._theme.colour("line_strong"))
        if self.share > 0:
            done = QRect(0, 0, max(8, round(area.width() * min(1.0, self.share))), area.height())
            paint.box(painter, done, 4, self._theme.colour("tea_fill"))


class ProgressLine(QFrame):
    """`stopped` comes when a person has had enough of waiting."""

    stopped = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("panel", "head")
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 12, 6)
        row.setSpacing(12)
        self.words = ShortWords(theme, style="body", weight=600)
        self._bar = _Bar(theme)
        self.stop = Button(theme, tr("Dừng"), icon="x", keys=("Esc",), size="small")
        self.stop.clicked.connect(self.stopped)
        row.addWidget(self.words, 1)
        row.addWidget(self._bar)
        row.addWidget(self.stop)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(PATIENCE_MS)
        self._patience.timeout.connect(self.show)
        self.busy = False
        self.hide()

    def begin(self, words: str) -> None:
        """Begin to wait; the line comes when it takes longer than half a second."""
        self.busy = True
        self.stop.show()
        self.reach(words, 0.0)
        self._patience.start()

    def reach(self, words: str, share: float) -> None:
        """Say how far it is; `share` is 0 to 1."""
        self.words.set_text(words)
        self._bar.share = share
        self._bar.update()

    def finish(self, words: str) -> None:
        """Say what is being done that cannot be stopped any more."""
        self.stop.hide()
        self.reach(words, 1.0)

    def end(self) -> None:
        """Go away: it is done."""
        self.busy = False
        self._patience.stop()
        self.hide()
