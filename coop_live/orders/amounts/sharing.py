"""Expands what one amount is said of several goods: 'mỗi loại 2', 'c1 tới c5 mỗi mã 1', 'mỗi vị 1'."""

from __future__ import annotations

from itertools import pairwise

from coop_live.orders.amounts.choices import AMOUNTS
from coop_live.orders.amounts.drafts import Draft, give
from coop_live.orders.amounts.quantities import Part
from coop_live.orders.words.products import Index


def shared_part(parts: list[Part]) -> tuple[list[Part], list[Part]]:
    """Cut behind what is shared: in 'ổi mận mỗi thứ 3, me 1 hũ' the last is one by itself."""
    each = next(place for place, part in enumerate(parts) if part.role == "each")
    counted = next((n for n in range(each + 1, len(parts)) if parts[n].role in AMOUNTS), None)
    named_before = any(part.role == "product" for part in parts[:each])
    if counted is None or not named_before:
        return parts, []
    end = next((n for n in range(counted + 1, len(parts)) if parts[n].role in ("border", "stop")), None)
    if end is None:
        return parts, []
    rest = parts[end:]
    own = any(part.role == "product" for part in rest) and any(part.role in AMOUNTS for part in rest)
    excepts = any(part.role == "except" for part in rest)
    return (parts[:end], rest) if own and not excepts else (parts, [])


def shared_drafts(
    index: Index, parts: list[Part], fallback: int | None, named: set[int | None]
) -> list[Draft]:
    """Give every product named the one quantity of 'mỗi loại 2'; one alone spreads over its variants."""
    each = next(place for place, part in enumerate(parts) if part.role == "each")
    after = next((part for part in parts[each + 1 : each + 4] if part.role in AMOUNTS), None)
    before = next((part for part in reversed(parts[:each]) if part.role in AMOUNTS), None)
    variants = [pair for part in parts if part.role == "variant" for pair in part.variants]
    products = list(
        dict.fromkeys(part.product for part in parts if part.role == "product" and part.product is not None)
    )
    everything = any(part.role == "all" for part in parts)
    if len(products) >= 2:
        drafts = _one_each(products, variants)
        _size_each(drafts, [part for part in parts if part.role in ("product", "size", "each")])
        if after is not None and after.role == "size" and any(d.size == after.size for d in drafts):
            after = None
    elif everything and not products:
        drafts = [Draft(number) for number in range(len(index.products)) if number not in named]
    else:
        owner = products[0] if products else fallback
        # 'c1 tới c99 mỗi mã 1' spoke of products we do not have: not of every kind of the one we do
        alone = bool(products) and any(part.role == "foreign" for part in parts)
        drafts = [Draft(products[0])] if alone else _spread(index, owner, variants)
        if len(drafts) < 2 and after is None and products:
            return []
    sized = any(draft.size for draft in drafts)
    amount = after or (None if sized and before and before.role == "size" else before)
    for draft in drafts:
        give(draft, amount or Part("quantity", 0, 0, qty=1))
    return drafts


def _size_each(drafts: list[Draft], parts: list[Part]) -> None:
    """Give a size that follows a name to that name: 'trâu 1kg, lạp xưởng nửa cân mỗi thứ 2'."""
    waiting = list(drafts)
    for before, part in pairwise(parts):
        if before.role == "product" and waiting:
            owner = waiting.pop(0)
            if part.role == "size":
                owner.size, owner.size_count = part.size, part.qty


def _one_each(products: list[int], variants: list[tuple[int, str]]) -> list[Draft]:
    drafts: list[Draft] = []
    for product in products:
        mine = next((pair for pair in variants if pair[0] == product), None)
        drafts.append(Draft(product, mine[1] if mine else None))
        if mine:
            variants.remove(mine)
    return drafts


def _spread(index: Index, owner: int | None, variants: list[tuple[int, str]]) -> list[Draft]:
    if owner is None:
        return []
    keys = [key for number, key in variants if number == owner]
    keys = keys or [variant.key for variant in index.products[owner].variants]
    return [Draft(owner, key) for key in keys] or [Draft(owner)]
