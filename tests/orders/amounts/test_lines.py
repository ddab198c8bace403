"""From what was said to order lines: sums, breakdowns, shared counts, exclusions, second thoughts."""

from __future__ import annotations

import pytest

from coop_live.orders.amounts.drafts import in_units
from coop_live.orders.recognise import Reader
from tests.orders.invented import GARDEN, HIGHLAND

HIGHLAND_READER, GARDEN_READER = Reader(HIGHLAND), Reader(GARDEN)


def bag(reader, text, pinned=None):
    lines = reader.read(text, pinned).lines
    return sorted(
        (line.code + (f"/{line.variant}" if line.variant else ""), in_units(line)) for line in lines
    )


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        # A name said again with its count is one and the same wish.
        ("tiêu sọ hả, cho em tiêu sọ 2 hũ", [("TC2", 2)]),
        ("cf500 cf500 2 gói", [("CF500", 2)]),
        # The sum of a breakdown is not one more order.
        ("lấy 3 gói măng khô, 2 gói 500g 1 gói 1kg", [("ML3/1kg", 1), ("ML3/500g", 2)]),
        ("bk7 3 hộp: 2 cay 1 không cay", [("BK7/cay", 2), ("BK7/không cay", 1)]),
        # One count for several goods, and goods with their own size.
        ("cf500 tc2 sr mỗi loại 2", [("CF500", 2), ("SR", 2), ("TC2", 2)]),
        ("măng khô 1kg, gạo lứt 5kg mỗi thứ 2", [("GL10/5kg", 2), ("ML3/1kg", 2)]),
        ("cf500 tc2 mỗi thứ 3, bk8 1 hộp", [("BK8", 1), ("CF500", 3), ("TC2", 3)]),
        # Exceptions, wherever they stand.
        ("cf500 tc2 bk8 mỗi thứ 1, à trừ tc2", [("BK8", 1), ("CF500", 1)]),
        ("bk7 tới bk8 mỗi mã 1 nhưng bỏ bk7 ra", [("BK8", 1)]),
        ("chà bông thì thôi, cho em 2 gói cà phê", [("CF500", 2)]),
        ("2 gói cà phê, chà bông khỏi", [("CF500", 2)]),
        # Corrections.
        ("cf500 2 gói à nhầm 3 gói", [("CF500", 3)]),
        ("cf500 hay tc2 ta... thôi tc2 đi, 2 hũ", [("TC2", 2)]),
        ("cf500 3 gói mà thôi 2", [("CF500", 2)]),
        # The second choice holds only when the first is gone.
        ("cf500 2 gói, hết cf500 thì tc2 cũng được", [("CF500", 2)]),
        ("2 hũ tiêu sọ, không có thì cà phê cũng dc", [("TC2", 2)]),
        # Counts given to several people.
        ("lấy 2 hũ tiêu sọ cho mẹ với 1 hũ cho dì", [("TC2", 3)]),
        # Whose unit is counted.
        ("cà phê, 2 gói tiêu sọ 3 hũ", [("CF500", 2), ("TC2", 3)]),
        ("một cặp mật ong", [("MO1/500ml", 2)]),
        ("hai lăm gói cà phê", [("CF500", 25)]),
        ("1 tá hũ tiêu sọ", [("TC2", 12)]),
    ],
)
def test_the_lines_are_what_was_meant(text, lines):
    assert bag(HIGHLAND_READER, text) == lines


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("mã 14 2kg à lộn mã 9 2kg", [("9", 2)]),
        ("mã 9 à nhầm 14 nha", [("14", 1)]),
        ("9, 14, 15 mỗi mã 2 trừ 14", [("15", 2), ("9", 2)]),
        ("từ 7 tới 10 mỗi số 1 trừ số 9", [("10", 1), ("7/250g", 1), ("8/500g", 1)]),
        ("7 túi lớn 2, 9 3kg", [("7/500g", 2), ("9", 3)]),
        ("2xcam 3xmít", [("7/250g", 3), ("9", 2)]),
        ("6-1kg, 9-2kg", [("6", 1), ("9", 2)]),
        ("cam 1kg, ổi 2kg, cam thêm 1kg nữa", [("14", 2), ("9", 2)]),
        ("tổng 4 bó nha: 3 sả 1 sả", [("15", 4)]),
    ],
)
def test_numbers_that_are_codes_make_lines_too(text, lines):
    assert bag(GARDEN_READER, text) == lines


def test_what_is_on_air_and_another_thing_stand_side_by_side():
    assert bag(HIGHLAND_READER, "lấy loại này 1 gói với tc2 1 hũ", "CF500") == [("CF500", 1), ("TC2", 1)]


def test_reading_twice_says_the_same_for_counts_were_not_added_in_place():
    text = "lấy 2 hũ tiêu sọ cho mẹ với 1 hũ cho dì nha shop ơi giao trước tết giúp em"
    assert HIGHLAND_READER.read(text, None) == HIGHLAND_READER.read(text, None)


@pytest.mark.parametrize(
    "text", ["chốt c1 2", "zz9 2 gói", "cho em 2 hũ sa tế bò", "mo9 2 chai", "2 gói như bữa trước"]
)
def test_goods_that_we_do_not_know_never_become_what_is_on_air(text):
    lines = HIGHLAND_READER.read(text, "CF500").lines
    assert lines == () or "như" in text
