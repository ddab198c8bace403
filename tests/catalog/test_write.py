"""The workbook a person fills in: what is written is read back the same."""

from __future__ import annotations

import unicodedata
from dataclasses import replace
from datetime import date
from pathlib import Path

import openpyxl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from coop_live.catalog.files import read_catalog
from coop_live.catalog.headings import columns, field_of
from coop_live.catalog.lookup import code_key
from coop_live.catalog.write import write_catalog
from coop_live.errors import CoopLiveError
from coop_live.model import CLASSES, QR_KINDS, SCHEMES, Certificate, Product, Variant

FULL = Product(
    "C1",
    '=HYPERLINK("http://x") Chè & <dây> _x0041_',
    "gói",
    85000,
    ("trà dây", "che day"),
    (Variant("1/2 kg", ("nửa ký", "túi lớn"), 85000, 0), Variant("gừng"), Variant("x", (), None, 3)),
    0,
    95000,
    "Thảo",
    "An Toàn",
    "c1.svg",
    "https://htx.example/c1?a=1",
    ("Hái tay, phơi nắng", "Pha 5 phút"),
    (("HSD", "10/2027"), ("Kệ", "=A1")),
    "=Chè",
    "tpbvsk",
    "vietqr",
    "8930000000125",
    "https://truyxuat.example/c1?lot=1",
    (
        Certificate("ocop", "123/QĐ-UBND", 4, issuer="UBND tỉnh Gia Lai", issued="2024-03-15"),
        Certificate("award", title="Tiêu biểu; 2026", issued="2026-05-01", expires="2027-05-01"),
        Certificate("vietgap", "số một", issuer="do 3 xã"),
    ),
    minutes=6,
    grams=120,
)


def test_everything_comes_back(tmp_path: Path) -> None:
    products = (
        FULL,
        Product("12", "Măng", "kg", 1000, extra=(("Lô", "007"),), stock=12_345, weighed=True),
        Product("13", "Gạo", "ký", 30_000, variants=(Variant("đỏ", stock=2_500), Variant("x")), weighed=True),
        Product("14", "Tỏi", "kg", 90_000, variants=(Variant("túi 500g", stock=7),)),
        Product("OX", "Ớt", "hũ", 50000),
    )
    write_catalog(tmp_path / "a.xlsx", products)
    catalog = read_catalog(tmp_path / "a.xlsx")
    assert catalog.products == products
    assert catalog.problems == ()


text = st.text(
    st.characters(exclude_categories=["C", "Z"], exclude_characters=";,=:()\n"), min_size=1, max_size=20
).filter(lambda word: any(map(str.isalnum, word)))
words = st.lists(text, min_size=1, max_size=4).map(" ".join)


def composed(text: str) -> str:
    return " ".join(unicodedata.normalize("NFC", text).split())


@st.composite
def papers(draw: st.DrawFn) -> Certificate:
    scheme = draw(st.sampled_from(SCHEMES))
    stars = draw(st.sampled_from((3, 4, 5))) if scheme == "ocop" else 0
    number, title, issuer = (composed(draw(words)).replace('"', "") + "x" for _ in range(3))
    issued = draw(st.dates(date(2000, 1, 1), date(2060, 1, 1))).isoformat()
    return Certificate(scheme, number[:80].strip(), stars, title, issuer, issued)


@st.composite
def products(draw: st.DrawFn) -> Product:
    price = draw(st.integers(1000, 50_000_000))
    return Product(
        code=draw(st.from_regex(r"[A-Z]{1,2}[0-9]{1,3}", fullmatch=True)),
        name=draw(words),
        unit=draw(st.sampled_from(["gói", "hộp", "kg"])),
        price=price,
        aliases=tuple(draw(st.lists(words.map(lambda name: f"tên {name}"[:60].strip()), max_size=3))),
        stock=draw(st.none() | st.integers(0, 10_000)),
        old_price=draw(st.none() | st.integers(price + 1, price * 2)),
        member=draw(st.just("") | words),
        talk=tuple(draw(st.lists(words, max_size=3))),
        air_name=draw(st.just("") | words.map(lambda name: name[:60].strip())),
        law_class=draw(st.sampled_from(("", *CLASSES))),
        qr=draw(st.sampled_from(("", *QR_KINDS))),
        certificates=tuple(draw(st.lists(papers(), max_size=3, unique=True))),
    )


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(products(), max_size=4, unique_by=lambda product: code_key(product.code)))
def test_any_list_comes_back(tmp_path: Path, given_products: list[Product]) -> None:
    write_catalog(tmp_path / "a.xlsx", given_products)
    composed = read_catalog(tmp_path / "a.xlsx")
    assert composed.problems == ()
    write_catalog(tmp_path / "b.xlsx", composed.products)
    assert read_catalog(tmp_path / "b.xlsx") == composed
    assert [one.code for one in composed.products] == [one.code for one in given_products]
    assert [one.price for one in composed.products] == [one.price for one in given_products]


def test_text_is_text_and_numbers_are_numbers(tmp_path: Path) -> None:
    write_catalog(tmp_path / "a.xlsx", [FULL])
    sheet = openpyxl.load_workbook(tmp_path / "a.xlsx")["Danh mục"]
    kinds = {
        field_of(str(head.value)) or head.value: cell.data_type
        for head, cell in zip(*sheet["A1:W2"], strict=True)
    }
    numbers = {name for name, kind in kinds.items() if kind == "n"}
    assert numbers == {"price", "old_price", "stock", "minutes", "grams"}
    assert "f" not in kinds.values()
    assert all(cell.hyperlink is None for cell in sheet[2])
    assert sheet.freeze_panes == "C2"


def test_a_stock_by_weight_shows_its_decimals(tmp_path: Path) -> None:
    root = Product("C7", "Đương quy", "kg", 320_000, stock=12_500, weighed=True)
    write_catalog(tmp_path / "a.xlsx", [root, replace(root, code="C8", stock=12_000)])
    sheet = openpyxl.load_workbook(tmp_path / "a.xlsx")["Danh mục"]
    stock = [cell for cell in next(sheet.iter_cols(min_col=8, max_col=8)) if cell.row > 1]
    assert [(cell.value, cell.number_format) for cell in stock] == [(12.5, "#,##0.###"), (12, "#,##0")]


def test_the_second_sheet_explains_every_column(tmp_path: Path) -> None:
    write_catalog(tmp_path / "a.xlsx", [])
    sheet = openpyxl.load_workbook(tmp_path / "a.xlsx")["Cách điền"]
    told = [
        tuple(cell or "" for cell in row) for row in sheet.iter_rows(min_row=2, max_row=22, values_only=True)
    ]
    assert told == [
        (one.heading, "cần" if one.required else "", one.explanation, one.example) for one in columns()
    ]


def test_an_empty_list_is_a_form_to_fill_in(tmp_path: Path) -> None:
    write_catalog(tmp_path / "a.xlsx", [])
    book = openpyxl.load_workbook(tmp_path / "a.xlsx")
    book["Danh mục"]["A2"], book["Danh mục"]["B2"], book["Danh mục"]["E2"] = "C1", "Chè", "85k"
    book.save(tmp_path / "b.xlsx")
    assert read_catalog(tmp_path / "b.xlsx").products == (Product("C1", "Chè", "phần", 85000),)


@pytest.mark.parametrize(
    "product",
    [
        Product("C1", "Chè", "gói", 1000, aliases=("a, b",)),
        Product("C1", "Chè", "gói", 1000, talk=("a; b",)),
        Product("C1", "Chè", "gói", 1000, variants=(Variant("a=b"),)),
        Product("C1", "Chè", "gói", 1000, certificates=(Certificate("origin", title='"a” b'),)),
        Product("C1", "Chè", "gói", 1000, certificates=(Certificate("ocop"),)),
        Product("C1", "Chè", "gói", 1000, certificates=(Certificate("vietgap", issued="hôm qua"),)),
        Product("C1", "Chè", "gói", 1000, variants=(Variant("a", ("b;c",)),)),
    ],
)
def test_what_would_come_back_as_something_else_is_refused(tmp_path: Path, product: Product) -> None:
    with pytest.raises(CoopLiveError, match="Món C1"):
        write_catalog(tmp_path / "a.xlsx", [product])
    assert list(tmp_path.iterdir()) == []


def test_a_missing_folder_is_told(tmp_path: Path) -> None:
    with pytest.raises(CoopLiveError) as told:
        write_catalog(tmp_path / "mất" / "a.xlsx", [FULL])
    assert told.value.cause == "Không còn thư mục mất."
    assert told.value.remedy
