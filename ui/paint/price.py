"""Lays the price with what stands beside it: unit, struck former price, discount."""

from __future__ import annotations

from coop_live.model import Card
from ui.paint import facts, inks
from ui.paint.chips import chip, chip_width
from ui.paint.fitting import largest
from ui.paint.sheet import Sheet
from ui.paint.words import EXTRA_BOLD, SEMI_BOLD, line

_GAP = 10
_CHIP_HEIGHT = 44
_LEAST_SHARE = 0.72  # the price keeps at least this much of its size for what stands beside it


def priced(
    sheet: Sheet, card: Card, at: tuple[float, float], width: float, size: float, *, former: bool = True
) -> None:
    """Lay the price and, in one row beside it, unit, former price and discount while there is room.

    The discount goes first; then the price shrinks a little, then the former price goes, then
    the unit, and at last the price shrinks as far as it must. `former` False: there is no room above
    the unit.
    """
    left, baseline = at
    face = sheet.face
    sizes = [size, *(float(step) for step in range(int(size) - 2, facts.MUST_BE_READ, -2))]
    if former and facts.reduced(card) and _with_former(sheet, card, at, width, size):
        return
    large = [step for step in sizes if step >= size * _LEAST_SHARE]
    whole = largest(lambda step: facts.price(card, step, unit=True), large, width, face)
    if whole.width(face) > width:
        whole = largest(lambda step: facts.price(card, step), sizes, width, face)
    sheet.write("price", whole, left, baseline, least=facts.NOT_LOST)


def _with_former(sheet: Sheet, card: Card, at: tuple[float, float], width: float, size: float) -> bool:
    """Lay the price with the former one struck out above the unit; False when there is no room."""
    left, baseline = at
    face = sheet.face
    small = min(max(size * 0.4, 29), 34)
    unit = line(facts.per_unit(card), max(small, facts.MUST_BE_READ), inks.SOFT, SEMI_BOLD)
    old = facts.former(card, small)
    second = max(unit.width(face), old.width(face) + 8)
    sizes = [float(step) for step in range(int(size), int(size * _LEAST_SHARE), -2)]
    main = largest(lambda step: facts.price(card, step), sizes, width - _GAP - second, face)
    beside = left + main.width(face) + _GAP
    if beside + second > left + width:
        return False
    sheet.write("price", main, left, baseline, least=facts.MUST_BE_READ)
    lift = unit.size * 1.12 if unit.runs[0].text else main.size * 0.16
    sheet.write("former price", old, beside + 6, baseline - lift, least=facts.NOT_LOST)
    sheet.write("unit", unit, beside, baseline, least=facts.NOT_LOST)
    _discount(sheet, card, beside + second + 12, left + width, baseline, main.size)
    return True


def _discount(sheet: Sheet, card: Card, left: float, right: float, baseline: float, size: float) -> None:
    words = line(facts.discount(card), 33, inks.LOOM, EXTRA_BOLD)
    if left + chip_width(sheet, words, _CHIP_HEIGHT) <= right:
        top = baseline - size * 0.37 - _CHIP_HEIGHT / 2
        chip(sheet, "discount", words, (left, top), _CHIP_HEIGHT, inks.HONEY, least=facts.NOT_LOST)
