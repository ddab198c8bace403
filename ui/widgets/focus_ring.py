"""The ring around whatever has the keyboard: drawn above everything, outside the widget, moving nothing."""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget

from ui.theme import Theme
from ui.widgets import paint

_MOVES = (QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide, QEvent.Type.Paint)


class FocusRing(QWidget):
    """Follows the focus inside one window, 2 px wide and 2 px away.

    A widget may offer `focus_rect() -> QRect` (its own coordinates) to say what to go around;
    a view is gone around at its current item, a widget with the property "ring" False not at all.
    """

    def __init__(self, theme: Theme, ground: QWidget) -> None:
        super().__init__(ground)
        self._ground = ground
        self._theme = theme
        self._target: QWidget | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow)
        self.hide()

    @property
    def target(self) -> QWidget | None:
        """What the ring is around."""
        return self._target

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Move with the widget that has the focus."""
        if event.type() in _MOVES:
            self._place()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ring."""
        radius = self._theme.radius("control") + 2
        paint.box(QPainter(self), self.rect(), radius, None, self._theme.colour("focus"), 2)

    def _follow(self, _old: QWidget | None, new: QWidget | None) -> None:
        if self._target is not None and shiboken6.isValid(self._target):
            for part in _parts(self._target):
                part.removeEventFilter(self)
        ours = new is not None and new is not self._ground and self._ground.isAncestorOf(new)
        self._target = new if ours else None
        if self._target is not None:
            self._target.destroyed.connect(self._forget)
            for part in _parts(self._target):
                part.installEventFilter(self)
        self._place()

    def _forget(self) -> None:
        self._target = None
        self.hide()

    def _place(self) -> None:
        target = self._target
        if (
            target is None
            or not shiboken6.isValid(target)
            or not target.isVisible()
            or target.property("ring") is False
        ):
            self.hide()
            return
        inner = _area(target)
        if inner.isEmpty():
            self.hide()
            return
        corner = target.mapTo(self._ground, inner.topLeft())
        around = QRect(corner, inner.size()).adjusted(-4, -4, 4, 4)
        around = around.intersected(self._ground.rect())
        if around != self.geometry():
            self.setGeometry(around)
        if not self.isVisible():
            self.show()
        self.raise_()


def _parts(target: QWidget) -> tuple[QWidget, ...]:
    return (target, target.viewport()) if isinstance(target, QAbstractItemView) else (target,)


def _area(target: QWidget) -> QRect:
    """Return what the ring goes around, in the widget's coordinates."""
    offer = getattr(target, "focus_rect", None)
    if callable(offer):
        area = offer()
        return area if isinstance(area, QRect) else QRect()
    if isinstance(target, QAbstractItemView):
        item = target.visualRect(target.currentIndex()).intersected(target.viewport().rect())
        shift = target.viewport().mapTo(target, QPoint(0, 0))
        # Inside the row: a ring 2 px outside would be cut where the view ends.
        return item.translated(shift).adjusted(4, 4, -4, -4) if not item.isEmpty() else QRect()
    return target.rect()
