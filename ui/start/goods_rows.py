"""The first products of the list as the file gave them: photo, code, name, price, stock."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from coop_live import weights
from coop_live.i18n import tr
from coop_live.model import Product
from coop_live.money import dong
from ui.start.reading import Shown
from ui.theme import Theme
from ui.tooltip import as_tip
from ui.widgets import paint
from ui.widgets.key_cap import paint_code
from ui.widgets.photo import paint_photo

HIGH, PHOTO = 44, 32


class GoodsRows(QWidget):
    """Painted, to be looked at only; a screen reader gets all rows in one text."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._shown = Shown((), {}, 0)
        self._rows: tuple[Product, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_goods(self, shown: Shown, rows: int) -> None:
        """Show these products, `rows` of them at most."""
        self._shown, self._rows = shown, shown.products[:rows]
        lines = [f"{one.code}, {one.name}, {dong(one.price)}, {stock_words(one)}" for one in self._rows]
        self.setAccessibleName("; ".join(lines))
        self.setToolTip(as_tip("\n".join(lines)))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return room for all rows."""
        return QSize(self._theme.scaled(360), len(self._rows) * self._theme.scaled(HIGH))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the rows."""
        painter = QPainter(self)
        high = self._theme.scaled(HIGH)
        for place, product in enumerate(self._rows):
            self._paint_row(painter, QRect(0, place * high, self.width(), high), product)

    def _paint_row(self, painter: QPainter, area: QRect, product: Product) -> None:
        theme = self._theme
        side, middle = theme.scaled(PHOTO), area.center().y()
        photo = QRect(area.left(), middle - side // 2, side, side)
        paint_photo(painter, theme, photo, self._shown.photos.get(product.code))
        left = paint_code(painter, theme, photo.right() + 13, middle, product.code) + 12
        figures, stock = theme.figures("body", 500), stock_words(product)
        right = area.right() - max(theme.scaled(76), paint.width(stock, theme.font("body")))
        there = QRect(right, area.top(), area.right() - right, area.height())
        paint.words(painter, there, stock, theme.font("body"), theme.colour("text_2"), paint.RIGHT)
        price = dong(product.price)
        right -= paint.width(price, figures) + 16
        cost = QRect(right, area.top(), paint.width(price, figures) + 2, area.height())
        paint.words(painter, cost, price, figures, theme.colour("text"), paint.RIGHT)
        name = QRect(left, area.top(), right - 12 - left, area.height())
        paint.words(painter, name, product.name, theme.font("strong"), theme.colour("text"))
        painter.fillRect(area.left(), area.bottom(), area.width(), 1, theme.colour("line"))


def stock_words(product: Product) -> str:
    """Return how much of a product there is: "42 gói", "1,5 kg"; of variants counted apart how many."""
    if product.stock is None:
        kinds = len(product.variants)
        return tr("%n loại", "variants of a product", kinds) if kinds else tr("không đếm kho")
    if product.weighed:
        return weights.amount(product.stock, product.unit, weighed=True)
    return f"{product.stock} {product.unit}"
