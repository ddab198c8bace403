"""The stage's own window: it stays while what is in it is built anew, and has a look of its own."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QMoveEvent, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from coop_live.i18n import tr
from ui.stage.screen import LARGE_FROM, StageScreen
from ui.theme import Theme, palette, stylesheet

SMALLEST, WANTED = QSize(1024, 600), QSize(1366, 740)
LARGER = 1.25
"""So much larger is all of the stage in a large window: it stands further away."""
COLUMNS, MORE_COLUMNS = 4, 5


class StageWindow(QWidget):
    """Holds one screen after the other. `closed`: a person closed it; `moved`: it stands elsewhere.

    `make` builds the screen in a theme, with so many tiles in a row; `theme` gives the look of now.
    """

    closed = Signal()
    moved = Signal()

    def __init__(self, theme: Callable[[], Theme], make: Callable[[Theme, int], StageScreen]) -> None:
        super().__init__()
        self._make, self._theme = make, theme
        self._large = False
        self._built_in: Theme | None = None
        self.screen_shown: StageScreen | None = None
        # The program ends with its main window, whatever else is open.
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
        self.setProperty("ground", "bg")
        self.setMinimumSize(SMALLEST)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self._build_soon = QTimer(self, interval=0, singleShot=True)
        self._build_soon.timeout.connect(self.build)

    @property
    def outdated(self) -> bool:
        """True where the look is to be another one by now."""
        return self._theme() != self._built_in

    def build(self) -> None:
        """Build the screen anew, in the look and the language of now."""
        self.setWindowTitle(tr("Sân khấu") + " – coop_live")
        theme = self._built_in = self._theme()
        if self._large:
            theme = Theme(theme.name, theme.scale * LARGER)
        self.setPalette(palette(theme))
        self.setStyleSheet(stylesheet(theme))
        self.clear()
        shown = self.screen_shown = self._make(theme, MORE_COLUMNS if self._large else COLUMNS)
        shown.full_wanted.connect(self.toggle_full_screen)
        shown.close_wanted.connect(self.close)
        layout = self.layout()
        if layout is not None:
            layout.addWidget(shown)
            layout.activate()
        shown.show()
        shown.setFocus()

    def clear(self) -> None:
        """Show nothing: what fed the screen is going."""
        before, self.screen_shown = self.screen_shown, None
        if before is not None:
            before.setEnabled(False)
            before.hide()
            before.deleteLater()

    def toggle_full_screen(self) -> None:
        """Fill the screen, or be a window again."""
        if self.isFullScreen():
            self.showNormal()
        else:
            self.showFullScreen()

    def moveEvent(self, event: QMoveEvent) -> None:
        """Say that it stands elsewhere."""
        super().moveEvent(event)
        self.moved.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Write larger in a large window; not while a hand drags its corner to and fro."""
        super().resizeEvent(event)
        large = event.size().width() >= LARGE_FROM
        if large is not self._large:
            self._large = large
            if self.screen_shown is not None:
                self._build_soon.start()
        self.moved.emit()

    def changeEvent(self, event: QEvent) -> None:
        """Say that it fills the screen, or does no more."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.WindowStateChange:
            self.moved.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Say that it is gone."""
        super().closeEvent(event)
        self.closed.emit()
