"""The lower third: a long label at the bottom of a 16:9 picture."""

from __future__ import annotations

from coop_live.model import Card
from coop_live.overlay.qr import TILES
from ui.paint import inks, parts
from ui.paint.picture import logo, picture
from ui.paint.price import priced
from ui.paint.sheet import Align, Sheet
from ui.paint.weave import seam
from ui.paint.words import BOLD, SEMI_BOLD, Line, fit, largest, line

SIZE = (1184, 308)
TAB = 60
NAMES = ((46, 1), (42, 1), (38, 2), (35, 2), (32, 2), (29, 3))
PICTURE, CODE_BLOCK, QR_BLOCK, LOGO = 240, 240, 214, 46
PRICES = {1: 68, 2: 62, 3: 54}
PRICE_BASELINE, CHIP = 158, 52


def compose(sheet: Sheet, card: Card) -> None:
    """Lay the card: picture, seam, words, and the block with the call at the right."""
    high = sheet.height
    photo = sheet.pixels(0, 0, PICTURE, high)
    picture(sheet, card, photo)
    if card.sold_out:
        parts.stamp(sheet, photo, 0.94)
    left = PICTURE + seam(sheet, (PICTURE, 0), high, 3, upright=True) + 26
    block = QR_BLOCK if card.qr else CODE_BLOCK
    edge = sheet.width - block
    _block(sheet, card, edge, block)
    chips = _chips(sheet, card, left, edge - 22 - left)
    _words(sheet, card, left, edge - 22, 0 if chips else 26)


def _block(sheet: Sheet, card: Card, left: float, width: float) -> None:
    sheet.fill(sheet.pixels(left, 0, width, sheet.height), parts.ground(card))
    centre = left + width / 2
    if not card.qr:
        parts.stacked_call(sheet, card, (centre, sheet.height / 2), width - 26, code=130, words=38)
        return
    parts.qr_tile(sheet, card.qr, (centre, 100), TILES["lower-third"])
    said = largest(
        lambda size: line(card.qr_words, size, inks.CREAM, BOLD),
        (parts.QR_WORDS,),
        width - 16,
        sheet.k,
    )
    sheet.write("qr words", said, centre, 226, Align.CENTRE, least=parts.QR_WORDS)


def _words(sheet: Sheet, card: Card, left: float, right: float, lower: float) -> None:
    width = right - left
    single = fit(card.name, NAMES[:2], width, sheet.k, inks.LOOM, least=42)
    lines = single or fit(card.name, NAMES, width, sheet.k, inks.LOOM) or [line(card.name, 29, inks.LOOM)]
    count = min(len(lines), 3)
    top = PRICE_BASELINE + lower - PRICES[count] * 0.74
    about = _about(sheet, card, left, right) if len(lines) == 1 else None
    size = lines[0].size
    if about is not None:
        sheet.write("member", about, left, 37 + lower / 2, least=parts.NOT_LOST)
        first = 89 + lower / 2 + (lower / 4)
    else:
        first = (16 - 4 * len(lines) + top) * 0.46 - (len(lines) - 1) * size * 1.15 / 2 + size * 0.36
    sheet.write_lines("name", lines, left, first, least=20, line_height=size * 1.15)
    priced(sheet, card, (left, PRICE_BASELINE + lower), width, PRICES[count])


def _about(sheet: Sheet, card: Card, left: float, right: float) -> Line | None:
    """Lay the logo and return member and place, as much of them as there is room for."""
    if logo(sheet, card, right, 9, LOGO):
        right -= LOGO + 14
    for text in (parts.member_and_place(card), card.member, card.place):
        words = line(text, 27, inks.SOFT, SEMI_BOLD)
        if words.runs[0].text and words.width(sheet.k) <= right - left:
            return words
    return None


def _chips(sheet: Sheet, card: Card, left: float, width: float) -> bool:
    y = sheet.height - CHIP - 14
    if card.sold_out:
        parts.chip(sheet, "stock", line(parts.THANKS, 30, inks.LOOM), (left, y), CHIP, inks.SAND, least=30)
        return True
    rows = [
        [(parts.call_line(card, 30, 39, SEMI_BOLD), inks.BRAND)] if card.qr else [],
        [] if card.stock is None else [(parts.stock(card, 30), parts.stock_ground(card))],
    ]
    both = [*rows[0], *rows[1]]
    if sum(parts.chip_width(sheet, words, CHIP) + 14 for words, _ in both) - 14 > width:
        short_call = [(parts.code_only(card, 39), inks.BRAND)] if card.qr else []
        both = [*short_call, *rows[1]]
    for words, colour in both:
        name = "call" if colour is inks.BRAND else "stock"
        left += parts.chip(sheet, name, words, (left, y), CHIP, colour, least=parts.MUST_BE_READ) + 14
    return bool(both)
