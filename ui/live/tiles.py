"""The products as tiles: photo, key, code and what is left; a press puts one on air."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QSizePolicy, QWidget

from coop_live import weights
from coop_live.i18n import tr
from coop_live.model import Product
from coop_live.orders.contact.masking import plain
from coop_live.overlay.card import scarcity
from ui.keys import product_key
from ui.theme import Theme
from ui.tooltip import as_tip
from ui.widgets import paint
from ui.widgets.key_cap import cap_size, paint_cap
from ui.widgets.photo import paint_photo

COLUMNS = 4
GAP = 6
LEAST = 72
"""Width that a tile needs for photo and key."""
LARGE = 110
"""Width from which a tile shows its photo large."""


@dataclass(frozen=True, slots=True)
class TileState:
    """What a tile shows beside the product: `left` pieces, or grams where `weighed`; None: not counted."""

    left: int | None = None
    on_air: bool = False
    next: bool = False
    asked: bool = False
    weighed: bool = False

    @property
    def sold_out(self) -> bool:
        """True when none is left."""
        return self.left == 0

    @property
    def figure(self) -> str:
        """How much is left, without its unit."""
        return "" if self.left is None else weights.figure(self.left, weighed=self.weighed)

    @property
    def low(self) -> bool:
        """True when so few are left that it is worth saying."""
        return any(scarcity(self.left, None, weighed=self.weighed))


class Tile(QAbstractButton):
    """One product; painted whole, pressed like any button."""

    walked = Signal(int)

    def __init__(
        self, theme: Theme, product: Product, key: str, photo: QImage | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme, self.product, self._key, self._photo = theme, product, key, photo
        self.state = TileState()
        self._pale = True
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.show_state(self.state)

    def show_state(self, state: TileState) -> None:
        """Show what is left and whether it is on air."""
        self.state = state
        name = plain(self.product.name)
        said = [f"{self.product.code} {name}", self.left_words(), tr("đang lên hình") if state.on_air else ""]
        self.setAccessibleName(", ".join(part for part in said if part))
        hint = tr("{name}, phím {key}", name=name, key=self._key) if self._key else name
        self.setToolTip(as_tip(hint))
        self.update()

    def set_pale(self, pale: bool) -> None:
        """Show whether the key acts just now."""
        if pale != self._pale:
            self._pale = pale
            self.update()

    def left_words(self) -> str:
        """Return what is left, in words."""
        if self.state.left is None:
            return ""
        unit = plain(self.product.unit)
        if self.state.sold_out:
            return tr("hết hàng")
        left = self.state.figure
        if self.state.low:
            return tr("chỉ còn {left} {unit}", left=left, unit=unit)
        return tr("còn {left} {unit}", left=left, unit=unit)

    def sizeHint(self) -> QSize:
        """Return room for photo and one line."""
        return QSize(self._theme.scaled(72), self._tall())

    def minimumSizeHint(self) -> QSize:
        """Return the least: photo, key and code."""
        return QSize(40, self._tall())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Grow in height where there is width for the large photo."""
        super().resizeEvent(event)
        if self.height() != self._tall():
            self.setFixedHeight(self._tall())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk to the neighbour by ← and →; Enter presses."""
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if step is None:
            event.ignore()
        else:
            self.walked.emit(step)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the tile in its state."""
        painter, theme, state = QPainter(self), self._theme, self.state
        self._paint_ground(painter)
        inside = self._padding()
        area = self.rect().adjusted(inside, inside, -inside, -inside)
        side = self._side()
        photo = QRect(area.left(), area.top(), side, side)
        paint_photo(painter, theme, photo, self._photo, opacity=0.45 if state.sold_out else 1.0)
        if self._key:
            cap = cap_size(theme, self._key)
            middle = area.top() + side // 2
            paint_cap(painter, theme, area.right() + 1 - cap.width(), middle, self._key, pale=self._pale)
        line = QRect(area.left(), area.bottom() - theme.scaled(18), area.width(), theme.scaled(18))
        ink = "on_live" if state.on_air else "text_2" if state.sold_out else "text"
        left, tone = self._left_short()
        figures = theme.figures("small", 600 if tone in ("honey", "danger") else 400)
        paint.words(
            painter, line, left, figures, theme.colour("on_live" if state.on_air else tone), paint.RIGHT
        )
        line.setRight(line.right() - paint.width(left, figures) - 4)
        paint.words(painter, line, self.product.code, theme.figures("small", 600), theme.colour(ink))

    def _paint_ground(self, painter: QPainter) -> None:
        theme, state, radius = self._theme, self.state, self._theme.radius("panel")
        if state.on_air:
            fill = theme.colour("live_fill")
            paint.box(painter, self.rect(), radius, theme.pressed(fill) if self.isDown() else fill)
            return
        ground = "sunken" if state.sold_out else "hover" if self.underMouse() else "raised"
        fill = theme.pressed(theme.colour(ground)) if self.isDown() else theme.colour(ground)
        if state.next:
            paint.box(painter, self.rect(), radius, fill, theme.colour("line_strong"), 2)
        else:
            paint.box(painter, self.rect(), radius, fill, theme.colour("line"))

    def _left_short(self) -> tuple[str, str]:
        if self.state.asked:
            return tr("lần nữa?", "press again"), "danger"
        if self.state.left is None:
            return "", "text_2"
        if self.state.sold_out:
            return tr("hết", "none left, on a small tile"), "danger"
        return self.state.figure, "honey" if self.state.low else "text_2"

    def _large(self) -> bool:
        return self.width() >= self._theme.scaled(LARGE)

    def _side(self) -> int:
        return self._theme.scaled(48 if self._large() else 30)

    def _padding(self) -> int:
        return 10 if self._large() else 6

    def _tall(self) -> int:
        return tall_at(self._theme, self.width())


def tall_at(theme: Theme, width: int) -> int:
    """Return how high a tile of this width is."""
    if width >= theme.scaled(LARGE):
        return 20 + theme.scaled(48) + 3 + theme.scaled(18) + 4
    return 12 + theme.scaled(30) + 3 + theme.scaled(18) + 1


class TileGrid(QWidget):
    """All tiles, four in a row. `pressed_code` tells which one; ← and → walk. `make` builds one."""

    pressed_code = Signal(str)
    make: type[Tile] = Tile

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.tiles: list[Tile] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(GAP)
        self._columns = COLUMNS

    def show_products(self, products: tuple[Product, ...], photos: dict[str, QImage | None]) -> None:
        """Make a tile for every product, in the order of the live."""
        for tile in self.tiles:
            self._grid.removeWidget(tile)
            tile.hide()
            tile.deleteLater()
        self.tiles = []
        for at, product in enumerate(products):
            tile = self.make(self._theme, product, product_key(at), photos.get(product.code), self)
            tile.clicked.connect(lambda _=False, code=product.code: self.pressed_code.emit(code))
            tile.walked.connect(lambda step, here=at: self._walk(here + step))
            self.tiles.append(tile)
        self._lay_out()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand fewer in a row where they would be too narrow, as with large type."""
        super().resizeEvent(event)
        columns = self._columns_at(self.width())
        if columns != self._columns:
            self._columns = columns
            self._lay_out()

    def wanted_height(self, width: int) -> int:
        """Return the height in which all tiles are seen at this width."""
        columns = self._columns_at(width)
        rows = -(-len(self.tiles) // columns)
        one = (width - GAP * (columns - 1)) // columns
        return max(0, rows * (tall_at(self._theme, one) + GAP) - GAP)

    def _columns_at(self, width: int) -> int:
        return max(2, min(COLUMNS, (width + GAP) // (self._theme.scaled(LEAST) + GAP)))

    def _lay_out(self) -> None:
        for at, tile in enumerate(self.tiles):
            self._grid.addWidget(tile, at // self._columns, at % self._columns)
        for column in range(max(COLUMNS, self._grid.columnCount())):
            self._grid.setColumnStretch(column, int(column < self._columns))

    def show_states(self, states: dict[str, TileState]) -> None:
        """Show every tile in its state; Tab stops once, at the tile on air."""
        for tile in self.tiles:
            tile.show_state(states.get(tile.product.code, TileState()))
        stop = next((tile for tile in self.tiles if tile.state.on_air), self.tiles[0] if self.tiles else None)
        for tile in self.tiles:
            tile.setFocusPolicy(Qt.FocusPolicy.StrongFocus if tile is stop else Qt.FocusPolicy.ClickFocus)

    def set_pale(self, pale: bool) -> None:
        """Show whether the keys of the tiles act just now."""
        for tile in self.tiles:
            tile.set_pale(pale)

    def _walk(self, to: int) -> None:
        if self.tiles:
            self.tiles[to % len(self.tiles)].setFocus()
