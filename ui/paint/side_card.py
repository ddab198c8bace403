"""The side card: a tall label at the edge of a 16:9 picture."""

from __future__ import annotations

from dataclasses import dataclass, replace

from coop_live.model import Card
from coop_live.overlay.qr import TILES
from ui.paint import facts, flash, inks
from ui.paint.call import ground, parted, row_call, scan_lines, stacked_call
from ui.paint.chips import stamp, stock_chip
from ui.paint.code import qr_tile
from ui.paint.fitting import fit, largest
from ui.paint.marks import logo, ocop, ocop_width, vietgap, vietgap_width
from ui.paint.picture import picture
from ui.paint.sheet import Sheet
from ui.paint.side_column import beside_picture
from ui.paint.weave import seam, seam_width
from ui.paint.words import Line, line

SIZE = (380, 648)
NAMES = ((40, 1), (37, 1), (34, 1), (36, 2), (33, 2), (30, 3), (28, 4), (26, 5))
COLUMN, MARGIN, LOGO = 332, 20, 54
CODE_BLOCK, QR_BLOCK, FLASH = 142, 200, 58
PRICE, LEAST_PRICE, SECOND_LINE = 62, 44, 44
MARK, LEAST_MARK, CHIP = 38, 31, 48
NARROWEST_SIDE = 140
LOWEST_WIDE_PICTURE, LOWEST_WITHOUT_STOCK = 0.70, 0.60
LOWEST_PICTURE = 88


@dataclass(frozen=True, slots=True)
class _Words:
    """Name, price and the row under it, and how high they stand together."""

    name: list[Line]
    price: Line
    second: Line | None
    height: float


def compose(sheet: Sheet, card: Card) -> None:
    """Lay the card from the bottom up; the picture takes what height is left."""
    block = QR_BLOCK if card.qr else CODE_BLOCK
    top = sheet.height - block
    sheet.fill(sheet.pixels(0, top, sheet.width, block), ground(sheet, card))
    if card.qr:
        _qr_block(sheet, card, card.qr, top)
    else:
        row_call(sheet, card, (MARGIN, top, sheet.width - 2 * MARGIN, block), code=102, words=36)
    under = 0.0
    if flash.on_sale(card):
        under = FLASH
        flash.strip(sheet, card, (0, 0, sheet.width, FLASH), label=31, tile=44, pad=18)
    words = _plan(sheet, card)
    if top - words.height - under < CHIP:
        words = _plan(sheet, card, former=False)
    words_top = top - words.height
    _write(sheet, words, top)
    edge = words_top - seam_width(sheet, 2)
    if edge - under >= LOWEST_PICTURE:
        seam(sheet, (0, edge), sheet.width, 2, upright=False)
        _picture(sheet, card, under, edge)
    else:
        _stock_alone(sheet, card, under, words_top)


def _qr_block(sheet: Sheet, card: Card, payload: str, top: float) -> None:
    qr_tile(sheet, payload, (101.5, top + QR_BLOCK / 2), TILES["side-card"])
    before, _, after = parted(card)
    room = sheet.width - 197
    what, or_type = scan_lines(sheet, card, facts.NOT_LOST, room - 8), f"hoặc {before}".strip()
    middle = (197 + room / 2, top + (122 if after else 136))
    if len(what) == 1:
        lead = [what[0], or_type]
        stacked_call(sheet, card, middle, room - 8, code=74, words=30, before=lead)
        return
    low = (middle[0], middle[1] + 16)
    stacked_call(sheet, card, low, room - 8, code=52, words=facts.NOT_LOST, before=[*what, or_type])


def _plan(sheet: Sheet, card: Card, *, former: bool = True) -> _Words:
    """Return name, price and what stands under it, without the former price if that has no room."""
    face = sheet.face
    lines = fit(card.name, NAMES, COLUMN, face, inks.LOOM) or [line(card.name, 26, inks.LOOM)]
    sizes = [float(size) for size in range(PRICE, LEAST_PRICE - 1, -2)]
    price = largest(lambda size: facts.price(card, size, unit=True), sizes, COLUMN, face)
    second: Line | None = None
    if price.width(face) > COLUMN or (former and facts.reduced(card)):
        price = largest(lambda size: facts.price(card, size), [*sizes, 40.0, 36.0, 32.0], COLUMN, face)
        rows = facts.unit_and_former(card if former else replace(card, old_price=None), 30)
        second = next((row for row in rows if row.width(face) <= COLUMN), None)
    name, figure = lines[0].size, price.runs[0].size
    height = 22 + (SECOND_LINE if second else 0) + 0.94 * figure + name * (0.22 + 0.92) + 10
    return _Words(lines, price, second, height + (len(lines) - 1) * name * 1.15)


def _write(sheet: Sheet, words: _Words, bottom: float) -> None:
    base = bottom - 22
    if words.second is not None:
        sheet.write("unit", words.second, MARGIN, base - 2, least=facts.NOT_LOST)
        base -= SECOND_LINE
    sheet.write("price", words.price, MARGIN, base, least=facts.NOT_LOST)
    name = words.name[0].size
    first = bottom - words.height + 0.92 * name + 10
    sheet.write_lines("name", words.name, MARGIN, first, least=20, line_height=name * 1.15)


def _picture(sheet: Sheet, card: Card, top: float, bottom: float) -> None:
    """Lay the picture with its chips; a low one is square, the chips on sand beside it."""
    height = bottom - top
    share = LOWEST_WIDE_PICTURE if card.stock is not None else LOWEST_WITHOUT_STOCK
    wide = height >= share * sheet.width or (card.photo is None and height > 150) or card.sold_out
    width = sheet.width if wide else min(height, sheet.width - NARROWEST_SIDE)
    photo = sheet.pixels(0, top, width, height)
    picture(sheet, card, photo)
    if card.sold_out:
        stamp(sheet, photo, min(0.86, 2.4 * height / sheet.width))
    if not wide:
        beside_picture(sheet, card, (width, top, sheet.width - width, height))
        return
    _marks(sheet, card, top + 10)
    if card.stock:
        at = (10, bottom - CHIP - 10)
        room, bare = sheet.width - 20, card.photo is None
        stock_chip(sheet, card, at, CHIP, room, (30,), least=facts.MUST_BE_READ, on_sand=bare)


def _marks(sheet: Sheet, card: Card, y: float) -> None:
    """Lay OCOP at the left and VietGAP or the logo at the right, as large as both find room."""
    room = sheet.width - 20
    for size in range(MARK, LEAST_MARK - 1, -1):
        if ocop_width(sheet, card, size) + 8 + vietgap_width(sheet, size) <= room:
            break
    both = card.vietgap and not card.sold_out
    ocop(sheet, card, (10, y), size if both else MARK, room)
    if not vietgap(sheet, card, (sheet.width - 10, y), size, right=True):
        logo(sheet, sheet.width - 10, y, LOGO)


def _stock_alone(sheet: Sheet, card: Card, top: float, bottom: float) -> None:
    """Lay stock and stars in a row where a long name and a notice leave no room for a picture."""
    if card.stock is None:
        if bottom > top:
            sheet.fill(sheet.pixels(0, top, sheet.width, bottom - top), inks.SAND)
        return
    if bottom - top < CHIP:
        sheet.refuse("no room for the stock")
        return
    sheet.fill(sheet.pixels(0, top, sheet.width, bottom - top), inks.SAND)
    middle = (top + bottom) / 2
    at = (MARGIN, middle - CHIP / 2)
    wide = stock_chip(sheet, card, at, CHIP, COLUMN, (30,), least=facts.MUST_BE_READ, on_sand=True)
    stars = ocop_width(sheet, card, LEAST_MARK)
    if stars and wide + 10 + stars <= COLUMN:
        ocop(sheet, card, (MARGIN + COLUMN - stars, middle - LEAST_MARK / 2), LEAST_MARK, stars)
