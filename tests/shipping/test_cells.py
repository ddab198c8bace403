"""Chat text in cells stays text."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest

from coop_live.shipping.cells import LONGEST, cell_text, guarded, local_phone, local_time

VIETNAM = timezone(timedelta(hours=7))


def test_controls_go_and_lines_stay() -> None:
    assert cell_text("chốt\x07 2\r\ngói\x00\tnha") == "chốt 2\ngói\tnha"


def test_a_text_is_cut_where_a_cell_is_full() -> None:
    assert cell_text("ấ" * 40_000) == "ấ" * LONGEST
    assert cell_text("x" * LONGEST) == "x" * LONGEST


def test_an_emoji_counts_twice_and_is_never_halved() -> None:
    cut = cell_text("x" + "😀" * 20_000)
    assert cut == "x" + "😀" * 16_383
    assert len(cut.encode("utf-16-le")) // 2 <= LONGEST


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r", "\n", "＝", "＠"])
def test_what_a_spreadsheet_takes_for_a_formula_is_guarded(start: str) -> None:
    assert guarded(start + "1+1") == "'" + start + "1+1"


@pytest.mark.parametrize("text", ["", "chốt 2", "0905123456", "'=1", " =1", "(=1)"])
def test_plain_text_is_left_alone(text: str) -> None:
    assert guarded(text) == text


@pytest.mark.parametrize(
    ("phone", "shown"),
    [
        ("+84905123456", "0905123456"),
        ("+842693824123", "02693824123"),
        ("0905123456", "0905123456"),
        ("+12025550123", "0012025550123"),
        (None, ""),
        ("", ""),
    ],
)
def test_a_phone_is_written_as_people_dial_it(phone: str | None, shown: str) -> None:
    assert local_phone(phone) == shown


def test_a_time_is_the_clock_on_the_wall() -> None:
    midnight = int(datetime(2026, 11, 22, 17, 30, 5, tzinfo=UTC).timestamp() * 1000) + 999
    assert local_time(midnight, VIETNAM) == datetime(2026, 11, 23, 0, 30, 5)
    assert local_time(midnight, UTC) == datetime(2026, 11, 22, 17, 30, 5)
    here = datetime.fromtimestamp(midnight // 1000)
    assert local_time(midnight) == here
