"""Settles what is meant of several things named: ranges, choices, corrections, exclusions."""

from __future__ import annotations

from dataclasses import replace

from coop_live.orders.amounts.quantities import Part
from coop_live.orders.words.products import Index

HEADS = frozenset({"product", "variant"})
AMOUNTS = frozenset({"quantity", "size"})


def written_out(index: Index, parts: list[Part]) -> list[Part]:
    """Write 'c1 tới c5' out as the codes between."""
    out: list[Part] = []
    place = 0
    while place < len(parts):
        part = parts[place]
        last = parts[place + 2] if place + 2 < len(parts) else None
        if (
            last
            and part.role == last.role == "product"
            and parts[place + 1].role == "upto"
            and part.code
            and last.code
        ):
            out += [
                Part("product", part.first, last.last, product=number, code=True)
                for number in _between(index, part.product, last.product)
            ]
            place += 3
        else:
            out.append(part)
            place += 1
    return out


def _between(index: Index, first: int | None, last: int | None) -> list[int]:
    if first is None or last is None:
        return []
    ends = [_code_parts(index.products[n].code) for n in (first, last)]
    if ends[0][0] != ends[1][0] or ends[0][1] is None or ends[1][1] is None:
        return [first, last]
    low, high = ends[0][1], ends[1][1]
    if low > high:
        return [first, last]
    numbered = [(_code_parts(p.code), n) for n, p in enumerate(index.products)]
    inside = [
        (code[1], n)
        for code, n in numbered
        if code[0] == ends[0][0] and code[1] is not None and low <= code[1] <= high
    ]
    return [n for _, n in sorted(inside)]


def _code_parts(code: str) -> tuple[str, int | None]:
    letters = code.rstrip("0123456789")
    digits = code[len(letters) :]
    return letters.lower(), int(digits) if digits else None


def pooled(parts: list[Part]) -> list[Part]:
    """Add up '3 quả cho mẹ với 2 quả cho dì': one thing counted for several people."""
    kept: list[Part] = []
    for place, part in enumerate(parts):
        before = _given_before(kept) if part.role == "quantity" and part.unit else None
        after = parts[place + 1] if place + 1 < len(parts) else None
        if before is not None and before.unit == part.unit and (_gives(after) or _gives(kept[-1])):
            kept[kept.index(before)] = replace(before, qty=before.qty + part.qty)
        else:
            kept.append(part)
    return kept


def _gives(part: Part | None) -> bool:
    return part is not None and part.role == "buy" and part.folded in ("cho", "gui", "gui cho", "tang")


def _given_before(kept: list[Part]) -> Part | None:
    """Return the count just said and given to somebody, when no goods are named since."""
    gifts = 0
    for place in range(len(kept) - 1, -1, -1):
        part = kept[place]
        gifts += _gives(part)
        if part.role == "quantity":
            gifts += place > 0 and _gives(kept[place - 1]) and len(kept) - place > 1
            return part if gifts and not part.size else None
        if part.role not in ("buy", "border", "product"):
            return None
    return None


def first_choice(parts: list[Part]) -> list[Part]:
    """Keep the first of a choice: 'c1 hoặc c2', 'hết c1 thì c2 cũng được'."""
    kept: list[Part] = []
    skipping = sizes_too = False
    for place, part in enumerate(parts):
        if part.role == "or":
            following = next((p.role for p in parts[place + 1 :]), "")
            sized = following == "size" and any(p.role == "size" for p in kept)
            named_before = any(p.role in HEADS for p in kept)
            named_after = (
                next((p.role for p in parts[place + 1 :] if p.role in HEADS | AMOUNTS | {"buy"}), "") in HEADS
            )
            skipping = named_before and (named_after or part.bound or sized)
            sizes_too = sized
        elif part.role in ("border", "stop"):
            skipping = False
            kept.append(part)
        elif not (skipping and (part.role in HEADS or (sizes_too and part.role == "size"))):
            kept.append(part)
    return kept


def without_denied(parts: list[Part]) -> list[Part]:
    """Drop what is excluded ('trừ c3', 'ko phải c1') and what a correction takes back ('c2 à lộn c3')."""
    kept: list[Part] = []
    denied = False
    stayed = False
    listing = False  # 'trừ c1 với c2': all that follow are out
    last = 0  # where the denial stands
    for place, part in enumerate(parts):
        if part.role == "each":
            denied = listing = False  # 'trừ sữa dừa, mỗi vị 2'
        if part.role == "not":
            denied, stayed, listing, last = True, False, part.bound, part.last
        elif listing and part.role == "product" and stayed:
            kept.append(Part("except", part.first, part.last, part.product, variants=part.variants))
        elif listing and part.role == "border":
            continue
        elif part.role in ("border", "stop", "buy", "into"):
            listing = False
            denied = denied and part.role == "border" and not stayed and part.first - last <= 1
            kept.append(part)
        elif part.role == "oops":
            _take_back(kept, parts[place + 1 :])
        elif denied and part.role in HEADS | AMOUNTS | {"foreign"}:
            stayed = True
            if listing and part.role in HEADS:
                kept.append(Part("except", part.first, part.last, part.product, variants=part.variants))
        else:
            kept.append(part)
    return kept


def _take_back(kept: list[Part], ahead: list[Part]) -> None:
    """Remove from what was said whatever the next words say anew."""
    corrected: set[str] = set()
    for part in ahead:
        if part.role in ("stop", "oops", "not") or (corrected and part.role in ("border", "buy")):
            break
        if part.role in HEADS | AMOUNTS:
            corrected.add(part.role)
    if "size" in corrected or "quantity" in corrected:
        corrected |= AMOUNTS
    for role in corrected:
        last = next((place for place in range(len(kept) - 1, -1, -1) if kept[place].role == role), None)
        if last is not None:
            if role == "product" and kept[last].variants:
                corrected = corrected | {"variant"}
            del kept[last]
