"""Writes the product list as an Excel workbook that a person fills in and gives back."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from coop_live.catalog.headings import columns
from coop_live.catalog.kinds import class_word, qr_word
from coop_live.catalog.papers import join_papers, read_papers
from coop_live.catalog.progress import Told, untold
from coop_live.catalog.rows import split_texts
from coop_live.catalog.variants import join_variants, read_variants, split_variants
from coop_live.errors import CoopLiveError, InputError
from coop_live.i18n import tr
from coop_live.model import Product
from coop_live.saving import new_workbook, row_height
from coop_live.weights import number

if TYPE_CHECKING:
    import xlsxwriter
    from xlsxwriter.format import Format
    from xlsxwriter.worksheet import Worksheet

_WIDTHS = {"code": 8, "name": 34, "aliases": 30, "unit": 9, "price": 11, "old_price": 11, "variants": 42,
           "stock": 8, "member": 20, "place": 24, "photo": 22, "link": 30, "talk": 40, "minutes": 8,
           "grams": 11, "air_name": 24, "law_class": 18, "qr": 14, "gtin": 16, "trace": 30,
           "certificates": 56}  # fmt: skip
_NUMBERS = ("price", "old_price", "stock", "minutes", "grams")
_WORDS = {"law_class": class_word, "qr": qr_word}
_EXTRA_WIDTH = 18


def write_catalog(path: Path, products: Sequence[Product], told: Told = untold) -> None:
    """Write the products and a second sheet that explains the columns; `read_catalog` gives the same back.

    `told` hears how far it is; what it raises ends the writing, and no file has changed.
    Raises CoopLiveError when the file cannot be written or a name does not fit the cells.
    """
    for product in products:
        _check(product)
    with new_workbook(path) as book:
        formats = _formats(book)
        _write_products(book, formats, products, told)
        _write_explanations(book, formats)


def _check(product: Product) -> None:
    """Refuse what would come back as something else, rather than lose it."""
    try:
        written = split_variants(join_variants(product.variants, weighed=product.weighed))
        variants = read_variants(written, product.unit, weighed=product.weighed)
    except InputError:
        variants = ()
    _check_papers(product)
    lists = {"aliases": product.aliases, "talk": product.talk}
    if variants != product.variants or any(
        split_texts(name, "\n".join(texts)) != texts for name, texts in lists.items()
    ):
        raise CoopLiveError(
            tr("Món {code} có dấu mà bảng Excel không giữ được.", code=product.code),
            tr("Bỏ dấu ; = : , và ngoặc trong tên loại, tên khác."),
        )


def _check_papers(product: Product) -> None:
    try:
        same = read_papers(join_papers(product.certificates)) == product.certificates
    except InputError:
        same = False
    if not same:
        raise CoopLiveError(
            tr("Món {code} có giấy chứng nhận mà bảng Excel không giữ được.", code=product.code),
            tr("Gõ lại giấy đó ở Chuẩn bị, bỏ dấu ngoặc kép."),
        )


def _formats(book: xlsxwriter.Workbook) -> dict[str, Format]:
    text = {"num_format": "@", "text_wrap": True, "valign": "top"}
    heading = {"bold": True, "bg_color": "#E3F1E8", "border": 1, "border_color": "#8C877A"}
    return {
        "text": book.add_format(text),
        "number": book.add_format({"num_format": "#,##0", "valign": "top", "align": "right", "indent": 1}),
        "decimal": book.add_format(
            {"num_format": "#,##0.###", "valign": "top", "align": "right", "indent": 1}
        ),
        "heading": book.add_format(heading),
        "needed": book.add_format({**heading, "font_color": "#A3162B"}),
        "note": book.add_format({"italic": True}),
    }


def _write_products(
    book: xlsxwriter.Workbook, formats: Mapping[str, Format], products: Sequence[Product], told: Told
) -> None:
    sheet = book.add_worksheet("Danh mục")
    known = columns()
    extras = list(dict.fromkeys(name for product in products for name, _ in product.extra))
    widths = [*(_WIDTHS[column.field] for column in known), *([_EXTRA_WIDTH] * len(extras))]
    for place, width in enumerate(widths):
        number = place < len(known) and known[place].field in _NUMBERS
        sheet.set_column(place, place, width, formats["number" if number else "text"])
    _set_up_page(sheet)
    sheet.freeze_panes(1, 2)
    sheet.ignore_errors({"number_stored_as_text": "A1:XFD20000"})
    for place, column in enumerate(known):
        sheet.write_string(0, place, column.heading, formats["needed" if column.required else "heading"])
    for place, name in enumerate(extras, start=len(known)):
        sheet.write_string(0, place, name, formats["heading"])
    for row, product in enumerate(products, start=1):
        told(row, len(products))
        own = dict(product.extra)
        values = [*(_value(product, column.field) for column in known), *(own.get(name) for name in extras)]
        _write_row(sheet, row, formats, widths, values)


def _write_row(
    sheet: Worksheet,
    row: int,
    formats: Mapping[str, Format],
    widths: Sequence[int],
    values: Sequence[str | float | None],
) -> None:
    """Write text as text and numbers as numbers; what is empty stays an empty cell."""
    cells = zip(values, widths, strict=True)
    sheet.set_row(row, row_height((value, width) for value, width in cells if isinstance(value, str)))
    for place, value in enumerate(values):
        if isinstance(value, int | float):
            sheet.write_number(row, place, value, formats["number" if isinstance(value, int) else "decimal"])
        elif value:
            sheet.write_string(row, place, value, formats["text"])


def _value(product: Product, field: str) -> str | float | None:
    if field == "variants":
        return join_variants(product.variants, weighed=product.weighed)
    if field == "certificates":
        return join_papers(product.certificates)
    if field in _WORDS:
        return _WORDS[field](getattr(product, field))
    if field == "stock" and product.stock is not None:
        return number(product.stock, weighed=product.weighed)
    if field in ("minutes", "grams"):
        return getattr(product, field) or None  # nothing said is an empty cell
    value = getattr(product, field)
    if isinstance(value, tuple):
        return ("\n" if field == "talk" else ", ").join(value)
    return value if isinstance(value, str | int) else None


def _write_explanations(book: xlsxwriter.Workbook, formats: Mapping[str, Format]) -> None:
    sheet = book.add_worksheet("Cách điền")
    widths = (14, 12, 70, 58)
    for place, width in enumerate(widths):
        sheet.set_column(place, place, width, formats["text"])
    _set_up_page(sheet)
    for place, head in enumerate((tr("Cột"), tr("Cần có"), tr("Điền gì"), tr("Ví dụ"))):
        sheet.write_string(0, place, head, formats["heading"])
    for row, column in enumerate(columns(), start=1):
        needed = tr("cần") if column.required else ""
        _write_row(sheet, row, formats, widths, (column.heading, needed, column.explanation, column.example))
    notes = (
        tr("Thêm cột riêng thoải mái: cột lạ vẫn được giữ."),
        tr(
            "Nhiều giấy thì thêm một trang tên “Giấy chứng nhận”, mỗi giấy một dòng, với các cột: "
            "Mã, Loại, Số, Sao, Tên, Nơi cấp, Ngày cấp, Hết hạn. Cột Mã ghi được nhiều món: C1, C2."
        ),
    )
    for row, note in enumerate(notes, start=len(columns()) + 2):
        sheet.write_string(row, 0, note, formats["note"])


def _set_up_page(sheet: Worksheet) -> None:
    sheet.set_landscape()
    sheet.set_paper(9)  # A4
    sheet.fit_to_pages(1, 0)
    sheet.repeat_rows(0)
