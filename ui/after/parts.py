"""The parts of Sau live's cards: a total, and rows of bars by product, platform or person."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QImage, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme import Theme
from ui.tooltip import as_tip
from ui.widgets import paint
from ui.widgets.key_cap import code_width, paint_code
from ui.widgets.panel import Panel
from ui.widgets.photo import paint_photo
from ui.widgets.words import ShortWords, Words


class Figure(QWidget):
    """A sum in the largest of three sizes that fits: money is never cut."""

    SIZES = ("figure", "head", "title", "small")

    def __init__(self, theme: Theme, tone: str) -> None:
        super().__init__()
        self._theme, self._tone, self._text = theme, tone, ""
        self.setFixedHeight(theme.line("figure"))

    def set_text(self, text: str) -> None:
        """Show this sum."""
        self._text = text
        self.update()

    def font_for(self, room: int) -> QFont:
        """Return the largest font in which the sum fits into `room`."""
        fonts = [self._theme.figures(size, 700) for size in self.SIZES]
        return next((font for font in fonts if paint.width(self._text, font) <= room), fonts[-1])

    def paintEvent(self, event: QPaintEvent) -> None:
        """Write the sum."""
        font = self.font_for(self.width())
        paint.words(QPainter(self), self.rect(), self._text, font, self._theme.colour(self._tone))


class Total(Panel):
    """One sum: its name, the figure, and a word about it."""

    def __init__(self, theme: Theme, name: str, tone: str = "text") -> None:
        super().__init__("card")
        self.column.setContentsMargins(14, 10, 14, 10)
        self._name = name
        self._figure = Figure(theme, tone)
        self._second = ShortWords(theme, " ", style="caption", tone="text_3")
        self.column.addWidget(ShortWords(theme, name, style="small", tone="text_2"))
        self.column.addWidget(self._figure)
        self.column.addWidget(self._second)

    def show_total(self, figure: str, second: str = "") -> None:
        """Show this sum."""
        self._figure.set_text(figure)
        self._second.set_text(second or " ")
        self.setAccessibleName(f"{self._name}: {figure}. {second}")


@dataclass(frozen=True, slots=True)
class Bar:
    """One row of bars: a code or an icon, a name, a share of 1, and figures at the right."""

    name: str
    share: float
    figure: str
    code: str = ""
    icon: str = ""
    second: str = ""


class Bars(QWidget):
    """Rows of bars, as many as the height allows; `left_out` tells how many there are below.

    Rows without shares have no bars: their names take the room.
    """

    left_out = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._bars: tuple[Bar, ...] = ()
        self._photos: Mapping[str, QImage] | None = None
        self._all = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_bars(self, bars: tuple[Bar, ...]) -> None:
        """Show these, the largest first."""
        self._bars = bars
        said = "; ".join(
            " ".join(part for part in (bar.code, bar.name, bar.second, bar.figure) if part) for bar in bars
        )
        self.setAccessibleName(said)
        self.setToolTip(as_tip("\n".join(said.split("; "))) if said else "")
        self._tell()
        self.updateGeometry()
        self.update()

    def show_photos(self, photos: Mapping[str, QImage]) -> None:
        """Show a photo before each code, or the sign that there is none."""
        self._photos = photos
        self.update()

    def show_all(self, whole: bool) -> None:
        """Ask for room for all rows, or for a few."""
        self._all = whole
        self.updateGeometry()

    def rows_that_fit(self) -> int:
        """Return how many rows there is room for."""
        return max(1, self.height() // self._line())

    def sizeHint(self) -> QSize:
        """Return room for all rows."""
        return QSize(260, self._line() * max(1, len(self._bars)))

    def minimumSizeHint(self) -> QSize:
        """Return room for three rows, or for all where all are asked for."""
        rows = max(1, len(self._bars))
        return QSize(180, self._line() * (rows if self._all else min(3, rows)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell anew what is left out."""
        super().resizeEvent(event)
        self._tell()

    def _tell(self) -> None:
        self.left_out.emit(max(0, len(self._bars) - self.rows_that_fit()))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the rows that fit whole."""
        painter, line = QPainter(self), self._line()
        shown = self._bars[: self.rows_that_fit()]
        figures = max((paint.width(bar.figure, self._theme.figures("body", 600)) for bar in shown), default=0)
        seconds = max((paint.width(bar.second, self._theme.figures("body")) for bar in shown), default=0)
        names = self._names_width()
        if not any(bar.share for bar in shown):
            names = max(names, self.width() - figures - 16 - (seconds + 16 if seconds else 0))
        for place, bar in enumerate(shown):
            self._paint_bar(
                painter, QRect(0, place * line, self.width(), line), bar, (names, seconds, figures)
            )

    def _paint_bar(self, painter: QPainter, area: QRect, bar: Bar, widths: tuple[int, int, int]) -> None:
        theme, middle = self._theme, area.center().y() + 1
        names, seconds, figures = widths
        x = self._paint_sign(painter, bar, middle)
        name = QRect(x, area.top(), names - x, area.height())
        paint.words(painter, name, bar.name, theme.font("small"), theme.colour("text"))
        right = area.right() + 1 - figures
        figure = QRect(right, area.top(), figures, area.height())
        paint.words(
            painter, figure, bar.figure, theme.figures("body", 600), theme.colour("text"), paint.RIGHT
        )
        if seconds:
            right -= seconds + 16
            second = QRect(right, area.top(), seconds, area.height())
            paint.words(
                painter, second, bar.second, theme.figures("body"), theme.colour("text_2"), paint.RIGHT
            )
        track = QRect(names + 12, middle - 4, max(0, right - 16 - names - 12), 8)
        if bar.share and track.width() > 12:
            paint.box(painter, track, 4, theme.colour("sunken"))
            full = QRect(track)
            full.setWidth(max(4, round(track.width() * bar.share)))
            paint.box(painter, full, 4, theme.colour("tea_fill"))

    def _paint_sign(self, painter: QPainter, bar: Bar, middle: int) -> int:
        """Paint photo and code, or an icon; return where the name begins."""
        if bar.code:
            x = 0
            if self._photos is not None:
                side = self._line() - 3
                paint_photo(
                    painter, self._theme, QRect(0, middle - side // 2, side, side), self._photos.get(bar.code)
                )
                x = side + 8
            paint_code(painter, self._theme, x, middle, bar.code)
            return x + max(code_width(self._theme, one.code) for one in self._bars if one.code) + 8
        if not bar.icon:
            return 0
        side = self._theme.scaled(16)
        paint.picture(painter, 0, middle - side / 2, bar.icon, side, self._theme.colour("text_2"))
        return side + 8

    def _names_width(self) -> int:
        photos = 0 if self._photos is None else self._line()
        return min(self._theme.scaled(240) + photos, round(self.width() * 0.42) + photos // 2)

    def _line(self) -> int:
        return self._theme.scaled(27)


def share_of(value: int, of: int) -> float:
    """Return value / of, 0 where there is nothing."""
    return value / of if of else 0.0


def title(theme: Theme, words: str) -> Words:
    """Return a card's heading."""
    label = Words(theme, words, style="title")
    label.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    return label
