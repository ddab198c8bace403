"""Puts the goods, sizes and numbers of a comment together into order lines."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

from coop_live.model import OrderLine
from coop_live.orders.amounts.choices import AMOUNTS as _AMOUNTS
from coop_live.orders.amounts.choices import HEADS as _HEADS
from coop_live.orders.amounts.choices import first_choice, pooled, without_denied, written_out
from coop_live.orders.amounts.drafts import Draft, finished, give, settled
from coop_live.orders.amounts.quantities import Part
from coop_live.orders.amounts.sharing import shared_drafts, shared_part
from coop_live.orders.words.products import Index


@dataclass(slots=True)
class _Chunk:
    """What one quantity belongs to."""

    products: list[Part]
    variants: list[Part]
    quantity: Part | None = None
    size: Part | None = None
    foreign: bool = False


def make_lines(
    index: Index, parts: list[Part], pinned: int | None, *, use_pinned: bool
) -> tuple[OrderLine, ...]:
    """Return the lines that these parts ask for; `use_pinned`: goods without a name mean what is on air."""
    ranged = first_choice(written_out(index, pooled(parts)))
    parts = without_denied(ranged)
    named = any(part.role == "product" for part in parts)
    fallback = None if named else pinned
    drafts: list[Draft] = []
    if any(part.role == "each" for part in parts):
        parts, rest = shared_part(parts)
        every = {part.product for part in ranged if part.role == "product"}
        drafts = shared_drafts(index, parts, fallback, every)
        if drafts and not any(part.role == "product" for part in rest):
            return finished(index, settled(index, drafts, parts + rest))
        parts = rest if drafts else parts + rest
    waiting: Part | None = None  # a quantity whose product comes later
    foreign = False
    for run in _runs(parts):
        for chunk in _chunks(index, run):
            foreign = foreign or chunk.foreign
            waiting = _take(index, _owned_by_last(index, chunk, drafts), drafts, fallback, waiting)
    if waiting is not None and drafts and drafts[-1].open and waiting.role == "quantity":
        drafts[-1].qty = waiting.qty
    if not drafts and use_pinned and pinned is not None and not named and not foreign:
        drafts.append(_pinned_draft(pinned, waiting))
    return finished(index, settled(index, drafts, parts))


def _owned_by_last(index: Index, chunk: _Chunk, drafts: list[Draft]) -> _Chunk:
    """Give '2 xâu' of 'nem, 2 xâu tré 5 cây' to the nem, which is what is counted in xâu."""
    quantity, last = chunk.quantity, drafts[-1] if drafts else None
    if quantity is None or last is None or not last.open or not quantity.unit or len(chunk.products) != 1:
        return chunk
    mine, theirs = index.units[last.product], index.units[chunk.products[0].product or 0]
    if quantity.unit == mine and quantity.unit != theirs and quantity.first < chunk.products[0].first:
        last.qty = quantity.qty
        chunk.quantity = None
    return chunk


def _pinned_draft(pinned: int, waiting: Part | None) -> Draft:
    draft = Draft(pinned)
    if waiting is not None:
        give(draft, waiting)
    return draft


def _take(
    index: Index, chunk: _Chunk, drafts: list[Draft], fallback: int | None, waiting: Part | None
) -> Part | None:
    """Add what a chunk asks for; return a quantity that still waits for its product."""
    if chunk.foreign and not chunk.products:
        return waiting
    if chunk.products:
        made = [Draft(part.product) for part in chunk.products if part.product is not None]
        if waiting is not None and chunk.quantity is None and chunk.size is None:
            if waiting.role == "quantity":
                chunk.quantity = waiting
            else:
                chunk.size = waiting
            waiting = None
        _fill(
            made[0] if chunk.quantity and chunk.quantity.first < chunk.products[0].first else made[-1],
            chunk,
        )
        for part in chunk.variants:
            _choose(made, part)
        drafts += made
        return waiting
    if chunk.variants:
        owner = drafts[-1].product if drafts else fallback
        owner = _sole_owner(chunk.variants) if owner is None else owner
        if owner is not None:
            return _another_variant(index, chunk, drafts, owner, waiting)
    owner = drafts[-1].product if drafts else fallback
    if owner is not None and _another_size(index, chunk, drafts, owner):
        drafts.append(Draft(owner))
        _fill(drafts[-1], chunk)
        return waiting
    return _amount_alone(index, chunk, drafts, waiting)


def _sole_owner(variants: list[Part]) -> int | None:
    """Return the one product that comes in this kind: 'rang vừa' says which coffee."""
    owners = {number for part in variants for number, _ in part.variants}
    return owners.pop() if len(owners) == 1 and all(" " in part.folded for part in variants) else None


def _another_size(index: Index, chunk: _Chunk, drafts: list[Draft], owner: int) -> bool:
    """Tell whether a size asks for one more line: '2 gói 250g, 1 gói 500g'."""
    if chunk.size is None or chunk.size.size not in index.sizes[owner].values():
        return False
    if not drafts:
        return True
    last = drafts[-1]
    undecided = last.size is None and last.variant is None and chunk.quantity is None
    return not last.open and not undecided


def _fill(draft: Draft, chunk: _Chunk) -> None:
    if chunk.quantity:
        draft.qty = chunk.quantity.qty
    if chunk.size:
        draft.size, draft.size_count = chunk.size.size, chunk.size.qty


def _choose(drafts: list[Draft], part: Part) -> None:
    for draft in reversed(drafts):
        key = next((key for owner, key in part.variants if owner == draft.product), None)
        if key is not None and draft.variant is None:
            draft.variant = key
            return


def _another_variant(
    index: Index, chunk: _Chunk, drafts: list[Draft], owner: int, waiting: Part | None
) -> Part | None:
    keys = [key for part in chunk.variants for number, key in part.variants if number == owner]
    if not keys:
        return _amount_alone(index, chunk, drafts, waiting)
    bare = chunk.quantity is None and chunk.size is None
    if drafts and drafts[-1].variant is None and (bare or drafts[-1].open):
        draft = drafts[-1]
    else:
        draft = Draft(owner)
        drafts.append(draft)
    draft.variant = keys[0]
    if bare and waiting is not None:
        give(draft, waiting)
        waiting = None
    _fill(draft, chunk)
    for key in keys[1:]:
        drafts.append(Draft(owner, key))
    return waiting


def _amount_alone(index: Index, chunk: _Chunk, drafts: list[Draft], waiting: Part | None) -> Part | None:
    amount = chunk.quantity or chunk.size
    if amount is None:
        return waiting
    if not drafts:
        return waiting or amount
    last = drafts[-1]
    if amount.role == "size":
        if last.size is None:
            give(last, amount)
            return waiting
    elif last.qty is None and not (last.size is not None and index.products[last.product].variants == ()):
        last.qty = amount.qty
    if chunk.quantity is not None and chunk.size is not None and last.size is None:
        last.size, last.size_count = chunk.size.size, chunk.size.qty
    return waiting


def _runs(parts: list[Part]) -> list[list[Part]]:
    runs: list[list[Part]] = [[]]
    for part in parts:
        if part.role in ("border", "stop") or (part.role == "buy" and part.folded != "de"):
            runs.append([])
        elif part.role in _HEADS or part.role in _AMOUNTS or part.role == "foreign":
            runs[-1].append(part)
    return [_merged(run) for run in runs if run]


def _merged(run: list[Part]) -> list[Part]:
    """Join '2 hộp 500g' and '250g x 2': a size that stands beside a quantity says which, not how many."""
    merged: list[Part] = []
    for part in run:
        before = merged[-1] if merged else None
        if (
            before
            and {before.role, part.role} == {"quantity", "size"}
            and before.size is None
            and not before.bound
        ):
            quantity, size = (before, part) if before.role == "quantity" else (part, before)
            merged[-1] = Part(
                "quantity",
                before.first,
                part.last,
                qty=quantity.qty,
                size=size.size,
                variants=size.variants,
                bound=part.bound,
                unit=quantity.unit,
            )
        else:
            merged.append(part)
    return merged


def _chunks(index: Index, run: list[Part]) -> list[_Chunk]:
    """Cut a run so that each quantity keeps its goods: before them or after them, as the run begins."""
    lead, rest = _detail(run)
    before = _amounts_lead(rest)
    cuts: list[list[Part]] = [lead] if lead else []
    cut: list[Part] = []
    for place, part in enumerate(rest):
        if part.role in _AMOUNTS and before and cut:
            cuts.append(cut)
            cut = []
        leads = not cut and _leads(index, rest[:place], part, rest[place + 1 :])
        cut.append(part)
        if part.role in _AMOUNTS and not before and not leads:
            cuts.append(cut)
            cut = []
    if cut:
        cuts.append(cut)
    return [_chunk(each) for each in cuts]


def _leads(index: Index, before: list[Part], part: Part, behind: list[Part]) -> bool:
    """Tell the 3 of 'c7 2 ký 3 gói cà phê': behind a weight, what is counted or weighed comes after."""
    if not before or before[-1].role != "size" or not part.unit or not behind:
        return False
    if behind[0].role != "product" or behind[0].first != part.last + 1:
        return False
    if part.role == "quantity":
        return True
    weighed = behind[0].product is not None and index.weighed[behind[0].product]
    return part.role == "size" and weighed and not any(other.role in _AMOUNTS for other in behind[1:2])


def _amounts_lead(run: list[Part]) -> bool:
    """Tell '2 ký mận một hộp dâu' from 'mận 2 ký dâu một hộp': amounts stand where they touch their goods."""
    ahead = behind = 0
    for first, second in pairwise(run):
        if first.last + 1 != second.first:
            continue
        ahead += first.role in _AMOUNTS and second.role in _HEADS
        behind += first.role in _HEADS and second.role in _AMOUNTS
    if ahead != behind and run and run[-1].role in _HEADS and run[0].role in _HEADS:
        return ahead > behind
    return bool(run) and run[0].role in _AMOUNTS


def _detail(run: list[Part]) -> tuple[list[Part], list[Part]]:
    """Part 'c5 | 2 gừng 1 bạc hà': one product, then quantities each before its variant."""
    if len(run) >= 5 and run[0].role == "product":
        rest = run[1:]
        if len(rest) % 2 and rest[0].role == "quantity":
            rest = rest[1:]  # 'c5 3 hộp: 2 gừng 1 bạc hà': the sum is not one more order
        pattern = [part.role for part in rest]
        if len(rest) % 2 == 0 and all(
            role == ("quantity", "variant")[n % 2] for n, role in enumerate(pattern)
        ):
            return run[:1], rest
    return [], run


def _chunk(parts: list[Part]) -> _Chunk:
    chunk = _Chunk([], [])
    for part in parts:
        if part.role == "product":
            chunk.products.append(part)
            if part.variants:
                chunk.variants.append(part)
        elif part.role == "variant":
            chunk.variants.append(part)
        elif part.role == "quantity":
            chunk.quantity = part
            if part.size:
                chunk.size = Part("size", part.first, part.last, size=part.size, qty=1)
                if part.variants:
                    chunk.variants.append(part)
        elif part.role == "size":
            chunk.size = part
        elif part.role == "foreign":
            chunk.foreign = True
    return chunk
