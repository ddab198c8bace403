"""The order sheet as Excel and csv: what packers, carriers and accountants open."""

from __future__ import annotations

import csv
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import openpyxl
import pytest
from openpyxl.utils.escape import unescape

from coop_live.errors import CoopLiveError
from coop_live.shipping import lean_sheet
from coop_live.shipping.sheet import write_csv, write_sheet
from tests.shipping.orders import EVENING, EVERY_LETTER, GOLDEN, HERE, TEA, order

SHEETS = ("Đơn hàng", "Từng món", "Tổng theo món")


def written(path: Path) -> openpyxl.Workbook:
    write_sheet(path, EVENING, replace(HERE, title="HTX An Toàn & bà con"))
    return openpyxl.load_workbook(path)


def as_text(value: object) -> str:
    if isinstance(value, datetime):
        return value.strftime("%d/%m/%Y %H:%M:%S")
    return "" if value is None else unescape(str(value))


def test_what_looks_like_rich_text_does_not_break_the_file(tmp_path: Path) -> None:
    hostile = "<r><t>chốt</t></r></is></c></row>chốt 2</r>"
    write_sheet(tmp_path / "a.xlsx", [order(1, TEA, text=hostile, note="<r>&</r>")], HERE)
    sheet = openpyxl.load_workbook(tmp_path / "a.xlsx")["Đơn hàng"]
    assert (sheet["S2"].value, sheet["Q2"].value) == (f" {hostile}", " <r>&</r>")


def test_rows_are_as_high_as_their_longest_cell(tmp_path: Path) -> None:
    texts = ("ngắn", "dài " * 40, "hai\ndòng", "ấ" * 30_000)
    write_sheet(tmp_path / "a.xlsx", [order(n, TEA, text=text) for n, text in enumerate(texts, 1)], HERE)
    rows = openpyxl.load_workbook(tmp_path / "a.xlsx")["Đơn hàng"].row_dimensions
    assert [rows[n].height for n in range(2, 6)] == [30, 75, 30, 405]


def test_the_workbook_says_what_the_golden_files_say(tmp_path: Path) -> None:
    book = written(tmp_path / "đơn.xlsx")
    assert tuple(book.sheetnames) == SHEETS
    for name, file_name in zip(SHEETS, ("sheet-orders", "sheet-lines", "sheet-totals"), strict=True):
        with (GOLDEN / f"{file_name}.csv").open(encoding="utf-8", newline="") as file:
            golden = list(csv.reader(file))
        assert [[as_text(cell) for cell in row] for row in book[name].values] == golden


def test_the_csv_is_byte_for_byte_the_golden_one(tmp_path: Path) -> None:
    write_csv(tmp_path / "đơn.csv", EVENING, HERE)
    assert (tmp_path / "đơn.csv").read_bytes() == (GOLDEN / "orders.csv").read_bytes()


def test_the_csv_opens_in_excel_with_its_letters_and_no_formula(tmp_path: Path) -> None:
    write_csv(tmp_path / "đơn.csv", EVENING, HERE)
    content = (tmp_path / "đơn.csv").read_bytes()
    assert content.startswith("\ufeffSố đơn,".encode())
    assert content.count(b"\r\n") == len(EVENING) + 1
    cells = [cell for row in csv.reader(content.decode("utf-8-sig").splitlines(True)) for cell in row]
    assert not [cell for cell in cells if cell.startswith(("=", "+", "-", "@", "\t", "\r"))]
    assert "'=1+1" in cells


def test_chat_text_is_never_alive(tmp_path: Path) -> None:
    book = written(tmp_path / "đơn.xlsx")
    cells = [cell for name in SHEETS for row in book[name].iter_rows() for cell in row]
    assert {cell.data_type for cell in cells} == {"s", "n", "d"}
    assert [cell.coordinate for cell in cells if cell.hyperlink] == []
    assert '=HYPERLINK("http://x.example","bấm")' in [cell.value for cell in cells]


def test_numbers_dates_and_phones_are_what_they_are(tmp_path: Path) -> None:
    row = written(tmp_path / "đơn.xlsx")["Đơn hàng"][2]
    number, time, _, _, phone, _, _, _, _, qty, money, *_ = row
    assert (number.value, number.data_type) == (7, "n")
    assert (time.value, time.number_format) == (datetime(2026, 11, 22, 20, 7), "dd/mm/yyyy hh:mm")
    assert (phone.value, phone.data_type, phone.number_format) == ("0905111222", "s", "@")
    assert (row[14].value, row[14].number_format) == (datetime(2026, 11, 24), "dd/mm/yyyy")
    assert (qty.value, money.value, money.number_format) == (5, 320000, "#,##0")


def test_the_sheet_is_ready_to_filter_and_print(tmp_path: Path) -> None:
    book = written(tmp_path / "đơn.xlsx")
    for name, filtered in zip(SHEETS, ("A1:S4", "A1:I6", "A1:G5"), strict=True):
        sheet = book[name]
        assert sheet.freeze_panes == "B2"
        assert sheet.auto_filter.ref == filtered
        assert (sheet.page_setup.orientation, int(sheet.page_setup.paperSize)) == ("landscape", 9)
        assert sheet.sheet_properties.pageSetUpPr.fitToPage
        assert sheet.page_setup.fitToHeight == 0
        assert sheet.print_title_rows == "$1:$1"
    assert book["Đơn hàng"].print_area == "'Đơn hàng'!$A$1:$Q$4"  # comments are too wide for paper
    assert not book["Từng món"].print_area
    assert "HTX An Toàn && bà con" in str(book["Đơn hàng"].oddHeader.left.text)


def test_letters_emoji_and_long_texts_come_through_whole(tmp_path: Path) -> None:
    long = "ấ" * 10_000
    texts = [EVERY_LETTER, long, "👩‍🌾🍯 e\u0301", "<b>&amp;</b>", "'quoted", ' "x"; y', "_x000D_"]
    write_sheet(tmp_path / "a.xlsx", [order(n, TEA, text=text) for n, text in enumerate(texts, 1)], HERE)
    sheet = openpyxl.load_workbook(tmp_path / "a.xlsx")["Đơn hàng"]
    assert [as_text(cell.value) for cell in sheet["S"][1:]] == texts


def test_more_rows_than_excel_opens_are_told_and_leave_the_old_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_sheet(tmp_path / "a.xlsx", EVENING[:1], HERE)
    before = (tmp_path / "a.xlsx").read_bytes()
    monkeypatch.setattr(lean_sheet, "MOST_ROWS", 4)
    with pytest.raises(CoopLiveError, match="4 dòng"):
        write_sheet(tmp_path / "a.xlsx", EVENING, HERE)  # three orders of five lines
    assert (tmp_path / "a.xlsx").read_bytes() == before
    assert len(list(tmp_path.iterdir())) == 1


def test_an_evening_without_orders_is_a_sheet_with_headings(tmp_path: Path) -> None:
    write_sheet(tmp_path / "a.xlsx", [])
    write_csv(tmp_path / "a.csv", [])
    assert openpyxl.load_workbook(tmp_path / "a.xlsx")["Đơn hàng"].max_row == 1
    assert len((tmp_path / "a.csv").read_text(encoding="utf-8-sig").splitlines()) == 1


@pytest.mark.parametrize("write", [write_sheet, write_csv])
def test_what_cannot_be_written_is_told_and_harms_nothing(tmp_path: Path, write: object) -> None:
    assert callable(write)
    with pytest.raises(CoopLiveError) as told:
        write(tmp_path / "mất" / "đơn.xlsx", EVENING)
    assert told.value.cause == "Không còn thư mục mất."
    assert "0905111222" not in str(told.value)
    (tmp_path / "đơn.xlsx").mkdir()
    with pytest.raises(CoopLiveError, match="là một thư mục"):
        write(tmp_path / "đơn.xlsx", EVENING)
    assert [path.name for path in tmp_path.iterdir()] == ["đơn.xlsx"]
