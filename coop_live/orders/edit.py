"""Reads the desk's one-line edit: 'c3 2', 'c1 250g 2', 'c1 2 c5 1', '+c3', '-c1', or just '2'."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache

from coop_live.errors import NotPossible
from coop_live.i18n import tr
from coop_live.model import OrderLine, Product
from coop_live.orders.amounts.lines import make_lines
from coop_live.orders.amounts.quantities import Part
from coop_live.orders.doubts import refuse_doubts, refuse_unknown
from coop_live.orders.thoughts.parts import Reading, read_parts
from coop_live.orders.thoughts.people import part_people
from coop_live.orders.typed import Typed, read_typed
from coop_live.orders.words.products import Index
from coop_live.orders.words.text import Tokens

_LONGEST = 300


@lru_cache(maxsize=4)
def _index(products: tuple[Product, ...]) -> Index:
    return Index(products)


def read_edit(
    text: str, products: tuple[Product, ...], current: tuple[OrderLine, ...]
) -> tuple[OrderLine, ...]:
    """Return the order lines that an edit asks for, given the lines as they are.

    Plain text says the whole order anew; a leading '+' adds to it, a leading or trailing '-'
    takes products out or lessens their number, a lone number or size changes the only line there is. Raises
    NotPossible where a word is not understood or nothing would be left.
    """
    wanted = text[:_LONGEST].strip()
    if not wanted:
        return current
    sign, wanted = _signed(wanted)
    if sign == "-":
        return _left(_taken_out(wanted, products, current))
    lines = _typed_lines(read_typed(wanted, products)) or _read(wanted, products, current)
    if sign == "+":
        lines = _joined(current, lines)
    return _left(lines)


def _signed(text: str) -> tuple[str, str]:
    for sign in ("-", "–", "−"):
        if text.startswith(sign) or text.endswith(sign):
            return "-", text.strip(sign + " ")
    return ("+", text[1:].strip()) if text.startswith("+") else ("", text)


def _typed_lines(typed: tuple[Typed, ...]) -> tuple[OrderLine, ...]:
    totals: dict[tuple[str, str | None], int] = {}
    for one in typed:
        default = one.product.variants[0].key if one.product.variants else None
        key = one.product.code, one.variant or default
        totals[key] = totals.get(key, 0) + (one.count or 1)
    return _bounded(totals)


def _read(text: str, products: tuple[Product, ...], current: tuple[OrderLine, ...]) -> tuple[OrderLine, ...]:
    only = current[0] if len(current) == 1 else None
    if only is not None and text.isascii() and text.isdigit():
        return (OrderLine(only.code, only.variant, _count(text)),)
    reading = _reading(text, products, only)
    refuse_doubts(reading)
    named = any(part.role == "product" for part in reading.parts)
    lines = make_lines(reading.index, reading.parts, reading.pinned, use_pinned=not named)
    if not lines:
        raise NotPossible(tr("Chưa rõ món nào."), tr("Gõ mã rồi số, ví dụ: c1 2."))
    return _kept_variant(reading, _bounded({(n.code, n.variant): n.qty for n in lines}), only, named=named)


def _count(digits: str) -> int:
    return _checked(int(digits) if len(digits) < 5 else 0)


def _checked(count: int) -> int:
    if not 1 <= count <= 999:
        raise NotPossible(tr("Số lượng phải từ 1 đến 999."), tr("Gõ lại số, hoặc bỏ món bằng dấu trừ."))
    return count


def _bounded(totals: dict[tuple[str, str | None], int]) -> tuple[OrderLine, ...]:
    return tuple(OrderLine(code, variant, _checked(qty)) for (code, variant), qty in totals.items())


def _reading(text: str, products: tuple[Product, ...], only: OrderLine | None) -> Reading:
    index = _index(products)
    tokens = Tokens(text)
    codes = {product.code: number for number, product in enumerate(products)}
    items = part_people(index, tokens, index.items(tokens, 0, len(tokens)))
    return read_parts(index, tokens, items, None, codes.get(only.code) if only else None)


def _kept_variant(
    reading: Reading, lines: tuple[OrderLine, ...], only: OrderLine | None, *, named: bool
) -> tuple[OrderLine, ...]:
    """A number alone keeps the variant, a variant alone keeps the number of the only line there is."""
    if only is None or named or len(lines) != 1:
        return lines
    roles = {part.role for part in reading.parts}
    sized = bool(roles & {"variant", "size"})
    return (
        OrderLine(
            only.code,
            lines[0].variant if sized else only.variant,
            lines[0].qty if "quantity" in roles else only.qty,
        ),
    )


def _taken_out(
    text: str, products: tuple[Product, ...], current: tuple[OrderLine, ...]
) -> tuple[OrderLine, ...]:
    if not text:
        return current[:-1]
    typed = read_typed(text, products)
    if typed:
        return _less(current, typed)
    reading = _reading(text, products, None)
    refuse_unknown(reading)
    gone = [part for part in reading.parts if part.role == "product" and part.product is not None]
    if not gone or any(part.role in ("quantity", "size") for part in reading.parts):
        raise NotPossible(tr("Chưa rõ bỏ món nào."), tr("Gõ dấu trừ rồi mã, ví dụ: -c1."))
    return tuple(line for line in current if not any(_means(reading, part, line) for part in gone))


def _less(current: tuple[OrderLine, ...], typed: tuple[Typed, ...]) -> tuple[OrderLine, ...]:
    """Take out whole lines ('-c1', '-c1 250g') or as many as are typed ('-c1 250g 2')."""
    for one in typed:
        meant = [
            line for line in current if line.code == one.product.code and one.variant in (None, line.variant)
        ]
        if not meant or (one.count is not None and len(meant) > 1):
            raise NotPossible(
                tr("Chưa rõ bỏ món nào."), tr("Gõ dấu trừ, mã và loại đang có trong đơn, ví dụ: -c1 250g.")
            )
        current = tuple(
            line if line not in meant else replace(line, qty=line.qty - (one.count or line.qty))
            for line in current
        )
    return tuple(line for line in current if line.qty > 0)


def _means(reading: Reading, part: Part, line: OrderLine) -> bool:
    if part.product is None or reading.index.products[part.product].code != line.code:
        return False
    keys = {
        key
        for other in reading.parts
        if other is not part
        for number, key in other.variants
        if number == part.product
    }
    return not keys or line.variant in keys


def _joined(current: tuple[OrderLine, ...], more: tuple[OrderLine, ...]) -> tuple[OrderLine, ...]:
    totals = {(line.code, line.variant): line.qty for line in current}
    for line in more:
        totals[line.code, line.variant] = totals.get((line.code, line.variant), 0) + line.qty
    return _bounded(totals)


def _left(lines: tuple[OrderLine, ...]) -> tuple[OrderLine, ...]:
    if not lines:
        raise NotPossible(tr("Đơn sẽ không còn món nào."), tr("Muốn bỏ cả đơn thì bấm Bỏ."))
    return lines
