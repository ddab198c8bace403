"""Orders by minute as bars, with the products that were told about above them."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from coop_live.i18n import tr
from ui.after.sums import MINUTE_MS, Evening, Minute, scale_of
from ui.dates import clock, local
from ui.theme import Theme
from ui.widgets import paint

LEFT = 30
STRIP = 20
LEAST_SLOTS = 30


class MinutesChart(QWidget):
    """Bars in tea; the product of the best minute in honey. The figures of a bar are in its tooltip."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._evening: Evening | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_evening(self, evening: Evening) -> None:
        """Draw this one."""
        self._evening = evening
        best = evening.best
        said = tr("Đơn theo phút")
        if best is not None:
            said = f"{said}: {best_words(best)}"
        self.setAccessibleName(said)
        self.update()

    def sizeHint(self) -> QSize:
        """Return a comfortable size."""
        return QSize(600, self._theme.scaled(220))

    def minimumSizeHint(self) -> QSize:
        """Return the least size at which bars can be read."""
        return QSize(240, self._theme.scaled(110))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw axis, strip and bars."""
        evening = self._evening
        if evening is None or not evening.minutes:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        top, step = scale_of(max(minute.orders for minute in evening.minutes))
        field = self._field()
        self._paint_axis(painter, field, top, step)
        self._paint_strip(painter, field, evening)
        self._paint_bars(painter, field, evening, top)
        self._paint_times(painter, field, evening)

    def event(self, event: QEvent) -> bool:
        """Tell the figures of the bar under the pointer."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            minute = self.minute_at(event.pos().x())
            QToolTip.showText(event.globalPos(), "" if minute is None else _said(minute), self)
            return True
        return super().event(event)

    def _field(self) -> QRect:
        """Return where the bars stand."""
        foot, head = self._theme.scaled(22), STRIP + self._theme.scaled(14)
        return QRect(LEFT, head, max(10, self.width() - LEFT - 2), max(10, self.height() - foot - head))

    def minute_at(self, x: int) -> Minute | None:
        """Return the minute whose bar stands at `x`, None beside the bars."""
        if self._evening is None or not self._evening.minutes or x < LEFT:
            return None
        place = int((x - LEFT) / self._field().width() * self._slots(self._evening))
        return self._evening.minutes[place] if place < len(self._evening.minutes) else None

    def _slots(self, evening: Evening) -> int:
        """Return how many bars have room: the first minutes of a live stand at the left."""
        return max(LEAST_SLOTS, len(evening.minutes))

    def _paint_axis(self, painter: QPainter, field: QRect, top: int, step: int) -> None:
        theme = self._theme
        for value in range(0, top + 1, step):
            y = field.bottom() - round(value / top * field.height())
            painter.fillRect(QRect(LEFT, y, field.width(), 1), theme.colour("line"))
            label = QRect(0, y - 9, LEFT - 8, 18)
            paint.words(
                painter, label, str(value), theme.figures("caption"), theme.colour("text_3"), paint.RIGHT
            )

    def _paint_strip(self, painter: QPainter, field: QRect, evening: Evening) -> None:
        theme, best = self._theme, evening.best
        start = evening.minutes[0].at
        lasted = self._slots(evening) * evening.step * MINUTE_MS
        for told in evening.told:
            left = LEFT + max(0.0, (told.start - start) / lasted) * field.width()
            right = LEFT + min(1.0, (told.end - start) / lasted) * field.width()
            honey = best is not None and told.code == best.code
            area = QRectF(left, 0, max(1.0, right - left - 2), STRIP)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("honey_tint" if honey else "tea_tint"))
            painter.drawRoundedRect(area, 4, 4)
            font = theme.figures("caption", 700)
            if paint.width(told.code, font) + 4 <= area.width():
                ink = theme.colour("honey" if honey else "tea")
                paint.words(painter, area.toRect(), told.code, font, ink, paint.CENTRE)

    def _paint_bars(self, painter: QPainter, field: QRect, evening: Evening, top: int) -> None:
        best = evening.best
        room = field.width() / self._slots(evening)
        gap = min(3.0, room * 0.25)
        painter.setPen(Qt.PenStyle.NoPen)
        for place, minute in enumerate(evening.minutes):
            if not minute.orders:
                continue
            honey = best is not None and best.code and minute.code == best.code
            painter.setBrush(self._theme.colour("honey_line" if honey else "tea_fill"))
            height = minute.orders / top * field.height()
            bar = QRectF(LEFT + place * room + gap / 2, field.bottom() - height, room - gap, height)
            painter.drawRoundedRect(bar, 2, 2)

    def _paint_times(self, painter: QPainter, field: QRect, evening: Evening) -> None:
        theme, count = self._theme, len(evening.minutes)
        font = theme.figures("caption")
        room = field.width() / self._slots(evening)
        every = next(
            (n for n in (1, 2, 5, 10, 15, 30, 60, 120) if n * room >= paint.width("00:00", font) + 24), count
        )
        for place, minute in enumerate(evening.minutes):
            even = (local(minute.at).minute // max(1, evening.step)) % every == 0
            if place == 0 if count <= 2 else even:  # two beside each other would run together
                x = round(LEFT + place * room + room / 2)
                left = max(0, min(x - 24, self.width() - 48))
                area = QRect(left, field.bottom() + 4, 48, self.height() - field.bottom() - 4)
                text = clock(minute.at)
                paint.words(painter, area, text, font, theme.colour("text_3"), paint.CENTRE)


def best_words(best: Minute) -> str:
    """Return the best minute in words."""
    orders = tr("%n đơn", "", best.orders)
    if not best.code:
        return tr("đông nhất {time}, {orders}", time=clock(best.at), orders=orders)
    return tr(
        "đông nhất {time}, {orders}, lúc giới thiệu {code}",
        time=clock(best.at),
        orders=orders,
        code=best.code,
    )


def _said(minute: Minute) -> str:
    parts = (clock(minute.at), tr("%n đơn", "", minute.orders), minute.code)
    return " · ".join(part for part in parts if part)
