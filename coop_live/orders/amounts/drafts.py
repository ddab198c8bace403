"""Order lines in the making: what was said twice is dropped, sizes become variants and counts."""

from __future__ import annotations

from dataclasses import dataclass

from coop_live.model import OrderLine
from coop_live.orders.amounts.quantities import Part
from coop_live.orders.words.products import Index
from coop_live.orders.words.sizes import Size
from coop_live.weights import KILO, number

TOO_MANY = 1000  # packs or kilos of one thing: a slip or a joke, and more than the ledger takes


@dataclass(slots=True)
class Draft:
    """An order line in the making."""

    product: int
    variant: str | None = None
    qty: int | None = None
    size: Size | None = None
    size_count: int = 0

    @property
    def open(self) -> bool:
        """True while no quantity was said."""
        return self.qty is None and self.size is None


def give(draft: Draft, amount: Part) -> None:
    """Let an amount count a draft."""
    if amount.role == "size":
        draft.size, draft.size_count = amount.size, amount.qty
    else:
        draft.qty = amount.qty
        if amount.size is not None:
            draft.size, draft.size_count = amount.size, 1


def settled(index: Index, drafts: list[Draft], parts: list[Part]) -> list[Draft]:
    """Drop what was said twice: a name repeated with its count, the sum of a breakdown, what is excepted."""
    out = [part for part in parts if part.role == "except"]
    gone = {part.product for part in out if part.product is not None and not part.variants}
    kinds = {pair for part in out for pair in part.variants}
    drafts = [d for d in drafts if d.product not in gone and (d.product, d.variant) not in kinds]
    alike: dict[int, list[Draft]] = {}
    for draft in drafts:
        alike.setdefault(draft.product, []).append(draft)
    return [d for d in drafts if len(alike[d.product]) == 1 or not _said_again(index, d, alike[d.product])]


def _said_again(index: Index, draft: Draft, others: list[Draft]) -> bool:
    """Tell whether the other drafts of a product already hold what this one says."""
    same = [other for other in others if other is not draft]
    if draft.open:
        told = [o for o in same if not o.open or (o.variant is not None and draft.variant is None)]
        return bool(told) and draft.variant in (None, *(o.variant for o in told))
    if draft.size is not None and draft.qty is None:
        kind, _ = resolve(index, draft)
        return any(o.variant == kind and o.size is None and not o.open for o in same)
    if draft.variant is not None or draft.size is not None:
        return False
    detailed = [other for other in same if other.variant is not None or other.size is not None]
    return draft.qty == sum(1 if o.qty is None else o.qty for o in detailed) and len(detailed) > 1


def finished(index: Index, drafts: list[Draft]) -> tuple[OrderLine, ...]:
    """Return the lines that drafts come to, in grams of what is weighed; the same goods said twice add up."""
    totals: dict[tuple[int, str | None], int] = {}
    for draft in drafts:
        variant, qty = resolve(index, draft)
        most = TOO_MANY * (KILO if index.weighed[draft.product] else 1)
        totals[draft.product, variant] = min(totals.get((draft.product, variant), 0) + qty, most)
    return tuple(
        OrderLine(index.products[n].code, variant, qty, index.weighed[n])
        for (n, variant), qty in totals.items()
    )


def in_units(line: OrderLine) -> float:
    """Return how many of the product's unit a line is: pieces, or kilos."""
    return number(line.qty, weighed=line.weighed)


def resolve(index: Index, draft: Draft) -> tuple[str | None, int]:
    """Return the variant and the count (grams of what is weighed) that an amount means for this product."""
    product = index.products[draft.product]
    qty = 1 if draft.qty is None else draft.qty
    default = product.variants[0].key if product.variants else None
    if product.weighed:
        each = draft.size[1] if draft.size is not None and draft.size[0] == "weight" else KILO
        return draft.variant or default, qty * each
    if draft.size is None:
        return draft.variant or default, qty
    sizes = index.sizes[draft.product]
    sized = {size: key for key, size in reversed(list(sizes.items())) if size is not None}
    kind, total = draft.size
    if draft.size in sized:
        return sized[draft.size], qty
    single = (kind, total // draft.size_count) if draft.size_count else None
    if single in sized and draft.variant is None:
        return sized[single], qty * draft.size_count
    if draft.variant is not None and sizes.get(draft.variant):
        return draft.variant, qty * _times(draft.size, sizes[draft.variant])
    fitting = [size for size in sized if size[0] == kind and total % size[1] == 0]
    if fitting and draft.variant is None:
        best = max(fitting)
        return sized[best], qty * (total // best[1])
    return draft.variant or default, qty * _times(draft.size, index.packs[draft.product])


def breaks_packs(index: Index, product: int, size: Size) -> bool:
    """Tell whether an amount of weight is no whole number of any pack sold: 1,2 ký of 500 g bags."""
    if index.weighed[product]:
        return False
    packs = [pack for pack in (index.packs[product], *index.sizes[product].values()) if pack is not None]
    return bool(packs) and not any(pack[0] == size[0] and size[1] % pack[1] == 0 for pack in packs)


def _times(size: Size, pack: Size | None) -> int:
    """Return how many packs hold a size: 2 ký of a 500 g bag are four, 2,2 ký are five."""
    if pack is None or pack[0] != size[0]:
        return 1
    return -(-size[1] // pack[1])
