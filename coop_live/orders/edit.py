"""Reads the desk's one-line edit of an order: "c3 2", "c1 250g 2 c5 1", "-c5", or just "3"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from coop_live.errors import NotPossible
from coop_live.i18n import tr
from coop_live.model import OrderLine, Product, Variant
from coop_live.orders.text import words

LONGEST_NAME = 6
MOST = 9999

_COUNT = re.compile(r"[x*]?(\d+)x?")


@dataclass(frozen=True, slots=True)
class _Said:
    """One part of the edit line; `sign` is "", "+" or "-"."""

    sign: str
    line: OrderLine
    whole: bool  # no variant was typed: a "-" takes all variants


def read_edit(text: str, products: Sequence[Product], current: Sequence[OrderLine]) -> tuple[OrderLine, ...]:
    """Return the lines that an order is to have after the edit.

    Each part is a product (code or name), then a variant, then a number (1 unless typed). The
    parts replace all lines; with a "+" or "-" before a product the others stay. A variant or a
    number alone changes the only line there is. Raises NotPossible with what was not understood.
    """
    pieces = [piece for piece in re.split(r"[\s,;]+", text.casefold().strip()) if piece]
    if not pieces:
        raise NotPossible(tr("Chưa gõ gì."), tr("Gõ mã rồi số, ví dụ c3 2."))
    said = _Parts(pieces, products, current).read()
    signed = any(part.sign for part in said)
    lines = list(current) if signed else []
    for part in said:
        if part.sign == "-":
            lines = [line for line in lines if not _is_meant(part, line)]
        elif part.sign == "+" or not signed:
            lines.append(part.line)
        else:
            lines = [line for line in lines if line.code != part.line.code] + [part.line]
    return tuple(lines)


def _is_meant(part: _Said, line: OrderLine) -> bool:
    return line.code == part.line.code and (part.whole or line.variant == part.line.variant)


class _Parts:
    """Walks the pieces of an edit line once, from left to right."""

    def __init__(
        self, pieces: Sequence[str], products: Sequence[Product], current: Sequence[OrderLine]
    ) -> None:
        self._pieces = pieces
        self._products = {product.code: product for product in products}
        self._names = _names(products)
        self._current = current
        self._at = 0

    def read(self) -> list[_Said]:
        said: list[_Said] = []
        while self._at < len(self._pieces):
            said.append(self._part(first=not said))
        return said

    def _part(self, *, first: bool) -> _Said:
        sign = self._sign()
        code = self._match(self._names)
        if code is None and first and not sign:
            return self._change_of_the_only_line()
        if code is None:
            raise _unknown(self._pieces[min(self._at, len(self._pieces) - 1)])
        variants = self._products[code].variants
        key = self._variant(variants)
        chosen = key or (variants[0].key if variants else None)
        return _Said(sign, OrderLine(code, chosen, self._count() or 1), whole=key is None)

    def _change_of_the_only_line(self) -> _Said:
        start = self._at
        if len(self._current) == 1 and self._current[0].code in self._products:
            line = self._current[0]
            key = self._variant(self._products[line.code].variants)
            count = self._count()
            if self._at > start:
                return _Said("", replace(line, variant=key or line.variant, qty=count or line.qty), False)
        raise _unknown(self._pieces[start])

    def _sign(self) -> str:
        piece = self._pieces[self._at]
        if piece[0] not in "+-":
            return ""
        if len(piece) == 1:
            self._at += 1
            if self._at == len(self._pieces):
                raise _unknown(piece)
        else:
            self._pieces = [*self._pieces[: self._at], piece[1:], *self._pieces[self._at + 1 :]]
        return piece[0]

    def _match(self, names: Mapping[str, str]) -> str | None:
        """Return what the longest run of pieces from here is the name of, and step over it."""
        for length in range(min(LONGEST_NAME, len(self._pieces) - self._at), 0, -1):
            found = names.get(_key(" ".join(self._pieces[self._at : self._at + length])))
            if found is not None:
                self._at += length
                return found
        return None

    def _variant(self, variants: Sequence[Variant]) -> str | None:
        names = {_key(name): one.key for one in reversed(variants) for name in (*one.words, one.key)}
        digits = {_digits(one.key): one.key for one in reversed(variants) if _digits(one.key)}
        return self._match({**digits, **names})

    def _count(self) -> int | None:
        found = _COUNT.fullmatch(self._pieces[self._at]) if self._at < len(self._pieces) else None
        if found is None:
            return None
        number = int(found[1][:9])
        if not 1 <= number <= MOST:
            raise NotPossible(tr("Số lượng {number} không được.", number=number), tr("Gõ số từ 1 đến 9999."))
        self._at += 1
        return number


def _names(products: Iterable[Product]) -> dict[str, str]:
    """Return every code, name and alias as it may be typed, to the code it stands for; codes win."""
    names: dict[str, str] = {}
    for product in products:
        for name in (product.name, *product.aliases):
            names.setdefault(_key(name), product.code)
    return names | {_key(product.code): product.code for product in products}


def _key(phrase: str) -> str:
    """Return a phrase without marks, spaces and signs, in which typing it may differ."""
    return "".join(letter for word in words(phrase) for letter in word.folded if letter.isalnum())


def _digits(key: str) -> str:
    found = re.match(r"\d+", key)
    return found[0] if found else ""


def _unknown(piece: str) -> NotPossible:
    return NotPossible(tr("Không hiểu “{piece}”.", piece=piece[:20]), tr("Gõ mã rồi số, ví dụ c3 2."))
