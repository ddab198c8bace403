"""The name of a product in the table: its papers beside it, who made it and where under it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QRect
from PySide6.QtGui import QFont, QPainter

from ui.prepare.paper_words import Mark, badges
from ui.prepare.rows import Row
from ui.theme import Theme
from ui.widgets import paint
from ui.widgets.chip import chip_width, paint_chip

GAP = 6


def paint_name(
    painter: QPainter,
    theme: Theme,
    area: QRect,
    row: Row,
    today: date,
    *,
    chosen: bool = False,
    badged: bool = True,
) -> None:
    """Draw the cell; the name comes first, papers take what it leaves where they are `badged` here."""
    if row.variant:
        _paint_variant(painter, theme, area.adjusted(theme.space(4), 0, 0, 0), row)
        return
    first = theme.scaled(19)
    second = theme.scaled(16) if row.second else 0
    top = area.center().y() - (first + second) // 2
    one = QRect(area.left(), top, area.width(), first)
    papers = badges(row.product.certificates, today) if badged else ()
    wanted = paint.width(row.name, theme.font("strong")) + GAP
    left = _paint_papers(painter, theme, one, one.width() - wanted, papers, on_tint=chosen)
    one.setRight(left - GAP if papers else one.right())
    paint.words(painter, one, row.name, theme.font("strong"), theme.colour("text"))
    if second:
        two = QRect(area.left(), top + first, area.width(), second)
        said = fitting(row.second_parts, two.width(), theme.font("caption"))
        paint.words(painter, two, said, theme.font("caption"), theme.colour("text_3"))


def fitting(parts: Sequence[str], room: int, font: QFont) -> str:
    """Return as many whole parts as there is room for, the first one always; no part is cut in two."""
    said = ""
    for part in parts:
        longer = f"{said} · {part}" if said else part
        if said and paint.width(longer, font) > room:
            break
        said = longer
    return said


def _paint_variant(painter: QPainter, theme: Theme, area: QRect, row: Row) -> None:
    """Write a variant and its lot on one line."""
    body, caption = theme.font("body"), theme.font("caption")
    paint.words(painter, area, row.name, body, theme.colour("text_2"))
    rest = area.adjusted(paint.width(row.name, body) + 2 * GAP, 0, 0, 0)
    if row.second and paint.width(row.second, caption) <= rest.width():
        paint.words(painter, rest, row.second, caption, theme.colour("text_3"))


def _paint_papers(
    painter: QPainter, theme: Theme, area: QRect, room: int, papers: Sequence[Mark], *, on_tint: bool
) -> int:
    """Draw the papers at the right end, where nothing fits one sign in the worst tone; gives its left."""
    fitting: list[Mark] = []
    for mark in papers:
        room -= chip_width(theme, mark.text) + GAP
        if room < 0:
            break
        fitting.append(mark)
    x = area.right() + 1
    middle = area.center().y() + 1
    if papers and not fitting:
        side = theme.scaled(16)
        tone = "text_2" if papers[0].tone == "plain" else papers[0].tone
        paint.picture(painter, x - side, middle - side / 2, "award", side, theme.colour(tone))
        return x - side
    for mark in reversed(fitting):
        x -= chip_width(theme, mark.text)
        paint_chip(painter, theme, x, middle, mark.text, tone=mark.tone, on_tint=on_tint)
        x -= GAP
    return x
