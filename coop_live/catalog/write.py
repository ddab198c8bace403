"""Writes the product list as an Excel workbook that a person fills in and gives back."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

import xlsxwriter
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from coop_live.catalog.headings import Column, columns
from coop_live.catalog.rows import split_texts
from coop_live.catalog.variants import join_variants, read_variants, split_variants
from coop_live.errors import CoopLiveError, InputError
from coop_live.i18n import tr
from coop_live.model import Product
from coop_live.saving import new_workbook

_WIDTHS = {"code": 8, "name": 34, "aliases": 30, "unit": 9, "price": 11, "old_price": 11, "variants": 42,
           "stock": 8, "member": 20, "place": 24, "photo": 22, "link": 30, "talk": 40}  # fmt: skip
_NUMBERS = ("price", "old_price", "stock")
_EXTRA_WIDTH = 18


def write_catalog(path: Path, products: Sequence[Product]) -> None:
    """Write the products and a second sheet that explains the columns; `read_catalog` gives the same back.

    Raises CoopLiveError when the file cannot be written or a name does not fit the cells.
    """
    for product in products:
        _check(product)
    with new_workbook(path) as book:
        formats = _formats(book)
        _write_products(book, formats, products)
        _write_explanations(book, formats)


def _check(product: Product) -> None:
    """Refuse what would come back as something else, rather than lose it."""
    try:
        variants = read_variants(split_variants(join_variants(product.variants)), product.unit)
    except InputError:
        variants = ()
    lists = {"aliases": product.aliases, "talk": product.talk}
    if variants != product.variants or any(
        split_texts(name, "\n".join(texts)) != texts for name, texts in lists.items()
    ):
        raise CoopLiveError(
            tr("Món {code} có dấu mà bảng Excel không giữ được.", code=product.code),
            tr("Bỏ dấu ; = : , và ngoặc trong tên loại, tên khác."),
        )


def _formats(book: xlsxwriter.Workbook) -> dict[str, Format]:
    text = {"num_format": "@", "text_wrap": True, "valign": "top"}
    heading = {
        "bold": True,
        "bg_color": "#E3F1E8",
        "border": 1,
        "border_color": "#8C877A",
        "valign": "vcenter",
    }
    return {
        "text": book.add_format(text),
        "number": book.add_format({"num_format": "#,##0", "valign": "top"}),
        "heading": book.add_format(heading),
        "needed": book.add_format({**heading, "font_color": "#A3162B"}),
    }


def _write_products(
    book: xlsxwriter.Workbook, formats: Mapping[str, Format], products: Sequence[Product]
) -> None:
    sheet = book.add_worksheet("Danh mục")
    known = columns()
    extras = list(dict.fromkeys(name for product in products for name, _ in product.extra))
    for place, column in enumerate(known):
        form = formats["number" if column.field in _NUMBERS else "text"]
        sheet.set_column(place, place, _WIDTHS[column.field], form)
    if extras:
        sheet.set_column(len(known), len(known) + len(extras) - 1, _EXTRA_WIDTH, formats["text"])
    sheet.freeze_panes(1, 2)
    sheet.set_landscape()
    sheet.set_paper(9)  # A4
    sheet.fit_to_pages(1, 0)
    sheet.repeat_rows(0)
    sheet.ignore_errors({"number_stored_as_text": "A1:XFD20000"})
    _write_headings(sheet, formats, known, extras)
    for row, product in enumerate(products, start=1):
        _write_product(sheet, row, formats, known, extras, product)


def _write_headings(
    sheet: Worksheet, formats: Mapping[str, Format], known: Sequence[Column], extras: list[str]
) -> None:
    for place, column in enumerate(known):
        sheet.write_string(0, place, column.heading, formats["needed" if column.required else "heading"])
    for place, name in enumerate(extras, start=len(known)):
        sheet.write_string(0, place, name, formats["heading"])


def _write_product(
    sheet: Worksheet,
    row: int,
    formats: Mapping[str, Format],
    known: Sequence[Column],
    extras: list[str],
    product: Product,
) -> None:
    for place, column in enumerate(known):
        value = _value(product, column.field)
        if isinstance(value, int):
            sheet.write_number(row, place, value, formats["number"])
        elif value:
            sheet.write_string(row, place, value, formats["text"])
    own = dict(product.extra)
    for place, name in enumerate(extras, start=len(known)):
        if name in own:
            sheet.write_string(row, place, own[name], formats["text"])


def _value(product: Product, field: str) -> str | int | None:
    if field == "variants":
        return join_variants(product.variants)
    value = getattr(product, field)
    if isinstance(value, tuple):
        return ("\n" if field == "talk" else ", ").join(value)
    return value if isinstance(value, str | int) else None


def _write_explanations(book: xlsxwriter.Workbook, formats: Mapping[str, Format]) -> None:
    sheet = book.add_worksheet("Cách điền")
    for place, width in enumerate((14, 12, 70, 58)):
        sheet.set_column(place, place, width, formats["text"])
    heads = (tr("Cột"), tr("Cần có"), tr("Điền gì"), tr("Ví dụ"))
    for place, head in enumerate(heads):
        sheet.write_string(0, place, head, formats["heading"])
    for row, column in enumerate(columns(), start=1):
        needed = tr("cần") if column.required else ""
        cells = (column.heading, needed, column.explanation, column.example)
        for place, text in enumerate(cells):
            sheet.write_string(row, place, text, formats["text"])
    sheet.write_string(
        len(columns()) + 2, 0, tr("Thêm cột riêng thoải mái: cột lạ vẫn được giữ."), formats["text"]
    )
