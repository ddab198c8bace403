"""The one-line edit at the desk, as an assistant types it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coop_live.errors import NotPossible
from coop_live.model import OrderLine, Product, Variant
from coop_live.orders.edit import read_edit

TEA = Product("C1", "Chè dây", "gói", 85_000, ("trà dây",), (Variant("100g"), Variant("250g", ("túi lớn",))))
LOZENGE = Product("C5", "Viên ngậm", "hộp", 55_000, variants=(Variant("gừng"), Variant("bạc hà")))
SPRAY = Product("C3", "Xịt họng", "chai", 79_000)
BUTTER = Product("7", "Bơ", "kg", 60_000)
PRODUCTS = (TEA, LOZENGE, SPRAY, BUTTER)

DRAFT = (OrderLine("C1", "250g", 2), OrderLine("C3", None, 1))
ONE = (OrderLine("C1", "250g", 2),)


@pytest.mark.parametrize(
    ("typed", "lines"),
    [
        ("c3 2", [("C3", None, 2)]),
        ("C3", [("C3", None, 1)]),
        ("c3 x4", [("C3", None, 4)]),
        ("c1 250g 2", [("C1", "250g", 2)]),
        ("c1 250 2", [("C1", "250g", 2)]),
        ("c1 2 c5 1", [("C1", "100g", 2), ("C5", "gừng", 1)]),
        ("c1 túi lớn 3, c5 bạc hà 2", [("C1", "250g", 3), ("C5", "bạc hà", 2)]),
        ("c5 bac ha", [("C5", "bạc hà", 1)]),
        ("tra day 2", [("C1", "100g", 2)]),
        ("7 3", [("7", None, 3)]),
        ("7 c3", [("7", None, 1), ("C3", None, 1)]),
        ("-c3", [("C1", "250g", 2)]),
        ("- c1", [("C3", None, 1)]),
        ("-c1 100g", [("C1", "250g", 2), ("C3", None, 1)]),
        ("-c1 -c3", []),
        ("+c5 2", [("C1", "250g", 2), ("C3", None, 1), ("C5", "gừng", 2)]),
        ("-c3 c1 5", [("C1", "100g", 5)]),
    ],
)
def test_an_edit_line(typed: str, lines: list[tuple[str, str | None, int]]):
    assert read_edit(typed, PRODUCTS, DRAFT) == tuple(OrderLine(*line) for line in lines)


@pytest.mark.parametrize(
    ("typed", "line"), [("5", ("C1", "250g", 5)), ("100g", ("C1", "100g", 2)), ("100g 4", ("C1", "100g", 4))]
)
def test_a_number_or_a_variant_alone_changes_the_only_line(typed: str, line: tuple[str, str | None, int]):
    assert read_edit(typed, PRODUCTS[:3], ONE) == (OrderLine(*line),)


@pytest.mark.parametrize(
    "typed", ["", "   ", ",", "c99 2", "c1 2 c99", "-", "c1 0", "c1 99999", "5", "c3 2 2"]
)
def test_what_is_not_understood_is_named_with_a_way_out(typed: str):
    with pytest.raises(NotPossible) as trouble:
        read_edit(typed, PRODUCTS[:3], DRAFT)
    assert trouble.value.cause
    assert trouble.value.remedy


@given(st.text(max_size=60))
def test_any_typing_gives_lines_of_the_catalog_or_a_kind_word(typed: str):
    try:
        lines = read_edit(typed, PRODUCTS, DRAFT)
    except NotPossible:
        return
    assert all(line.code in {product.code for product in PRODUCTS} and line.qty > 0 for line in lines)
