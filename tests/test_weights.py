"""Weights: which units are kilos, what so many grams cost, how they are written and read."""

from __future__ import annotations

import pytest

from coop_live.weights import (
    amount,
    converted,
    cost,
    figure,
    is_kilo,
    kilos,
    number,
    read_weight,
    sold_by_weight,
    summed_up,
    times,
)


@pytest.mark.parametrize(
    "unit", ["kg", "Kg", "KG", "ký", "kí", "cân", "kilo", "ki-lô", "ky\u0301", " ký  lô "]
)
def test_a_kilo_has_many_names(unit: str):
    assert is_kilo(unit)


@pytest.mark.parametrize("unit", ["", "gói", "500g", "1kg", "túi 1kg", "lạng", "g", "cây", "cặp"])
def test_a_pack_that_weighs_something_is_counted(unit: str):
    assert not is_kilo(unit)


@pytest.mark.parametrize(
    ("price", "grams", "dong"),
    [
        (120_000, 1_500, 180_000),
        (100_000, 2_000, 200_000),
        (85_001, 500, 42_501),
        (85_000, 1, 85),
        (1, 499, 0),
    ],
)
def test_a_weight_costs_whole_dong_rounded_half_up(price: int, grams: int, dong: int):
    assert cost(price, grams, weighed=True) == dong


def test_pieces_cost_their_price_each():
    assert cost(85_000, 3, weighed=False) == 255_000


@pytest.mark.parametrize(
    ("grams", "written"),
    [(1_500, "1,5 kg"), (2_000, "2 kg"), (300, "300 g"), (1_050, "1,05 kg"), (12_345, "12,345 kg"),
     (1_250_000, "1.250 kg"), (0, "0 kg")],
)  # fmt: skip
def test_weights_are_written_as_sellers_say_them(grams: int, written: str):
    assert amount(grams, "kg", weighed=True) == written
    assert read_weight(written) == grams


def test_the_sellers_own_word_for_a_kilo_stays():
    assert amount(2_500, "ký", weighed=True) == "2,5 ký"
    assert amount(3, "gói", weighed=False) == "3"


def test_a_figure_has_its_unit_beside_it():
    assert (figure(12_500, weighed=True), figure(300, weighed=True)) == ("12,5", "0,3")
    assert (figure(1_250, weighed=False), kilos(0)) == ("1.250", "0")


@pytest.mark.parametrize(
    ("typed", "grams"),
    [("2", 2_000), ("1,5", 1_500), ("1.5", 1_500), ("0,25kg", 250), ("0.250", 250), ("300g", 300),
     ("2kg3", 2_300), ("2 ký 3", 2_300), ("1 cân rưỡi", 1_500), ("1,250", 1_250), ("1.250", 1_250_000),
     ("1,2345", None), ("1,5g", None), ("12500.250", None), ("1,5kg3", None), ("kg", None), ("", None),
     ("-2", None), ("2 3", None), ("hai", None)],
)  # fmt: skip
def test_typed_weights_are_kilos_unless_they_say_grams(typed: str, grams: int | None):
    assert read_weight(typed) == grams


def test_other_programs_read_numbers_of_the_products_unit():
    assert [number(qty, weighed=True) for qty in (2_000, 1_500)] == [2, 1.5]
    assert isinstance(number(2_000, weighed=True), int)
    assert number(7, weighed=False) == 7


def test_a_piece_is_a_kilo_and_a_kilo_begun_is_taken_whole():
    assert converted(2, weighed=False, into_grams=True) == 2_000
    assert converted(1_200, weighed=True, into_grams=False) == 2
    assert [converted(5, weighed=same, into_grams=same) for same in (True, False)] == [5, 5]


@pytest.mark.parametrize(
    ("pieces", "grams", "unit", "said"),
    [
        (7, 0, "gói", "7"),
        (0, 3_500, "ký", "3,5 ký"),
        (2, 1_500, "kg", "3,5 kg"),
        (1_200, 300, "", "1.200 + 300 g"),
    ],
)
def test_pieces_and_weights_are_not_one_number(pieces: int, grams: int, unit: str, said: str):
    assert summed_up(pieces, grams, unit) == said


def test_how_much_stands_before_a_name():
    assert (times(2, "gói", weighed=False), times(1_500, "kg", weighed=True)) == ("2 ×", "1,5 kg")


@pytest.mark.parametrize(
    ("unit", "variants", "weighed"),
    [("kg", (), True), ("kg", ("đỏ", "trắng"), True), ("kg", ("100g", "250g"), False),
     ("kg", ("nửa ký",), False), ("gói", (), False), ("cân", ("loại 1",), True)],
)  # fmt: skip
def test_only_kilos_without_sizes_are_weighed(unit: str, variants: tuple[str, ...], weighed: bool):
    assert sold_by_weight(unit, variants) is weighed
