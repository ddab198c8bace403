"""A box to tick with words beside it."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from ui.theme import Theme
from ui.widgets import paint

WRAPPED = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter) | int(Qt.TextFlag.TextWordWrap)


class Check(QAbstractButton):
    """A check box; `icon` (a platform's mark) stands before the words; they `wrap` where asked to."""

    def __init__(
        self, theme: Theme, text: str, *, icon: str = "", wrap: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme, self._icon, self._wrap = theme, icon, wrap
        self.setText(text)
        self.setAccessibleName(text)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        if wrap:
            policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(wrap)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        """Return room for box, icon and words."""
        icon = self._theme.scaled(16) + 6 if self._icon else 0
        width = self._side() + 8 + icon + paint.width(self.text(), self._font())
        return QSize(width + 6, self._theme.height("control"))

    def heightForWidth(self, width: int) -> int:
        """Return the height of all lines in this width, -1 where there is only one."""
        if not self._wrap:
            return -1
        room = QRect(0, 0, max(1, width - self._side() - 11), 10_000)
        lines = QFontMetrics(self._font()).boundingRect(room, WRAPPED, self.text())
        return max(self._theme.height("control"), lines.height() + 8)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw box, icon and words."""
        painter, theme, side = QPainter(self), self._theme, self._side()
        box = QRect(2, (self.height() - side) // 2, side, side)
        if self.isChecked():
            paint.box(painter, box, 4, theme.colour("tea_fill"))
            paint.picture(painter, box.x() + 2, box.y() + 2, "check", side - 4, theme.colour("on_tea"))
        else:
            paint.box(painter, box, 4, theme.colour("surface"), theme.colour("line_strong"))
        x = box.right() + 9
        ink = theme.colour("text" if self.isEnabled() else "disabled_text")
        if self._icon:
            mark = theme.scaled(16)
            paint.picture(painter, x, (self.height() - mark) / 2, self._icon, mark, theme.colour("text_2"))
            x += mark + 6
        area = QRect(x, 0, self.width() - x, self.height())
        if not self._wrap:
            paint.words(painter, area, self.text(), self._font(), ink)
            return
        painter.setFont(self._font())
        painter.setPen(ink)
        painter.drawText(area, WRAPPED, self.text())

    def _side(self) -> int:
        return self._theme.scaled(18)

    def _font(self) -> QFont:
        return self._theme.font("small" if self._wrap else "body")
