"""What one viewer took tonight: state, number, goods and money of each order."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from coop_live.model import Order
from coop_live.money import dong
from ui.goods import in_short
from ui.states import order_words, state_icon, state_tone
from ui.theme import Theme
from ui.widgets import paint


class Tonight(QWidget):
    """The orders of this viewer tonight: state, number, goods and money."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._orders: tuple[Order, ...] = ()
        self._current: int | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_orders(self, orders: tuple[Order, ...], current: int) -> None:
        """Show these orders, the newest five."""
        self._orders, self._current = orders[-5:], current
        said = (f"#{one.number} {order_words(one)} {in_short(one.lines)} {dong(one.total)}" for one in orders)
        self.setAccessibleName(". ".join(said))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return room for one line an order."""
        return QSize(0, len(self._orders) * self._line())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the lines."""
        painter, theme, line = QPainter(self), self._theme, self._line()
        side = theme.scaled(14)
        for at, order in enumerate(self._orders):
            area = QRect(0, at * line, self.width(), line)
            icon, tone = state_icon(order.state), state_tone(order)
            ink = theme.colour("text_3" if tone == "plain" else tone)
            paint.picture(painter, 0, area.top() + (line - side) / 2, icon, side, ink)
            weight = 600 if order.number == self._current else 400
            money, digits = dong(order.total), theme.figures("small", weight)
            paint.words(painter, area, money, digits, theme.colour("text"), paint.RIGHT)
            area.setLeft(side + 6)
            number = f"#{order.number}"
            bold = theme.figures("small", 600)
            paint.words(painter, area, number, bold, theme.colour("text"))
            area.setLeft(area.left() + paint.width(number, bold) + 6)
            area.setRight(self.width() - paint.width(money, digits) - 8)
            paint.words(painter, area, in_short(order.lines), theme.font("small"), theme.colour("text_2"))

    def _line(self) -> int:
        return self._theme.scaled(24)
