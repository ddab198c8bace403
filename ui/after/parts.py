"""The cards of Sau live: a total, bars by product and platform, and the rows of what is left to do."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.theme import Theme
from ui.tooltip import as_tip
from ui.widgets import paint
from ui.widgets.button import Button
from ui.widgets.key_cap import code_width, paint_code
from ui.widgets.panel import Panel
from ui.widgets.picture import Picture
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
    """Rows of bars, as many as the height allows; the rest is one line in words."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._bars: tuple[Bar, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_bars(self, bars: tuple[Bar, ...]) -> None:
        """Show these, the largest first."""
        self._bars = bars
        said = "; ".join(
            " ".join(part for part in (bar.code, bar.name, bar.second, bar.figure) if part) for bar in bars
        )
        self.setAccessibleName(said)
        self.setToolTip(as_tip("\n".join(said.split("; "))) if said else "")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return room for all rows."""
        return QSize(260, self._line() * max(1, len(self._bars)))

    def minimumSizeHint(self) -> QSize:
        """Return room for three rows."""
        return QSize(180, self._line() * min(3, max(1, len(self._bars))))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the rows that fit whole."""
        painter, line = QPainter(self), self._line()
        room = max(1, self.height() // line)
        shown = self._bars[:room]
        names = self._names_width()
        figures = max((paint.width(bar.figure, self._theme.figures("body", 600)) for bar in shown), default=0)
        seconds = max((paint.width(bar.second, self._theme.figures("body")) for bar in shown), default=0)
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
        right = area.right() - figures
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
        if track.width() > 12:
            paint.box(painter, track, 4, theme.colour("sunken"))
            full = QRect(track)
            full.setWidth(max(4, round(track.width() * bar.share)))
            paint.box(painter, full, 4, theme.colour("tea_fill"))

    def _paint_sign(self, painter: QPainter, bar: Bar, middle: int) -> int:
        if bar.code:
            paint_code(painter, self._theme, 0, middle, bar.code)
            return max(code_width(self._theme, one.code) for one in self._bars if one.code) + 8
        side = self._theme.scaled(16)
        paint.picture(painter, 0, middle - side / 2, bar.icon, side, self._theme.colour("text_2"))
        return side + 8

    def _names_width(self) -> int:
        return min(self._theme.scaled(240), round(self.width() * 0.42))

    def _line(self) -> int:
        return self._theme.scaled(27)


class ToDo(QWidget):
    """One kind of work that is left: icon, how many, whose, and a button."""

    def __init__(self, theme: Theme, icon: str, tone: str, words: str, people: str, verb: str) -> None:
        super().__init__()
        self.setFixedHeight(theme.scaled(54))
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 0, 12, 0)
        row.setSpacing(12)
        row.addWidget(Picture(theme, icon, 16, tone))
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addStretch(1)
        column.addWidget(ShortWords(theme, words, style="strong"))
        column.addWidget(ShortWords(theme, people, style="small", tone="text_2"))
        column.addStretch(1)
        row.addLayout(column, 1)
        self.button = Button(theme, verb, size="small")
        self.button.setAccessibleName(f"{verb}: {words}")
        row.addWidget(self.button)
        self.setFocusProxy(self.button)


def share_of(value: int, of: int) -> float:
    """Return value / of, 0 where there is nothing."""
    return value / of if of else 0.0


def title(theme: Theme, words: str) -> Words:
    """Return a card's heading."""
    label = Words(theme, words, style="title")
    label.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    return label
