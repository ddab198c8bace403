"""The full card on a 16:9 picture: the whole product for some seconds."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from coop_live.model import Card
from ui.paint import facts, flash, inks
from ui.paint.call import call_beside_qr, ground, row_call
from ui.paint.chips import stamp, stock_chip
from ui.paint.code import qr_tile, readable
from ui.paint.fitting import LEAST_NAME, first_low, layouts
from ui.paint.marks import logo, ocop, vietgap
from ui.paint.origin import origin, write_origin
from ui.paint.picture import picture
from ui.paint.price import priced
from ui.paint.sheet import Sheet
from ui.paint.weave import seam
from ui.paint.words import Line, line

SIZE = (1184, 648)
NAMES = ((62, 1), (56, 1), (56, 2), (50, 2), (46, 2), (42, 3), (38, 3))
FLASH_NAMES = ((56, 1), (46, 2), (40, 2), (36, 3))
PICTURE, LOGO, CHIP, FLASH = 452, 72, 58, 84
OCOP, VIETGAP = 52, 46
CODE_BLOCK, QR_BLOCK, TILE = 208, 276, 260
LOW_QR_BLOCK, LOW_TILE = 214, 200
PRICE, PRICE_WITHOUT_QR = 92, 110
ABOUT = 46
_MARGIN = 12


@dataclass(frozen=True, slots=True)
class _Words:
    """What is beside the picture: name, size of the price, air over the chip, height of it all."""

    name: list[Line]
    price: float
    gap: float
    tall: float


def compose(sheet: Sheet, card: Card) -> None:
    """Lay the card: a standing picture, the seam, words, and the block at the bottom right."""
    photo = sheet.pixels(0, 0, PICTURE, sheet.height)
    picture(sheet, card, photo, standing=True)
    vietgap(sheet, card, (20, 20), VIETGAP)
    ocop(sheet, card, (20, sheet.height - 20), OCOP, PICTURE - 40, up=True)
    if card.sold_out:
        stamp(sheet, photo, 0.88)
    edge = PICTURE + seam(sheet, (PICTURE, 0), sheet.height, 4, upright=True)
    top = 0.0
    if flash.on_sale(card):
        top = FLASH
        flash.strip(sheet, card, (edge, 0, sheet.width - edge, FLASH), label=48, tile=64, pad=36)
    bottom = _block(sheet, card, edge, low=bool(top) and bool(card.notice))
    _words(sheet, card, edge + 36, top, bottom)


def _block(sheet: Sheet, card: Card, left: float, *, low: bool) -> float:
    """Lay the block with the call and return where it begins; `low` leaves the words more room."""
    width = sheet.width - left
    if not card.qr:
        top = sheet.height - CODE_BLOCK
        sheet.fill(sheet.pixels(left, top, width, CODE_BLOCK), ground(sheet, card))
        row_call(sheet, card, (left + 24, top, width - 48, CODE_BLOCK), code=156, words=58)
        return top
    low = low and readable(card.qr, LOW_TILE)
    height, tile, pad = (LOW_QR_BLOCK, LOW_TILE, 22) if low else (QR_BLOCK, TILE, 20)
    top = sheet.height - height
    sheet.fill(sheet.pixels(left, top, width, height), ground(sheet, card))
    qr_tile(sheet, card.qr, (left + pad + tile / 2, top + height / 2), tile)
    call_beside_qr(sheet, card, (left, top, width, height), tile, pad=pad)
    return top


def _words(sheet: Sheet, card: Card, left: float, top: float, bottom: float) -> None:
    width, room = sheet.width - left - 36, bottom - top - 2 * _MARGIN
    plan = first_low(_plans(sheet, card, width, top > 0), room)
    single = len(plan.name) == 1
    texts = (facts.member_and_place(card), card.member, card.place) if len(plan.name) < 3 else ()
    about = origin(sheet, texts, 32, width - LOGO - 6 if single else width)
    if plan.tall + ABOUT > room:
        about = None
    y = top + (bottom - top - plan.tall - (ABOUT if about else 0)) / 2
    over = y + 26
    y += ABOUT if about else 0
    size = plan.name[0].size
    first = max(y + size * 0.80, top + 3 + plan.name[0].rise(sheet.face))
    sheet.write_lines("name", plan.name, left, first, least=20, line_height=size * 1.15)
    write_origin(sheet, about, (left, over), facts.NOT_LOST)
    base = first + (len(plan.name) - 1) * size * 1.15 + size * 0.26 + plan.price * 0.96 - 4
    priced(sheet, card, (left, base), width, plan.price)
    if single:
        logo(sheet, sheet.width - 26, top + 20, LOGO)
    if card.stock is not None:
        stock_chip(sheet, card, (left, base + plan.gap), CHIP, width, (33, 30), least=facts.MUST_BE_READ)


def _plans(sheet: Sheet, card: Card, width: float, on_sale: bool) -> Iterator[_Words]:
    """Give ever lower ways to set name and price."""
    names = FLASH_NAMES if on_sale else NAMES
    most = PRICE if card.qr else PRICE_WITHOUT_QR
    chip = CHIP if card.stock is not None else 0
    last = names[-1][0]
    for price, gap, least in ((most, 24, last), (84, 18, last), (72, 16, last), (62, 14, LEAST_NAME)):
        for lines in layouts(card.name, names, width, sheet.face, inks.LOOM, least=least):
            size = lines[0].size
            tall = size * (0.80 + (len(lines) - 1) * 1.15 + 0.26) + price * 0.96 + (gap + chip if chip else 0)
            yield _Words(lines, price, gap, tall)
    yield _Words([line(card.name, names[-1][0], inks.LOOM)], 62, 14, 0)
