"""The rows of the product table, and what a typed cell makes of the catalog; no Qt in here."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import IntEnum
from functools import lru_cache

from coop_live.catalog.cells import read_minutes, read_price, read_stock, shown
from coop_live.catalog.lookup import code_key
from coop_live.catalog.rows import LONGEST, MOST_IN_LIST, split_texts
from coop_live.errors import InputError
from coop_live.i18n import tr
from coop_live.ledger.lines import left_as_sold
from coop_live.letters import folded
from coop_live.model import Lot, Product
from coop_live.money import grouped
from coop_live.validity import day_of
from coop_live.weights import KILO, figure
from ui.prepare.facts import StockOf, lefts
from ui.prepare.paper_words import class_name


class Column(IntEnum):
    """The columns, from the left."""

    ORDER = 0
    PHOTO = 1
    CODE = 2
    NAME = 3
    PRICE = 4
    STOCK = 5
    PAPERS = 6
    MINUTES = 7
    TALK = 8


EDITABLE = (Column.ORDER, Column.NAME, Column.PRICE, Column.STOCK, Column.MINUTES, Column.TALK)
FIGURES = (Column.ORDER, Column.PRICE, Column.STOCK, Column.MINUTES)
FEW = 5

_MENDED = {
    **dict.fromkeys(("name", "unit", "code", "variants", "member", "place"), Column.NAME),
    "talk": Column.TALK,
    "minutes": Column.MINUTES,
    "photo": Column.PHOTO,
    "certificates": Column.PAPERS,
}


def column_for(field: str) -> Column:
    """Return where a part of a product's record is mended in the table; a stock for what has no column."""
    return Column.PRICE if field == "old_price" else _MENDED.get(field, Column.STOCK)


@dataclass(frozen=True, slots=True)
class Row:
    """One row: a product, or one of its variants that is counted apart (`variant` is its key).

    `lot` is the newest one that came in for it.
    """

    position: int
    product: Product
    variant: str
    left: int | None
    apart: bool = False
    lot: Lot | None = None

    @property
    def left_words(self) -> str:
        """How much is left, without its unit: "42", "12,5"."""
        return "" if self.left is None else figure(self.left, weighed=self.product.weighed)

    @property
    def is_scarce(self) -> bool:
        """True where only a few pieces or kilos are left."""
        return self.left is not None and self.left <= FEW * (KILO if self.product.weighed else 1)

    @property
    def name(self) -> str:
        """The bold line."""
        return self.variant or self.product.name

    @property
    def second(self) -> str:
        """The quiet line under it, all of it."""
        return " · ".join(self.second_parts)

    @property
    def second_parts(self) -> tuple[str, ...]:
        """Its newest lot, its class unless plain food, its variants, who made it, where."""
        lot = lot_in_short(self.lot) if self.lot is not None else ""
        if self.variant:
            return (lot,) if lot else ()
        known = self.product
        sizes = " / ".join(variant.key for variant in known.variants)
        law_class = class_name(known.law_class) if known.law_class not in ("", "food") else ""
        return tuple(part for part in (lot, law_class, sizes, known.member, known.place) if part)

    @property
    def price(self) -> int:
        """Dong for one."""
        return self.product.price_of(self.variant or None)

    @property
    def talk(self) -> str:
        """What to remember to say, on one line."""
        return "" if self.variant else "; ".join(self.product.talk)


def rows_of(products: Sequence[Product], stock: StockOf, lots: Iterable[Lot] = ()) -> tuple[Row, ...]:
    """Return a row for every product and one under it for each variant with a stock of its own.

    Of the lots of which something is left the one harvested last counts.
    """
    by_day = sorted((lot for lot in lots if lot.left > 0), key=lambda lot: lot.harvested)
    newest = {(lot.code, lot.variant): lot for lot in by_day}
    left = lefts(stock, products)
    found: list[Row] = []
    for position, product in enumerate(products):
        code = product.code
        keys = [one.key for one in product.variants if (code, one.key) in stock]
        row = Row(position, product, "", left.get(code), apart=bool(keys), lot=newest.get((code, "")))
        found.append(row)
        for key in keys:
            own = left_as_sold(stock[code, key], weighed=product.weighed)
            found.append(Row(position, product, key, own, lot=newest.get((code, key))))
    return tuple(found)


def lot_in_short(lot: Lot) -> str:
    """Return a lot as the second line says it: "lô 2610A, thu 2/11/2026"."""
    day = day_of(lot.harvested)
    if day is None:
        return tr("lô {lot}", lot=lot.lot)
    return tr("lô {lot}, thu {day}", lot=lot.lot, day=f"{day.day}/{day.month}/{day.year}")


def matching(rows: Iterable[Row], words: str) -> tuple[Row, ...]:
    """Return the rows whose code, name or other names hold all the words, marks or none."""
    wanted = folded(words).split()
    if not wanted:
        return tuple(rows)
    return tuple(row for row in rows if all(word in _said_of(row.product) for word in wanted))


def planned(products: Iterable[Product]) -> int:
    """Return for how many minutes the live is planned."""
    return sum(product.minutes for product in products)


def may_edit(row: Row, column: int) -> bool:
    """Return whether this cell can be typed into: a sum of variants and a variant's name cannot."""
    if column not in EDITABLE:
        return False
    if row.variant:
        return column == Column.STOCK
    return not (column == Column.STOCK and row.apart)


def cell_text(row: Row, column: int) -> str:
    """Return what a cell says, as it is shown and as it is typed over."""
    match column:
        case Column.ORDER:
            return "" if row.variant else str(row.position + 1)
        case Column.CODE:
            return "" if row.variant else row.product.code
        case Column.NAME:
            return row.name
        case Column.PRICE:
            return grouped(row.price)
        case Column.STOCK:
            return row.left_words
        case Column.MINUTES:
            return str(row.product.minutes) if row.product.minutes and not row.variant else ""
        case Column.TALK:
            return row.talk
        case _:
            return ""


def spoken(row: Row) -> str:
    """Return the whole row in one sentence, for those who hear the screen."""
    stock = tr("không đếm kho") if row.left is None else tr("còn {left}", left=row.left_words)
    return f"{row.product.code}, {row.product.name} {row.variant}, {grouped(row.price)} ₫, {stock}"


def typed_stock(row: Row, text: str) -> int | None:
    """Return the stock that was typed, None for an empty cell: not limited. Raises InputError."""
    if not text.strip():
        return None
    return read_stock(text, tr("Tồn"), row.product.unit, weighed=row.product.weighed)


def typed_over(row: Row, column: int) -> str:
    """Return what stands in the field when a cell is typed over: what to say has a line for each."""
    return "\n".join(row.product.talk) if column == Column.TALK else cell_text(row, column)


def typed_place(text: str, count: int) -> int:
    """Return the place from 0 that was typed, in a list of `count`. Raises InputError."""
    clean = text.strip()
    if not clean.isdecimal() or not 1 <= int(clean) <= count:
        wrong = tr("Không có thứ tự “{text}”.", text=clean[:20])
        raise InputError(wrong, tr("Gõ số từ 1 đến {count}.", count=count))
    return int(clean) - 1


def typed_product(product: Product, column: int, text: str) -> Product:
    """Return the product with one cell typed anew. Raises InputError with what to type instead."""
    clean = " ".join(shown(text).split())
    if column == Column.PRICE:
        return replace(product, price=read_price(clean, tr("Giá")))
    if column == Column.MINUTES:
        return replace(product, minutes=read_minutes(clean, tr("Phút")) if clean else 0)
    if column == Column.TALK:
        return replace(product, talk=typed_talk(text))
    if not clean:
        raise InputError(tr("Món phải có tên."), tr("Gõ tên món rồi Enter."))
    if len(clean) > LONGEST["name"]:
        raise InputError(
            tr("{name} dài {count} chữ.", name=tr("Tên"), count=len(clean)),
            tr("Rút còn {most} chữ trở xuống.", most=LONGEST["name"]),
        )
    return replace(product, name=clean)


def typed_talk(text: str) -> tuple[str, ...]:
    """Return what to say, each on a line of its own or after a semicolon. Raises InputError."""
    notes = split_texts("talk", shown(text))
    if len(notes) > MOST_IN_LIST:
        cause = tr("{name} có hơn {most} mục.", name=tr("Nhớ nói"), most=MOST_IN_LIST)
        raise InputError(cause, tr("Giữ lại những mục hay dùng."))
    longest = max(map(len, notes), default=0)
    if longest > LONGEST["talk"]:
        raise InputError(
            tr("{name} dài {count} chữ.", name=tr("Nhớ nói"), count=longest),
            tr("Rút còn {most} chữ trở xuống.", most=LONGEST["talk"]),
        )
    return notes


def new_product(products: tuple[Product, ...], text: str) -> Product:
    """Return a product from one typed line: "C9 Mật ong 280k", or a name and a price.

    The code is the next free one where none is typed. Raises InputError with what to type.
    """
    words = shown(text).split()
    taken = {code_key(product.code) for product in products}
    code = ""
    if len(words) > 1 and any(letter.isdigit() for letter in words[0]) and len(words[0]) <= 6:
        code = words.pop(0).upper()
    if code_key(code) in taken and code:
        raise InputError(
            tr("Mã {code} đã có.", code=code), tr("Gõ mã khác, ví dụ {free}.", free=_free(taken))
        )
    if len(words) < 2:
        raise InputError(tr("Chưa đủ tên và giá."), tr("Gõ như: C9 Mật ong rừng 280000"))
    price = read_price(words.pop(), tr("Giá"))
    return Product(code or _free(taken), " ".join(words), "", price)


def moved(products: tuple[Product, ...], position: int, step: int) -> tuple[Product, ...]:
    """Return the products with one of them `step` places further; at the ends nothing moves."""
    place = position + step
    if not 0 <= place < len(products):
        return products
    changed = list(products)
    changed.insert(place, changed.pop(position))
    return tuple(changed)


def _free(taken: set[str]) -> str:
    return next(f"C{n}" for n in range(1, len(taken) + 2) if code_key(f"C{n}") not in taken)


def _said_of(product: Product) -> str:
    return _folded_once(product.code, product.name, product.aliases)


@lru_cache(maxsize=10_000)
def _folded_once(code: str, name: str, aliases: tuple[str, ...]) -> str:
    """Fold the words of a product once: a search asks for them at every letter."""
    return folded(" ".join((code, name, *aliases)))
