"""The facts of a card as lines of words: price, former price, stock, who made it."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtGui import QColor

from coop_live.model import Card
from coop_live.money import grouped
from coop_live.weights import figure
from ui.paint import inks
from ui.paint.words import BOLD, EXTRA_BOLD, MEDIUM, SEMI_BOLD, Line, Rule, Run, plain

# Words on air speak to the viewers, whatever language the desk is set to: they are not translated.
SOLD_OUT = "HẾT HÀNG"
THANKS = "Cảm ơn bà con, đã bán hết"
ALL_SOLD = "đã bán hết"

MUST_BE_READ = 30
NOT_LOST = 26
MUST_BE_READ_UPRIGHT = 25
NOT_LOST_UPRIGHT = 23


@dataclass(frozen=True, slots=True)
class StockInks:
    """The colours of the stock: louder the less there is."""

    ground: QColor
    words: QColor
    number: QColor
    edge: QColor | None = None


def stock_inks(card: Card, *, emphasis: bool = False) -> StockInks:
    """Return the colours of the stock; with `emphasis` the other way round, for a moment."""
    if card.nearly_gone:
        turned = StockInks(inks.PAPER, inks.RED, inks.RED, inks.RED)
        return turned if emphasis else StockInks(inks.RED, inks.PAPER, inks.HONEY)
    ground = inks.HONEY if card.few else inks.SAND
    if emphasis and not card.sold_out:
        return StockInks(inks.LOOM, ground, ground)
    return StockInks(ground, inks.LOOM, inks.LOOM)


def stock(card: Card, size: float, *, unit: bool = True, louder: float = 1.0, emphasis: bool = False) -> Line:
    """Return "còn 24 gói" or "chỉ còn 3 gói" in the colours of its ground; `louder` enlarges the number."""
    colours = stock_inks(card, emphasis=emphasis)
    scarce = card.few or card.nearly_gone
    weight = SEMI_BOLD if scarce else MEDIUM
    number = size * (max(louder, 1.15) if scarce else louder)
    words = [
        Run(f"{left_word(card)} ", size, colours.words, weight),
        Run(figure(card.stock or 0, weighed=card.weighed), number, colours.number, EXTRA_BOLD),
    ]
    if unit and plain(card.unit):
        words.append(Run(f" {plain(card.unit)}", size, colours.words, weight))
    return Line(tuple(words))


def left_word(card: Card) -> str:
    """Return "còn", or "chỉ còn" when it is nearly gone."""
    return "chỉ còn" if card.nearly_gone else "còn"


def counted(card: Card, *, unit: bool = True) -> str:
    """Return "24 gói"."""
    return f"{figure(card.stock or 0, weighed=card.weighed)} {plain(card.unit) if unit else ''}".strip()


def price(card: Card, size: float, *, unit: bool = False) -> Line:
    """Return the price with its raised đ, and the unit where asked for."""
    colour = inks.SOFT if card.sold_out else inks.RED
    runs = [
        Run(grouped(card.price), size, colour, EXTRA_BOLD, tracking=-0.02),
        Run("đ", size * 0.56, colour, BOLD, raised=size * 0.15, before=size * 0.02, rule=Rule.UNDER),
    ]
    if unit and (words := per_unit(card)):
        runs.append(Run(words, max(size * 0.44, MUST_BE_READ), inks.SOFT, SEMI_BOLD, before=10))
    return Line(tuple(runs))


def per_unit(card: Card) -> str:
    """Return "/gói", or nothing for a product sold without a unit."""
    return f"/{plain(card.unit)}" if plain(card.unit) else ""


def reduced(card: Card) -> bool:
    """Return True when a former price is to be struck out."""
    return bool(card.old_price) and not card.sold_out


def former(card: Card, size: float) -> Line:
    """Return the former price, struck out."""
    return Line((Run(f"{grouped(card.old_price or 0)}đ", size, inks.SOFT, MEDIUM, rule=Rule.THROUGH),))


def unit_and_former(card: Card, size: float) -> tuple[Line, ...]:
    """Return what may stand under a price, the fullest first: unit with former price, one of them."""
    unit = Line((Run(per_unit(card), size, inks.SOFT, SEMI_BOLD),)) if per_unit(card) else None
    if not reduced(card):
        return (unit,) if unit else ()
    old = former(card, size)
    moved = replace(old.runs[0], before=size * 0.5 if unit else 4)
    whole = Line((*(unit.runs if unit else ()), moved))
    return (whole, unit) if unit else (whole,)


def discount(card: Card) -> str:
    """Return "-20%", rounded down: never more than the truth."""
    return f"-{(card.old_price - card.price) * 100 // card.old_price}%" if card.old_price else ""


def member_and_place(card: Card) -> str:
    """Return who made it and where, as far as the card says."""
    return " · ".join(part for part in (plain(card.member), plain(card.place)) if part)
