"""A new price list without papers takes no papers away."""

from __future__ import annotations

from dataclasses import replace

from coop_live.catalog.carried import CARRIED, with_what_was_known
from coop_live.model import Certificate, Product

TEA = Product(
    "C1",
    "Chè",
    "gói",
    85_000,
    member="Thảo",
    photo="c1.jpg",
    air_name="Chè ngon",
    law_class="food",
    qr="page",
    gtin="8930000000019",
    trace="https://truyxuat.example/c1",
    certificates=(Certificate("vietgap", "7"),),
    minutes=6,
    grams=120,
)
HONEY = Product("C2", "Mật ong", "chai", 280_000, law_class="food")


def test_a_list_of_prices_keeps_papers_and_words_for_the_picture() -> None:
    prices = (Product("c 1", "Chè dây", "gói", 90_000), Product("C9", "Măng", "kg", 1_000))
    tea, bamboo = with_what_was_known(prices, (TEA, HONEY))
    assert tea == replace(TEA, code="c 1", name="Chè dây", price=90_000, member="")
    assert bamboo == prices[1]


def test_where_the_file_has_the_column_an_empty_cell_means_none() -> None:
    told = (Product("C1", "Chè", "gói", 85_000), replace(HONEY, qr="none"))
    tea, honey = with_what_was_known(told, (TEA, HONEY))
    assert tea == replace(TEA, law_class="", qr="", member="")
    assert honey == told[1]


def test_everything_that_can_be_set_in_the_panel_is_carried() -> None:
    assert all(getattr(TEA, name) for name in CARRIED)
    assert with_what_was_known((), (TEA,)) == ()
