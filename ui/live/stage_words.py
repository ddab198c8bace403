"""The words of the stage: the product on air, what to say about it, and what viewers ask."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QResizeEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from coop_live import weights
from coop_live.i18n import tr
from coop_live.live.alike import Asked, alike
from coop_live.live.talk import FeedRow
from coop_live.model import Product
from coop_live.money import dong
from coop_live.orders.contact.masking import masked, plain
from coop_live.overlay.card import scarcity
from ui.theme import Theme
from ui.tooltip import as_tip
from ui.widgets import paint
from ui.widgets.key_cap import cap_size, paint_cap

ROOMY = 460
SOON_MS = 150
"""Width from which the stage writes large."""


def in_two_lines(text: str, font: QFont, width: int) -> list[str]:
    """Return text broken into at most two lines; the second holds the rest, to be shortened by "…"."""
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    first = layout.createLine()
    first.setLineWidth(width)
    layout.endLayout()
    units = text.encode("utf-16-le")  # Qt counts an emoji as two
    end = 2 * first.textLength()
    rest = units[end:].decode("utf-16-le", "replace").strip()
    begin = units[:end].decode("utf-16-le", "replace").strip()
    return [begin, rest] if rest else [begin]


class AirWords(QWidget):
    """Name and price of the product on air and, large, how many are left."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._product: Product | None = None
        self._left: int | None = None
        self._beside = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_product(self, product: Product | None, left: int | None) -> None:
        """Show this product; None for the time before the first one."""
        self._product, self._left = product, left
        said = [plain(product.name), dong(product.price), self._left_words()] if product else []
        self.setAccessibleName(", ".join(part for part in said if part))
        self.setToolTip(as_tip(plain(product.name)) if product else "")
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask for another height where the writing grows."""
        super().resizeEvent(event)
        self.updateGeometry()

    def set_beside(self, beside: bool) -> None:
        """Stand beside the preview, under each other, or under it side by side."""
        self._beside = beside
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return room for name and price (and the stock under them)."""
        if self._beside:
            return QSize(self._theme.scaled(100), self._theme.scaled(107))
        return QSize(self._theme.scaled(200), self.height_under(self.width()))

    def height_under(self, width: int) -> int:
        """Return the height that is needed under the preview."""
        return self._theme.scaled(62 if width >= ROOMY else 48)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the words."""
        painter, theme = QPainter(self), self._theme
        if self._product is None:
            words = tr("Chưa lên món")
            paint.words(painter, self.rect(), words, theme.font("body"), theme.colour("text_2"))
        elif self._beside:
            self._paint_beside(painter, self._product)
        else:
            self._paint_under(painter, self._product)

    def _paint_under(self, painter: QPainter, product: Product) -> None:
        theme = self._theme
        right = self._paint_stock(painter, self.rect())
        name = self._name_font()
        line = theme.scaled(32 if self._roomy() else 26)
        paint.words(painter, QRect(0, 0, right, line), plain(product.name), name, theme.colour("text"))
        self._paint_price(painter, QRect(0, line, right, theme.scaled(22)), product)

    def _paint_beside(self, painter: QPainter, product: Product) -> None:
        theme, line = self._theme, self._theme.scaled(23)
        font = theme.font("title", 700)
        lines = in_two_lines(plain(product.name), font, self.width())
        for at, words in enumerate(lines):
            paint.words(painter, QRect(0, at * line, self.width(), line), words, font, theme.colour("text"))
        taken = len(lines) * line
        self._paint_price(painter, QRect(0, taken + 2, self.width(), theme.scaled(20)), product)
        if self._left is not None:
            figure = QRect(0, self.height() - theme.scaled(32), self.width(), theme.scaled(32))
            font = theme.figures("figure")
            paint.words(painter, figure, self._left_figure(), font, theme.colour(self._tone()))
            figure.setLeft(paint.width(self._left_figure(), font) + 6)
            unit = QRect(figure.left(), figure.top() + theme.scaled(6), figure.width(), figure.height() - 6)
            caption = theme.font("caption", 600)
            paint.words(painter, unit, plain(product.unit), caption, theme.colour(self._tone()))

    def _paint_price(self, painter: QPainter, area: QRect, product: Product) -> None:
        theme = self._theme
        price, font = dong(product.price), theme.figures("title", 600)
        paint.words(painter, area, price, font, theme.colour("text"))
        area.setLeft(area.left() + paint.width(price, font) + 8)
        paint.words(painter, area, plain(product.unit), theme.font("small"), theme.colour("text_2"))

    def _paint_stock(self, painter: QPainter, area: QRect) -> int:
        """Paint how many are left at the right and return where the words beside may end."""
        if self._left is None or self._product is None:
            return area.width()
        theme, number = self._theme, self._left_figure()
        font, unit = self._stock_font(), plain(self._product.unit)
        caption = theme.font("caption", 600)
        width = max(paint.width(number, font), min(paint.width(unit, caption), theme.scaled(80)))
        high = theme.scaled(42 if self._roomy() else 32)
        colour = theme.colour(self._tone())
        x = area.right() + 1 - width
        paint.words(painter, QRect(x, 0, width, high), number, font, colour, paint.RIGHT)
        paint.words(painter, QRect(x, high, width, theme.scaled(16)), unit, caption, colour, paint.RIGHT)
        return x - 12

    def _tone(self) -> str:
        if self._left == 0:
            return "danger"
        return "honey" if any(scarcity(self._left, None, weighed=self._weighed())) else "text"

    def _left_words(self) -> str:
        if self._left is None or self._product is None:
            return ""
        unit = plain(self._product.unit)
        return tr("còn {left}", left=weights.amount(self._left, unit, weighed=self._weighed()))

    def _left_figure(self) -> str:
        return "" if self._left is None else weights.figure(self._left, weighed=self._weighed())

    def _weighed(self) -> bool:
        return self._product is not None and self._product.weighed

    def _roomy(self) -> bool:
        return self.width() >= ROOMY

    def _name_font(self) -> QFont:
        font = self._theme.font("head")
        font.setPixelSize(self._theme.scaled(26 if self._roomy() else 20))
        return font

    def _stock_font(self) -> QFont:
        return self._theme.figures("stage_figure" if self._roomy() else "figure")


class TalkLines(QWidget):
    """What the streamer wants to say about the product: the first in bold, the next below."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._lines: tuple[str, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_lines(self, lines: tuple[str, ...]) -> None:
        """Show these lines, as many as there is room for."""
        self._lines = tuple(plain(line) for line in lines)
        self.setAccessibleName(". ".join(self._lines))
        self.setToolTip(as_tip("\n".join(self._lines)))
        self.setVisible(bool(lines))
        self.updateGeometry()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask for another height where the writing grows."""
        super().resizeEvent(event)
        self.updateGeometry()

    def most_height(self, width: int) -> int:
        """Return the height for as many lines as are ever shown at this width."""
        return self._theme.scaled(3 * 30 if width >= ROOMY else 2 * 24)

    def sizeHint(self) -> QSize:
        """Return room for two lines, three where the stage is wide."""
        shown = min(len(self._lines), 3 if self.width() >= ROOMY else 2)
        return QSize(0, shown * self._step())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the lines."""
        painter, theme, step = QPainter(self), self._theme, self._step()
        style = "title" if self.width() >= ROOMY else "body"
        side = theme.scaled(16)
        for at, line in enumerate(self._lines[: max(1, self.height() // step)]):
            icon, tone, weight = ("play", "live", 600) if at == 0 else ("circle-dashed", "text_3", 400)
            y = at * step
            paint.picture(painter, 0, y + (step - side) / 2, icon, side, theme.colour(tone))
            area = QRect(side + 6, y, self.width() - side - 6, step)
            paint.words(painter, area, line, theme.font(style, weight), theme.colour("text"))

    def _step(self) -> int:
        return self._theme.scaled(30 if self.width() >= ROOMY else 24)


class Questions(QAbstractButton):
    """The oldest question that nobody answered yet; a press says that it is.

    `done` carries each comment that asked it.
    """

    KEPT = 200
    done = Signal(object)
    changed = Signal()

    def __init__(
        self, theme: Theme, products: Callable[[], Sequence[Product]] = tuple, parent: QWidget | None = None
    ) -> None:
        """Let questions wait; `products` are tonight's: by their names questions are known to be alike."""
        super().__init__(parent)
        self._theme, self._products = theme, products
        self.waiting: list[FeedRow] = []
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFixedHeight(theme.height("control_touch"))
        self.clicked.connect(self.answered)
        self._soon = QTimer(self, interval=SOON_MS, singleShot=True)
        self._soon.timeout.connect(self._changed)
        self._changed()

    def ask(self, row: FeedRow) -> None:
        """Let a question wait behind the others; the oldest give way."""
        self.waiting = [*self.waiting, row][-self.KEPT :]
        if len(self.waiting) == 1:
            self._changed()
        elif not self._soon.isActive():
            self._soon.start()  # of a flood the number is enough, and not with every comment

    def groups(self) -> tuple[Asked, ...]:
        """Return what waits, those that ask the same as one."""
        return alike(self.waiting, self._products())

    def answered(self) -> None:
        """Tell that the oldest question is answered, for all who ask it, and go on to the next."""
        if self.waiting:
            self.take(self.groups()[0])

    def take(self, asked: Asked) -> None:
        """Tell that this one is answered."""
        keys = {row.comment.key for row in asked.rows}
        self.waiting = [row for row in self.waiting if row.comment.key not in keys]
        self._changed()
        for row in asked.rows:
            self.done.emit(row)

    def clear(self) -> None:
        """Forget all questions, for a new live session."""
        self.waiting = []
        self._changed()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw how many wait, the oldest one, and the key."""
        if not self.waiting:
            return
        theme, painter = self._theme, QPainter(self)
        ground = theme.colour("sky_tint")
        paint.box(painter, self.rect(), 6, theme.pressed(ground) if self.isDown() else ground)
        middle, side = self.height() // 2, theme.scaled(16)
        paint.picture(painter, 10, middle - side / 2, "message-circle", side, theme.colour("sky"))
        cap = cap_size(theme, "Q")
        paint_cap(painter, theme, self.width() - 10 - cap.width(), middle, "Q")
        area = QRect(18 + side, 0, self.width() - 36 - side - cap.width(), self.height())
        bold = theme.font("small", 600)
        count = self._count()
        paint.words(painter, area, count, bold, theme.colour("text"))
        area.setLeft(area.left() + paint.width(count, bold) + 6)
        paint.words(painter, area, self._text(), theme.font("small"), theme.colour("text"))

    def _count(self) -> str:
        return tr("%n câu hỏi:", "questions wait for an answer", len(self.waiting))

    def _text(self) -> str:
        return masked(self.waiting[0].comment.text)[0] if self.waiting else ""

    def _changed(self) -> None:
        self.setEnabled(bool(self.waiting))
        said = f"{self._count()} {self._text()}" if self.waiting else ""
        self.setAccessibleName(said)
        self.setToolTip(as_tip(self._text()))
        self.update()
        self.changed.emit()
