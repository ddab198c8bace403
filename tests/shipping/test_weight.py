"""What a parcel weighs, as far as anything tells."""

from __future__ import annotations

from dataclasses import replace

import pytest

from coop_live.model import PricedLine, Product
from coop_live.shipping.weight import line_grams, parcel_grams, size_grams
from tests.shipping.orders import BIG_TEA, PEPPER, TEA, order

ROOT = PricedLine("C7", None, 1_500, "Đương quy", "kg", 320_000, weighed=True)
PEPPERS = {"OX": Product("OX", "Ớt xiêm rừng ngâm", "hũ", 50_000, grams=450)}


@pytest.mark.parametrize(
    ("words", "grams"),
    [
        ("100g", 100),
        ("gói 500 g", 500),
        ("1kg", 1_000),
        ("túi 1,5 kg (lớn)", 1_500),
        ("0.5kg", 500),
        ("1.250 g", 1_250),
        ("2 lạng", 200),
        ("nửa ký", 500),
        ("một cân", 1_000),
        ("Chè dây 250gr", 250),
        ("Mật ong 500ml", None),
        ("5 gói", None),
        ("chai 1 lít", None),
        ("combo 100g và 250g", None),
        ("100g, 100 g", 100),
        ("9999 kg", None),
        ("0g", None),
        ("3gang", None),
        ("", None),
    ],
)
def test_a_size_in_the_name(words: str, grams: int | None) -> None:
    assert size_grams(words) == grams


def test_a_weighed_line_is_its_grams_and_a_size_counts_for_each_piece() -> None:
    assert line_grams(ROOT, None) == 1_500
    assert line_grams(TEA, None) == 200
    assert line_grams(replace(TEA, variant=None, unit="gói 300g"), None) == 600


def test_the_variants_size_counts_before_the_products_own_grams() -> None:
    product = Product("C1", "Chè dây", "gói", 85_000, grams=120)
    assert line_grams(BIG_TEA, product) == 250
    assert line_grams(replace(BIG_TEA, variant="hộp quà"), product) == 120
    assert line_grams(PEPPER, PEPPERS["OX"]) == 1_350


def test_a_parcel_is_the_sum_of_what_is_known() -> None:
    assert parcel_grams(order(1, TEA, BIG_TEA, ROOT), {}, 500) == 200 + 250 + 1_500
    assert parcel_grams(order(1, TEA, PEPPER), PEPPERS, 500) == 200 + 1_350


def test_the_usual_weight_stands_in_where_a_line_tells_nothing() -> None:
    assert parcel_grams(order(1, TEA, PEPPER), {}, 500) == 500
    assert parcel_grams(order(1, ROOT, PEPPER), {}, 500) == 1_500
    assert parcel_grams(order(1), {}, 500) == 500
