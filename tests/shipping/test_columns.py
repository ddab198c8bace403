"""What the sheets say about orders, lines and products."""

from __future__ import annotations

from datetime import datetime

from coop_live.model import PricedLine
from coop_live.shipping.columns import (
    line_columns,
    line_rows,
    order_columns,
    order_row,
    total_columns,
    total_rows,
    totals,
)
from tests.shipping.orders import EVENING, PEPPER, TEA, VIETNAM, order


def test_an_order_is_one_row_with_its_number_first() -> None:
    assert order_columns()[0].heading == "Số đơn"
    assert order_row(EVENING[0], VIETNAM) == (
        7,
        datetime(2026, 11, 22, 20, 7),
        "Facebook",
        "Chị Sương",
        "0905111222",
        "48 Trần Phú, phường Quy Nhơn, Gia Lai",
        "2 × C1 Chè dây dạ cẩm An Toàn 100g; 3 × OX Ớt xiêm rừng ngâm",
        5,
        320000,
        "đã chốt",
        320000,
        "HTX000076",
        "giao giờ hành chính",
        "Chốt c1 2 gói với 3 hũ ớt",
    )


def test_an_order_without_contact_has_empty_cells() -> None:
    row = order_row(EVENING[1], VIETNAM)
    assert row[2:6] == ("TikTok", "hoang.kbang", "", "")


def test_lines_keep_the_order_they_belong_to() -> None:
    assert [row[0] for row in line_rows(EVENING)] == [7, 7, 8, 8, 12]
    assert list(line_rows(EVENING[:1]))[1] == (
        *(7, "OX", "Ớt xiêm rừng ngâm", "", 3),
        *("hũ", 50000, 150000, "Chị Sương"),
    )


def test_totals_count_orders_pieces_and_money() -> None:
    found = {(one.line.code, one.line.variant): (one.orders, one.qty, one.money) for one in totals(EVENING)}
    assert found == {
        ("C1", "100g"): (3, 6, 510000),
        ("C1", "250g"): (1, 1, 195000),
        ("OX", None): (1, 3, 150000),
    }
    assert list(total_rows(EVENING))[-1] == ("", "Cộng", "", 3, 10, "", 855000)
    assert sum(one.total for one in EVENING) == 855000


def test_the_same_product_twice_in_one_order_is_one_order() -> None:
    assert [(one.orders, one.qty) for one in totals([order(1, TEA, TEA, PEPPER)])] == [(1, 4), (1, 3)]


def test_no_orders_add_up_to_nothing() -> None:
    assert list(total_rows([])) == [("", "Cộng", "", 0, 0, "", 0)]


def test_rows_are_as_wide_as_their_headings() -> None:
    assert len(order_row(EVENING[0], VIETNAM)) == len(order_columns())
    assert {len(row) for row in line_rows(EVENING)} == {len(line_columns())}
    assert {len(row) for row in total_rows(EVENING)} == {len(total_columns())}


def test_weights_are_kilos_and_are_not_added_to_pieces() -> None:
    root = PricedLine("C7", None, 1_500, "Đương quy", "kg", 320_000, weighed=True)
    mixed, alone = order(1, TEA, root), order(2, root)
    assert order_row(mixed, VIETNAM)[6:8] == (
        "2 × C1 Chè dây dạ cẩm An Toàn 100g; 1,5 kg C7 Đương quy",
        "2 + 1,5 kg",
    )
    assert order_row(alone, VIETNAM)[7] == "1,5 kg"
    assert [row[4:7] for row in line_rows([alone])] == [(1.5, "kg", 320_000)]
    assert [row[4:6] for row in total_rows([mixed, alone])] == [(2, "gói"), (3, "kg"), ("2 + 3 kg", "")]


def test_kilos_that_were_counted_before_are_kilos_in_the_total() -> None:
    counted = PricedLine("C7", None, 2, "Đương quy", "kg", 320_000)
    weighed = PricedLine("C7", None, 500, "Đương quy", "kg", 320_000, weighed=True)
    assert next(iter(total_rows([order(1, counted), order(2, weighed)])))[3:] == (2, 2.5, "kg", 800_000)
