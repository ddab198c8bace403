"""Writes the orders of a live as an Excel workbook or a csv, ready to print, pack and send."""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterable, Sequence
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from coop_live.i18n import tr
from coop_live.model import Order
from coop_live.saving import LINE_POINTS, ROOM_FOR_WRAPPING, TALLEST_ROW, new_workbook, written_aside
from coop_live.shipping.beside import Beside
from coop_live.shipping.cells import cell_text, guarded
from coop_live.shipping.columns import (
    Column,
    Totals,
    Value,
    line_columns,
    line_rows,
    order_columns,
    order_row,
    total_columns,
)

if TYPE_CHECKING:
    import xlsxwriter
    from xlsxwriter.format import Format
    from xlsxwriter.worksheet import Worksheet

A4 = 9


def write_sheet(
    path: Path, orders: Iterable[Order], beside: Beside | None = None, *, title: str = ""
) -> None:
    """Write the orders to .xlsx: a row an order, a row an order line, totals by product.

    `title` heads the printed pages. The orders are gone through once, and none is kept. The old file
    stays when anything fails; raises CoopLiveError with the remedy.
    """
    beside, totals = beside or Beside(), Totals()
    with new_workbook(path) as book:
        formats = _formats(book)
        one_each = _Sheet(book.add_worksheet(tr("Đơn hàng")), formats, order_columns(), title)
        lines = _Sheet(book.add_worksheet(tr("Từng món")), formats, line_columns(), title)
        summed = _Sheet(book.add_worksheet(tr("Tổng theo món")), formats, total_columns(), title)
        for order in orders:
            one_each.add(order_row(order, beside))
            for row in line_rows(order):
                lines.add(row)
            totals.add(order)
        for row in totals.rows():
            summed.add(row)
        for sheet in (one_each, lines, summed):
            sheet.end()


def write_csv(path: Path, orders: Iterable[Order], beside: Beside | None = None) -> None:
    """Write the list of orders to .csv for other programs: UTF-8 with its mark, no live formula."""
    beside = beside or Beside()
    with written_aside(path) as aside, aside.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file, lineterminator="\r\n")
        writer.writerow([column.heading for column in order_columns()])
        for order in orders:
            writer.writerow([_plain(value) for value in order_row(order, beside)])


def _plain(value: Value) -> str | float:
    if isinstance(value, datetime):
        return value.strftime("%d/%m/%Y %H:%M")
    if isinstance(value, date):
        return value.strftime("%d/%m/%Y")
    return guarded(value) if isinstance(value, str) else value


def _formats(book: xlsxwriter.Workbook) -> dict[str, Format]:
    top = {"valign": "top"}
    edge = {"bold": True, "text_wrap": True, "bg_color": "#E3F1E8", "border": 1, "border_color": "#8C877A"}
    return {
        "heading": book.add_format({**edge, "valign": "vcenter"}),
        "text": book.add_format({**top, "num_format": "@", "text_wrap": True}),
        "number": book.add_format({**top, "num_format": "0", "align": "center"}),
        "decimal": book.add_format({**top, "num_format": "0.###", "align": "center"}),
        "money": book.add_format({**top, "num_format": "#,##0", "align": "right", "indent": 1}),
        "time": book.add_format({**top, "num_format": "dd/mm/yyyy hh:mm", "align": "left"}),
        "day": book.add_format({**top, "num_format": "dd/mm/yyyy", "align": "left"}),
    }


class _Sheet:
    """One sheet that is written row by row: several may grow at the same time, none is kept in memory."""

    def __init__(
        self, sheet: Worksheet, formats: dict[str, Format], columns: Sequence[Column], title: str
    ) -> None:
        self._sheet, self._row, self._columns = sheet, 0, len(columns)
        self._writers = tuple(self._writer(place, column, formats) for place, column in enumerate(columns))
        # so many letters stand in one line of a cell; one that has no more and no break needs no counting
        self._rooms = tuple(int(column.width / ROOM_FOR_WRAPPING) for column in columns)
        for place, column in enumerate(columns):
            sheet.set_column(place, place, column.width)
            sheet.write_string(0, place, column.heading, formats["heading"])
        _set_up_print(sheet, title)

    def _writer(self, place: int, column: Column, formats: dict[str, Format]) -> Callable[[Value], object]:
        """Return what writes a value of this column as what it is: text never becomes a formula or a link."""
        sheet, text = self._sheet, formats["text"]
        whole = formats["money" if column.money else "number"]

        def write(value: Value) -> None:
            if isinstance(value, str):
                if value:
                    sheet.write_string(self._row, place, value, text)
            elif isinstance(value, int):
                sheet.write_number(self._row, place, value, whole)
            elif isinstance(value, float):
                sheet.write_number(self._row, place, value, formats["decimal"])
            else:
                kind = "time" if isinstance(value, datetime) else "day"
                sheet.write_datetime(self._row, place, value, formats[kind])

        return write

    def add(self, row: Sequence[Value]) -> None:
        """Write one more row, as high as its longest cell is."""
        self._row += 1
        lines = self._lines(row)
        if lines > 1:
            self._sheet.set_row(self._row, min(LINE_POINTS * lines, TALLEST_ROW))
        for write, value in zip(self._writers, row, strict=True):
            write(value)
        # The row before is in the file by now; xlsxwriter would keep its height to the end.
        self._sheet.row_info.pop(self._row - 1, None)
        self._sheet.row_sizes.pop(self._row - 1, None)

    def _lines(self, row: Sequence[Value]) -> int:
        most = 1
        for room, value in zip(self._rooms, row, strict=True):
            if isinstance(value, str) and (len(value) > room or "\n" in value):
                most = max(most, sum(1 + len(line) // room for line in value.split("\n")))
        return most

    def end(self) -> None:
        """Put the filter over all rows."""
        self._sheet.autofilter(0, 0, self._row, self._columns - 1)
        self._sheet.ignore_errors({"number_stored_as_text": "A1:XFD1048576"})


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
