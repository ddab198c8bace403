"""Orders by minute as bars, with the products that were told about above them and the gaps between."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from coop_live.i18n import tr
from coop_live.live.sums import MINUTE_MS, Evening, Minute, scale_of
from ui.after.chart_words import best_words, chart_words, lasting_words, minute_words
from ui.dates import clock, local
from ui.theme import Theme
from ui.widgets import paint

LEFT = 30
STRIP = 20
WIDEST_BAR = 56
STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Home: -(1 << 30), Qt.Key.Key_End: 1 << 30}


class MinutesChart(QWidget):
    """Bars in tea; the product of the best minute in honey, gaps as dashed lines.

    ← → walk from bar to bar; `pointed` gives the words of the one under keyboard or pointer, "" for none.
    """

    pointed = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._evening: Evening | None = None
        self._place: int | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)

    def show_evening(self, evening: Evening) -> None:
        """Draw this one."""
        self._evening = evening
        if self._place is not None:
            self._point(min(self._place, len(evening.minutes) - 1) if evening.minutes else None)
        best = evening.best
        said = tr("Đơn theo phút")
        if best is not None:
            said = f"{said}: {best_words(best)}"
        self.setAccessibleName(said)
        self.setAccessibleDescription(chart_words(evening))
        self.update()

    def sizeHint(self) -> QSize:
        """Return a comfortable size."""
        return QSize(600, self._theme.scaled(220))

    def minimumSizeHint(self) -> QSize:
        """Return the least size at which bars can be read."""
        return QSize(240, self._theme.scaled(124))

    # ------------------------------------------------------------------ one minute

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk from minute to minute, beginning with the best one."""
        step = STEPS.get(Qt.Key(event.key()))
        if step is None or self._evening is None or not self._evening.minutes:
            super().keyPressEvent(event)
            return
        minutes = self._evening.minutes
        if self._place is None:
            best = self._evening.best
            self._point(minutes.index(best) if best is not None else 0)
        else:
            self._point(max(0, min(len(minutes) - 1, self._place + step)))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Begin with the best minute when the keyboard comes."""
        super().focusInEvent(event)
        best = self._evening.best if self._evening is not None else None
        if (
            event.reason() != Qt.FocusReason.MouseFocusReason
            and self._evening is not None
            and best is not None
        ):
            self._point(self._evening.minutes.index(best))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Point at nothing any more."""
        super().focusOutEvent(event)
        self._point(None)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Tell the minute under the pointer at once."""
        self._point(self._place_at(event.position().toPoint().x()))

    def leaveEvent(self, event: QEvent) -> None:
        """Point at nothing any more, unless the keyboard does."""
        super().leaveEvent(event)
        if not self.hasFocus():
            self._point(None)

    def event(self, event: QEvent) -> bool:
        """Tell the figures of the bar under the pointer."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            minute = self.minute_at(event.pos().x())
            said = "" if minute is None or self._evening is None else minute_words(self._evening, minute)
            QToolTip.showText(event.globalPos(), said, self)
            return True
        return super().event(event)

    def minute_at(self, x: int) -> Minute | None:
        """Return the minute whose bar stands at `x`, None beside the bars."""
        place = self._place_at(x)
        return None if place is None or self._evening is None else self._evening.minutes[place]

    def _place_at(self, x: int) -> int | None:
        if self._evening is None or not self._evening.minutes or x < LEFT:
            return None
        place = int((x - LEFT) / self._field().width() * len(self._evening.minutes))
        return place if place < len(self._evening.minutes) else None

    def _point(self, place: int | None) -> None:
        if place == self._place:
            return
        self._place = place
        evening = self._evening
        said = "" if place is None or evening is None else minute_words(evening, evening.minutes[place])
        self.pointed.emit(said)
        if said and self.hasFocus():
            self.setAccessibleDescription(said)
            change = QAccessibleEvent(self, QAccessible.Event.DescriptionChanged)
            QAccessible.updateAccessibility(change)
        elif evening is not None:
            self.setAccessibleDescription(chart_words(evening))
        self.update()

    # -------------------------------------------------------------------- painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw axis, strip, bars and gaps."""
        evening = self._evening
        if evening is None or not evening.minutes:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        top, step = scale_of(max(minute.orders for minute in evening.minutes))
        field = self._field()
        self._paint_pointed(painter, field, evening)
        self._paint_axis(painter, field, top, step)
        self._paint_strip(painter, field, evening)
        self._paint_bars(painter, field, evening, top)
        self._paint_gaps(painter, field, evening)
        self._paint_times(painter, field, evening)

    def _field(self) -> QRect:
        """Return where the bars stand."""
        gaps = self._evening is not None and bool(self._evening.beside.gaps)
        foot, head = self._theme.scaled(22), STRIP + self._theme.scaled(24 if gaps else 14)
        return QRect(LEFT, head, max(10, self.width() - LEFT - 2), max(10, self.height() - foot - head))

    def _x(self, field: QRect, evening: Evening, at: int) -> float:
        """Return where a moment stands."""
        lasted = len(evening.minutes) * evening.step * MINUTE_MS
        return LEFT + min(1.0, max(0.0, (at - evening.minutes[0].at) / lasted)) * field.width()

    def _paint_pointed(self, painter: QPainter, field: QRect, evening: Evening) -> None:
        if self._place is None:
            return
        room = field.width() / len(evening.minutes)
        wide = max(room, 4.0)
        left = LEFT + self._place * room - (wide - room) / 2
        painter.fillRect(QRectF(left, STRIP, wide, field.bottom() - STRIP + 1), self._theme.colour("sunken"))
        # Before a bar as wide as its place the ground alone would not be seen.
        painter.fillRect(QRectF(left, field.bottom() + 1, wide, 3), self._theme.colour("text"))

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
        for told in evening.told:
            left, right = self._x(field, evening, told.start), self._x(field, evening, told.end)
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
        room = field.width() / len(evening.minutes)
        wide = min(room - min(3.0, room * 0.25), float(self._theme.scaled(WIDEST_BAR)))
        painter.setPen(Qt.PenStyle.NoPen)
        for place, minute in enumerate(evening.minutes):
            if not minute.orders:
                continue
            honey = best is not None and best.code and minute.code == best.code
            painter.setBrush(self._theme.colour("honey_line" if honey else "tea_fill"))
            height = minute.orders / top * field.height()
            left = LEFT + place * room + (room - wide) / 2
            painter.drawRoundedRect(QRectF(left, field.bottom() - height, wide, height), 2, 2)

    def _paint_gaps(self, painter: QPainter, field: QRect, evening: Evening) -> None:
        """Draw a dashed line where comments are missing; its words where they run into no others."""
        theme, font = self._theme, self._theme.font("caption", 600)
        taken = -1.0
        for kept in evening.beside.gaps:
            x = self._x(field, evening, kept.gap.since)
            ink = theme.colour("text_3" if kept.looked else "danger")
            painter.setPen(QPen(ink, 1, Qt.PenStyle.DashLine))
            painter.drawLine(round(x), STRIP + 4, round(x), field.bottom())
            said = lasting_words(kept.gap)
            room = paint.width(said, font) + 2
            left = x - room - 6 if x - room - 6 > max(taken, LEFT) else x + 6
            if kept.looked or left <= taken or left + room > self.width():
                continue
            area = QRect(round(left), STRIP + 2, room, self._theme.scaled(20))
            paint.words(painter, area, said, font, ink)
            taken = left + room + 8

    def _paint_times(self, painter: QPainter, field: QRect, evening: Evening) -> None:
        theme, count = self._theme, len(evening.minutes)
        font = theme.figures("caption")
        room, wide = field.width() / count, paint.width("00:00", theme.figures("caption")) + 8
        every = next((n for n in (1, 2, 5, 10, 15, 30, 60, 120) if n * room >= wide + 16), count)
        for place, minute in enumerate(evening.minutes):
            here = local(minute.at)
            if (here.hour * 60 + here.minute) // max(1, evening.step) % every == 0:
                x = round(LEFT + place * room + room / 2)
                left = max(0, min(x - wide // 2, self.width() - wide))
                area = QRect(left, field.bottom() + 4, wide, self.height() - field.bottom() - 4)
                paint.words(painter, area, clock(minute.at), font, theme.colour("text_3"), paint.CENTRE)
