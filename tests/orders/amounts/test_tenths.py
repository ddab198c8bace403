"""What is sold by weight: kilos and a half, tenths, hundred grams, and numbers beside them."""

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
        ("sr 2", 2_000),
        ("2 sr", 2_000),
        ("2 sầu riêng", 2_000),
        ("sầu riêng", 1_000),
        ("sr 1,5", 1_500),
        ("sr 1.5 nha", 1_500),
        ("sr 0,5kg", 500),
        ("1kg rưỡi sầu riêng", 1_500),
        ("một cân rưỡi sầu riêng", 1_500),
        ("ký rưỡi sầu riêng", 1_500),
        ("nửa ký sầu riêng", 500),
        ("sr 1/2 kg", 500),
        ("sầu riêng 300g", 300),
        ("sầu riêng 3 lạng", 300),
        ("sr lạng rưỡi", 150),
        ("sr 2kg3", 2_300),
        ("sr 2 ký 3", 2_300),
        ("sr 2 ký 3 nha em", 2_300),
        ("2 ký 3 sầu riêng", 2_300),
        ("hai ký ba sầu riêng", 2_300),
        ("sr 2 ký 5 lạng", 2_500),
        ("sr 1kg500", 1_500),
        ("2 bịch sầu riêng 300g", 600),
    ],
)
def test_a_weight_is_read_to_the_gram(text: str, much: int):
    assert grams(text) == (Kind.ORDER, [("SR", much)])


@pytest.mark.parametrize(
    ("text", "much"),
    [
        ("2 ký 3", 2_300),
        ("cho chị ký rưỡi", 1_500),
        ("500g", 500),
        ("chốt 2 ký 3 0905123267", 2_300),
        ("2kg", 2_000),
    ],
)
def test_what_is_on_air_needs_no_name(text: str, much: int):
    assert grams(text, "SR") == (Kind.ORDER, [("SR", much)])


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        # The second number counts something else, or nobody knows what.
        ("sr 2 ký, 3 gói cà phê", [("SR", 2_000), ("CF500", 3)]),
        ("sr 2 ký 3 gói cà phê", [("SR", 2_000), ("CF500", 3)]),
        ("sr 2 ký ba ơi", [("SR", 2_000)]),
        ("sr 1 kg 200", [("SR", 1_000)]),
        ("sr 1kg110", [("SR", 1_000)]),  # what it costs, in thousands
        ("sr 1kg110k", [("SR", 1_000)]),
        # Packs stay packs.
        ("măng le 500g 2", [("ML3", 2)]),
        ("măng le 2 ký", [("ML3", 2)]),
        ("tiêu sọ 1,5", [("TC2", 1)]),
        ("sr 300g, măng le 500g 2 gói", [("SR", 300), ("ML3", 2)]),
    ],
)
def test_other_numbers_stay_what_they_are(text: str, lines: list[tuple[str, int]]):
    assert grams(text) == (Kind.ORDER, lines)


@pytest.mark.parametrize(
    ("text", "much"),
    [
        ("2 ký 3 lạng sầu riêng", 2_300),
        ("1 cân 2 lạng sầu riêng", 1_200),
        ("2kg 300g sr", 2_300),
        ("1kg200g sầu riêng", 1_200),
        ("1kg 2 lạng rưỡi sầu riêng", 1_250),
        ("sr 1kg 2 lạng rưỡi", 1_250),
        ("2 ký 3 lạng 5 sầu riêng", 2_350),
        ("2 kg 3 lạng 50g sr", 2_350),
        ("nửa ký 2 lạng sầu riêng", 700),
        ("hai ký ba lạng sầu riêng", 2_300),
        ("2 ky 3 lang sau rieng", 2_300),
        ("3 lạng rưỡi sầu riêng", 350),
        ("2 cân rưỡi sầu riêng", 2_500),
        ("1 ký 2 sầu riêng", 1_200),
        ("lấy 2 ký 3 lạng loại ngon sầu riêng", 2_300),
        ("3 bịch 1 ký 2 lạng sầu riêng", 3_600),
    ],
)
def test_the_kilos_are_kept_where_the_goods_are_named_last(text: str, much: int):
    assert grams(text) == (Kind.ORDER, [("SR", much)])


def test_where_codes_are_numbers_a_second_number_may_be_one():
    assert grams("số 9 2kg3", reader=GARDEN_READER) == (Kind.ORDER, [("9", 2_300)])
    assert grams("2 ký 9", reader=GARDEN_READER) == (Kind.ORDER, [("9", 2_000)])
    assert grams("cam 1 ký rưỡi, ổi nửa ký", reader=GARDEN_READER) == (
        Kind.ORDER,
        [("9", 1_500), ("14", 500)],
    )


def test_a_weight_is_certain_and_said_in_the_customers_words():
    intent = HIGHLAND_READER.read("lấy sr 1kg rưỡi", None)
    assert intent.reason == "mã SR + “1kg rưỡi” + “lấy”"
    assert intent.confidence == 0.95
    assert "số lượng quá lớn" in HIGHLAND_READER.read("sr 1000kg", None).reason
