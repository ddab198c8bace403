"""Writes parcels into a carrier's file, after its template."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime, time
from pathlib import Path
from typing import TYPE_CHECKING

from coop_live.saving import new_workbook
from coop_live.shipping.cells import cell_text
from coop_live.shipping.templates.parcel import Parcel
from coop_live.shipping.templates.template import Template, TemplateColumn
from coop_live.weights import number

if TYPE_CHECKING:
    from xlsxwriter.format import Format
    from xlsxwriter.worksheet import Worksheet

Cell = str | int | float | date
_USUAL_WIDTH, _LEAST_WIDTH, _MOST_WIDTH = 14, 6, 40


def write_template(path: Path, template: Template, parcels: Iterable[Parcel]) -> None:
    """Write a row for each parcel below the headings: text as text, amounts as numbers, no formula.

    The old file stays when anything fails; raises CoopLiveError with the remedy.
    """
    with new_workbook(path) as book:
        sheet = book.add_worksheet(template.sheet)
        heading = book.add_format({"bold": True, "text_wrap": True, "valign": "vcenter"})
        text = book.add_format({"num_format": "@"})
        days = {one.date: book.add_format({"num_format": one.date}) for one in template.columns}
        for place, column in enumerate(template.columns):
            sheet.set_column(place, place, _width(column))
        row = template.heading_row - 1
        for place, column in enumerate(template.columns):
            sheet.write_string(row, place, cell_text(column.heading), heading)
        sheet.freeze_panes(row + 1, 0)
        for count, parcel in enumerate(parcels, start=1):
            for place, column in enumerate(template.columns):
                value = cell(column, parcel, count)
                _write(sheet, (row + count, place), value, text, days[column.date])
        sheet.ignore_errors({"number_stored_as_text": "A1:XFD1048576"})


def cell(column: TemplateColumn, parcel: Parcel, row_number: int) -> Cell:
    """Return what stands under a heading for one parcel."""
    if not column.field:
        return column.constant
    if column.field == "row_number":
        return row_number
    value = getattr(parcel, column.field)
    if isinstance(value, bool):
        return column.yes if value else column.no
    if column.field == "weight" and column.unit == "kg":
        return number(parcel.weight, weighed=True)
    if isinstance(value, str):
        return shortened(value, column.most) if column.most else value
    return "" if value is None else value


def shortened(text: str, most: int) -> str:
    """Return the text cut to so many letters, with a mark that it was."""
    return text if len(text) <= most else text[: most - 1].rstrip() + "…"


def _write(sheet: Worksheet, place: tuple[int, int], value: Cell, text: Format, day: Format) -> None:
    if isinstance(value, str):
        if value:
            sheet.write_string(*place, cell_text(value), text)
    elif isinstance(value, date):
        sheet.write_datetime(*place, datetime.combine(value, time()), day)
    else:
        sheet.write_number(*place, value)


def _width(column: TemplateColumn) -> int:
    usual = max(_LEAST_WIDTH, min(len(column.heading) + 2, _MOST_WIDTH))
    return column.width or max(usual, _USUAL_WIDTH if column.field else _LEAST_WIDTH)
