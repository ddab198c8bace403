"""The portrait card: a label at the top of a 9:16 picture, above the face."""

from __future__ import annotations

from coop_live.model import Card
from coop_live.overlay.qr import TILES
from ui.paint import facts, flash, inks
from ui.paint.area import Align
from ui.paint.call import QR_WORDS, call_line, code_only, ground, stacked_call
from ui.paint.chips import chip, chip_width, stamp
from ui.paint.code import qr_tile
from ui.paint.fitting import fit, largest
from ui.paint.marks import ocop, vietgap
from ui.paint.picture import picture
from ui.paint.sheet import Sheet
from ui.paint.weave import seam
from ui.paint.words import BOLD, SEMI_BOLD, Line, line

SIZE = (672, 304)
TAB = 56
NAMES = ((34, 2), (32, 2), (30, 3), (27, 3), (25, 4), (23, 5))
CODE_PICTURE, QR_PICTURE = 200, 168
CODE_BLOCK, QR_BLOCK = 178, 198
PILL, MARK = 48, 34
LEAST = (facts.MUST_BE_READ_UPRIGHT, facts.NOT_LOST_UPRIGHT)


def compose(sheet: Sheet, card: Card) -> None:
    """Lay the card: picture over the stock, seam, words, and the block with the call."""
    if flash.on_sale(card):
        flash.tab(sheet.tab, card, 24, label=28, tile=40)
    side = QR_PICTURE if card.qr else CODE_PICTURE
    high = side if card.stock is not None else sheet.height
    photo = sheet.pixels(0, 0, side, high)
    picture(sheet, card, photo, standing=card.stock is None)
    vietgap(sheet, card, (6, 6), MARK)
    ocop(sheet, card, (6, high - 6), MARK, side - 12, up=True)
    if card.sold_out:
        stamp(sheet, photo, 0.94)
    if card.stock is not None:
        _stock(sheet, card, side)
    left = side + seam(sheet, (side, 0), sheet.height, 2, upright=True) + 16
    block = QR_BLOCK if card.qr else CODE_BLOCK
    edge = sheet.width - block
    _block(sheet, card, edge, block)
    if card.qr:
        _words_over_pill(sheet, card, left, edge - 12 - left)
    else:
        _words(sheet, card, left, edge - 12 - left)


def _stock(sheet: Sheet, card: Card, side: float) -> None:
    height = sheet.height - side
    colours = facts.stock_inks(card, emphasis=sheet.emphasis)
    sheet.fill(sheet.pixels(0, side, side, height), colours.ground)
    if card.sold_out:
        words = line(facts.ALL_SOLD, LEAST[0], inks.LOOM, SEMI_BOLD)
    else:
        words = largest(
            lambda size: facts.stock(card, abs(size), unit=size > 0, louder=1.2, emphasis=sheet.emphasis),
            (27, 25, -27, -25),
            side - 12,
            sheet.face,
        )
    baseline = side + height / 2 + words.size * 0.35
    sheet.write("stock", words, side / 2, baseline, Align.CENTRE, least=LEAST[0])


def _block(sheet: Sheet, card: Card, left: float, width: float) -> None:
    sheet.fill(sheet.pixels(left, 0, width, sheet.height), ground(sheet, card))
    centre = left + width / 2
    if not card.qr:
        middle = sheet.height / 2 - 2
        stacked_call(sheet, card, (centre, middle), width - 20, code=130, words=38, least=LEAST)
        return
    qr_tile(sheet, card.qr, (centre, 99), TILES["portrait-card"])
    sizes = (28, QR_WORDS)
    said = largest(lambda size: line(card.qr_words, size, inks.CREAM, BOLD), sizes, width - 12, sheet.face)
    sheet.write("qr words", said, centre, 225, Align.CENTRE, least=QR_WORDS)


def _name(sheet: Sheet, card: Card, width: float) -> list[Line]:
    return fit(card.name, NAMES, width, sheet.face, inks.LOOM, BOLD) or [line(card.name, 23, inks.LOOM)]


def _price(sheet: Sheet, card: Card, width: float, most: float) -> Line:
    sizes = [float(size) for size in range(int(most), LEAST[0] - 1, -2)]
    return largest(lambda size: facts.price(card, size), sizes, width, sheet.face)


def _words_over_pill(sheet: Sheet, card: Card, left: float, width: float) -> None:
    """Lay name, price and the code pill: what stands beside a QR."""
    call = largest(
        lambda size: call_line(card, size, size * 1.32, SEMI_BOLD),
        (27, 25),
        width - 2 * 0.385 * PILL,
        sheet.face,
    )
    if chip_width(sheet, call, PILL) > width:
        call = code_only(card, 36)
    top = sheet.height - PILL - 10
    chip(sheet, "call", call, (left, top), PILL, sheet.style.block, least=LEAST[0])
    lines = _name(sheet, card, width)
    price = _price(sheet, card, width, 56 if len(lines) < 3 else 46)
    base = top - 18
    sheet.write("price", price, left, base, least=LEAST[0])
    name = lines[0].size
    ceiling = base - price.runs[0].size * 0.74
    if facts.reduced(card) and len(lines) < 3:
        old = facts.former(card, 27)
        sheet.write("former price", old, left + 4, ceiling - 11, least=LEAST[1])
        ceiling -= 34
    tall = (len(lines) - 1) * name * 1.15 + name * 1.12
    first = max((ceiling - tall) / 2, 6) + name * 0.90
    sheet.write_lines("name", lines, left, min(first, 42), least=20, line_height=name * 1.15)


def _words(sheet: Sheet, card: Card, left: float, width: float) -> None:
    """Lay place, name, price and unit: what stands beside the code."""
    seconds = facts.unit_and_former(card, 27)
    second = next((row for row in seconds if row.width(sheet.face) <= width), None)
    if second is not None:
        sheet.write("unit", second, left, sheet.height - 16, least=LEAST[1])
    lines = _name(sheet, card, width)
    name = lines[0].size
    price = _price(sheet, card, width, 56 if len(lines) < 4 else 46)
    base = sheet.height - 57 if second is not None else sheet.height - 26
    sheet.write("price", price, left, base, least=LEAST[0])
    ceiling = base - price.runs[0].size * 0.74
    tall = (len(lines) - 1) * name * 1.15 + name * 1.12
    about = _about(sheet, card, width) if tall < ceiling - 40 else None
    top = 0.0
    if about is not None:
        sheet.write("place", about, left, 34, least=LEAST[1])
        top = 38
    first = top + max((ceiling - top - tall) / 4, 3) + name * 0.90
    sheet.write_lines("name", lines, left, first, least=20, line_height=name * 1.15)


def _about(sheet: Sheet, card: Card, width: float) -> Line | None:
    for text in (facts.member_and_place(card), card.place, card.member):
        words = line(text, 24, inks.SOFT, SEMI_BOLD)
        if words.runs[0].text and words.width(sheet.face) <= width:
            return words
    return None
