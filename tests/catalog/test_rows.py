"""A row becomes a product whole, or stays out with every reason."""

from __future__ import annotations

import pytest

from coop_live.catalog.cells import Broken, Cell
from coop_live.catalog.rows import Row, read_row
from coop_live.model import Product, Variant

GOOD: dict[str, Cell] = {"code": "C1", "name": "Chè dây", "unit": "gói", "price": 85000}


def problems(**cells: Cell) -> list[tuple[str, str]]:
    product, found = read_row(Row(9, {**GOOD, **cells}, {"price": "Giá bán"}))
    assert (product is None) == bool(found), "a row comes in whole or not at all"
    assert all(problem.row == 9 and problem.remedy for problem in found)
    return [(problem.field, problem.cause) for problem in found]


def test_a_full_row_is_read() -> None:
    cells: dict[str, Cell] = {
        **GOOD,
        "aliases": "trà dây, che day; dạ cẩm",
        "variants": "100g=85000/42; 250g (túi lớn)=195000",
        "old_price": "95.000đ",
        "stock": "42 gói",
        "member": " Đinh  Văn Thảo ",
        "place": "xã An Toàn",
        "photo": "c1.jpg",
        "link": "https://htx.example/c1",
        "talk": "Hái tay, phơi nắng\nPha 5 phút",
        "minutes": "6 phút",
        "grams": "0,12 kg",
    }
    product, found = read_row(Row(2, cells, {}, (("HSD", "10/2027"),)))
    assert found == []
    assert product == Product(
        code="C1",
        name="Chè dây",
        unit="gói",
        price=85000,
        aliases=("trà dây", "che day", "dạ cẩm"),
        variants=(Variant("100g", (), 85000, 42), Variant("250g", ("túi lớn",), 195000)),
        stock=42,
        old_price=95000,
        member="Đinh Văn Thảo",
        place="xã An Toàn",
        photo="c1.jpg",
        link="https://htx.example/c1",
        talk=("Hái tay, phơi nắng", "Pha 5 phút"),
        extra=(("HSD", "10/2027"),),
        minutes=6,
        grams=120,
    )


def test_code_name_and_price_are_enough() -> None:
    product, found = read_row(Row(2, {"code": 7, "name": "Măng khô", "price": "120k"}, {}))
    assert product == Product("7", "Măng khô", "phần", 120000)
    assert found == []


def test_a_row_tells_all_that_is_missing() -> None:
    assert problems(code="", name=" ", price="") == [
        ("Mã", "Thiếu mã."),
        ("Tên", "Thiếu tên."),
        ("Giá bán", "Thiếu giá."),
    ]


@pytest.mark.parametrize(
    ("field", "cell", "told"),
    [
        ("price", "8,5", ("Giá bán", "Giá “8,5” chưa rõ.")),
        ("price", -5, ("Giá bán", "Giá phải lớn hơn 0.")),
        ("stock", 7.5, ("Tồn", "Tồn “7.5” không phải số nguyên.")),
        ("variants", "a=x", ("Loại", "Giá loại a “x” chưa rõ.")),
        ("name", "x" * 121, ("Tên", "Tên dài 121 chữ.")),
        ("code", "x" * 21, ("Mã", "Mã dài 21 chữ.")),
        ("code", "C1/C2", ("Mã", "Mã “C1/C2” có dấu lạ.")),
        ("code", "=1+1", ("Mã", "Mã “=1+1” có dấu lạ.")),
        ("code", "---", ("Mã", "Mã “---” có dấu lạ.")),
        ("old_price", 85000, ("Giá cũ", "Giá cũ không cao hơn giá bán.")),
        ("link", "htxantoan.vn", ("Liên kết", "Liên kết chưa đủ.")),
        ("link", "javascript:alert(1)", ("Liên kết", "Liên kết chưa đủ.")),
        ("aliases", ",".join(map(str, range(31))), ("Tên khác", "Tên khác có hơn 30 mục.")),
        ("talk", "x" * 301, ("Nhớ nói", "Nhớ nói dài 301 chữ.")),
        ("member", Broken("#N/A", "Ô này hiện #N/A.", "Gõ thẳng."), ("Xã viên", "Ô này hiện #N/A.")),
        ("price", Broken("=A1", "Chưa tính.", "Gõ thẳng."), ("Giá bán", "Chưa tính.")),
    ],
)
def test_one_odd_cell_keeps_the_row_out(field: str, cell: Cell, told: tuple[str, str]) -> None:
    assert problems(**{field: cell}) == [told]


def test_the_longest_allowed_comes_in() -> None:
    assert problems(name="x" * 120, code="x" * 20, old_price=85001) == []


def test_a_long_extra_column_is_told_by_its_own_name() -> None:
    product, found = read_row(Row(3, GOOD, {}, (("Mô tả", "x" * 1001),)))
    assert product is None
    assert [(problem.field, problem.cause) for problem in found] == [("Mô tả", "Mô tả dài 1001 chữ.")]


def test_control_characters_do_not_come_in() -> None:
    product, _ = read_row(Row(3, {**GOOD, "code": "C\u200b1\x00", "name": "Chè\x07 dây\x1b"}, {}))
    assert product is not None
    assert (product.code, product.name) == ("C1", "Chè dây")


@pytest.mark.parametrize(
    ("cells", "field", "cause"),
    [
        ({"law_class": "thuốc"}, "Loại hàng", "Loại hàng “thuốc” chưa rõ."),
        ({"qr": "zalo"}, "Mã QR", "Mã QR “zalo” chưa rõ."),
        ({"gtin": 8930000000126.0}, "GTIN", "Mã vạch 8930000000126 sai số cuối."),
        ({"trace": "truyxuat.gov.vn"}, "Truy xuất", "Liên kết chưa đủ."),
        ({"trace": "javascript:alert(1)"}, "Truy xuất", "Liên kết chưa đủ."),
        ({"air_name": "x" * 61}, "Tên lên hình", "Tên lên hình dài 61 chữ."),
        ({"certificates": "OCOP 4 sao"}, "Giấy chứng nhận", "OCOP thiếu ngày cấp."),
        ({"certificates": Broken("15/03/2024", "Excel.", "Gõ lại.")}, "Giấy chứng nhận", "Excel."),
    ],
)
def test_what_is_wrong_with_the_papers_is_told(cells: dict[str, Cell], field: str, cause: str) -> None:
    assert problems(**cells) == [(field, cause)]


def test_papers_and_words_for_the_picture_are_read() -> None:
    cells: dict[str, Cell] = {
        **GOOD,
        "air_name": "Chè  An Toàn",
        "law_class": "thực phẩm",
        "qr": "nguồn gốc",
        "gtin": 8930000000125.0,
        "trace": "https://truyxuat.example/c1",
        "certificates": "OCOP 4 sao 12/QĐ 15/03/2024\nVietGAP 7 đến 31/12/2026",
    }
    product, found = read_row(Row(2, cells, {}))
    assert found == []
    assert product is not None
    on_air = (product.air_name, product.law_class, product.qr, product.gtin)
    assert on_air == ("Chè An Toàn", "food", "trace", "8930000000125")
    assert product.trace == "https://truyxuat.example/c1"
    assert [paper.scheme for paper in product.certificates] == ["ocop", "vietgap"]
