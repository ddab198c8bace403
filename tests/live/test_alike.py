"""Questions that ask the same are one on the stage; what only sounds alike stays apart."""

from __future__ import annotations

from dataclasses import replace

import pytest

from coop_live.live.alike import SAME_MOMENT_MS, alike
from coop_live.live.talk import FeedRow, Mark
from coop_live.orders.recognise import Reader
from tests.evening import CATALOG, LONG_AGO, comment

READER = Reader(CATALOG)


def asked(text, author="Lan", at=LONG_AGO):
    said = replace(comment(text, author), received_at=at)
    return FeedRow(said, READER.read(text, None), None)


def grouped(*texts):
    rows = [asked(text, f"viewer {number}") for number, text in enumerate(texts)]
    return [[row.comment.text for row in one.rows] for one in alike(rows, CATALOG)]


@pytest.mark.parametrize(
    "texts",
    [
        ("Có freeship không ad ơi", "phí ship bao nhiêu shop", "ship nhiêu v e"),
        ("ship Đắk Lắk mấy ngày tới", "bao giờ giao ạ"),
        ("mật ong bao nhiêu tiền v shop", "gia c10 sao e", "C10 bn vậy"),
        ("hsd bao lâu shop ơi", "hạn sử dụng tới khi nào"),
        ("bà bầu uống được không", "bầu uống được ko shop"),
        ("mật ong này có kết tinh không shop", "mat ong co bi ket tinh ko"),
        ("ớt xiêm còn không con", "OX còn hàng ko shop"),
        ("cod được không shop", "thanh toán khi nhận hàng được không"),
    ],
)
def test_the_same_question_in_other_words_is_one(texts):
    assert grouped(*texts) == [list(texts)]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("mật ong bao nhiêu tiền", "ớt xiêm bao nhiêu tiền"),
        ("mật ong còn không", "mật ong giá sao"),
        ("phí ship bao nhiêu", "ship mấy ngày tới"),
        ("bà bầu uống được không", "trẻ em dùng được không"),
        ("shop ở đâu vậy", "có được kiểm hàng không"),
    ],
)
def test_another_product_or_another_question_stays_apart(one, other):
    assert grouped(one, other) == [[one], [other]]


def test_the_oldest_stands_first_and_the_people_are_counted_once_each():
    rows = [
        asked("shop ở đâu vậy", "Tư", LONG_AGO),
        asked("phí ship bao nhiêu", "Lan", LONG_AGO + 1_000),
        asked("có freeship không", "Ba", LONG_AGO + 2_000),
        asked("freeship không ad", "Lan", LONG_AGO + 3_000),
    ]
    where, postage = alike(rows, CATALOG)
    assert where.people == 1
    assert (postage.people, postage.since) == (2, LONG_AGO + 1_000)
    assert postage.first.comment.author_name == "Lan"


def test_a_price_without_a_product_means_what_is_on_air_just_then():
    rows = [asked("giá bao nhiêu", "Lan"), asked("bn tiền vậy", "Tư", LONG_AGO + SAME_MOMENT_MS)]
    late = asked("giá sao shop", "Ba", LONG_AGO + 3 * SAME_MOMENT_MS)
    assert [one.people for one in alike([*rows, late], CATALOG)] == [2, 1]


def test_an_edited_question_is_taken_as_it_is_now():
    row = asked("phí ship bao nhiêu")
    edited = replace(row, mark=Mark(text="shop ở đâu vậy"))
    assert len(alike([asked("shop ở đâu", "Tư"), edited], CATALOG)) == 1


def test_nothing_asked_is_nothing():
    assert alike((), CATALOG) == ()
    assert grouped("?", "???") == [["?"], ["???"]]
