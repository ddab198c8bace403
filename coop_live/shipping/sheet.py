"""Writes the orders of a live as an Excel workbook or a csv, ready to print, pack and send."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Sequence
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from coop_live.i18n import tr
from coop_live.model import Order
from coop_live.saving import new_workbook, written_aside
from coop_live.shipping.beside import Beside
from coop_live.shipping.cells import cell_text, guarded
from coop_live.shipping.columns import (
    Totals,
    line_columns,
    line_rows,
    order_columns,
    order_row,
    total_columns,
)
from coop_live.shipping.lean_sheet import Column, LeanSheet, Value, formats_of

if TYPE_CHECKING:
    from xlsxwriter.worksheet import Worksheet

A4 = 9


def write_sheet(path: Path, orders: Iterable[Order], beside: Beside | None = None) -> None:
    """Write the orders to .xlsx: a row an order, a row an order line, totals by product.

    The orders are gone through once, and none is kept. The old file stays when anything fails; raises
    CoopLiveError with the remedy.
    """
    beside = beside or Beside()
    totals = Totals()
    with new_workbook(path) as book:
        formats = formats_of(book)

        def sheet(name: str, columns: Sequence[Column]) -> LeanSheet:
            new = book.add_worksheet(name)
            _set_up_print(new, beside.title)
            return LeanSheet(new, formats, columns)

        one_each, lines = sheet(tr("Đơn hàng"), order_columns()), sheet(tr("Từng món"), line_columns())
        summed = sheet(tr("Tổng theo món"), total_columns())
        for order in orders:
            one_each.add(order_row(order, beside))
            for row in line_rows(order):
                lines.add(row)
            totals.add(order)
        for row in totals.rows():
            summed.add(row)
        for one in (one_each, lines, summed):
            one.end()


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
