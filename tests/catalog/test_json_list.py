"""Product lists in our JSON shape."""

from __future__ import annotations

import json

import pytest

from coop_live.catalog.cells import Broken, shown
from coop_live.catalog.json_list import read_json
from coop_live.catalog.rows import Row, read_row
from coop_live.errors import InputError
from coop_live.model import Certificate, Product, Variant


def row(**fields: object) -> Row:
    rows, problems = read_json(json.dumps({"products": [fields]}).encode())
    assert problems == []
    return rows[0]


def test_a_product_with_everything() -> None:
    product, problems = read_row(
        row(
            code="C1",
            name="Chè dây",
            unit="gói",
            price=85000,
            aliases=["trà dây", "che day"],
            variants=[{"key": "100g", "words": ["1 lạng"], "price": 85000, "stock": 42}, {"key": "250g"}],
            stock=None,
            old_price=95000,
            member="Thảo",
            place="An Toàn",
            photo="c1.svg",
            link="https://htx.example",
            talk=["Hái tay", "Pha 5 phút"],
            air_name="Chè",
            law_class="food",
            qr="trace",
            gtin=8930000000125,
            trace="https://truyxuat.example/c1",
            certificates=[
                {"scheme": "ocop", "stars": 4, "number": "12/QĐ", "issued": "2024-03-15"},
                {"scheme": "award", "title": "Tiêu biểu", "issued": "01/05/2026", "issuer": None},
            ],
            best_before="10/2027",
            organic=True,
        )
    )
    assert problems == []
    assert product == Product(
        "C1",
        "Chè dây",
        "gói",
        85000,
        ("trà dây", "che day"),
        (Variant("100g", ("1 lạng",), 85000, 42), Variant("250g")),
        None,
        95000,
        "Thảo",
        "An Toàn",
        "c1.svg",
        "https://htx.example",
        ("Hái tay", "Pha 5 phút"),
        (("best_before", "10/2027"), ("organic", "true")),
        "Chè",
        "food",
        "trace",
        "8930000000125",
        "https://truyxuat.example/c1",
        (
            Certificate("ocop", "12/QĐ", 4, issued="2024-03-15"),
            Certificate("award", title="Tiêu biểu", issued="2026-05-01"),
        ),
    )


@pytest.mark.parametrize("papers", ["VietGAP 7; Hữu cơ 8", ["VietGAP 7", "Hữu cơ 8"]])
def test_papers_may_be_written_as_in_the_sheet(papers: object) -> None:
    product, _ = read_row(row(code="C1", name="Chè", price=1000, certificates=papers))
    assert product is not None
    assert product.certificates == (Certificate("vietgap", "7"), Certificate("organic", "8"))


@pytest.mark.parametrize(
    ("papers", "cause"),
    [
        ([{"scheme": "ocop", "stars": 4}], "OCOP thiếu ngày cấp."),
        ([{"scheme": "vietgap", "expiry": "2026"}], "Giấy chứng nhận có phần lạ “expiry”."),
        ([{"scheme": "vietgap", "number": ["7"]}], "Ô này không phải chữ hay số."),
        ([{"number": "7"}], "Chưa rõ “” là giấy gì."),
        ([7], "Ô này không phải chữ hay số."),
        ({"scheme": "vietgap"}, "Ô này không phải chữ hay số."),
    ],
)
def test_papers_of_the_wrong_kind_are_told(papers: object, cause: str) -> None:
    product, problems = read_row(row(code="C1", name="Chè", price=1000, certificates=papers))
    assert product is None
    assert [(one.field, one.cause) for one in problems] == [("certificates", cause)]


def test_no_papers_are_no_trouble() -> None:
    product, problems = read_row(row(code="C1", name="Chè", price=1000, certificates=[]))
    assert product is not None
    assert (product.certificates, problems) == ((), [])


def test_variants_may_be_written_as_in_the_sheet() -> None:
    product, _ = read_row(
        row(code="C1", name="Chè", price="85k", variants="100g=85000/42; 250g", aliases="a, b")
    )
    assert product is not None
    assert product.variants == (Variant("100g", (), 85000, 42), Variant("250g"))
    assert product.aliases == ("a", "b")


def test_a_product_is_numbered_by_the_line_it_begins_on() -> None:
    first = '{"code": "C1",\n   "name": "[{"}'
    text = '{\n "note": "x",\n "products": [\n  ' + first + ',\n\n  {"code": "C2"}, {"code": "C3"}\n ]\n}'
    rows, _ = read_json(text.encode())
    assert [row.number for row in rows] == [4, 7, 7]


def test_without_a_findable_place_products_are_counted() -> None:
    rows, _ = read_json(b'{"a": {"products": [1]}, "products": [{"code": "C1"}, {"code": "C2"}, {}]}')
    assert [row.number for row in rows] == [1, 2, 3]


@pytest.mark.parametrize("price", [True, [85000], {"amount": 85000}])
def test_a_value_of_the_wrong_kind_is_told(price: object) -> None:
    product, problems = read_row(row(code="C1", name="Chè", price=price))
    assert product is None
    assert [(one.field, one.cause) for one in problems] == [("price", "Ô này không phải chữ hay số.")]


def test_variants_of_the_wrong_kind_are_told() -> None:
    bad = row(code="C1", name="Chè", price=1000, variants=["100g"])
    assert isinstance(bad.cells["variants"], Broken)
    product, problems = read_row(
        row(code="C1", name="Chè", price=1000, variants=[{"key": "a", "price": [1]}])
    )
    assert product is None
    assert problems[0].cause == "Giá loại a “[1]” chưa rõ."


def test_half_an_emoji_and_endless_numbers_do_no_harm() -> None:
    rows, _ = read_json(b'{"products": [{"code": "C1", "name": "Ch\\u00e8 \\ud83d", "price": 1e999}]}')
    assert shown(rows[0].cells["name"]) == "Chè"
    assert read_row(rows[0])[1][0].cause == "Giá “inf” có số lẻ."


def test_what_is_no_product_in_the_list_is_told() -> None:
    rows, problems = read_json(b'{"products": [\n"C1",\n{"code": "C2"}\n]}')
    assert [one.number for one in rows] == [3]
    assert [(one.row, one.cause) for one in problems] == [(2, "Mục này không phải một món.")]


@pytest.mark.parametrize(
    ("content", "cause"),
    [
        (b"", "Tệp JSON bị hỏng."),
        (b"{", "Tệp JSON bị hỏng."),
        (b'{"products": [NaN]}', "Tệp JSON bị hỏng."),
        (b"[" * 100_000, "Tệp JSON bị hỏng."),
        (b'{"products": [' + b"9" * 5000 + b"]}", "Tệp JSON bị hỏng."),
        (b"[]", "Tệp JSON này không phải danh mục món."),
        (b'{"comments": []}', "Tệp JSON này không phải danh mục món."),
        (b'{"products": {"C1": {}}}', "Tệp JSON này không phải danh mục món."),
        (b"null", "Tệp JSON này không phải danh mục món."),
    ],
)
def test_a_json_that_is_not_ours_is_told(content: bytes, cause: str) -> None:
    with pytest.raises(InputError) as told:
        read_json(content)
    assert told.value.cause == cause
    assert told.value.remedy
