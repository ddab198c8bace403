"""Excel workbooks in every state: filled in well, odd, damaged, locked, hostile."""

from __future__ import annotations

import io
import random
import warnings
import zipfile
from datetime import date, datetime, time
from pathlib import Path

import openpyxl
import pytest

from coop_live.catalog.cells import Broken, shown
from coop_live.catalog.rows import Row
from coop_live.catalog.workbook import read_workbook
from coop_live.errors import InputError, Problem
from coop_live.resources import asset

HEAD = ["Mã", "Tên", "Giá", "Tồn"]


def book(*rows: list[object], **others: list[list[object]]) -> bytes:
    """Make a workbook with these rows on its first sheet and others by name."""
    workbook = openpyxl.Workbook()
    sheet = workbook.active
    for row in rows:
        sheet.append(row)
    for name, more in others.items():
        other = workbook.create_sheet(name)
        for row in more:
            other.append(row)
    content = io.BytesIO()
    workbook.save(content)
    return content.getvalue()


def changed(content: bytes, part: str, old: str, new: str) -> bytes:
    """Change the text of one part inside a workbook."""
    result = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as before, zipfile.ZipFile(result, "w") as after:
        assert old.encode() in before.read(part)
        for name in before.namelist():
            text = before.read(name)
            after.writestr(name, text.replace(old.encode(), new.encode()) if name == part else text)
    return result.getvalue()


def read(content: bytes) -> tuple[list[Row], list[Problem]]:
    return read_workbook(content)


def trouble(content: bytes) -> str:
    with pytest.raises(InputError) as told:
        read_workbook(content)
    assert told.value.remedy
    return told.value.cause


def test_cells_keep_their_kind_and_rows_their_number() -> None:
    rows, problems = read(
        book(["HTX An Toàn"], [], HEAD, ["C1", "Chè", 85000, 42.0], [], [12, "Bột", "120k", None])
    )
    assert [row.number for row in rows] == [4, 6]
    assert rows[0].cells == {"code": "C1", "name": "Chè", "price": 85000, "stock": 42}
    assert rows[1].cells == {"code": 12, "name": "Bột", "price": "120k", "stock": ""}
    assert problems == []


def test_a_formula_counts_with_what_it_last_showed() -> None:
    content = book(HEAD, ["C1", "Chè", "=80000+5000", 1])
    rows, _ = read(changed(content, "xl/worksheets/sheet1.xml", "<v />", "<v>85000</v>"))
    assert rows[0].cells["price"] == 85000


def test_a_formula_that_never_showed_anything_is_told() -> None:
    rows, _ = read(book(HEAD, ["C1", "Chè", "=80000+5000", 1]))
    price = rows[0].cells["price"]
    assert isinstance(price, Broken)
    assert price.text == "=80000+5000"
    assert "công thức" in price.cause


def test_what_excel_made_of_a_cell_is_told() -> None:
    rows, _ = read(
        book(HEAD, [datetime(2026, 1, 2), "Chè", "#N/A", date(2026, 1, 3)], ["C2", time(8, 30), 1000, True])
    )
    assert {field: shown(cell) for field, cell in rows[0].cells.items()} == {
        "code": "02/01/2026",
        "name": "Chè",
        "price": "#N/A",
        "stock": "03/01/2026",
    }
    assert [isinstance(cell, Broken) for cell in rows[0].cells.values()] == [True, False, True, True]
    assert isinstance(rows[1].cells["name"], Broken)
    assert rows[1].cells["stock"] == "True"


def test_dates_and_formulas_of_other_columns_are_kept_as_seen() -> None:
    rows, _ = read(
        book(
            [*HEAD, "HSD", "Lúc", "Cộng"],
            ["C1", "Chè", 1000, 1, date(2027, 10, 31), datetime(2026, 1, 2, 8, 5), "=C2"],
        )
    )
    assert rows[0].extra == (("HSD", "31/10/2027"), ("Lúc", "02/01/2026 08:05"), ("Cộng", "=C2"))


def test_a_text_that_looks_like_a_formula_is_a_text() -> None:
    content = book(HEAD, ["C1", "Chè", 1000, 1])
    rows, _ = read(changed(content, "xl/worksheets/sheet1.xml", "<t>Chè</t>", "<t>=1+1</t>"))
    assert rows[0].cells["name"] == "=1+1"


def test_letters_that_excel_writes_as_numbers_are_letters_again() -> None:
    rows, _ = read(book(HEAD, ["C1", "Chè_x000D_\ndây _x005F_x0041_", 1000, 1]))
    assert rows[0].cells["name"] == "Chè\r\ndây _x0041_"


def test_the_sheet_with_the_list_is_found_and_another_list_is_told() -> None:
    first = [["Ghi chú"], ["gọi chị Thảo"]]
    rows, problems = read(
        book(*first, Hàng=[HEAD, ["C1", "Chè", 1000, 1]], Tết=[HEAD, ["C2", "Bột", 1000, 1]])
    )
    assert [row.cells["code"] for row in rows] == ["C1"]
    assert [one.cause for one in problems] == ["Chỉ nhập trang “Hàng”, chưa nhập “Tết”."]


def test_an_empty_second_list_is_nothing_to_tell() -> None:
    rows, problems = read(
        book(HEAD, ["C1", "Chè", 1000, 1], Mẫu=[HEAD], Khách=[["Tên", "SĐT"], ["Hoa", "0905"]])
    )
    assert len(rows) == 1
    assert problems == []


def test_a_wrong_size_noted_in_the_file_hides_nothing() -> None:
    content = book(HEAD, ["C1", "Chè", 1000, 1], ["C2", "Bột", 1000, 1])
    rows, _ = read(
        changed(content, "xl/worksheets/sheet1.xml", '<dimension ref="A1:D3"', '<dimension ref="A1"')
    )
    assert len(rows) == 2


def test_a_cell_at_the_end_of_the_world_does_not_keep_us_waiting() -> None:
    content = book(HEAD, ["C1", "Chè", 1000, 1], ["C2", "Bột", 1000, 1])
    far = changed(content, "xl/worksheets/sheet1.xml", '<row r="3">', '<row r="99999999999">')
    rows, _ = read(far)
    assert [row.cells["code"] for row in rows] == ["C1"]


def test_too_many_rows_or_columns_are_told() -> None:
    content = book(HEAD, ["C1", "Chè", 1000, 1], ["C2", "Bột", 1000, 1])
    long = changed(content, "xl/worksheets/sheet1.xml", '<row r="3">', '<row r="20001">')
    assert trouble(long) == "Bảng dài hơn 20.000 dòng."
    assert trouble(book(HEAD, ["x"] * 101)) == "Bảng rộng hơn 100 cột."


def test_an_empty_workbook_and_one_without_headings_are_told() -> None:
    assert trouble(book()) == "Tệp chưa có gì."
    assert trouble(book(["C1", "Chè", 85000])) == "Chưa thấy dòng tiêu đề cột."


def test_a_locked_or_old_workbook_is_told() -> None:
    assert (
        trouble(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)) == "Tệp có mật khẩu, hoặc là Excel đời cũ."
    )


def test_a_workbook_that_unpacks_without_end_is_refused_unread() -> None:
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as parts:
        for number in range(3):
            parts.writestr(f"xl/part{number}.xml", bytes(70_000_000))
    assert trouble(content.getvalue()) == "Tệp Excel mở ra quá lớn."


def test_an_entity_bomb_is_refused() -> None:
    bomb = (
        '<!DOCTYPE x [<!ENTITY a "'
        + "x" * 1000
        + '">'
        + "".join(f'<!ENTITY {chr(98 + n)} "{f"&{chr(97 + n)};" * 10}">' for n in range(8))
        + "]><worksheet>&i;"
    )
    content = changed(book(HEAD), "xl/worksheets/sheet1.xml", "<worksheet", bomb + "<worksheet")
    assert trouble(content) == "Tệp Excel bị hỏng hoặc chép chưa xong."


@pytest.mark.parametrize("content", [b"PK\x03\x04", b"hello", b"\0" * 100, b"<html></html>"])
def test_what_is_no_workbook_is_told(content: bytes) -> None:
    assert trouble(content) == "Tệp Excel bị hỏng hoặc chép chưa xong."


def test_a_zip_of_something_else_is_told() -> None:
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w") as parts:
        parts.writestr("word/document.xml", "<a/>")
    assert trouble(content.getvalue()) == "Tệp Excel bị hỏng hoặc chép chưa xong."


def test_a_workbook_cut_off_anywhere_is_told() -> None:
    content = Path(asset("samples", "catalog.xlsx")).read_bytes()
    for length in range(0, len(content) - 1, 97):
        assert trouble(content[:length]) == "Tệp Excel bị hỏng hoặc chép chưa xong."


def test_flipped_bits_never_escape_as_anything_but_a_told_trouble() -> None:
    content = Path(asset("samples", "catalog.xlsx")).read_bytes()
    dice = random.Random(22)
    outcomes = {"read": 0, "told": 0}
    for _ in range(60):
        damaged = bytearray(content)
        for _ in range(dice.randint(1, 6)):
            damaged[dice.randrange(len(damaged))] ^= 1 << dice.randrange(8)
        try:
            read_workbook(bytes(damaged))
            outcomes["read"] += 1
        except InputError:
            outcomes["told"] += 1
    assert outcomes["told"] > 0
    assert sum(outcomes.values()) == 60


def test_warnings_of_the_reader_stay_inside() -> None:
    normal = '<cellStyle name="Normal" xfId="0" builtinId="0" hidden="0" />'
    content = changed(book(HEAD, ["C1", "Chè", 1000, 1]), "xl/styles.xml", normal, "")
    with warnings.catch_warnings(record=True) as heard:
        warnings.simplefilter("always")
        openpyxl.load_workbook(io.BytesIO(content))
        assert len(heard) == 1, "this workbook makes the reader warn"
        rows, _ = read(content)
    assert len(rows) == 1
    assert len(heard) == 1
