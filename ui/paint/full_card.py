"""The full card: the whole picture for some seconds, in 16:9 and in 9:16."""

from __future__ import annotations

from coop_live.model import Card
from ui.paint import inks, parts
from ui.paint.picture import logo, picture
from ui.paint.price import priced
from ui.paint.sheet import Sheet
from ui.paint.weave import seam
from ui.paint.words import SEMI_BOLD, Line, fit, largest, line

SIZE = (1184, 648)
NAMES = ((62, 1), (56, 1), (56, 2), (50, 2), (46, 2), (42, 3), (38, 3))
PICTURE, LOGO, CHIP = 452, 72, 58
CODE_BLOCK, QR_BLOCK, TILE = 208, 276, 260
PRICE, PRICE_WITHOUT_QR = 92, 110


def compose(sheet: Sheet, card: Card) -> None:
    """Lay the card: a standing picture, the seam, words, and the block at the bottom right."""
    photo = sheet.pixels(0, 0, PICTURE, sheet.height)
    picture(sheet, card, photo, standing=True)
    if card.sold_out:
        parts.stamp(sheet, photo, 0.88)
    edge = PICTURE + seam(sheet, (PICTURE, 0), sheet.height, 4, upright=True)
    block = QR_BLOCK if card.qr else CODE_BLOCK
    top = sheet.height - block
    sheet.fill(sheet.pixels(edge, top, sheet.width - edge, block), parts.ground(card))
    if card.qr:
        call_beside_qr(sheet, card, card.qr, (edge, top, sheet.width - edge, block), TILE)
    else:
        area = (edge + 24, top, sheet.width - edge - 48, block)
        parts.row_call(sheet, card, area, code=156, words=58)
    _words(sheet, card, edge + 36, top)


def call_beside_qr(
    sheet: Sheet, card: Card, payload: str, box: tuple[float, float, float, float], tile: int
) -> None:
    """Lay a block's QR at the left and the call at the right of it."""
    left, top, width, height = box
    pad = (height - tile) / 2 + (12 if tile == TILE else 4)
    parts.qr_tile(sheet, payload, (left + pad + tile / 2, top + height / 2), tile)
    start = left + 2 * pad + tile
    room = left + width - start
    before, _ = parts.call_around_code(card)
    lead = [f"{parts.scan(card)} mã hoặc {before}".strip()]
    parts.stacked_call(
        sheet,
        card,
        (start + room / 2, top + height * 0.49),
        room - 24,
        code=height * 0.47,
        words=41,
        before=lead,
        gap=0.12,
    )


def _words(sheet: Sheet, card: Card, left: float, bottom: float) -> None:
    width = sheet.width - left - 36
    size = PRICE if card.qr else PRICE_WITHOUT_QR
    shown = logo(sheet, card, sheet.width - 26, 20, LOGO)
    lines = fit(card.name, NAMES, width, sheet.k, inks.LOOM) or [line(card.name, 38, inks.LOOM)]
    name = lines[0].size
    about = _about(sheet, card, width - (LOGO + 6 if shown else 0)) if len(lines) < 3 else None
    has_chip = card.stock is not None
    tall = (
        name * 0.80
        + (len(lines) - 1) * name * 1.15
        + name * 0.26
        + size * 0.96
        + (24 + CHIP if has_chip else 0)
    )
    if about is not None and bottom - tall < 46 + 2 * 22:
        about = None
    y = max((bottom - tall - (46 if about else 0)) / 2, 12)
    if about:
        sheet.write("member", about, left, y + 26, least=parts.NOT_LOST)
        y += 46
    first = y + name * 0.80
    sheet.write_lines("name", lines, left, first, least=20, line_height=name * 1.15)
    base = first + (len(lines) - 1) * name * 1.15 + name * 0.26 + size * 0.96 - 4
    priced(sheet, card, (left, base), width, size)
    if has_chip:
        _chip(sheet, card, (left, base + 24), width)


def _chip(sheet: Sheet, card: Card, at: tuple[float, float], width: float) -> None:
    words = line(parts.THANKS, 32, inks.LOOM) if card.sold_out else _stock(sheet, card, width)
    colour = inks.SAND if card.sold_out else parts.stock_ground(card)
    parts.chip(sheet, "stock", words, at, CHIP, colour, least=parts.MUST_BE_READ)


def _stock(sheet: Sheet, card: Card, width: float) -> Line:
    return largest(lambda unit: parts.stock(card, 33, unit=bool(unit)), (1, 0), width - 50, sheet.k)


def _about(sheet: Sheet, card: Card, width: float) -> Line | None:
    for text in (parts.member_and_place(card), card.member, card.place):
        words = line(text, 32, inks.SOFT, SEMI_BOLD)
        if words.runs[0].text and words.width(sheet.k) <= width:
            return words
    return None
