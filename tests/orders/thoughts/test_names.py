"""Short names that are everyday words: 'me' the fruit and mother, 'hồng' the fruit and a girl."""

from __future__ import annotations

import pytest

from coop_live.orders.thoughts.names import Names
from coop_live.orders.thoughts.people import part_people
from coop_live.orders.words.products import Index
from coop_live.orders.words.text import Tokens
from tests.orders.invented import GARDEN, HIGHLAND

GARDEN_INDEX, HIGHLAND_INDEX = Index(GARDEN), Index(HIGHLAND)


def meant(text, index=GARDEN_INDEX, pinned=None):
    tokens = Tokens(text)
    items = part_people(index, tokens, index.items(tokens, 0, len(tokens)))
    Names(index, tokens, items, pinned).weigh()
    return [index.products[item.product].code for item in items if item.product is not None]


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("2 ky me", ["2"]),
        ("me 2 ky", ["2"]),
        ("bơ cam ổi mít mỗi thứ 1kg", ["1", "9", "14", "7"]),
        ("lay em bo", ["1"]),
        ("cho xin giá nho", ["8"]),
        ("huy hong nha", ["4"]),
        ("khoi gui khoai nua", ["10"]),
        ("cam x3", ["9"]),
        ("nho mỗi thứ 1", ["8"]),
        ("2 sa 3 cam", ["15", "9"]),
        ("con me khong shop, con thi 2 ky", ["2"]),
    ],
)
def test_a_name_counts_where_goods_are_spoken_of(text, codes):
    assert meant(text) == codes


@pytest.mark.parametrize(
    "text",
    [
        "me oi",
        "lay cho me 2 hop",
        "dau bung qua",
        "khong co gi het",
        "cho chị Hồng xin số",
        "Anh Lê Văn Bơ đặt rồi",
        "chuối quá",
        "mít quá trời",
        "vợ anh bơ lắm",
    ],
)
def test_a_name_is_silent_where_people_and_feelings_are(text):
    assert meant(text) == []


def test_a_unit_spelled_like_a_name_is_the_unit_of_what_it_counts():
    assert meant("3 bo sa") == ["15"]
    assert meant("sa 5 bo") == ["15"]


def test_a_person_of_the_name_stands_beside_the_goods_that_they_buy():
    assert meant("cho chị Hồng 2 hộp dâu") == ["3"]


def test_a_word_that_is_nothing_but_a_name_needs_no_company():
    assert meant("cafe nha", HIGHLAND_INDEX) == ["CF500"]
