"""Times as pages write them, read at 20:20 on a Sunday evening whose live began at 19:30."""

from __future__ import annotations

from dataclasses import replace

import pytest

from coop_live.chat.paste.times import is_weak, read_time
from tests.chat.paste.copied import NOW, TONIGHT, at, told


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("20:14", "22 20:14"),
        ("[20:14]", "22 20:14"),
        ("20h14", "22 20:14"),
        ("8:14 PM", "22 20:14"),
        ("8:14\u202fpm", "22 20:14"),
        ("8:14 CH", "22 20:14"),
        ("20:14:33", "22 20:14"),
        ("20:14, 22/11/2026", "22 20:14"),
        ("22/11/2026 20:14", "22 20:14"),
        ("2026-11-22 20:14", "22 20:14"),
        ("22 tháng 11 lúc 20:14", "22 20:14"),
        ("Hôm nay lúc 20:14", "22 20:14"),
        ("Hôm qua lúc 20:14", "21 20:14"),
        ("Yesterday at 8:14 PM", "21 20:14"),
        ("20/11 09:00", "20 09:00"),
        ("2 phút", "22 20:17"),
        ("2 phút trước", "22 20:17"),
        ("5m", "22 20:14"),
        ("3 minutes ago", "22 20:16"),
        ("một giờ trước", "22 18:50"),
        ("an hour ago", "22 18:50"),
        ("Vừa xong", "22 20:19"),
        ("just now", "22 20:19"),
    ],
)
def test_a_time_is_read(text, wanted):
    assert told(read_time(text, TONIGHT)) == wanted


@pytest.mark.parametrize(
    "text",
    [
        "",
        "chốt 1",
        "1",
        "20:14 chốt",
        "20:61",
        "25:00 CH",
        "31/02/2026 20:14",
        "2 gói",
        "0905123267",
        "c1 2h",
    ],
)
def test_what_is_no_time_is_none(text):
    assert read_time(text, TONIGHT) is None


def test_an_hour_ago_is_known_to_half_an_hour_and_a_second_to_half_a_second():
    assert read_time("2 giờ", TONIGHT).within == 30 * 60_000
    assert read_time("20:14", TONIGHT).within == 30_000
    assert read_time("20:14:05", TONIGHT).within == 500


def test_after_midnight_a_late_clock_is_yesterdays():
    night = replace(TONIGHT, now=at(0, 10, day=23), began=at(22, 0))
    assert told(read_time("23:50", night)) == "22 23:50"
    assert told(read_time("00:05", night)) == "23 00:05"


def test_a_clock_that_cannot_be_tonights_counts_from_the_beginning_of_the_video():
    assert told(read_time("0:14", TONIGHT)) == "22 19:30"
    assert told(read_time("12:00", TONIGHT)) == "22 19:42"
    assert told(read_time("0:44:00", TONIGHT)) == "22 20:14"
    assert read_time("0:44:00", TONIGHT).within >= 60_000
    assert told(read_time("0:14", replace(TONIGHT, began=None))) == "22 00:14"


@pytest.mark.parametrize(
    ("text", "weak"), [("2h", True), ("3 g", True), ("5p", True), ("2 giờ", False), ("20:14", False)]
)
def test_a_short_time_may_be_goods(text, weak):
    assert is_weak(text) is weak


def test_a_moment_ago_is_not_after_now():
    assert read_time("vừa xong", TONIGHT).at <= NOW
