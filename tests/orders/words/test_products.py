"""The look-up behind reading: codes however typed, names however spelled, sizes however weighed."""

from __future__ import annotations

import pytest

from coop_live.model import Product, Variant
from coop_live.orders.words.products import Index
from coop_live.orders.words.sizes import size_in
from coop_live.orders.words.text import Tokens
from tests.orders.invented import GARDEN, HIGHLAND


def named(index, text):
    tokens = Tokens(text)
    index.join_vni(tokens)
    return [
        index.products[i.product].code for i in index.items(tokens, 0, len(tokens)) if i.product is not None
    ]


HIGHLAND_INDEX = Index(HIGHLAND)


@pytest.mark.parametrize(
    "text",
    [
        "MO1",
        "mo1",
        "mo 1",
        "MO-1",
        "mo.1",
        "Mo01",
        "M01",
        "mật ong",
        "mat ong",
        "MẬT ONG",
        "maatj ong",
        "ma65t ong",
        "mât ong",
        "mật",
    ],
)
def test_one_product_has_many_spellings(text):
    assert named(HIGHLAND_INDEX, text) == ["MO1"]


@pytest.mark.parametrize("text", ["mo", "mo11", "mo 2", "mat", "mất", "một", "không", ""])
def test_something_like_it_is_not_it(text):
    assert named(HIGHLAND_INDEX, text) == []


def test_the_beginning_of_a_name_is_enough_where_no_other_begins_so():
    tea, herbs = Product("A", "Trà sen Tây Hồ", "gói", 1), Product("B", "Trà sen Huế", "gói", 1)
    coffee = Product("D", "Cà phê chồn rang củi", "gói", 1)
    index = Index((tea, herbs, coffee))
    assert named(index, "cà phê chồn") == ["D"]
    assert named(index, "cà phê") == ["D"]
    assert named(index, "trà sen") == []
    assert named(index, "trà sen Huế") == ["B"]


def test_codes_that_are_numbers_are_left_to_their_surroundings():
    index = Index(GARDEN)
    assert named(index, "7 12 24") == []
    assert index.numeric[24] == len(GARDEN) - 1


def test_sizes_are_weighed():
    assert size_in(0.5, "ki") == size_in(5, "lang") == ("weight", 500)
    assert size_in(1, "lit") == ("volume", 1000)
    assert size_in(3, "goi") is None
    mine = Product("X", "Bột nghệ 200g", "hũ", 1, variants=(Variant("to", ("hũ 1 ký",)),))
    index = Index((mine,))
    assert index.packs == [("weight", 200)]
    assert index.sizes == [{"to": ("weight", 1000)}]


def test_leading_zeros_of_a_code_do_not_matter():
    index = Index((Product("C01", "Trà", "gói", 1), Product("SP007", "Bột", "gói", 1)))
    assert named(index, "c1 c01 C-01 sp7 sp007") == ["C01", "C01", "C01", "SP007", "SP007"]
