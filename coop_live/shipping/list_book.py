"""Writes lists as an Excel workbook, one sheet each, with what a group belongs to in every row."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from coop_live.i18n import tr
from coop_live.saving import new_workbook, row_height
from coop_live.shipping.cells import cell_text
from coop_live.shipping.lists import Cell, Column, Listing

if TYPE_CHECKING:
    import xlsxwriter
    from xlsxwriter.format import Format
    from xlsxwriter.worksheet import Worksheet

A4 = 9
NAME_LETTERS = 31  # of a sheet, as Excel has it
_NOT_IN_A_NAME = str.maketrans("", "", "[]:*?/\\'")


def write_lists(path: Path, title: str, listings: Sequence[Listing]) -> None:
    """Write lists to .xlsx; sums that only help the eye on paper are left out.

    The old file stays when anything fails; raises CoopLiveError with the remedy.
    """
    with new_workbook(path) as book:
        formats = _formats(book)
        for listing in listings:
            name = listing.name.translate(_NOT_IN_A_NAME)[:NAME_LETTERS]
            _write(book.add_worksheet(name), formats, listing, title)


def columns_of(listing: Listing) -> tuple[Column, ...]:
    """Return the columns of a list as a sheet has them."""
    noted = any(group.note for group in listing.groups)
    return (*listing.about, *listing.columns, *((Column(tr("Ghi chú"), 30),) if noted else ()))


def rows_of(listing: Listing) -> Iterator[tuple[Cell, ...]]:
    """Give the rows of a list as a sheet has them; a note stands in the first row of its group."""
    noted = any(group.note for group in listing.groups)
    for group in listing.groups:
        ticked = [row for row in group.rows if row.to_tick]
        for place, row in enumerate(ticked):
            note = (group.note if place == 0 else "",) if noted else ()
            yield (*group.cells, *row.cells, *note)


def _formats(book: xlsxwriter.Workbook) -> dict[str, Format]:
    top = {"valign": "top"}
    edge = {"bold": True, "text_wrap": True, "bg_color": "#E3F1E8", "border": 1, "border_color": "#8C877A"}
    return {
        "heading": book.add_format({**edge, "valign": "vcenter"}),
        "text": book.add_format({**top, "num_format": "@", "text_wrap": True}),
        "number": book.add_format({**top, "num_format": "#,##0.###"}),
        "whole": book.add_format({**top, "num_format": "#,##0"}),
        "day": book.add_format({**top, "num_format": "dd/mm/yyyy", "align": "left"}),
    }


def _write(sheet: Worksheet, formats: dict[str, Format], listing: Listing, title: str) -> None:
    columns = columns_of(listing)
    for place, column in enumerate(columns):
        sheet.set_column(place, place, column.width)
        sheet.write_string(0, place, column.heading, formats["heading"])
    _set_up_print(sheet, title)
    last = 0
    for last, row in enumerate(rows_of(listing), start=1):
        texts = ((str(cell), column.width) for cell, column in zip(row, columns, strict=True))
        sheet.set_row(last, row_height(texts))
        for place, cell in enumerate(row):
            _write_cell(sheet, last, place, cell, formats)
    sheet.autofilter(0, 0, last, len(columns) - 1)
    sheet.ignore_errors({"number_stored_as_text": "A1:XFD1048576"})


def _write_cell(sheet: Worksheet, row: int, place: int, cell: Cell, formats: dict[str, Format]) -> None:
    """Write a cell as what it is: text never becomes a formula, a number or a link."""
    if isinstance(cell, date):
        sheet.write_datetime(row, place, cell, formats["day"])
    elif isinstance(cell, int | float):
        sheet.write_number(row, place, cell, formats["whole" if isinstance(cell, int) else "number"])
    elif cell:
        sheet.write_string(row, place, cell_text(cell), formats["text"])


def _set_up_print(sheet: Worksheet, title: str) -> None:
    sheet.freeze_panes(1, 1)
    sheet.set_landscape()
    sheet.set_paper(A4)
    sheet.fit_to_pages(1, 0)
    sheet.repeat_rows(0)
    heading = cell_text(title).replace("\n", " ")[:100].replace("&", "&&")
    sheet.set_header(f"&L{heading}&R&A")
    sheet.set_footer(f"&R{tr('Trang {page}/{pages}', page='&P', pages='&N')}")
