"""The variants of a product in one cell: "100g (1 lạng)=85000/42; 250g (túi lớn)=195000/12"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from coop_live.catalog.cells import Cell, read_price, read_stock, shown
from coop_live.errors import InputError
from coop_live.i18n import tr
from coop_live.letters import folded
from coop_live.model import Variant
from coop_live.weights import kilos, sold_by_weight

MOST_VARIANTS = 30
LONGEST = 40

_ONE = re.compile(
    r"(?P<key>[^=:()]+?)\s*(?:\((?P<words>[^()]*)\))?\s*(?:[=:]\s*(?P<price>[^/]*?)\s*(?:/\s*(?P<stock>.*))?)?"
)
_RESERVED_IN_KEY = frozenset(";=:()\n")
_RESERVED_IN_WORD = frozenset(";(),\n")


@dataclass(frozen=True, slots=True)
class WrittenVariant:
    """A variant as somebody wrote it, its numbers not read yet."""

    key: Cell
    words: tuple[str, ...] = ()
    price: Cell = ""
    stock: Cell = ""


def split_variants(text: str) -> tuple[WrittenVariant, ...]:
    """Take a cell apart; raises InputError at the first part that is not written so."""
    parts = [part.strip() for part in re.split(r"[;\n]", text)]
    return tuple(_split_one(part) for part in parts if part)


def _split_one(part: str) -> WrittenVariant:
    found = _ONE.fullmatch(part)
    if found is None:
        raise InputError(tr("Loại “{seen}” chưa rõ.", seen=part[:40]), tr("Gõ như 250g (túi lớn)=195000/12"))
    words = tuple(word.strip() for word in (found["words"] or "").split(",") if word.strip())
    return WrittenVariant(found["key"], words, found["price"] or "", found["stock"] or "")


def are_weighed(unit: str, parts: Sequence[WrittenVariant]) -> bool:
    """Tell whether a product with such variants is sold by weight, before their numbers are read."""
    return sold_by_weight(unit, (name for part in parts for name in (shown(part.key), *part.words)))


def is_weighed(unit: str, variants: Sequence[Variant]) -> bool:
    """Tell whether a product is sold by weight: its unit is a kilo, and no variant is a size."""
    return sold_by_weight(unit, (name for one in variants for name in (one.key, *one.words)))


def read_variants(
    parts: Sequence[WrittenVariant], unit: str, *, weighed: bool = False
) -> tuple[Variant, ...]:
    """Read the numbers and check the names; raises InputError at the first trouble."""
    if len(parts) > MOST_VARIANTS:
        raise InputError(
            tr("Món có hơn {most} loại.", most=MOST_VARIANTS), tr("Tách thành nhiều món, mỗi món một mã.")
        )
    seen: set[str] = set()
    variants = []
    for part in parts:
        variant = _read_one(part, unit, weighed=weighed)
        same = folded(variant.key).replace(" ", "")
        if same in seen:
            raise InputError(tr("Loại “{key}” có hai lần.", key=variant.key), tr("Bỏ bớt một lần."))
        seen.add(same)
        variants.append(variant)
    return tuple(variants)


def _read_one(part: WrittenVariant, unit: str, *, weighed: bool) -> Variant:
    key = shown(part.key)
    words = tuple(filter(None, map(shown, part.words)))
    if not folded(key):
        raise InputError(tr("Có loại chưa có tên."), tr("Gõ tên loại, ví dụ 250g"))
    if any(len(text) > LONGEST for text in (key, *words)):
        raise InputError(tr("Tên loại “{key}” quá dài.", key=key[:30]), tr("Gõ ngắn lại, ví dụ 250g"))
    if _RESERVED_IN_KEY & set(key) or _RESERVED_IN_WORD & set("".join(words)):
        raise InputError(
            tr("Tên loại “{key}” có dấu ; = : , hoặc ngoặc.", key=key[:30]), tr("Bỏ các dấu đó đi.")
        )
    price = read_price(part.price, tr("Giá loại {key}", key=key)) if shown(part.price) else None
    stock = None
    if shown(part.stock):
        stock = read_stock(part.stock, tr("Tồn loại {key}", key=key), unit, weighed=weighed)
    return Variant(key, words, price, stock)


def join_variants(variants: Sequence[Variant], *, weighed: bool = False) -> str:
    """Write variants as a person types them, one a line; `split_variants` takes it apart again."""
    return "\n".join(_join_one(variant, weighed=weighed) for variant in variants)


def _join_one(variant: Variant, *, weighed: bool) -> str:
    words = f" ({', '.join(variant.words)})" if variant.words else ""
    price = "" if variant.price is None else str(variant.price)
    left = variant.stock
    stock = "" if left is None else f"/{kilos(left) if weighed else left}"
    return f"{variant.key}{words}={price}{stock}" if price or stock else f"{variant.key}{words}"
