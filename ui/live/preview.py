"""What viewers see now, small: the card's own picture where it lies on OBS's canvas."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QImage, QLinearGradient, QPainter, QPainterPath, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from coop_live.i18n import tr
from coop_live.model import Card, Look
from ui.painter import OUR_LOOK, Canvas, paint_card, placement
from ui.tasks import run
from ui.theme import Theme
from ui.widgets import paint

EDGE = 2


@dataclass(frozen=True, slots=True)
class Style:
    """How cards are drawn for viewers: the theme, the cooperative's own look, the picture's size."""

    theme: str = "lower-third"
    look: Look = OUR_LOOK
    canvas: Canvas = (1280, 720)


class Preview(QWidget):
    """A still of the picture with the card on it; red edge and caption while a card is on air."""

    def __init__(self, theme: Theme, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._style = theme, style
        self._shown: Card | None = None
        self.canvas: Canvas = style.canvas
        self.code = ""
        self.image: QImage | None = None
        self._card = QSize()
        self._wanted: Path | None = None
        self._fetched_for = 0
        self.short_caption = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_card(self, card: Card | None) -> None:
        """Say which product's card is on air; its picture comes when it is painted."""
        self._shown = None if card is None or card.blocked else card
        code = self._shown.code if self._shown else ""
        if code != self.code:
            self.image = self._wanted = None
        self.code = code
        self.setAccessibleName(
            tr("{code} đang lên hình", code=code) if code else tr("Không có thẻ trên hình")
        )
        self.update()

    def show_image(self, path: Path) -> None:
        """Fetch the card's picture off the main thread and show it."""
        self._wanted, self._fetched_for = path, self.width()
        ratio = self.devicePixelRatioF()
        share = max(1, self.width()) * ratio / self.canvas[0]

        def work() -> tuple[QImage, QSize]:
            image = QImage(str(path))
            size = QSize(round(image.width() * share), round(image.height() * share))
            mode = Qt.TransformationMode.SmoothTransformation
            return (image if image.isNull() else image.scaled(size, mode=mode)), image.size()

        def then(fetched: tuple[QImage, QSize]) -> None:
            if path == self._wanted and not fetched[0].isNull():
                self.image, self._card = fetched
                self.update()

        run(work, then, owner=self)

    def paint_anew(self, card: Card) -> None:
        """Paint the card that was on air before this widget was there."""
        style, canvas = self._style, self.canvas

        def then(image: QImage) -> None:
            if self.code == card.code and self._wanted is None:
                self.image, self._card = image, image.size()
                self.update()

        run(lambda: paint_card(card, theme=style.theme, canvas=canvas, look=style.look), then, owner=self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fetch the picture again where it is shown larger than it was fetched."""
        super().resizeEvent(event)
        if self._wanted is not None and self.width() > self._fetched_for:
            self.show_image(self._wanted)

    def height_for(self, width: int) -> int:
        """Return the height that keeps the canvas's shape."""
        across, down = self.canvas
        return round(width * min(down / across, 9 / 16))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the still, the card, the edge and the caption."""
        theme, painter = self._theme, QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        whole = QRectF(self.rect())
        shape = QPainterPath()
        shape.addRoundedRect(whole, 8, 8)
        painter.setClipPath(shape)
        scene = self._scene()
        painter.fillRect(whole, theme.colour("scrim"))
        self._paint_still(painter, scene)
        if self.code and self.image is not None:
            painter.drawImage(self._card_area(scene), self.image)
        painter.setClipping(False)
        if self.code:
            paint.box(painter, self.rect(), 8, None, theme.colour("live_fill"), EDGE)
            self._paint_caption(painter)
        else:
            paint.box(painter, self.rect(), 8, None, theme.colour("line_strong"))
            words, font = tr("Không có thẻ trên hình"), theme.font("small", 500)
            paint.words(
                painter, self.rect(), words, font, _faint(theme.colour("on_live"), 0.85), paint.CENTRE
            )

    def _scene(self) -> QRectF:
        """Return where the canvas lies inside the widget: an upright one stands in the middle."""
        across, down = self.canvas
        width = min(self.width(), self.height() * across / down)
        return QRectF((self.width() - width) / 2, 0, width, self.height())

    def _card_area(self, scene: QRectF) -> QRectF:
        """Return where the card lies, as large against the scene as against the canvas."""
        x, y = placement(self._style.theme, self.canvas, self._style.look, card=self._shown)
        share = scene.width() / self.canvas[0]
        size = QSizeF(self._card) * share
        return QRectF(QPointF(scene.left() + x * share, scene.top() + y * share), size)

    def _paint_still(self, painter: QPainter, scene: QRectF) -> None:
        """Paint a quiet room with somebody in it: where the person stands, not who."""
        wall = self._theme.colour("line_strong")
        ground = QLinearGradient(scene.topLeft(), scene.bottomLeft())
        ground.setColorAt(0, wall.lighter(108))
        ground.setColorAt(1, wall.darker(150))
        painter.fillRect(scene, ground)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(_faint(self._theme.colour("scrim"), 0.38))
        middle, unit = scene.center().x(), scene.height()
        person = QPainterPath(QPointF(middle - unit * 0.4, unit))
        person.setFillRule(Qt.FillRule.WindingFill)
        low = QPointF(middle + unit * 0.4, unit)
        person.cubicTo(
            QPointF(middle - unit * 0.34, unit * 0.3), QPointF(middle + unit * 0.34, unit * 0.3), low
        )
        person.addEllipse(QPointF(middle, unit * 0.3), unit * 0.12, unit * 0.155)
        painter.drawPath(person)

    def _paint_caption(self, painter: QPainter) -> None:
        theme = self._theme
        words = "" if self.short_caption else tr("{code} ĐANG LÊN HÌNH", code=self.code)
        font = theme.font("caption", 700)
        height = theme.scaled(24)
        width = 26 + (paint.width(words, font) + 8 if words else 0)
        shape = QPainterPath()
        shape.setFillRule(Qt.FillRule.WindingFill)
        shape.addRoundedRect(QRectF(0, 0, width, height), 8, 8)
        shape.addRect(QRectF(0, height - 8, 8, 8))
        shape.addRect(QRectF(width - 8, 0, 8, 8))
        painter.fillPath(shape, theme.colour("live_fill"))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("on_live"))
        painter.drawEllipse(QRectF(10, height / 2 - 4, 8, 8))
        area = self.rect().adjusted(26, 0, 0, 0)
        area.setHeight(height)
        paint.words(painter, area, words, font, theme.colour("on_live"))


def _faint(colour: QColor, opacity: float) -> QColor:
    faint = QColor(colour)
    faint.setAlphaF(opacity)
    return faint
