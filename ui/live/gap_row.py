"""A time of which comments may be missing, as the feed paints it: striped, so that it is no comment."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QTextCharFormat, QTextLayout, QTextOption

from coop_live.i18n import tr
from coop_live.model import Gap
from coop_live.money import NO_BREAK_SPACE
from ui.dates import clock
from ui.prepare.facts import platform_name
from ui.theme import Theme

STRIPE = 8
SIDE = 12


def span_words(gap: Gap) -> str:
    """Return from when to when: "20:14–20:17"."""
    return minutes_words(gap.since, gap.until)


def minutes_words(since: int, until: int) -> str:
    """Return from when to when (ms UTC): "20:14–20:17", or "20:14" alone."""
    begin, end = clock(since), clock(until)
    return begin if begin == end else f"{begin}–{end}"


def gap_words(gap: Gap) -> str:
    """Return what is missing: "Có thể thiếu bình luận YouTube 20:14–20:17"."""
    where = platform_name(gap.platform) if gap.platform else ""
    said = tr("Có thể thiếu bình luận {platform} {time}", platform=where, time=span_words(gap))
    return " ".join(said.split())


def paste_words() -> str:
    """Return what can be done about it."""
    return tr("Dán phần thiếu")


def lay_out_gap(gap: Gap, theme: Theme, width: float) -> tuple[QTextLayout, int]:
    """Return the words of a gap in lines of `width`, and how many lines there are."""
    said, act = gap_words(gap), paste_words().replace(" ", NO_BREAK_SPACE)
    layout = QTextLayout(f"{said} · {act}", theme.font("small", 500))
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    link = QTextLayout.FormatRange()
    link.start, link.length, link.format = len(said) + 3, len(act), QTextCharFormat()
    link.format.setFont(theme.font("small", 600))
    link.format.setForeground(theme.colour("sky"))
    layout.setFormats([link])
    count, height = 0, theme.line("body")
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(40.0, width))
        line.setPosition(QPointF(0, count * height + height * 0.73 - line.ascent()))
        count += 1
    layout.endLayout()
    return layout, max(1, count)


def paint_gap(painter: QPainter, theme: Theme, area: QRect, gap: Gap, left: int) -> None:
    """Paint the row of a gap, its words from `left` on; the stripes run beside them."""
    painter.fillRect(area, theme.colour("honey_tint"))
    painter.fillRect(area.left(), area.bottom(), area.width(), 1, theme.colour("honey_line"))
    beside = QRect(area.left(), area.top(), left - 8, area.height())
    _paint_stripes(painter, theme.colour("honey_line"), beside)
    layout, _lines = lay_out_gap(gap, theme, area.width() - left - SIDE)
    painter.setPen(theme.colour("honey"))
    layout.draw(painter, QPointF(area.left() + left, area.top() + 5))


def _paint_stripes(painter: QPainter, colour: QColor, area: QRect) -> None:
    painter.save()
    painter.setClipRect(area)
    painter.setPen(QPen(colour, 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
    for x in range(area.left() - area.height(), area.right() + STRIPE, STRIPE):
        painter.drawLine(x, area.bottom() + 1, x + area.height(), area.top())
    painter.restore()
