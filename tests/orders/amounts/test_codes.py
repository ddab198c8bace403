"""Bare numbers in the garden's chat: codes, counts, or neither."""

from __future__ import annotations

import pytest

from coop_live.orders.amounts.codes import Codes
from coop_live.orders.thoughts.people import part_people
from coop_live.orders.words.products import Index
from coop_live.orders.words.text import Tokens
from tests.orders.invented import GARDEN

INDEX = Index(GARDEN)
PLACES = {product.code: n for n, product in enumerate(GARDEN)}


def codes(text, pinned=None):
    tokens = Tokens(text)
    items = part_people(INDEX, tokens, INDEX.items(tokens, 0, len(tokens)))
    found = Codes(INDEX, tokens, items, PLACES.get(pinned)).find()
    return [GARDEN[product].code for _, product in sorted(found.items())]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("số 8", ["8"]),
        ("mã 12 lấy 3", ["12"]),
        ("ms24 sl 2", ["24"]),
        ("7", ["7"]),
        ("12 3kg", ["12"]),
        ("12 x 3", ["12"]),
        ("5 - 2kg, 9 - 1kg", ["5", "9"]),
        ("9+14+15", ["9", "14", "15"]),
        ("3,5,9", ["3", "5", "9"]),
        ("chốt 5, 7, 15", ["5", "7", "15"]),
        ("2 số 9 1 số 15", ["9", "15"]),
        ("2 ký 14", ["14"]),
        ("8 nha, 3kg cho quán", ["8"]),
        ("14 còn ko shop, còn thì lấy 2", ["14"]),
        ("9 à lộn 14, 2kg", ["9", "14"]),
        ("7 tới 10 mỗi số 1", ["7", "10"]),
        ("14 15 mỗi mã 5", ["14", "15"]),
        ("9 thì 3kg còn 14 thì 1kg", ["9", "14"]),
        ("hủy 9 lấy 14 thay", ["9", "14"]),
    ],
)
def test_a_number_is_a_code_where_its_neighbours_say_so(text, said):
    assert codes(text) == said


@pytest.mark.parametrize(
    ("text", "pinned"),
    [
        ("lấy 2", "3"),
        ("2 hộp", "3"),
        ("1 tá đi", "3"),
        ("mỗi loại 2", None),
        ("x3", "3"),
        ("lần 2", None),
        ("giao lúc 9h", None),
        ("5k", None),
        ("8%", None),
        ("2 vc 1 bé", None),
        ("shop số 1", None),
        ("3 bơ", None),
        ("bơ 3", None),
        ("1.5kg", "3"),
    ],
)
def test_a_number_that_counts_or_dates_is_no_code(text, pinned):
    assert codes(text, pinned) == []


def test_the_code_and_then_its_name_are_one_product_but_two_of_a_named_one_are_a_count():
    assert codes("14 ổi 3kg") == ["14"]
    assert codes("8 nho 500g") == []
