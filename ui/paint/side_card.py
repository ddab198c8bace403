"""The side card: a tall label at the edge of a 16:9 picture."""

from __future__ import annotations

from coop_live.model import Card
from coop_live.overlay.qr import TILES
from ui.paint import facts, flash, inks
from ui.paint.area import Align
from ui.paint.call import ground, parted, row_call, scan, stacked_call
from ui.paint.chips import stamp, stock_chip, thanks
from ui.paint.code import qr_tile
from ui.paint.fitting import fit, largest
from ui.paint.marks import logo, ocop, ocop_width, vietgap
from ui.paint.picture import no_picture, picture
from ui.paint.sheet import Sheet
from ui.paint.weave import seam, seam_width
from ui.paint.words import EXTRA_BOLD, SEMI_BOLD, Line, line

SIZE = (380, 648)
NAMES = ((40, 1), (37, 1), (34, 1), (36, 2), (33, 2), (30, 3), (28, 4), (26, 5))
COLUMN, MARGIN, LOGO, SMALL_LOGO = 332, 20, 54, 64
CODE_BLOCK, QR_BLOCK, FLASH = 142, 200, 58
PRICE, LEAST_PRICE, SECOND_LINE = 62, 44, 44
MARK, SMALL_MARK, CHIP = 38, 32, 48
LOWEST_WIDE_PICTURE = 0.70
LOWEST_PICTURE = 88


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
    words_top = _words(sheet, card, top)
    edge = words_top - seam_width(sheet, 2)
    if edge - under >= LOWEST_PICTURE:
        seam(sheet, (0, edge), sheet.width, 2, upright=False)
        _picture(sheet, card, under, edge)
    else:
        _stock_alone(sheet, card, under, words_top)


def _qr_block(sheet: Sheet, card: Card, payload: str, top: float) -> None:
    qr_tile(sheet, payload, (101.5, top + QR_BLOCK / 2), TILES["side-card"])
    before, _, after = parted(card)
    lead = [scan(card), f"hoặc {before}".strip()]
    room = sheet.width - 197
    middle = (197 + room / 2, top + (122 if after else 136))
    stacked_call(sheet, card, middle, room - 16, code=74, words=30, before=lead)


def _words(sheet: Sheet, card: Card, bottom: float) -> float:
    """Lay name and price above `bottom` and return where their paper begins."""
    face = sheet.face
    lines = fit(card.name, NAMES, COLUMN, face, inks.LOOM) or [line(card.name, 26, inks.LOOM)]
    sizes = [float(size) for size in range(PRICE, LEAST_PRICE - 1, -2)]
    price = largest(lambda size: facts.price(card, size, unit=True), sizes, COLUMN, face)
    second: Line | None = None
    if price.width(face) > COLUMN or facts.reduced(card):
        price = largest(lambda size: facts.price(card, size), [*sizes, 40.0, 36.0, 32.0], COLUMN, face)
        rows = facts.unit_and_former(card, 30)
        second = next((row for row in rows if row.width(face) <= COLUMN), None)
    name, figure = lines[0].size, price.runs[0].size
    base = bottom - 22
    if second is not None:
        sheet.write("unit", second, MARGIN, base - 2, least=facts.NOT_LOST)
        base -= SECOND_LINE
    sheet.write("price", price, MARGIN, base, least=facts.NOT_LOST)
    last = base - 0.94 * figure - 0.22 * name
    first = last - (len(lines) - 1) * name * 1.15
    sheet.write_lines("name", lines, MARGIN, first, least=20, line_height=name * 1.15)
    return first - 0.92 * name - 10


def _picture(sheet: Sheet, card: Card, top: float, bottom: float) -> None:
    """Lay the picture with its chips; a low one is square, the chips on sand beside it."""
    height = bottom - top
    wide = height >= LOWEST_WIDE_PICTURE * sheet.width or (card.photo is None and height > 150)
    photo = sheet.pixels(0, top, sheet.width if wide else height, height)
    picture(sheet, card, photo)
    if card.sold_out:
        stamp(sheet, photo, 0.86)
    if not wide:
        sheet.fill(sheet.pixels(height, top, sheet.width - height, height), inks.SAND)
        _beside(sheet, card, (height, top), (sheet.width - height, height))
        return
    ocop(sheet, card, (10, top + 10), MARK, sheet.width - 20)
    if not vietgap(sheet, card, (sheet.width - 10, top + 10), MARK, right=True):
        logo(sheet, sheet.width - 10, top + 10, LOGO)
    if card.stock:
        at = (10, bottom - CHIP - 10)
        stock_chip(sheet, card, at, CHIP, sheet.width - 20, (30,), least=facts.MUST_BE_READ)


def _beside(sheet: Sheet, card: Card, at: tuple[float, float], size: tuple[float, float]) -> None:
    """Lay mark and stock, one under the other, on the sand beside a small picture."""
    (left, top), (width, height) = at, size
    stock_high = 84 if card.stock else 0
    room = height - stock_high - 30
    over = _mark(sheet, card, (left, top), (width, height), room)
    if card.stock:
        tall = over + (14 if over else 0) + stock_high
        _stacked_stock(sheet, card, (left + 8, top + (height - tall) / 2 + tall - stock_high), width - 16)
    elif not over and not card.sold_out:
        no_picture(sheet, sheet.pixels(left, top, width, height))


def _mark(sheet: Sheet, card: Card, at: tuple[float, float], size: tuple[float, float], room: float) -> float:
    """Lay OCOP, else VietGAP, else the logo over the stock and return how much height it takes.

    Stars that the column has no room for lie on the picture.
    """
    (left, top), (width, height) = at, size
    stock_high = 98 if card.stock else 0
    wide = ocop_width(sheet, card, SMALL_MARK)
    if wide:
        if room < SMALL_MARK or wide > width - 12:
            ocop(sheet, card, (6, top + height - 6), SMALL_MARK, height - 12, up=True)
            return 0
        y = top + (height - stock_high - SMALL_MARK) / 2
        return ocop(sheet, card, (left + (width - wide) / 2, y), SMALL_MARK, width)
    if room >= SMALL_MARK and width > 130:
        y = top + (height - stock_high - SMALL_MARK) / 2
        if vietgap(sheet, card, (left + width / 2 + 62, y), SMALL_MARK, right=True):
            return SMALL_MARK
    if room >= SMALL_LOGO:
        y = top + (height - stock_high - SMALL_LOGO) / 2
        if logo(sheet, left + (width + SMALL_LOGO) / 2, y, SMALL_LOGO):
            return SMALL_LOGO
    return 0


def _stacked_stock(sheet: Sheet, card: Card, at: tuple[float, float], width: float) -> None:
    left, top = at
    colours = facts.stock_inks(card, emphasis=sheet.emphasis)
    scarce = card.few or card.nearly_gone
    plain_ground = not scarce and not sheet.emphasis
    sheet.fill(sheet.pixels(left, top, width, 84), inks.PAPER if plain_ground else colours.ground, 14)
    centre = left + width / 2
    head = line(facts.left_word(card), facts.MUST_BE_READ, colours.words, SEMI_BOLD)
    sheet.write("stock", head, centre, top + 33, Align.CENTRE, least=28)
    count = largest(
        lambda size: line(facts.counted(card, unit=size > 0), abs(size), colours.number, EXTRA_BOLD),
        (36, 33, 30, -36, -30),
        width - 22,
        sheet.face,
    )
    sheet.write("stock", count, centre, top + 71, Align.CENTRE, least=facts.MUST_BE_READ)


def _stock_alone(sheet: Sheet, card: Card, top: float, bottom: float) -> None:
    """Lay the stock in a row where a long name and a notice leave no room for a picture."""
    height = bottom - top
    colours = facts.stock_inks(card, emphasis=sheet.emphasis)
    sheet.fill(sheet.pixels(0, top, sheet.width, max(height, 0)), colours.ground)
    if card.stock is None:
        return
    words = facts.stock(card, facts.MUST_BE_READ, emphasis=sheet.emphasis)
    if card.sold_out:
        words = thanks(sheet, COLUMN, (30,))
    sheet.write("stock", words, MARGIN, (top + bottom) / 2 + 11, least=facts.MUST_BE_READ)
