"""The full card on a 9:16 picture: picture and words side by side over a broad block."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from coop_live.model import Card
from coop_live.overlay.qr import TILES
from ui.paint import facts, flash, inks
from ui.paint.call import call_beside_qr, ground, row_call
from ui.paint.chips import stamp, stock_chip
from ui.paint.code import qr_tile, readable
from ui.paint.fitting import LEAST_NAME, first_low, largest, layouts
from ui.paint.marks import ocop, vietgap
from ui.paint.origin import origin, write_origin
from ui.paint.picture import picture
from ui.paint.sheet import Sheet
from ui.paint.weave import seam, seam_width
from ui.paint.words import Line, line

SIZE = (672, 596)
NAMES = ((44, 2), (40, 2), (38, 2), (40, 3), (36, 3), (33, 3), (31, 4), (28, 5))
CODE_BLOCK, QR_BLOCK = 186, 246
LOW_CODE_BLOCK, LOW_QR_BLOCK, LOW_TILE = 150, 206, 191
FLASH, KEYLINE, CHIP, MARGIN, MARK = 62, 4, 50, 22, 40
SECOND, ABOUT = 38, 40
NARROWEST_WORDS = 310
LEAST = facts.MUST_BE_READ_UPRIGHT


@dataclass(frozen=True, slots=True)
class _Plan:
    """One way to set the words: name, price, the row under it, how high the price stands, and all."""

    name: list[Line]
    price: Line
    second: Line | None
    rise: float
    tall: float


def compose(sheet: Sheet, card: Card) -> None:
    """Lay the card: a square picture, words at its right, the seam, and the block."""
    on_sale = flash.on_sale(card)
    low = on_sale or bool(card.notice)
    start = FLASH if on_sale else 0
    if on_sale:
        flash.strip(sheet, card, (0, 0, sheet.width, FLASH), label=38, tile=48, pad=22)
    top = _block(sheet, card, low=low)
    cell = 2 if low else 3
    bottom = top - seam_width(sheet, cell)
    seam(sheet, (0, bottom), sheet.width, cell, upright=False)
    high = bottom - start
    side = min(high, sheet.width - NARROWEST_WORDS - KEYLINE - MARGIN - 20)
    photo = sheet.pixels(0, start, side, high)
    picture(sheet, card, photo, standing=high > side)
    vietgap(sheet, card, (10, start + 10), MARK - 4)
    ocop(sheet, card, (10, bottom - 10), MARK, side - 20, up=True)
    if card.sold_out:
        stamp(sheet, photo, 0.80)
    sheet.fill(sheet.pixels(side, start, KEYLINE, high), inks.LOOM)
    _words(sheet, card, side + KEYLINE + MARGIN, start, bottom)


def _block(sheet: Sheet, card: Card, *, low: bool) -> float:
    """Lay the block with the call and return where it begins; `low` leaves the words more room."""
    if not card.qr:
        height = LOW_CODE_BLOCK if low and card.notice else CODE_BLOCK
        top = sheet.height - height
        sheet.fill(sheet.pixels(0, top, sheet.width, height), ground(sheet, card))
        row_call(sheet, card, (24, top, sheet.width - 48, height), code=140, words=54)
        return top
    low = low and readable(card.qr, LOW_TILE)
    height, tile = (LOW_QR_BLOCK, LOW_TILE) if low else (QR_BLOCK, TILES["full-card"])
    pad = (height - tile) / 2 + (8 if low else 4)
    top = sheet.height - height
    sheet.fill(sheet.pixels(0, top, sheet.width, height), ground(sheet, card))
    qr_tile(sheet, card.qr, (pad + tile / 2, top + height / 2), tile)
    call_beside_qr(sheet, card, (0, top, sheet.width, height), tile, pad=pad)
    return top


def _words(sheet: Sheet, card: Card, left: float, top: float, bottom: float) -> None:
    width, room = sheet.width - left - 20, bottom - top - 12
    plan = first_low(_plans(sheet, card, width), room)
    texts = (facts.member_and_place(card), card.member, card.place)
    about = origin(sheet, texts, 26, width) if plan.tall + ABOUT + 8 <= room else None
    y = top + (bottom - top - plan.tall - (ABOUT if about else 0)) / 2
    over = y + 22
    y += ABOUT if about else 0
    name = plan.name[0].size
    first = max(y + name * 0.82, top + 3 + plan.name[0].rise(sheet.face))
    sheet.write_lines("name", plan.name, left, first, least=20, line_height=name * 1.15)
    write_origin(sheet, about, (left, over), facts.NOT_LOST_UPRIGHT)
    base = first + (len(plan.name) - 1) * name * 1.15 + plan.rise
    sheet.write("price", plan.price, left, base, least=LEAST)
    if plan.second is not None:
        base += SECOND
        sheet.write("unit", plan.second, left, base, least=facts.NOT_LOST_UPRIGHT)
    if card.stock is not None:
        stock_chip(sheet, card, (left, base + 15), CHIP, width, (28, 26, 25), least=LEAST)


def _plans(sheet: Sheet, card: Card, width: float) -> Iterator[_Plan]:
    """Give ever lower ways to set name, price and unit: name and price shrink, then the former price goes."""
    chip = 16 + CHIP if card.stock is not None else 0
    last = NAMES[-1][0]
    rows = [row for row in facts.unit_and_former(card, 30) if row.width(sheet.face) <= width]
    seconds: list[Line | None] = [*rows]
    if facts.reduced(card) or not rows:
        seconds.append(None)
    for second in seconds:
        for most, least in ((72, last), (60, last), (50, last), (44, LEAST_NAME)):
            prices = [float(size) for size in range(most, LEAST - 1, -2)]
            price = largest(lambda size: facts.price(card, size), prices, width, sheet.face)
            figure = price.runs[0].size * 0.90
            for lines in layouts(card.name, NAMES, width, sheet.face, inks.LOOM, least=least):
                name = lines[0].size
                tall = name * (0.82 + (len(lines) - 1) * 1.15 + 0.26) + figure + (SECOND if second else 0)
                yield _Plan(lines, price, second, name * 0.26 + figure - 2, tall + chip)
    yield _Plan([line(card.name, 28, inks.LOOM)], facts.price(card, 44), None, 40, 0)
