"""Says what an order becomes when it is changed: what stands after 'thành', the rest as it was before."""

from __future__ import annotations

from dataclasses import replace

from coop_live.model import OrderLine
from coop_live.orders.amounts.choices import AMOUNTS
from coop_live.orders.amounts.lines import make_lines
from coop_live.orders.amounts.quantities import Part
from coop_live.orders.judging.case import Case
from coop_live.orders.judging.facts import GOODS
from coop_live.orders.words import lexicon as lex

_INSERTS = frozenset({"into", "buy"})
# With nothing named after them these put in what stood before: 'c2 thay vào'.
_PUTS_IN = frozenset({"thay", "the vao", "the vo", "thay vao", "thay vo"})
# What stands right of these is the new order: 'c1 → c2'.
_EQUALS = frozenset({"=", "→", ">", "->"})


def replacement(case: Case, place: int, before: list[Part], after: list[Part]) -> tuple[OrderLine, ...]:
    """Return what the change word at a place asks for; `before` it stand goods."""
    end = _said_first(case, place, before, after)
    if end is not None:
        said = [part for part in case.parts if part.first < end]
        return make_lines(case.index, said, case.pinned, use_pinned=True)
    insert = _insert(after)
    if insert is None:
        chosen, replaced = _after_equals(case, after), before
    else:
        chosen = after[insert + 1 :]
        replaced = before + [part for part in after[:insert] if part.role in GOODS]
    goods = [part for part in chosen if part.role in GOODS]
    # 'đặt 5 gói trà mà bớt còn 3': something else than what is on air
    others = "foreign" in case.roles and "product" not in case.roles
    asked = _completed(chosen, goods, replaced)
    on_air = None if others else case.pinned
    return make_lines(case.index, asked, on_air, use_pinned=bool(goods))


def _said_first(case: Case, place: int, before: list[Part], after: list[Part]) -> int | None:
    """Return where the new order ends, when it stands before the change or the old order."""
    item, past = case.items[place], case.first(lex.LONG_AGO)
    if past is not None and not item.flags & lex.CHANGE and item.folded != "con":
        return past  # 'cà chua 2 hộp thôi, nãy chị chốt 5 là nhầm'
    if item.folded not in _PUTS_IN or _insert(after) is not None:
        return None
    named = not _names(after) and _names(before)
    return place if named else None


def _insert(after: list[Part]) -> int | None:
    """Return the first 'thành' or 'lấy' when goods follow it."""
    insert = next((n for n, part in enumerate(after) if part.role in _INSERTS), None)
    if insert is None or not any(part.role in GOODS for part in after[insert + 1 :]):
        return None
    return insert


def _after_equals(case: Case, after: list[Part]) -> list[Part]:
    """Return what stands right of '=' or '→', all when there is none: 'sửa đơn: c1 → c2'."""
    if case.said.isdisjoint(_EQUALS):
        return after
    for n in range(1, len(after)):
        if case.says(after[n - 1].last + 1, after[n].first, _EQUALS):
            return after[n:]
    return after


def _completed(chosen: list[Part], goods: list[Part], replaced: list[Part]) -> list[Part]:
    """Take from the old order what the new one leaves unsaid: its product, its kind or its number."""
    counted = any(part.role in AMOUNTS for part in goods)
    named = sum(part.role == "product" for part in goods)
    if named:
        return chosen + _last(replaced, "quantity") if named == 1 and not counted else chosen
    # The kind that was named with the old product is not meant any more when the new one is a kind.
    kinds = any(part.role == "variant" for part in goods)
    old = [replace(part, variants=()) if kinds else part for part in _last(replaced, "product")]
    if not counted:
        old += _last(replaced, "quantity")
    elif not any(part.role == "variant" for part in goods):
        old += _last(replaced, "variant")
    return old + chosen


def _last(parts: list[Part], role: str) -> list[Part]:
    """Return the last part of this kind, if there is one."""
    return [part for part in parts if part.role == role][-1:]


def _names(parts: list[Part]) -> bool:
    """Tell whether a product is named."""
    return any(part.role == "product" for part in parts)
