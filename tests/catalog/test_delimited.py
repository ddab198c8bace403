"""csv files from Excel, Google Sheets and old programs."""

from __future__ import annotations

import codecs

import pytest

from coop_live.catalog.cells import shown
from coop_live.catalog.delimited import read_delimited
from coop_live.catalog.rows import Row
from coop_live.errors import InputError

TABLE = "Mã,Tên,Giá\nC1,Chè dây,85000\nC2,Bột ngâm chân,120000\n"
NAMES = ["Chè dây", "Bột ngâm chân"]


def names(content: bytes) -> list[object]:
    rows, problems = read_delimited(content)
    assert problems == []
    return [row.cells["name"] for row in rows]


def rows_of(text: str) -> list[Row]:
    return read_delimited(text.encode())[0]


@pytest.mark.parametrize(
    "content",
    [
        TABLE.encode(),
        codecs.BOM_UTF8 + TABLE.encode(),
        TABLE.encode("utf-16"),
        codecs.BOM_UTF16_BE + TABLE.encode("utf-16-be"),
        TABLE.encode("utf-16-le"),
        TABLE.encode("utf-16-be"),
        TABLE.replace("\n", "\r\n").encode(),
        TABLE.replace("\n", "\r").encode(),
    ],
    ids=["utf-8", "mark", "utf-16", "utf-16-be", "le unmarked", "be unmarked", "crlf", "cr"],
)
def test_letters_and_line_ends_are_recognised(content: bytes) -> None:
    assert names(content) == NAMES


@pytest.mark.parametrize("separator", [",", ";", "\t"])
def test_the_separator_is_found_by_the_headings(separator: str) -> None:
    assert names(TABLE.replace(",", separator).encode()) == NAMES


def test_excels_own_first_line_names_the_separator_and_is_no_row() -> None:
    rows = rows_of("sep=|\r\n" + TABLE.replace(",", "|"))
    assert [row.number for row in rows] == [2, 3]


def test_a_comma_inside_a_cell_does_not_confuse() -> None:
    rows = rows_of('Mã;Tên;Giá;Tên khác\nC1;Chè, loại ngon;"85.000";"a, b, c"\n')
    assert rows[0].cells == {"code": "C1", "name": "Chè, loại ngon", "price": "85.000", "aliases": "a, b, c"}


def test_a_cell_of_two_lines_is_one_row() -> None:
    rows = rows_of('Mã,Tên,Giá,Nhớ nói\nC1,Chè,85000,"Hái tay\nPha 5 phút"\n\nC2,Bột,1000,\n')
    assert rows[0].cells["talk"] == "Hái tay\nPha 5 phút"
    assert [row.number for row in rows] == [2, 4]


def test_an_old_vietnamese_encoding_is_guessed_and_told() -> None:
    rows, problems = read_delimited("Ma\u0303,Tên,Giá\nC1,Bô\u0323t ngâm chân,85000\n".encode("cp1258"))
    assert shown(rows[0].cells["name"]) == "Bột ngâm chân"
    assert [problem.row for problem in problems] == [0]
    assert "Windows-1258" in problems[0].cause


@pytest.mark.parametrize(
    ("content", "cause"),
    [
        (b"\n \n", "Tệp chưa có gì."),
        (codecs.BOM_UTF8, "Tệp chưa có gì."),
        (b"sep=;\n", "Tệp chưa có gì."),
        (b"C1,Che,85000\n", "Chưa thấy dòng tiêu đề cột."),
        (b"hello world", "Chưa thấy dòng tiêu đề cột."),
        ("Mã,Tên\nC1,Chè".encode(), "Dòng 1 thiếu cột Giá."),
        ('Mã,Tên,Giá\nC1,"Chè,85000\nC2,Bột,1000\n'.encode(), "Dấu ngoặc kép ở dòng 2 chưa khép."),
        ('Mã,Tên,Giá\nC1,"Chè" ngon,85000\n'.encode(), "Dấu ngoặc kép ở dòng 2 chưa khép."),
        (b"Ma,Ten,Gia\n" + b"C1,x,1000\n" * 20_000, "Bảng dài hơn 20.000 dòng."),
        (b"\xff\xfeM", "Chưa đọc được chữ trong tệp."),
        (bytes(range(256)) * 4, "Chưa đọc được chữ trong tệp."),
    ],
)
def test_a_file_that_cannot_be_used_is_told(content: bytes, cause: str) -> None:
    with pytest.raises(InputError) as told:
        read_delimited(content)
    assert told.value.cause == cause
    assert told.value.remedy


def test_a_quote_in_the_middle_is_a_letter() -> None:
    assert rows_of('Mã,Tên,Giá\nC1,Chè 5" dài,85000\n')[0].cells["name"] == 'Chè 5" dài'


def test_zero_bytes_and_controls_are_dropped() -> None:
    assert rows_of("Mã,Tên,Giá\nC1,Ch\x07è\x1b dây,85000\n")[0].cells["name"] == "Chè dây"
