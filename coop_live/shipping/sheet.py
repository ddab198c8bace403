"""Writes the orders of a live as an Excel workbook or a csv, ready to print, pack and send."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, tzinfo
from pathlib import Path
from typing import TYPE_CHECKING

from coop_live.i18n import tr
from coop_live.memo import PREFIX
from coop_live.model import Order
from coop_live.saving import new_workbook, row_height, written_aside
from coop_live.shipping.cells import cell_text, guarded
from coop_live.shipping.columns import (
    Column,
    Value,
    line_columns,
    line_rows,
    order_columns,
    order_row,
    total_columns,
    total_rows,
)

if TYPE_CHECKING:
    import xlsxwriter
    from xlsxwriter.format import Format
    from xlsxwriter.worksheet import Worksheet

A4 = 9


@dataclass(frozen=True, slots=True)
class _Formats:
    heading: Format
    text: Format
    number: Format
    decimal: Format
    money: Format
    time: Format


def write_sheet(
    path: Path,
    orders: Sequence[Order],
    *,
    title: str = "",
    zone: tzinfo | None = None,
    memo_prefix: str = PREFIX,
) -> None:
    """Write the orders to .xlsx: a row an order, a row an order line, totals by product.

    `title` heads the printed pages, `zone` is this machine's where none is given, `memo_prefix`
    begins the codes for bank transfers. The old file
    stays when anything fails; raises CoopLiveError with the remedy.
    """
    with new_workbook(path) as book:
        formats = _formats(book)
        for name, columns, rows in (
            (tr("Đơn hàng"), order_columns(), (order_row(one, zone, memo_prefix) for one in orders)),
            (tr("Từng món"), line_columns(), line_rows(orders)),
            (tr("Tổng theo món"), total_columns(), total_rows(orders)),
        ):
            _write(book.add_worksheet(name), formats, columns, rows, title)


def write_csv(
    path: Path, orders: Sequence[Order], *, zone: tzinfo | None = None, memo_prefix: str = PREFIX
) -> None:
    """Write the list of orders to .csv for other programs: UTF-8 with its mark, no live formula."""
    with written_aside(path) as aside, aside.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file, lineterminator="\r\n")
        writer.writerow([column.heading for column in order_columns()])
        for order in orders:
            writer.writerow([_plain(value) for value in order_row(order, zone, memo_prefix)])


def _plain(value: Value) -> str | float:
    if isinstance(value, datetime):
        return value.strftime("%d/%m/%Y %H:%M")
    return guarded(value) if isinstance(value, str) else value


def _formats(book: xlsxwriter.Workbook) -> _Formats:
    top = {"valign": "top"}
    edge = {"bold": True, "text_wrap": True, "bg_color": "#E3F1E8", "border": 1, "border_color": "#8C877A"}
    return _Formats(
        heading=book.add_format({**edge, "valign": "vcenter"}),
        text=book.add_format({**top, "num_format": "@", "text_wrap": True}),
        number=book.add_format({**top, "num_format": "0", "align": "center"}),
        decimal=book.add_format({**top, "num_format": "0.###", "align": "center"}),
        money=book.add_format({**top, "num_format": "#,##0", "align": "right", "indent": 1}),
        time=book.add_format({**top, "num_format": "dd/mm/yyyy hh:mm", "align": "left"}),
    )


def _write(
    sheet: Worksheet,
    formats: _Formats,
    columns: Sequence[Column],
    rows: Iterable[Sequence[Value]],
    title: str,
) -> None:
    for place, column in enumerate(columns):
        sheet.set_column(place, place, column.width)
    _set_up_print(sheet, title)
    last = 0
    _write_row(sheet, 0, [column.heading for column in columns], [formats.heading] * len(columns))
    for last, row in enumerate(rows, start=1):
        texts = ((value, column.width) for column, value in zip(columns, row, strict=True))
        sheet.set_row(last, row_height((text, width) for text, width in texts if isinstance(text, str)))
        _write_row(sheet, last, row, [_format(formats, *pair) for pair in zip(columns, row, strict=True)])
    sheet.autofilter(0, 0, last, len(columns) - 1)
    sheet.ignore_errors({"number_stored_as_text": "A1:XFD1048576"})


def _format(formats: _Formats, column: Column, value: Value) -> Format:
    if isinstance(value, datetime):
        return formats.time
    if isinstance(value, int):
        return formats.money if column.money else formats.number
    if isinstance(value, float):
        return formats.decimal
    return formats.text


def _write_row(sheet: Worksheet, row: int, values: Sequence[Value], formats: Sequence[Format]) -> None:
    """Write each value as what it is: text never becomes a formula, a number or a link."""
    for place, (value, form) in enumerate(zip(values, formats, strict=True)):
        if isinstance(value, datetime):
            sheet.write_datetime(row, place, value, form)
        elif isinstance(value, int | float):
            sheet.write_number(row, place, value, form)
        else:
            sheet.write_string(row, place, value, form)


def _set_up_print(sheet: Worksheet, title: str) -> None:
    sheet.freeze_panes(1, 1)
    sheet.set_landscape()
    sheet.set_paper(A4)
    sheet.fit_to_pages(1, 0)
    sheet.set_margins(left=0.4, right=0.4, top=0.7, bottom=0.6)
    sheet.repeat_rows(0)
    heading = cell_text(title).replace("\n", " ")[:100].replace("&", "&&")
    sheet.set_header(f"&L{heading}&R&A")
    sheet.set_footer(f"&L&D &T&R{tr('Trang {page}/{pages}', page='&P', pages='&N')}")
