"""The sand beside a small picture on the side card: marks over the stock."""

from __future__ import annotations

from coop_live.model import Card
from ui.paint import facts, inks
from ui.paint.area import Align
from ui.paint.chips import stock_chip
from ui.paint.fitting import largest
from ui.paint.marks import logo, ocop, ocop_width, vietgap, vietgap_width
from ui.paint.picture import no_picture
from ui.paint.sheet import Sheet
from ui.paint.words import EXTRA_BOLD, SEMI_BOLD, line

MARK, LOGO, CHIP, STACKED, GAP, TIGHT, EDGE = 32, 64, 48, 84, 12, 3, 8

Box = tuple[float, float, float, float]


def beside_picture(sheet: Sheet, card: Card, box: Box) -> None:
    """Lay what finds room on the column, from the most needed: stock, OCOP, VietGAP, logo.

    The stock becomes one line before a mark goes. Stars that the column is too narrow for lie on the
    picture at its left.
    """
    left, top, width, height = box
    sheet.fill(sheet.pixels(*box), inks.SAND)
    with_stock = bool(card.stock)  # what is sold out says so on the picture
    on_picture = ocop_width(sheet, card, MARK) > width - EDGE
    marks = _marks(sheet, card, width, on_picture=on_picture)
    stock = STACKED if with_stock else 0
    if (
        marks
        and marks != ["logo"]
        and with_stock
        and width > 200
        and _tall([marks[0]], stock, TIGHT) > height
    ):
        stock = CHIP
    while marks and _tall(marks, stock, TIGHT) > height:
        marks.pop()
    if not marks and not with_stock:
        no_picture(sheet, sheet.pixels(*box))
    gap = GAP if _tall(marks, stock, GAP) <= height else TIGHT
    y = top + (height - _tall(marks, stock, gap)) / 2 + gap
    for name in marks:
        _lay_mark(sheet, card, name, left, y, width)
        y += (LOGO if name == "logo" else MARK) + gap
    if stock == STACKED:
        _stacked_stock(sheet, card, (left + EDGE, y), width - 2 * EDGE)
    elif stock:
        stock_chip(
            sheet,
            card,
            (left + EDGE / 2, y),
            CHIP,
            width - EDGE,
            (30,),
            least=facts.MUST_BE_READ,
            align=Align.CENTRE,
            on_sand=True,
        )
    if on_picture:
        ocop(sheet, card, (6, top + height - 6), MARK, left - 12, up=True)


def _marks(sheet: Sheet, card: Card, width: float, *, on_picture: bool) -> list[str]:
    """Return the marks that the column is wide enough for, the logo only where there is no other."""
    marks = []
    if ocop_width(sheet, card, MARK) and not on_picture:
        marks.append("ocop")
    if card.vietgap and not card.sold_out and vietgap_width(sheet, MARK) <= width - EDGE:
        marks.append("vietgap")
    if not marks and sheet.style.logo is not None:
        marks.append("logo")
    return marks


def _tall(marks: list[str], stock: float, gap: float) -> float:
    heights = [LOGO if name == "logo" else MARK for name in marks] + ([stock] if stock else [])
    return sum(heights) + gap * (len(heights) + 1)


def _lay_mark(sheet: Sheet, card: Card, name: str, left: float, y: float, width: float) -> None:
    if name == "ocop":
        wide = ocop_width(sheet, card, MARK)
        ocop(sheet, card, (left + (width - wide) / 2, y), MARK, width)
    elif name == "vietgap":
        vietgap(sheet, card, (left + (width - vietgap_width(sheet, MARK)) / 2, y), MARK)
    else:
        logo(sheet, left + (width + LOGO) / 2, y, LOGO)


def _stacked_stock(sheet: Sheet, card: Card, at: tuple[float, float], width: float) -> None:
    left, top = at
    colours = facts.stock_inks(card, emphasis=sheet.emphasis)
    scarce = card.few or card.nearly_gone
    plain_ground = not scarce and not sheet.emphasis
    sheet.fill(sheet.pixels(left, top, width, STACKED), inks.PAPER if plain_ground else colours.ground, 14)
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
