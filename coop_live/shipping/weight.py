"""What a parcel weighs: from the products' own grams, what was weighed, or the size in a name; pure."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping

from coop_live.model import Order, PricedLine, Product
from coop_live.weights import KILO

# "100g", "gói 500 g", "1kg", "1,5 kg", "0.5kg", "2 lạng", "nửa ký": a size in what goods are called.
_SIZE = re.compile(
    r"(?<![\w.,/])(?P<count>\d{1,5}(?:[.,]\d{1,3})?|nửa|một)\s*"
    r"(?P<unit>kg|ký|kí|ki lô|kilo|cân|grams?|gam|gr|g|lạng)(?![\w])"
)
_UNITS = {"k": KILO, "c": KILO, "g": 1, "l": 100}
_WORDS = {"nửa": 0.5, "một": 1.0}
MOST_GRAMS = 200_000  # what no single unit weighs; a figure beyond is no weight


def parcel_grams(order: Order, products: Mapping[str, Product], default: int) -> int:
    """Return what the parcel of an order weighs, in grams with its packing.

    Each line counts what is known of it (`line_grams`); `default` is for all of the parcel where one line
    tells nothing, and the parcel never weighs less than what is known of the others.
    """
    known = [line_grams(line, products.get(line.code)) for line in order.lines]
    told = sum(grams for grams in known if grams is not None)
    if told and None not in known:
        return told
    return max(default, told)


def line_grams(line: PricedLine, product: Product | None) -> int | None:
    """Return what a line weighs: weighed, else the product's grams a unit, else the size in its words.

    A size in the variant's name comes before the product's own grams: these are of the usual variant. None
    where nothing tells.
    """
    if line.weighed:
        return line.qty
    own = product.grams if product is not None else None
    size = _first(size_grams(text) for text in (line.variant or "",))
    each = size or own or _first(size_grams(text) for text in (line.unit, line.name))
    return None if each is None else each * line.qty


def size_grams(text: str) -> int | None:
    """Return the grams in what goods are called: "gói 500 g" -> 500; None for none or several."""
    found = {_grams(hit) for hit in _SIZE.finditer(unicodedata.normalize("NFC", text).casefold())}
    only = found.pop() if len(found) == 1 else 0
    return only if 0 < only <= MOST_GRAMS else None


def _grams(hit: re.Match[str]) -> int:
    count, unit = hit["count"], _UNITS[hit["unit"][0]]
    if count in _WORDS:
        return round(_WORDS[count] * unit)
    thousands = unit == 1 and len(count) > 4 and count[-4] in ".,"
    return round(float(count.replace(",", ".")) * (KILO if thousands else unit))


def _first(found: Iterable[int | None]) -> int | None:
    return next((one for one in found if one), None)
