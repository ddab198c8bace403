"""The lower third: a long label at the bottom of a 16:9 picture."""

from __future__ import annotations

from coop_live.model import Card
from coop_live.overlay.qr import TILES
from ui.paint import facts, flash, inks
from ui.paint.area import Align
from ui.paint.call import QR_WORDS, call_line, code_only, ground, scan_line, stacked_call
from ui.paint.chips import chip, chip_width, stamp, stock_chip
from ui.paint.code import qr_tile
from ui.paint.fitting import fit
from ui.paint.marks import logo, ocop, vietgap
from ui.paint.origin import origin, write_origin
from ui.paint.picture import picture
from ui.paint.price import priced
from ui.paint.sheet import Sheet
from ui.paint.weave import seam
from ui.paint.words import SEMI_BOLD, line

SIZE = (1184, 308)
TAB = 60
NAMES = ((46, 1), (42, 1), (38, 2), (35, 2), (32, 2), (29, 3))
PICTURE, CODE_BLOCK, QR_BLOCK, LOGO, LOW_LOGO = 240, 240, 214, 46, 40
PRICES = {1: 68, 2: 62, 3: 54}
PRICE_BASELINE, CHIP, MARK = 158, 52, 38


def compose(sheet: Sheet, card: Card) -> None:
    """Lay the card: picture, seam, words, and the block with the call at the right."""
    high = sheet.height
    if flash.on_sale(card):
        flash.tab(sheet.tab, card, 28, label=31, tile=44)
    photo = sheet.pixels(0, 0, PICTURE, high)
    picture(sheet, card, photo)
    vietgap(sheet, card, (10, 10), MARK)
    ocop(sheet, card, (10, high - 10), MARK, PICTURE - 20, up=True)
    if card.sold_out:
        stamp(sheet, photo, 0.94)
    left = PICTURE + seam(sheet, (PICTURE, 0), high, 3, upright=True) + 26
    block = QR_BLOCK if card.qr else CODE_BLOCK
    edge = sheet.width - block
    _block(sheet, card, edge, block)
    chips = _chips(sheet, card, left, edge - 22 - left)
    _words(sheet, card, left, edge - 22, 0 if chips else 26)


def _block(sheet: Sheet, card: Card, left: float, width: float) -> None:
    sheet.fill(sheet.pixels(left, 0, width, sheet.height), ground(sheet, card))
    centre = left + width / 2
    if not card.qr:
        stacked_call(sheet, card, (centre, sheet.height / 2), width - 26, code=130, words=38)
        return
    qr_tile(sheet, card.qr, (centre, 100), TILES["lower-third"])
    said = scan_line(sheet, card, (30, QR_WORDS), width - 14)
    sheet.write("qr words", said, centre, 226, Align.CENTRE, least=QR_WORDS)


def _words(sheet: Sheet, card: Card, left: float, right: float, lower: float) -> None:
    width = right - left
    single = fit(card.name, NAMES[:2], width, sheet.face, inks.LOOM, least=42)
    lines = single or fit(card.name, NAMES, width, sheet.face, inks.LOOM) or [line(card.name, 29, inks.LOOM)]
    count = min(len(lines), 3)
    top = PRICE_BASELINE + lower - PRICES[count] * 0.74
    texts = (facts.member_and_place(card), card.member, card.place) if len(lines) == 1 else ()
    about = origin(sheet, texts, 27, width - LOGO - 14)
    size = lines[0].size
    first = 89 + lower * 0.75
    if about is None:
        first = (16 - 4 * len(lines) + top) * 0.46 - (len(lines) - 1) * size * 1.15 / 2 + size * 0.36
    sheet.write_lines("name", lines, left, first, least=20, line_height=size * 1.15)
    write_origin(sheet, about, (left, 37 + lower / 2), facts.NOT_LOST)
    if len(lines) == 1 and not logo(sheet, right, 9, LOGO):
        logo(sheet, right, 5, LOW_LOGO)
    priced(sheet, card, (left, PRICE_BASELINE + lower), width, PRICES[count], former=count < 3)


def _chips(sheet: Sheet, card: Card, left: float, width: float) -> bool:
    """Lay call and stock side by side; the call becomes the code alone before the stock loses its unit."""
    y, right = sheet.height - CHIP - 14, left + width
    if card.qr:
        room = width
        if card.stock is not None:
            stock = facts.stock(card, facts.MUST_BE_READ, emphasis=sheet.emphasis)
            room -= chip_width(sheet, stock, CHIP) + 14
        call = call_line(card, 30, 39, SEMI_BOLD)
        if chip_width(sheet, call, CHIP) > room:
            call = code_only(card, 39)
        ground_colour = sheet.style.block
        left += chip(sheet, "call", call, (left, y), CHIP, ground_colour, least=facts.MUST_BE_READ) + 14
    if card.stock is not None:
        stock_chip(sheet, card, (left, y), CHIP, right - left, (30,), least=facts.MUST_BE_READ)
    return bool(card.qr) or card.stock is not None
