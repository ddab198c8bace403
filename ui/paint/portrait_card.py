"""The portrait card: a label at the top of a 9:16 picture, above the face."""

from __future__ import annotations

from coop_live.model import Card
from coop_live.overlay.qr import TILES
from ui.paint import inks, parts
from ui.paint.picture import picture
from ui.paint.sheet import Align, Sheet
from ui.paint.weave import seam
from ui.paint.words import BOLD, SEMI_BOLD, Line, fit, largest, line

SIZE = (672, 304)
TAB = 56
NAMES = ((34, 2), (32, 2), (30, 3), (27, 3), (25, 4), (23, 5))
CODE_PICTURE, QR_PICTURE = 200, 168
CODE_BLOCK, QR_BLOCK = 178, 198
PILL = 48
LEAST = (parts.MUST_BE_READ_UPRIGHT, parts.NOT_LOST_UPRIGHT)


def compose(sheet: Sheet, card: Card) -> None:
    """Lay the card: picture over the stock, seam, words, and the block with the call."""
    side = QR_PICTURE if card.qr else CODE_PICTURE
    photo = sheet.pixels(0, 0, side, side if card.stock is not None else sheet.height)
    picture(sheet, card, photo, standing=card.stock is None)
    if card.sold_out:
        parts.stamp(sheet, photo, 0.94)
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
    sheet.fill(sheet.pixels(0, side, side, height), parts.stock_ground(card))
    if card.sold_out:
        words = line(parts.ALL_SOLD, LEAST[0], inks.LOOM, SEMI_BOLD)
    else:
        sizes = (27, 25, -27, -25)
        words = largest(
            lambda size: parts.stock(card, abs(size), unit=size > 0, louder=1.2), sizes, side - 12, sheet.k
        )
    baseline = side + height / 2 + words.size * 0.35
    sheet.write("stock", words, side / 2, baseline, Align.CENTRE, least=LEAST[0])


def _block(sheet: Sheet, card: Card, left: float, width: float) -> None:
    sheet.fill(sheet.pixels(left, 0, width, sheet.height), parts.ground(card))
    centre = left + width / 2
    if not card.qr:
        middle = sheet.height / 2 - 2
        parts.stacked_call(sheet, card, (centre, middle), width - 20, code=130, words=38, least=LEAST)
        return
    parts.qr_tile(sheet, card.qr, (centre, 99), TILES["portrait-card"])
    sizes = (28, parts.QR_WORDS)
    said = largest(lambda size: line(card.qr_words, size, inks.CREAM, BOLD), sizes, width - 12, sheet.k)
    sheet.write("qr words", said, centre, 225, Align.CENTRE, least=parts.QR_WORDS)


def _name(sheet: Sheet, card: Card, width: float) -> list[Line]:
    return fit(card.name, NAMES, width, sheet.k, inks.LOOM, BOLD) or [line(card.name, 23, inks.LOOM)]


def _price(sheet: Sheet, card: Card, width: float, most: float) -> Line:
    sizes = [float(size) for size in range(int(most), LEAST[0] - 1, -2)]
    return largest(lambda size: parts.price(card, size), sizes, width, sheet.k)


def _words_over_pill(sheet: Sheet, card: Card, left: float, width: float) -> None:
    """Lay name, price and the code pill: what stands beside a QR."""
    call = largest(
        lambda size: parts.call_line(card, size, size * 1.32, SEMI_BOLD),
        (27, 25),
        width - 2 * 0.385 * PILL,
        sheet.k,
    )
    if parts.chip_width(sheet, call, PILL) > width:
        call = parts.code_only(card, 36)
    top = sheet.height - PILL - 10
    parts.chip(sheet, "call", call, (left, top), PILL, inks.BRAND, least=LEAST[0])
    lines = _name(sheet, card, width)
    price = _price(sheet, card, width, 56 if len(lines) < 3 else 46)
    base = top - 18
    sheet.write("price", price, left, base, least=LEAST[0])
    name = lines[0].size
    ceiling = base - price.runs[0].size * 0.74
    if card.old_price and len(lines) < 3:
        old = parts.former(card, 27)
        sheet.write("former price", old, left + 4, ceiling - 8, least=LEAST[1])
        ceiling -= 34
    tall = (len(lines) - 1) * name * 1.15 + name * 1.12
    first = max((ceiling - tall) / 2, 6) + name * 0.90
    sheet.write_lines("name", lines, left, min(first, 42), least=20, line_height=name * 1.15)


def _words(sheet: Sheet, card: Card, left: float, width: float) -> None:
    """Lay place, name, price and unit: what stands beside the code."""
    unit = line(parts.per_unit(card), 27, inks.SOFT, SEMI_BOLD)
    old = parts.former(card, 27) if card.old_price and not card.sold_out else None
    second = Line((*unit.runs, *parts.after_gap(old, 14))) if old else unit
    if second.width(sheet.k) > width:
        second = unit if unit.width(sheet.k) <= width else line("", 27, inks.SOFT)
    sheet.write("unit", second, left, sheet.height - 16, least=LEAST[1])
    lines = _name(sheet, card, width)
    name = lines[0].size
    price = _price(sheet, card, width, 56 if len(lines) < 4 else 46)
    base = sheet.height - 57
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
    for text in (parts.member_and_place(card), card.place, card.member):
        words = line(text, 24, inks.SOFT, SEMI_BOLD)
        if words.runs[0].text and words.width(sheet.k) <= width:
            return words
    return None
