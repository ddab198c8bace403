"""One row of a product list becomes a product, or problems that say what to mend."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TypeVar

from coop_live.catalog.cells import Broken, Cell, read_grams, read_minutes, read_price, read_stock, shown
from coop_live.catalog.headings import standard_heading
from coop_live.catalog.kinds import read_class, read_gtin, read_link, read_qr
from coop_live.catalog.lookup import code_key
from coop_live.catalog.paper_facts import WrittenPaper, certificates_of
from coop_live.catalog.papers import split_papers
from coop_live.catalog.variants import WrittenVariant, are_weighed, is_weighed, read_variants, split_variants
from coop_live.errors import InputError, Problem
from coop_live.i18n import tr
from coop_live.model import Certificate, Product, Variant

DEFAULT_UNIT = "phần"
LONGEST = {"code": 20, "name": 120, "unit": 20, "aliases": 60, "member": 120, "place": 120,
           "photo": 255, "link": 500, "talk": 300, "air_name": 60, "law_class": 60, "qr": 60, "gtin": 40,
           "trace": 500}  # fmt: skip
LONGEST_EXTRA = 1_000
MOST_IN_LIST = 30

_LIST_MARKS = {"aliases": re.compile(r"[,;\n]"), "talk": re.compile(r"[;\n]")}
_CODE = re.compile(r"[^\W_](?:[\w .\-]*[^\W_])?")

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Row:
    """One row as it stands in a file: its number as the person sees it, cells by field.

    `headings` is what this file calls the fields; `variants` and `papers` are set where the file
    has them already apart, `sheet_papers` are those of a sheet of their own.
    """

    number: int
    cells: Mapping[str, Cell]
    headings: Mapping[str, str]
    extra: tuple[tuple[str, str], ...] = ()
    variants: tuple[WrittenVariant, ...] | None = None
    papers: tuple[WrittenPaper, ...] | None = None
    sheet_papers: tuple[Certificate, ...] = ()

    def heading(self, name: str) -> str:
        """Return what this file calls a field."""
        return self.headings.get(name) or standard_heading(name)


def read_row(row: Row) -> tuple[Product | None, list[Problem]]:
    """Return the product, or None and everything that keeps the row out."""
    reading = _Reading(row)
    unit = reading.text("unit") or DEFAULT_UNIT
    product = Product(
        code=reading.code(),
        name=reading.needed("name", tr("Gõ tên món.")),
        unit=unit,
        price=reading.price(),
        aliases=reading.texts("aliases"),
        variants=(variants := reading.variants(unit)),
        stock=reading.number(
            "stock", lambda cell, name: read_stock(cell, name, unit, weighed=is_weighed(unit, variants))
        ),
        old_price=reading.number("old_price", read_price),
        member=reading.text("member"),
        place=reading.text("place"),
        photo=reading.text("photo"),
        link=reading.word("link", read_link),
        talk=reading.texts("talk"),
        extra=row.extra,
        air_name=reading.text("air_name"),
        law_class=reading.word("law_class", read_class),
        qr=reading.word("qr", read_qr),
        gtin=reading.word("gtin", read_gtin),
        trace=reading.word("trace", read_link),
        certificates=reading.papers(),
        weighed=is_weighed(unit, variants),
        minutes=reading.number("minutes", read_minutes) or 0,
        grams=reading.number("grams", read_grams) or 0,
    )
    reading.compare_prices(product)
    reading.measure_extra()
    return (None if reading.problems else product), reading.problems


def split_texts(name: str, text: str) -> tuple[str, ...]:
    """Take a cell with several aliases or talk lines apart."""
    return tuple(part for piece in _LIST_MARKS[name].split(text) if (part := " ".join(piece.split())))


@dataclass(slots=True)
class _Reading:
    """Reads the fields of one row and gathers what is wrong with them."""

    row: Row
    problems: list[Problem] = field(default_factory=list)

    def report(self, name: str, cause: str, remedy: str) -> None:
        self.problems.append(Problem(self.row.number, self.row.heading(name), cause, remedy))

    def cell(self, name: str) -> Cell:
        """Return a cell that can be read, empty after reporting a broken one."""
        cell = self.row.cells.get(name, "")
        if isinstance(cell, Broken):
            self.report(name, cell.cause, cell.remedy)
            return ""
        return cell

    def text(self, name: str) -> str:
        return self.fitting(name, " ".join(shown(self.cell(name)).split()))

    def fitting(self, name: str, text: str) -> str:
        most = LONGEST[name]
        if len(text) > most:
            cause = tr("{name} dài {count} chữ.", name=standard_heading(name), count=len(text))
            self.report(name, cause, tr("Rút còn {most} chữ trở xuống.", most=most))
        return text

    def needed(self, name: str, remedy: str) -> str:
        before = len(self.problems)
        text = self.text(name)
        if not text and len(self.problems) == before:
            self.report(name, tr("Thiếu {name}.", name=standard_heading(name).lower()), remedy)
        return text

    def code(self) -> str:
        code = self.needed("code", tr("Gõ mã ngắn, ví dụ C1"))
        if code and not (_CODE.fullmatch(code) and code_key(code)):
            self.report(
                "code", tr("Mã “{code}” có dấu lạ.", code=code[:20]), tr("Chỉ dùng chữ và số, ví dụ C1")
            )
        return code

    def texts(self, name: str) -> tuple[str, ...]:
        texts = split_texts(name, shown(self.cell(name)))
        if len(texts) > MOST_IN_LIST:
            cause = tr("{name} có hơn {most} mục.", name=standard_heading(name), most=MOST_IN_LIST)
            self.report(name, cause, tr("Giữ lại những mục hay dùng."))
        return tuple(self.fitting(name, text) for text in texts)

    def number(self, name: str, read: Callable[[Cell, str], int]) -> int | None:
        cell = self.cell(name)
        if not shown(cell):
            return None
        return self.tried(name, lambda: read(cell, standard_heading(name)), None)

    def price(self) -> int:
        before = len(self.problems)
        price = self.number("price", read_price)
        if price is None and len(self.problems) == before:
            self.report("price", tr("Thiếu giá."), tr("Gõ bằng số, ví dụ 120000"))
        return price or 0

    def variants(self, unit: str) -> tuple[Variant, ...]:
        def read() -> tuple[Variant, ...]:
            parts = self.row.variants
            if parts is None:
                parts = split_variants(shown(self.cell("variants")))
            return read_variants(parts, unit, weighed=are_weighed(unit, parts))

        return self.tried("variants", read, ())

    def papers(self) -> tuple[Certificate, ...]:
        none: tuple[Certificate, ...] = ()

        def read() -> tuple[Certificate, ...]:
            written = shown(self.cell("certificates"))
            parts = split_papers(written) if self.row.papers is None else self.row.papers
            return certificates_of(parts)

        return tuple(dict.fromkeys(self.tried("certificates", read, none) + self.row.sheet_papers))

    def word(self, name: str, read: Callable[[str], str]) -> str:
        text = self.text(name)
        return self.tried(name, lambda: read(text), "")

    def compare_prices(self, product: Product) -> None:
        if product.old_price is not None and 0 < product.old_price <= product.price:
            cause = tr("{name} không cao hơn giá bán.", name=standard_heading("old_price"))
            self.report("old_price", cause, tr("Gõ giá thật trước khi giảm, hoặc bỏ trống."))

    def measure_extra(self) -> None:
        for name, text in self.row.extra:
            if len(text) > LONGEST_EXTRA:
                cause = tr("{name} dài {count} chữ.", name=name, count=len(text))
                remedy = tr("Rút còn {most} chữ trở xuống.", most=LONGEST_EXTRA)
                self.problems.append(Problem(self.row.number, name, cause, remedy))

    def tried(self, name: str, read: Callable[[], T], otherwise: T) -> T:
        try:
            return read()
        except InputError as trouble:
            self.report(name, trouble.cause, trouble.remedy)
            return otherwise
