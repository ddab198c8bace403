"""Variants in one cell, as a farmer types them."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coop_live.catalog.variants import (
    WrittenVariant,
    are_weighed,
    is_weighed,
    join_variants,
    read_variants,
    split_variants,
)
from coop_live.errors import InputError
from coop_live.model import Variant


def read(text: str) -> tuple[Variant, ...]:
    return read_variants(split_variants(text), "gói")


@pytest.mark.parametrize(
    ("typed", "variants"),
    [
        ("", ()),
        (" ; \n", ()),
        ("gừng; bạc hà", (Variant("gừng"), Variant("bạc hà"))),
        ("100g=85000", (Variant("100g", (), 85000),)),
        ("100g = 85.000đ / 42 gói", (Variant("100g", (), 85000, 42),)),
        ("100g=85000/42; 250g=195k/12", (Variant("100g", (), 85000, 42), Variant("250g", (), 195000, 12))),
        ("250g (túi lớn, 2 lạng rưỡi)=195000/12", (Variant("250g", ("túi lớn", "2 lạng rưỡi"), 195000, 12),)),
        ("250g(túi lớn)\n500g", (Variant("250g", ("túi lớn",)), Variant("500g"))),
        ("gừng=/36", (Variant("gừng", (), None, 36),)),
        ("100g: 85000", (Variant("100g", (), 85000),)),
        ("1/2 kg=45000/3", (Variant("1/2 kg", (), 45000, 3),)),
        ("1/2 kg", (Variant("1/2 kg"),)),
        ("100g (=a lạng)=85000", (Variant("100g", ("=a lạng",), 85000),)),
    ],
)
def test_a_cell_is_taken_apart(typed: str, variants: tuple[Variant, ...]) -> None:
    assert read(typed) == variants


@pytest.mark.parametrize(
    ("typed", "cause"),
    [
        ("=85000", "Loại “=85000” chưa rõ."),
        ("100g (túi=85000", "Loại “100g (túi=85000” chưa rõ."),
        ("100g=85000; 100 G=90000", "Loại “100 G” có hai lần."),
        ("100g=85", "Giá loại 100g 85\u00a0₫ quá nhỏ."),
        ("100g=85000/7,5", "Tồn loại 100g “7,5” không phải số nguyên."),
        ("100g=mắc", "Giá loại 100g “mắc” chưa rõ."),
        ("!!!", "Có loại chưa có tên."),
        ("x" * 41, "Tên loại “" + "x" * 30 + "” quá dài."),
        (";".join(f"v{number}" for number in range(31)), "Món có hơn 30 loại."),
    ],
)
def test_an_unclear_cell_is_told(typed: str, cause: str) -> None:
    with pytest.raises(InputError) as told:
        read(typed)
    assert told.value.cause == cause
    assert told.value.remedy


def test_marks_that_part_variants_cannot_stand_in_their_names() -> None:
    for part in (WrittenVariant("a;b"), WrittenVariant("a=b"), WrittenVariant("a", ("b,c",))):
        with pytest.raises(InputError, match="có dấu"):
            read_variants([part], "gói")


words = st.text("aăâbcdđeêghiklmnoôơpqrstuưvxyàáảãạ0123456789/. -", min_size=1, max_size=12).map(str.strip)
names = words.filter(lambda word: any(letter.isalnum() for letter in word)).map(
    lambda word: " ".join(word.split())
)
variants = st.builds(
    Variant,
    names,
    st.lists(names, max_size=3).map(tuple),
    st.none() | st.integers(1000, 100_000_000),
    st.none() | st.integers(0, 1_000_000),
)


@settings(deadline=None)
@given(st.lists(variants, max_size=5, unique_by=lambda variant: variant.key).map(tuple))
def test_what_is_joined_is_split_the_same(given_variants: tuple[Variant, ...]) -> None:
    text = join_variants(given_variants)
    assert [(one.key, one.words) for one in split_variants(text)] == [
        (one.key, one.words) for one in given_variants
    ]
    for one, again in zip(given_variants, split_variants(text), strict=True):
        assert read_variants([again], "") == (one,)


def test_what_is_weighed_has_its_stock_in_kilos() -> None:
    parts = split_variants("đỏ=30000/2,5; trắng=/12")
    assert are_weighed("kg", parts)
    variants = read_variants(parts, "kg", weighed=True)
    assert [one.stock for one in variants] == [2_500, 12_000]
    assert is_weighed("kg", variants)
    assert join_variants(variants, weighed=True) == "đỏ=30000/2,5\ntrắng=/12"


@pytest.mark.parametrize("names", ["túi 500g", "nửa ký", "100g; 250g"])
def test_sizes_are_packs_and_not_weighed(names: str) -> None:
    parts = split_variants(names)
    assert not are_weighed("kg", parts)
    assert not is_weighed("kg", read_variants(parts, "kg"))
    with pytest.raises(InputError, match="không phải số nguyên"):
        read_variants(split_variants("túi 500g=90000/2,5"), "kg")
