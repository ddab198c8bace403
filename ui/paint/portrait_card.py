"""The portrait card: a label at the top of a 9:16 picture, above the face."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from coop_live.model import Card
from coop_live.overlay.qr import TILES
from ui.paint import facts, flash, inks
from ui.paint.area import Align
from ui.paint.call import QR_WORDS, call_line, code_only, ground, scan_line, stacked_call
from ui.paint.chips import chip, chip_width, stamp
from ui.paint.code import qr_tile
from ui.paint.fitting import LEAST_NAME, first_low, largest, layouts
from ui.paint.marks import ocop, vietgap
from ui.paint.origin import origin, write_origin
from ui.paint.picture import picture
from ui.paint.sheet import Sheet
from ui.paint.weave import seam
from ui.paint.words import SEMI_BOLD, Line, line

SIZE = (672, 304)
TAB = 56
NAMES = ((34, 2), (32, 2), (30, 3), (27, 3), (25, 4), (23, 5))
CROWDED_NAMES = ((22, 6), (20, 7))
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
    said = scan_line(sheet, card, (28, QR_WORDS), width - 6)
    sheet.write("qr words", said, centre, 225, Align.CENTRE, least=QR_WORDS)


@dataclass(frozen=True, slots=True)
class _Plan:
    """A way to set name and price, with the height of the name's ink and of both over the price's line."""

    name: list[Line]
    price: Line
    name_high: float
    tall: float


def _plans(sheet: Sheet, card: Card, width: float, between: float) -> Iterator[_Plan]:
    """Give ever lower ways; `between` is the height of what stands between name and price."""
    last = NAMES[-1][0]
    for most, least in ((56, last), (46, last), (38, LEAST_NAME), (30, LEAST_NAME)):
        sizes = [float(size) for size in range(most, LEAST[0] - 1, -2)]
        price = largest(lambda size: facts.price(card, size), sizes, width, sheet.face)
        figure = price.runs[0].size * 0.74
        names = NAMES if least == last else (*NAMES, *CROWDED_NAMES)
        for lines in layouts(card.name, names, width, sheet.face, inks.LOOM, least=least):
            if most == 56 and len(lines) > 3:
                continue
            between_lines = (len(lines) - 1) * lines[0].size * 1.15
            name = lines[0].rise(sheet.face) + between_lines + lines[-1].drop(sheet.face)
            yield _Plan(lines, price, name, figure + between + name + 6)
    yield _Plan([line(card.name, last, inks.LOOM)], facts.price(card, LEAST[0]), 0, 0)


def _write_name(sheet: Sheet, plan: _Plan, left: float, baseline: float) -> None:
    """Lay the name, its first line lower where it starts with a letter as high as Ễ."""
    size = plan.name[0].size
    first = max(baseline, 2 + plan.name[0].rise(sheet.face))
    sheet.write_lines("name", plan.name, left, first, least=20, line_height=size * 1.15)


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
    base = top - 18
    struck = facts.reduced(card)
    plan = first_low(_plans(sheet, card, width, 34 if struck else 0), base)
    if struck and len(plan.name) > 2:
        struck, plan = False, first_low(_plans(sheet, card, width, 0), base)
    sheet.write("price", plan.price, left, base, least=LEAST[0])
    ceiling = base - plan.price.runs[0].size * 0.74
    if struck:
        old = facts.former(card, 27)
        sheet.write("former price", old, left + 4, ceiling - 11, least=LEAST[1])
        ceiling -= 34
    first = max((ceiling - plan.name_high) / 2, 3) + plan.name[0].rise(sheet.face)
    _write_name(sheet, plan, left, min(first, 42))


def _words(sheet: Sheet, card: Card, left: float, width: float) -> None:
    """Lay place, name, price and unit: what stands beside the code."""
    seconds = facts.unit_and_former(card, 27)
    second = next((row for row in seconds if row.width(sheet.face) <= width), None)
    if second is not None:
        sheet.write("unit", second, left, sheet.height - 16, least=LEAST[1])
    base = sheet.height - 57 if second is not None else sheet.height - 26
    plan = first_low(_plans(sheet, card, width, 0), base)
    sheet.write("price", plan.price, left, base, least=LEAST[0])
    ceiling = base - plan.price.runs[0].size * 0.74
    texts = (facts.member_and_place(card), card.place, card.member) if plan.name_high < ceiling - 44 else ()
    about = origin(sheet, texts, 24, width)
    top = 38.0 if about is not None else 0.0
    first = top + max((ceiling - top - plan.name_high) / 4, 3) + plan.name[0].rise(sheet.face)
    _write_name(sheet, plan, left, first)
    write_origin(sheet, about, (left, 34), LEAST[1])
