"""Columns are found by what people call them."""

from __future__ import annotations

import pytest

from coop_live.catalog.headings import columns, field_of, find_header, standard_heading
from coop_live.letters import folded


@pytest.mark.parametrize(
    ("heading", "field"),
    [
        ("Mã", "code"),
        ("ma sp", "code"),
        ("CODE", "code"),
        ("Tên hàng *", "name"),
        ("Giá bán (VNĐ)", "price"),
        ("Giá ₫", "price"),
        ("Giá (đ/gói)", "price"),
        ("Đơn giá VND", "price"),
        ("gia cu", "old_price"),
        ("old_price", "old_price"),
        ("ĐVT", "unit"),
        ("Tồn kho", "stock"),
        ("Loại", "variants"),
        ("Xã viên", "member"),
        ("Xa\u0303 vie\u0302n", "member"),
        ("Nhớ nói", "talk"),
        ("Ảnh", "photo"),
        ("Tên lên hình", "air_name"),
        ("Loại hàng", "law_class"),
        ("law_class", "law_class"),
        ("Mã QR", "qr"),
        ("mã vạch", "gtin"),
        ("GTIN", "gtin"),
        ("Truy xuất", "trace"),
        ("Giấy chứng nhận", "certificates"),
    ],
)
def test_a_heading_is_known_in_both_languages_with_or_without_marks(heading: str, field: str) -> None:
    assert field_of(heading) == field


@pytest.mark.parametrize("heading", ["", "Ghi chú", "HSD", "STT", "Giá vốn", "123"])
def test_another_heading_is_none_of_ours(heading: str) -> None:
    assert field_of(heading) is None


def test_the_header_may_stand_under_a_title() -> None:
    rows = [
        (1, ("DANH SÁCH HÀNG", "", "")),
        (2, ("", "tháng 11", "")),
        (4, ("STT", "Mã", "Tên")),
        (5, ("1", "C1", "Chè")),
    ]
    header = find_header(rows)
    assert header is not None
    assert header.row == 4
    assert header.fields == {1: "code", 2: "name"}
    assert header.missing == ("price",)


def test_one_word_by_chance_is_no_header() -> None:
    assert find_header([(1, ("Tên", "x")), (2, ("a", "b"))]) is None
    assert find_header([]) is None


def test_a_header_after_the_tenth_row_is_too_late() -> None:
    assert find_header([(11, ("Mã", "Tên", "Giá"))]) is None
    assert find_header([(10, ("Mã", "Tên", "Giá"))]) is not None


def test_the_first_of_two_equal_headings_counts() -> None:
    header = find_header([(1, ("Mã", "Giá", "Giá bán"))])
    assert header is not None
    assert header.fields == {0: "code", 1: "price"}
    assert header.repeated == ("Giá bán",)


def test_a_header_tells_what_the_file_calls_a_field() -> None:
    header = find_header([(1, ("Mã SP", "Tên", "Giá sỉ"))])
    assert header is not None
    assert header.heading("code") == "Mã SP"
    assert header.heading("price") == "Giá"


def test_every_column_is_explained_with_an_example() -> None:
    told = columns()
    assert [column.field for column in told if column.required] == ["code", "name", "price"]
    assert all(column.explanation and column.example for column in told)
    assert all(field_of(standard_heading(column.field)) == column.field for column in told)


def test_no_heading_means_two_fields() -> None:
    headings = [column.heading for column in columns()]
    assert len({folded(heading) for heading in headings}) == len(headings) == 21
