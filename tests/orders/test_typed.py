"""The edit line as it is taught: code, kind, count; whatever else is typed is left to the reader of chat."""

from __future__ import annotations

import pytest

from coop_live.orders.typed import read_typed
from tests.orders.invented import GARDEN, HIGHLAND


def _typed(text, products=HIGHLAND):
    return [(one.product.code, one.variant, one.count) for one in read_typed(text, products)]


def test_each_count_belongs_to_the_code_and_the_kind_before_it():
    assert _typed("ml3 500g 2 1kg 3, cf500") == [("ML3", "500g", 2), ("ML3", "1kg", 3), ("CF500", None, None)]


def test_a_kind_of_several_words_is_read_whole():
    assert _typed("BK7 không cay 2 bk7 CAY") == [("BK7", "không cay", 2), ("BK7", "cay", None)]


def test_any_number_up_to_the_most_is_a_count_whatever_things_cost():
    assert _typed("cf500 998") == [("CF500", None, 998)]
    assert _typed("12 3", GARDEN) == [("12", None, 3)]
    assert _typed("12 3 5 1", GARDEN) == [("12", None, 3), ("5", None, 1)]


@pytest.mark.parametrize(
    "text",
    ["", "2 cf500", "cf500 2 gói", "cf500 2 3", "cf500 2,5", "cf500 0", "cf500 1000", "cf500 ²", "c9 2"],
)
def test_anything_else_is_nothing(text):
    assert _typed(text) == []


def test_three_bare_numbers_may_be_three_codes():
    assert _typed("5 7 9", GARDEN) == []


def test_a_comma_parts_decimals_only_beside_what_is_weighed():
    assert _typed("12 3,5 15", GARDEN) == [("12", None, 3), ("5", None, 15)]
    assert _typed("9 1,5;12 3", GARDEN) == [("9", None, 1_500), ("12", None, 3)]
    assert _typed("9 1,5 kg, 12 1", GARDEN) == [("9", None, 1_500), ("12", None, 1)]
    assert _typed("sr 300g,tc2 2") == [("SR", None, 300), ("TC2", None, 2)]
    assert _typed("sr 1, tc2 2,5") == []
    assert _typed("sr 0,0001") == []
