"""Reads the desk's one-line edit: 'c3 2', 'c1 250g 2', 'c1 2 c5 1', '+c3', '-c1', or just '2'."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from functools import lru_cache

from coop_live.errors import NotPossible
from coop_live.i18n import tr
from coop_live.ledger.lines import less, summed
from coop_live.model import OrderLine, Product
from coop_live.orders.amounts.lines import make_lines
from coop_live.orders.amounts.quantities import Part
from coop_live.orders.doubts import refuse_doubts, refuse_unknown
from coop_live.orders.thoughts.parts import Reading, read_parts
from coop_live.orders.thoughts.people import part_people
from coop_live.orders.typed import Typed, read_typed
from coop_live.orders.words.products import Index
from coop_live.orders.words.text import Tokens
from coop_live.weights import KILO, read_weight

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
        lines = _joined((*current, *lines))
    return _left(lines)


def _signed(text: str) -> tuple[str, str]:
    for sign in ("-", "–", "−"):
        if text.startswith(sign) or text.endswith(sign):
            return "-", text.strip(sign + " ")
    return ("+", text[1:].strip()) if text.startswith("+") else ("", text)


def _typed_lines(typed: tuple[Typed, ...]) -> tuple[OrderLine, ...]:
    defaults = (one.product.variants[0].key if one.product.variants else None for one in typed)
    return _joined(one.line(one.variant or default) for one, default in zip(typed, defaults, strict=True))


def _read(text: str, products: tuple[Product, ...], current: tuple[OrderLine, ...]) -> tuple[OrderLine, ...]:
    only = current[0] if len(current) == 1 else None
    if only is not None and (alone := _amount_alone(text, products, only)) is not None:
        return (_checked(alone),)
    reading = _reading(text, products, only)
    refuse_doubts(reading)
    named = any(part.role == "product" for part in reading.parts)
    lines = make_lines(reading.index, reading.parts, reading.pinned, use_pinned=not named)
    if not lines:
        raise NotPossible(tr("Chưa rõ món nào."), tr("Gõ mã rồi số, ví dụ: c1 2."))
    return _kept_variant(reading, _joined(lines), only, named=named)


def _amount_alone(text: str, products: tuple[Product, ...], only: OrderLine) -> OrderLine | None:
    """Return the only line there is with the amount that alone is typed: '4', or '1,5' of what is weighed."""
    if next((one.weighed for one in products if one.code == only.code), only.weighed):
        grams = read_weight(text)
        return None if grams is None else replace(only, qty=grams, weighed=True)
    if not (text.isascii() and text.isdigit()):
        return None
    return replace(only, qty=int(text) if len(text) < 5 else 0, weighed=False)


def _checked(line: OrderLine) -> OrderLine:
    if not 0 < line.qty <= 999 * (KILO if line.weighed else 1):
        raise NotPossible(tr("Số lượng phải từ 1 đến 999."), tr("Gõ lại số, hoặc bỏ món bằng dấu trừ."))
    return line


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
    line, roles = lines[0], {part.role for part in reading.parts}
    kinds, amounts = (
        ({"variant"}, {"quantity", "size"}) if line.weighed else ({"variant", "size"}, {"quantity"})
    )
    variant = line.variant if roles & kinds else only.variant
    return (replace(line if roles & amounts else only, variant=variant),)


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
        current = tuple(line if line not in meant else _lessened(line, one) for line in current)
    return tuple(line for line in current if line.qty > 0)


def _lessened(line: OrderLine, typed: Typed) -> OrderLine:
    return replace(line, qty=0) if typed.count is None else less(line, typed.line(line.variant))


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


def _joined(lines: Iterable[OrderLine]) -> tuple[OrderLine, ...]:
    return tuple(map(_checked, summed(lines).values()))


def _left(lines: tuple[OrderLine, ...]) -> tuple[OrderLine, ...]:
    if not lines:
        raise NotPossible(tr("Đơn sẽ không còn món nào."), tr("Muốn bỏ cả đơn thì bấm Bỏ."))
    return lines
