"""Finding a product by what a person types."""

from __future__ import annotations

import pytest

from coop_live.catalog.lookup import code_key, find
from coop_live.letters import folded
from coop_live.model import Product

TEA = Product("C1", "Chè dây dạ cẩm An Toàn", "gói", 85000, aliases=("trà dây",))
DRIED_TEA = Product("C11", "Trà gừng", "gói", 60000, aliases=("trà",))
PEPPER = Product("OX", "Ớt xiêm rừng ngâm", "hũ", 50000, aliases=("ớt rừng",))
ALL = (TEA, DRIED_TEA, PEPPER)


def codes(words: str) -> list[str]:
    return [product.code for product in find(ALL, words)]


@pytest.mark.parametrize("typed", ["C1", "c1", "c 1", "C-1", "c.1", " C_1 "])
def test_a_code_is_the_same_however_it_is_spaced(typed: str) -> None:
    assert code_key(typed) == "c1"


def test_marks_case_and_punctuation_do_not_count() -> None:
    assert folded("  Đương-Quy (tươi)! ") == "duong quy tuoi"


def test_letters_in_two_pieces_are_the_same_letters() -> None:
    assert folded("Che\u0300 da\u0302y") == folded("Chè dây")


def test_the_code_comes_before_codes_that_begin_like_it() -> None:
    assert codes("c1") == ["C1", "C11"]


def test_a_whole_name_comes_before_the_beginning_of_one() -> None:
    assert codes("tra") == ["C11", "C1"]


def test_a_part_of_a_name_is_found_last() -> None:
    assert codes("rung") == ["OX"]
    assert codes("dạ cẩm") == ["C1"]


@pytest.mark.parametrize("nothing", ["", "   ", "!?", "măng khô"])
def test_nothing_is_found_for_nothing(nothing: str) -> None:
    assert codes(nothing) == []


def test_a_word_of_another_script_is_no_code() -> None:
    assert codes("茶") == []
