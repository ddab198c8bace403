"""Where the live goes out tonight: a key for each platform, in one row; the rules on air follow from it."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from coop_live.i18n import tr
from ui.prepare.facts import platform_name
from ui.theme import Theme
from ui.widgets import paint
from ui.widgets.check import Check
from ui.widgets.panel import Panel
from ui.widgets.words import ShortWords

TONIGHT = ("facebook", "tiktok", "youtube", "shopee", "lazada", "zalo")


class PlatformKey(Check):
    """A box to tick that shows the platform's own mark; its name is heard, and said under the row."""

    def __init__(self, theme: Theme, platform: str) -> None:
        super().__init__(theme, platform_name(platform), icon=platform)
        self.setToolTip(platform_name(platform))

    def sizeHint(self) -> QSize:
        """Return room for a mark and a finger."""
        return QSize(self._theme.scaled(42), self._theme.height("control"))

    def minimumSizeHint(self) -> QSize:
        """Give way a little where the words are large."""
        return QSize(36, self._theme.height("control"))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the mark; what is chosen has a ground, an edge and a tick in its corner."""
        painter, theme, on = QPainter(self), self._theme, self.isChecked()
        ground, edge = ("tea_tint", "tea") if on else ("surface", "line_strong")
        inside, radius = self.rect().adjusted(1, 1, -1, -1), theme.radius("control")
        paint.box(painter, inside, radius, theme.colour(ground), theme.colour(edge), 2 if on else 1)
        mark = theme.scaled(18)
        ink = ("text" if on else "text_2") if self.isEnabled() else "disabled_text"
        x, y = (self.width() - mark) / 2, (self.height() - mark) / 2
        paint.picture(painter, x - (3 if on else 0), y, self._icon, mark, theme.colour(ink))
        if on:
            side = theme.scaled(14)
            corner = QRect(self.width() - side - 1, 1, side, side)
            paint.box(painter, corner, 4, theme.colour("tea_fill"))
            paint.picture(painter, corner.x() + 2, corner.y() + 2, "check", side - 4, theme.colour("on_tea"))


class Tonight(Panel):
    """`changed` gives tonight's platforms after every press."""

    changed = Signal(tuple)

    def __init__(self, theme: Theme, chosen: tuple[str, ...]) -> None:
        super().__init__()
        self.setProperty("panel", "head")
        self._others = tuple(one for one in chosen if one not in TONIGHT)
        inner = QVBoxLayout()
        inner.setContentsMargins(14, 8, 14, 10)
        inner.setSpacing(6)
        self.names = ShortWords(theme, "", style="small", weight=600)
        inner.addWidget(self.names)
        row = QHBoxLayout()
        row.setSpacing(5)
        self.boxes: dict[str, Check] = {}
        for platform in TONIGHT:
            box = PlatformKey(theme, platform)
            box.setChecked(platform in chosen)
            box.clicked.connect(self._tell)
            self.boxes[platform] = box
            row.addWidget(box)
        row.addStretch(1)
        inner.addLayout(row)
        self.column.addLayout(inner)
        self._show_names()

    def show_chosen(self, chosen: tuple[str, ...]) -> None:
        """Show what is chosen now."""
        self._others = tuple(one for one in chosen if one not in TONIGHT)
        for platform, box in self.boxes.items():
            box.setChecked(platform in chosen)
        self._show_names()

    def lock(self, live: bool) -> None:
        """Keep the choice as it is while live, and say why."""
        for platform, box in self.boxes.items():
            box.setEnabled(not live)
            box.setToolTip(tr("Đang live: kết thúc rồi hãy đổi.") if live else platform_name(platform))

    def chosen(self) -> tuple[str, ...]:
        """Return tonight's platforms."""
        return tuple(name for name, box in self.boxes.items() if box.isChecked()) + self._others

    def take_keyboard(self) -> None:
        """Put the keyboard on the first platform."""
        self.boxes[TONIGHT[0]].setFocus()

    def _tell(self) -> None:
        self._show_names()
        self.changed.emit(self.chosen())

    def _show_names(self) -> None:
        names = ", ".join(platform_name(one) for one in self.chosen())
        self.names.set_text(tr("Tối nay live trên {names}", names=names or "…"))
