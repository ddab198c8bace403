"""The ring around whatever has the keyboard: drawn above everything, outside the widget, moving nothing."""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import QEvent, QMetaObject, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QAbstractScrollArea, QApplication, QScrollArea, QWidget

from ui.theme import Theme
from ui.widgets import paint

REACH = 4
"""How far outside of the widget the ring ends: 2 px away, 2 px wide."""

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
        self._watched: tuple[QWidget, ...] = ()
        self._end: QMetaObject.Connection | None = None
        self._around = QRect()
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
        """Draw the ring, or what can be seen of it."""
        radius = self._theme.radius("control") + 2
        paint.box(
            QPainter(self), self._around.translated(-self.pos()), radius, None, self._theme.colour("focus"), 2
        )

    def _follow(self, _old: QWidget | None, new: QWidget | None) -> None:
        for part in self._watched:
            if shiboken6.isValid(part):
                part.removeEventFilter(self)
        if self._end is not None:
            QObject.disconnect(self._end)
        ours = new is not None and new is not self._ground and self._ground.isAncestorOf(new)
        self._target, self._end, self._watched = new if ours else None, None, ()
        if self._target is not None:
            self._end = self._target.destroyed.connect(self._forget)
            self._watched = (*_parts(self._target), *_above(self._target, self._ground))
            for part in self._watched:
                part.installEventFilter(self)
            self._bring_into_sight(self._target)
        self._place()

    def _bring_into_sight(self, target: QWidget) -> None:
        """Scroll to what Tab came to from outside of its area: Qt does so only inside of one."""
        if target.isVisible() and target.visibleRegion().isEmpty():
            for part in self._watched:
                if isinstance(part, QScrollArea):
                    part.ensureWidgetVisible(target)

    def _forget(self) -> None:
        self._target, self._end, self._watched = None, None, ()
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
        inner = QRect(target.mapTo(self._ground, inner.topLeft()), inner.size())
        around = inner.adjusted(-REACH, -REACH, REACH, REACH)
        seen = around.intersected(self._ground.rect())
        for window in self._windows():
            if not window.intersects(inner):
                self.hide()
                return
            seen = seen.intersected(_cut(window, inner))
        self._move(around, seen)

    def _move(self, around: QRect, seen: QRect) -> None:
        # Painting the ring paints what lies under it, which asks for the ring's place again: nothing
        # is done where nothing has moved, or the two would paint each other for ever.
        if self.isVisible() and (around, seen) == (self._around, self.geometry()) and self._is_on_top():
            return
        self._around = around
        self.setGeometry(seen)
        self.update()
        self.show()
        self.raise_()

    def _is_on_top(self) -> bool:
        return self._ground.children()[-1] is self

    def _windows(self) -> list[QRect]:
        """Return what can be seen of the areas in which the target is scrolled."""
        return [
            QRect(part.viewport().mapTo(self._ground, QPoint(0, 0)), part.viewport().size())
            for part in self._watched
            if isinstance(part, QAbstractScrollArea) and part is not self._target
        ]


def _above(target: QWidget, ground: QWidget) -> tuple[QWidget, ...]:
    """Return all that `target` lies in, up to the ground."""
    found = []
    part = target.parentWidget()
    while part is not None and part is not ground:
        found.append(part)
        part = part.parentWidget()
    return tuple(found)


def _cut(window: QRect, inner: QRect) -> QRect:
    """Return where a ring around `inner` may be drawn: outside of the window only where nothing is cut."""
    return window.adjusted(
        -REACH if inner.left() >= window.left() else 0,
        -REACH if inner.top() >= window.top() else 0,
        REACH if inner.right() <= window.right() else 0,
        REACH if inner.bottom() <= window.bottom() else 0,
    )


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
