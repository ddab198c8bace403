"""Numbers beside goods that count none of them."""

from __future__ import annotations

import pytest

from coop_live.orders.recognise import Reader
from tests.orders.invented import HIGHLAND

READER = Reader(HIGHLAND)


@pytest.mark.parametrize(
    "text",
    [
        "chốt cf500 120k",
        "120.000đ cf500 chốt",
        "cf500 chốt, giao trước 10h30 nha",
        "nhà em 2 vc với 1 bé, chốt cf500",
        "bà ngoại 80 rồi, lấy cho bà cf500",
        "mẹ em 70t, chốt cf500 nha",
        "lần 2 mua rồi, chốt cf500",
        "cf500 chốt, nhà số 5",
        "khách thứ 3 nha shop, chốt cf500",
        "nhà còn 2 gói tiêu sọ, chốt cf500",
        "cmt 3 lần rồi, chốt cf500",
        "chốt cf500 cho 5 người ăn",
        "được 8% thì tốt, chốt cf500",
    ],
)
def test_money_hours_ages_people_and_places_in_a_row_are_no_counts(text):
    (line,) = READER.read(text, None).lines
    assert (line.code, line.qty) == ("CF500", 1)


def test_what_one_costs_is_no_count_where_another_number_is():
    (line,) = READER.read("120k 1 gói hả lấy 3", "CF500").lines
    assert line.qty == 3


def test_an_h_is_a_box_of_what_is_sold_in_boxes_and_an_hour_elsewhere():
    assert [line.qty for line in READER.read("bk8 2h nha", None).lines] == [2]
    assert [line.qty for line in READER.read("chốt tc2, giao 2h chiều nha", None).lines] == [1]
