"""What the sheets say about orders, lines and products."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime
from itertools import chain

from coop_live.model import Order, OrderState, PricedLine
from coop_live.shipping.beside import Beside
from coop_live.shipping.columns import (
    Totals,
    line_columns,
    line_rows,
    order_columns,
    order_row,
    ship_by,
    total_columns,
)
from tests.shipping.orders import EVENING, HERE, PEPPER, TEA, VIETNAM, order


def totals(orders: Iterable[Order]) -> Totals:
    summed = Totals()
    for one in orders:
        summed.add(one)
    return summed


def lines(orders: Iterable[Order]) -> list[tuple[object, ...]]:
    return list(chain.from_iterable(map(line_rows, orders)))


def test_an_order_is_one_row_with_its_number_first() -> None:
    assert order_columns()[0].heading == "Số đơn"
    assert order_row(EVENING[0], HERE) == (
        7,
        datetime(2026, 11, 22, 20, 7),
        "Facebook",
        "Chị Sương",
        "0905111222",
        "48 Trần Phú, phường Quy Nhơn, Gia Lai",
        "Phường Quy Nhơn",
        "Tỉnh Gia Lai",
        "2 × C1 Chè dây dạ cẩm An Toàn 100g; 3 × OX Ớt xiêm rừng ngâm",
        5,
        320000,
        "đã chốt",
        320000,
        "HTX000076",
        date(2026, 11, 24),
        "GHN123",
        "giao giờ hành chính",
        "khách quen",
        "Chốt c1 2 gói với 3 hũ ớt",
    )


def test_an_order_without_contact_has_empty_cells() -> None:
    row = order_row(EVENING[1], HERE)
    assert row[2:8] == ("TikTok", "hoang.kbang", "", "", "", "")


def test_an_address_that_is_not_certain_says_so_beside_the_customers_own_words() -> None:
    unsure = order(1, TEA, address="12/3 p5 q10 hcm")
    assert order_row(unsure, HERE)[5:8] == ("12/3 p5 q10 hcm", "chưa chắc", "Thành phố Hồ Chí Minh")
    assert order_row(replace(unsure, address="nhà cũ"), HERE)[6:8] == ("chưa chắc", "chưa chắc")


def test_the_commune_that_a_person_chose_counts_more_than_what_is_read() -> None:
    chosen = order(1, TEA, address="48 Trần Phú, phường Quy Nhơn, Gia Lai", commune="23767")
    assert order_row(chosen, HERE)[6:8] == ("Xã Ia Hrung", "Tỉnh Gia Lai")
    assert order_row(replace(chosen, commune="no such"), HERE)[6] == "Phường Quy Nhơn"


def test_the_ship_by_date_counts_from_the_confirm_by_the_clock_of_the_place() -> None:
    late = order(1, TEA, decided_at=int(datetime(2026, 11, 22, 23, 30, tzinfo=VIETNAM).timestamp() * 1000))
    assert ship_by(late, 2, VIETNAM) == date(2026, 11, 24)
    assert ship_by(late, 0, VIETNAM) == date(2026, 11, 22)
    assert ship_by(replace(late, decided_at=None), 2, VIETNAM) is None
    assert ship_by(replace(late, state=OrderState.CANCELLED), 2, VIETNAM) is None


def test_lines_keep_the_order_they_belong_to() -> None:
    assert [row[0] for row in lines(EVENING)] == [7, 7, 8, 8, 12]
    assert lines(EVENING[:1])[1] == (
        *(7, "OX", "Ớt xiêm rừng ngâm", "", 3),
        *("hũ", 50000, 150000, "Chị Sương"),
    )


def test_totals_count_orders_pieces_and_money() -> None:
    found = {
        (one.line.code, one.line.variant): (one.orders, one.qty, one.money)
        for one in totals(EVENING).by_code()
    }
    assert found == {
        ("C1", "100g"): (3, 6, 510000),
        ("C1", "250g"): (1, 1, 195000),
        ("OX", None): (1, 3, 150000),
    }
    assert list(totals(EVENING).rows())[-1] == ("", "Cộng", "", 3, 10, "", 855000)
    assert sum(one.total for one in EVENING) == 855000


def test_the_same_product_twice_in_one_order_is_one_order() -> None:
    assert [(one.orders, one.qty) for one in totals([order(1, TEA, TEA, PEPPER)]).by_code()] == [
        (1, 4),
        (1, 3),
    ]


def test_no_orders_add_up_to_nothing() -> None:
    assert list(totals([]).rows()) == [("", "Cộng", "", 0, 0, "", 0)]


def test_rows_are_as_wide_as_their_headings() -> None:
    assert len(order_row(EVENING[0], Beside())) == len(order_columns())
    assert {len(row) for row in lines(EVENING)} == {len(line_columns())}
    assert {len(row) for row in totals(EVENING).rows()} == {len(total_columns())}


def test_weights_are_kilos_and_are_not_added_to_pieces() -> None:
    root = PricedLine("C7", None, 1_500, "Đương quy", "kg", 320_000, weighed=True)
    mixed, alone = order(1, TEA, root), order(2, root)
    assert order_row(mixed, HERE)[8:10] == (
        "2 × C1 Chè dây dạ cẩm An Toàn 100g; 1,5 kg C7 Đương quy",
        "2 + 1,5 kg",
    )
    assert order_row(alone, HERE)[9] == "1,5 kg"
    assert [row[4:7] for row in lines([alone])] == [(1.5, "kg", 320_000)]
    assert [row[4:6] for row in totals([mixed, alone]).rows()] == [(2, "gói"), (3, "kg"), ("2 + 3 kg", "")]


def test_kilos_that_were_counted_before_are_kilos_in_the_total() -> None:
    counted = PricedLine("C7", None, 2, "Đương quy", "kg", 320_000)
    weighed = PricedLine("C7", None, 500, "Đương quy", "kg", 320_000, weighed=True)
    assert next(iter(totals([order(1, counted), order(2, weighed)]).rows()))[3:] == (2, 2.5, "kg", 800_000)
