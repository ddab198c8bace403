"""The side card: a tall label at the edge of a 16:9 picture."""

from __future__ import annotations

from coop_live.model import Card
from coop_live.overlay.qr import TILES
from ui.paint import inks, parts
from ui.paint.picture import logo, no_picture, picture
from ui.paint.sheet import Align, Sheet
from ui.paint.weave import CELLS, seam
from ui.paint.words import EXTRA_BOLD, SEMI_BOLD, Line, fit, largest, line

SIZE = (380, 648)
NAMES = ((40, 1), (37, 1), (34, 1), (36, 2), (33, 2), (30, 3), (28, 4), (26, 5))
COLUMN, MARGIN, LOGO = 332, 20, 54
CODE_BLOCK, QR_BLOCK = 142, 200
PRICE, LEAST_PRICE, SECOND_LINE = 62, 44, 44
LOWEST_WIDE_PICTURE = 0.70


def compose(sheet: Sheet, card: Card) -> None:
    """Lay the card from the bottom up; the picture takes what height is left."""
    block = QR_BLOCK if card.qr else CODE_BLOCK
    top = sheet.height - block
    sheet.fill(sheet.pixels(0, top, sheet.width, block), parts.ground(card))
    if card.qr:
        _qr_block(sheet, card, card.qr, top)
    else:
        parts.row_call(sheet, card, (MARGIN, top, sheet.width - 2 * MARGIN, block), code=102, words=36)
    words_top = _words(sheet, card, top)
    thickness = sheet.whole(2) * CELLS / sheet.k
    seam(sheet, (0, words_top - thickness), sheet.width, 2, upright=False)
    _picture(sheet, card, words_top - thickness)


def _qr_block(sheet: Sheet, card: Card, payload: str, top: float) -> None:
    parts.qr_tile(sheet, payload, (101.5, top + QR_BLOCK / 2), TILES["side-card"])
    before, after = parts.call_around_code(card)
    lead = [parts.scan(card), f"hoặc {before}".strip()]
    room = sheet.width - 197
    parts.stacked_call(
        sheet,
        card,
        (197 + room / 2, top + (122 if after else 136)),
        room - 16,
        code=74,
        words=30,
        before=lead,
    )


def _words(sheet: Sheet, card: Card, bottom: float) -> float:
    """Lay name and price above `bottom` and return where their paper begins."""
    k = sheet.k
    lines = fit(card.name, NAMES, COLUMN, k, inks.LOOM) or [line(card.name, 26, inks.LOOM)]
    sizes = [float(size) for size in range(PRICE, LEAST_PRICE - 1, -2)]
    price = largest(lambda size: parts.price(card, size, unit=True), sizes, COLUMN, k)
    second: Line | None = None
    if price.width(k) > COLUMN or (card.old_price and not card.sold_out):
        price = largest(lambda size: parts.price(card, size), [*sizes, 40.0, 36.0, 32.0], COLUMN, k)
        second = _second(card)
        if second.width(k) > COLUMN:
            second = line(parts.per_unit(card), 30, inks.SOFT, SEMI_BOLD)
    name, figure = lines[0].size, price.runs[0].size
    base = bottom - 22
    if second is not None and second.runs[0].text:
        sheet.write("unit", second, MARGIN, base - 2, least=parts.NOT_LOST)
        base -= SECOND_LINE
    sheet.write("price", price, MARGIN, base, least=parts.NOT_LOST)
    last = base - 0.94 * figure - 0.22 * name
    first = last - (len(lines) - 1) * name * 1.15
    sheet.write_lines("name", lines, MARGIN, first, least=20, line_height=name * 1.15)
    return first - 0.92 * name - 10


def _second(card: Card) -> Line:
    unit = line(parts.per_unit(card), 30, inks.SOFT, SEMI_BOLD)
    if not card.old_price or card.sold_out:
        return unit
    old = parts.former(card, 30)
    return Line(
        (*(run for run in unit.runs if run.text), *parts.after_gap(old, 16 if unit.runs[0].text else 4))
    )


def _picture(sheet: Sheet, card: Card, height: float) -> None:
    wide = height >= LOWEST_WIDE_PICTURE * sheet.width or card.photo is None
    photo = sheet.pixels(0, 0, sheet.width if wide else height, height)
    picture(sheet, card, photo)
    if card.sold_out:
        parts.stamp(sheet, photo, 0.86)
    if wide:
        logo(sheet, card, sheet.width - 10, 10, LOGO)
        if card.stock:
            chip_top = height - 48 - 10
            words = largest(
                lambda unit: parts.stock(card, 30, unit=bool(unit)), (1, 0), sheet.width - 60, sheet.k
            )
            parts.chip(sheet, "stock", words, (10, chip_top), 48, parts.stock_ground(card), least=30)
        return
    side = sheet.width - height
    sheet.fill(sheet.pixels(height, 0, side, height), inks.SAND)
    _stacked_stock(sheet, card, (height, height / 2), side)


def _stacked_stock(sheet: Sheet, card: Card, at: tuple[float, float], width: float) -> None:
    """Lay logo and stock, one under the other, beside a small picture."""
    left, middle = at
    shown = logo(sheet, card, left + (width + 64) / 2, middle - 94, 64)
    if not card.stock:
        if not shown:
            no_picture(sheet, sheet.pixels(left, 0, width, 2 * middle))
        return
    top = middle - 16 if shown else middle - 42
    ink = inks.PAPER if card.nearly_gone else inks.LOOM
    figure = inks.HONEY if card.nearly_gone else inks.LOOM
    ground = sheet.pixels(left + 8, top, width - 16, 84)
    plenty = not card.few and not card.nearly_gone
    sheet.fill(ground, inks.PAPER if plenty else parts.stock_ground(card), 14)
    head = "chỉ còn" if card.nearly_gone else "còn"
    centre = left + width / 2
    sheet.write("stock", line(head, 30, ink, SEMI_BOLD), centre, top + 33, Align.CENTRE, least=28)
    count = largest(
        lambda size: line(parts.counted(card, unit=size > 0), abs(size), figure, EXTRA_BOLD),
        (36, 33, 30, -36, -30),
        width - 22,
        sheet.k,
    )
    sheet.write("stock", count, centre, top + 71, Align.CENTRE, least=parts.MUST_BE_READ)
