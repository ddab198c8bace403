"""The desk's edit field: what a tired hand types while live."""

from __future__ import annotations

import pytest

from coop_live.errors import NotPossible
from coop_live.model import OrderLine
from coop_live.orders.edit import read_edit
from tests.orders.invented import GARDEN, HIGHLAND

ONE_COFFEE = (OrderLine("CF500", None, 1),)
COFFEE_AND_PEPPER = (OrderLine("CF500", None, 1), OrderLine("TC2", None, 2))


@pytest.mark.parametrize(
    ("typed", "lines"),
    [
        ("tc2 3", (OrderLine("TC2", None, 3),)),
        ("tc2", (OrderLine("TC2", None, 1),)),
        ("3 tc2", (OrderLine("TC2", None, 3),)),
        ("mo1 1 lít 2", (OrderLine("MO1", "1 lít", 2),)),
        ("ml3 1kg 2 cf500 1", (OrderLine("ML3", "1kg", 2), OrderLine("CF500", None, 1))),
        ("cà phê 2, tiêu sọ 1", (OrderLine("CF500", None, 2), OrderLine("TC2", None, 1))),
        ("4", (OrderLine("CF500", None, 4),)),
        ("4 gói", (OrderLine("CF500", None, 4),)),
        ("+tc2 2", (OrderLine("CF500", None, 1), OrderLine("TC2", None, 2))),
        ("+ cf500 2", (OrderLine("CF500", None, 3),)),
        ("", ONE_COFFEE),
        ("   ", ONE_COFFEE),
    ],
)
def test_what_is_typed_becomes_the_order(typed, lines):
    assert read_edit(typed, HIGHLAND, ONE_COFFEE) == lines


@pytest.mark.parametrize("typed", ["-tc2", "tc2 -", "- tc2", "-", "–tc2", "-tiêu sọ"])
def test_a_minus_takes_a_product_out(typed):
    assert read_edit(typed, HIGHLAND, COFFEE_AND_PEPPER) == ONE_COFFEE


def test_a_minus_takes_as_many_as_are_typed():
    two_kinds = (OrderLine("ML3", "500g", 3), OrderLine("ML3", "1kg", 1))
    assert read_edit("-tc2 1", HIGHLAND, COFFEE_AND_PEPPER) == (*ONE_COFFEE, OrderLine("TC2", None, 1))
    assert read_edit("-ml3 500g 2", HIGHLAND, two_kinds) == (
        OrderLine("ML3", "500g", 1),
        OrderLine("ML3", "1kg", 1),
    )
    assert read_edit("-ml3 1kg", HIGHLAND, two_kinds) == two_kinds[:1]
    with pytest.raises(NotPossible):
        read_edit("-ml3 1", HIGHLAND, two_kinds)  # of which kind?


def test_each_kind_keeps_the_count_typed_behind_it():
    assert read_edit("ml3 500g 2 1kg 3", HIGHLAND, ()) == (
        OrderLine("ML3", "500g", 2),
        OrderLine("ML3", "1kg", 3),
    )


@pytest.mark.parametrize(
    "typed", ["tc2 2 3", "tc2 2,5", "tc2 ½", "2 tc2 3", "cf500 1/2", "cf500 2-3", "cf500 20/11"]
)
def test_a_number_that_nothing_uses_is_refused(typed):
    with pytest.raises(NotPossible):
        read_edit(typed, HIGHLAND, ONE_COFFEE)


def test_no_line_grows_beyond_the_most():
    assert read_edit("cf500 998", HIGHLAND, ()) == (OrderLine("CF500", None, 998),)
    for typed in ("+cf500 999", "gl10 9999kg"):
        with pytest.raises(NotPossible):
            read_edit(typed, HIGHLAND, ONE_COFFEE)


def test_a_minus_takes_only_the_variant_named():
    both = (OrderLine("BK7", "cay", 1), OrderLine("BK7", "không cay", 2))
    assert read_edit("-bk7 cay", HIGHLAND, both) == (OrderLine("BK7", "không cay", 2),)


def test_a_size_alone_keeps_the_number_and_a_number_alone_the_size():
    bamboo = (OrderLine("ML3", "500g", 3),)
    assert read_edit("1kg", HIGHLAND, bamboo) == (OrderLine("ML3", "1kg", 3),)
    assert read_edit("5", HIGHLAND, (OrderLine("ML3", "1kg", 3),)) == (OrderLine("ML3", "1kg", 5),)


def test_bare_numbers_are_codes_where_codes_are_numbers():
    assert read_edit("12 3", GARDEN, ()) == (OrderLine("12", None, 3),)
    assert read_edit("số 9 2", GARDEN, ()) == (OrderLine("9", None, 2_000, weighed=True),)


@pytest.mark.parametrize(
    "typed",
    ["xyz 3", "tc2 hai ba cái gì đó", "-xyz", "-2", "0", "1000", "99999999999", "tc2 5000", "?!", "gói"],
)
def test_what_is_not_understood_is_said_and_not_guessed(typed):
    with pytest.raises(NotPossible) as refused:
        read_edit(typed, HIGHLAND, ONE_COFFEE)
    assert refused.value.cause
    assert refused.value.remedy


@pytest.mark.parametrize("typed", ["-cf500", "-"])
def test_an_order_is_not_emptied_by_an_edit(typed):
    with pytest.raises(NotPossible, match="không còn món"):
        read_edit(typed, HIGHLAND, ONE_COFFEE)


def test_a_number_alone_needs_to_know_its_product():
    with pytest.raises(NotPossible):
        read_edit("4", HIGHLAND, COFFEE_AND_PEPPER)


@pytest.mark.parametrize(
    ("typed", "cause"),
    [
        ("c99 1", "c99"),
        ("3c3", "c3"),
        ("ml3 900g 2", "900g"),
        ("ml3 2kg", "2kg"),
    ],
)
def test_what_the_catalog_lacks_is_named_as_it_was_typed(typed, cause):
    with pytest.raises(NotPossible) as refused:
        read_edit(typed, HIGHLAND, ONE_COFFEE)
    assert cause in refused.value.cause


ONE_DURIAN = (OrderLine("SR", None, 2_000, weighed=True),)


def durian(grams: int) -> OrderLine:
    return OrderLine("SR", None, grams, weighed=True)


@pytest.mark.parametrize(
    ("typed", "grams"),
    [
        ("sr 1,5", 1_500),
        ("sr 1.5", 1_500),
        ("sr 1,5 kg", 1_500),
        ("sr 300g", 300),
        ("sr 2kg3", 2_300),
        ("sr 2 ký 3", 2_300),
        ("sr 3", 3_000),
        ("sr", 1_000),
        ("sầu riêng 1 ký rưỡi", 1_500),
        ("1,5", 1_500),
        ("300g", 300),
        ("3", 3_000),
        ("nửa ký", 500),
        ("+sr 0,5", 2_500),
        ("-sr 0,5", 1_500),
    ],
)
def test_what_is_weighed_is_typed_in_kilos(typed: str, grams: int):
    assert read_edit(typed, HIGHLAND, ONE_DURIAN) == (durian(grams),)


def test_a_comma_between_goods_is_no_decimal():
    assert read_edit("sr 1,5, tc2 2", HIGHLAND, ()) == (durian(1_500), OrderLine("TC2", None, 2))
    assert read_edit("sr 1,5 tc2 2", HIGHLAND, ()) == (durian(1_500), OrderLine("TC2", None, 2))


@pytest.mark.parametrize(
    "typed",
    ["sr 1,5 2", "sr 2 3", "sr 0", "sr 0,0001", "sr 1000", "1000", "0", "-sr 2", "tc2 1,5", "sr 1,5,2"],
)
def test_a_weight_that_cannot_be_is_refused(typed: str):
    with pytest.raises(NotPossible):
        read_edit(typed, HIGHLAND, ONE_DURIAN)


def test_a_line_that_was_counted_is_changed_by_weight():
    counted = (OrderLine("SR", None, 2),)
    assert read_edit("1,5", HIGHLAND, counted) == (durian(1_500),)
    assert read_edit("+sr 0,5", HIGHLAND, counted) == (durian(2_500),)
    assert read_edit("-sr 0,5", HIGHLAND, counted) == (durian(1_500),)
