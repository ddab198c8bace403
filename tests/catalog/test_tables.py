"""A grid of cells becomes rows, with the columns nobody asked for kept."""

from __future__ import annotations

import pytest

from coop_live.catalog.cells import Broken, Cell
from coop_live.catalog.rows import Row
from coop_live.catalog.tables import Line, column_letter, header_of, rows_of
from coop_live.errors import InputError, Problem


def read(lines: list[Line]) -> tuple[list[Row], list[Problem]]:
    header = header_of(lines)
    assert header is not None
    return rows_of(lines, header)


def test_rows_keep_their_number_and_extra_columns_their_order() -> None:
    rows, problems = read(
        [
            (1, ("HTX An Toàn",)),
            (3, ("HSD", "Mã", "Tên", "Giá", "", "Kệ")),
            (4, ("10/2027", "C1", "Chè", 85000, "x", "A1")),
            (7, ("", "C2", "Bột", 120000, "", "", "thừa")),
        ]
    )
    assert [row.number for row in rows] == [4, 7]
    assert rows[0].cells == {"code": "C1", "name": "Chè", "price": 85000}
    assert rows[0].extra == (("HSD", "10/2027"), ("Cột E", "x"), ("Kệ", "A1"))
    assert rows[1].extra == (("Cột G", "thừa"),)
    assert problems == []


def test_rows_without_any_known_cell_are_no_products() -> None:
    rows, _ = read(
        [(1, ("Mã", "Tên", "Giá", "Ký tên")), (2, ("", " ", "\x00", "Thảo")), (3, ("C1", "", "", ""))]
    )
    assert [row.number for row in rows] == [3]


def test_a_broken_cell_alone_is_still_told() -> None:
    broken: Cell = Broken("=B2", "Chưa tính.", "")
    rows, _ = read([(1, ("Mã", "Tên", "Giá")), (2, ("", "", broken))])
    assert [row.number for row in rows] == [2]


def test_a_missing_column_is_told_with_its_place() -> None:
    with pytest.raises(InputError, match="Dòng 2 thiếu cột Mã, Giá"):
        read([(2, ("Tên", "Đơn vị"))])


def test_a_column_that_stands_twice_is_told() -> None:
    rows, problems = read(
        [(1, ("Mã", "Tên", "Giá", "Giá bán", "HSD", "HSD")), (2, ("a", "b", 1000, 2000, "x", "y"))]
    )
    assert rows[0].cells["price"] == 1000
    assert rows[0].extra == (("HSD", "x"), ("HSD (F)", "y"))
    assert [(one.row, one.field, one.cause) for one in problems] == [
        (1, "Giá bán", "Cột Giá bán có hai lần.")
    ]


@pytest.mark.parametrize(
    ("place", "letter"), [(0, "A"), (25, "Z"), (26, "AA"), (99, "CV"), (701, "ZZ"), (702, "AAA")]
)
def test_columns_are_lettered_as_in_a_spreadsheet(place: int, letter: str) -> None:
    assert column_letter(place) == letter
