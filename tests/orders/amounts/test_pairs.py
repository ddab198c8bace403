"""Two numbers around a sign: what a viewer orders with them, and the days and scores that order nothing."""

from __future__ import annotations

import pytest

from coop_live.model import Kind, OrderLine
from coop_live.orders.amounts.drafts import in_units
from coop_live.orders.recognise import Reader
from tests.orders.invented import GARDEN, HIGHLAND

GARDEN_READER, HIGHLAND_READER = Reader(GARDEN), Reader(HIGHLAND)


def _counts(text, pinned=None, reader=GARDEN_READER):
    return [(line.code, in_units(line)) for line in reader.read(text, pinned).lines]


@pytest.mark.parametrize("text", ["12-2", "8-3 vui vẻ", "20-11", "20/11 nhé", "mình thắng 3-1", "1/6 vui vẻ"])
@pytest.mark.parametrize("pinned", [None, "3"])
def test_days_and_scores_order_nothing(text, pinned):
    intent = GARDEN_READER.read(text, pinned)
    assert (intent.kind, intent.lines) == (Kind.OTHER, ())


def test_a_day_beside_an_order_counts_nothing():
    assert _counts("hẹn 20-11 lấy 12") == [("12", 1)]
    assert _counts("sinh nhật 12-2 lấy mã 5") == [("5", 1)]
    assert _counts("MO1 2 giao 20/11", reader=HIGHLAND_READER) == [("MO1", 2)]


def test_a_smaller_number_behind_the_hyphen_counts_the_code_before_it():
    assert _counts("chốt 12-2") == [("12", 2)]
    assert _counts("12 - 2") == [("12", 2)]


def test_a_list_of_codes_and_amounts_is_read_pair_by_pair():
    assert _counts("3 - 2kg, 4 - 1kg")[1] == ("4", 1)
    assert [code for code, _ in _counts("3 - 2kg, 4 - 1kg", "3")] == ["3", "4"]
    assert _counts("6-1kg") == [("6", 1)]


@pytest.mark.parametrize("text", ["chốt 7-10", "7-10 mỗi mã 1", "mã 7-10 mỗi mã 1"])
def test_codes_asked_for_from_one_to_another_are_all_meant(text):
    assert _counts(text) == [("7", 1), ("8", 1), ("9", 1), ("10", 1)]


def test_codes_downwards_are_the_two_named():
    assert _counts("chốt 10-7 mỗi mã 1") == [("10", 1), ("7", 1)]


def test_some_boxes_are_no_code():
    assert _counts("lấy 2-3 hộp") == []
    assert {code for code, _ in _counts("2-3 hộp", "9")} <= {"9"}


@pytest.mark.parametrize("half", ["1/2 ký", "½ ký", "nửa ký", "0,5kg"])
def test_half_a_kilo_is_the_pack_of_half_a_kilo(half):
    (line,) = HIGHLAND_READER.read(f"ML3 {half}", None).lines
    assert line == OrderLine("ML3", "500g", 1)


def test_three_quarters_are_no_code_and_no_count():
    assert _counts("chốt 5 3/4kg") == [("5", 1)]
