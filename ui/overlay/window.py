"""The window that other programs capture: frameless, one colour or clear, the card pixel by pixel."""

from __future__ import annotations

import math
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QColor, QGuiApplication, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from coop_live.i18n import tr
from ui.overlay.pictures import Drawn

# Capture programs find a window by its title: the same in every language, plain letters.
TITLE = "coop_live overlay"
# Those that OBS's colour key has ready under these names: nobody has to pick one.
KEY_COLOURS = {"green": QColor(0, 255, 0), "magenta": QColor(255, 0, 255), "blue": QColor(0, 0, 255)}

_STEPS = {
    Qt.Key.Key_Left: QPoint(-1, 0),
    Qt.Key.Key_Right: QPoint(1, 0),
    Qt.Key.Key_Up: QPoint(0, -1),
    Qt.Key.Key_Down: QPoint(0, 1),
}
_LONG_STEP = 20
_QUIET = (Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Meta, Qt.Key.Key_AltGr)


class OverlayWindow(QWidget):
    """A plain top-level window, so that capture programs list it: no tool, not on top, with a title.

    It opens without the keyboard, and takes it only when it is clicked. Arrows move it, Ctrl+W closes
    it, any other key hands the keyboard back: what was typed for the desk must not close the card.
    """

    moved = Signal()
    closed = Signal()
    handed_back = Signal()

    def __init__(self, colour: str) -> None:
        super().__init__(None, Qt.WindowType.Window | Qt.WindowType.FramelessWindowHint)
        self._ground = KEY_COLOURS.get(colour, QColor(Qt.GlobalColor.transparent))
        self._pictures: Sequence[tuple[Drawn, QPoint]] = ()
        self._size = QSize(1, 1)
        self._grip: QPoint | None = None
        self.setWindowTitle(TITLE)
        self.setAccessibleName(tr("Cửa sổ thẻ"))
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        # The program ends with its main window, whatever else is open.
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
        # Only where it is wanted: on Windows a clear window is a layered one, black to old captures [?].
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground, colour not in KEY_COLOURS)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent, colour in KEY_COLOURS)

    def show_pictures(self, size: QSize, pictures: Sequence[tuple[Drawn, QPoint]]) -> None:
        """Show these at their places in a window of this size; all in pixels of the screen."""
        self._pictures = tuple(pictures)
        if size != self._size:
            self._size = size
            self._fit()
        self.update()

    def event(self, event: QEvent) -> bool:
        """Keep one pixel of the picture one pixel of the screen, on whatever screen it is."""
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._fit()
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground and the pictures, without any scaling."""
        painter = QPainter(self)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
        painter.fillRect(self.rect(), self._ground)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
        ratio = self.devicePixelRatioF()
        painter.scale(1 / ratio, 1 / ratio)
        for drawn, place in self._pictures:
            painter.drawImage(place, drawn.image)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin to drag."""
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        if QGuiApplication.platformName().startswith("wayland"):
            # There a window cannot move itself; it can only ask to be moved.
            self.windowHandle().startSystemMove()
            return
        self._grip = event.globalPosition().toPoint() - self.pos()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the hand."""
        if self._grip is not None:
            self.move(event.globalPosition().toPoint() - self._grip)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Stay there."""
        if self._grip is not None:
            self._grip = None
            self.moved.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move by the arrows, close by Ctrl+W, hand the keyboard back by anything else."""
        key, held = Qt.Key(event.key()), event.modifiers()
        if step := _STEPS.get(key):
            self.move(self.pos() + step * (_LONG_STEP if held & Qt.KeyboardModifier.ShiftModifier else 1))
            self.moved.emit()
        elif key == Qt.Key.Key_W and held & Qt.KeyboardModifier.ControlModifier:
            self.close()
        elif key not in _QUIET:
            self.handed_back.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Say that it is gone."""
        super().closeEvent(event)
        self.closed.emit()

    def _fit(self) -> None:
        ratio = self.devicePixelRatioF()
        # Rounded up: at 125 or 150 percent a pixel too many is better than a cut card.
        self.setFixedSize(math.ceil(self._size.width() / ratio), math.ceil(self._size.height() / ratio))
