"""The image of a card in the making: its panel, the zone over it, the strip under it, the edges."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QBrush, QImage, QPainter

from ui.paint.area import Area
from ui.paint.canvas import blank, painting
from ui.paint.inks import LOOM, PAPER
from ui.paint.style import OURS, Style

RADIUS, KEYLINE = 24, 4


class Sheet(Area):
    """The inside of a card's panel; `tab` is the zone over the panel, `strip` what lies under it.

    `size` is the whole image, `top` the height of the tab zone, `under` what the strip takes from the
    panel, all in pixels at 720p. `emphasis` paints the stock the other way round for a moment.
    """

    def __init__(
        self,
        size: tuple[float, float],
        k: float,
        *,
        top: float = 0,
        under: float = 0,
        style: Style = OURS,
        emphasis: bool = False,
    ) -> None:
        self.size = QSize(round(size[0] * k), round(size[1] * k))
        self.emphasis = emphasis
        over, edge, below = round(top * k), round(KEYLINE * k), round(under * k)
        self.panel = QRect(0, over, self.size.width(), self.size.height() - over)
        inside = self.panel.adjusted(edge, edge, -edge, -edge - below)
        super().__init__(inside, k, style)
        self.tab = Area(QRect(0, 0, self.size.width(), over), k, style)
        start = inside.y() + inside.height()
        self.strip = Area(QRect(0, start, self.size.width(), self.size.height() - start), k, style)

    def faults(self) -> tuple[str, ...]:
        """Return what would be wrong on air: too small, outside its place, or on top of each other."""
        return (*super().faults(), *self.tab.faults(), *self.strip.faults())

    def image(self) -> QImage:
        """Draw everything: an opaque rounded panel with a keyline, clear pixels around it."""
        content = QImage(self.box.size(), QImage.Format.Format_RGB32)
        content.fill(PAPER)
        with painting(content) as painter:
            self.draw(painter)
        image = blank(self.size)
        with painting(image) as painter:
            self.tab.draw(painter, self.tab.box.topLeft())
            self._draw_panel(painter, content)
            self.strip.draw(painter, self.strip.box.topLeft())
        return image

    def _draw_panel(self, painter: QPainter, content: QImage) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(LOOM)
        painter.drawRoundedRect(self.panel, RADIUS * self.k, RADIUS * self.k)
        painter.setBrush(QBrush(content))
        painter.setBrushOrigin(QPointF(self.box.topLeft()))
        radius = (RADIUS - KEYLINE) * self.k
        painter.drawRoundedRect(self.box, radius, radius)
        painter.setBrushOrigin(QPointF(0, 0))
