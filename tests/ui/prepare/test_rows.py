"""The rows of the product table and what typing into them means."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coop_live.errors import InputError
from coop_live.model import Lot, Product, Stock, Variant
from tests.evening import ROOT
from ui.prepare.rows import (
    Column,
    cell_text,
    matching,
    may_edit,
    moved,
    new_product,
    planned,
    rows_of,
    spoken,
    typed_product,
    typed_stock,
)

TEA = Product(
    "C1",
    "Chè dây",
    "gói",
    85_000,
    aliases=("trà dây",),
    variants=(Variant("100g"), Variant("250g", price=195_000)),
)
HONEY = Product(
    "C10", "Mật ong rừng", "chai", 280_000, member="Chị Hoa", place="An Toàn", talk=("Mới quay", "Ít")
)
CHILI = Product("OX", "Ớt xiêm", "hũ", 50_000)
ALL = (TEA, HONEY, CHILI)
STOCK = {
    ("C1", "100g"): Stock("C1", "100g", 4),
    ("C1", "250g"): Stock("C1", "250g", 6),
    ("C10", ""): Stock("C10", "", 1_200),
}


def test_variants_that_are_counted_apart_stand_under_their_product():
    rows = rows_of(ALL, STOCK)
    assert [(row.product.code, row.variant, row.left) for row in rows] == [
        ("C1", "", 10),
        ("C1", "100g", 4),
        ("C1", "250g", 6),
        ("C10", "", 1200),
        ("OX", "", None),
    ]


def test_what_is_weighed_says_kilos_and_is_typed_in_kilos():
    (row,) = rows_of([ROOT], {("C7", ""): Stock("C7", "", 12_500, weighed=True)})
    assert (cell_text(row, Column.STOCK), row.is_scarce) == ("12,5", False)
    assert spoken(row) == "C7, Đương quy , 320.000 ₫, còn 12,5"
    assert [typed_stock(row, typed) for typed in ("12,5", "0,3 kg", "")] == [12_500, 300, None]
    with pytest.raises(InputError, match="chưa rõ"):
        typed_stock(row, "ba ký")
    (row,) = rows_of([ROOT], {("C7", ""): Stock("C7", "", 5_000, weighed=True)})
    assert row.is_scarce


def test_cells_say_what_a_person_would_write():
    tea, _small, large, honey, chili = rows_of(ALL, STOCK)
    cells = [cell_text(tea, column) for column in Column]
    assert cells == ["1", "", "C1", "Chè dây", "85.000", "10", "", "", ""]
    assert (cell_text(large, Column.NAME), cell_text(large, Column.PRICE)) == ("250g", "195.000")
    assert (honey.second, honey.talk) == ("Chị Hoa · An Toàn", "Mới quay; Ít")
    assert (cell_text(honey, Column.STOCK), cell_text(chili, Column.STOCK)) == ("1.200", "")


def test_what_is_no_plain_food_says_so_first():
    rows = rows_of((replace(HONEY, law_class="tpbvsk"), replace(HONEY, law_class="food")), {})
    assert [row.second for row in rows] == [
        "Thực phẩm bảo vệ sức khỏe · Chị Hoa · An Toàn",
        "Chị Hoa · An Toàn",
    ]


def test_a_sum_of_variants_cannot_be_typed_over_but_each_variant_can():
    tea, small, *_ = rows_of(ALL, STOCK)
    assert not may_edit(tea, Column.STOCK)
    assert may_edit(small, Column.STOCK)
    assert not may_edit(small, Column.NAME)
    assert may_edit(tea, Column.NAME)
    assert not may_edit(tea, Column.CODE)


def test_searching_needs_no_marks_and_finds_other_names():
    rows = rows_of(ALL, {})
    assert [row.product.code for row in matching(rows, "mat ong")] == ["C10"]
    assert [row.product.code for row in matching(rows, "TRÀ dây")] == ["C1"]
    assert [row.product.code for row in matching(rows, "c10")] == ["C10"]
    assert len(matching(rows, "  ")) == 3


def test_a_row_can_be_heard():
    assert spoken(rows_of(ALL, STOCK)[3]) == "C10, Mật ong rừng , 280.000 ₫, còn 1.200"
    assert "không đếm kho" in spoken(rows_of(ALL, STOCK)[4])


def test_stock_is_typed_with_or_without_its_unit_and_empty_means_not_limited():
    row = rows_of(ALL, STOCK)[3]
    assert (typed_stock(row, "36 chai"), typed_stock(row, "0"), typed_stock(row, " ")) == (36, 0, None)
    with pytest.raises(InputError, match="số nguyên"):
        typed_stock(row, "vài chai")


def test_a_price_is_read_as_people_type_it():
    assert typed_product(HONEY, Column.PRICE, "290k").price == 290_000
    with pytest.raises(InputError, match="ví dụ 85000"):
        typed_product(HONEY, Column.PRICE, "rẻ thôi")


def test_names_and_notes_are_cleaned_and_a_product_keeps_a_name():
    assert typed_product(HONEY, Column.NAME, "  Mật   ong\u202e hoa ").name == "Mật ong hoa"
    assert typed_product(HONEY, Column.TALK, "Mới; ; Thơm ").talk == ("Mới", "Thơm")
    with pytest.raises(InputError, match="phải có tên"):
        typed_product(HONEY, Column.NAME, "   ")


def test_a_new_line_makes_a_product_with_the_next_free_code():
    made = new_product(ALL, "Măng khô rừng 120k")
    assert (made.code, made.name, made.price) == ("C2", "Măng khô rừng", 120_000)
    assert new_product(ALL, "c9 Gạo nếp 45000").code == "C9"


@pytest.mark.parametrize("typed", ["", "C9", "C1 Trà 85000", "Măng khô", "C9 Măng rẻ"])
def test_a_line_that_is_no_product_says_what_to_type(typed):
    with pytest.raises(InputError) as wrong:
        new_product(ALL, typed)
    assert wrong.value.cause
    assert wrong.value.remedy


@given(st.text(max_size=40))
def test_whatever_is_typed_becomes_a_product_or_a_kind_word(typed):
    try:
        made = new_product(ALL, typed)
    except InputError as wrong:
        told = wrong.remedy
    else:
        told = made.name
        assert made.price >= 1_000
        assert made.code not in {product.code for product in ALL}
    assert told


def test_moving_stops_at_the_ends():
    assert moved(ALL, 0, 1) == (HONEY, TEA, CHILI)
    assert moved(ALL, 0, -1) == ALL
    assert moved(ALL, 2, 1) == ALL


def test_the_newest_lot_of_which_something_is_left_stands_first_under_the_name():
    lots = (
        Lot("C10", "", "2609", harvested="2026-09-01", first=9, left=9),
        Lot("C10", "", "2611", harvested="2026-11-02", first=9, left=3),
        Lot("C10", "", "2612", harvested="2026-11-20", first=9, left=0),
        Lot("C1", "100g", "L1", first=5, left=5),
    )
    tea, small, _large, honey, _chili = rows_of(ALL, STOCK, lots)
    assert honey.second == "lô 2611, thu 2/11/2026 · Chị Hoa · An Toàn"
    assert small.second == "lô L1"
    assert tea.lot is None


def test_minutes_are_typed_and_added_up():
    tea = typed_product(TEA, Column.MINUTES, "7 phút")
    assert (tea.minutes, planned((tea, HONEY))) == (7, 7)
    assert typed_product(tea, Column.MINUTES, " ").minutes == 0


def test_too_much_to_say_is_told():
    with pytest.raises(InputError, match="dài 301 chữ"):
        typed_product(HONEY, Column.TALK, "a" * 301)
    with pytest.raises(InputError, match="hơn 30 mục"):
        typed_product(HONEY, Column.TALK, "\n".join(f"câu {n}" for n in range(31)))
