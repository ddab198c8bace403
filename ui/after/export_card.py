"""The card Xuất: what leaves the book, as tiles: the order sheet, labels, lists, the carrier's file."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QSizePolicy, QWidget

from coop_live.i18n import tr
from coop_live.sending_out import KINDS
from ui.theme import Theme
from ui.tooltip import as_tip
from ui.widgets import paint
from ui.widgets.panel import Panel, PanelHead
from ui.widgets.words import ShortWords

HIGH = 52


@dataclass(frozen=True, slots=True)
class Export:
    """One way out: `kind` as sending_out calls it, what it is called, and what is in it."""

    kind: str
    icon: str
    words: str
    second: str = ""


class ExportTile(QAbstractButton):
    """Icon, name and what is in it, on two lines; pressed by Enter too."""

    def __init__(self, theme: Theme, export: Export) -> None:
        super().__init__()
        self._theme = theme
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.show_export(export)

    def show_export(self, export: Export) -> None:
        """Say this."""
        self.export = export
        self.setText(export.words)
        said = ": ".join(part for part in (export.words, export.second) if part)
        self.setAccessibleName(said)
        self.setToolTip(as_tip(said))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return room for both lines."""
        theme = self._theme
        words = paint.width(self.export.words, theme.font("small", 600))
        second = paint.width(self.export.second, theme.font("caption"))
        return QSize(theme.scaled(16) + 26 + max(words, second), theme.scaled(HIGH))

    def minimumSizeHint(self) -> QSize:
        """Return room for the name: what is in it may be shortened, the tooltip says it whole."""
        theme = self._theme
        words = paint.width(self.export.words, theme.font("small", 600))
        return QSize(theme.scaled(16) + 26 + words, theme.scaled(HIGH))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press by Enter."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self.click()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the tile."""
        painter, theme = QPainter(self), self._theme
        down, over = self.isDown(), self.underMouse() and self.isEnabled()
        ground = (
            theme.pressed(theme.colour("surface")) if down else theme.colour("hover" if over else "surface")
        )
        paint.box(painter, self.rect(), theme.radius("control"), ground, theme.colour("line"))
        side, middle = theme.scaled(16), self.height() // 2
        ink = "tea" if self.isEnabled() else "disabled_text"
        paint.picture(painter, 10, middle - side / 2, self.export.icon, side, theme.colour(ink))
        x = 10 + side + 8
        room = self.width() - x - 6
        first = theme.line("small")
        second = theme.line("caption") if self.export.second else 0
        top = middle - (first + second) // 2
        tone = "text" if self.isEnabled() else "disabled_text"
        paint.words(
            painter,
            QRect(x, top, room, first),
            self.export.words,
            theme.font("small", 600),
            theme.colour(tone),
        )
        if second:
            area = QRect(x, top + first, room, second)
            tone = "text_2" if self.isEnabled() else "disabled_text"
            paint.words(painter, area, self.export.second, theme.font("caption"), theme.colour(tone))


class ExportCard(Panel):
    """`wanted` brings the kind that is to leave; tiles of kinds that nothing writes are left out."""

    wanted = Signal(str)

    def __init__(self, theme: Theme, title: str = "") -> None:
        super().__init__("card")
        self._theme = theme
        head = PanelHead(theme, title or tr("Xuất"))
        self._second = ShortWords(theme, "", style="small", tone="text_2")
        head.add(self._second)
        self.column.addWidget(head)
        self._inside = QWidget()
        self._grid = QGridLayout(self._inside)
        self._grid.setContentsMargins(10, 10, 10, 10)
        self._grid.setSpacing(6)
        self.column.addWidget(self._inside)
        self.tiles: dict[str, ExportTile] = {}
        self._columns = 0

    def show_exports(self, exports: Sequence[Export], second: str = "") -> None:
        """Offer these; the keyboard stays on its tile."""
        self._second.set_text(second)
        wanted = [one for one in exports if one.kind in KINDS or one.kind == "labels"]
        if [one.kind for one in wanted] != list(self.tiles):
            for tile in self.tiles.values():
                self._grid.removeWidget(tile)
                tile.hide()
                tile.deleteLater()
            self.tiles = {one.kind: self._tile(one) for one in wanted}
            self._columns = 0
        for one in wanted:
            self.tiles[one.kind].show_export(one)
        self._lay()

    def set_usable(self, usable: bool, why: str = "") -> None:
        """Let the tiles be pressed, or say why not."""
        for tile in self.tiles.values():
            tile.setEnabled(usable)
            tile.setToolTip(as_tip(why) if why else as_tip(tile.accessibleName()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the tiles two and two where there is room."""
        super().resizeEvent(event)
        self._lay()

    def _tile(self, export: Export) -> ExportTile:
        tile = ExportTile(self._theme, export)
        tile.clicked.connect(lambda: self.wanted.emit(tile.export.kind))
        return tile

    def _lay(self) -> None:
        widest = max((tile.minimumSizeHint().width() for tile in self.tiles.values()), default=0)
        # Two columns must not keep the card from getting narrow again.
        self._inside.setMinimumWidth(widest + 20)
        columns = 2 if self.width() >= 2 * widest + 26 else 1
        if columns == self._columns:
            return
        self._columns = columns
        for place, tile in enumerate(self.tiles.values()):
            self._grid.addWidget(tile, place // columns, place % columns)
            tile.show()
