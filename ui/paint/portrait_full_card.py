"""The full card on a 9:16 picture: picture and words side by side over a broad block."""

from __future__ import annotations

from coop_live.model import Card
from coop_live.overlay.qr import TILES
from ui.paint import inks, parts
from ui.paint.full_card import call_beside_qr
from ui.paint.picture import picture
from ui.paint.sheet import Sheet
from ui.paint.weave import CELLS, seam
from ui.paint.words import SEMI_BOLD, Line, fit, largest, line

SIZE = (672, 596)
NAMES = ((44, 2), (40, 2), (38, 2), (40, 3), (36, 3), (33, 3), (31, 4), (28, 5))
CODE_BLOCK, QR_BLOCK = 186, 246
KEYLINE, CHIP, MARGIN = 4, 50, 22
LEAST = parts.MUST_BE_READ_UPRIGHT


def compose(sheet: Sheet, card: Card) -> None:
    """Lay the card: a square picture, words at its right, the seam, and the block."""
    block = QR_BLOCK if card.qr else CODE_BLOCK
    top = sheet.height - block
    sheet.fill(sheet.pixels(0, top, sheet.width, block), parts.ground(card))
    if card.qr:
        call_beside_qr(sheet, card, card.qr, (0, top, sheet.width, block), TILES["full-card"])
    else:
        parts.row_call(sheet, card, (24, top, sheet.width - 48, block), code=140, words=54)
    side = top - sheet.whole(3) * CELLS / sheet.k
    seam(sheet, (0, side), sheet.width, 3, upright=False)
    photo = sheet.pixels(0, 0, side, side)
    picture(sheet, card, photo)
    if card.sold_out:
        parts.stamp(sheet, photo, 0.80)
    sheet.fill(sheet.pixels(side, 0, KEYLINE, side), inks.LOOM)
    _words(sheet, card, side + KEYLINE + MARGIN, side)


def _words(sheet: Sheet, card: Card, left: float, bottom: float) -> None:
    width = sheet.width - left - 20
    lines = fit(card.name, NAMES, width, sheet.k, inks.LOOM) or [line(card.name, 28, inks.LOOM)]
    name = lines[0].size
    prices = [float(size) for size in range(72, LEAST - 1, -2)]
    price = largest(lambda size: parts.price(card, size), prices, width, sheet.k)
    figure = price.runs[0].size
    second = _second(sheet, card, width)
    has_chip = card.stock is not None
    tall = name * (0.82 + (len(lines) - 1) * 1.15 + 0.26) + figure * 0.90
    tall += (38 if second else 0) + (16 + CHIP if has_chip else 0)
    about = _about(sheet, card, width) if tall + 44 < bottom - 24 else None
    y = max((bottom - tall - (40 if about else 0)) / 2, 6)
    if about is not None:
        sheet.write("member", about, left, y + 22, least=parts.NOT_LOST_UPRIGHT)
        y += 40
    first = y + name * 0.82
    sheet.write_lines("name", lines, left, first, least=20, line_height=name * 1.15)
    base = first + (len(lines) - 1) * name * 1.15 + name * 0.26 + figure * 0.90 - 2
    sheet.write("price", price, left, base, least=LEAST)
    if second is not None:
        base += 38
        sheet.write("unit", second, left, base, least=parts.NOT_LOST_UPRIGHT)
    if has_chip:
        _chip(sheet, card, (left, base + 14), width)


def _second(sheet: Sheet, card: Card, width: float) -> Line | None:
    unit = line(parts.per_unit(card), 30, inks.SOFT, SEMI_BOLD)
    runs = [run for run in unit.runs if run.text]
    if card.old_price and not card.sold_out:
        both = Line((*runs, *parts.after_gap(parts.former(card, 30), 14 if runs else 4)))
        if both.width(sheet.k) <= width:
            return both
    return unit if runs and unit.width(sheet.k) <= width else None


def _chip(sheet: Sheet, card: Card, at: tuple[float, float], width: float) -> None:
    if card.sold_out:
        words, colour = line(parts.ALL_SOLD, 28, inks.LOOM), inks.SAND
    else:
        sizes = (28, 26, -28, -25)
        room = width - 0.77 * CHIP
        words = largest(lambda size: parts.stock(card, abs(size), unit=size > 0), sizes, room, sheet.k)
        colour = parts.stock_ground(card)
    parts.chip(sheet, "stock", words, at, CHIP, colour, least=LEAST)


def _about(sheet: Sheet, card: Card, width: float) -> Line | None:
    for text in (parts.member_and_place(card), card.member, card.place):
        words = line(text, 26, inks.SOFT, SEMI_BOLD)
        if words.runs[0].text and words.width(sheet.k) <= width:
            return words
    return None
