"""Yến and tạ, whose a weight is, and weights beside each other that nobody can add up."""

from __future__ import annotations

import pytest

from coop_live.model import Kind
from coop_live.orders.recognise import Reader
from tests.orders.invented import GARDEN, HIGHLAND

HIGHLAND_READER, GARDEN_READER = Reader(HIGHLAND), Reader(GARDEN)


def grams(text: str, pinned: str | None = None, reader: Reader = HIGHLAND_READER):
    intent = reader.read(text, pinned)
    return intent.kind, [(line.code, line.qty) for line in intent.lines]


@pytest.mark.parametrize(
    ("text", "much"),
    [
        ("1 yến sầu riêng", 10_000),
        ("nửa yến sầu riêng", 5_000),
        ("sr yến rưỡi", 15_000),
        ("2 yến 3 ký sầu riêng", 23_000),
        ("sau rieng 2 yen", 20_000),
        ("sr 1 tạ rưỡi", 150_000),
        ("1 tạ 2 yến sầu riêng", 120_000),
        ("sr 1 ta", 100_000),
    ],
)
def test_a_yen_is_ten_kilos_and_a_ta_a_hundred(text: str, much: int):
    assert grams(text) == (Kind.ORDER, [("SR", much)])


def test_what_is_heavier_than_a_viewer_buys_is_never_sure():
    assert all(HIGHLAND_READER.read(text, None).confidence < 0.8 for text in ("sr 3 yến", "sr 1 ta"))


@pytest.mark.parametrize(
    ("text", "pinned"), [("2 hộp yến", "SR"), ("2 Yến ơi", "SR"), ("lấy 2 yến", "CF500"), ("2 yến", None)]
)
def test_a_bird_nest_and_a_name_are_no_weight(text: str, pinned: str | None):
    assert grams(text, pinned) == (Kind.ORDER, [])


def test_a_dozen_with_its_mark_stays_a_dozen():
    assert grams("sr 1 tá") == (Kind.ORDER, [("SR", 12_000)])
    assert grams("cà phê 1 ta") == (Kind.ORDER, [("CF500", 12)])


def test_each_of_the_goods_has_the_weight_that_stands_beside_it():
    both = [("9", 2_000), ("14", 300)]
    assert grams("cam 2 ký 3 lạng ổi", reader=GARDEN_READER)[1] == both
    assert grams("cam 2 ký, 3 lạng ổi", reader=GARDEN_READER)[1] == both
    assert grams("cam 2 ký 3 lạng ổi 1 ký", reader=GARDEN_READER)[1] == [("9", 2_300), ("14", 1_000)]
    assert grams("1 ký 2 lạng cam 2 ký 3 lạng ổi", reader=GARDEN_READER)[1] == [("9", 1_200), ("14", 2_300)]
    assert grams("2 ký 3 lạng cam, ổi 1 ký 2 lạng", reader=GARDEN_READER)[1] == [("9", 2_300), ("14", 1_200)]


@pytest.mark.parametrize("text", ["2 ký, 3 lạng sầu riêng", "2 ký và 3 lạng sr", "300g 2kg sầu riêng"])
def test_two_weights_that_do_not_make_one_are_said_to_be_in_doubt(text: str):
    intent = HIGHLAND_READER.read(text, None)
    assert intent.confidence <= 0.75
    assert intent.reason.endswith("nhiều số cân")


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("mít sấy 2 lạng rưỡi", [("7", 1)]),  # the 250 g bag
        ("2 lạng rưỡi mít sấy", [("7", 1)]),
        ("cam 2 ký 3 lạng mít sấy 250g 2 túi", [("9", 2_300), ("7", 2)]),
        ("2 túi mít sấy 250g, 2 ký 3 lạng cam", [("7", 2), ("9", 2_300)]),
    ],
)
def test_sizes_of_packs_beside_weights_stay_sizes(text: str, lines: list[tuple[str, int]]):
    assert grams(text, reader=GARDEN_READER) == (Kind.ORDER, lines)


def test_a_correction_is_no_second_weight():
    intent = HIGHLAND_READER.read("sr 2kg à lộn 3kg", None)
    assert [line.qty for line in intent.lines] == [3_000]
    assert "nhiều số cân" not in intent.reason
