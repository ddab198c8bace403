"""The goods of an order on one line: what and how many; where a viewer wants others, before and after."""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter

from coop_live.i18n import tr
from coop_live.model import Order, PricedLine
from coop_live.money import dong
from coop_live.orders.contact.masking import plain
from ui.goods import called, in_short, times, wanted_words
from ui.theme import Theme
from ui.widgets import paint
from ui.widgets.key_cap import code_width, paint_code

ARROW = 16
BEFORE_SHARE = 0.45
"""How much of the line what was ordered before may take."""


def paint_goods(painter: QPainter, theme: Theme, area: QRect, order: Order, tone: str = "text") -> None:
    """Paint the goods from the left and their money, in this tone, at the right."""
    lines = order.wanted
    money, digits = dong(sum(line.total for line in lines)) if lines else "—", theme.figures("body", 600)
    paint.words(painter, area, money, digits, theme.colour(tone), paint.RIGHT)
    room = QRect(area.left(), area.top(), area.width() - paint.width(money, digits) - 12, area.height())
    if order.proposal is not None:
        room = rest_of(room, _paint_before(painter, theme, room, order))
        if order.proposal.lines is None or not lines:
            wish = theme.colour("honey" if order.proposal.lines is None else "danger")
            paint.words(painter, room, wanted_words(order), theme.font("strong"), wish)
            return
    _paint_lines(painter, theme, room, lines)


def _paint_before(painter: QPainter, theme: Theme, area: QRect, order: Order) -> int:
    """Paint what was ordered, and an arrow; return where what is wanted begins."""
    words, font = in_short(order.lines) or tr("Chưa rõ món"), theme.font("body")
    room = min(paint.width(words, font), round(area.width() * BEFORE_SHARE))
    before = QRect(area.left(), area.top(), room, area.height())
    paint.words(painter, before, words, font, theme.colour("text_2"))
    x, side = area.left() + room + 6, theme.scaled(ARROW)
    paint.picture(painter, x, area.center().y() + 1 - side / 2, "arrow-right", side, theme.colour("honey"))
    return x + side + 6


def _paint_lines(painter: QPainter, theme: Theme, room: QRect, lines: tuple[PricedLine, ...]) -> None:
    strong = theme.font("strong")
    if not lines:
        paint.words(painter, room, tr("Chưa rõ món"), strong, theme.colour("honey"))
        return
    fits = _goods_width(theme, lines) <= room.width()
    x = room.left()
    for position, line in enumerate(lines):
        words = called(line) if fits else _cut_words(line, alone=len(lines) == 1)
        needed = _line_width(theme, line, words) + (20 if position + 1 < len(lines) else 0)
        if position and x + min(needed, 90) > room.right():
            paint.words(painter, rest_of(room, x), "…", strong, theme.colour("text_2"))
            return
        if position:
            x = _paint_plus(painter, theme, room, x)
        x = _paint_line(painter, theme, rest_of(room, x), line, words)


def _cut_words(line: PricedLine, *, alone: bool) -> str:
    """Return what to say where not all fits: the kind tells goods apart, the name may lose its end."""
    if not alone:
        return line.variant or ""
    return f"{line.variant} · {plain(line.name)}" if line.variant else called(line)


def _paint_line(painter: QPainter, theme: Theme, area: QRect, line: PricedLine, words: str) -> int:
    """Paint one order line and return where it ends."""
    ink, count = theme.colour("text"), times(line)
    digits = theme.figures("body", 600)
    paint.words(painter, area, count, digits, ink)
    x = area.left() + paint.width(count, digits) + 6
    x = paint_code(painter, theme, x, area.center().y() + 1, line.code) + 6
    if words:
        font = theme.font("strong")
        paint.words(painter, rest_of(area, x), words, font, ink)
        x += min(paint.width(words, font), max(0, area.right() - x)) + 6
    return x


def _paint_plus(painter: QPainter, theme: Theme, area: QRect, x: int) -> int:
    font = theme.font("body")
    paint.words(painter, rest_of(area, x + 2), "+", font, theme.colour("text_3"))
    return x + 2 + paint.width("+", font) + 8


def _line_width(theme: Theme, line: PricedLine, words: str) -> int:
    name = paint.width(words, theme.font("strong")) + 6 if words else 0
    return paint.width(times(line), theme.figures("body", 600)) + 12 + code_width(theme, line.code) + name


def _goods_width(theme: Theme, lines: tuple[PricedLine, ...]) -> int:
    plus = paint.width("+", theme.font("body")) + 10
    return sum(_line_width(theme, line, called(line)) for line in lines) + plus * (len(lines) - 1)


def rest_of(area: QRect, x: int) -> QRect:
    """Return what is left of an area from `x` on."""
    return QRect(x, area.top(), max(0, area.right() + 1 - x), area.height())
