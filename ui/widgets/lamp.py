"""How a connection is doing: a dot works, a ring is off, a diamond misses some, a triangle is trouble."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from coop_live.i18n import tr
from coop_live.model import Lamp, LampState
from ui.theme import Theme
from ui.tooltip import as_tip
from ui.widgets import paint


def paint_lamp(painter: QPainter, theme: Theme, x: float, middle: float, state: LampState) -> None:
    """Draw the sign of a state, 11 wide, from `x`, centred on the height `middle`."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if state is LampState.TROUBLE:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("honey"))
        corners = [QPointF(x + 5.5, middle - 5), QPointF(x + 11, middle + 5), QPointF(x, middle + 5)]
        painter.drawPolygon(QPolygonF(corners))
    elif state is LampState.MISSING:
        painter.setPen(QPen(theme.colour("honey"), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        right, left = QPointF(x + 10.5, middle), QPointF(x + 0.5, middle)
        top, bottom = QPointF(x + 5.5, middle - 5), QPointF(x + 5.5, middle + 5)
        painter.drawPolygon(QPolygonF([top, right, bottom, left]))
    elif state is LampState.WORKING:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("tea"))
        painter.drawEllipse(QRectF(x + 1, middle - 4.5, 9, 9))
    else:
        pen = QPen(theme.colour("text_3"), 2)
        if state is LampState.CONNECTING:
            pen.setDashPattern([1.2, 1.2])
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(QRectF(x + 2, middle - 3.5, 7, 7))


def short_words(state: LampState) -> str:
    """Return a state as it is said beside a name, where there is no room for all of it."""
    return tr("có thể thiếu") if state is LampState.MISSING else state_words(state)


def state_words(state: LampState) -> str:
    """Return a state as it is said, because a shape alone does not speak to everybody."""
    return {
        LampState.OFF: tr("đang tắt", "a connection's lamp"),
        LampState.CONNECTING: tr("đang nối", "a connection's lamp"),
        LampState.WORKING: tr("đang chạy tốt", "a connection's lamp"),
        LampState.MISSING: tr("có thể thiếu bình luận", "a connection's lamp"),
        LampState.TROUBLE: tr("đang trục trặc", "a connection's lamp"),
        LampState.ENDED: tr("đã xong", "a connection's lamp"),
    }[state]


def lamp_width(theme: Theme, words: str) -> int:
    """Return the room for a lamp with its name and a finger."""
    return 17 + paint.width(words, theme.font("small", 500)) + 10


class Dot(QWidget):
    """The lamp's sign alone; the words beside it say the same."""

    def __init__(self, theme: Theme, state: LampState = LampState.OFF) -> None:
        super().__init__()
        self._theme, self._state = theme, state
        self.setFixedSize(13, theme.scaled(20))

    def show_state(self, state: LampState) -> None:
        """Show this state from now on."""
        self._state = state
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it."""
        paint_lamp(QPainter(self), self._theme, 0, self.height() / 2, self._state)


class LampButton(QAbstractButton):
    """A lamp with its name; pressing it opens what to do. Never blinks."""

    def __init__(self, theme: Theme, label: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._lamp = Lamp(label, LampState.OFF)
        self._bare = False
        self.setText(label)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.show_lamp(self._lamp)

    @property
    def lamp(self) -> Lamp:
        """What is shown."""
        return self._lamp

    def show_lamp(self, lamp: Lamp) -> None:
        """Show this state from now on."""
        self._lamp = lamp
        said = f"{self.text()}: {state_words(lamp.state)}"
        self.setAccessibleName(said)
        self.setToolTip(as_tip("\n".join(line for line in (said, lamp.cause, lamp.remedy) if line)))
        self.update()

    def sizeHint(self) -> QSize:
        """Return room for sign, name and a finger."""
        words = "" if self._is_bare() else self.text()
        high = self._theme.height("control")
        return QSize(max(high, lamp_width(self._theme, words)), high)

    def set_bare(self, bare: bool) -> None:
        """Show the sign without the name where there is no room; in trouble the name stays."""
        if bare is not self._bare:
            self._bare = bare
            self.updateGeometry()
            self.update()

    def _is_bare(self) -> bool:
        return self._bare and self._lamp.state not in (LampState.TROUBLE, LampState.MISSING)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw sign and name."""
        painter = QPainter(self)
        if self.underMouse():
            paint.box(painter, self.rect(), self._theme.radius("control"), self._theme.colour("hover"))
        if self._is_bare():
            paint_lamp(painter, self._theme, self.width() / 2 - 6, self.height() / 2, self._lamp.state)
            return
        paint_lamp(painter, self._theme, 5, self.height() / 2, self._lamp.state)
        bad = self._lamp.state in (LampState.TROUBLE, LampState.MISSING)
        tone = "honey" if bad else "text_2"
        area = self.rect().adjusted(22, 0, 0, 0)
        paint.words(painter, area, self.text(), self._font(), self._theme.colour(tone))

    def _font(self) -> QFont:
        return self._theme.font("small", 500)
