"""Reads the desk's one-line edit: 'c3 2', 'c1 250g 2', 'c1 2 c5 1', '+c3', '-c1', or just '2'."""

from __future__ import annotations

from functools import lru_cache

from coop_live.errors import NotPossible
from coop_live.i18n import tr
from coop_live.model import OrderLine, Product
from coop_live.orders.amounts.lines import make_lines
from coop_live.orders.amounts.quantities import Part
from coop_live.orders.thoughts.parts import Reading, read_parts
from coop_live.orders.thoughts.people import part_people
from coop_live.orders.words import lexicon as lex
from coop_live.orders.words.products import Index
from coop_live.orders.words.text import Tokens

_LONGEST = 300
_GOODS = frozenset({"product", "variant", "quantity", "size", "each", "upto"})
_SILENT = (
    lex.PARTICLE
    | lex.AND
    | lex.UNIT
    | lex.CODE_WORD
    | lex.COUNT_WORD
    | lex.BUY
    | lex.EACH
    | lex.UPTO
    | lex.FRUIT_WORD
)


@lru_cache(maxsize=4)
def _index(products: tuple[Product, ...]) -> Index:
    return Index(products)


def read_edit(
    text: str, products: tuple[Product, ...], current: tuple[OrderLine, ...]
) -> tuple[OrderLine, ...]:
    """Return the order lines that an edit asks for, given the lines as they are.

    Plain text says the whole order anew; a leading '+' adds to it, a leading or trailing '-'
    takes products out, a lone number or size changes the only line there is. Raises
    NotPossible where a word is not understood or nothing would be left.
    """
    wanted = text[:_LONGEST].strip()
    if not wanted:
        return current
    sign, wanted = _signed(wanted)
    if sign == "-":
        return _left(_taken_out(wanted, products, current))
    lines = _read(wanted, products, current)
    if sign == "+":
        lines = _joined(current, lines)
    return _left(lines)


def _signed(text: str) -> tuple[str, str]:
    for sign in ("-", "–", "−"):
        if text.startswith(sign) or text.endswith(sign):
            return "-", text.strip(sign + " ")
    return ("+", text[1:].strip()) if text.startswith("+") else ("", text)


def _read(text: str, products: tuple[Product, ...], current: tuple[OrderLine, ...]) -> tuple[OrderLine, ...]:
    only = current[0] if len(current) == 1 else None
    if only is not None and text.isascii() and text.isdigit():
        return (OrderLine(only.code, only.variant, _count(text)),)
    reading = _reading(text, products, only)
    _refuse_unknown(reading)
    _refuse_odd_sizes(reading)
    if not any(part.role in _GOODS for part in reading.parts):
        raise NotPossible(tr("Chưa rõ món nào."), tr("Gõ mã rồi số, ví dụ: c1 2."))
    named = any(part.role == "product" for part in reading.parts)
    lines = make_lines(reading.index, reading.parts, reading.pinned, use_pinned=not named)
    if not lines:
        raise NotPossible(tr("Chưa rõ món nào."), tr("Gõ mã rồi số, ví dụ: c1 2."))
    return _kept_variant(reading, lines, only, named=named)


def _count(digits: str) -> int:
    count = int(digits) if len(digits) < 5 else 0
    if not 1 <= count <= 999:
        raise NotPossible(tr("Số lượng phải từ 1 đến 999."), tr("Gõ lại số, hoặc bỏ món bằng dấu trừ."))
    return count


def _reading(text: str, products: tuple[Product, ...], only: OrderLine | None) -> Reading:
    index = _index(products)
    tokens = Tokens(text)
    codes = {product.code: number for number, product in enumerate(products)}
    items = part_people(index, tokens, index.items(tokens, 0, len(tokens)))
    return read_parts(index, tokens, items, None, codes.get(only.code) if only else None)


def _refuse_unknown(reading: Reading) -> None:
    understood = {
        place for part in reading.parts if part.role in _GOODS for place in range(part.first, part.last + 1)
    }
    for part in reading.parts:
        if part.role == "foreign" and part.last > part.first:
            words = reading.words((part.first, part.last))
            raise NotPossible(
                tr("Danh mục không có “{words}”.", words=words), tr("Gõ mã rồi số, ví dụ: c1 2.")
            )
    for place, item in enumerate(reading.items):
        if place in understood or item.sign or item.flags & _SILENT:
            continue
        words = reading.words((place, place))
        if item.number is not None:
            raise NotPossible(
                tr("Chưa hiểu số “{words}”.", words=words), tr("Gõ số từ 1 đến 999 sau mã món.")
            )
        raise NotPossible(tr("Chưa hiểu “{words}”.", words=words), tr("Gõ mã rồi số, ví dụ: c1 2."))


def _refuse_odd_sizes(reading: Reading) -> None:
    """Refuse '900g' of what is sold in packs of 100 and 250 g: weighed out, it would be no pack at all."""
    product = reading.pinned
    for part in reading.parts:
        product = part.product if part.role == "product" else product
        if part.size is None or product is None:
            continue
        sizes = [size for size in reading.index.sizes[product].values() if size is not None]
        if sizes and part.size not in sizes:
            raise NotPossible(
                tr("Món này không có loại “{words}”.", words=reading.words((part.first, part.last))),
                tr("Gõ đúng loại đang bán, ví dụ: c1 250g 2."),
            )


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
    reading = _reading(text, products, None)
    _refuse_unknown(reading)
    gone = [part for part in reading.parts if part.role == "product" and part.product is not None]
    if not gone:
        raise NotPossible(tr("Chưa rõ bỏ món nào."), tr("Gõ dấu trừ rồi mã, ví dụ: -c1."))
    return tuple(line for line in current if not any(_means(reading, part, line) for part in gone))


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
    return tuple(OrderLine(code, variant, qty) for (code, variant), qty in totals.items())


def _left(lines: tuple[OrderLine, ...]) -> tuple[OrderLine, ...]:
    if not lines:
        raise NotPossible(tr("Đơn sẽ không còn món nào."), tr("Muốn bỏ cả đơn thì bấm Bỏ."))
    return lines
