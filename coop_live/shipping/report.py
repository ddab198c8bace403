"""What one evening came to, on one page: pure. Nothing of customers is on it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import tzinfo

from coop_live.i18n import tr
from coop_live.money import dong, grouped
from coop_live.saving import storable
from coop_live.shipping.cells import local_time
from coop_live.shipping.paper import Box, Mark, Page, Rule, Words
from coop_live.shipping.report_chart import Bar, OnAir, minutes_chart

WIDTH, HEIGHT = 210.0, 297.0  # A4
LEFT, RIGHT = 15.0, 195.0
# Two columns below the chart.
_COLUMNS = ((LEFT, 88.0), (109.0, 86.0))
PRODUCTS, PLATFORMS, MOMENTS, SAID, GAPS = 8, 5, 3, 5, 3
"""So many lines of each that fit."""


@dataclass(frozen=True, slots=True)
class Seller:
    """A product that sold, or a platform that was sold on: what it is called, how much, and its `worth`.

    `worth` is how long its bar is: dong of a product, orders of a platform.
    """

    name: str
    much: str
    worth: int


@dataclass(frozen=True, slots=True)
class Moment:
    """Something at a time (ms UTC): a minute with many orders, or when a product ran out."""

    at: int
    text: str


@dataclass(frozen=True, slots=True)
class Missing:
    """A time (ms UTC) of which comments of a platform are missing."""

    platform: str
    since: int
    until: int


@dataclass(frozen=True, slots=True)
class ReportFigures:
    """All that the page says of a live session: money in dong, times ms UTC.

    `paid` of the `confirmed` orders are paid in full, `owed` is still to come; of the `wished` comments
    that wanted to order, `kept` led to a confirmed order. `step` is how many minutes a bar stands for.
    `asked` are questions without anything personal, and how many people asked.
    """

    cooperative: str
    name: str
    started_at: int
    ended_at: int
    confirmed: int = 0
    revenue: int = 0
    buyers: int = 0
    newcomers: int = 0
    paid: int = 0
    owed: int = 0
    comments: int = 0
    wished: int = 0
    kept: int = 0
    step: int = 1
    bars: tuple[Bar, ...] = ()
    on_air: tuple[OnAir, ...] = ()
    products: tuple[Seller, ...] = ()
    platforms: tuple[Seller, ...] = ()
    moments: tuple[Moment, ...] = ()
    ran_out: tuple[Moment, ...] = ()
    asked: tuple[tuple[str, int], ...] = ()
    gaps: tuple[Missing, ...] = ()


def report_page(figures: ReportFigures, zone: tzinfo | None = None) -> Page:
    """Return the page of an evening: A4; `zone` is this machine's where none is given."""
    (left, wide), (right, narrow) = _COLUMNS
    marks = (
        *_head(figures, zone),
        *_tiles(figures),
        *minutes_chart(figures.bars, figures.on_air, _times(figures), (LEFT, 64, RIGHT - LEFT), zone),
        *_title(left, 130, wide, tr("Theo món"), tr("số lượng · tiền hàng ₫")),
        *_sellers(left, 138, wide, figures.products, PRODUCTS, money=True),
        *_title(right, 130, narrow, tr("Theo nền tảng"), tr("số đơn")),
        *_sellers(right, 138, narrow, figures.platforms, PLATFORMS, money=False),
        *_title(right, 185, narrow, tr("Những lúc đông nhất")),
        *_moments(right, 193, narrow, figures.moments[:MOMENTS], MOMENTS, tr("Chưa có đơn nào."), zone),
        *_title(left, 214, wide, tr("Hết hàng trong buổi live")),
        *_moments(left, 222, wide, figures.ran_out, SAID, tr("Không món nào hết."), zone),
        *_title(right, 214, narrow, tr("Được hỏi nhiều nhất"), tr("số người hỏi")),
        *_asked(right, 222, narrow, figures.asked),
        *_gaps(254, figures.gaps, zone),
        *_foot(),
    )
    return Page("bao-cao-live", WIDTH, HEIGHT, marks)


def _head(figures: ReportFigures, zone: tzinfo | None) -> Iterator[Mark]:
    start, end = local_time(figures.started_at, zone), local_time(figures.ended_at, zone)
    yield Words(LEFT, 12, 120, storable(figures.cooperative), 5, 600)
    yield Words(RIGHT - 55, 12, 55, f"{start:%d/%m/%Y}", 5, 600, side="right", figures=True)
    yield Words(LEFT, 18.5, 110, tr("Báo cáo buổi live"), 8, 700)
    hours, minutes = divmod(max(0, figures.ended_at - figures.started_at) // 60_000, 60)
    lasted = tr("{hours} giờ {minutes} phút", hours=hours, minutes=minutes)
    said = f"{start:%H:%M}–{end:%H:%M} · {lasted}"
    yield Words(RIGHT - 68, 21, 68, said, 4.5, side="right", figures=True)
    yield Words(LEFT, 28.5, RIGHT - LEFT, storable(figures.name), 6, 500)
    yield Rule(LEFT, 38, RIGHT - LEFT)


def _tiles(figures: ReportFigures) -> Iterator[Mark]:
    """Say the six figures that everybody asks for first."""
    part = f"{round(100 * figures.kept / figures.wished)}\u00a0%" if figures.wished else "–"
    tiles = (
        (grouped(figures.confirmed), tr("đơn đã chốt")),
        (dong(figures.revenue), tr("tiền hàng")),
        (grouped(figures.buyers), tr("người mua, {new} người mới", new=grouped(figures.newcomers))),
        (f"{grouped(figures.paid)}/{grouped(figures.confirmed)}", tr("đơn đã trả đủ")),
        (dong(figures.owed), tr("khách còn nợ")),
        (
            part,
            tr("{kept} trên {wished} bình luận đặt thành đơn", kept=figures.kept, wished=figures.wished),
        ),
    )
    x, widths = LEFT, (22.0, 34.0, 27.0, 22.0, 34.0, 35.0)
    for (figure, said), width in zip(tiles, widths, strict=True):
        yield Box(x, 41, width, 19, 8)
        yield Words(x + 1.5, 42, width - 3, figure, 7, 700, figures=True)
        yield Words(x + 1.5, 50.5, width - 3, said, 3.6, lines=2)
        x += width + 1.2


def _times(figures: ReportFigures) -> tuple[int, int, tuple[tuple[int, int], ...]]:
    """Return how many minutes a bar is, and the gaps to be seen between the bars."""
    return figures.step, figures.started_at, tuple((one.since, one.until) for one in figures.gaps)


def _title(x: float, y: float, width: float, text: str, beside: str = "") -> Iterator[Mark]:
    yield Words(x, y, width * 0.62, text, 5, 700)
    if beside:
        yield Words(x + width * 0.62, y + 0.9, width * 0.38, beside, 3.6, side="right")


def _sellers(
    x: float, y: float, width: float, sellers: Sequence[Seller], most: int, *, money: bool
) -> Iterator[Mark]:
    """Draw one line and its bar for each; what does not fit is counted in the last line."""
    shown, rest = _shown(sellers, most)
    longest = max((one.worth for one in shown), default=0)
    right = 22 if money else 14
    for one in shown:
        room = width - right - (16 if one.much else 1)
        yield Words(x, y, room, storable(one.name), 4.4, 500)
        if one.much:
            yield Words(x + room + 1, y, 14, one.much, 4.2, side="right", figures=True)
        yield Words(x + width - right, y, right, grouped(one.worth), 4.4, 600, side="right", figures=True)
        if one.worth > 0:
            yield Box(x, y + 6, width * one.worth / longest, 1.4, 60)
        y += 9
    if rest:
        total = sum(one.worth for one in rest)
        yield Words(x, y, width - right, _more(len(rest)), 4.2)
        yield Words(x + width - right, y, right, grouped(total), 4.2, side="right", figures=True)
    if not sellers:
        yield Words(x, y, width, tr("Chưa có đơn nào."), 4.2)


def _shown(sellers: Sequence[Seller], most: int) -> tuple[Sequence[Seller], Sequence[Seller]]:
    """Return what has a line of its own, and what is put together."""
    if len(sellers) <= most:
        return sellers, ()
    return sellers[: most - 1], sellers[most - 1 :]


def _moments(
    x: float, y: float, width: float, moments: Sequence[Moment], most: int, none: str, zone: tzinfo | None
) -> Iterator[Mark]:
    for one in moments[:most]:
        yield Words(x, y, 13, f"{local_time(one.at, zone):%H:%M}", 4.4, 600, figures=True)
        yield Words(x + 14, y, width - 14, storable(one.text), 4.4)
        y += 6
    if len(moments) > most:
        yield Words(x + 14, y - 0.3, width - 14, _more(len(moments) - most), 3.8)
    if not moments:
        yield Words(x, y, width, none, 4.2)


def _asked(x: float, y: float, width: float, asked: Sequence[tuple[str, int]]) -> Iterator[Mark]:
    for text, people in asked[:SAID]:
        yield Words(x, y, width - 12, f"“{storable(text)}”", 4.4)
        yield Words(x + width - 11, y, 11, grouped(people), 4.4, 600, side="right", figures=True)
        y += 6
    if not asked:
        yield Words(x, y, width, tr("Không câu nào được nhiều người hỏi."), 4.2)


def _gaps(y: float, gaps: Sequence[Missing], zone: tzinfo | None) -> Iterator[Mark]:
    """Say of which times comments are missing: orders may be too."""
    yield Rule(LEFT, y + 3, RIGHT - LEFT)
    if not gaps:
        yield Words(LEFT, y + 5, RIGHT - LEFT, tr("Bình luận nghe đủ, không mất lúc nào."), 4.2)
        return
    yield Words(LEFT, y + 5, RIGHT - LEFT, tr("Mất bình luận (dải xám trên biểu đồ):"), 4.2, 600)
    y += 11
    for one in gaps[:GAPS]:
        since, until = local_time(one.since, zone), local_time(one.until, zone)
        said = f"{since:%H:%M:%S}–{until:%H:%M:%S} · {storable(one.platform)}"
        yield Words(LEFT, y, RIGHT - LEFT, said, 4.2, figures=True)
        y += 5.4
    if len(gaps) > GAPS:
        yield Words(LEFT, y, 120, _more(len(gaps) - GAPS), 3.8)


def _more(count: int) -> str:
    return tr("… và {count} dòng nữa", count=count)


def _foot() -> Iterator[Mark]:
    said = tr("Theo sổ của hợp tác xã. Đơn đã hủy, hàng hoàn về không tính. Không có thông tin của khách.")
    yield Words(LEFT, 287, RIGHT - LEFT, said, 3.4)
