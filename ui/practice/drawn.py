"""The two drawings of the score: the ring around the points, and a bar for each order's seconds."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from coop_live.i18n import tr
from ui.practice.words import AIM_SECONDS, FAIR, SLOW_SECONDS, decimal
from ui.theme import Theme
from ui.widgets import paint

RING, STROKE = 92, 10
LEAST_BARS = 20
"""So many bars at least have room, so that two orders are no two walls."""
WIDEST_GAP = 8.0


class Ring(QWidget):
    """The points in figures, and around them as much of a ring as they are of 100."""

    def __init__(self, theme: Theme, points: int) -> None:
        super().__init__()
        self._theme, self._points = theme, points
        self.setFixedSize(theme.scaled(RING), theme.scaled(RING))
        self.setAccessibleName(tr("%n điểm trên 100", "", points))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ring and the figure."""
        painter, theme = QPainter(self), self._theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = theme.scaled(STROKE)
        area = QRectF(self.rect()).adjusted(width / 2 + 1, width / 2 + 1, -width / 2 - 1, -width / 2 - 1)
        painter.setPen(QPen(theme.colour("line"), width))
        painter.drawEllipse(area)
        if self._points:
            colour = theme.colour("tea_fill" if self._points >= FAIR else "honey_line")
            painter.setPen(QPen(colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            painter.drawArc(area, 90 * 16, -round(self._points / 100 * 360 * 16))
        font = theme.figures("figure", 700)
        paint.words(painter, self.rect(), str(self._points), font, theme.colour("text"), paint.CENTRE)


class SecondsChart(QWidget):
    """A bar for each confirmed order in its turn; the slow ones in honey, a line at what is aimed for."""

    def __init__(self, theme: Theme, seconds: tuple[float, ...]) -> None:
        super().__init__()
        self._theme, self._seconds = theme, seconds
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        slow = sum(one > SLOW_SECONDS for one in seconds)
        self.setAccessibleName(tr("Giây cho từng đơn: %n đơn chậm", "", slow))

    def minimumSizeHint(self) -> QSize:
        """Return room in which high and low can be told apart."""
        return QSize(120, self._theme.scaled(64))

    def sizeHint(self) -> QSize:
        """Return little height: the drawing takes what the list beside it leaves."""
        return QSize(260, self._theme.scaled(72))

    @property
    def top(self) -> float:
        """The seconds at the upper edge: one very slow order does not flatten the others."""
        return min(max((*self._seconds, 2 * AIM_SECONDS)), 4 * AIM_SECONDS)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the line, the bars and the ground they stand on."""
        painter, theme = QPainter(self), self._theme
        field = QRect(0, 2, self.width(), self.height() - 4)
        if not self._seconds:
            words = tr("Chưa chốt đơn nào.")
            paint.words(
                painter, self.rect(), words, theme.font("small"), theme.colour("text_3"), paint.CENTRE
            )
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        room = field.width() / max(LEAST_BARS, len(self._seconds))
        gap = min(WIDEST_GAP, room * 0.35)
        painter.setPen(Qt.PenStyle.NoPen)
        for place, seconds in enumerate(self._seconds):
            painter.setBrush(theme.colour("honey" if seconds > SLOW_SECONDS else "tea_fill"))
            height = max(2.0, min(seconds, self.top) / self.top * field.height())
            bar = QRectF(place * room + gap / 2, field.bottom() - height, room - gap, height)
            painter.drawRoundedRect(bar, 2, 2)
        aim = field.bottom() - AIM_SECONDS / self.top * field.height()
        painter.setPen(QPen(theme.colour("line_strong"), 1, Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(0, aim), QPointF(field.width(), aim))
        painter.setPen(QPen(theme.colour("line_strong"), 1))
        painter.drawLine(field.bottomLeft(), field.bottomRight())


def seconds_words(seconds: float | None) -> str:
    """Return seconds as a tile says them: "5,4 giây"."""
    return decimal(seconds) if seconds is None else tr("{seconds} giây", seconds=decimal(seconds))
