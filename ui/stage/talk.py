"""What to say about the product, point by point: those said, the one for now, those to come."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from coop_live.i18n import tr
from coop_live.orders.contact.masking import plain
from ui.theme import Theme
from ui.tooltip import as_tip
from ui.widgets import paint


class TalkSteps(QAbstractButton):
    """A press steps on; the owner keeps the place. Where not all have room, the one for now is in sight."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._lines: tuple[str, ...] = ()
        self._at = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_lines(self, lines: tuple[str, ...], at: int) -> None:
        """Show these points; `at` is the one for now, beyond the last when all are said."""
        self._lines, self._at = tuple(plain(line) for line in lines), at
        now = self._lines[at] if at < len(lines) else tr("đã nói hết")
        self.setAccessibleName(tr("Nhớ nói: {line}", line=now) if lines else tr("Chưa có ý nào để nói"))
        self.setToolTip(as_tip("\n".join(self._lines)))
        self.setEnabled(bool(lines))
        self.update()

    def sizeHint(self) -> QSize:
        """Return room for all of them."""
        return QSize(0, len(self._lines) * self._step())

    def minimumSizeHint(self) -> QSize:
        """Return room for one."""
        return QSize(0, self._step())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the points."""
        painter, theme, step = QPainter(self), self._theme, self._step()
        room = max(1, self.height() // step)
        first = max(0, min(self._at - room // 2, len(self._lines) - room))
        side = theme.scaled(20)
        for row, line in enumerate(self._lines[first : first + room]):
            place = first + row
            if place < self._at:
                icon, tone, ink, weight = "check", "tea", "text_3", 400
            elif place == self._at:
                icon, tone, ink, weight = "play", "live", "text", 600
            else:
                icon, tone, ink, weight = "circle-dashed", "text_3", "text", 400
            y = row * step
            paint.picture(painter, 0, y + (step - side) / 2, icon, side, theme.colour(tone))
            area = QRect(side + 8, y, self.width() - side - 8, step)
            paint.words(painter, area, line, theme.font("title", weight), theme.colour(ink))

    def _step(self) -> int:
        return self._theme.scaled(30)
