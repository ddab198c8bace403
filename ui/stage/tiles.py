"""The tiles of the large stage: photo, code, key, name, price and what is left."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent

from coop_live.i18n import tr
from coop_live.money import dong
from coop_live.orders.contact.masking import plain
from ui.live.stage_words import in_two_lines
from ui.live.tiles import Tile, TileGrid
from ui.theme import Theme
from ui.widgets import paint
from ui.widgets.key_cap import cap_size, paint_cap, paint_code
from ui.widgets.photo import paint_photo

ROWS = 3
GAP = 8
LEAST_WIDE = 156
"""Width under which a row holds a tile less."""
LEAST, MOST = 120, 184
"""Between these a tile's height follows the room."""
ROOMY = 140
"""Height from which a tile writes larger."""
BAND = 24
PADDING = 9


class LargeTile(Tile):
    """One product, as large as its grid says."""

    tall = LEAST

    def sizeHint(self) -> QSize:
        """Return room for photo, two lines of name and the figures."""
        return QSize(self._theme.scaled(LEAST_WIDE), self.tall)

    def minimumSizeHint(self) -> QSize:
        """Return the same height, and a width that gives way."""
        return QSize(self._theme.scaled(100), self.tall)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the height: the grid gives it."""
        event.accept()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the tile in its state."""
        painter, theme, state = QPainter(self), self._theme, self.state
        self._paint_large_ground(painter)
        band = theme.scaled(BAND) if self._band() else 0
        area = self.rect().adjusted(PADDING, PADDING, -PADDING, -PADDING)
        area.setBottom(self.height() - 1 - (band + 3 if band else PADDING))
        side = theme.scaled(48 if self._roomy() else 38)
        photo = QRect(area.left(), area.top(), side, side)
        paint_photo(painter, theme, photo, self._photo, opacity=0.45 if state.sold_out else 1.0)
        middle = area.top() + theme.scaled(11)
        if self._key:
            cap = cap_size(theme, self._key)
            paint_cap(painter, theme, area.right() + 1 - cap.width(), middle, self._key, pale=self._pale)
        paint_code(painter, theme, photo.right() + 9, middle, plain(self.product.code))
        figures = theme.scaled(20)
        bottom = QRect(area.left(), area.bottom() - figures + 1, area.width(), figures)
        self._paint_name(painter, QRect(area.left(), photo.bottom() + 4, area.width(), 0), bottom.top())
        self._paint_figures(painter, bottom)

    def _paint_name(self, painter: QPainter, area: QRect, until: int) -> None:
        """Write the name in two lines where there is room, else in one."""
        theme, font = self._theme, self._theme.font("title" if self._roomy() else "strong")
        step = theme.scaled(22 if self._roomy() else 19)
        ink = theme.colour("text_2" if self.state.sold_out else "text")
        lines = in_two_lines(plain(self.product.name), font, area.width())
        if area.top() + 2 * step > until:
            lines = [" ".join(lines)]
        for at, words in enumerate(lines):
            line = QRect(area.left(), area.top() + at * step, area.width(), step)
            paint.words(painter, line, words, font, ink)

    def _paint_figures(self, painter: QPainter, area: QRect) -> None:
        theme, state = self._theme, self.state
        left = tr("lần nữa?", "press again") if state.asked else self.left_words()
        loud = state.asked or state.sold_out
        tone = "danger" if loud else "honey" if state.low else "text_2"
        style = "body" if self._roomy() else "small"
        font = theme.figures(style, 600 if loud or state.low else 400)
        price, bold = dong(self.product.price), theme.figures(style, 600)
        ink = theme.colour("text_2" if state.sold_out else "text")
        paint.words(painter, area, price, bold, ink)
        area.setLeft(area.left() + paint.width(price, bold) + 8)
        if paint.width(left, font) > area.width() and not state.asked and not state.sold_out:
            left = state.figure  # better the bare number than half of a sentence
        paint.words(painter, area, left, font, theme.colour(tone), paint.RIGHT)

    def _roomy(self) -> bool:
        return self.height() >= self._theme.scaled(ROOMY)

    def _band(self) -> str:
        if self.state.on_air:
            return tr("ĐANG LÊN HÌNH")
        return tr("KẾ TIẾP") if self.state.next else ""

    def _paint_large_ground(self, painter: QPainter) -> None:
        theme, state, radius = self._theme, self.state, self._theme.radius("panel")
        ground = "sunken" if state.sold_out else "hover" if self.underMouse() else "raised"
        fill = theme.pressed(theme.colour(ground)) if self.isDown() else theme.colour(ground)
        words = self._band()
        edge = "live_fill" if state.on_air else "line_strong" if state.next else "line"
        if not words:
            paint.box(painter, self.rect(), radius, fill, theme.colour(edge))
            return
        # The band at the foot: a rounded ground in its colour, the tile's own over all but its foot.
        band = theme.colour("live_fill" if state.on_air else "sunken")
        paint.box(painter, self.rect(), radius, band)
        foot = QRect(0, self.height() - theme.scaled(BAND), self.width(), theme.scaled(BAND))
        painter.save()
        painter.setClipRect(QRect(0, 0, self.width(), foot.top()))
        paint.box(painter, self.rect(), radius, fill)
        painter.restore()
        paint.box(painter, self.rect(), radius, None, theme.colour(edge), 2)
        ink = "on_live" if state.on_air else "text_2"
        paint.words(painter, foot, words, theme.font("caption", 700), theme.colour(ink), paint.CENTRE)


class LargeGrid(TileGrid):
    """Rows of large tiles; `fit` gives them the height of the room they are seen in."""

    make = LargeTile

    def __init__(self, theme: Theme, most_columns: int = 4) -> None:
        self._most = most_columns
        super().__init__(theme)
        self._grid.setSpacing(GAP)

    def fit(self, height: int) -> None:
        """Let three rows fill this height, within what a tile needs and what it is good for."""
        tall = (height - (ROWS - 1) * GAP) // ROWS
        tall = max(self._theme.scaled(LEAST), min(self._theme.scaled(MOST), tall))
        for tile in self.tiles:
            if isinstance(tile, LargeTile):
                tile.tall = tall
                tile.setFixedHeight(tall)

    def _columns_at(self, width: int) -> int:
        return max(2, min(self._most, (width + GAP) // (self._theme.scaled(LEAST_WIDE) + GAP)))
