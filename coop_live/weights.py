"""Weights: kept in whole grams, sold by the kilo, written and read as people do ("1,5 kg", "300 g")."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

from coop_live.money import grouped

KILO = 1_000
"""Grams."""

# What sellers write for a kilo as the unit of a product; "500g" or "túi 1kg" is a pack, and counted.
_KILOS = "kg|kgs|ký lô gam|kí lô gam|ki lô gam|ký lô|kí lô|ki lô|ký|kí|ky|ki|cân|can|kilogram|kilogam|kilo"
_GRAMS = "grams|gram|gam|gr|g"
_UNIT = re.compile(_KILOS)
_SIZE = re.compile(rf"(?:\d|nửa|nua|một|mot)\s*(?:{_KILOS}|{_GRAMS}|lạng|lang|ml|cc|lít|lit|l)\b")
# "1,5" "1.5 kg" "300g" "2kg3" "1.250" (over a thousand kilos): whole, decimals, unit, tenths.
_TYPED = re.compile(
    rf"(?P<whole>[1-9]\d{{0,2}}(?:\.\d{{3}})+|\d{{1,9}})(?P<part>[.,]\d{{1,4}})?\s*"
    rf"(?:(?P<kilos>{_KILOS})(?:\s*(?P<tenths>\d)|\s*(?P<half>rưỡi|ruoi))?|(?P<grams>{_GRAMS}))?"
)


def is_kilo(unit: str) -> bool:
    """Tell whether a product with this unit is sold by the kilo: kg, ký, kí, cân, kilo …"""
    plain = unicodedata.normalize("NFC", unit).casefold().replace("-", " ")
    return _UNIT.fullmatch(" ".join(plain.split())) is not None


def sold_by_weight(unit: str, variants: Iterable[str]) -> bool:
    """Tell whether a product is weighed: sold by the kilo, and none of its variants' names is a size."""
    names = (unicodedata.normalize("NFC", name).casefold() for name in variants)
    return is_kilo(unit) and not any(_SIZE.search(name) for name in names)


def cost(price: int, qty: int, *, weighed: bool) -> int:
    """Return dong for so many pieces, or so many grams at `price` a kilo, rounded half up."""
    return (price * qty * 2 + KILO) // (2 * KILO) if weighed else price * qty


def kilos(grams: int) -> str:
    """Return grams as a figure in kilos: 12500 -> '12,5', 1250000 -> '1.250'."""
    whole, part = divmod(grams, KILO)
    return f"{grouped(whole)},{part:03d}".rstrip("0") if part else grouped(whole)


def amount(qty: int, unit: str, *, weighed: bool) -> str:
    """Return how much there is of something: '2' where it is counted, '1,5 kg' or '300 g' where weighed."""
    if not weighed:
        return str(qty)
    return f"{qty} g" if 0 < qty < KILO else f"{kilos(qty)} {unit}".rstrip()


def times(qty: int, unit: str, *, weighed: bool) -> str:
    """Return how much of something, before its name: '2 ×', '1,5 kg'."""
    said = amount(qty, unit, weighed=weighed)
    return said if weighed else f"{said} ×"


def summed_up(pieces: int, grams: int, unit: str) -> str:
    """Return what things come to of which some are counted and some weighed: '7', '3,5 kg', '7 + 3,5 kg'."""
    if pieces and grams and is_kilo(unit):
        pieces, grams = 0, pieces * KILO + grams
    weight = amount(grams, unit if is_kilo(unit) else "kg", weighed=True)
    if not grams:
        return grouped(pieces)
    return f"{grouped(pieces)} + {weight}" if pieces else weight


def figure(qty: int, *, weighed: bool) -> str:
    """Return an amount without its unit, for where the unit stands beside it: '12,5' or '1.250'."""
    return kilos(qty) if weighed else grouped(qty)


def number(qty: int, *, weighed: bool) -> int | float:
    """Return an amount as a number of the product's unit, for other programs: 2000 g -> 2, 1500 g -> 1.5."""
    return qty / KILO if weighed and qty % KILO else qty // KILO if weighed else qty


def read_weight(text: str) -> int | None:
    """Return the grams of what is typed for a product that is weighed, None where it is no weight.

    A bare number is kilos: "2", "1,5" and "1.5". A dot before three digits parts thousands, as in money.
    """
    found = _TYPED.fullmatch(unicodedata.normalize("NFC", text).strip().casefold())
    if found is None:
        return None
    if found["part"] and found["part"][0] == "." and len(found["part"]) == 4 and found["whole"] != "0":
        return None  # "12500.250"
    unit = 1 if found["grams"] else KILO
    grams = int(found["whole"].replace(".", "")) * unit
    digits = (found["part"] or "")[1:]
    if digits and (int(digits) * unit) % 10 ** len(digits):
        return None  # finer than a gram
    grams += int(digits) * unit // 10 ** len(digits) if digits else 0
    if not (found["tenths"] or found["half"]):
        return grams
    return None if digits else grams + int(found["tenths"] or 5) * KILO // 10


def converted(qty: int, *, weighed: bool, into_grams: bool) -> int:
    """Return an amount counted the other way: a piece is a kilo, and of a kilo begun all is taken."""
    if weighed is into_grams:
        return qty
    return qty * KILO if into_grams else -(-qty // KILO)
