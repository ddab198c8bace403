"""Refuses an edit of which any word, size or number is not understood: at the desk nothing is guessed."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from coop_live.errors import NotPossible
from coop_live.i18n import tr
from coop_live.orders.amounts.quantities import Part
from coop_live.orders.thoughts.parts import Reading
from coop_live.orders.words import lexicon as lex

GOODS = frozenset({"product", "variant", "quantity", "size", "each", "upto"})
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


def refuse_doubts(reading: Reading) -> None:
    """Raise NotPossible with the first word that is not understood, what it is and what to type."""
    refuse_unknown(reading)
    _refuse_odd_sizes(reading)
    if not any(part.role in GOODS for part in reading.parts):
        raise NotPossible(tr("Chưa rõ món nào."), tr("Gõ mã rồi số, ví dụ: c1 2."))
    _refuse_spare_counts(reading)


def refuse_unknown(reading: Reading) -> None:
    """Raise NotPossible for a word that means nothing here, and for goods we do not have."""
    understood = {
        place for part in reading.parts if part.role in GOODS for place in range(part.first, part.last + 1)
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


def _refuse_spare_counts(reading: Reading) -> None:
    """Refuse the 3 of 'c1 2 3' and the 5 of 'c1 2,5': a number that nobody can tell the use of."""
    goods = _with_weights_counted(reading)
    counts = [part for part in goods if part.role == "quantity"]
    heads = sum(part.role == "product" for part in goods)
    kinds = sum(part.role in ("variant", "size") for part in goods)
    doubled = next((b for a, b in pairwise(goods) if a.role == b.role == "quantity"), None)
    spare = counts[-1] if len(counts) > max(heads, kinds, 1) else doubled
    if spare is not None:
        words = reading.words((spare.first, spare.last))
        raise NotPossible(tr("Chưa hiểu số “{words}”.", words=words), tr("Gõ mỗi mã một số, ví dụ: c1 2."))


def _with_weights_counted(reading: Reading) -> list[Part]:
    """Return what is said of goods; the '1,5 kg' of what is weighed counts it as a bare number does."""
    product, goods = reading.pinned, list[Part]()
    for part in reading.parts:
        product = part.product if part.role == "product" else product
        weighs = part.role == "size" and product is not None and reading.index.weighed[product]
        if part.role in GOODS:
            goods.append(replace(part, role="quantity") if weighs else part)
    return goods
