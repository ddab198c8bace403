"""A settlement as a workbook: money as numbers, days as days, sums that add up, the same file again."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import openpyxl
import pytest

from coop_live.errors import CoopLiveError
from coop_live.shipping.settlement import together
from coop_live.shipping.settlement_sheet import (
    goods_rows,
    member_columns,
    member_rows,
    money_rows,
    write_settlement,
)
from tests.shipping.settled import ACCOUNTS, HEADING, HOSTILE, TERMS

SHEETS = ("Xã viên", "Từng món", "Thỏa thuận, trừ, trả")


def written(path: Path, accounts=ACCOUNTS) -> openpyxl.Workbook:
    write_settlement(path, accounts, HEADING, TERMS)
    return openpyxl.load_workbook(path)


def plain(rows) -> list[list[object]]:
    return [[None if cell == "" else cell for cell in row] for row in rows]


def test_every_cell_is_what_was_reckoned(tmp_path: Path) -> None:
    book = written(tmp_path / "quyết toán.xlsx")
    assert tuple(book.sheetnames) == SHEETS
    rows = (member_rows(ACCOUNTS), goods_rows(ACCOUNTS), money_rows(ACCOUNTS, TERMS, HEADING))
    for name, wanted in zip(SHEETS, rows, strict=True):
        found = [
            [cell.date() if isinstance(cell, datetime) else cell for cell in row]
            for row in list(book[name].values)[1:]
        ]
        assert found == plain(wanted)


def test_the_last_row_is_the_sum_of_all(tmp_path: Path) -> None:
    *members, last = list(written(tmp_path / "a.xlsx")["Xã viên"].values)[1:]
    assert last[0] == "Cộng"
    assert list(last[1:]) == [sum(column) for column in list(zip(*members, strict=True))[1:]]
    assert last[-1] == together(ACCOUNTS).remains
    assert len(last) == len(member_columns())


def test_it_can_be_filtered_and_printed(tmp_path: Path) -> None:
    for sheet in written(tmp_path / "a.xlsx"):
        assert sheet.freeze_panes == "B2"
        assert sheet.auto_filter.ref
        assert (sheet.page_setup.paperSize, sheet.page_setup.orientation) == (9, "landscape")
        assert "sổ đến hết ngày 29/11/2025" in sheet.oddHeader.left.text


def test_no_name_becomes_a_formula(tmp_path: Path) -> None:
    book = written(tmp_path / "a.xlsx", HOSTILE)
    cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row]
    assert {cell.data_type for cell in cells} <= {"s", "n", "d"}
    assert [cell.coordinate for cell in cells if cell.hyperlink] == []


def test_the_same_settlement_is_the_same_file(tmp_path: Path) -> None:
    files = [tmp_path / "a.xlsx", tmp_path / "b.xlsx"]
    for path in files:
        write_settlement(path, ACCOUNTS, HEADING, TERMS)
    assert files[0].read_bytes() == files[1].read_bytes()


def test_where_nothing_was_sold_there_are_headings_and_a_sum_of_nothing(tmp_path: Path) -> None:
    book = written(tmp_path / "a.xlsx", ())
    assert [list(row)[:2] for row in book["Xã viên"].values][1:] == [["Cộng", 0]]


def test_a_folder_that_is_gone_is_told(tmp_path: Path) -> None:
    with pytest.raises(CoopLiveError):
        write_settlement(tmp_path / "gone" / "a.xlsx", ACCOUNTS, HEADING, TERMS)
